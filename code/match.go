package code

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
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
	if singular, ok := strings.CutSuffix(lemma, "s"); ok && p.pos == lexicon.Noun && len(list) == 0 {
		list = w.lex.Lookup(p.pos, singular)
	}
	if i := p.token; i >= 2 && w.d.Form(i-1) == "-" {
		joined := w.d.Lower(i-2) + "-" + lemma
		list = append(list[:len(list):len(list)], w.lex.Lookup(p.pos, joined)...)
	}
	return list
}

// match tries a frame.
func (w *work) match(f *lexicon.Frame, p *predicate) *match {
	if !w.headFits(f, p.token) {
		return nil
	}
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
			if s.Needed && len(w.tokens(s, m, hasObjectWord)) == 0 {
				return nil
			}
			continue // what is not a participant only has to be there
		}
		parties := w.fill(s, m, hasObjectWord)
		if s.Needed && len(parties) == 0 {
			return nil
		}
		if len(parties) > 0 {
			m.roles++
		}
		switch s.Role {
		case lexicon.Actor, lexicon.Source:
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
	m.actor = except(political(w.partiesAt([]int{t})), m.recip)
	for _, a := range m.pred.preps {
		if a.prep == "by" && len(m.actor) == 0 {
			m.actor = except(political(w.partiesAt([]int{a.token})), m.recip)
		}
	}
}

// headFits checks the modifiers of the head ("air+strike").
func (w *work) headFits(f *lexicon.Frame, token int) bool {
	lemma := strings.ToLower(w.d.Tokens[token].Lemma)
	singular := strings.TrimSuffix(lemma, "s")
	for i := range f.Heads {
		h := &f.Heads[i]
		if (h.Lemma == lemma || f.POS == lexicon.Noun && h.Lemma == singular || w.hyphenated(token, h.Lemma)) && (len(h.Modifiers) == 0 || w.modified(token, h.Modifiers)) {
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
			if w.d.Tokens[c].Deprel != text.Nmod {
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
	for _, t := range m.lexical {
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
	for _, t := range nouns {
		if parties := w.accept(s, w.res.Holders(t), nil); len(parties) > 0 && !samePlayers(parties, m.actor) {
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
			for _, c := range w.res.Children(t) {
				if w.d.Tokens[c].Deprel == text.Nmod && w.preposition(int(c)) == "of" {
					parties = w.res.Parties(int(c))
				}
			}
		}
		out = join(out, parties)
	}
	return out
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
