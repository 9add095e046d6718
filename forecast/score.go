package forecast

import (
	"cmp"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/dragoman-project/dragoman/relation"
)

// Pair is a probability that was given and what came of it.
type Pair struct {
	P        float64
	Occurred bool
}

func (p Pair) outcome() float64 {
	if p.Occurred {
		return 1
	}
	return 0
}

// Brier returns the mean of (p-o)^2, 0 best, 1 worst (Brier, Monthly Weather Review 78:1, 1950, in the form for one event). It reports false for no pairs.
func Brier(pairs []Pair) (float64, bool) {
	return mean(pairs, func(p Pair) float64 { return square(p.P - p.outcome()) })
}

// Clip is how near to 0 and 1 a probability may come in [LogScore]: a single certain miss would be infinitely bad.
const Clip = 0.01

// LogScore returns -mean[o ln p + (1-o) ln(1-p)] with p held within Clip and 1-Clip, 0 best (Good, J. R. Stat. Soc. B 14:107, 1952). It reports false for no pairs.
func LogScore(pairs []Pair) (float64, bool) {
	return mean(pairs, func(p Pair) float64 {
		q := min(max(p.P, Clip), 1-Clip)
		if p.Occurred {
			return -math.Log(q)
		}
		return -math.Log(1 - q)
	})
}

// Skill returns 1 - score/reference: above 0 when the score is better than that of the reference forecaster. It reports false when the reference is perfect.
func Skill(score, reference float64) (float64, bool) {
	if reference == 0 {
		return 0, false
	}
	return 1 - score/reference, true
}

// Decomposition is the Brier score in its parts: Brier = Reliability - Resolution + Uncertainty.
type Decomposition struct {
	Brier       float64
	Reliability float64 // how far the rates lie from the probabilities given; 0 best
	Resolution  float64 // how far the rates lie from the base rate; more is better
	Uncertainty float64 // base rate times its complement: the score of whoever always says the base rate
	BaseRate    float64
	Skill       float64 // against that forecaster: (Resolution - Reliability) / Uncertainty
	HasSkill    bool    // false where everything or nothing occurred
}

// Murphy decomposes the Brier score over the distinct probabilities given (Murphy, Journal of Applied Meteorology 12:595, 1973); so the parts add up exactly. It reports false for no pairs.
func Murphy(pairs []Pair) (Decomposition, bool) {
	var d Decomposition
	var ok bool
	if d.Brier, ok = Brier(pairs); !ok {
		return d, false
	}
	d.BaseRate, _ = mean(pairs, Pair.outcome)
	d.Uncertainty = d.BaseRate * (1 - d.BaseRate)
	n := float64(len(pairs))
	for _, group := range byProbability(pairs) {
		rate, _ := mean(group, Pair.outcome)
		weight := float64(len(group)) / n
		d.Reliability += weight * square(group[0].P-rate)
		d.Resolution += weight * square(rate-d.BaseRate)
	}
	d.Skill, d.HasSkill = Skill(d.Brier, d.Uncertainty)
	return d, true
}

// byProbability groups pairs of the same probability, the lowest first.
func byProbability(pairs []Pair) [][]Pair {
	sorted := slices.Clone(pairs)
	slices.SortStableFunc(sorted, func(a, b Pair) int { return cmp.Compare(a.P, b.P) })
	var out [][]Pair
	for i, p := range sorted {
		if i == 0 || p.P != sorted[i-1].P {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], p)
	}
	return out
}

// Interval is a number that is only known to lie between two, with the one that its middle gives.
type Interval struct{ Low, High, Mid float64 }

// BandBrier scores a band of probabilities, such as 0.55-0.80 for "likely": the Brier values of its two ends, ordered, and that of its midpoint.
// The word did not say more, so the score does not either.
func BandBrier(band [2]float64, occurred bool) (Interval, error) {
	if !validBand(band) {
		return Interval{}, errors.New("a band is two probabilities, the lower first")
	}
	at := func(p float64) float64 { return square(p - Pair{Occurred: occurred}.outcome()) }
	low, high := at(band[0]), at(band[1])
	return Interval{Low: min(low, high), High: max(low, high), Mid: at((band[0] + band[1]) / 2)}, nil
}

// resamples is how often [Bootstrap] draws; the generator begins alike each time, so the same pairs have the same interval.
const resamples = 2000

// Bootstrap returns the 95 % percentile interval of the Brier score under resampling of the pairs (Efron & Tibshirani 1993). It reports false for no pairs.
func Bootstrap(pairs []Pair) (Interval, bool) {
	mid, ok := Brier(pairs)
	if !ok {
		return Interval{}, false
	}
	rng := rand.New(rand.NewPCG(uint64(len(pairs)), 203))
	scores := make([]float64, resamples)
	for i := range scores {
		for range pairs {
			p := pairs[rng.IntN(len(pairs))]
			scores[i] += square(p.P - p.outcome())
		}
		scores[i] /= float64(len(pairs))
	}
	slices.Sort(scores)
	return Interval{Low: scores[resamples/40], High: scores[resamples-1-resamples/40], Mid: mid}, true
}

// BaseRate is how often the like happened before, as a forecaster who knows nothing else would say.
type BaseRate struct {
	Windows int // of the past, with coverage
	Hits    int // of these, with a matching event
	P       float64
}

// Rate gives the base rate of k hits in n windows by the rule of Jeffreys, (k + 1/2)/(n + 1): never 0 or 1, and 1/2 for an unknown past.
func Rate(hits, windows int) BaseRate {
	return BaseRate{Windows: windows, Hits: hits, P: (float64(hits) + 0.5) / (float64(windows) + 1)}
}

// Base counts how often the event of a forecast occurred in earlier windows of the same length, one behind the other, back from the day the forecast was made. Covered says how many reports
// concern the dyad in the days after from up to to; a window without any is not counted. At most most windows are looked at. A forecast that no rule can decide has no base rate.
func Base(f Forecast, events []Event, covered func(from, to time.Time) int, most int) (BaseRate, bool) {
	if !f.Template.Complete() || f.MadeOn.IsZero() || !f.Horizon.After(f.MadeOn) {
		return BaseRate{}, false
	}
	to := relation.Day.Floor(f.MadeOn)
	length := relation.Day.Floor(f.Horizon).Sub(to)
	hits, windows := 0, 0
	for range most {
		past := f
		past.MadeOn, past.Horizon = to.Add(-length), to
		if covered(past.MadeOn, past.Horizon) > 0 {
			windows++
			if slices.ContainsFunc(events, func(e Event) bool { return Match(past, e).Candidate() }) {
				hits++
			}
		}
		to = past.MadeOn
	}
	return Rate(hits, windows), true
}

func mean(pairs []Pair, of func(Pair) float64) (float64, bool) {
	if len(pairs) == 0 {
		return 0, false
	}
	sum := 0.0
	for _, p := range pairs {
		sum += of(p)
	}
	return sum / float64(len(pairs)), true
}

func square(x float64) float64 { return x * x }
