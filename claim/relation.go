package claim

import (
	"slices"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// relations finds the relations between two actors that a sentence asserts. What is denied, supposed or only expected is none.
func (r *reader) relations(n int) {
	for _, m := range r.reading.Find(r.lex.Relations, n) {
		verb := r.predicate(m.Token)
		if r.negated(m.Token) || r.negated(verb) || r.supposed(verb) {
			continue
		}
		voice := r.voiceAt(m.Token)
		factuality := "CT+"
		if h := r.hedgeOn(verb); h != nil {
			factuality = "PS+"
			if h.Class == "icd203" {
				factuality = "PR+"
			}
			if h.modal { // what may come is a forecast
				continue
			}
		}
		e := r.around(&m, verb)
		pairs, facilities := r.pairs(&m, n), []int(nil)
		if m.Frame.Type == "basing" {
			if operator, host, list := r.bases(n); len(list) > 0 { // whose base it is says the dictionary
				pairs, facilities = [][2]string{{operator, host}}, list
			}
		}
		for _, p := range pairs {
			rel := Relation{A: p[0], B: p[1], Frame: m.Frame, Trend: m.Frame.Trend, Factuality: factuality, Voice: voice, Evidence: e, Facilities: facilities}
			if rel.Trend == "" {
				rel.Trend = r.trend(&m, verb)
			}
			if !slices.ContainsFunc(r.out.Relations, func(o Relation) bool {
				return (o.Evidence.overlaps(e) || len(facilities) > 0 && r.d.SentenceAt(o.Evidence.First) == n) && o.samePair(&rel) && o.Frame.Type == m.Frame.Type
			}) {
				r.out.Relations = append(r.out.Relations, rel)
			}
		}
	}
}

// bases returns who runs the bases that a sentence names, the state where they lie, and their entities.
func (r *reader) bases(n int) (operator, host string, list []int) {
	s := r.sentence(n)
	for i := s.First; i < s.Last; i++ {
		k := r.res.MentionAt(i)
		if k < 0 || r.res.Entity[k] < 0 || slices.Contains(list, r.res.Entity[k]) {
			continue
		}
		x := &r.res.Entities[r.res.Entity[k]]
		if x.Kind != mention.Facility || x.Entry == nil || x.Entry.Operator == "" || x.Entry.Operator == x.Country {
			continue
		}
		if operator == "" {
			operator, host = x.Entry.Operator, x.Country
		}
		if operator == x.Entry.Operator && host == x.Country {
			list = append(list, r.res.Entity[k])
		}
	}
	return operator, host, list
}

func (a *Relation) samePair(b *Relation) bool {
	return a.A == b.A && a.B == b.B || a.A == b.B && a.B == b.A
}

// pairs returns the pairs that a relation holds between: every actor of one side with every one of the other, or all of one list with each other. A side that
// the words do not fill is the other actor of the sentence, or the other of the two that the document is about.
func (r *reader) pairs(m *code.Match, n int) [][2]string {
	a, b := r.names(r.spokenOf(m.Actor)), r.names(r.spokenOf(m.Recipient))
	if len(a) == 0 {
		a, b = b, a
	}
	var out [][2]string
	switch {
	case len(a) > 0 && len(b) > 0:
		if len(r.names(r.spokenOf(m.Actor))) == 0 { // the sides were changed
			a, b = b, a
		}
	case len(a) >= 2 && m.Frame.Has(lexicon.Actor) && m.Frame.Has(lexicon.Recipient): // the other side is not told: these are no pair
		return nil
	case len(a) >= 2:
		for i := range a {
			for _, y := range a[i+1:] {
				out = append(out, [2]string{a[i], y})
			}
		}
		return out
	case len(a) == 1 && m.Frame.Type == "basing": // a base without a host is anybody's
		return nil
	case slices.ContainsFunc(m.Others, r.thing), r.nobody(m.Actor), r.nobody(m.Recipient): // "competes with penguins": the other side is told, and is no actor
		return nil
	case len(a) == 1:
		other := r.other(m.Token, n, a[0])
		if other == "" {
			return nil
		}
		if len(r.names(m.Actor)) > 0 {
			return [][2]string{{a[0], other}}
		}
		return [][2]string{{other, a[0]}}
	case m.Frame.Type == "basing":
		return nil
	case m.Frame.Has(lexicon.Actor): // nobody fills a side
		if here := r.named(r.sentence(n)); len(here) == 2 && m.Frame.POS == lexicon.Noun {
			return [][2]string{{here[0], here[1]}}
		}
		return nil
	default:
		if here := r.named(r.sentence(n)); len(here) == 2 {
			return [][2]string{{here[0], here[1]}}
		} else if len(here) == 0 && len(r.dyad) == 2 {
			return [][2]string{{r.dyad[0], r.dyad[1]}}
		}
		return nil
	}
	for _, x := range a {
		for _, y := range b {
			if x != y {
				out = append(out, [2]string{x, y})
			}
		}
	}
	return out
}

// nobody tells whether parties stand in a slot none of which is an actor of politics: people, companies, unknown organisations.
func (r *reader) nobody(list []resolve.Party) bool {
	return len(list) > 0 && len(r.names(list)) == 0 && !slices.ContainsFunc(list, func(p resolve.Party) bool {
		return p.Sector == "GOV" || p.Sector == "MIL" || r.is(p.Head, "statelike")
	})
}

// thing tells whether a noun that names no actor fills a side, rather than one that may stand for an actor ("its neighbour", "the two countries", "them").
func (r *reader) thing(token int) bool {
	u := r.d.Tokens[token].UPOS
	return (u == text.NOUN || u == text.PROPN || u == text.VERB) && !r.is(token, "actorlike") && !r.is(token, "statelike") && r.res.MentionAt(token) < 0
}

// spokenOf leaves out who speaks: "our lives depend on it" is no relation of the speaker's state.
func (r *reader) spokenOf(list []resolve.Party) []resolve.Party {
	return slices.DeleteFunc(slices.Clone(list), func(p resolve.Party) bool {
		return p.Mention >= 0 && r.res.Mentions[p.Mention].Form == mention.Pronoun && (r.is(r.res.Mentions[p.Mention].First, "speaker") || r.is(r.res.Mentions[p.Mention].First, "thing"))
	})
}

// other is the only other actor of the sentence; of several, the partner of the document's two, or the nearest.
func (r *reader) other(token, n int, name string) string {
	here := slices.DeleteFunc(r.named(r.sentence(n)), func(s string) bool { return s == name })
	p := r.partner(name)
	switch {
	case len(here) == 0, slices.Contains(here, p):
		return p
	case len(here) == 1:
		return here[0]
	}
	s := r.sentence(n)
	for d := 1; d < s.Last-s.First; d++ {
		for _, i := range [...]int{token + d, token - d} {
			if i >= s.First && i < s.Last {
				if x := slices.DeleteFunc(r.named(Extent{i, i + 1}), func(s string) bool { return s == name }); len(x) > 0 {
					return x[0]
				}
			}
		}
	}
	return here[0]
}

func (r *reader) sentence(n int) Extent {
	return Extent{r.d.Sentences[n].First, r.d.Sentences[n].Last}
}

// around is the evidence of a match: its words with their phrases, and the verb that carries a noun.
func (r *reader) around(m *code.Match, verb int) Extent {
	leave := func(c int) bool {
		switch r.relation(c) {
		case text.Advcl, text.Parataxis, text.Punct, text.Cc, text.Conj, text.Nsubj, text.Csubj, text.Acl:
			return true
		}
		return false
	}
	e := r.extent(m.Token, leave)
	e.First = min(e.First, m.First())
	for _, t := range m.Lexical {
		l := r.extent(t, leave)
		e.First, e.Last = min(e.First, l.First), max(e.Last, l.Last)
	}
	if verb >= 0 && verb != m.Token && r.relation(m.Token) == text.Obj && verb < e.First {
		e.First = verb
	}
	return e
}

// predicate is the verb, adjective or noun on top of the clause that a token stands in.
func (r *reader) predicate(token int) int {
	for k, steps := token, 0; steps < text.MaxDepth; steps++ {
		t := &r.d.Tokens[k]
		if t.Deprel == text.Cop && t.Head >= 0 {
			return int(t.Head)
		}
		if t.UPOS == text.VERB || t.UPOS == text.AUX || r.child(k, text.Cop) >= 0 || r.child(k, text.Nsubj) >= 0 || t.Head < 0 {
			return k
		}
		switch t.Deprel.Base() {
		case text.Ccomp, text.Advcl, text.Acl, text.Parataxis:
			return k
		}
		k = int(t.Head)
	}
	return token
}

// negated tells whether a negation hangs on a token.
func (r *reader) negated(token int) bool {
	for _, c := range r.res.Children(token) {
		switch r.relation(int(c)) {
		case text.Advmod, text.Det, text.Aux:
			if r.is(int(c), "negation") && !(int(c)+1 < len(r.d.Tokens) && r.is(int(c)+1, "only")) {
				return true
			}
		}
	}
	return false
}

// supposed tells whether a verb stands in a condition, a purpose or a wish.
func (r *reader) supposed(verb int) bool {
	for k, steps := verb, 0; k >= 0 && steps < 4; k, steps = int(r.d.Tokens[k].Head), steps+1 {
		for _, c := range r.res.Children(k) {
			if r.relation(int(c)) == text.Mark && r.is(int(c), "conditional") {
				return true
			}
		}
		if rel := r.relation(k); rel != text.Xcomp && rel != text.Conj {
			return false
		}
	}
	return false
}

// trend tells where a relation goes, by its verb, or by what describes its noun.
func (r *reader) trend(m *code.Match, verb int) string {
	token := m.Token
	up, down := "rising", "falling"
	if m.Frame.Type == "tension" || m.Frame.Type == "rivalry" { // strained relations are more tension, not less
		up, down = "worsening", "calming"
	}
	at := []int{verb}
	if verb != token {
		at = append(at, token)
	}
	for _, c := range r.res.Children(token) {
		if rel := r.relation(int(c)); rel == text.Amod || rel == text.Acl || rel == text.Advmod {
			at = append(at, int(c))
		}
	}
	if h := int(r.d.Tokens[token].Head); h >= 0 && r.d.Tokens[token].UPOS == text.NOUN && r.relation(token) != text.Conj {
		at = append(at, h)
	}
	for _, t := range at {
		switch {
		case r.is(t, up):
			return "rising"
		case r.is(t, down):
			return "falling"
		}
	}
	return ""
}
