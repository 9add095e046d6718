package relation

import (
	"math"
	"slices"
	"time"
)

// Watch is what counts as unusual. The zero value asks for the defaults.
type Watch struct {
	Anomaly AnomalyOptions
	CUSUM   CUSUMOptions
	// MinBaseline is the least number of earlier periods with a corpus; 12 by default. Below it nothing is judged.
	MinBaseline int
	// Floor is the least spread of the baseline, on the scale of rooted scores; 1 by default, about the effect of a single event.
	// Without it a dyad of which nothing was told for two years would raise an alarm over anything.
	Floor float64
}

// Kind says how a period is unusual.
type Kind string

const (
	Spike Kind = "spike" // the period itself lies far outside ([RobustZ])
	Shift Kind = "shift" // it completes a run of periods on one side ([CUSUM])
)

// Doubt is a reason to suspect that an alarm is about the press and not about the dyad.
type Doubt string

const (
	DoubtVolume Doubt = "corpus volume" // less than half or more than twice the usual corpus
	DoubtMix    Doubt = "source mix"    // the mix of sources lies further than MixLimit from the baseline's
	DoubtPanel  Doubt = "source panel"  // the sources that were there throughout do not show it
)

// Alarm is an unusual period, with the volume and mix of the corpus beside it.
type Alarm struct {
	Index     int
	Start     time.Time
	Kinds     []Kind
	Direction int       // 1 towards cooperation, -1 towards conflict
	Z         float64   // against the baseline
	Sum       float64   // C+ or C- where the kind is a shift
	Onset     time.Time // the shift's first period, the period itself for a spike

	Events     int     // of the dyad, as counted
	Net        float64 // as counted
	Corpus     int     // all events of the period
	Usual      float64 // the median corpus of the baseline
	Mix        float64 // distance of the source mix from the baseline's
	PanelZ     float64 // the same z with only the sources of the whole baseline and of the period
	PanelKnown bool    // whether there are such sources
	Doubts     []Doubt
}

// single is the most that one period adds to a CUSUM, so that a shift takes two at least; a period that stands alone is a spike.
const single = 4

// Alarms watches a dyad over time. What is judged is not the sum of scores but its rate: the net of a period times the usual corpus over the corpus of the period,
// under a signed root. So a feed that doubles everything alike raises nothing, and counts are held to their minimum by the same rate.
// Each period is judged against the 24 before it, by a robust z and by a CUSUM on the same standard; periods without a corpus are passed over.
//
// An alarm is not taken back because the press changed meanwhile; it carries its doubts, and a reader of alarms shows them first.
func (w Watch) Alarms(obs []Observation) []Alarm {
	w.Anomaly, w.CUSUM = w.Anomaly.orDefault(), w.CUSUM.orDefault()
	if w.MinBaseline == 0 {
		w.MinBaseline = 12
	}
	if w.Floor == 0 {
		w.Floor = 1
	}
	covered := slices.DeleteFunc(slices.Clone(obs), func(o Observation) bool { return o.Total().Corpus <= 0 })
	var (
		out  []Alarm
		sums CUSUMStep
	)
	for i := w.MinBaseline; i < len(covered); i++ {
		baseline := covered[max(0, i-w.Anomaly.Baseline):i]
		now := covered[i]
		everyone := func(string) bool { return true }
		z, usual := w.score(now, baseline, everyone)
		t := now.Total()
		rate := math.Round(float64(t.Events) * usual / float64(t.Corpus)) // a corpus a little above the usual takes no event away

		sums = sums.next(i, min(max(z, -single), single), w.CUSUM)
		a := Alarm{Start: now.Start, Onset: now.Start, Z: z, Direction: 1, Events: t.Events, Net: t.Net, Corpus: t.Corpus, Usual: usual}
		if z < 0 {
			a.Direction = -1
		}
		if math.Abs(z) >= w.Anomaly.Threshold && rate >= float64(w.Anomaly.MinEvents) {
			a.Kinds = append(a.Kinds, Spike)
		}
		if sums.Alarm != 0 && w.enough(covered[sums.Onset:i+1], baseline, usual) {
			a.Kinds = append(a.Kinds, Shift)
			a.Direction = sums.Alarm
			a.Sum = max(sums.Upper, sums.Lower)
			a.Onset = covered[sums.Onset].Start
		}
		if a.Kinds == nil {
			continue
		}
		a.Index = slices.IndexFunc(obs, func(o Observation) bool { return o.Start.Equal(now.Start) })
		w.doubt(&a, now, baseline)
		out = append(out, a)
	}
	return out
}

// enough tells whether a run that the CUSUM flags is about enough events: those of the run, or those missing from it against the baseline, reach the minimum.
func (w Watch) enough(run, baseline []Observation, usual float64) bool {
	sum := func(list []Observation) float64 {
		s := 0.0
		for _, o := range list {
			t := o.Total()
			s += float64(t.Events) * usual / float64(t.Corpus)
		}
		return s
	}
	expected := sum(baseline) / float64(len(baseline)) * float64(len(run))
	return max(sum(run), expected) >= float64(w.Anomaly.MinEvents)
}

// score standardises the rate of a period by those of its baseline, over the sources that are asked for, and gives the usual corpus beside it; 0 and 0 without one.
// It takes the smaller of two: on the plain scale a violent baseline does not make every month unusual to its root, and on the root's a few violent
// months do not hide the others; but the root is a cliff at zero, where a harmless -2 among tens of +10 would look like a fall.
func (w Watch) score(now Observation, baseline []Observation, of func(string) bool) (z, usual float64) {
	tallies := make([]Tally, len(baseline))
	corpus := make([]float64, len(baseline))
	for i, o := range baseline {
		tallies[i] = o.sum(of)
		corpus[i] = float64(tallies[i].Corpus)
	}
	usual = Median(corpus)
	current := now.sum(of)
	if usual <= 0 || current.Corpus <= 0 {
		return 0, 0
	}
	var values []float64
	for _, t := range append(tallies, current) {
		if t.Corpus > 0 {
			values = append(values, t.Net*usual/float64(t.Corpus))
		}
	}
	plain, rooted := w.last(values), w.last(SignedRoot(values))
	if plain*rooted <= 0 {
		return 0, usual
	}
	return math.Copysign(min(math.Abs(plain), math.Abs(rooted)), plain), usual
}

// last standardises the last value by those before it.
func (w Watch) last(values []float64) float64 {
	x, before := values[len(values)-1], values[:len(values)-1]
	centre, scale := w.standard(before)
	return (x - centre) / scale
}

// standard returns centre and spread of a baseline. A median of 24 values is a fourth of a spread off, and their MAD easily half too small, which would make quiet years noisy:
// so values are only held within three MADs of the median (Huber's winsorising), and their mean and standard deviation taken, the larger of the two spreads.
func (w Watch) standard(before []float64) (centre, scale float64) {
	median, mad := MAD(before)
	mad *= madSigma
	if mad == 0 { // more than half are one value, mostly silence: their median says nothing of the rest
		centre, scale = MeanSD(before)
		return centre, max(scale, w.Floor)
	}
	held := slices.Clone(before)
	for i, v := range held {
		held[i] = min(max(v, median-3*mad), median+3*mad)
	}
	centre, scale = MeanSD(held)
	return centre, max(scale, mad, w.Floor)
}

// doubt looks at the press behind an alarm.
func (w Watch) doubt(a *Alarm, now Observation, baseline []Observation) {
	if r := float64(a.Corpus) / a.Usual; r > 2 || r < 0.5 {
		a.Doubts = append(a.Doubts, DoubtVolume)
	}
	a.Mix, _ = MixDistance(baseline, []Observation{now})
	if a.Mix > MixLimit {
		a.Doubts = append(a.Doubts, DoubtMix)
	}
	panel := func(source string) bool {
		for _, o := range baseline {
			if o.Sources[source].Corpus == 0 {
				return false
			}
		}
		return now.Sources[source].Corpus > 0
	}
	var usual float64
	a.PanelZ, usual = w.score(now, baseline, panel)
	a.PanelKnown = usual > 0
	if a.PanelKnown && a.PanelZ*a.Z < a.Z*a.Z/2 { // less than half as far, or the other way
		a.Doubts = append(a.Doubts, DoubtPanel)
	}
}
