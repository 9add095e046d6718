package code

import (
	"cmp"
	"slices"
	"sort"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
)

// Event is what one or several candidates of a document tell: the candidate that tells most, and the other places where the same act is named.
type Event struct {
	*Candidate
	Again           []*Candidate
	Killed, Injured *int // of the first telling that has them
}

// Merge ties the candidates of a document that name the same act. A definite noun without participants ("the talks", "this attack") names the last act
// of its type; if there is none it is no event. Candidates with participants are the same act when type, status and countries agree and neither date nor
// place contradicts.
func Merge(candidates []*Candidate) []*Event {
	var events []*Event
	var certain []*Candidate
	for _, c := range candidates {
		if c.Certain {
			certain = append(certain, c)
			continue
		}
		if e := antecedent(events, c); e != nil {
			e.Again = append(e.Again, c)
			e.learn(c)
			continue
		}
		if len(c.Actor)+len(c.Recipient) == 0 && c.Place < 0 && c.Killed == nil && c.Injured == nil {
			continue
		}
		if c.Definite && c.Place < 0 && len(c.Actor) == 0 && c.Type.Valid() && len(c.Recipient) == 0 {
			continue
		}
		events = append(events, &Event{Candidate: c, Killed: c.Killed, Injured: c.Injured})
	}
	return withCertain(events, certain)
}

// withCertain adds acts of which no participant is told: they name again the last act of their type before them, else the first behind them; where the document
// tells no other, they are events of their own.
func withCertain(events []*Event, certain []*Candidate) []*Event {
	for _, c := range certain {
		var same *Event
		for _, e := range events {
			if e.Type == c.Type && (same == nil || e.Trigger < c.Trigger) {
				same = e
			}
		}
		if same != nil {
			same.Again = append(same.Again, c)
			continue
		}
		events = append(events, &Event{Candidate: c, Killed: c.Killed, Injured: c.Injured})
	}
	slices.SortStableFunc(events, func(a, b *Event) int { return cmp.Compare(a.Trigger, b.Trigger) })
	return events
}

// antecedent returns the earlier event that a candidate names again.
func antecedent(events []*Event, c *Candidate) *Event {
	for i := len(events) - 1; i >= 0; i-- {
		if e := events[i]; e.Type == c.Type && same(e.Candidate, c) {
			return e
		}
	}
	return nil
}

func same(a, b *Candidate) bool {
	if a.Sentence == b.Sentence && (b.Under == a.Trigger || a.Under == b.Trigger) && compatible(a.Actor, b.Actor) && a.Status == b.Status {
		return true // "struck the village, killing four"
	}
	if len(b.Actor)+len(b.Recipient) == 0 {
		return b.Definite && (b.Status == record.Occurred || b.Status == a.Status)
	}
	if a.Status != b.Status || a.Auxiliary != b.Auxiliary || a.Mode != b.Mode && a.Mode != "" && b.Mode != "" {
		return false
	}
	if !compatible(a.Actor, b.Actor) || !compatible(a.Recipient, b.Recipient) || !sharesParty(a, b) {
		return false
	}
	return a.Time == nil || b.Time == nil || a.Time.SameAs(b.Time)
}

// compatible tells whether one side's countries are among the other's, so that nothing contradicts.
func compatible(a, b []resolve.Party) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	x, y := who(a), who(b)
	return subset(x, y) || subset(y, x)
}

// sharesParty tells whether the two candidates have a participant in common.
func sharesParty(a, b *Candidate) bool {
	x := who(a.players(nil))
	for _, p := range who(b.players(nil)) {
		if slices.Contains(x, p) {
			return true
		}
	}
	return false
}

// who lists participants by country and sector class, so that a minister and his government are one.
func who(list []resolve.Party) []string {
	var out []string
	for _, p := range list {
		key := p.Country
		if key == "" {
			key = "/" + p.Sector
		}
		if !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	sort.Strings(out)
	return out
}

func subset(a, b []string) bool {
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

// learn takes over what a later mention adds.
func (e *Event) learn(c *Candidate) {
	if e.Time == nil {
		e.Time = c.Time
	}
	if e.Place < 0 {
		e.Place = c.Place
	}
	e.Killed, e.Injured = cmp.Or(e.Killed, c.Killed), cmp.Or(e.Injured, c.Injured)
	if len(e.Recipient) == 0 && len(c.Recipient) > 0 {
		e.Recipient = except(c.Recipient, e.Actor)
	}
	if len(e.Actor) == 0 && len(c.Actor) > 0 {
		e.Actor = except(c.Actor, e.Recipient)
	}
	if e.Mode == "" {
		e.Mode = c.Mode
	}
}
