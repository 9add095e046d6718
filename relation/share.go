package relation

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"time"
)

// Z95 is the normal quantile of a two-sided 95 % interval.
const Z95 = 1.959964

// Proportion is K of N with its Wilson interval. The raw counts stay with it: a share of 3 in 10 is not a share of 300 in 1000.
type Proportion struct {
	K, N      int
	Share     float64
	Low, High float64
}

// Wilson returns the proportion k/n with the score interval (Wilson, JASA 22:209, 1927), which stays within 0 and 1 and is sound for small counts.
// Z is the normal quantile, [Z95] as a rule. It reports false for n = 0 and for k outside 0..n.
func Wilson(k, n int, z float64) (Proportion, bool) {
	if n <= 0 || k < 0 || k > n {
		return Proportion{K: k, N: n}, false
	}
	nn := float64(n)
	p := float64(k) / nn
	mid := p + z*z/(2*nn)
	half := z * math.Sqrt(p*(1-p)/nn+z*z/(4*nn*nn))
	scale := 1 + z*z/nn
	out := Proportion{K: k, N: n, Share: p, Low: max(0, (mid-half)/scale), High: min(1, (mid+half)/scale)}
	if k == 0 {
		out.Low = 0
	}
	if k == n {
		out.High = 1
	}
	return out, true
}

// Tally is what one source gave in one period: of the dyad its events and their net score, and of all dyads its events.
// An event told by several sources belongs to the one that told it first.
type Tally struct {
	Events int
	Net    float64
	Corpus int
}

// Observation is a period as a watch sees it: the dyad in it, and the corpus by source that it was seen in.
type Observation struct {
	Start   time.Time
	Sources map[string]Tally
}

// Total adds the sources up.
func (o Observation) Total() Tally {
	return o.sum(func(string) bool { return true })
}

func (o Observation) sum(of func(source string) bool) Tally {
	var t Tally
	for _, name := range sortedKeys(o.Sources) { // in order, for floating-point sums that do not depend on the map
		if s := o.Sources[name]; of(name) {
			t.Events += s.Events
			t.Net += s.Net
			t.Corpus += s.Corpus
		}
	}
	return t
}

// Coverage returns the dyad's share of all events of a period, with its Wilson interval at 95 %. It reports false for a period without a corpus.
//
// Normalising by the corpus is the practice of GDELT and Media Cloud: the base grows, so counts alone show the growth of the press.
func Coverage(o Observation) (Proportion, bool) {
	t := o.Total()
	return Wilson(t.Events, t.Corpus, Z95)
}

// MixDistance says how far two source mixes lie apart: half the sum of the absolute differences of the sources' shares in the corpus (total variation),
// 0 for the same mix, 1 for no common source. It reports false when either is empty.
func MixDistance(a, b []Observation) (float64, bool) {
	pa, na := mix(a)
	pb, nb := mix(b)
	if na == 0 || nb == 0 {
		return 0, false
	}
	all := map[string]bool{}
	for s := range pa {
		all[s] = true
	}
	for s := range pb {
		all[s] = true
	}
	d := 0.0
	for _, s := range sortedKeys(all) {
		d += math.Abs(float64(pa[s])/float64(na) - float64(pb[s])/float64(nb))
	}
	return d / 2, true
}

func mix(obs []Observation) (map[string]int, int) {
	bySource, n := map[string]int{}, 0
	for _, o := range obs {
		for s, t := range o.Sources {
			bySource[s] += t.Corpus
			n += t.Corpus
		}
	}
	return bySource, n
}

// Comparison sets the coverage of two stretches of time side by side.
type Comparison struct {
	Before, After Proportion
	Difference    float64 // After minus Before
	Low, High     float64 // 95 % interval of the difference
	Mix           float64 // how far the source mixes lie apart
	Refused       string  // why no trend may be read from the difference; empty when one may
}

// MixLimit is the distance of source mixes beyond which a change of coverage may be one of sources. A policy of ours.
const MixLimit = 0.25

// Compare sets the coverage of a dyad before and after side by side, with the score interval of the difference (Newcombe, Statistics in Medicine 17:873, 1998, method 10).
// It refuses a trend when a side has no corpus or when the source mix changed by more than [MixLimit]; the numbers are given all the same.
func Compare(before, after []Observation) Comparison {
	var c Comparison
	b, okB := pooled(before)
	a, okA := pooled(after)
	c.Before, c.After = b, a
	if !okA || !okB {
		c.Refused = "no corpus on one side"
		return c
	}
	c.Difference = a.Share - b.Share
	c.Low = c.Difference - math.Hypot(a.Share-a.Low, b.High-b.Share)
	c.High = c.Difference + math.Hypot(a.High-a.Share, b.Share-b.Low)
	c.Mix, _ = MixDistance(before, after)
	if c.Mix > MixLimit {
		c.Refused = fmt.Sprintf("the source mix changed: distance %.2f, limit %.2f", c.Mix, MixLimit)
	}
	return c
}

func pooled(obs []Observation) (Proportion, bool) {
	k, n := 0, 0
	for _, o := range obs {
		t := o.Total()
		k, n = k+t.Events, n+t.Corpus
	}
	return Wilson(k, n, Z95)
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
