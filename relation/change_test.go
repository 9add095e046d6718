package relation

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/ontology"
)

func indices(s Segmentation) []int {
	var out []int
	for _, c := range s.Changes {
		out = append(out, c.Index)
	}
	return out
}

func TestNileBreak(t *testing.T) {
	t.Parallel()
	near(t, "noise", NoiseScale(nile), 115.32, 0.005)
	for _, m := range []float64{2, 3} {
		s := ChangePoints(nile, ChangeOptions{M: m})
		if !slices.Equal(indices(s), []int{28}) { // 1898 is the last year of the old regime
			t.Fatalf("m=%v: changes at %v, want 28", m, indices(s))
		}
		near(t, "mean before", s.Changes[0].Before, 1097.75, 1e-9)
		near(t, "mean after", s.Changes[0].After, 849.9722, 5e-5)
		near(t, "squares and penalty", s.Cost-s.Penalty, 1597457.1944, 5e-5)
		near(t, "penalty", s.Penalty, m*s.Sigma*s.Sigma*math.Log(100), 1e-6)
	}
	none := ChangePoints(nile, ChangeOptions{M: 1000})
	near(t, "squares without a change", none.Cost, 2835156.75, 1e-6)
	if s := ChangePoints(nile, ChangeOptions{Cost: MeanVarianceCost, MinSegment: 10}); !slices.Equal(indices(s), []int{28}) {
		t.Errorf("mean and variance: changes at %v, want 28", indices(s))
	}
}

// The known answers were found by optimal partitioning with another program; the weeks run 52 to the year.
func TestLevantBreaks(t *testing.T) {
	t.Parallel()
	israel, palestinians := levant(t)
	for _, c := range []struct {
		name        string
		x           []float64
		m           float64
		want        []int
		cost, sigma float64
	}{
		{"Israel, m=3", israel, 3, []int{157, 174, 325, 451, 504, 707, 734, 998, 1116, 1136, 1187, 1200, 1260}, 14649.13, 2.679},
		{"Israel, m=5", israel, 5, []int{450, 506, 998, 1116, 1136, 1187, 1200, 1260}, 15520.273, 2.679},
		{"Palestinians, m=3", palestinians, 3, []int{454, 554, 1116, 1133, 1184, 1197, 1260}, 9980.868, 2.2648},
		{"Palestinians, m=5", palestinians, 5, []int{1116, 1133, 1213}, 10361.313, 2.2648},
	} {
		s := ChangePoints(SignedRoot(c.x), ChangeOptions{M: c.m, MinSegment: 13})
		t.Logf("%s: %v, cost %.3f, %s", c.name, indices(s), s.Cost, s)
		if !slices.Equal(indices(s), c.want) {
			t.Errorf("%s: changes at %v, want %v", c.name, indices(s), c.want)
		}
		near(t, c.name+": cost", s.Cost, c.cost, 0.01)
		near(t, c.name+": noise", s.Sigma, c.sigma, 5e-4)
	}
}

// PELT must give what trying every last regime gives.
func TestPruningLosesNothing(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for round := range 200 {
		x := make([]float64, 20+rng.IntN(60))
		level := 0.0
		for i := range x {
			if rng.Float64() < 0.08 {
				level = rng.NormFloat64() * 4
			}
			x[i] = level + rng.NormFloat64()
		}
		o := ChangeOptions{Cost: Cost(round % 2), M: 1 + 3*rng.Float64(), MinSegment: 1 + rng.IntN(9)}
		if o.Cost == MeanVarianceCost {
			o.MinSegment++
		}
		got := ChangePoints(x, o)
		cost := costOf(x, o.Cost)
		best := make([]float64, len(x)+1)
		best[0] = -got.Penalty
		for end := 1; end <= len(x); end++ {
			best[end] = math.Inf(1)
			for start := 0; start <= end-o.MinSegment; start++ {
				best[end] = min(best[end], best[start]+cost(start, end)+got.Penalty)
			}
		}
		near(t, "cost", got.Cost, best[len(x)], 1e-9)
		previous := 0
		for _, i := range append(indices(got), len(x)) {
			if i-previous < o.MinSegment {
				t.Errorf("round %d: a regime of %d, least %d", round, i-previous, o.MinSegment)
			}
			previous = i
		}
	}
}

func TestNoChangeWithoutNoiseOrLength(t *testing.T) {
	t.Parallel()
	for name, x := range map[string][]float64{"empty": nil, "one": {3}, "flat": make([]float64, 50), "short": {1, 2, 3, 9}} {
		for _, cost := range []Cost{MeanCost, MeanVarianceCost} {
			if s := ChangePoints(x, ChangeOptions{Cost: cost, MinSegment: 6}); len(s.Changes) > 0 || math.IsInf(s.Cost, 0) || math.IsNaN(s.Cost) {
				t.Errorf("%s: %+v", name, s)
			}
		}
	}
}

func TestChangeOfADyadHasDateAndSize(t *testing.T) {
	t.Parallel()
	var events []Event
	for month := range 36 {
		day := time.Date(2020, time.Month(1+month), 10, 0, 0, 0, 0, time.UTC)
		for range 2 + month%3 {
			e := event("c", ontology.Consult, "visit", "SYR", "RUS", day.Format(time.DateOnly))
			if month >= 20 {
				e = event("a", ontology.Accuse, "disapprove", "SYR", "RUS", day.Format(time.DateOnly))
			}
			events = append(events, e)
		}
	}
	s, err := NewSeries(events, Dyad{"SYR", "RUS"}, true, Month, date("2020-01-01"), date("2022-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	got := s.ChangePoints(ChangeOptions{})
	if len(got.Changes) != 1 {
		t.Fatalf("%v", got)
	}
	c := got.Changes[0]
	if !c.Date.Equal(date("2021-09-01")) {
		t.Errorf("the change is dated %s", c.Date)
	}
	near(t, "before", c.Before, 4*(2*7+3*7+4*6)/20., 1e-9)
	near(t, "size", c.Size, c.After-c.Before, 0)
}

func TestNileCUSUM(t *testing.T) {
	t.Parallel()
	mean, sd := MeanSD(nile[:20])
	for i, s := range CUSUM(nile, mean, sd, CUSUMOptions{}) {
		if s.Alarm == 0 {
			continue
		}
		if year := 1871 + i; year != 1902 || s.Alarm != -1 {
			t.Errorf("alarm %d in %d, want one of C- in 1902", s.Alarm, year)
		}
		near(t, "C-", s.Lower, 5.66, 0.005)
		t.Logf("C- %.4f, onset %d", s.Lower, 1871+s.Onset)
		return
	}
	t.Error("no alarm")
}

// Months are those that the weeks fall into when the index steps seven days from 16 April 1979, which drifts, or thirteen blocks of four weeks a year, which does not.
func TestLevantAnomaly(t *testing.T) {
	t.Parallel()
	israel, _ := levant(t)
	var months []float64
	var starts []time.Time
	var blocks []float64
	for i, v := range israel {
		m := Month.Floor(date("1979-04-16").AddDate(0, 0, 7*i))
		if len(starts) == 0 || !starts[len(starts)-1].Equal(m) {
			starts, months = append(starts, m), append(months, 0)
		}
		months[len(months)-1] += v
		if i%4 == 0 {
			blocks = append(blocks, 0)
		}
		blocks[len(blocks)-1] += v
	}
	found := false
	for _, a := range Anomalies(SignedRoot(months), nil, AnomalyOptions{}) {
		if starts[a.Index].Equal(date("2000-09-01")) {
			found = true
			near(t, "z of September 2000", a.Z, -6.9, 0.05)
			t.Logf("September 2000: z %.4f", a.Z)
		}
	}
	if !found {
		t.Error("September 2000 is not flagged")
	}
	for _, a := range Anomalies(SignedRoot(blocks), nil, AnomalyOptions{}) {
		if a.Index == 1116/4 {
			near(t, "z of 2000w39 to w42", a.Z, -5.93, 0.005)
			return
		}
	}
	t.Error("2000w39 is not flagged")
}

func TestAnomaliesNeedEventsAndABaseline(t *testing.T) {
	t.Parallel()
	x := make([]float64, 30)
	for i := range x {
		x[i] = float64(i % 5)
	}
	x[10], x[26] = 50, 50
	events := make([]int, 30)
	events[26] = 4
	if got := Anomalies(x, events, AnomalyOptions{}); got != nil {
		t.Errorf("flagged with four events: %+v", got)
	}
	events[26] = 5
	if got := Anomalies(x, events, AnomalyOptions{}); len(got) != 1 || got[0].Index != 26 {
		t.Errorf("%+v, want the value 26", got)
	}
	if _, ok := RobustZ(3, make([]float64, 24)); ok {
		t.Error("a z against a flat baseline was given")
	}
	if a, ok := RobustZ(3, append(make([]float64, 20), 1, 1, 1, 1)); !ok || a.Scale == 0 {
		t.Errorf("mostly silent baseline: %+v, %v", a, ok)
	}
}

func TestKleinbergStates(t *testing.T) {
	t.Parallel()
	r := []int{5, 4, 6, 5, 20, 25, 18, 5, 4, 5}
	d := slices.Repeat([]int{100}, 10)
	got, err := Bursts(r, d, BurstOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(got.States, []int{0, 0, 0, 0, 1, 1, 1, 0, 0, 0}) {
		t.Errorf("states %v", got.States)
	}
	near(t, "p0", got.P0, 0.097, 1e-12)
	near(t, "cost", got.Cost, 33.751847185184964, 1e-9)
	if len(got.Bursts) != 1 || got.Bursts[0].First != 4 || got.Bursts[0].Last != 6 {
		t.Fatalf("bursts %+v", got.Bursts)
	}
	near(t, "weight", got.Bursts[0].Weight, 16.73587418952191, 1e-9)
	if _, err := Bursts([]int{3}, []int{2}, BurstOptions{}); err == nil {
		t.Error("three of two were taken")
	}
	if got, err := Bursts([]int{9, 9, 10}, []int{10, 10, 10}, BurstOptions{}); err != nil || got.P1 >= 1 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestNileRunLengths(t *testing.T) {
	t.Parallel()
	mean, sd := MeanSD(nile[:20])
	x := make([]float64, len(nile))
	for i, v := range nile {
		x[i] = (v - mean) / sd
	}
	got, err := RunLengths(x, RunOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for i := 1; i < len(got); i++ {
		if got[i].Likely < got[i-1].Likely {
			if year := 1871 + i; year != 1902 || got[i].Likely != 4 {
				t.Errorf("first fall in %d to %d, want 1902 to 4", year, got[i].Likely)
			}
			break
		}
	}
	if last := got[len(got)-1].Likely; last != 72 || 1971-last != 1899 {
		t.Errorf("final run %d, want 72", last)
	}
}

func TestCoalRateChange(t *testing.T) {
	t.Parallel()
	got, err := OneRateChange(coal)
	if err != nil {
		t.Fatal(err)
	}
	if 1851+got.Last != 1891 {
		t.Errorf("the old rate ends in %d, want 1891", 1851+got.Last)
	}
	near(t, "P(1891)", got.P[1891-1851], .245, 5e-4)
	near(t, "P(1890)", got.P[1890-1851], .185, 5e-4)
	near(t, "P(1889)", got.P[1889-1851], .143, 5e-4)
	near(t, "rate before", got.Before, 3.048, 5e-4)
	near(t, "rate after", got.After, .903, 5e-4)
	near(t, "ln Bayes factor", got.LogBayes, 28.94, 5e-3)
}
