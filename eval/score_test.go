package eval

import (
	"encoding/json"
	"math"
	"reflect"
	"testing"

	"github.com/dragoman-project/dragoman/record"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestPairScore(t *testing.T) {
	t.Parallel()
	p := func(event, quad string) Pair {
		return Pair{Name: "x", Text: "Oslo and Rome", Source: [2]int{0, 4}, Target: [2]int{9, 13}, Event: event, Quad: quad}
	}
	var s PairScore
	s.Add(p("YIELD", ""), "CONCEDE", "a")   // one type, since the gold does not tell them apart
	s.Add(p("RETREAT", ""), "CONCEDE", "b") // so here too
	s.Add(p("REJECT", "3"), "REJECT", "c")
	s.Add(p("REJECT", "4"), "ACCUSE", "d") // the same quad class; the gold's is not that of its type
	s.Add(p("AID", "2"), "", "")           // nothing was coded
	s.Add(p("", "0"), "ASSAULT", "e")      // only the quad class is known
	r := s.Report()
	if r.Pairs != 6 || !near(r.Accuracy, 3.0/5) || r.QuadConflicts != 1 {
		t.Errorf("%+v", r)
	}
	if f := r.MacroF1; !near(f, (1+2.0/3+0)/3) { // YIELD, REJECT, AID
		t.Errorf("macro-F1 %v", f)
	}
	if f := r.QuadMacroF1; !near(f, (0+2*2.0/(3+2)+1)/3) { // classes 0, 2 and 3
		t.Errorf("quad macro-F1 %v", f)
	}
	if want := (PairError{"x", "REJECT", "ACCUSE", "d", "Oslo and Rome", "Oslo", "Rome"}); len(r.Errors) != 2 || r.Errors[0] != want {
		t.Errorf("errors %+v", r.Errors)
	}
	if r.Confusion.At("YIELD", "YIELD") != 2 || r.Confusion.At("AID", Nothing) != 1 {
		t.Errorf("confusion %+v", r.Confusion)
	}
	if got, want := r.Confusion.Coded(), []string{"ACCUSE", "REJECT", "YIELD", Nothing}; !reflect.DeepEqual(got, want) {
		t.Errorf("columns %v, want %v", got, want)
	}
}

func TestWithoutYieldNothingIsFolded(t *testing.T) {
	t.Parallel()
	var s PairScore
	s.Add(Pair{Text: "ab", Source: [2]int{0, 1}, Target: [2]int{1, 2}, Event: "RETREAT"}, "CONCEDE", "")
	if r := s.Report(); r.Accuracy != 0 || len(r.Errors) != 1 {
		t.Errorf("%+v", r)
	}
}

// events makes a record of events told at given places.
func coded(events ...record.Event) *record.Record {
	r := &record.Record{Schema: record.Schema, Events: events}
	r.Document.ID = "d"
	r.Entities = []record.Entity{{ID: "C1", Name: "Peru", Country: "PER"}, {ID: "P1", Name: "Boric", Country: "CHL"}}
	return r
}

func event(kind string, start, end int, mentions ...int) record.Event {
	e := record.Event{Event: kind, Status: "occurred", Rule: "rule of " + kind, Evidence: []record.Quote{{Sentence: "S1", Start: start, End: end, Text: "q"}}}
	for _, m := range mentions {
		e.CoreferentMentions = append(e.CoreferentMentions, record.Quote{Start: m, End: m + 1, Text: "m"})
	}
	return e
}

func TestEventScore(t *testing.T) {
	t.Parallel()
	gold := func(kind string, start, end int) Event {
		return Event{Event: kind, At: []Span{{Start: start, End: end}}, Actor: Side{}, Recipient: Side{}, Status: "occurred"}
	}
	may := func(e Event) Event { e.May = true; return e }
	accepting := func(e Event, also string) Event { e.Accept = []Alternative{{Event: &also}}; return e }
	planned := event("CONSULT", 0, 5)
	planned.Status = "planned"
	for _, c := range []struct {
		name                                string
		gold                                []Event
		coded                               *record.Record
		found, whole, false_, want, predict int
		cells                               map[[2]string]int
	}{
		{"nothing at all", nil, coded(), 0, 0, 0, 0, 0, nil},
		{"found", []Event{gold("AID", 0, 5)}, coded(event("AID", 4, 9)), 1, 1, 0, 1, 1, map[[2]string]int{{"AID", "AID"}: 1}},
		{"spans that touch without overlap", []Event{gold("AID", 0, 5)}, coded(event("AID", 5, 9)), 0, 0, 1, 1, 1,
			map[[2]string]int{{"AID", Nothing}: 1, {Nothing, "AID"}: 1}},
		{"found at a later mention", []Event{gold("AID", 20, 21)}, coded(event("AID", 4, 9, 20)), 1, 1, 0, 1, 1, nil},
		{"another type", []Event{gold("AID", 0, 5)}, coded(event("COERCE", 0, 5)), 0, 0, 1, 1, 1, map[[2]string]int{{"AID", "COERCE"}: 1}},
		{"an accepted type", []Event{accepting(gold("AID", 0, 5), "COERCE")}, coded(event("COERCE", 0, 5)), 1, 1, 0, 1, 1,
			map[[2]string]int{{"AID", "AID"}: 1}},
		{"a second event at one place is false", []Event{gold("AID", 0, 5)}, coded(event("AID", 0, 5), event("AID", 1, 2)), 1, 1, 1, 1, 2,
			map[[2]string]int{{"AID", "AID"}: 1, {Nothing, "AID"}: 1}},
		{"the one that is whole is taken", []Event{gold("CONSULT", 0, 5)}, coded(planned, event("CONSULT", 0, 5)), 1, 1, 1, 1, 2, nil},
		{"incomplete", []Event{gold("CONSULT", 0, 5)}, coded(planned), 1, 0, 0, 1, 1, nil},
		{"may counts neither way", []Event{may(gold("AID", 0, 5))}, coded(event("COERCE", 0, 5), event("AID", 0, 5)), 0, 0, 0, 0, 2, map[[2]string]int{}},
		{"must comes before may", []Event{may(gold("AID", 0, 5)), gold("AID", 0, 5)}, coded(event("AID", 0, 5)), 1, 1, 0, 1, 1, nil},
		{"not coded at all", []Event{gold("AID", 0, 5)}, nil, 0, 0, 0, 1, 0, map[[2]string]int{{"AID", Nothing}: 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var s EventScore
			s.Add(Document{ID: "d", Text: "a text of some thirty letters.", Events: c.gold}, c.coded)
			r := s.Report()
			if r.Event != figures(c.want, c.found+c.false_, c.found) || r.Whole != figures(c.want, c.found+c.false_, c.whole) || r.Predicted != c.predict {
				t.Errorf("%+v", r)
			}
			if missing := c.want - c.whole + c.false_; len(r.Errors) != missing {
				t.Errorf("%d errors, want %d: %+v", len(r.Errors), missing, r.Errors)
			}
			total := 0
			for cell, n := range c.cells {
				total += n
				if r.Confusion.At(cell[0], cell[1]) != n {
					t.Errorf("%v: %d, want %d", cell, r.Confusion.At(cell[0], cell[1]), n)
				}
			}
			if data, _ := json.Marshal(r.Confusion); c.cells != nil && total == 0 && string(data) != "{}" {
				t.Errorf("confusion %s", data)
			}
		})
	}
}

func TestWhatIsWrongWithAnEvent(t *testing.T) {
	t.Parallel()
	countries := map[string]string{"C1": "PER", "P1": "CHL"}
	planned, february := "planned", "2025-02-01"
	none := Side{}
	for _, c := range []struct {
		name  string
		gold  Event
		coded record.Event
		want  []string
	}{
		{"sides are sets of countries", Event{Actor: Side{"PER": true, "CHL": true}}, record.Event{
			Actor: []record.Participant{{Entity: "P1"}, {Entity: "C1", Country: "PER"}, {Entity: "P1", Sector: "GOV"}, {Entity: "X"}},
		}, nil},
		{"a country too few, one too many", Event{Actor: Side{"PER": true}}, record.Event{Recipient: []record.Participant{{Country: "PER"}}},
			[]string{"actor", "recipient"}},
		{"an accepted side", Event{Recipient: Side{"PER": true}, Accept: []Alternative{{Recipient: &none}}}, record.Event{}, nil},
		{"status", Event{Status: "occurred"}, record.Event{Status: "planned"}, []string{"status"}},
		{"an accepted status", Event{Status: "occurred", Accept: []Alternative{{Status: &planned}}}, record.Event{Status: "planned"}, nil},
		{"gold without a date asks for none", Event{}, record.Event{Date: "2025-01-01"}, nil},
		{"nor do its alternatives then", Event{Accept: []Alternative{{Date: &february}}}, record.Event{Date: "2025-01-01"}, nil},
		{"no date", Event{Date: "2025-01-31", Precision: "day"}, record.Event{}, []string{"date"}},
		{"another day", Event{Date: "2025-01-31", Precision: "day"}, record.Event{Date: "2025-01-30"}, []string{"date"}},
		{"an accepted day", Event{Date: "2025-01-31", Precision: "day", Accept: []Alternative{{Date: &february}}}, record.Event{Date: "2025-02-01"}, nil},
		{"a day of the month", Event{Date: "2025-01", Precision: "month"}, record.Event{Date: "2025-01-30"}, nil},
		{"a month is no day", Event{Date: "2025-01-30", Precision: "day"}, record.Event{Date: "2025-01"}, []string{"date"}},
		{"a day of the year", Event{Date: "2025-06-01", Precision: "year"}, record.Event{Date: "2025-01"}, nil},
		{"seven days", Event{Date: "2025-01-06", Precision: "week"}, record.Event{Date: "2025-01-13"}, nil},
		{"eight days", Event{Date: "2025-01-06", Precision: "week"}, record.Event{Date: "2025-01-14"}, []string{"date"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := c.gold.wrong(&c.coded, countries); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestSentenceScore(t *testing.T) {
	t.Parallel()
	var s SentenceScore
	s.Add(Sentence{Name: "1", Events: []string{"ASSAULT", "COERCE", "ASSAULT"}}, coded(event("ASSAULT", 0, 1), event("ASSAULT", 3, 4)))
	s.Add(Sentence{Name: "2", Events: []string{"COERCE"}}, coded(event("SANCTION", 0, 1)))
	s.Add(Sentence{Name: "3"}, coded())
	s.Add(Sentence{Name: "4"}, coded(event("ASSAULT", 0, 1)))
	s.Add(Sentence{Name: "5", Events: []string{Other}}, coded(event("COERCE", 0, 1)))
	s.Add(Sentence{Name: "6", Events: []string{"ASSAULT"}}, nil)
	r := s.Report()
	want := []TypeFigures{{"SANCTION", figures(0, 1, 0)}, {"COERCE", figures(2, 1, 0)}, {"ASSAULT", figures(2, 2, 1)}}
	if !reflect.DeepEqual(r.Types, want) {
		t.Errorf("types %+v", r.Types)
	}
	if r.All != figures(4, 3, 1) || r.Unlabelled != 1 || r.Quiet != 2 || r.QuietCoded != 1 || r.FalseAlarm != 0.5 || r.Sentences != 6 {
		t.Errorf("%+v", r)
	}
	if r.Confusion.At("COERCE", "SANCTION") != 1 || r.Confusion.At("COERCE", Nothing) != 1 || r.Confusion.At(Nothing, "ASSAULT") != 1 || len(r.Errors) != 5 {
		t.Errorf("confusion %+v, errors %+v", r.Confusion, r.Errors)
	}
}

func TestEmptyReportsHaveNoFigures(t *testing.T) {
	t.Parallel()
	for _, r := range []any{(&PairScore{}).Report(), (&EventScore{}).Report(), (&SentenceScore{}).Report(), (&Total{}).Sum()} {
		if _, err := json.Marshal(r); err != nil { // NaN cannot be written
			t.Errorf("%T: %v", r, err)
		}
	}
}
