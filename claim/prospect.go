package claim

import (
	"slices"

	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/text"
)

// What an auxiliary tells of the future, and of whose: "will" is a plan or an expectation, "would" what somebody said or what would follow.

// ownWill tells whether somebody speaks of themself or to somebody ("I would like to", "you could"): that is no forecast.
func (r *reader) ownWill(verb int) bool {
	return slices.ContainsFunc(r.subjects(verb), func(s int) bool { return r.is(s, "speaker") })
}

// wouldBe tells whether "would" stands for "will" in what somebody said, or speaks of what would follow from something that is not settled yet.
func (r *reader) wouldBe(verb int) bool {
	if v := r.voiceAt(verb); !v.Author() {
		return r.condition(verb) == ""
	}
	return r.condition(verb) != "" && r.out.Parts[r.d.SentenceAt(verb)] == Outlook
}

// evidential returns the verb by which a clause is only indicated ("suggests a trajectory where cooperation will deepen"), -1 if there is none.
func (r *reader) evidential(verb int) int {
	h := int(r.d.Tokens[verb].Head)
	if h < 0 {
		return -1
	}
	switch {
	case r.relation(verb) == text.Ccomp:
	case r.d.Tokens[verb].Deprel == text.AclRelcl || r.relation(verb) == text.Acl: // of its object
		if r.relation(h) != text.Obj && r.relation(h) != text.Obl {
			return -1
		}
		if h = int(r.d.Tokens[h].Head); h < 0 {
			return -1
		}
	default:
		return -1
	}
	if r.is(h, "evidential") && r.d.Tokens[h].UPOS == text.VERB && len(r.names(r.reading.Parties(r.subjects(h)))) == 0 {
		return h
	}
	return -1
}

// past tells whether a verb stands in the perfect behind its auxiliary ("may have seen"): that is no forecast.
func (r *reader) past(verb int) bool {
	x := r.d.Tokens[verb].XPOS
	for _, c := range r.res.Children(verb) {
		if r.relation(int(c)) == text.Aux && r.is(int(c), "perfect") && (x == text.VBN || x == text.VBD) && r.child(verb, text.AuxPass) < 0 {
			return true
		}
	}
	return false
}

// was tells whether a word of expectation is told of the past ("was expected to").
func (r *reader) was(token int) bool {
	for _, c := range r.res.Children(token) {
		switch r.relation(int(c)) {
		case text.Aux, text.Cop:
			if r.d.Tokens[c].XPOS == text.VBD && r.child(token, text.Ccomp) < 0 {
				return true
			}
		}
	}
	return false
}

// asked tells whether a verb stands in a question or in a relative clause of purpose that only describes ability.
func (r *reader) asked(verb int) bool {
	s := &r.d.Sentences[r.d.SentenceAt(verb)]
	return r.d.Form(s.Last-1) == "?" && r.d.Tokens[verb].Head < 0
}

// planned tells whether "will" announces what an actor is going to do: an act that somebody wills and reports, no expectation. Things and processes have no will,
// and what befalls an actor it does not plan.
func (r *reader) planned(verb int, h *Hedge) bool {
	n := r.d.SentenceAt(verb)
	for _, e := range r.events {
		for _, c := range append([]*code.Candidate{e.Candidate}, e.Again...) {
			if c.Trigger == verb && (e.Status == record.Planned || e.Promised) && e.Time != nil {
				return true
			}
		}
	}
	if r.out.Parts[n] == Outlook || r.is(verb, "outcome") {
		return false
	}
	subjects := r.subjects(verb)
	actors := len(r.names(r.reading.Parties(subjects))) > 0
	for _, s := range subjects {
		actors = actors || len(r.res.Parties(s)) > 0 && r.d.Tokens[s].UPOS != text.NOUN || r.is(s, "talks") || r.is(s, "scheduled")
	}
	if v := r.voiceAt(verb); !v.Author() && actors && h.Term == "would" {
		return true
	}
	return actors
}

// others tells whether somebody else than who is to act says that it will, or will not: that is no plan but an expectation. What the writer denies of an actor is
// expected as well.
func (r *reader) others(verb int) bool {
	v := r.voiceAt(verb)
	if v.Author() {
		return r.negated(verb)
	}
	actors := r.names(r.reading.Parties(r.subjects(verb)))
	return len(actors) > 0 && v.name != actors[0] && v.Country != actors[0]
}

// plansItself tells whether who expects is who acts ("Russia expects to sign"): a plan.
func (r *reader) plansItself(m *code.Match) bool {
	for _, a := range m.Acts {
		if mark := r.child(a, text.Mark); mark >= 0 && r.d.Lower(mark) == "to" && r.child(a, text.Nsubj) < 0 && !r.reading.Passive(m.Token) && r.child(m.Token, text.Obj) < 0 && r.is(m.Token, "expecting") {
			return true
		}
	}
	return false
}
