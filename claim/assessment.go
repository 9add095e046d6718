package claim

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/text"
)

// assessments finds the judgements of a sentence. The part of the article that it stands in says what a judgement is about when its words are general.
func (r *reader) assessments(n int) {
	for _, m := range r.reading.Find(r.lex.Assessments, n) {
		verb := r.predicate(m.Token)
		if r.personal(&m, verb) || r.negated(m.Token) && string(m.Frame.Type) == "motive" || r.supposed(verb) {
			continue
		}
		a := Assessment{Kind: r.kind(&m, n), Frame: m.Frame, Voice: r.voiceAt(m.Token), Evidence: r.judged(&m)}
		if h := r.hedgeOn(m.Token); h != nil {
			if h.modal && !r.factual(&m) && !(h.Term == "would" && m.Frame.Type == "motive") { // what may follow, or will, is a forecast
				continue
			}
			if h.Class != "unhedged_assertion" {
				a.Hedge = h.Term
			}
		}
		if a.About = r.about(&m, n, a.Evidence); len(a.About) == 0 {
			continue
		}
		a.Polarity = r.polarity(&m)
		a.Proposition = r.proposition(m.Token, a.Evidence)
		if slices.ContainsFunc(r.out.Assessments, func(o Assessment) bool {
			if o.Evidence.contains(a.Evidence) && a.Evidence.First <= o.Evidence.First+sameStart { // "amounts to a stopgap" and "a stopgap" are one judgement
				return true
			}
			return o.Evidence.overlaps(a.Evidence) && (o.Evidence.contains(a.Evidence) || a.Evidence.contains(o.Evidence)) && o.Kind == a.Kind
		}) {
			continue
		}
		r.out.Assessments = append(r.out.Assessments, a)
	}
}

// sameStart is how many tokens behind the start of a judgement another one within it must begin to be one of its own.
const sameStart = 2

// personal tells whether somebody speaks of themself ("I want to …"), or a pronoun that names no actor wants something: that is no judgement on politics.
func (r *reader) personal(m *code.Match, verb int) bool {
	for _, s := range append(slices.Clone(m.Subjects), r.subjects(verb)...) {
		if r.d.Tokens[s].UPOS != text.PRON {
			continue
		}
		if r.is(s, "speaker") || m.Frame.Type == "motive" && r.d.Tokens[s].XPOS == text.PRP && len(r.names(r.res.Parties(s))) == 0 {
			return true
		}
	}
	return false
}

// factual tells whether a judgement speaks of what is, not of effects that could still come: what a deed shows, what drives it.
func (r *reader) factual(m *code.Match) bool {
	switch m.Frame.Type {
	case "interpretation", "cause":
		return true
	}
	return false
}

// kind is the frame's kind, unless the article has said that it turns to its conclusion, to the economy or to the region.
func (r *reader) kind(m *code.Match, n int) string {
	kind := string(m.Frame.Type)
	switch part := r.out.Parts[n]; {
	case part == Conclusion:
		return "conclusion"
	case kind == "motive" && len(r.names(m.Actor)) > 0:
		return kind
	case part == Economy:
		return "economy"
	case part == Security:
		return "regional_security"
	case part == Drivers && (kind == "motive" || kind == "interpretation"):
		return "cause"
	}
	return kind
}

// judged is the evidence of a judgement: from its first word to the end of what it says.
func (r *reader) judged(m *code.Match) Extent {
	leave := func(c int) bool {
		switch r.relation(c) {
		case text.Nsubj, text.Csubj, text.Parataxis, text.Cc, text.Punct:
			return true
		case text.Conj:
			return r.child(c, text.Nsubj) >= 0
		case text.Acl:
			return r.d.Tokens[c].Deprel == text.AclRelcl
		case text.Advcl:
			return r.child(c, text.Mark) >= 0 && !r.is(r.child(c, text.Mark), "purpose")
		}
		return false
	}
	e := Extent{m.First(), m.Token + 1}
	for _, t := range append(append([]int{m.Token}, m.Lexical...), m.Acts...) {
		x := r.extent(t, leave)
		e.Last = max(e.Last, x.Last)
	}
	if m.Frame.POS == lexicon.Noun { // a noun brings its own phrase
		x := r.extent(m.Token, leave)
		e.First = min(e.First, x.First)
		if h := int(r.d.Tokens[m.Token].Head); r.relation(m.Token) == text.Nsubj && h > m.Token { // "the significance lies in …"
			e.Last = max(e.Last, r.extent(h, leave).Last)
		}
	}
	return e
}

// about lists the actors that a judgement concerns: who fills its roles, else whom its clause names, else who is named in its sentence or by a pronoun of the
// sentence before, else the two that the document is about.
func (r *reader) about(m *code.Match, n int, e Extent) []string {
	if out := r.names(m.Actor, m.Recipient); len(out) > 0 {
		return out
	}
	if !r.political {
		return nil
	}
	clause := r.extent(r.predicate(m.Token), func(c int) bool { return r.relation(c) == text.Parataxis })
	voice := r.voiceAt(m.Token)
	but := func(list []string) []string { // who says it is not whom it is about
		return slices.DeleteFunc(list, func(s string) bool { return !voice.Author() && s == voice.name })
	}
	if out := but(append(r.named(clause), r.named(e)...)); len(out) > 0 {
		return unique(out)
	}
	if out := but(r.named(r.sentence(n))); len(out) > 0 {
		return out
	}
	if len(r.dyad) > 0 {
		return r.dyad
	}
	if n > 0 && r.d.Sentences[n-1].Paragraph == r.d.Sentences[n].Paragraph {
		return r.named(r.sentence(n - 1))
	}
	return nil
}

// polarity says who gains and who loses, where the frame says it for its roles.
func (r *reader) polarity(m *code.Match) map[string]string {
	out := map[string]string{}
	p := m.Frame.Polarity
	for i := 0; i+1 < len(p); i += 2 {
		list := r.names(m.Actor)
		if p[i] == 'r' {
			list = r.names(m.Recipient)
		}
		for _, name := range list {
			out[name] = p[i+1 : i+2]
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// Proposition is what a judgement or forecast says, in the words of the text: its evidence with the subject before it.
func (r *reader) proposition(token int, e Extent) string {
	verb := r.predicate(token)
	s := r.child(verb, text.Nsubj)
	if s < 0 && r.relation(verb) == text.Conj { // "… and deepens": the subject stands before the first verb
		s = r.child(r.predicate(int(r.d.Tokens[verb].Head)), text.Nsubj)
	}
	if s >= 0 && r.d.Tokens[s].XPOS == text.WDT && r.d.Tokens[verb].Deprel == text.AclRelcl { // "a model that could …"
		s = int(r.d.Tokens[verb].Head)
	}
	if s >= 0 && s < e.First {
		subject := r.extent(s, func(c int) bool {
			switch r.relation(c) {
			case text.Parataxis, text.Cop, text.Case, text.Punct, text.Mark, text.Nsubj, text.Conj, text.Advcl, text.Aux:
				return r.relation(c) != text.Case && r.relation(c) != text.Conj && r.relation(c) != text.Punct || r.d.Tokens[c].Head == int32(s) && r.relation(c) != text.Conj
			}
			return r.d.Tokens[c].Deprel == text.AclRelcl
		})
		if subject.Last <= e.First {
			return Text(r.d, subject) + " " + strings.TrimSpace(Text(r.d, e))
		}
	}
	return Text(r.d, e)
}
