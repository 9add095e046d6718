package relation

import (
	"errors"
	"math"
)

// RunOptions are the chance of a change at each step and the prior of a regime's mean and variance (normal-inverse-gamma). The zero value means 1/100 and (0, 1, 1, 1),
// which suits values standardised by a baseline.
type RunOptions struct {
	Hazard                 float64
	Mu, Kappa, Alpha, Beta float64
}

// RunLength is what is believed after one value about how long the current regime has lasted.
type RunLength struct {
	Likely int     // the most probable length: values seen since the last change
	P      float64 // its probability
	Recent float64 // the probability that the regime is younger than five values
}

// RunLengths gives the posterior of the run length after each value: Bayesian online change point detection (Adams & MacKay, arXiv 0710.3742),
//
//	P(r_t = r+1) ∝ P(r) pi(x|r) (1-H),  P(r_t = 0) ∝ sum P(r) pi(x|r) H,
//
// with pi the Student-t predictive of the regime so far. A fall of Likely says that a change has become the better story. On sums of scores
// it falls far more often than [ChangePoints] finds changes: a probability to show beside a series, not an alarm.
func RunLengths(x []float64, o RunOptions) ([]RunLength, error) {
	if o == (RunOptions{}) {
		o = RunOptions{Hazard: 0.01, Kappa: 1, Alpha: 1, Beta: 1}
	}
	if o.Hazard <= 0 || o.Hazard >= 1 || o.Kappa <= 0 || o.Alpha <= 0 || o.Beta <= 0 {
		return nil, errors.New("run lengths need a hazard between 0 and 1 and a prior above 0")
	}
	type regime struct{ mu, kappa, alpha, beta float64 }
	prior := regime{o.Mu, o.Kappa, o.Alpha, o.Beta}
	p, regimes := []float64{1}, []regime{prior}
	out := make([]RunLength, len(x))
	for t, v := range x {
		next := make([]float64, len(p)+1)
		grown := make([]regime, len(p)+1)
		grown[0] = prior
		total := 0.0
		for r, g := range regimes {
			like := p[r] * studentT(v, 2*g.alpha, g.mu, g.beta*(g.kappa+1)/(g.alpha*g.kappa))
			next[r+1] = like * (1 - o.Hazard)
			next[0] += like * o.Hazard
			total += like
			d := v - g.mu
			grown[r+1] = regime{(g.kappa*g.mu + v) / (g.kappa + 1), g.kappa + 1, g.alpha + 0.5, g.beta + g.kappa*d*d/(2*(g.kappa+1))}
		}
		if total == 0 || math.IsInf(total, 0) || math.IsNaN(total) {
			return nil, errors.New("run lengths need finite values near the prior: standardise the series first")
		}
		for r := range next {
			next[r] /= total
			if next[r] > out[t].P {
				out[t].Likely, out[t].P = r, next[r]
			}
			if r < 5 {
				out[t].Recent += next[r]
			}
		}
		p, regimes = next, grown
	}
	return out, nil
}

// studentT is the density of a Student t with nu degrees of freedom around mu; scale2 is the square of its scale.
func studentT(x, nu, mu, scale2 float64) float64 {
	a, _ := math.Lgamma((nu + 1) / 2)
	b, _ := math.Lgamma(nu / 2)
	d := x - mu
	return math.Exp(a - b - 0.5*math.Log(nu*math.Pi*scale2) - (nu+1)/2*math.Log1p(d*d/(nu*scale2)))
}

// RateChange is the posterior of one change in the rate of counts.
type RateChange struct {
	Last          int       // the most probable last period of the old rate
	P             []float64 // the probability of each period but the final one to be that
	Before, After float64   // rates expected on both sides of Last
	LogBayes      float64   // ln of the Bayes factor for one change against none; above 3 is strong (Kass & Raftery, JASA 90:773, 1995)
}

// OneRateChange asks whether and when the rate of a count series changed once: Poisson counts with Gamma(1,1) priors on both rates and every period alike
// to be the last of the old one (Raftery & Akman, Biometrika 73:85, 1986).
func OneRateChange(counts []int) (RateChange, error) {
	n := len(counts)
	if n < 2 {
		return RateChange{}, errors.New("a change of rate needs two periods or more")
	}
	total := 0
	for _, c := range counts {
		if c < 0 {
			return RateChange{}, errors.New("counts are 0 or more")
		}
		total += c
	}
	evidence := func(sum, periods int) float64 { // marginal likelihood without the factorials, which cancel
		lg, _ := math.Lgamma(float64(sum) + 1)
		return lg - float64(sum+1)*math.Log(float64(periods)+1)
	}
	logs := make([]float64, n-1)
	before, best, bestSum := 0, 0, 0
	for i := range logs {
		before += counts[i]
		logs[i] = evidence(before, i+1) + evidence(total-before, n-i-1)
		if logs[i] > logs[best] || i == 0 {
			best, bestSum = i, before
		}
	}
	out := RateChange{Last: best, P: make([]float64, n-1)}
	sum := 0.0
	for i, l := range logs {
		out.P[i] = math.Exp(l - logs[best])
		sum += out.P[i]
	}
	for i := range out.P {
		out.P[i] /= sum
	}
	out.Before = float64(bestSum+1) / float64(best+2)
	out.After = float64(total-bestSum+1) / float64(n-best)
	out.LogBayes = logs[best] + math.Log(sum/float64(n-1)) - evidence(total, n)
	return out, nil
}
