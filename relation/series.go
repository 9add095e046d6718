package relation

import (
	"fmt"
	"math"
	"time"

	"github.com/dragoman-project/dragoman/ontology"
)

// Point is a dyad in one period. Scores are in the caller's table; counts are weights of ties, which are whole for events between two countries.
type Point struct {
	Start    time.Time
	Events   int      // distinct events, whatever their weight
	IDs      []string // the events, in the order given: every number here opens down to them
	Many     int      // of the events, those of more than two countries
	N        float64  // weight of all events
	Scored   float64  // weight of those that have a score; less than N only where extension types are coded
	Net      float64  // S: sum of scores
	Positive float64  // S+: sum of the scores above zero
	Negative float64  // S-: sum of the scores below zero
	Quads    [5]float64
}

// Mean returns the net score an event, S/n. It reports false for a period without scored events.
func (p Point) Mean() (float64, bool) { return ratio(p.Net, p.Scored) }

// ConflictShare returns (q3+q4)/n, the share of conflict among the scored events. It reports false when there are none.
func (p Point) ConflictShare() (float64, bool) {
	return ratio(p.Quads[ontology.VerbalConflict]+p.Quads[ontology.MaterialConflict], p.Scored)
}

// MaterialShare returns (q2+q4)/n, the share of deeds over words among the scored events. It reports false when there are none.
func (p Point) MaterialShare() (float64, bool) {
	return ratio(p.Quads[ontology.MaterialCooperation]+p.Quads[ontology.MaterialConflict], p.Scored)
}

func (p *Point) add(e Event, weight float64, many bool) {
	p.Events++
	p.IDs = append(p.IDs, e.ID)
	p.N += weight
	if many {
		p.Many++
	}
	if !e.Scored {
		return
	}
	p.Scored += weight
	p.Net += weight * e.Score
	p.Positive += weight * max(e.Score, 0)
	p.Negative += weight * min(e.Score, 0)
	if e.Quad >= 0 && int(e.Quad) < len(p.Quads) {
		p.Quads[e.Quad] += weight
	}
}

// Series is a dyad over time. Periods without events are there, with zeros: silence is data.
type Series struct {
	Dyad
	Directed bool // what A does to B; else both directions together
	Grain    Grain
	Points   []Point
	Unplaced []string // events of the dyad whose date is unknown or wider than a period: counted nowhere
}

// NewSeries aggregates the events of a dyad over the periods from that of from up to that of to, inclusive. Directed asks for what A does to B;
// otherwise the series is the sum of both directions, an event that goes both ways counted once. Events out of range are passed over.
//
// Sums of scores a dyad and week or month are the practice of the Kansas Event Data System (Schrodt & Gerner, AJPS 38:825, 1994).
func NewSeries(events []Event, d Dyad, directed bool, g Grain, from, to time.Time) (Series, error) {
	s := Series{Dyad: d, Directed: directed, Grain: g}
	if d.A == d.B || d.A == "" || d.B == "" {
		return s, fmt.Errorf("a dyad needs two different countries, not %q and %q", d.A, d.B)
	}
	first, last := g.Floor(from), g.Floor(to)
	if last.Before(first) {
		return s, fmt.Errorf("the series would end (%s) before it begins (%s)", g.Label(to), g.Label(from))
	}
	at := map[time.Time]int{}
	for t := first; !t.After(last); t = g.Next(t) {
		at[t] = len(s.Points)
		s.Points = append(s.Points, Point{Start: t})
	}
	for _, e := range events {
		weight, many := 0.0, false
		for _, tie := range Ties(e) {
			if tie.Dyad == d || !directed && tie.Dyad == d.Reverse() {
				weight, many = weight+tie.Weight, tie.Multilateral
			}
		}
		if weight == 0 {
			continue
		}
		start, placed := place(e, g)
		if !placed {
			s.Unplaced = append(s.Unplaced, e.ID)
		} else if i, in := at[start]; in {
			s.Points[i].add(e, weight, many)
		}
	}
	return s, nil
}

// place returns the period an event lies in. It reports false for an event without a date and for one that may lie in several.
func place(e Event, g Grain) (time.Time, bool) {
	if e.First.IsZero() {
		return time.Time{}, false
	}
	start := g.Floor(e.First)
	return start, e.Last.IsZero() || g.Floor(e.Last).Equal(start)
}

// Values returns one number a point: s.Values(func(p Point) float64 { return p.Net }).
func (s Series) Values(of func(Point) float64) []float64 {
	out := make([]float64, len(s.Points))
	for i, p := range s.Points {
		out[i] = of(p)
	}
	return out
}

// Net returns the net scores, the usual input of the measures over time.
func (s Series) Net() []float64 { return s.Values(func(p Point) float64 { return p.Net }) }

// Total adds all points up; its Start is that of the first.
func (s Series) Total() Point {
	var t Point
	for i, p := range s.Points {
		if i == 0 {
			t.Start = p.Start
		}
		t.Events += p.Events
		t.IDs = append(t.IDs, p.IDs...)
		t.Many += p.Many
		t.N += p.N
		t.Scored += p.Scored
		t.Net += p.Net
		t.Positive += p.Positive
		t.Negative += p.Negative
		for q, w := range p.Quads {
			t.Quads[q] += w
		}
	}
	return t
}

// Reciprocity returns rho = 1 - |S_ab - S_ba| / (|S_ab| + |S_ba|) of two sums of scores: 1 when each gives as good as it gets, 0 when only one acts
// or when one is friendly and the other hostile. It reports false when both are 0.
func Reciprocity(ab, ba float64) (float64, bool) {
	r, ok := ratio(math.Abs(ab-ba), math.Abs(ab)+math.Abs(ba))
	return 1 - r, ok
}

func ratio(a, b float64) (float64, bool) {
	if b == 0 {
		return 0, false
	}
	return a / b, true
}
