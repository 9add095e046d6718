package learn

import (
	"math"
	"math/rand"
)

// ConvolutionShape is the size of a convolution encoder.
type ConvolutionShape struct {
	Rows    int   // of the embedding table
	Vectors int   // dimensions of the frozen word vectors, 0 without
	Width   int   // of the token representation
	Steps   []int // distance of the neighbours that each layer looks at
}

// Convolution is the small fast encoder that package net runs: the sum of embeddings, then residual layers that each see a word and one neighbour on each side,
// with RMSNorm before (Zhang and Sennrich 2019) and maxout after (Goodfellow and others 2013).
type Convolution struct {
	ConvolutionShape
	Embedding *Param
	Project   *Param // frozen vectors to width
	Gain      []*Param
	Conv      []*Param // 3·width × 2·width
	ConvBias  []*Param
	FinalGain *Param
}

// NewConvolution draws the weights of a convolution encoder.
func NewConvolution(w *Weights, s ConvolutionShape, rng *rand.Rand) *Convolution {
	c := &Convolution{ConvolutionShape: s, Embedding: w.table(rng, "embedding", s.Rows, s.Width)}
	if s.Vectors > 0 {
		c.Project = w.glorot(rng, "project", s.Vectors, s.Width)
	}
	for range s.Steps {
		c.Gain = append(c.Gain, w.ones("gain", s.Width))
		conv := w.glorot(rng, "conv", 3*s.Width, 2*s.Width)
		for i := range conv.Data { // residual branches start small
			conv.Data[i] *= float32(1 / math.Sqrt(float64(len(s.Steps))))
		}
		c.Conv = append(c.Conv, conv)
		c.ConvBias = append(c.ConvBias, w.zeros("conv bias", 1, 2*s.Width))
	}
	c.FinalGain = w.ones("final gain", s.Width)
	return c
}

// Size is the width.
func (c *Convolution) Size() int { return c.Width }

func (c *Convolution) worker(t *tape) worker {
	w := &convolving{tape: t, Convolution: c, layers: make([]layer, len(c.Steps)+1)}
	return w
}

// layer is what backward needs of a layer; of the last one only what its norm needs.
type layer struct {
	h    Matrix // what comes in
	norm Matrix // normalised
	mask []float32
	inv  []float32 // 1 / root mean square of each word
	cat  Matrix    // with the neighbours
	z    Matrix    // both candidates of maxout
}

type convolving struct {
	*tape
	*Convolution
	vec    Matrix
	layers []layer
	mask   []float32
	used   [][]int32 // embedding rows that each word was given
	dx     *Matrix
}

func (c *convolving) forward() *Matrix {
	c.embed()
	for l := range c.Steps {
		layer, next := &c.layers[l], &c.layers[l+1]
		c.normalise(layer, c.Gain[l], c.rates.Hidden)
		c.neighbours(layer, c.Steps[l])
		z := c.linear(&layer.z, &layer.cat, c.Conv[l], c.ConvBias[l])
		next.h.reshape(c.words, c.Width)
		for t := range c.words {
			a, b, h, dst := z.Row(t)[:c.Width], z.Row(t)[c.Width:], layer.h.Row(t), next.h.Row(t)
			for j := range dst {
				dst[j] = h[j] + max(a[j], b[j])
			}
		}
	}
	last := &c.layers[len(c.Steps)]
	c.normalise(last, c.FinalGain, c.rates.Final)
	return &last.norm
}

// embed sums the embeddings of each word and its projected vector.
func (c *convolving) embed() {
	x := c.layers[0].h.reshape(c.words, c.Width)
	c.vec.reshape(c.words, c.Vectors)
	c.used = c.used[:0]
	for k, e := range c.batch {
		for i := range e.Rows {
			t := c.from[k] + i
			rows := c.rows(e, i, t)
			c.used = append(c.used, rows)
			dst := x.Row(t)
			for _, r := range rows {
				addTo(dst, c.Embedding.Row(int(r)))
			}
		}
	}
	if c.Vectors > 0 {
		c.pack.multiply(x, &c.vec, &c.Project.Matrix, false, false)
	}
	c.mask = grow(c.mask, len(x.Data))
	for i := range x.Data {
		c.mask[i] = c.keep(c.rates.Input)
		x.Data[i] *= c.mask[i]
	}
}

// rows returns the embedding rows of a word and sets its vector; in training a word is sometimes made unknown, so that the network learns to do without it.
func (c *convolving) rows(e *Example, i, t int) []int32 {
	drop := c.train && c.rates.Word > 0 && c.rng.Float64() < c.rates.Word
	if c.Vectors > 0 && e.Vectors[i] != nil && !(drop && c.rng.Float64() < 0.5) {
		copy(c.vec.Row(t), e.Vectors[i])
	}
	if drop {
		return e.Unknown[i]
	}
	return e.Rows[i]
}

const epsilon = 1e-6

// normalise divides every word by its root mean square and multiplies by the gains, then drops some values.
func (c *convolving) normalise(l *layer, gain *Param, rate float64) {
	out := l.norm.reshape(l.h.Rows, l.h.Cols)
	l.mask, l.inv = grow(l.mask, len(out.Data)), grow(l.inv, l.h.Rows)
	for t := range l.h.Rows {
		row := l.h.Row(t)
		inv := float32(1 / math.Sqrt(float64(dot(row, row))/float64(len(row))+epsilon))
		l.inv[t] = inv
		dst, k := out.Row(t), l.mask[t*len(row):(t+1)*len(row)]
		for j, v := range row {
			k[j] = c.keep(rate)
			dst[j] = v * inv * gain.Data[j] * k[j]
		}
	}
}

// neighbours sets each word's normalised vector between those of its neighbours at the layer's distance, zeros beyond the sentence.
func (c *convolving) neighbours(l *layer, step int) {
	d := c.Width
	cat := l.cat.reshape(c.words, 3*d)
	for k, e := range c.batch {
		from, to := c.from[k], c.from[k]+e.Len()
		for t := from; t < to; t++ {
			row := cat.Row(t)
			if t-step >= from {
				copy(row[:d], l.norm.Row(t-step))
			}
			copy(row[d:2*d], l.norm.Row(t))
			if t+step < to {
				copy(row[2*d:], l.norm.Row(t+step))
			}
		}
	}
}

func (c *convolving) backward(dfinal *Matrix) {
	n, d := c.words, c.Width
	dh := NewMatrix(n, d)
	c.normaliseBack(&c.layers[len(c.Steps)], c.FinalGain, dfinal, dh)
	dz, dcat, dnorm := &Matrix{}, &Matrix{}, &Matrix{}
	for i := len(c.Steps) - 1; i >= 0; i-- {
		l := &c.layers[i]
		dz.reshape(n, 2*d)
		for t := range n {
			z, row := l.z.Row(t), dz.Row(t)
			for j, v := range dh.Row(t) {
				if z[j] >= z[d+j] {
					row[j] = v
				} else {
					row[d+j] = v
				}
			}
		}
		dcat.reshape(n, 3*d)
		c.linearBack(dcat, &l.cat, dz, c.Conv[i], c.ConvBias[i])
		dnorm.reshape(n, d)
		c.neighboursBack(dcat, dnorm, c.Steps[i])
		c.normaliseBack(l, c.Gain[i], dnorm, dh)
	}
	for i := range dh.Data {
		dh.Data[i] *= c.mask[i]
	}
	if c.Vectors > 0 {
		c.pack.multiply(c.gradient(c.Project), &c.vec, dh, true, false)
	}
	c.dx = dh
}

func (c *convolving) neighboursBack(dcat, dnorm *Matrix, step int) {
	d := c.Width
	for k, e := range c.batch {
		from, to := c.from[k], c.from[k]+e.Len()
		for t := from; t < to; t++ {
			row := dcat.Row(t)
			if t-step >= from {
				addTo(dnorm.Row(t-step), row[:d])
			}
			addTo(dnorm.Row(t), row[d:2*d])
			if t+step < to {
				addTo(dnorm.Row(t+step), row[2*d:])
			}
		}
	}
}

// normaliseBack adds the gradient of normalise to dh.
func (c *convolving) normaliseBack(l *layer, gain *Param, dout, dh *Matrix) {
	dgain := c.gradient(gain).Data
	for t := range l.h.Rows {
		x, g, inv := l.h.Row(t), dout.Row(t), l.inv[t]
		k := l.mask[t*len(x) : (t+1)*len(x)]
		sum := float32(0)
		for j := range x {
			v := g[j] * k[j]
			dgain[j] += v * x[j] * inv
			sum += v * gain.Data[j] * x[j]
		}
		scale := sum * inv * inv * inv / float32(len(x))
		row := dh.Row(t)
		for j := range x {
			row[j] += g[j]*k[j]*gain.Data[j]*inv - x[j]*scale
		}
	}
}

func (c *convolving) collect() {
	for t, rows := range c.used {
		for _, r := range rows {
			addTo(c.Embedding.touch(r), c.dx.Row(t))
		}
	}
}
