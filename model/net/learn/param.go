package learn

import (
	"math"
	"math/rand"
	"sync"
)

// Param is a matrix of weights with its gradient and the moments of Adam.
type Param struct {
	Name string
	Matrix
	Rate float64 // share of the learning rate, 1 if not set

	grad    []float32
	m, v    []float32
	sparse  bool // an embedding table: only rows that were used are updated
	touched []int32
	marked  []bool
}

// touch notes that a row of an embedding table has a gradient, and returns it.
func (p *Param) touch(row int32) []float32 {
	if !p.marked[row] {
		p.marked[row] = true
		p.touched = append(p.touched, row)
	}
	return p.grad[int(row)*p.Cols : (int(row)+1)*p.Cols]
}

// Weights are the parameters of a network, in the order in which they were made.
type Weights struct{ Params []*Param }

func (w *Weights) zeros(name string, rows, cols int) *Param {
	n := rows * cols
	p := &Param{Name: name, Matrix: Matrix{rows, cols, make([]float32, n)}, Rate: 1, grad: make([]float32, n), m: make([]float32, n), v: make([]float32, n)}
	w.Params = append(w.Params, p)
	return p
}

func (w *Weights) ones(name string, cols int) *Param {
	p := w.zeros(name, 1, cols)
	for i := range p.Data {
		p.Data[i] = 1
	}
	return p
}

func (w *Weights) uniform(rng *rand.Rand, name string, rows, cols int, bound float64) *Param {
	p := w.zeros(name, rows, cols)
	for i := range p.Data {
		p.Data[i] = float32((2*rng.Float64() - 1) * bound)
	}
	return p
}

// glorot draws the weights of a linear layer so that the variance of its output is that of its input (Glorot and Bengio 2010).
func (w *Weights) glorot(rng *rand.Rand, name string, rows, cols int) *Param {
	return w.uniform(rng, name, rows, cols, math.Sqrt(6/float64(rows+cols)))
}

// table is an embedding table.
func (w *Weights) table(rng *rand.Rand, name string, rows, cols int) *Param {
	p := w.uniform(rng, name, rows, cols, 0.1)
	p.sparse, p.marked = true, make([]bool, rows)
	return p
}

// Adam is the optimiser (Kingma and Ba 2015, with the decoupled weight decay of Loshchilov and Hutter 2019).
type Adam struct {
	Rate           float64 // learning rate, may be changed between steps
	Beta1, Beta2   float64
	Decay          float64 // of dense weights
	Clip           float64 // largest norm of the gradient
	SmoothingDecay float64

	step     int
	smoothed [][]float32
}

// Step updates all weights and clears the gradients.
func (a *Adam) Step(w *Weights) {
	a.step++
	scale := float32(1)
	if norm := a.norm(w); norm > a.Clip && a.Clip > 0 {
		scale = float32(a.Clip / norm)
	}
	c1, c2 := 1-math.Pow(a.Beta1, float64(a.step)), 1-math.Pow(a.Beta2, float64(a.step))
	rate := a.Rate * math.Sqrt(c2) / c1
	each(w, func(p *Param) {
		if p.sparse {
			for _, r := range p.touched {
				a.update(p, int(r)*p.Cols, (int(r)+1)*p.Cols, float32(rate*p.Rate), scale, 0)
				p.marked[r] = false
			}
			p.touched = p.touched[:0]
			return
		}
		decay := 0.0
		if p.Rows > 1 {
			decay = a.Rate * a.Decay * p.Rate
		}
		a.update(p, 0, len(p.Data), float32(rate*p.Rate), scale, float32(decay))
	})
}

// norm is the length of the gradient of all weights.
func (a *Adam) norm(w *Weights) float64 {
	parts := make([]float64, len(w.Params))
	squares := func(values []float32) (sum float64) {
		for _, g := range values {
			sum += float64(g) * float64(g)
		}
		return sum
	}
	each(w, func(p *Param) {
		i := p.index(w)
		if !p.sparse {
			parts[i] = squares(p.grad)
			return
		}
		for _, r := range p.touched {
			parts[i] += squares(p.grad[int(r)*p.Cols : (int(r)+1)*p.Cols])
		}
	})
	sum := 0.0
	for _, v := range parts {
		sum += v
	}
	return math.Sqrt(sum)
}

func (p *Param) index(w *Weights) int {
	for i, q := range w.Params {
		if p == q {
			return i
		}
	}
	return -1
}

// each runs f over all parameters on two goroutines; f must not touch another parameter.
func each(w *Weights, f func(p *Param)) {
	next := make(chan *Param)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for p := range next {
				f(p)
			}
		})
	}
	for _, p := range w.Params {
		next <- p
	}
	close(next)
	wg.Wait()
}

func (a *Adam) update(p *Param, from, to int, rate, scale, decay float32) {
	b1, b2 := float32(a.Beta1), float32(a.Beta2)
	w, g, m, v := p.Data[from:to], p.grad[from:to], p.m[from:to], p.v[from:to]
	for i := range w {
		x := g[i] * scale
		m[i] = b1*m[i] + (1-b1)*x
		v[i] = b2*v[i] + (1-b2)*x*x
		w[i] -= rate*m[i]/(float32(math.Sqrt(float64(v[i])))+1e-8) + decay*w[i]
		g[i] = 0
	}
}

// Smooth keeps an exponential moving average of the weights, which generalises better than the last ones.
func (a *Adam) Smooth(w *Weights) {
	if a.smoothed == nil {
		for _, p := range w.Params {
			a.smoothed = append(a.smoothed, append([]float32(nil), p.Data...))
		}
		return
	}
	d := float32(math.Min(a.SmoothingDecay, float64(a.step)/float64(a.step+10)))
	each(w, func(p *Param) {
		s := a.smoothed[p.index(w)]
		for i, v := range p.Data {
			s[i] += (1 - d) * (v - s[i])
		}
	})
}

// Swap exchanges the weights with their moving average, and back.
func (a *Adam) Swap(w *Weights) {
	for k, p := range w.Params {
		if a.smoothed != nil {
			p.Data, a.smoothed[k] = a.smoothed[k], p.Data
		}
	}
}
