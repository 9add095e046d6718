package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Span is a stretch of text in code points, half-open.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
}

// Event is an event that a document must or may tell.
type Event struct {
	Event      string
	May        bool   // whether it is coded counts neither way
	At         []Span // the words that tell it, the trigger first; one of them must be touched
	Actor      Side
	Recipient  Side
	Status     string
	Date       string // "" if the gold does not ask for one
	Precision  string // of the date: day, week, month, year …
	Accept     []Alternative
	actorNames string
	recipNames string
}

// Side is the set of countries of one side of an event.
type Side map[string]bool

// Alternative is another value of an event that is as good. What it does not name is nil.
type Alternative struct {
	Event, Status, Date *string
	Actor, Recipient    *Side
}

// party is an actor or recipient as the gold writes it: by hand with a name, or as the participant of a record with an entity.
type party struct {
	Entity  string `json:"entity"`
	Name    string `json:"name"`
	Quote   string `json:"quote"`
	Country string `json:"country"`
}

// entityGold is what an event of a record needs of its entities.
type entityGold struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Country string `json:"country"`
}

// eventGold is an event as the gold writes it: made by hand with trigger and mentions, or the event of a record with evidence.
type eventGold struct {
	Event      string                       `json:"event"`
	Tier       string                       `json:"tier"`
	Trigger    *Span                        `json:"trigger"`
	Mentions   []Span                       `json:"mentions"`
	Evidence   []Span                       `json:"evidence"`
	Coreferent []Span                       `json:"coreferent_mentions"`
	Actor      []party                      `json:"actor"`
	Recipient  []party                      `json:"recipient"`
	Status     string                       `json:"status"`
	Date       string                       `json:"date"`
	Precision  string                       `json:"date_precision"`
	Accept     []map[string]json.RawMessage `json:"accept"`
}

// read checks an event against the text it is told in.
func (g *eventGold) read(name string, text []rune, entities map[string]entityGold) (Event, error) {
	e := Event{
		Event: g.Event, Actor: sideOf(g.Actor, entities), Recipient: sideOf(g.Recipient, entities), Status: g.Status, Date: g.Date, Precision: g.Precision,
		actorNames: namesOf(g.Actor, entities), recipNames: namesOf(g.Recipient, entities),
	}
	if err := checkType(name, g.Event); err != nil {
		return e, err
	}
	switch g.Tier {
	case "", "must":
	case "may":
		e.May = true
	default:
		return e, noGold(name, fmt.Sprintf("%q is no tier", g.Tier), "write must or may")
	}
	if g.Trigger != nil {
		e.At = append(e.At, *g.Trigger)
	}
	e.At = slices.Concat(e.At, g.Mentions, g.Evidence, g.Coreferent)
	if len(e.At) == 0 {
		return e, noGold(name, "the event does not say where it is told", "give it a trigger {start, end}, or the evidence of a record")
	}
	for _, s := range e.At {
		if err := s.check(name, text); err != nil {
			return e, err
		}
	}
	for _, a := range g.Accept {
		alternative, err := readAlternative(name, a, entities)
		if err != nil {
			return e, err
		}
		e.Accept = append(e.Accept, alternative)
	}
	return e, nil
}

// check holds a span against the text. A quotation that stands elsewhere shows that the offsets do not count code points.
func (s *Span) check(name string, text []rune) error {
	if s.Start < 0 || s.Start >= s.End || s.End > len(text) {
		return noGold(name, fmt.Sprintf("[%d, %d) is no span of the text", s.Start, s.End), "count code points, not bytes, from the beginning of the text")
	}
	there := string(text[s.Start:s.End])
	if s.Quote != "" && !slices.Equal(strings.Fields(s.Quote), strings.Fields(there)) {
		return noGold(name, fmt.Sprintf("the quotation %q does not stand at [%d, %d), where the text has %q", s.Quote, s.Start, s.End, there),
			"count code points, not bytes, from the beginning of the text")
	}
	return nil
}

// quote gives the words of the event's first mention.
func (e *Event) quote(text string) string { return string([]rune(text)[e.At[0].Start:e.At[0].End]) }

func readAlternative(name string, fields map[string]json.RawMessage, entities map[string]entityGold) (Alternative, error) {
	var a Alternative
	for key, to := range map[string]**string{"event": &a.Event, "status": &a.Status, "date": &a.Date} {
		if value, ok := fields[key]; ok && !bytes.Equal(value, []byte("null")) {
			if err := json.Unmarshal(value, to); err != nil {
				return a, noGold(name, fmt.Sprintf("the %q of an alternative is no text", key),
					"write alternatives as the event itself: [{\"date\":\"2025-01-31\"}]")
			}
		}
	}
	for key, to := range map[string]**Side{"actor": &a.Actor, "recipient": &a.Recipient} {
		if value, ok := fields[key]; ok {
			var list []party
			if err := json.Unmarshal(value, &list); err != nil {
				return a, noGold(name, fmt.Sprintf("the %q of an alternative is no list", key),
					"write alternatives as the event itself: [{\"actor\":[{\"country\":\"KEN\"}]}]")
			}
			side := sideOf(list, entities)
			*to = &side
		}
	}
	if a.Event != nil {
		return a, checkType(name, *a.Event)
	}
	return a, nil
}

func sideOf(list []party, entities map[string]entityGold) Side {
	s := Side{}
	for _, p := range list {
		if c := p.Country; c != "" {
			s[c] = true
		} else if c := entities[p.Entity].Country; c != "" {
			s[c] = true
		}
	}
	return s
}

func namesOf(list []party, entities map[string]entityGold) string {
	var out []string
	for _, p := range list {
		for _, name := range []string{p.Quote, p.Name, entities[p.Entity].Name, p.Country} {
			if name != "" {
				out = append(out, name)
				break
			}
		}
	}
	return strings.Join(out, "; ")
}
