package code

import (
	"strings"

	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// modality decides whether an act happened, from the word itself up the tree: negation, auxiliaries, conditionals, purposes, and the verbs of speech that it
// is a complement of. A decision nearer to the act wins over one farther up, except that negation and supposition always hold.
func (w *work) modality(c *Candidate) {
	original := c.Type
	if c.Status == "" {
		c.Status = record.Occurred
	}
	if w.commanded(c.Trigger) {
		c.Unreal = true
		c.Chain = append(c.Chain, "a command: nothing happens yet, and who is meant is not said")
	}
	defer w.announced(c, original)
	for at, steps := c.Trigger, 0; at >= 0 && steps < 12; steps++ {
		w.auxiliaries(c, at)
		t := &w.d.Tokens[at]
		if t.Head < 0 {
			break
		}
		head := int(t.Head)
		if !w.climb(c, at, head) {
			break
		}
		at = head
	}
}

// announced reads an act of the speaker's own that is still to come: what it says it will not do it refuses, and force it says it will use is a threat.
func (w *work) announced(c *Candidate, original ontology.Type) {
	willed := false
	for _, child := range w.res.Children(c.Trigger) {
		if t := &w.d.Tokens[child]; t.Deprel == text.Aux && (words()["future"][w.d.Lower(int(child))] || c.SourceParty != nil && words()["intent"][w.d.Lower(int(child))]) {
			willed = true
		}
	}
	if !willed || len(c.Operators) > 0 || len(c.Actor) == 0 {
		return
	}
	own := c.SourceParty == nil || overlap([]resolve.Party{*c.SourceParty}, c.Actor) || c.SourceParty.Country != "" && c.SourceParty.Country == c.Actor[0].Country
	switch {
	case c.Negated && original.Cooperative():
		c.refused()
		c.Chain = append(c.Chain, "says it will not: a refusal (PLOVER 2.0, REJECT)")
	case c.Auxiliary == record.AuxFuture && own && (w.relating || c.SourceParty != nil) && original.Info().Quad == ontology.MaterialConflict:
		c.announcedForce()
		c.Chain = append(c.Chain, "says it will: a threat (PLOVER 2.0, THREATEN)")
	}
}

// commanded tells whether a verb is an imperative: a bare form on top of its sentence without a subject ("Do not attack").
func (w *work) commanded(token int) bool {
	t := &w.d.Tokens[token]
	fronted := t.Deprel.Base() == text.Ccomp && int(t.Head) > token // what is said stands before who says it
	if t.XPOS != text.VB || t.Deprel != text.Root && t.Deprel.Base() != text.Parataxis && !fronted {
		return false
	}
	for _, c := range w.res.Children(token) {
		switch d := &w.d.Tokens[c]; d.Deprel.Base() {
		case text.Nsubj, text.Csubj, text.Mark, text.Cop:
			return false
		case text.Aux:
			if strings.ToLower(d.Lemma) != "do" {
				return false
			}
		}
	}
	return true
}

// auxiliaries reads what hangs on one word.
func (w *work) auxiliaries(c *Candidate, at int) {
	set := func(status, auxiliary, why string) {
		if c.Status == record.Occurred || status == record.Denied { // what does not happen does not happen, may or will or not
			c.Status, c.Auxiliary = status, auxiliary
		}
		c.Chain = append(c.Chain, why)
	}
	for _, child32 := range w.res.Children(at) {
		child := int(child32)
		t := &w.d.Tokens[child]
		word := strings.ToLower(t.Lemma)
		form := w.d.Lower(child)
		switch t.Deprel {
		case text.Advmod, text.Det, text.CcPreconj:
			if (words()["negation"][word] || words()["negation"][form]) && !w.insteadOf(child) {
				c.Negated = true
				set(record.Denied, record.AuxNegation, "negated by \""+form+"\"")
			}
		case text.Aux:
			switch {
			case words()["future"][form]:
				if c.Status == record.Occurred {
					c.future()
				}
				c.Promised = true
				c.Chain = append(c.Chain, "future by \""+form+"\"")
			case words()["reportedfuture"][form] && w.futureInThePast(at):
				if c.Status == record.Occurred {
					c.future()
				}
				c.Promised = true
				c.Chain = append(c.Chain, "future by \""+form+"\" in what somebody said")
			case words()["hypothetical"][form] || words()["hypothetical"][word]:
				set(record.Hypothetical, record.AuxHypothetical, "supposed by \""+form+"\"")
			}
		case text.Mark:
			if words()["conditional"][form] {
				set(record.Hypothetical, record.AuxHypothetical, "conditional by \""+form+"\"")
			}
		case text.Amod:
			if at == c.Trigger && words()["scheduled"][form] {
				if c.Status == record.Occurred {
					c.future()
				}
				c.Chain = append(c.Chain, "ahead by \""+form+"\"")
			}
		}
	}
}

// futureInThePast tells whether "would" on a verb can stand for "will" in what somebody said: the verb is the content of a verb of speech in the past, and no
// condition hangs on it.
func (w *work) futureInThePast(at int) bool {
	t := &w.d.Tokens[at]
	if t.Deprel != text.Ccomp || t.Head < 0 {
		return false
	}
	h := &w.d.Tokens[t.Head]
	if !words()["speech"][h.Lemma] || h.XPOS != text.VBD && h.XPOS != text.VBN {
		return false
	}
	for _, c := range w.res.Children(at) {
		if w.d.Tokens[c].Deprel.Base() != text.Advcl {
			continue
		}
		for _, m := range w.res.Children(int(c)) {
			if w.d.Tokens[m].Deprel == text.Mark && words()["conditional"][w.d.Lower(int(m))] {
				return false
			}
		}
	}
	return true
}

// insteadOf tells whether a negation belongs to "not only", which affirms.
func (w *work) insteadOf(child int) bool {
	return child+1 < len(w.d.Tokens) && (w.d.Lower(child+1) == "only" || w.d.Lower(child+1) == "just" || w.d.Lower(child+1) == "yet")
}

// climb goes from a word to its head and reads what the relation says. It returns false where the act's own clause chain ends.
func (w *work) climb(c *Candidate, at, head int) bool {
	t := &w.d.Tokens[at]
	h := &w.d.Tokens[head]
	lemma := strings.ToLower(h.Lemma)
	switch t.Deprel {
	case text.Ccomp, text.Parataxis:
		if words()["speech"][lemma] {
			w.attribute(c, head)
		}
		if t.Deprel == text.Parataxis {
			return false
		}
		return true
	case text.Xcomp:
		if w.mark(at) == "to" && (words()["scheduled"][lemma] || words()["scheduled"][w.d.Lower(head)]) && c.Status == record.Occurred {
			c.future()
			c.Chain = append(c.Chain, "ahead by \""+w.d.Lower(head)+"\"")
		}
		return true
	case text.Advcl:
		if w.mark(at) == "to" && c.Status == record.Occurred { // a purpose is not yet done
			c.Status, c.Auxiliary, c.Unreal = record.Hypothetical, record.AuxHypothetical, true
			c.Chain = append(c.Chain, "purpose of \""+w.d.Form(head)+"\"")
		}
		return w.mark(at) == "to" || w.mark(at) == "" // a clause with "until", "after" or "if" does not share the negation and tense of the main clause
	case text.Acl:
		if w.mark(at) == "to" && c.Status == record.Occurred {
			c.Status, c.Auxiliary, c.Unreal = record.Hypothetical, record.AuxHypothetical, true
			c.Chain = append(c.Chain, "to be done, of \""+w.d.Form(head)+"\"")
		}
		return true
	case text.AclRelcl, text.AdvclRelcl, text.Appos:
		return false // told beside the main clause
	case text.Conj:
		return h.UPOS == text.VERB || h.UPOS == text.NOUN
	case text.Obj, text.Obl, text.Nmod, text.Nsubj, text.NsubjPass, text.Compound, text.Amod, text.OblAgent:
		if len(c.Operators) == 0 && w.wanted(at, head) {
			c.Status, c.Auxiliary, c.Unreal = record.Hypothetical, record.AuxHypothetical, true
			c.Chain = append(c.Chain, "only wanted by \""+w.d.Form(head)+"\"")
			return false
		}
		// A noun shares the fate of the verb that it is an argument of, if the verb only carries it.
		return h.UPOS == text.VERB && (words()["support"][lemma] || t.Deprel == text.NsubjPass)
	}
	return true
}

// wanted tells whether a noun is what a verb demands or plans, though no operator took it: "marched to demand the resignation of the minister".
func (w *work) wanted(noun, verb int) bool {
	if w.d.Tokens[verb].UPOS != text.VERB {
		return false
	}
	for _, c := range w.res.Children(verb) {
		if int(c) != noun && (w.d.Tokens[c].Deprel == text.Xcomp || w.d.Tokens[c].Deprel == text.Obj) { // "called the attack a crime"
			return false
		}
	}
	for _, f := range w.lex.Lookup(lexicon.Verb, strings.ToLower(w.d.Tokens[verb].Lemma)) {
		if f.Compose != "demand" && f.Compose != "plan" && f.Compose != "commit" {
			continue
		}
		for i := range f.Slots {
			s := &f.Slots[i]
			if s.Role != lexicon.Act {
				continue
			}
			if rel := w.d.Tokens[noun].Deprel; rel == text.Obj && s.Position == lexicon.After || rel == text.Obl && s.Position == lexicon.Preposition && oneOf(s.Preps, w.preposition(noun)) {
				return true
			}
		}
	}
	return false
}

// attribute ties an act to who says it (PARC 3.0: source, cue, content) and notes that the writer does not vouch for it (FactBank: Uu).
func (w *work) attribute(c *Candidate, verb int) {
	if c.Attribution != nil {
		return
	}
	subjects := w.partiesAt(w.predicateAt(verb, lexicon.Verb).subjects)
	if len(subjects) == 0 {
		return
	}
	p := subjects[0]
	c.SourceParty = &p
	c.Attribution = &record.Attribution{Kind: "indirect", Source: w.nameOf(&p), Cue: w.d.Form(verb)}
}

// accordingTo finds "according to X" in the clause of an act.
func (w *work) accordingTo(c *Candidate) {
	if c.Attribution != nil {
		return
	}
	s := &w.d.Sentences[c.Sentence]
	for i := s.First; i+2 < s.Last; i++ {
		if w.d.Lower(i) != "according" || w.d.Lower(i+1) != "to" {
			continue
		}
		for k := i + 2; k < min(i+10, s.Last); k++ {
			if m := w.res.MentionAt(k); m >= 0 && w.res.Entity[m] >= 0 {
				parties := w.res.Parties(k)
				if len(parties) > 0 {
					c.SourceParty = &parties[0]
					c.Attribution = &record.Attribution{Kind: "according_to", Source: w.nameOf(&parties[0]), Cue: "according to"}
					return
				}
			}
		}
	}
}
