package eval

import (
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/record"
)

// EventScore collects what was coded for documents. The zero value is ready.
type EventScore struct {
	report EventReport
	events Confusion
	whole  int
}

// Why an event is listed.
const (
	Missed     = "missed"     // the gold has it, nothing of its type was coded
	Incomplete = "incomplete" // the type was coded, something else of it is wrong
	False      = "false"      // it was coded where the gold has no such event
)

// EventError is an event that is not as the gold has it.
type EventError struct {
	Document string   `json:"document"`
	Kind     string   `json:"kind"` // missed, incomplete or false
	Gold     string   `json:"gold,omitempty"`
	Coded    string   `json:"coded,omitempty"`
	Wrong    []string `json:"wrong,omitempty"` // of an incomplete event: actor, recipient, status, date
	Want     string   `json:"want,omitempty"`  // who to whom, as the gold has it
	Got      string   `json:"got,omitempty"`   // as it was coded
	Rule     string   `json:"rule,omitempty"`
	Quote    string   `json:"quote"`
}

// EventReport is how well the events of documents were coded.
type EventReport struct {
	Documents int            `json:"documents"`
	Predicted int            `json:"predicted"` // events coded, those that the gold leaves free among them
	Event     Figures        `json:"event"`     // the type
	Whole     Figures        `json:"whole"`     // type, countries of both sides, status and date
	Wrong     map[string]int `json:"wrong"`     // what is wrong with the events whose type is right
	Types     []TypeFigures  `json:"types"`
	Confusion *Confusion     `json:"confusion"`
	Errors    []EventError   `json:"errors,omitempty"`
}

// match is an event that the gold has, with the one that was coded for it.
type match struct {
	gold  *Event
	coded *record.Event // nil for none
}

// Add takes a document and its coding; nil says that it could not be coded.
//
// An event is found when one of the coded events has its type, or another that the gold accepts, and one of the places where it is told overlaps one of those
// of the gold. Each is found once: a second one at the same place is false. Of several the first that is right in everything is taken.
func (s *EventScore) Add(d Document, coded *record.Record) {
	s.report.Documents++
	if coded == nil {
		coded = &record.Record{}
	}
	countries := map[string]string{}
	for i := range coded.Entities {
		countries[coded.Entities[i].ID] = coded.Entities[i].Country
	}
	var free []*record.Event
	for i := range coded.Events {
		free = append(free, &coded.Events[i])
	}
	s.report.Predicted += len(free)
	var matches []match
	for i := range d.Events {
		g := &d.Events[i]
		if g.May {
			continue
		}
		e := g.best(free, countries)
		matches = append(matches, match{g, e})
		free = slices.DeleteFunc(free, func(x *record.Event) bool { return x == e })
	}
	for i := range d.Events {
		if g := &d.Events[i]; g.May {
			free = slices.DeleteFunc(free, func(e *record.Event) bool { return g.touches(e) })
		}
	}
	s.count(&d, matches, countries, free)
}

// count enters the events of a document: those of the gold with what was coded for them, then what is left, which is false.
func (s *EventScore) count(d *Document, matches []match, countries map[string]string, free []*record.Event) {
	instead := map[*record.Event]bool{}
	for _, m := range matches {
		if m.coded != nil {
			s.events.add(m.gold.Event, m.gold.Event)
			wrong := m.gold.wrong(m.coded, countries)
			if len(wrong) == 0 {
				s.whole++
				continue
			}
			for _, part := range wrong {
				if s.report.Wrong == nil {
					s.report.Wrong = map[string]int{}
				}
				s.report.Wrong[part]++
			}
			e := m.gold.missing(d, Incomplete)
			e.Coded, e.Wrong, e.Got, e.Rule = m.coded.Event, wrong, told(m.coded, countries), m.coded.Rule
			s.report.Errors = append(s.report.Errors, e)
			continue
		}
		label := Nothing
		if i := slices.IndexFunc(free, func(e *record.Event) bool { return !instead[e] && m.gold.touches(e) }); i >= 0 {
			instead[free[i]] = true
			label = free[i].Event
		}
		s.events.add(m.gold.Event, label)
		s.report.Errors = append(s.report.Errors, m.gold.missing(d, Missed))
	}
	for _, e := range free {
		if !instead[e] {
			s.events.add(Nothing, e.Event)
		}
		quote := ""
		if len(e.Evidence) > 0 {
			quote = e.Evidence[0].Text
		}
		s.report.Errors = append(s.report.Errors, EventError{Document: d.ID, Kind: False, Coded: e.Event, Got: told(e, countries), Rule: e.Rule, Quote: quote})
	}
}

// Report scores what was collected.
func (s *EventScore) Report() *EventReport {
	r := s.report
	r.Types, r.Confusion = s.events.types(), &s.events
	gold, coded := 0, 0
	for _, t := range r.Types {
		gold, coded = gold+t.Gold, coded+t.Coded
	}
	r.Event = figures(gold, coded, s.events.correct())
	r.Whole = figures(gold, coded, s.whole)
	return &r
}

func (e *Event) missing(d *Document, kind string) EventError {
	return EventError{Document: d.ID, Kind: kind, Gold: e.Event, Want: e.actorNames + " > " + e.recipNames, Quote: e.quote(d.Text)}
}

// told writes the countries of a coded event.
func told(e *record.Event, entities map[string]string) string {
	write := func(list []record.Participant) string {
		return strings.Join(slices.Sorted(maps.Keys(countriesOf(list, entities))), ",")
	}
	return write(e.Actor) + " > " + write(e.Recipient)
}

// best returns the first coded event that is the gold's in everything, else the first of its type, else nil.
func (e *Event) best(coded []*record.Event, countries map[string]string) *record.Event {
	var found *record.Event
	for _, c := range coded {
		if !e.isType(c.Event) || !e.touches(c) {
			continue
		}
		if len(e.wrong(c, countries)) == 0 {
			return c
		}
		if found == nil {
			found = c
		}
	}
	return found
}

// touches tells whether the coded event is told where the gold is.
func (e *Event) touches(c *record.Event) bool {
	for _, list := range [][]record.Quote{c.Evidence, c.CoreferentMentions} {
		for _, q := range list {
			for _, s := range e.At {
				if q.Start < s.End && s.Start < q.End {
					return true
				}
			}
		}
	}
	return false
}

func (e *Event) isType(event string) bool {
	return e.Event == event || slices.ContainsFunc(e.Accept, func(a Alternative) bool { return a.Event != nil && *a.Event == event })
}

// wrong lists what of a coded event is not as the gold has it.
func (e *Event) wrong(c *record.Event, countries map[string]string) []string {
	var out []string
	if !e.isActor(countriesOf(c.Actor, countries)) {
		out = append(out, "actor")
	}
	if !e.isRecipient(countriesOf(c.Recipient, countries)) {
		out = append(out, "recipient")
	}
	if e.Status != c.Status && !slices.ContainsFunc(e.Accept, func(a Alternative) bool { return a.Status != nil && *a.Status == c.Status }) {
		out = append(out, "status")
	}
	if !e.isDate(c.Date) {
		out = append(out, "date")
	}
	return out
}

func (e *Event) isActor(s Side) bool {
	return maps.Equal(s, e.Actor) || slices.ContainsFunc(e.Accept, func(a Alternative) bool { return a.Actor != nil && maps.Equal(s, *a.Actor) })
}

func (e *Event) isRecipient(s Side) bool {
	return maps.Equal(s, e.Recipient) || slices.ContainsFunc(e.Accept, func(a Alternative) bool { return a.Recipient != nil && maps.Equal(s, *a.Recipient) })
}

func countriesOf(list []record.Participant, entities map[string]string) Side {
	s := Side{}
	for _, p := range list {
		if p.Country != "" {
			s[p.Country] = true
		} else if c := entities[p.Entity]; c != "" {
			s[c] = true
		}
	}
	return s
}

// isDate compares dates at the precision of the gold. A week is hit by any day within seven days. Gold without a date asks for none.
func (e *Event) isDate(date string) bool {
	if e.Date == "" {
		return true
	}
	wanted := []string{e.Date}
	for _, a := range e.Accept {
		if a.Date != nil && *a.Date != "" {
			wanted = append(wanted, *a.Date)
		}
	}
	size := map[string]int{"month": len("2006-01"), "year": len("2006")}[e.Precision]
	if size == 0 {
		size = len("2006-01-02")
	}
	return slices.ContainsFunc(wanted, func(want string) bool {
		return strings.HasPrefix(date, cut(want, size)) || e.Precision == "week" && within(want, date, 7)
	})
}

func cut(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n])
}

// within tells whether two days are at most so many days apart.
func within(a, b string, days int) bool {
	x, errX := time.Parse(time.DateOnly, a)
	y, errY := time.Parse(time.DateOnly, b)
	return errX == nil && errY == nil && x.Sub(y).Abs() <= time.Duration(days)*24*time.Hour
}
