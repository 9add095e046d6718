package main

import (
	"fmt"

	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/ontology"
)

// detection is how likely each type of act is in each sentence of ACE, by its likeliest word, beside the types that it has.
type detection struct{ sentences []detected }

type detected struct {
	gold   map[ontology.Type]bool
	free   bool // without any event
	likely map[ontology.Type]float32
}

// detect adds what a network thinks of the sentences of a fold.
func (t *triggers) detect(m *learn.Model, fold int, d *detection) {
	s := learn.NewShard(m, 0, learn.Rates{})
	for _, x := range t.marked {
		if x.fold != fold || x.gold == nil {
			continue
		}
		batch := t.cache[x]
		s.Run(batch, false, 1)
		d.add(x, batch, func(k int) *learn.Matrix { return softmax(s.TagScores(k)) })
	}
}

// add adds what is thought of the sentences of a text.
func (d *detection) add(x *triggered, sentences []*learn.Example, probabilities func(k int) *learn.Matrix) {
	found := detected{x.gold, x.free, map[ontology.Type]float32{}}
	for k, e := range sentences {
		p := probabilities(k)
		for i := range e.Len() {
			for tag, v := range p.Row(i)[1:] {
				found.likely[types[tag]] = max(found.likely[types[tag]], v)
			}
		}
	}
	d.sentences = append(d.sentences, found)
}

// at reports precision, recall and F1 over the types that ACE knows, of words that are likelier than a bound.
func (d *detection) at(least float32) string {
	both, found, gold, loud, free := 0, 0, 0, 0, 0
	for _, s := range d.sentences {
		any := false
		for _, t := range []ontology.Type{ontology.Assault, ontology.Consult, ontology.Coerce, ontology.Protest} {
			got := s.likely[t] >= least
			any = any || got
			if got {
				found++
			}
			if s.gold[t] {
				gold++
			}
			if got && s.gold[t] {
				both++
			}
		}
		if s.free {
			free++
			if any {
				loud++
			}
		}
	}
	p, r := float64(both)/float64(max(1, found)), float64(both)/float64(max(1, gold))
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f, %.3f of the event-free sentences get one", p, r, 2*p*r/max(1e-9, p+r), float64(loud)/float64(max(1, free)))
}
