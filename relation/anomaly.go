package relation

import "math"

// AnomalyOptions steers [Anomalies]. The zero value means a baseline of 24 periods, |z| >= 3.5 and at least 5 events.
type AnomalyOptions struct {
	Baseline  int
	Threshold float64
	MinEvents int
}

func (o AnomalyOptions) orDefault() AnomalyOptions {
	if o.Baseline == 0 {
		o.Baseline = 24
	}
	if o.Threshold == 0 {
		o.Threshold = 3.5
	}
	if o.MinEvents == 0 {
		o.MinEvents = 5
	}
	return o
}

// Anomaly is a value far from what went before it.
type Anomaly struct {
	Index  int
	Value  float64
	Median float64 // of the baseline
	Scale  float64 // its spread
	Z      float64 // (Value - Median) / Scale
}

// RobustZ returns (x - median)/(1.4826 MAD) of x against a baseline (Iglewicz & Hoaglin, How to Detect and Handle Outliers, 1993). Where more than half of the
// baseline is one value, its MAD is 0; then 1.2533 times the mean absolute deviation from the median stands for the scale, as the same authors advise.
// It reports false when the baseline does not vary at all.
func RobustZ(x float64, baseline []float64) (Anomaly, bool) {
	a := Anomaly{Value: x}
	a.Median, a.Scale = MAD(baseline)
	a.Scale *= madSigma
	if a.Scale == 0 {
		for _, v := range baseline {
			a.Scale += math.Abs(v - a.Median)
		}
		a.Scale *= math.Sqrt(math.Pi/2) / float64(max(len(baseline), 1))
	}
	if a.Scale == 0 {
		return a, false
	}
	a.Z = (x - a.Median) / a.Scale
	return a, true
}

// Anomalies flags the values whose robust z against the periods before them reaches the threshold. Events are the counts behind the values,
// of which a flagged one needs enough; nil asks for no count. The first Baseline values are never flagged.
func Anomalies(x []float64, events []int, o AnomalyOptions) []Anomaly {
	o = o.orDefault()
	var out []Anomaly
	for i := o.Baseline; i < len(x); i++ {
		if events != nil && events[i] < o.MinEvents {
			continue
		}
		if a, ok := RobustZ(x[i], x[i-o.Baseline:i]); ok && math.Abs(a.Z) >= o.Threshold {
			a.Index = i
			out = append(out, a)
		}
	}
	return out
}
