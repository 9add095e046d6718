package relation

import (
	"math"
	"slices"
)

// Smoothing is the usual weight of the newest value in [EWMA].
const Smoothing = 0.3

// EWMA returns the exponentially weighted moving average x_t = l*v_t + (1-l)*x_{t-1}, begun at the first value.
func EWMA(v []float64, l float64) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		if i > 0 {
			x = l*x + (1-l)*out[i-1]
		}
		out[i] = x
	}
	return out
}

// SignedRoot returns sign(x)*sqrt(|x|) of every value. Sums of scores have a spread that grows with their size; the root makes it about even,
// so that one violent month does not hide all others.
func SignedRoot(v []float64) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = math.Copysign(math.Sqrt(math.Abs(x)), x)
	}
	return out
}

// madSigma times the median absolute deviation estimates the standard deviation of normal data: 1/0.6745.
const madSigma = 1.4826

// Median returns the median, 0 for an empty slice.
func Median(v []float64) float64 {
	if len(v) == 0 {
		return 0
	}
	s := slices.Sorted(slices.Values(v))
	m := len(s) / 2
	if len(s)%2 == 1 {
		return s[m]
	}
	return (s[m-1] + s[m]) / 2
}

// MAD returns the median and the median absolute deviation from it.
func MAD(v []float64) (median, mad float64) {
	median = Median(v)
	dev := make([]float64, len(v))
	for i, x := range v {
		dev[i] = math.Abs(x - median)
	}
	return median, Median(dev)
}

// MeanSD returns the mean and the standard deviation with n-1 in the denominator, which is 0 for fewer than two values.
func MeanSD(v []float64) (mean, sd float64) {
	if len(v) == 0 {
		return 0, 0
	}
	for _, x := range v {
		mean += x
	}
	mean /= float64(len(v))
	for _, x := range v {
		sd += (x - mean) * (x - mean)
	}
	if len(v) < 2 {
		return mean, 0
	}
	return mean, math.Sqrt(sd / float64(len(v)-1))
}

// NoiseScale estimates the standard deviation around a level that may jump: median|x_t - x_{t-1}| / (0.6745*sqrt 2), which a few jumps cannot move.
// Where more than half of the differences are 0, as in a series of mostly silent weeks, it falls back to their standard deviation over sqrt 2.
func NoiseScale(x []float64) float64 {
	if len(x) < 2 {
		return 0
	}
	diff := make([]float64, len(x)-1)
	size := make([]float64, len(x)-1)
	for i := range diff {
		diff[i] = x[i+1] - x[i]
		size[i] = math.Abs(diff[i])
	}
	if m := Median(size); m > 0 {
		return m / (0.6745 * math.Sqrt2)
	}
	_, sd := MeanSD(diff)
	return sd / math.Sqrt2
}
