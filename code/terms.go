package code

import (
	"strings"

	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/text"
)

// near tells whether one of the words stands with the predicate as particle, adverb or predicate: as its dependent, or within a few tokens behind it when the
// parser took a particle for a preposition.
func (w *work) near(p *predicate, terms []lexicon.Term) (int, bool) {
	if t := &w.d.Tokens[p.token]; t.Deprel == text.Cop && t.Head >= 0 && w.isOneOf(int(t.Head), terms) {
		return int(t.Head), true
	}
	for _, c := range w.res.Children(p.token) {
		switch w.d.Tokens[c].Deprel {
		case text.CompoundPrt, text.Advmod, text.Xcomp, text.Obl, text.Acl, text.Amod, text.Obj, text.Advcl, text.Case, text.Mark, text.Ccomp:
			if w.isOneOf(int(c), terms) {
				return int(c), true
			}
		}
	}
	last := w.d.Sentences[w.sentence].Last
	for i := p.token + 1; i < min(p.token+5, last); i++ {
		if (w.d.Tokens[i].UPOS == text.ADP || w.d.Tokens[i].UPOS == text.ADV || w.d.Tokens[i].UPOS == text.PART) && w.isOneOf(i, terms) && (i == p.token+1 || w.d.Tokens[i].Deprel == text.Case || w.d.Tokens[i].Deprel == text.Advmod) {
			return i, true
		}
	}
	if i := p.token + 1; i < last && w.d.Tokens[i].UPOS == text.ADJ && w.isOneOf(i, terms) { // "set free the sailors"
		return i, true
	}
	for _, o := range p.objects { // "hold Syria responsible" parsed as one phrase
		for _, c := range w.res.Children(o) {
			if int(c) > o && w.d.Tokens[c].UPOS == text.ADJ && w.isOneOf(int(c), terms) {
				return int(c), true
			}
		}
	}
	return 0, false
}

// isOneOf tells whether a token is one of the terms: by lemma or form, with all modifiers of the term standing with it.
func (w *work) isOneOf(token int, terms []lexicon.Term) bool {
	lemma, form := strings.ToLower(w.d.Tokens[token].Lemma), w.d.Lower(token)
	singular := strings.TrimSuffix(form, "s") // treebanks give "troops" and "talks" no singular
	for i := range terms {
		if (terms[i].Lemma == lemma || terms[i].Lemma == form || terms[i].Lemma == singular || w.hyphenated(token, terms[i].Lemma)) && w.modified(token, terms[i].Modifiers) {
			return true
		}
	}
	return false
}

// hyphenated matches a term written with a hyphen against the tokens it is cut into: "shoot-out" is three tokens, headed by the last.
func (w *work) hyphenated(token int, term string) bool {
	if !strings.Contains(term, "-") {
		return false
	}
	parts := strings.Split(term, "-")
	k := token
	for i := len(parts) - 1; i >= 0; i-- {
		if k < 0 || w.d.Lower(k) != parts[i] && strings.ToLower(w.d.Tokens[k].Lemma) != parts[i] {
			return false
		}
		k--
		if i > 0 && k >= 0 && w.d.Form(k) == "-" {
			k--
		}
	}
	return true
}

// modified tells whether all words stand with the token as adjective, compound or hyphenated part, directly or through each other.
func (w *work) modified(token int, modifiers []string) bool {
	for _, m := range modifiers {
		found := false
		for i := token - 1; i >= w.d.Sentences[w.sentence].First && i >= token-8; i-- {
			if (w.d.Lower(i) == m || strings.ToLower(w.d.Tokens[i].Lemma) == m) && w.dominated(i, token) {
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

func (w *work) dominated(token, head int) bool {
	for steps := 0; token >= 0 && steps < 4; steps++ {
		if token == head {
			return true
		}
		token = int(w.d.Tokens[token].Head)
	}
	return false
}

func contains(list []int, x int) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}
