package code

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// match is a frame that fits a predicate, with its roles filled.
type match struct {
	frame   *lexicon.Frame
	pred    *predicate
	actor   []resolve.Party
	recip   []resolve.Party
	acts    []int // tokens of the act in an operator's ACT slot
	topics  []int // tokens of what is talked about
	others  []int // tokens in the slots of participants that name none ("compete with penguins")
	lexical []int // tokens that fulfilled word conditions
	objects []int // objects that the parser hung behind a particle it took for a preposition
	roles   int   // how many role slots are filled
}

// best returns the frame that fits a predicate best: the one with most conditions; among equals, the one that fills more roles, then the later.
func (w *work) best(p *predicate) *match {
	key := predicateKey{p.token, p.pos}
	if m, ok := w.matches[key]; ok {
		return m
	}
	m := w.choose(p, func(*lexicon.Frame) bool { return true })
	w.matches[key] = m
	return m
}

// bestPlain is best among the frames that are no operators.
func (w *work) bestPlain(p *predicate) *match {
	return w.choose(p, func(f *lexicon.Frame) bool { return f.Compose == "" })
}

func (w *work) choose(p *predicate, takes func(*lexicon.Frame) bool) *match {
	var best *match
	for _, f := range w.frames(p) {
		if !takes(f) {
			continue
		}
		if m := w.match(f, p); m != nil {
			if best == nil || f.Conditions > best.frame.Conditions || f.Conditions == best.frame.Conditions && m.roles >= best.roles {
				best = m
			}
		}
	}
	return best
}

// frames returns the frames whose head can be the predicate's word. A hyphenated word is looked up by its last part.
func (w *work) frames(p *predicate) []*lexicon.Frame {
	lemma := strings.ToLower(w.d.Tokens[p.token].Lemma)
	list := w.lex.Lookup(p.pos, lemma)
	if other := otherSpelling(lemma); other != lemma && p.pos == lexicon.Verb {
		list = append(list[:len(list):len(list)], w.lex.Lookup(p.pos, other)...)
	}
	if singular, ok := strings.CutSuffix(lemma, "s"); ok && p.pos == lexicon.Noun && len(list) == 0 {
		list = w.lex.Lookup(p.pos, singular)
	}
	if i := p.token; i >= 2 && w.d.Form(i-1) == "-" {
		joined := w.d.Lower(i-2) + "-" + lemma
		list = append(list[:len(list):len(list)], w.lex.Lookup(p.pos, joined)...)
	}
	return list
}

// otherSpelling is the American spelling of a British verb in -ise or -yse, and the other way round.
func otherSpelling(lemma string) string {
	for _, pair := range [][2]string{{"ise", "ize"}, {"ize", "ise"}, {"yse", "yze"}, {"yze", "yse"}} {
		if stem, ok := strings.CutSuffix(lemma, pair[0]); ok && len(stem) > 3 {
			return stem + pair[1]
		}
	}
	return lemma
}

// match tries a frame.
func (w *work) match(f *lexicon.Frame, p *predicate) *match {
	if !w.headFits(f, p.token) {
		return nil
	}
	return w.fits(f, p)
}

// fits tries what a frame asks for around its head.
func (w *work) fits(f *lexicon.Frame, p *predicate) *match {
	m := &match{frame: f, pred: p}
	hasObjectWord := false
	for i := range f.Slots { // conditions first: they decide where roles are looked for
		s := &f.Slots[i]
		if !s.Lexical() {
			continue
		}
		token, ok := w.word(s, m)
		if ok {
			m.lexical = append(m.lexical, token)
			if s.Position == lexicon.Particle && w.d.Tokens[token].Deprel == text.Case && len(p.objects) == 0 && w.d.Tokens[token].Head >= 0 {
				m.objects = append(m.objects, int(w.d.Tokens[token].Head)) // "called in the envoy"
			}
		} else if !s.Optional {
			return nil
		}
		hasObjectWord = hasObjectWord || s.Position == lexicon.After
	}
	for i := range f.Slots {
		s := &f.Slots[i]
		if s.Role == lexicon.NoRole {
			continue
		}
		if s.Role == lexicon.Act {
			acts := w.acts(s, m)
			if f.Compose == "oblige" {
				acts = slices.DeleteFunc(slices.Clone(acts), func(a int) bool { return !w.obliged(a) })
			}
			if len(acts) == 0 && s.Needed {
				return nil
			}
			m.acts = append(m.acts, acts...)
			continue
		}
		if s.Role == lexicon.Topic || s.Role == lexicon.Instrument || s.Role == lexicon.Number || s.Role == lexicon.Place {
			tokens := w.tokens(s, m, hasObjectWord)
			if s.Role == lexicon.Topic && s.Position != lexicon.Before { // what is talked about may be told by a clause ("focused on reopening the border")
				tokens = w.acts(s, m)
			}
			if s.Needed && len(tokens) == 0 {
				return nil
			}
			if s.Role == lexicon.Topic {
				m.topics = append(m.topics, tokens...)
			}
			continue // what is not a participant only has to be there
		}
		parties := w.fill(s, m, hasObjectWord)
		if w.reading && len(parties) == 0 {
			m.others = append(m.others, w.tokens(s, m, hasObjectWord)...)
		}
		if s.Needed && len(parties) == 0 {
			return nil
		}
		if len(parties) > 0 {
			m.roles++
		}
		switch s.Role {
		case lexicon.Actor:
			m.actor = join(m.actor, parties)
		case lexicon.Recipient:
			m.recip = join(m.recip, parties)
		}
	}
	if len(m.actor) == 0 && !f.Has(lexicon.Actor) {
		w.instrumental(m)
	}
	return m
}

// instrumental finds the actor of a frame whose subject is a word: the subject itself if it is somebody ("protesters burned"), whoever it belongs to if it is
// an instrument ("Israeli jets flew"), or an agent behind "by".
func (w *work) instrumental(m *match) {
	t, ok := w.subjectWord(m)
	if !ok {
		return
	}
	m.actor = political(w.partiesAt([]int{t}))
	m.recip = except(m.recip, m.actor)
	for _, a := range m.pred.preps {
		if a.prep == "by" && len(m.actor) == 0 {
			m.actor = except(political(w.partiesAt([]int{a.token})), m.recip)
		}
	}
}

// headFits checks the modifiers of the head ("air+strike").
func (w *work) headFits(f *lexicon.Frame, token int) bool {
	lemma := strings.ToLower(w.d.Tokens[token].Lemma)
	singular, other := strings.TrimSuffix(lemma, "s"), otherSpelling(lemma)
	for i := range f.Heads {
		h := &f.Heads[i]
		if (h.Lemma == lemma || f.POS == lexicon.Verb && h.Lemma == other || f.POS == lexicon.Noun && h.Lemma == singular || w.hyphenated(token, h.Lemma)) && (len(h.Modifiers) == 0 || w.modified(token, h.Modifiers)) {
			return true
		}
	}
	return false
}

// word finds the token that fulfils a word condition.
func (w *work) word(s *lexicon.Slot, m *match) (int, bool) {
	p := m.pred
	switch s.Position {
	case lexicon.Particle:
		return w.near(p, s.Words)
	case lexicon.Before:
		return w.anyOf(p.subjects, s.Words)
	case lexicon.After:
		if t, ok := w.anyOf(append(m.objects, p.objects...), s.Words); ok {
			return t, ok
		}
		for _, c := range p.clauses {
			if w.isOneOf(c.token, s.Words) {
				return c.token, true
			}
		}
		return 0, false
	}
	for _, a := range w.behind(s.Preps, m) {
		if t, ok := w.anyOf([]int{a.token}, s.Words); ok {
			return t, ok
		}
	}
	for _, c := range p.clauses { // "accuse of meddling"
		if oneOf(s.Preps, c.mark) && w.isOneOf(c.token, s.Words) {
			return c.token, true
		}
	}
	return 0, false
}

// anyOf returns the first token, or conjunct of one, that is one of the terms. "A number of soldiers" counts as soldiers.
func (w *work) anyOf(tokens []int, terms []lexicon.Term) (int, bool) {
	for _, t := range tokens {
		if w.isOneOf(t, terms) {
			return t, true
		}
		for _, c := range w.res.Children(t) {
			switch r := w.d.Tokens[c].Deprel; {
			case r == text.Conj && w.d.Tokens[c].UPOS != text.VERB:
				if k, ok := w.anyOf([]int{int(c)}, terms); ok {
					return k, true
				}
			case r == text.Nmod && w.preposition(int(c)) == "of" && w.measures(t):
				if k, ok := w.anyOf([]int{int(c)}, terms); ok {
					return k, true
				}
			}
		}
	}
	return 0, false
}

// measures tells whether a noun only counts what follows it with "of".
func (w *work) measures(token int) bool {
	return words()["measure"][strings.ToLower(w.d.Tokens[token].Lemma)]
}

// behind returns the nouns behind one of the prepositions, hanging on the predicate, its object, or a word that fulfilled a condition.
func (w *work) behind(preps []string, m *match) []prepArg {
	var out []prepArg
	for _, a := range m.pred.preps {
		if oneOf(preps, a.prep) {
			out = append(out, a)
		}
	}
	for _, t := range m.lexical {
		for _, c := range w.res.Children(t) {
			if r := w.d.Tokens[c].Deprel; r != text.Nmod && (!w.reading || r != text.Obl) {
				continue
			}
			if prep := w.preposition(int(c)); oneOf(preps, prep) {
				out = append(out, prepArg{prep, int(c), t})
			}
		}
	}
	return out
}

// oneOf tells whether a preposition is in the list; of two in a row ("out of") either may be.
func oneOf(list []string, s string) bool {
	for _, x := range list {
		if x == s || strings.HasSuffix(s, "_"+x) || strings.HasPrefix(s, x+"_") {
			return true
		}
	}
	return false
}
