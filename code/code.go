// Package code finds events in annotated text: who does what to whom, when and where, and whether it happened.
//
// A predicate (a verb, a noun or an adjective that names an act) has frames in the lexicon; a frame has roles; a role is filled by the parties that package
// resolve finds at a token. Operators (threaten to, refuse to, call for) compose with the act they govern; a modality chain up the tree decides
// whether the act happened. Nothing here knows a verb by name: the words are in package lexicon and in words/words.txt.
package code

import (
	"cmp"
	"maps"
	"slices"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// Coder finds events with a lexicon. It is safe for concurrent use.
type Coder struct {
	lex     *lexicon.Lexicon
	ungated bool
}

// New returns a coder.
func New(lex *lexicon.Lexicon) *Coder { return &Coder{lex: lex} }

// Ungated returns a coder of the rules alone: it does not ask the network of triggers.
func (c *Coder) Ungated() *Coder { return &Coder{c.lex, true} }

// Events returns the event candidates of a document in the order of their triggers.
func (c *Coder) Events(res *resolve.Resolution, times []temporal.Time) []*Candidate {
	w := newWork(c, res, times)
	var out []*Candidate
	for n := range res.Document.Sentences {
		out = append(out, w.events(n)...)
	}
	return out
}

// work is the coding of one document.
type work struct {
	lex        *lexicon.Lexicon
	d          *text.Document
	res        *resolve.Resolution
	times      []temporal.Time
	sentence   int
	relating   bool          // acts without actors are kept
	reading    bool          // frames of claims are matched, whose nouns are predicates as often as acts
	ungated    bool          // the network of triggers is not asked
	scenes     map[int]scene // of sentences that were asked for
	predicates map[predicateKey]*predicate
	matches    map[predicateKey]*match
}

func newWork(c *Coder, res *resolve.Resolution, times []temporal.Time) *work {
	return &work{lex: c.lex, ungated: c.ungated, d: res.Document, res: res, times: times, scenes: map[int]scene{}, predicates: map[predicateKey]*predicate{}, matches: map[predicateKey]*match{}}
}

// events codes one sentence: its predicates from the top of the tree downwards, so that operators take their acts first.
func (w *work) events(sentence int) []*Candidate {
	w.sentence = sentence
	clear(w.predicates)
	clear(w.matches)
	taken := map[int]bool{} // tokens that belong to an event already
	var out, certain []*Candidate
	for _, p := range w.ordered() {
		if taken[p.token] {
			continue
		}
		before := maps.Clone(taken)
		c := w.candidate(p, taken, 0)
		if c == nil {
			continue
		}
		w.finish(c)
		kept := w.keeps(c) && w.named(c)
		if kept && c.Certain { // another word of it may say who took part
			kept = false
			certain = append(certain, c)
		}
		if kept {
			out = append(out, c)
		} else if !c.Unreal { // what it took is free again: "Mali's accusations were ignored" still tells of accusations
			taken = before
			taken[p.token] = true
		}
		if c.Inner != nil && (!kept || w.factive(c)) {
			if w.finish(c.Inner); w.keeps(c.Inner) && w.named(c.Inner) {
				out = append(out, c.Inner)
			}
		}
	}
	for _, c := range certain {
		if !slices.ContainsFunc(out, func(o *Candidate) bool { return o.Trigger == c.Trigger || contains(c.Lexical, o.Trigger) || contains(o.Lexical, c.Trigger) }) {
			out = append(out, c)
		}
	}
	out = append(out, w.unframed(out)...)
	out = append(out, w.recalled(out)...)
	slices.SortStableFunc(out, func(a, b *Candidate) int { return cmp.Compare(a.Trigger, b.Trigger) })
	return out
}

// factive tells whether an operator takes its act for granted: who condemns or welcomes "the bombing" says that there was one; who accuses somebody of
// bombing claims it, and who demands a withdrawal does not have it yet.
func (w *work) factive(c *Candidate) bool {
	if u := w.d.Tokens[c.Inner.Trigger].UPOS; u != text.NOUN && u != text.PROPN {
		return false
	}
	kind := c.Operators[0].Compose
	return kind == "support" || kind == "accuse" && c.Operators[0].Mode != "allege"
}

// ordered returns the predicates of the sentence that have frames, those nearer to the root first.
func (w *work) ordered() []*predicate {
	s := &w.d.Sentences[w.sentence]
	type ranked struct {
		p     *predicate
		depth int
	}
	var list []ranked
	for i := s.First; i < s.Last; i++ {
		pos := partOfSpeech(&w.d.Tokens[i])
		if pos == 0 || !w.known(i, pos) {
			continue
		}
		depth := 0
		for k := int(w.d.Tokens[i].Head); k >= 0 && depth < text.MaxDepth; k = int(w.d.Tokens[k].Head) {
			depth++
		}
		list = append(list, ranked{w.predicateAt(i, pos), depth})
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return cmp.Compare(a.depth, b.depth) })
	out := make([]*predicate, len(list))
	for i := range list {
		out[i] = list[i].p
	}
	return out
}

// known tells whether the lexicon has a frame for the word at all.
func (w *work) known(token int, pos lexicon.POS) bool {
	return len(w.frames(&predicate{token: token, pos: pos})) > 0
}

// partOfSpeech tells as what a token can head a frame, 0 if it cannot.
func partOfSpeech(t *text.Token) lexicon.POS {
	switch t.UPOS {
	case text.VERB, text.AUX:
		return lexicon.Verb
	case text.NOUN, text.PROPN:
		return lexicon.Noun
	case text.ADJ:
		return lexicon.Adjective
	}
	return 0
}

// maxNesting bounds operators within operators.
const maxNesting = 4

// candidate codes the act at a predicate. Tokens that it consumes are marked as taken.
func (w *work) candidate(p *predicate, taken map[int]bool, nesting int) *Candidate {
	m := w.best(p)
	if m == nil {
		return nil
	}
	taken[p.token] = true
	for _, t := range m.lexical {
		taken[t] = true
	}
	if m.frame.Compose == "" {
		if m.frame.Type == lexicon.None {
			return nil
		}
		return w.plain(m)
	}
	act := w.act(m, taken, nesting)
	if act == nil { // an operator without an act that the lexicon knows: a frame of its own goes first
		if plain := w.bestPlain(p); plain != nil {
			for _, t := range plain.lexical {
				taken[t] = true
			}
			if plain.frame.Type == lexicon.None {
				return nil
			}
			return w.plain(plain)
		}
	}
	return w.compose(m, act)
}

// act codes the act in an operator's ACT slot: the word itself, or an act below it when the word is none ("take steps to release").
func (w *work) act(m *match, taken map[int]bool, nesting int) *Candidate {
	if nesting >= maxNesting {
		return nil
	}
	for _, token := range m.acts {
		if c := w.actAt(token, taken, nesting, 2); c != nil {
			w.implied(m, c)
			return c
		}
	}
	return nil
}

func (w *work) actAt(token int, taken map[int]bool, nesting, reach int) *Candidate {
	if pos := partOfSpeech(&w.d.Tokens[token]); pos != 0 && !taken[token] {
		if c := w.candidate(w.predicateAt(token, pos), taken, nesting+1); c != nil {
			w.auxiliaries(c, token)
			return c
		}
	}
	if reach == 0 {
		return nil
	}
	for _, child := range w.res.Children(token) {
		switch w.d.Tokens[child].Deprel {
		case text.Xcomp, text.Obj, text.Conj, text.Acl, text.Nmod, text.Ccomp:
			if c := w.actAt(int(child), taken, nesting, reach-1); c != nil {
				return c
			}
		}
	}
	return nil
}

// implied gives an infinitive or noun without a subject of its own that of its operator: whoever promises acts, whoever is asked acts.
func (w *work) implied(m *match, c *Candidate) {
	if len(c.Actor) > 0 {
		return
	}
	switch m.frame.Compose {
	case "demand", "accuse", "support":
		c.Actor = except(m.recip, c.Recipient)
	default:
		c.Actor = except(m.actor, c.Recipient)
	}
}

// plain makes a candidate of a match as it stands.
func (w *work) plain(m *match) *Candidate {
	return &Candidate{
		Sentence: w.sentence, Trigger: m.pred.token, Type: m.frame.Type, Mode: m.frame.Mode, CAMEO: m.frame.CAMEO, Contexts: m.frame.Contexts,
		Actor: m.actor, Recipient: except(m.recip, m.actor), Status: record.Occurred, Frame: m.frame, Lexical: m.lexical, Place: -1, Under: w.above(m.pred.token),
		Definite: w.recalls(m),
	}
}

// recalls tells whether an act is named by a definite noun, or is what such a noun did: "the talks", "the attack killed two".
func (w *work) recalls(m *match) bool {
	if m.pred.pos == lexicon.Noun {
		return w.pointsBack(m.pred.token)
	}
	subject, ok := w.subjectWord(m)
	return ok && len(m.actor) == 0 && w.d.Tokens[subject].UPOS == text.NOUN && w.pointsBack(subject)
}

// above returns the verb that a verb is a participle or conjunct of, -1 if there is none.
func (w *work) above(token int) int {
	t := &w.d.Tokens[token]
	if t.Head >= 0 && t.UPOS == text.VERB && (t.Deprel == text.Advcl || t.Deprel == text.Conj || t.Deprel == text.Xcomp) {
		return int(t.Head)
	}
	return -1
}

// pointsBack tells whether a noun is definite without saying more: "the talks", "this attack".
func (w *work) pointsBack(token int) bool {
	definite := false
	for _, c := range w.res.Children(token) {
		if w.d.Tokens[c].Deprel == text.Det && words()["definite"][w.d.Lower(int(c))] {
			definite = true
		}
	}
	return definite
}

// finish adds modality, attribution, time, place and numbers.
func (w *work) finish(c *Candidate) {
	w.modality(c)
	w.accordingTo(c)
	w.locate(c)
	w.date(c)
	w.casualties(c)
	w.visit(c)
	w.domestic(c)
}

// domestic gives the police, the protesters, the court of an event the country of the place where it happened, when the text names no other. Talks and
// agreements are held anywhere.
func (w *work) domestic(c *Candidate) {
	if c.Place < 0 || w.res.Entity[c.Place] < 0 || c.Type == ontology.Consult || c.Type == ontology.Agree {
		return
	}
	country := w.res.Entities[w.res.Entity[c.Place]].Country
	for _, side := range [][]resolve.Party{c.Actor, c.Recipient} {
		for i := range side {
			if p := &side[i]; p.Country == "" && p.Kind != mention.Organisation && words()["domestic"][p.Sector] {
				p.Country = country
			}
		}
	}
}

// visit applies PLOVER's convention for CONSULT: where the talks are held in the land of one party, that party is the host and the others visit it.
func (w *work) visit(c *Candidate) {
	if c.Type != ontology.Consult || c.Place < 0 || c.Mode != "" && c.Mode != "visit" {
		return
	}
	id := w.res.Entity[c.Place]
	if id < 0 {
		return
	}
	host := w.res.Entities[id].Country
	var hosts, guests []resolve.Party
	for _, p := range c.players(nil) {
		if p.Country == host && p.Kind != mention.Place {
			hosts = append(hosts, p)
		} else if p.Political() {
			guests = append(guests, p)
		}
	}
	if host != "" && len(hosts) > 0 && len(guests) > 0 {
		c.Actor, c.Recipient, c.Mode = guests, hosts, "visit"
		c.Chain = append(c.Chain, "held in the land of one party: the others visit it (PLOVER 2.0, CONSULT)")
		c.CAMEO = ""
	}
}

// keeps tells whether a candidate is an event: somebody political must do it, or, for acts of force and the extension types, suffer it. A noun that only
// points back is kept for coreference.
func (w *work) keeps(c *Candidate) bool {
	if w.relating {
		return true
	}
	if c.Unreal {
		return false
	}
	switch w.sceneOf(c.Sentence) {
	case fiction, game:
		return false
	case contest:
		if !w.sure(c, leastInScene) && (c.Frame == nil || c.Frame.Conditions < special) {
			return false
		}
	}
	c.Actor, c.Recipient = political(c.Actor), political(c.Recipient)
	if w.private(c) {
		return false
	}
	if w.sure(c, leastSure) {
		c.Certain = len(c.Actor)+len(c.Recipient) == 0
		return true
	}
	if len(c.Actor) > 0 {
		return len(c.Recipient) > 0 || len(who(c.Actor)) > 1 || !c.Type.Info().RecipientRequired || c.Definite
	}
	if c.Definite {
		return true
	}
	switch c.Type {
	case ontology.Assault:
		return len(c.Recipient) > 0 || c.Killed != nil || c.Injured != nil || c.Place >= 0 && w.sure(c, leastInScene)
	case ontology.Protest:
		return len(c.Recipient) > 0 || c.Place >= 0
	case ontology.Coerce, ontology.Sanction, ontology.LeadershipChange:
		return len(c.Recipient) > 0 || c.Place >= 0 && w.sure(c, leastInScene)
	case ontology.ArmedConflict:
		return c.Place >= 0
	}
	return false
}

// private tells whether only private people take part: what a tenant asks of a landlord is no politics. Protests are, and what many of one nation do, or people
// of two, and violence where many take part or nobody knows who did it.
func (w *work) private(c *Candidate) bool {
	parties := append(slices.Clone(c.Actor), c.Recipient...)
	if len(parties) == 0 || c.Type == ontology.Protest {
		return false
	}
	force := c.Type == ontology.Assault || c.Type == ontology.Coerce
	if force && (len(c.Actor) == 0 || len(c.Recipient) == 0) {
		return false
	}
	for _, p := range parties {
		many := w.d.Tokens[p.Head].XPOS == text.NNS && (force || p.Country != "")
		if p.Kind != mention.Role || !words()["private"][p.Sector] || many || p.Country != parties[0].Country {
			return false
		}
	}
	return true
}

func political(list []resolve.Party) []resolve.Party {
	out := list[:0:0]
	for _, p := range list {
		if p.Political() {
			out = append(out, p)
		}
	}
	return out
}

// nameOf names a party for attributions.
func (w *work) nameOf(p *resolve.Party) string {
	if p.Entity >= 0 {
		return w.res.Entities[p.Entity].Name
	}
	return p.Country
}
