package claim

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// Forecast is what somebody expects or holds possible.
type Forecast struct {
	Proposition string
	Actors      []string
	Events      []ontology.Type // acts that would fulfil it
	Contexts    []string
	Hedge       Hedge
	Voice       Voice
	Condition   string
	Horizon     int // index of an expression of time, -1 if none is stated
	Evidence    Extent
	Rule        string // the frame or the hedge that found it
	head        int    // the verb or noun that names what is expected
}

// forecasts finds what a sentence expects: verbs behind may, could or will, infinitives behind "likely" and "expected", and what "possibly" and "potentially" stand
// beside. Plans and announced dates are events, not forecasts.
func (r *reader) forecasts(n int) {
	s := &r.d.Sentences[n]
	governed := map[int]bool{} // verbs whose hedge stands above them
	for _, m := range r.reading.Find(r.lex.Forecasts, n) {
		r.governing(&m, governed)
	}
	for i := s.First; i < s.Last; i++ {
		h := r.hedgeAt(i, s.Last)
		if h == nil {
			continue
		}
		head := int(r.d.Tokens[i].Head)
		if head < 0 && r.d.Tokens[i].XPOS == text.VBG { // "going" on top of its sentence
			head = i
		}
		if last := i + len(strings.Fields(h.Term)) - 1; last > i && last < s.Last {
			head = int(r.d.Tokens[last].Head)
		}
		if head < 0 || governed[head] || governed[i] {
			continue
		}
		switch {
		case h.modal && r.relation(i) == text.Aux:
			r.modal(h, head)
		case h.modal && r.d.Tokens[i].XPOS == text.VBG: // "is going to"
			if act := r.child(i, text.Xcomp); act > i && r.child(i, text.Aux) >= 0 && !governed[act] {
				if r.negated(i) {
					h.Class, h.Term = "negated", "not "+h.Term
				}
				if !r.past(i) && !r.ownWill(i) {
					r.expect(h, act, i)
				}
			}
		case !h.modal && r.relation(i) == text.Advmod:
			r.adverbial(h, head, n)
		}
	}
}

// modal makes forecasts of a verb behind an auxiliary and of the verbs conjoined with it.
func (r *reader) modal(h *Hedge, verb int) {
	if r.past(verb) || r.supposed(verb) || r.asked(verb) || r.ownWill(verb) {
		return
	}
	if h.Term == "would" && !r.wouldBe(verb) {
		return
	}
	if over := r.hedgeOn(verb); over != nil && over.Class == "icd203" {
		h = over
	}
	from := min(h.token, verb) // "will probably withdraw": the auxiliary comes first
	for _, c := range r.res.Children(verb) {
		if r.relation(int(c)) == text.Aux {
			from = min(from, int(c))
		}
	}
	if e := r.evidential(verb); e >= 0 && h.Class == "unhedged_assertion" {
		h = &Hedge{Term: r.lemma(e) + " … " + h.Term, Class: "implied_likely", Low: impliedLow, High: impliedHigh, token: e}
		from = e
	} else if h.Class == "unhedged_assertion" && r.planned(verb, h) && !r.others(verb) {
		return
	}
	if r.negated(verb) {
		negated := *h
		if h.Class == "unhedged_assertion" {
			negated.Class, negated.Low, negated.High = "negated", 0, 0
		} else if h.Term == "could" { // could not: was not able to
			return
		}
		negated.Term += " not"
		h = &negated
	}
	r.expect(h, verb, from)
	for _, c := range r.res.Children(verb) {
		if r.relation(int(c)) == text.Conj && r.d.Tokens[c].UPOS == text.VERB && r.child(int(c), text.Nsubj) < 0 && r.child(int(c), text.Aux) < 0 && r.d.Tokens[c].XPOS == text.VB {
			r.expect(h, int(c), int(c))
		}
	}
}

// adverbial makes forecasts of what "potentially", "possibly", "probably" stands beside: a verb that no auxiliary hedges, or the members of a list.
func (r *reader) adverbial(h *Hedge, head, n int) {
	t := &r.d.Tokens[head]
	if l := h.token + len(strings.Fields(h.Term)); r.is(l, "listing") { // "potentially including joint exercises, transfers …"
		list := int(r.d.Tokens[l].Head)
		if o := r.child(l, text.Obj); o >= 0 {
			list = o
		}
		if list >= 0 {
			for _, e := range r.items(list, 0) {
				r.add(&Forecast{Hedge: *h, Evidence: e, head: r.headOf(e), Proposition: Text(r.d, e)}, h)
			}
			return
		}
	}
	if r.child(head, text.Aux) >= 0 && r.hedgeOn(head) != nil && r.hedgeOn(head).modal {
		return // the auxiliary tells it
	}
	if over := r.hedgeOn(head); over != nil && over.token != h.token && over.Class == "icd203" {
		return
	}
	switch {
	case t.UPOS == text.VERB && (t.XPOS == text.VBG || t.XPOS == text.VB):
		if r.child(head, text.Mark) >= 0 && r.d.Lower(r.child(head, text.Mark)) == "to" { // "to possibly expand": a motive
			return
		}
		r.expect(h, head, min(h.token, head))
	case h.Class == "icd203" && t.UPOS == text.VERB && (t.XPOS == text.VBZ || t.XPOS == text.VBP) && r.out.Parts[n] == Outlook:
		r.expect(h, head, min(h.token, head))
	}
}

// governing makes forecasts of what stands in the ACT slot of a word of expectation ("is likely to", "expects that").
func (r *reader) governing(m *code.Match, governed map[int]bool) {
	if m.Frame.POS == lexicon.Verb && len(m.Actor) > 0 && r.plansItself(m) {
		return
	}
	h := Hedge{Term: strings.ToLower(r.term(m)), Class: string(m.Frame.Type), token: m.First()}
	if low, high, ok := band(h.Term); ok {
		h.Class, h.Low, h.High = "icd203", low, high
	}
	switch {
	case h.Class == "icd203" && h.High == 0:
		for _, t := range append(slices.Clone(m.Lexical), m.Token) { // the band of the word, with the adverb before it ("very unlikely")
			for _, at := range []int{t, t - 1} {
				if at < 0 {
					continue
				}
				if x := r.hedgeAt(at, t+1); x != nil && x.Class == "icd203" {
					h.Term, h.Low, h.High = x.Term, x.Low, x.High
				}
			}
		}
	case h.Class == "implied_likely":
		h.Low, h.High = impliedLow, impliedHigh
	}
	over := r.hedgeOn(m.Token)
	if r.past(m.Token) || r.was(m.Token) || slices.ContainsFunc(m.Acts, r.past) {
		return
	}
	if r.negated(r.predicate(m.Token)) || r.negated(m.Token) {
		h.Class, h.Low, h.High, h.Term = "negated", 0, 0, "not "+h.Term
	}
	heads := m.Acts
	if len(heads) == 0 && m.Frame.POS == lexicon.Adjective { // "a recession is likely"
		heads = m.Subjects
		if h := int(r.d.Tokens[m.Token].Head); len(heads) == 0 && h >= 0 && r.relation(m.Token) == text.Xcomp { // "a truce looks unlikely"
			heads = r.subjects(h)
		}
	}
	for _, act := range heads {
		governed[act] = true
		governed[m.Token] = true
		for _, c := range r.res.Children(act) {
			if r.relation(int(c)) == text.Conj && r.child(int(c), text.Nsubj) < 0 {
				governed[int(c)] = true
			}
		}
		if over != nil && over.modal && over.Class == "unquantified_possibility" {
			h.Class, h.Term, h.Low, h.High = over.Class, over.Term, 0, 0
		}
		f := &Forecast{Hedge: h, head: act, Evidence: r.clause(act, min(h.token, act)), Rule: m.Frame.ID()}
		if act < h.token { // the subject is what is expected
			f.Evidence = r.clause(m.Token, min(h.token, m.Token))
		}
		r.add(f, &h)
		for _, c := range r.res.Children(act) {
			if r.relation(int(c)) == text.Conj && r.d.Tokens[c].UPOS == text.VERB && r.child(int(c), text.Nsubj) < 0 && r.d.Tokens[c].XPOS == text.VB {
				r.add(&Forecast{Hedge: h, head: int(c), Evidence: r.clause(int(c), int(c)), Rule: m.Frame.ID()}, &h)
			}
		}
	}
}

// The policy band of an implied likelihood: ours, not the text's.
const (
	impliedLow  = 0.55
	impliedHigh = 0.80
)

// term is the hedge as the text has it: the words of the frame with what joins them.
func (r *reader) term(m *code.Match) string {
	last := m.Token
	for _, t := range m.Lexical {
		last = max(last, t)
	}
	first := m.First()
	if first > 0 && len(hedgeTerms()[r.d.Lower(first-1)]) > 0 && r.d.Tokens[first-1].Head == int32(m.Token) { // "very likely", "almost certain"
		if h := r.hedgeAt(first-1, last+1); h != nil {
			return h.Term
		}
	}
	return Text(r.d, Extent{first, last + 1})
}

// expect adds a forecast of a verb.
func (r *reader) expect(h *Hedge, verb, from int) {
	r.add(&Forecast{Hedge: *h, head: verb, Evidence: r.clause(verb, from)}, h)
}

// clause is a verb with its complements, from a token on.
func (r *reader) clause(verb, from int) Extent {
	e := r.extent(verb, func(c int) bool {
		switch r.relation(c) {
		case text.Nsubj, text.Csubj, text.Parataxis, text.Cc, text.Punct, text.Conj:
			return true
		case text.Advcl, text.Obl:
			return c < verb || r.lists(c)
		case text.Advmod:
			return c > verb && r.is(c+1, "listing")
		}
		return false
	})
	e.First = from
	e.Last = max(e.Last, verb+1)
	return e
}

// expects tells whether an act is what a forecast expects: its verb, or the noun that is to grow, fade or happen ("cooperation is likely to deepen"). What only
// brings something about is told as a fact ("the attack is likely to spark protests").
func (r *reader) expects(f *Forecast, trigger int) bool {
	if f.head == trigger {
		return true
	}
	h := int(r.d.Tokens[trigger].Head)
	if h < 0 || r.relation(trigger) != text.Nsubj || h != f.head && int(r.d.Tokens[f.head].Head) != h {
		return false
	}
	return r.is(f.head, "rising") || r.is(f.head, "falling") || r.is(f.head, "happening")
}

func (r *reader) headOf(e Extent) int {
	for i := e.First; i < e.Last; i++ {
		if h := int(r.d.Tokens[i].Head); h < e.First || h >= e.Last {
			return i
		}
	}
	return e.First
}

// add completes a forecast and keeps it unless the same words are one already.
func (r *reader) add(f *Forecast, h *Hedge) {
	for i := range r.out.Forecasts {
		if o := &r.out.Forecasts[i]; o.Evidence == f.Evidence || o.head == f.head {
			return
		}
	}
	verb := r.predicate(f.head)
	f.Voice = r.voiceAt(verb)
	for _, s := range r.subjects(verb) {
		f.Actors = append(append(f.Actors, r.names(r.reading.Parties([]int{s}))...), r.named(r.extent(s, func(c int) bool { return r.d.Tokens[c].Deprel == text.AclRelcl }))...)
	}
	f.Actors = unique(append(f.Actors, r.named(f.Evidence)...))
	if len(f.Actors) == 0 {
		f.Actors = r.named(r.extent(verb, func(c int) bool { return r.relation(c) == text.Parataxis }))
	}
	f.Contexts = r.contexts(f.Evidence)
	if len(f.Actors) == 0 && !r.political { // weather, planets and share prices
		return
	}
	for _, m := range r.reading.Find(r.event, r.d.SentenceAt(f.head)) {
		if f.Evidence.contains(Extent{m.Token, m.Token + 1}) && m.Frame.Type.Valid() && m.Frame.Compose == "" && !slices.Contains(f.Events, m.Frame.Type) {
			f.Events = append(f.Events, m.Frame.Type)
		}
	}
	f.Condition = r.condition(verb)
	f.Horizon = -1
	for i := range r.times {
		if t := &r.times[i]; f.Evidence.overlaps(Extent{t.First, t.Last}) {
			f.Horizon = i
		}
	}
	if f.Rule == "" {
		f.Rule = "hedges: " + h.Term
	}
	if f.Proposition == "" {
		f.Proposition = r.proposition(f.head, f.Evidence)
	}
	r.out.Forecasts = append(r.out.Forecasts, *f)
}

func (r *reader) subjects(verb int) []int {
	if u := r.d.Tokens[verb].UPOS; u == text.VERB || u == text.AUX {
		return r.reading.Subjects(verb)
	}
	if s := r.child(verb, text.Nsubj); s >= 0 {
		return []int{s}
	}
	return nil
}

// condition is the clause behind "if", "unless", "should" on a verb.
func (r *reader) condition(verb int) string {
	for _, c := range r.res.Children(verb) {
		if r.relation(int(c)) != text.Advcl {
			continue
		}
		if m := r.child(int(c), text.Mark); m >= 0 && r.is(m, "conditional") {
			return Text(r.d, r.extent(int(c), nil))
		}
	}
	return ""
}
