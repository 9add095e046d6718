package relation

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// scores are those of an ordinary mix of events: mostly talks and statements, now and then a deed.
var scores = []float64{2.5, 2.5, 4, 4, 1.5, 2.5, 5, -2, -2, 0, -3.5, 9.5}

// poisson draws a count by multiplying uniforms (Knuth).
func poisson(rng *rand.Rand, mean float64) int {
	limit, p, k := math.Exp(-mean), 1.0, 0
	for p *= rng.Float64(); p > limit; k++ {
		p *= rng.Float64()
	}
	return k
}

// quiet makes months of a dyad in which nothing changes, told by three sources.
func quiet(rng *rand.Rand, months int, rate float64) []Observation {
	obs := make([]Observation, months)
	for i := range obs {
		obs[i] = Observation{Start: time.Date(2018, time.Month(1+i), 1, 0, 0, 0, 0, time.UTC), Sources: map[string]Tally{}}
		for s, weight := range []float64{0.5, 0.3, 0.2} {
			tally := Tally{Corpus: 1 + poisson(rng, 400*weight)}
			tally.Events = poisson(rng, rate*weight)
			for range tally.Events {
				tally.Net += scores[rng.IntN(len(scores))]
			}
			obs[i].Sources[fmt.Sprint("source", s)] = tally
		}
	}
	return obs
}

// No quiet series of 24 watched months may raise more than two alarms, one a year, and nearly all must raise none.
func TestQuietSeriesRaiseFewAlarms(t *testing.T) {
	t.Parallel()
	for _, rate := range []float64{0.2, 0.5, 1, 2, 5, 10, 40} {
		const series = 200
		total := 0
		for seed := range uint64(series) {
			n := 0
			for _, a := range (Watch{}).Alarms(quiet(rand.New(rand.NewPCG(seed, 7)), 48, rate)) {
				if a.Index >= 24 {
					n++
				}
			}
			total += n
			if n > 2 {
				t.Errorf("%v events a month, seed %d: %d alarms in two years", rate, seed, n)
			}
		}
		yearly := float64(total) / series / 2
		t.Logf("%4.1f events a month: %.3f alarms a year", rate, yearly)
		if yearly > 0.1 {
			t.Errorf("%v events a month: %.3f alarms a year, want one in ten years or fewer", rate, yearly)
		}
	}
}

// change replaces each source's tally from a month on.
func change(obs []Observation, from int, by func(source string, t Tally) map[string]Tally) []Observation {
	out := slices.Clone(obs)
	for i := from; i < len(obs); i++ {
		out[i].Sources = map[string]Tally{}
		for s, tally := range obs[i].Sources {
			maps.Copy(out[i].Sources, by(s, tally))
		}
	}
	return out
}

func twice(t Tally) Tally { return Tally{Events: 2 * t.Events, Net: 2 * t.Net, Corpus: 2 * t.Corpus} }

// The same reports twice, from the same sources or from mirrors of them, are no news about the dyad.
func TestDoubledFeedRaisesNothing(t *testing.T) {
	t.Parallel()
	for seed := range uint64(50) {
		obs := quiet(rand.New(rand.NewPCG(seed, 11)), 48, 10)
		before := (Watch{}).Alarms(obs)
		for name, doubled := range map[string][]Observation{
			"each source doubled": change(obs, 36, func(s string, t Tally) map[string]Tally { return map[string]Tally{s: twice(t)} }),
			"a mirror each":       change(obs, 36, func(s string, t Tally) map[string]Tally { return map[string]Tally{s: t, "mirror of " + s: t} }),
		} {
			if after := (Watch{}).Alarms(doubled); len(after) != len(before) {
				t.Errorf("seed %d, %s: %d alarms, %d without: %+v", seed, name, len(after), len(before), after)
			}
		}
	}
}

func TestAlarmsOnRealChange(t *testing.T) {
	t.Parallel()
	obs := quiet(rand.New(rand.NewPCG(3, 3)), 48, 10)
	worse := change(obs, 40, func(s string, t Tally) map[string]Tally {
		t.Net -= 8 * float64(t.Events)
		return map[string]Tally{s: t}
	})
	got := (Watch{}).Alarms(worse)
	if len(got) == 0 || got[0].Index != 40 || got[0].Direction != -1 || got[0].Doubts != nil || !got[0].PanelKnown || got[0].PanelZ >= 0 {
		t.Errorf("a turn to hostility in month 40: %+v", got)
	}
	// The same turn, told only by a source that was not there before.
	newcomer := change(obs, 40, func(s string, t Tally) map[string]Tally {
		return map[string]Tally{s: t, "newcomer " + s: {Events: 3 * t.Events, Net: -24 * float64(t.Events), Corpus: 3 * t.Corpus}}
	})
	got = (Watch{}).Alarms(newcomer)
	if len(got) == 0 || !slices.Equal(got[0].Doubts, []Doubt{DoubtVolume, DoubtMix, DoubtPanel}) {
		t.Errorf("a turn that only a new source tells: %+v", got)
	}
}

// A dyad of which nothing was told for two years, and then five acts of aid.
func TestAlarmAfterSilence(t *testing.T) {
	t.Parallel()
	obs := quiet(rand.New(rand.NewPCG(5, 5)), 30, 0)
	obs[28].Sources["source0"] = Tally{Events: 5, Net: 50, Corpus: obs[28].Sources["source0"].Corpus}
	obs[10].Sources = nil // an outage
	got := (Watch{}).Alarms(obs)
	if len(got) != 1 || got[0].Index != 28 || got[0].Direction != 1 || !slices.Equal(got[0].Kinds, []Kind{Spike}) || got[0].Events != 5 {
		t.Errorf("%+v", got)
	}
	obs[28].Sources["source0"] = Tally{Events: 2, Net: 20, Corpus: 200}
	if got := (Watch{}).Alarms(obs); got != nil {
		t.Errorf("two events raised %+v", got)
	}
	if got := (Watch{}).Alarms(obs[:12]); got != nil {
		t.Errorf("judged without a baseline: %+v", got)
	}
}

// A dyad of ten events a month that turns less friendly must not go unseen for the sake of quiet.
func TestAlarmsFindATurn(t *testing.T) {
	t.Parallel()
	const series = 100
	found, delay := 0, 0
	for seed := range uint64(series) {
		obs := change(quiet(rand.New(rand.NewPCG(seed, 9)), 48, 10), 36, func(s string, t Tally) map[string]Tally {
			t.Net -= 6 * float64(t.Events)
			return map[string]Tally{s: t}
		})
		for _, a := range (Watch{}).Alarms(obs) {
			if a.Index >= 36 && a.Direction < 0 {
				found++
				delay += a.Index - 36
				break
			}
		}
	}
	t.Logf("%d of %d found, %.2f months later", found, series, float64(delay)/float64(max(found, 1)))
	if found < series || delay > series/2 {
		t.Errorf("%d of %d found, %d months late in all", found, series, delay)
	}
}
