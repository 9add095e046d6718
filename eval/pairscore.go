package eval

import (
	"strconv"

	"github.com/dragoman-project/dragoman/ontology"
)

// PairScore collects what was coded for pairs. The zero value is ready.
type PairScore struct {
	pairs  int
	events Confusion
	quads  []quadPair
	wrong  []PairError
}

// quadPair is a pair for the score of quad classes: gold without a type has only the class.
type quadPair struct{ event, quad, coded string }

// PairError is a pair that was coded with another type than the gold has.
type PairError struct {
	Name   string `json:"name"`
	Gold   string `json:"gold"`
	Coded  string `json:"coded"`
	Rule   string `json:"rule"`
	Text   string `json:"text"`
	Source string `json:"source"`
	Target string `json:"target"`
}

// PairReport is how well pairs were coded.
type PairReport struct {
	Pairs         int           `json:"pairs"`
	Accuracy      float64       `json:"accuracy"`
	MacroF1       float64       `json:"macro_f1"`       // over the types of the gold
	QuadMacroF1   float64       `json:"quad_macro_f1"`  // over the quad classes of the gold; SANCTION is material conflict
	QuadConflicts int           `json:"quad_conflicts"` // pairs whose gold_quad is not the class of their type, which is the one that is scored
	Types         []TypeFigures `json:"types"`
	Confusion     *Confusion    `json:"confusion"`
	Errors        []PairError   `json:"errors,omitempty"`
}

// Add takes a pair and the type and rule that were coded for it; an empty type says that nothing was coded.
func (s *PairScore) Add(p Pair, event, rule string) {
	s.pairs++
	if event == "" {
		event = Nothing
	}
	s.quads = append(s.quads, quadPair{p.Event, p.Quad, event})
	if p.Event == "" {
		return
	}
	s.events.add(p.Event, event)
	if p.Event != event {
		r := []rune(p.Text)
		s.wrong = append(s.wrong, PairError{p.Name, p.Event, event, rule, p.Text, string(r[p.Source[0]:p.Source[1]]), string(r[p.Target[0]:p.Target[1]])})
	}
}

// Report scores what was collected.
func (s *PairScore) Report() *PairReport {
	name := func(label string) string { return label }
	if len(s.events.cells[Yield]) > 0 {
		name = fold
	}
	events := s.events.folded(name)
	r := &PairReport{Pairs: s.pairs, MacroF1: events.macroF1(), Types: events.types(), Confusion: events}
	typed := 0
	for _, row := range events.cells {
		for _, n := range row {
			typed += n
		}
	}
	r.Accuracy = share(events.correct(), typed)
	for _, e := range s.wrong {
		if e.Gold, e.Coded = name(e.Gold), name(e.Coded); e.Gold != e.Coded {
			r.Errors = append(r.Errors, e)
		}
	}
	quads := Confusion{}
	for _, q := range s.quads {
		gold := q.quad
		if q.event != "" {
			gold = QuadOf(name(q.event))
			if q.quad != "" && q.quad != gold {
				r.QuadConflicts++
			}
		}
		quads.add(gold, QuadOf(name(q.coded)))
	}
	r.QuadMacroF1 = quads.macroF1()
	return r
}

// fold is the name of a type where CONCEDE and RETREAT are one.
func fold(event string) string {
	if event == string(ontology.Concede) || event == string(ontology.Retreat) {
		return Yield
	}
	return event
}

// QuadOf returns the quad class of a type. CAMEO's root YIELD, from which PLOVER made CONCEDE and RETREAT, counts as material cooperation.
func QuadOf(event string) string {
	if event == Yield {
		return strconv.Itoa(int(ontology.MaterialCooperation))
	}
	q, _ := ontology.QuadOf(ontology.PLOVERMaterialSanction, ontology.Type(event), "")
	return strconv.Itoa(int(q))
}
