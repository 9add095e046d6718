// Package net runs the small neural network that reads sentences: it gives every word scores of its tags, of its name tags, of its heads and of its relations.
//
// A word is the sum of a few rows of an embedding table. Residual layers of convolution follow: each divides the words by their root mean square, sets each
// beside one neighbour on either side (at a distance that differs from layer to layer), multiplies, and adds the larger of two candidates per dimension
// (maxout). From the last layer linear maps lead to the tags and to what a biaffine form compares to score heads (Dozat and Manning 2017) and relations.
//
// Weights are 8-bit, activations 16-bit, sums 32-bit integers: the products are exact in any order, with vector instructions or without, so that all machines
// give the same result. The few operations in floating point between them are written so that the compiler must round each of them.
package net

import (
	"fmt"
	"math"
)

// Shape is the size of a network.
type Shape struct {
	Rows   int   // of the embedding table
	Width  int   // dimensions of a word, a multiple of 16
	Steps  []int // of each layer, the distance of the neighbours that it looks at
	Arc    int   // dimensions for heads
	Label  int   // dimensions for relations
	Tags   int
	Labels int
	Names  int
}

// The largest network that a model file may hold.
const (
	maxRows   = 1 << 21
	maxWidth  = 1024
	maxLayers = 32
	maxStep   = 64
	maxArc    = 128 // more could overflow
)

func (s Shape) check() error {
	for _, n := range []int{s.Width, s.Arc, s.Label, s.Tags, s.Labels, s.Names} {
		if n < 1 || n > maxWidth {
			return fmt.Errorf("a layer of %d dimensions", n)
		}
	}
	if s.Rows < 1 || s.Rows > maxRows || len(s.Steps) > maxLayers || s.Width%8 != 0 || s.Arc > maxArc || s.Arc%2 != 0 || s.Label%2 != 0 {
		return fmt.Errorf("a shape that no network has: %+v", s)
	}
	for _, step := range s.Steps {
		if step < 1 || step > maxStep {
			return fmt.Errorf("a layer that looks %d words away", step)
		}
	}
	return nil
}

// outputs is the number of values that the output layer gives.
func (s Shape) outputs() int { return 2*s.Arc + 2*s.Label + s.Tags + s.Names }

// Network is a network ready to run. It is safe for concurrent use.
type Network struct {
	Shape
	table     []int8 // rows × width
	scale     []float32
	layers    []*linear // 3·width → 2·width
	output    *linear   // width → dependants, heads, label dependants, label heads, tags, names
	bilinear  *linear   // heads → what dependants are compared with
	prior     []int16
	priorUnit float32
	root      []int16 // the head representation of the artificial root
	labels    *linear // product, dependant, head → labels
}

// Weights are the weights of a network in floating point, as training leaves them, matrices row after row.
type Weights struct {
	Shape
	Table        []float32 // rows × width
	Coarse       int       // so many first rows of the table are stored with few levels
	Layers       [][]float32
	LayerBias    [][]float32
	Gains        [][]float32 // of the norm before each layer
	Output       []float32   // width × (2·arc + 2·label + tags + names), behind the norm with the last gain
	OutputBias   []float32
	Bilinear     []float32 // arc × arc: head representations times it are compared with dependants
	Prior        []float32
	Root         []float32
	Relations    []float32 // 3·label × labels, of the product of both words, the dependant, the head
	RelationBias []float32
}

// The levels, on each side of zero, to which rows of the table are rounded: fewer for most words, so that the file is small.
const (
	fineLevels   = 127
	coarseLevels = 15
)

// Quantise rounds weights to what a network runs with.
func Quantise(w *Weights) (*Network, error) {
	if err := w.check(); err != nil {
		return nil, err
	}
	n := &Network{Shape: w.Shape}
	n.allocate(w.Rows)
	d := w.Width
	for r := range w.Rows {
		levels := fineLevels
		if r < w.Coarse {
			levels = coarseLevels
		}
		n.scale[r] = quantise(n.table[r*d:(r+1)*d], w.Table[r*d:(r+1)*d], 1, levels)
	}
	for l := range w.Steps {
		n.layers[l].quantise(interleave(times(w.Layers[l], w.Gains[l], 3*d), d), interleave(w.LayerBias[l], d))
	}
	n.output.quantise(times(w.Output, w.Gains[len(w.Steps)], d), w.OutputBias)
	n.bilinear.quantise(w.Bilinear, make([]float32, w.Arc))
	n.labels.quantise(w.Relations, w.RelationBias)
	n.priorUnit = spread(n.prior, w.Prior) * (arcUnit / HeadUnit)
	for i, v := range w.Root {
		n.root[i] = int16(math.Round(float64(min(max(v/arcUnit, -limit), limit))))
	}
	n.pack()
	return n, nil
}

// times multiplies each row of a matrix by the gain of its input, so that the norm need not.
func times(matrix, gain []float32, rows int) []float32 {
	out := make([]float32, len(matrix))
	cols := len(matrix) / rows
	for i, v := range matrix {
		out[i] = v * gain[i/cols%len(gain)]
	}
	return out
}

// interleave reorders the columns of a layer, first all first candidates and then all second ones, so that in every group of 16 stand 8 of the first and
// the 8 second ones that they compete with.
func interleave(matrix []float32, d int) []float32 {
	out := make([]float32, len(matrix))
	for i, v := range matrix {
		row, col := i/(2*d), i%(2*d)
		j := col % d
		out[row*2*d+j/8*16+col/d*8+j%8] = v
	}
	return out
}

// quantise rounds values with a distance of stride to levels on each side of zero, and returns the size of a level.
func quantise(dst []int8, src []float32, stride, levels int) float32 {
	top := float32(0)
	for i := 0; i < len(src); i += stride {
		top = max(top, float32(math.Abs(float64(src[i]))))
	}
	if top == 0 {
		return 0
	}
	scale := top / float32(levels)
	for i := 0; i < len(src); i += stride {
		dst[i] = int8(math.Round(float64(src[i] / scale)))
	}
	return scale
}
