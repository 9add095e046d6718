package relation

import (
	"cmp"
	"errors"
	"math"
	"slices"

	"github.com/dragoman-project/dragoman/ontology"
)

// Flows holds what was materially given: F(a to b) a directed dyad.
type Flows map[Dyad]float64

// delivered are the types whose positive scores count as given: aid, material cooperation, and concessions with material effect. Promises are not among them.
var delivered = map[ontology.Type]bool{ontology.Aid: true, ontology.Cooperate: true, ontology.Retreat: true}

// Delivers tells whether an event is part of the flows: something was given and has a positive score.
func Delivers(e Event) bool { return delivered[e.Type] && e.Scored && e.Score > 0 }

// NewFlows sums the positive scores of AID, COOPERATE and RETREAT that each country delivered to each other, weighted as in [Ties]. The period is the caller's choice of events.
func NewFlows(events []Event) Flows {
	f := Flows{}
	for _, e := range events {
		if !Delivers(e) {
			continue
		}
		for _, t := range Ties(e) {
			f[t.Dyad] += t.Weight * e.Score
		}
	}
	return f
}

// Asymmetry returns A_ab = (F_ab - F_ba)/(F_ab + F_ba): 1 when only a gives, -1 when only b does, 0 when both give alike. It reports false without any flow.
func (f Flows) Asymmetry(a, b string) (float64, bool) {
	ab, ba := f[Dyad{a, b}], f[Dyad{b, a}]
	return ratio(ab-ba, ab+ba)
}

// Share returns which part of all that a receives comes from b. It reports false when a receives nothing.
func (f Flows) Share(a, from string) (float64, bool) {
	total := 0.0
	for _, s := range f.into(a) {
		total += s.Value
	}
	return ratio(f[Dyad{from, a}], total)
}

// Dependence returns D_ab = share_b(a) - share_a(b): above 0 when a lives more on b than b on a. It reports false when neither receives anything;
// the share of a country that receives nothing is 0.
func (f Flows) Dependence(a, b string) (float64, bool) {
	onB, okA := f.Share(a, b)
	onA, okB := f.Share(b, a)
	return onB - onA, okA || okB
}

// Giver is a country and what it gave.
type Giver struct {
	Country string
	Value   float64
	Share   float64
}

// Givers lists from whom a receives, the largest first.
func (f Flows) Givers(a string) []Giver {
	in := f.into(a)
	total := 0.0
	for _, g := range in {
		total += g.Value
	}
	for i := range in {
		in[i].Share = in[i].Value / total
	}
	slices.SortStableFunc(in, func(x, y Giver) int { return cmp.Compare(y.Value, x.Value) })
	return in
}

// Concentration returns the Herfindahl-Hirschman index of what a receives, the sum of its givers' squared shares: 1 for a single giver, 1/n for n equal ones.
// It reports false when a receives nothing.
func (f Flows) Concentration(a string) (float64, bool) {
	h := 0.0
	givers := f.Givers(a)
	for _, g := range givers {
		h += g.Share * g.Share
	}
	return h, len(givers) > 0
}

// into lists the flows into a by giver, sorted by code so that sums do not depend on the map.
func (f Flows) into(a string) []Giver {
	var in []Giver
	for d, v := range f {
		if d.B == a && v > 0 {
			in = append(in, Giver{Country: d.A, Value: v})
		}
	}
	slices.SortFunc(in, func(x, y Giver) int { return cmp.Compare(x.Country, y.Country) })
	return in
}

// Structure is how far two economies depend on each other by their trade.
type Structure struct {
	OfA, OfB        float64 // trade over output of each
	Salience        float64 // sqrt(OfA*OfB): how much the tie matters to both
	Symmetry        float64 // 1 - |OfA - OfB|
	Interdependence float64 // Salience * Symmetry
}

// Structural measures dependence from tables of trade: the trade of the two (exports and imports, X_ab + M_ab) over each one's GDP (Oneal & Russett,
// International Studies Quarterly 41:267, 1997), combined in the form of Barbieri (Journal of Peace Research 33:29, 1996; hers takes shares of trade). All in one currency.
func Structural(trade, gdpA, gdpB float64) (Structure, error) {
	if trade < 0 || gdpA <= 0 || gdpB <= 0 {
		return Structure{}, errors.New("dependence needs trade of 0 or more and two positive outputs")
	}
	s := Structure{OfA: trade / gdpA, OfB: trade / gdpB}
	s.Salience = math.Sqrt(s.OfA * s.OfB)
	s.Symmetry = 1 - math.Abs(s.OfA-s.OfB)
	s.Interdependence = s.Salience * s.Symmetry
	return s, nil
}
