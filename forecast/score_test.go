package forecast

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/record"
)

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.IsNaN(got) || math.Abs(got-want) > tolerance {
		t.Errorf("%s = %v, want %v", what, got, want)
	}
}

func pairs(p []float64, o ...int) []Pair {
	out := make([]Pair, len(p))
	for i := range p {
		out[i] = Pair{p[i], o[i] == 1}
	}
	return out
}

func TestScoresOfTenForecasts(t *testing.T) {
	t.Parallel()
	ten := pairs([]float64{.9, .9, .9, .7, .7, .5, .5, .2, .2, .2}, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1)
	brier, _ := Brier(ten)
	near(t, "Brier", brier, .223, 1e-12)
	d, _ := Murphy(ten)
	near(t, "reliability", d.Reliability, 0.03966666666666668, 1e-12)
	near(t, "resolution", d.Resolution, 0.056666666666666664, 1e-12)
	near(t, "uncertainty", d.Uncertainty, .24, 1e-12)
	near(t, "the parts", d.Reliability-d.Resolution+d.Uncertainty, brier, 1e-12)
	near(t, "skill", d.Skill, 0.07083333333333319, 1e-12)
	near(t, "skill from the parts", (d.Resolution-d.Reliability)/d.Uncertainty, d.Skill, 1e-12)
	log, _ := LogScore(ten)
	near(t, "log score", log, 0.6668675388369574, 1e-12)
	low, _ := LogScore(pairs([]float64{1}, 0))
	near(t, "log score of a certain miss", low, -math.Log(.01), 1e-12)
	in, _ := Bootstrap(ten)
	again, _ := Bootstrap(ten)
	if in != again || in.Low >= in.Mid || in.High <= in.Mid || in.Low < 0 || in.High > 1 {
		t.Errorf("bootstrap %+v, then %+v", in, again)
	}
}

func TestNoScoreOfNothing(t *testing.T) {
	t.Parallel()
	_, brier := Brier(nil)
	_, log := LogScore(nil)
	_, parts := Murphy(nil)
	_, interval := Bootstrap(nil)
	_, skill := Skill(0.2, 0)
	if brier || log || parts || interval || skill {
		t.Error("a score of nothing was given")
	}
	if d, ok := Murphy(pairs([]float64{.9, .8}, 1, 1)); !ok || d.HasSkill {
		t.Errorf("skill where everything occurred: %+v", d)
	}
}

func TestBands(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		band     [2]float64
		occurred bool
		want     Interval
	}{
		{[2]float64{.55, .80}, true, Interval{.04, .2025, .105625}},
		{[2]float64{.55, .80}, false, Interval{.3025, .64, .455625}},
		{[2]float64{.45, .55}, true, Interval{.2025, .3025, .25}},
	} {
		got, err := BandBrier(c.band, c.occurred)
		if err != nil {
			t.Fatal(err)
		}
		near(t, "low", got.Low, c.want.Low, 1e-12)
		near(t, "high", got.High, c.want.High, 1e-12)
		near(t, "middle", got.Mid, c.want.Mid, 1e-12)
	}
	for _, bad := range [][2]float64{{.8, .5}, {-.1, .5}, {.5, 1.1}, {math.NaN(), .5}} {
		if _, err := BandBrier(bad, true); err == nil {
			t.Errorf("the band %v was taken", bad)
		}
	}
}

func entry(holder, class string, band *[2]float64) Entry {
	f := Forecast{Holder: holder, Hedge: record.Hedge{Class: class, Probability: band}}
	return Entry{Forecast: f, Utterances: []Forecast{f}}
}

func TestCalibration(t *testing.T) {
	t.Parallel()
	likely, unlikely := &[2]float64{.55, .8}, &[2]float64{.2, .45}
	var all []Resolved
	for i := range 20 {
		base := Rate(1, 3)
		band := likely
		if i >= 12 {
			band = unlikely
		}
		all = append(all, Resolved{entry("ministry", "icd203", band), i < 9 || i == 12, &base})
	}
	for i := range 19 {
		all = append(all, Resolved{Entry: entry("analyst", "icd203", likely), Occurred: i%2 == 0})
	}
	all = append(all,
		Resolved{Entry: entry("analyst", "unquantified_possibility", nil), Occurred: true},
		Resolved{Entry: entry("analyst", "unhedged_assertion", nil)},
		Resolved{Entry: entry("analyst", "negated", nil), Occurred: true},
		Resolved{Entry: entry("analyst", "implied_likely", likely), Occurred: true})
	rows := Calibration(all)
	if len(rows) != 2 || rows[0].Holder != "analyst" || rows[1].Holder != "ministry" {
		t.Fatalf("rows %+v", rows)
	}
	a, m := rows[0], rows[1]
	if a.Scores != nil || a.Quantified != (Count{19, 10}) || a.Unquantified != (Count{1, 1}) || a.Implied != (Count{1, 1}) || a.Unhedged != (Count{1, 0}) || a.Negated != (Count{1, 1}) {
		t.Errorf("the analyst, below twenty: %+v", a)
	}
	if a.WithImplied == nil || a.WithImplied.N != 20 {
		t.Errorf("with the implied one: %+v", a.WithImplied)
	}
	s := m.Scores
	if s == nil || s.N != 20 || s.Base == nil || m.WithImplied != nil {
		t.Fatalf("the ministry: %+v", m)
	}
	hits, misses := .325*.325, .675*.675
	near(t, "Brier at the middle", s.Brier.Mid, (9*hits+3*misses+misses+7*hits)/20, 1e-12)
	near(t, "least", s.Brier.Low, (9*.04+3*.3025+.3025+7*.04)/20, 1e-12)
	near(t, "base rate", s.Base.Brier, (10*square(1-.375)+10*square(.375))/20, 1e-12)
	near(t, "skill", s.Base.Skill, 1-s.Brier.Mid/s.Base.Brier, 1e-12)
	if len(m.Bins) != 2 || m.Bins[0].Band != *unlikely || m.Bins[1].Rate.K != 9 || m.Bins[1].Rate.N != 12 || !m.Bins[1].Fits {
		t.Errorf("bins %+v", m.Bins)
	}
}

func TestBaseRate(t *testing.T) {
	t.Parallel()
	if r := Rate(0, 0); r.P != .5 {
		t.Errorf("an unknown past: %+v", r)
	}
	f := exercise()
	var events []Event
	for i, day := range []string{"2025-12-01", "2023-06-01", "2023-07-01", "2018-01-01"} {
		e := drill(fmt.Sprint(i), day)
		events = append(events, e)
	}
	covered := func(from, _ time.Time) int {
		if from.Year() == 2021 {
			return 0
		}
		return 3
	}
	got, ok := Base(f, events, covered, 5)
	if !ok || got.Windows != 4 || got.Hits != 2 {
		t.Errorf("%+v, %v; want 2 of 4: one window was not covered, one event is too old", got, ok)
	}
	near(t, "P", got.P, .5, 1e-12)
	if _, ok := Base(Forecast{}, events, covered, 5); ok {
		t.Error("a base rate of nothing was given")
	}
}
