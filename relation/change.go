package relation

import (
	"fmt"
	"math"
	"time"
)

// Cost is what a regime is: how its fit is measured.
type Cost int

const (
	// MeanCost has regimes differ in their mean under common noise: the sum of squares around the mean (L2). The default.
	MeanCost Cost = iota
	// MeanVarianceCost has regimes differ in mean and variance: minus twice the normal log-likelihood, the variance held above a hundredth of
	// the whole series' so that a silent stretch does not fit infinitely well.
	MeanVarianceCost
)

// ChangeOptions steers [ChangePoints]. The zero value asks for the mean, m = 3, the estimated noise and regimes of one value or more.
type ChangeOptions struct {
	Cost       Cost
	M          float64 // the penalty in units of ln n (MeanVarianceCost) or s^2 ln n (MeanCost); 0 means 3; larger finds fewer changes
	Sigma      float64 // s, the noise around the mean; 0 means [NoiseScale]
	MinSegment int     // the least length of a regime
}

// Change is a point where one regime ends and another begins.
type Change struct {
	Index         int       // the first value of the new regime
	Date          time.Time // of that value, where the series has dates
	Before, After float64   // means of the two regimes
	Size          float64   // After minus Before
}

// Segmentation is the best division of a series into regimes, with the penalty that it was found under: without that number a list of changes means little.
type Segmentation struct {
	Changes []Change
	Penalty float64 // what every change costs
	Sigma   float64 // the noise that the penalty was built on (MeanCost)
	Cost    float64 // cost of all regimes and of all changes
}

// ChangePoints finds the division of x that has the least cost plus a penalty of m*s^2*ln n (MeanCost) or m*ln n (MeanVarianceCost) a change.
// The answer is exact: PELT (Killick, Fearnhead & Eckley, JASA 107:1590, 2012) prunes only what cannot win; where regimes have a least length,
// a loser is dropped only once its better could stand in for it.
//
// Change points of sums of scores are sought on [SignedRoot] of them. A series without noise has no changes.
func ChangePoints(x []float64, o ChangeOptions) Segmentation {
	n := len(x)
	minimum := max(o.MinSegment, 1)
	m := o.M
	if m == 0 {
		m = 3
	}
	out := Segmentation{Sigma: o.Sigma}
	if out.Sigma == 0 {
		out.Sigma = NoiseScale(x)
	}
	cost := costOf(x, o.Cost)
	if n == 0 || out.Sigma == 0 || cost == nil {
		return out
	}
	out.Penalty = m * math.Log(float64(n))
	if o.Cost == MeanCost {
		out.Penalty *= out.Sigma * out.Sigma
	}

	best := make([]float64, n+1) // least cost of x[:end]
	from := make([]int, n+1)     // start of the last regime of that division
	best[0] = -out.Penalty       // the first regime is no change
	for end := 1; end <= n; end++ {
		best[end] = math.Inf(1)
	}
	type candidate struct {
		start   int
		dead    int     // the end from which start can no longer win, 0 while it can
		without float64 // cost up to the current end when the last regime begins here, without a change at its end
	}
	starts := []candidate{{}}
	for end := minimum; end <= n; end++ {
		if s := end - minimum; s >= minimum && !math.IsInf(best[s], 1) {
			starts = append(starts, candidate{start: s})
		}
		kept := starts[:0]
		for _, c := range starts {
			if c.dead > 0 && end >= c.dead {
				continue
			}
			c.without = best[c.start] + cost(c.start, end)
			if v := c.without + out.Penalty; v < best[end] {
				best[end], from[end] = v, c.start
			}
			kept = append(kept, c)
		}
		starts = kept
		for i, c := range starts {
			// A change at end is at least as good as none there, for every division that ends late enough to hold a regime after it.
			if c.dead == 0 && c.without > best[end] {
				starts[i].dead = end + minimum
			}
		}
	}
	if math.IsInf(best[n], 1) { // shorter than one regime
		return out
	}
	out.Cost = best[n]
	out.Changes = changes(x, from)
	return out
}

// changes walks the best division back and measures what lies on both sides of each change.
func changes(x []float64, from []int) []Change {
	var ends []int
	for end := len(x); end > 0; end = from[end] {
		ends = append([]int{end}, ends...)
	}
	var out []Change
	start := 0
	for i, end := range ends[:len(ends)-1] {
		before, _ := MeanSD(x[start:end])
		after, _ := MeanSD(x[end:ends[i+1]])
		out = append(out, Change{Index: end, Before: before, After: after, Size: after - before})
		start = end
	}
	return out
}

// costOf returns the cost of x[i:j], from running sums around the mean so that large levels lose no digits.
func costOf(x []float64, kind Cost) func(i, j int) float64 {
	mean, sd := MeanSD(x)
	sum, squares := make([]float64, len(x)+1), make([]float64, len(x)+1)
	for i, v := range x {
		v -= mean
		sum[i+1] = sum[i] + v
		squares[i+1] = squares[i] + v*v
	}
	sse := func(i, j int) float64 {
		s := sum[j] - sum[i]
		return max(0, squares[j]-squares[i]-s*s/float64(j-i))
	}
	if kind == MeanCost {
		return sse
	}
	floor := sd * sd / 100
	if floor == 0 {
		return nil
	}
	return func(i, j int) float64 {
		n, e := float64(j-i), sse(i, j)
		v := max(e/n, floor)
		return n*math.Log(2*math.Pi*v) + e/v
	}
}

// ChangePoints finds the regimes of a dyad in the net score, on [SignedRoot] and with the grain's least length where the options give none.
// Dates are those of the first period of each new regime; Before, After and Size are net scores a period, not their roots.
func (s Series) ChangePoints(o ChangeOptions) Segmentation {
	if o.MinSegment == 0 {
		o.MinSegment = s.Grain.MinSegment()
	}
	net := s.Net()
	out := ChangePoints(SignedRoot(net), o)
	start := 0
	for i := range out.Changes {
		c := &out.Changes[i]
		end := len(net)
		if i+1 < len(out.Changes) {
			end = out.Changes[i+1].Index
		}
		c.Date = s.Points[c.Index].Start
		c.Before, _ = MeanSD(net[start:c.Index])
		c.After, _ = MeanSD(net[c.Index:end])
		c.Size = c.After - c.Before
		start = c.Index
	}
	return out
}

// String states the penalty in words, for the line under a list of changes.
func (s Segmentation) String() string {
	return fmt.Sprintf("%d changes, penalty %.4g a change, noise %.4g", len(s.Changes), s.Penalty, s.Sigma)
}
