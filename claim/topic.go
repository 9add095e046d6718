package claim

import (
	"slices"

	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// topics finds what talks, letters and agreements were about, one item for each member of a list.
func (r *reader) topics(n int) {
	for _, m := range r.reading.Find(r.lex.Topics, n) {
		if !r.talked(&m) {
			continue
		}
		event := r.talksOf(&m, n)
		if event < 0 && !r.political { // talks that nobody political holds
			continue
		}
		voice := r.voiceAt(m.Token)
		for _, token := range append(append(slices.Clone(m.Topics), m.Acts...), r.appended(m.Token)...) {
			for _, e := range r.items(token, 0) {
				if r.timed(e) || slices.ContainsFunc(r.out.Topics, func(t Topic) bool { return t.Label == e }) {
					continue
				}
				r.out.Topics = append(r.out.Topics, Topic{Event: event, Label: e, Contexts: r.contexts(e), Voice: voice, Frame: m.Frame})
			}
		}
	}
}

// appended returns the members of a list of topics that the tree hangs on the verb: "… , particularly in reconstruction and encouraging investment".
func (r *reader) appended(verb int) []int {
	var out []int
	if r.d.Tokens[verb].UPOS != text.VERB {
		return nil
	}
	for _, c := range r.res.Children(verb) {
		switch rel := r.relation(int(c)); {
		case int(c) < verb:
		case (rel == text.Obl || rel == text.Advcl) && r.lists(int(c)):
			out = append(out, int(c))
		case rel == text.Conj && (r.d.Tokens[c].XPOS == text.VBG && r.d.Tokens[verb].XPOS != text.VBG || r.d.Tokens[c].UPOS.Nominal() && r.child(int(c), text.Nsubj, text.Cop) < 0):
			out = append(out, int(c))
		}
	}
	return out
}

// timed tells whether an extent only says when or on which occasion ("talks on Monday", "on the sidelines of the summit").
func (r *reader) timed(e Extent) bool {
	if r.is(r.headOf(e), "occasion") {
		return true
	}
	return slices.ContainsFunc(r.times, func(t temporal.Time) bool { return t.First <= e.First && e.Last <= t.Last })
}

// talked tells whether somebody talks: a participant, or a word for talks as the subject or head.
func (r *reader) talked(m *code.Match) bool {
	if len(m.Actor) > 0 || r.is(m.Token, "talks") {
		return true
	}
	for _, s := range append(slices.Clone(m.Subjects), m.Lexical...) {
		if r.is(s, "talks") || r.d.Tokens[s].UPOS == text.PRON {
			return true
		}
	}
	return false
}

// talksOf returns the event that a topic belongs to: the one that its words name, otherwise the last talks, letter or agreement before it or in its sentence.
func (r *reader) talksOf(m *code.Match, n int) int {
	best := -1
	for i, e := range r.events {
		for _, c := range append([]*code.Candidate{e.Candidate}, e.Again...) {
			if c.Trigger == m.Token || slices.Contains(m.Lexical, c.Trigger) || slices.Contains(m.Subjects, c.Trigger) || slices.Contains(c.Lexical, m.Token) {
				return i
			}
		}
		switch e.Type {
		case ontology.Consult, ontology.Agree, ontology.Support, ontology.Request, ontology.Cooperate:
			if e.Sentence <= n && (best < 0 || r.events[best].Sentence < e.Sentence || e.Type == ontology.Consult && r.events[best].Type != ontology.Consult && e.Sentence == r.events[best].Sentence) {
				best = i
			}
		}
	}
	return best
}

// maxItems bounds lists within lists.
const maxItems = 4

// items splits what hangs together at a token into the members of its list. A word that says nothing itself ("prospects for", "ways to") gives way to what it is
// about; members behind "including" and the like stand beside the whole.
func (r *reader) items(token, depth int) []Extent {
	if depth > maxItems {
		return nil
	}
	if r.is(token, "empty") || r.measures(token) {
		var inner []Extent
		for _, c := range r.res.Children(token) {
			switch r.relation(int(c)) {
			case text.Nmod, text.Acl:
				if r.child(int(c), text.Case, text.Mark) >= 0 {
					inner = append(inner, r.items(int(c), depth+1)...)
				}
			}
		}
		if len(inner) > 0 {
			return append(inner, r.conjoined(token, depth)...)
		}
	}
	if u := r.d.Tokens[token].UPOS; u == text.PRON || u == text.DET || u == text.ADV {
		return r.conjoined(token, depth)
	}
	if r.is(token, "actorlike") && len(r.res.Parties(token)) > 0 {
		return nil
	}
	var lists []Extent
	var closing []int // a member that the tree hangs within the one before: "A, B for X and C"
	listed := r.relation(token) == text.Conj || r.child(token, text.Conj) >= 0
	e := r.extent(token, func(c int) bool {
		if listed && r.relation(c) == text.Conj && r.d.Tokens[c].Head != int32(token) && r.closes(c) {
			closing = append(closing, c)
			return true
		}
		switch r.relation(c) {
		case text.Conj, text.Cc, text.Parataxis:
			return r.d.Tokens[c].Head == int32(token)
		case text.Case, text.Mark, text.Punct:
			return r.d.Tokens[c].Head == int32(token)
		case text.Advmod:
			return r.d.Tokens[c].Head == int32(token) && r.is(c, "particular")
		case text.Acl, text.Advcl:
			return r.d.Tokens[c].Deprel == text.AclRelcl || r.lists(c)
		case text.Nmod, text.Obl:
			return r.lists(c)
		}
		return false
	})
	for i := e.First; i < e.Last+60 && i < len(r.d.Tokens); i++ { // members of a list under anything within
		if r.lists(i) && r.below(i, token) {
			lists = append(lists, r.items(i, depth+1)...)
		}
	}
	out := append([]Extent{e}, lists...)
	for _, c := range closing {
		out = append(out, r.items(c, depth+1)...)
	}
	return append(out, r.conjoined(token, depth)...)
}

// closes tells whether a conjunct begins with a determiner or is a gerund behind "and": the last member of a longer list rather than a part of its phrase.
func (r *reader) closes(c int) bool {
	return r.child(c, text.Cc) >= 0 && (r.child(c, text.Det) >= 0 || r.d.Tokens[c].XPOS == text.VBG)
}

func (r *reader) conjoined(token, depth int) []Extent {
	var out []Extent
	for _, c := range r.res.Children(token) {
		if r.relation(int(c)) == text.Conj {
			out = append(out, r.items(int(c), depth+1)...)
		}
	}
	return out
}

// lists tells whether a token is a member behind "including", "such as" or "particularly in".
func (r *reader) lists(token int) bool {
	for _, c := range r.res.Children(token) {
		switch r.relation(int(c)) {
		case text.Case, text.Mark:
			if r.is(int(c), "listing") {
				return true
			}
		case text.Advmod:
			if r.is(int(c), "particular") && int(c) < token {
				return true
			}
		}
	}
	return false
}

// below tells whether a token hangs somewhere under another.
func (r *reader) below(token, top int) bool {
	for k, steps := int(r.d.Tokens[token].Head), 0; k >= 0 && steps < text.MaxDepth; k, steps = int(r.d.Tokens[k].Head), steps+1 {
		if k == top {
			return true
		}
		if r.lists(k) { // a list of its own
			return false
		}
	}
	return false
}

// measures tells whether a noun only bundles what follows it with "of".
func (r *reader) measures(token int) bool { return r.is(token, "bundle") }

// contexts are the PLOVER contexts that the words of an extent show.
func (r *reader) contexts(e Extent) []string { return Contexts(r.d, e) }

// Contexts are the PLOVER contexts that the words of an extent show.
func Contexts(d *text.Document, e Extent) []string { return code.ContextsIn(d, e.First, e.Last) }
