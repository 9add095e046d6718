package main

import (
	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// lexiconPairs makes marked pairs of the example sentences of the lexicon: those that are coded as they say and name both sides. Their types are put by the
// crosswalk, as benchmarks on marked pairs have them.
func lexiconPairs(coder *dragoman.Coder) ([]pair, error) {
	lex, err := lexicon.Embedded()
	if err != nil {
		return nil, err
	}
	var out []pair
	seen := map[string]bool{}
	for _, f := range lex.Frames {
		for i := range f.Examples {
			x := &f.Examples[i]
			if x.Expect.None || !x.Expect.Type.Valid() || seen[x.Sentence] {
				continue
			}
			seen[x.Sentence] = true
			if p, ok := examplePair(coder, x); ok {
				out = append(out, p)
			}
		}
	}
	return out, nil
}

func examplePair(coder *dragoman.Coder, x *lexicon.Example) (pair, bool) {
	rec := coder.Code(&document.Document{Text: x.Sentence, Language: "en"})
	for i := range rec.Events {
		ev := &rec.Events[i]
		if !dragoman.Fits(ev, x.Expect) || len(ev.Actor) == 0 {
			continue
		}
		others := ev.Recipient
		if len(others) == 0 {
			others = ev.Actor[1:]
		}
		if len(others) == 0 {
			continue
		}
		source, okS := spanOf(rec, ev.Actor[0].Entity)
		target, okT := spanOf(rec, others[0].Entity)
		if !okS || !okT || source[0] < target[1] && target[0] < source[1] {
			continue
		}
		manual, _ := coder.Relate(x.Sentence, source, target, code.Manual) // without a judge it does not fail
		if manual.Type != x.Expect.Type {
			continue
		}
		byCrosswalk, _ := coder.Relate(x.Sentence, source, target, code.Crosswalk)
		class := rootIndex(benchmarkName(byCrosswalk.Type))
		return pair{text: x.Sentence, source: source, target: target, class: class, fold: -1}, class >= 0
	}
	return pair{}, false
}

// benchmarkName makes CONCEDE and RETREAT one, as the benchmark has them.
func benchmarkName(t ontology.Type) string {
	if t == ontology.Concede || t == ontology.Retreat {
		return "YIELD"
	}
	return string(t)
}

// spanOf is where an entity is named first.
func spanOf(rec *record.Record, id string) ([2]int, bool) {
	for i := range rec.Entities {
		if e := &rec.Entities[i]; e.ID == id && len(e.Mentions) > 0 {
			return [2]int{e.Mentions[0].Start, e.Mentions[0].End}, true
		}
	}
	return [2]int{}, false
}
