package code

import (
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// fill returns who fills a role slot.
func (w *work) fill(s *lexicon.Slot, m *match, hasObjectWord bool) []resolve.Party {
	if t, ok := w.subjectWord(m); ok && s.Position == lexicon.Before && m.pred.pos != lexicon.Noun { // the subject is an instrument: whose?
		if parties := w.accept(s, w.res.Holders(t), nil); len(parties) > 0 {
			return parties
		}
	}
	if parties := w.accept(s, w.partiesAt(w.tokens(s, m, hasObjectWord)), m.lexical); len(parties) > 0 {
		return parties
	}
	if s.Position != lexicon.Preposition || s.Role != lexicon.Recipient && s.Role != lexicon.Actor {
		return nil
	}
	if oneOf(s.Preps, "of") || oneOf(s.Preps, "from") || oneOf(s.Preps, "by") {
		if parties := w.possessor(s, m); len(parties) > 0 {
			return parties
		}
	}
	if s.Role == lexicon.Recipient {
		return w.accept(s, w.bystanders(m), nil)
	}
	return nil
}

// tokens returns the tokens that can fill a role slot.
func (w *work) tokens(s *lexicon.Slot, m *match, hasObjectWord bool) []int {
	p := m.pred
	var tokens []int
	switch s.Position {
	case lexicon.Before:
		if _, instrument := w.subjectWord(m); !instrument || p.pos == lexicon.Noun {
			tokens = append(tokens, p.subjects...)
		}
		if p.pos == lexicon.Noun || len(tokens) == 0 {
			for _, a := range p.preps {
				if a.prep == "by" {
					tokens = append(tokens, a.token)
				}
			}
		}
	case lexicon.After:
		tokens = append(append(tokens, m.objects...), p.objects...)
		if hasObjectWord || len(tokens) == 0 {
			tokens = p.indirect
		}
		if hasObjectWord && len(tokens) == 0 { // "gave Samoa assistance" parsed as one noun phrase
			tokens = w.fused(m)
		}
	default:
		for _, a := range w.behind(s.Preps, m) {
			tokens = append(tokens, a.token)
		}
		if oneOf(s.Preps, "to") || oneOf(s.Preps, "for") {
			tokens = append(tokens, p.indirect...)
			if len(tokens) == 0 && p.pos == lexicon.Verb {
				tokens = w.fused(m)
			}
		}
	}
	return tokens
}

// bystanders returns the people that a word condition names, where nobody else is the recipient: those who are hosted, arrested, expelled. Armed men and
// officials are what the actor moves, not whom it acts upon.
func (w *work) bystanders(m *match) []resolve.Party {
	var out []resolve.Party
	subject, hasSubject := w.subjectWord(m)
	for _, t := range m.lexical {
		if hasSubject && t == subject && m.pred.pos == lexicon.Verb { // who acts is not whom it happens to
			continue
		}
		for _, p := range w.partiesAt([]int{t}) {
			switch p.Sector {
			case "CVL", "REF", "JRN", "EDU", "LAB", "AGR", "MED", "REL", "OPP", "SOC", "ELI":
				if !p.Holder {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// fused returns the receiver that the parser took for a part of the object: the name or noun right behind the verb, before the word that is given ("offered
// Greece an olive branch").
func (w *work) fused(m *match) []int {
	for _, t := range m.lexical {
		for _, c32 := range w.res.Children(t) {
			c := int(c32)
			if r := w.d.Tokens[c].Deprel; c > m.pred.token && c < t && (r == text.Compound || r == text.NmodUnmarked || r == text.Nmod && w.preposition(c) == "") {
				if k := w.res.MentionAt(c); k >= 0 && w.res.Mentions[k].Form != mention.Adjective {
					return []int{c}
				}
			}
		}
		// "the rebels a ceasefire": the gift hangs on the receiver.
		if h := int(w.d.Tokens[t].Head); h > m.pred.token && h < t && w.d.Tokens[t].Deprel == text.NmodUnmarked {
			return []int{h}
		}
	}
	return nil
}

// possessor looks for the filler of an "of" slot in front of the noun it belongs to: "froze Libyan assets" beside "froze assets of Libya".
func (w *work) possessor(s *lexicon.Slot, m *match) []resolve.Party {
	nouns := m.lexical
	if m.pred.pos == lexicon.Noun {
		nouns = append([]int{m.pred.token}, nouns...)
	}
	subject, hasSubject := w.subjectWord(m)
	for _, t := range nouns {
		if hasSubject && t == subject && s.Role == lexicon.Recipient && m.pred.pos == lexicon.Verb { // who acts is not whom it happens to
			continue
		}
		holders := w.res.Holders
		if s.Role == lexicon.Actor && !oneOf(s.Preps, "of") {
			holders = w.res.Makers
		}
		if parties := w.accept(s, holders(t), nil); len(parties) > 0 && !samePlayers(parties, m.actor) {
			return parties
		}
	}
	return nil
}

func samePlayers(a, b []resolve.Party) bool {
	return len(a) > 0 && len(b) > 0 && a[0].Head == b[0].Head
}

// subjectWord returns the token that fulfilled a word condition on the subject.
func (w *work) subjectWord(m *match) (int, bool) {
	for i := range m.frame.Slots {
		if s := &m.frame.Slots[i]; s.Position == lexicon.Before && s.Lexical() {
			return w.anyOf(m.pred.subjects, s.Words)
		}
	}
	return 0, false
}

// partiesAt returns the parties at tokens, conjuncts included; what only measures gives way to what is measured.
func (w *work) partiesAt(tokens []int) []resolve.Party {
	var out []resolve.Party
	for _, t := range tokens {
		parties := w.res.Parties(t)
		if len(parties) == 0 && w.measures(t) {
			parties = w.measured(t)
		}
		out = join(out, parties)
	}
	return out
}

// measured returns the parties that a noun counts ("tens of thousands of Slovaks"). "Thousands" alone are people.
func (w *work) measured(token int) []resolve.Party {
	for _, c := range w.res.Children(token) {
		if w.d.Tokens[c].Deprel == text.Nmod && w.preposition(int(c)) == "of" {
			return w.partiesAt([]int{int(c)})
		}
	}
	t := &w.d.Tokens[token]
	if subject := t.Deprel == text.Nsubj || t.Deprel == text.NsubjPass; subject && t.XPOS == text.NNS && words()["crowd"][strings.ToLower(t.Lemma)] {
		return []resolve.Party{{Mention: -1, Entity: -1, Sector: "CVL", Kind: mention.Role, Head: token}}
	}
	return nil
}

// accept keeps the parties that are of a kind the slot asks for. A token that fulfilled a word condition is no participant itself.
func (w *work) accept(s *lexicon.Slot, parties []resolve.Party, lexical []int) []resolve.Party {
	var out []resolve.Party
	for _, p := range parties {
		if !p.Holder && contains(lexical, p.Head) && !w.marked(&p) && w.res.MentionAt(p.Head) < 0 {
			continue
		}
		if s.Kinds == 0 || w.isKind(&p, s.Kinds) {
			out = append(out, p)
		}
	}
	return out
}

// marked tells whether a party was given from outside, by relate.
func (w *work) marked(p *resolve.Party) bool { return p.Given }

// isKind tells whether a party is of one of the kinds.
func (w *work) isKind(p *resolve.Party, kinds lexicon.Kind) bool {
	if p.Given {
		return true
	}
	has := lexicon.Kind(0)
	if p.Political() {
		has |= lexicon.AnyActor
	}
	switch p.Kind {
	case mention.Country:
		has |= lexicon.Country
	case mention.Person:
		has |= lexicon.Person
	case mention.Organisation:
		has |= lexicon.Organisation
	case mention.Place, mention.Facility, mention.Region:
		has |= lexicon.PlaceKind
	case mention.Role:
		has |= lexicon.Person | lexicon.Organisation
		if p.Sector == "GOV" && p.Country != "" {
			has |= lexicon.Country
		}
	}
	if p.Kind == mention.Country {
		has |= lexicon.PlaceKind
	}
	for _, s := range append([]string{p.Sector}, p.Others...) {
		switch s {
		case "MIL", "REB", "UAF", "PRM", "COP", "SPY", "CRM":
			has |= lexicon.Armed
		}
	}
	if p.Kind == mention.Country { // states have armies
		has |= lexicon.Armed
	}
	return has&kinds != 0
}

// acts returns the tokens of the acts in an ACT slot.
func (w *work) acts(s *lexicon.Slot, m *match) []int {
	p := m.pred
	var out []int
	add := func(t int) {
		if !contains(out, t) && t != p.token {
			out = append(out, t)
		}
	}
	switch s.Position {
	case lexicon.After:
		for _, c := range p.clauses {
			if c.mark == "" || c.mark == "that" || c.mark == "to" && w.d.Tokens[c.token].Deprel == text.Ccomp {
				add(c.token)
			}
		}
		for _, o := range p.objects {
			add(o)
		}
	case lexicon.Preposition:
		for _, c := range p.clauses {
			if oneOf(s.Preps, c.mark) || oneOf(s.Preps, "that") && c.mark == "" && w.d.Tokens[c.token].Deprel == text.Ccomp {
				add(c.token)
			}
		}
		for _, a := range w.behind(s.Preps, m) {
			add(a.token)
		}
	}
	return out
}

// join appends parties that are not yet there.
func join(a, b []resolve.Party) []resolve.Party {
	for _, p := range b {
		seen := false
		for _, q := range a {
			seen = seen || p.Head == q.Head && p.Country == q.Country
		}
		if !seen {
			a = append(a, p)
		}
	}
	return a
}
