package relation

import (
	"errors"
	"math"
)

// BurstOptions are the ratio s of the burst rate to the ordinary one and the price gamma of going up. The zero value means s = 2, gamma = 1.
type BurstOptions struct{ S, Gamma float64 }

// Burst is an interval of raised attention.
type Burst struct {
	First, Last int     // periods, inclusive
	Weight      float64 // how much better the burst state explains it than the ordinary one
}

// Attention is the most likely sequence of states of a batched stream.
type Attention struct {
	States []int   // 0 ordinary, 1 burst, a period each
	P0, P1 float64 // the rates of the two states
	Cost   float64 // of the sequence: fit and going up
	Bursts []Burst
}

// Bursts finds intervals in which r[t] of d[t] reports concern the dyad at about s times its usual rate: the two-state automaton on batches of
// Kleinberg (Data Mining and Knowledge Discovery 7:373, 2003). The state i of period t costs
//
//	sigma_i = -ln[ C(d,r) p_i^r (1-p_i)^(d-r) ],  p_0 = sum r / sum d,  p_1 = s p_0,
//
// going up costs gamma ln n, going down nothing; the sequence begins in the ordinary state. Where s p_0 is no probability, p_1 lies halfway between p_0 and 1.
func Bursts(r, d []int, o BurstOptions) (Attention, error) {
	if o.S == 0 {
		o.S = 2
	}
	if o.Gamma == 0 {
		o.Gamma = 1
	}
	var out Attention
	if len(r) != len(d) {
		return out, errors.New("bursts need as many totals as counts")
	}
	sumR, sumD := 0, 0
	for t := range r {
		if r[t] < 0 || r[t] > d[t] {
			return out, errors.New("bursts need counts between 0 and the total of their period")
		}
		sumR, sumD = sumR+r[t], sumD+d[t]
	}
	out.States = make([]int, len(r))
	if sumR == 0 || sumR == sumD || o.S <= 1 {
		return out, nil // nobody, or everybody, always: no attention to rise
	}
	out.P0 = float64(sumR) / float64(sumD)
	out.P1 = o.S * out.P0
	if out.P1 >= 1 {
		out.P1 = (1 + out.P0) / 2
	}
	up := o.Gamma * math.Log(float64(len(r)))
	cost := [2]float64{0, math.Inf(1)} // of the best way into each state
	back := make([][2]int, len(r))
	for t := range r {
		s0, s1 := sigma(r[t], d[t], out.P0), sigma(r[t], d[t], out.P1)
		var next [2]float64
		next[0], back[t][0] = cost[0], 0
		if cost[1] < cost[0] {
			next[0], back[t][0] = cost[1], 1
		}
		next[1], back[t][1] = cost[0]+up, 0
		if cost[1] < next[1] {
			next[1], back[t][1] = cost[1], 1
		}
		cost = [2]float64{next[0] + s0, next[1] + s1}
	}
	state := 0
	if cost[1] < cost[0] {
		state = 1
	}
	out.Cost = cost[state]
	for t := len(r) - 1; t >= 0; t-- {
		out.States[t] = state
		state = back[t][state]
	}
	for t, s := range out.States {
		if s == 0 {
			continue
		}
		if t == 0 || out.States[t-1] == 0 {
			out.Bursts = append(out.Bursts, Burst{First: t})
		}
		b := &out.Bursts[len(out.Bursts)-1]
		b.Last = t
		b.Weight += sigma(r[t], d[t], out.P0) - sigma(r[t], d[t], out.P1)
	}
	return out, nil
}

// sigma is minus the log of the binomial probability of r in d.
func sigma(r, d int, p float64) float64 {
	lg := func(n int) float64 { v, _ := math.Lgamma(float64(n) + 1); return v }
	return -(lg(d) - lg(r) - lg(d-r) + float64(r)*math.Log(p) + float64(d-r)*math.Log(1-p))
}
