package forecast

import (
	"slices"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/relation"
)

// Miss is a condition that an event fails.
type Miss string

// Hard misses: the event is another one.
const (
	MissType    Miss = "type"
	MissMode    Miss = "mode"
	MissDyad    Miss = "dyad"
	MissContext Miss = "context"
	MissWindow  Miss = "window"
	MissStatus  Miss = "not occurred" // planned, hypothetical, denied, or told as history
)

// Soft misses: it may be the event, but it is not established well enough for a rule.
const (
	MissOrigins    Miss = "one origin"
	MissDate       Miss = "date"       // may lie on either side of the window's ends, or is unknown
	MissFactuality Miss = "factuality" // nobody holds it for certain (CT+)
	MissContested  Miss = "contested"  // somebody says for certain that it did not happen (CT-)
)

// Soft tells whether a miss leaves the event a possible fulfilment.
func (m Miss) Soft() bool {
	return m == MissOrigins || m == MissDate || m == MissFactuality || m == MissContested
}

// Matched is an event held against a forecast.
type Matched struct {
	Event  string // its id
	Date   time.Time
	Misses []Miss
}

// Candidate tells whether the event meets every condition.
func (m Matched) Candidate() bool { return len(m.Misses) == 0 }

// Near tells whether it fails only soft ones.
func (m Matched) Near() bool {
	return len(m.Misses) > 0 && !slices.ContainsFunc(m.Misses, func(x Miss) bool { return !x.Soft() })
}

// Match holds an event against a forecast and names every condition it fails: type in the set; a dyad of the two sides, in the direction stated; a context in common;
// date after the day the forecast was made and not after the horizon; occurred, and told as of now; held for certain (FactBank CT+) by somebody and denied by none;
// two independent origins, or an official act of an actor itself.
func Match(f Forecast, e Event) Matched {
	t := f.Template
	m := Matched{Event: e.ID, Date: e.First}
	miss := func(failed bool, why Miss) {
		if failed {
			m.Misses = append(m.Misses, why)
		}
	}
	miss(!slices.Contains(t.Types, e.Type), MissType)
	miss(len(t.Modes) > 0 && !slices.Contains(t.Modes, e.Mode), MissMode)
	miss(!t.tied(e.Event), MissDyad)
	miss(len(t.Contexts) > 0 && !overlap(t.Contexts, e.Contexts), MissContext)
	inside, possible := within(e.Event, f.MadeOn, f.Horizon)
	miss(!possible, MissWindow)
	miss(possible && !inside, MissDate)
	miss(e.Status != record.Occurred || e.Auxiliary != "", MissStatus)
	certain, denied := false, false
	for _, v := range e.Factuality {
		certain = certain || v.Value == "CT+"
		denied = denied || v.Value == "CT-"
	}
	miss(!certain, MissFactuality)
	miss(denied, MissContested)
	miss(e.Origins < 2 && !overlap(e.OfficialBy, e.Actors), MissOrigins)
	return m
}

// tied tells whether an event ties one of A to one of B, in the direction asked for.
func (t Template) tied(e relation.Event) bool {
	return slices.ContainsFunc(relation.Ties(e), func(tie relation.Tie) bool {
		return slices.Contains(t.A, tie.A) && slices.Contains(t.B, tie.B) ||
			!t.Directed && slices.Contains(t.A, tie.B) && slices.Contains(t.B, tie.A)
	})
}

// within tells whether an event lies wholly in (from, to], and whether it may. Days are compared, not hours; an event without a date may lie anywhere.
func within(e relation.Event, from, to time.Time) (inside, possible bool) {
	if e.First.IsZero() {
		return false, true
	}
	first, last := relation.Day.Floor(e.First), relation.Day.Floor(e.First)
	if !e.Last.IsZero() {
		last = relation.Day.Floor(e.Last)
	}
	from, to = relation.Day.Floor(from), relation.Day.Floor(to)
	return first.After(from) && !last.After(to), last.After(from) && !first.After(to)
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// Proposal is what the rule says of a forecast on a day.
type Proposal struct {
	Status     Status
	Why        string
	Candidates []Matched // events that meet every condition, the earliest first
	Near       []Matched // events that fail only soft ones, for an analyst to look at
}

// Resolve proposes a status by rule. Events are those known on the day now; covered counts the reports that concern the dyad in the window, whatever they tell.
//
//   - A candidate makes a decidable forecast "occurred"; of others it is a proposal to an analyst, and the forecast stays open.
//   - Before the horizon a forecast without a candidate is open.
//   - After it, "ambiguous" if the dyad had no coverage or if a near match is not settled; else "not occurred". A forecast that no rule may decide stays open for an analyst.
func Resolve(f Forecast, events []Event, covered int, now time.Time) Proposal {
	p := Proposal{Status: Open}
	for _, e := range events {
		switch m := Match(f, e); {
		case m.Candidate():
			p.Candidates = append(p.Candidates, m)
		case m.Near():
			p.Near = append(p.Near, m)
		}
	}
	byDate := func(x, y Matched) int {
		if c := x.Date.Compare(y.Date); c != 0 {
			return c
		}
		return strings.Compare(x.Event, y.Event)
	}
	slices.SortStableFunc(p.Candidates, byDate)
	slices.SortStableFunc(p.Near, byDate)

	over := relation.Day.Floor(now).After(relation.Day.Floor(f.Horizon))
	why, decidable := f.Decidable()
	switch {
	case !decidable && len(p.Candidates) > 0:
		p.Why = "an event matches, but no rule may decide: " + why
	case !decidable:
		p.Why = "no rule may decide: " + why
	case len(p.Candidates) > 0:
		p.Status, p.Why = Occurred, "an event meets every condition: "+p.Candidates[0].Event
	case !over:
		p.Why = "the horizon has not passed"
	case covered <= 0:
		p.Status, p.Why = Ambiguous, "ambiguous: no coverage"
	case len(p.Near) > 0:
		p.Status, p.Why = Ambiguous, "ambiguous: an event is not settled: "+p.Near[0].Event+" ("+string(p.Near[0].Misses[0])+")"
	default:
		p.Status, p.Why = NotOccurred, "the horizon passed with coverage and without the event"
	}
	return p
}
