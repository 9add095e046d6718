package code

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// What the network of triggers (text.Act) must think. An event of the lexicon is dropped if none of its words is likely enough to name an act of any kind; frames of
// several conditions are trusted more. A word that no frame fits makes an event if it is likely enough to name one of its type, and an event of which no
// participant is told is kept if its act is likely enough: who did it is then unknown, not that it was done. In the report of a match the network must be surer.
// Chosen on sentences that the network had not seen; docs/EVENTS.md.
const (
	leastAct        = 0.2
	leastActSpecial = 0.1
	special         = 3 // conditions
	leastUnframed   = 0.6
	leastSure       = 0.6
	leastInScene    = 0.8
)

// learned tells whether the network has learned a type from gold. Of the others it only knows the lexicon's examples, too little to overrule a frame.
func learned(t ontology.Type) bool {
	return t == ontology.Assault || t == ontology.Consult || t == ontology.Coerce || t == ontology.Protest
}

// named tells whether the network takes one of a candidate's words for the name of an act. The extension types are none that it knows.
func (w *work) named(c *Candidate) bool {
	if w.relating || w.ungated || !learned(c.Type) {
		return true
	}
	likely := func(token int) bool {
		a := w.d.Tokens[token].Act
		least := leastAct
		if c.Frame != nil && c.Frame.Conditions >= special {
			least = leastActSpecial
		}
		return a.Type == 0 || 255-float64(a.None) >= 255*least
	}
	if likely(c.Trigger) || slices.ContainsFunc(c.Lexical, likely) {
		return true
	}
	return c.Inner != nil && w.named(c.Inner)
}

// sure tells whether the network takes one of a candidate's words, at least so likely, for the name of an act of its type: then it is one, even if none of its
// participants is told.
func (w *work) sure(c *Candidate, least float64) bool {
	if w.relating || w.ungated || !learned(c.Type) {
		return false
	}
	named := func(token int) bool {
		a := w.d.Tokens[token].Act
		return a.Type > 0 && ontology.Types()[a.Type-1].Type == c.Type && float64(a.Sure) >= 255*least
	}
	return named(c.Trigger) || slices.ContainsFunc(c.Lexical, named)
}

// unframed finds acts that the network names and no frame fits. Their participants stand as those of the general frames do.
func (w *work) unframed(found []*Candidate) []*Candidate {
	if w.relating || w.ungated {
		return nil
	}
	covered := map[int]bool{}
	for _, c := range found {
		for x := c; x != nil; x = x.Inner {
			covered[x.Trigger] = true
			for _, t := range x.Lexical {
				covered[t] = true
			}
		}
	}
	var out []*Candidate
	s := &w.d.Sentences[w.sentence]
	for i := s.First; i < s.Last; i++ {
		a := w.d.Tokens[i].Act
		pos := partOfSpeech(&w.d.Tokens[i])
		if a.Type == 0 || float64(a.Sure) < 255*leastUnframed || covered[i] || pos == 0 || w.besideCovered(i, covered) {
			continue
		}
		p := w.predicateAt(i, pos)
		if known := w.best(p); known != nil && known.frame.Type == lexicon.None { // the lexicon knows better
			continue
		}
		m := w.general(p, ontology.Types()[a.Type-1].Type)
		if m == nil {
			continue
		}
		c := w.plain(m)
		if words()["dying"][strings.ToLower(w.d.Tokens[i].Lemma)] {
			if !w.violent(i) {
				continue
			}
			c.Actor, c.Recipient = nil, c.Actor // who dies does nothing
		}
		w.finish(c)
		if w.keeps(c) {
			out = append(out, c)
		}
	}
	return out
}

// violent tells whether the sentence of a death names an act of force besides: people die of much else.
func (w *work) violent(death int) bool {
	s := &w.d.Sentences[w.sentence]
	for i := s.First; i < s.Last; i++ {
		a := w.d.Tokens[i].Act
		if i != death && a.Type > 0 && ontology.Types()[a.Type-1].Type == ontology.Assault && float64(a.Sure) >= 255*leastUnframed &&
			!words()["dying"][strings.ToLower(w.d.Tokens[i].Lemma)] {
			return true
		}
	}
	return false
}

// besideCovered tells whether a word is a part of a compound or a light verb of a word that tells an event already.
func (w *work) besideCovered(token int, covered map[int]bool) bool {
	t := &w.d.Tokens[token]
	if t.Head >= 0 && covered[int(t.Head)] && (t.Deprel == text.Compound || t.Deprel == text.Amod || t.Deprel == text.Obj || t.Deprel == text.Flat) {
		return true
	}
	for _, c := range w.res.Children(token) {
		if covered[int(c)] && (w.d.Tokens[c].Deprel == text.Obj || w.d.Tokens[c].Deprel == text.Compound) {
			return true
		}
	}
	return false
}

// general returns the general frame of a type that fills most roles of a predicate.
func (w *work) general(p *predicate, t ontology.Type) *match {
	var best *match
	for _, f := range w.lex.Lookup(p.pos, lexicon.AnyHead) {
		if f.Type != t {
			continue
		}
		if m := w.fits(f, p); m != nil && (best == nil || m.roles > best.roles) {
			best = m
		}
	}
	return best
}
