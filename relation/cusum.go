package relation

// CUSUMOptions are the slack k and the threshold h of a tabular CUSUM, in standard deviations. The zero value means k = 0.5, h = 5,
// which watches for shifts of one standard deviation (Page, Biometrika 41:100, 1954; Montgomery, Statistical Quality Control, ch. 9).
type CUSUMOptions struct{ K, H float64 }

func (o CUSUMOptions) orDefault() CUSUMOptions {
	if o.K == 0 {
		o.K = 0.5
	}
	if o.H == 0 {
		o.H = 5
	}
	return o
}

// CUSUMStep is the state of a CUSUM after one value.
type CUSUMStep struct {
	Z                    float64
	Upper                float64 // C+ = max(0, C+ + z - k)
	Lower                float64 // C- = max(0, C- - z - k)
	Alarm                int     // 1 when C+ passed h, -1 when C- did, else 0
	Onset                int     // with an alarm: the first value of the run that led to it, an estimate of when the shift began
	upperFrom, lowerFrom int
}

// CUSUM runs a tabular CUSUM over values standardised by a baseline's mean and standard deviation; [MeanSD] or, against outliers, [MAD] times 1.4826 give them.
// Both sums begin again at 0 after an alarm. With a spread of 0 or less there is no standard to measure by, and no step.
func CUSUM(x []float64, mean, sd float64, o CUSUMOptions) []CUSUMStep {
	if sd <= 0 {
		return nil
	}
	o = o.orDefault()
	out := make([]CUSUMStep, len(x))
	var c CUSUMStep
	for i, v := range x {
		c = c.next(i, (v-mean)/sd, o)
		out[i] = c
	}
	return out
}

// next adds the standardised value z of index i. The state of an alarm is not carried on.
func (c CUSUMStep) next(i int, z float64, o CUSUMOptions) CUSUMStep {
	if c.Alarm != 0 {
		c = CUSUMStep{}
	}
	n := CUSUMStep{Z: z, Upper: max(0, c.Upper+z-o.K), Lower: max(0, c.Lower-z-o.K), upperFrom: c.upperFrom, lowerFrom: c.lowerFrom}
	if c.Upper == 0 {
		n.upperFrom = i
	}
	if c.Lower == 0 {
		n.lowerFrom = i
	}
	switch {
	case n.Upper > o.H:
		n.Alarm, n.Onset = 1, n.upperFrom
	case n.Lower > o.H:
		n.Alarm, n.Onset = -1, n.lowerFrom
	}
	return n
}
