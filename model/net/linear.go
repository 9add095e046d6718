package net

import "unsafe"

// The sizes of one step of activations, powers of two so that scaling by them is exact. After the norm no value is above the square root of the width; head
// and label representations are cut off where training hardly ever goes.
const (
	normUnit  = 1.0 / 1024
	arcUnit   = 1.0 / 512
	labelUnit = 1.0 / 256
)

// The tile that the kernel computes.
const (
	tileRows = 6
	tileCols = 16
)

// linear is a linear map from 16-bit integers to floating point.
type linear struct {
	in, out int
	weights []int8    // in × out
	scale   []float32 // of each output: the size of a level of its weights
	bias    []float32

	panels []int8 // the weights in groups of tileCols outputs; in each, pairs of inputs by output
	unit   []float32
}

// newLinear is a linear map of a size, all zero.
func newLinear(in, out int) *linear {
	return &linear{in: in, out: out, weights: make([]int8, in*out), scale: make([]float32, out), bias: make([]float32, out)}
}

// quantise sets the weights to a matrix, in × out, and the biases.
func (l *linear) quantise(matrix, bias []float32) {
	for j := range l.out {
		l.scale[j] = quantise(l.weights[j:], matrix[j:], l.out, fineLevels)
	}
	copy(l.bias, bias)
}

// pack lays the weights out for the kernel, for inputs in steps of unit.
func (l *linear) pack(unit float32) {
	groups, pairs := (l.out+tileCols-1)/tileCols, l.in/2
	l.panels = make([]int8, groups*pairs*2*tileCols)
	l.unit = make([]float32, groups*tileCols)
	for j := range l.out {
		l.unit[j] = l.scale[j] * unit
		panel := l.panels[j/tileCols*pairs*2*tileCols:]
		for i := range l.in {
			panel[i/2*2*tileCols+j%tileCols*2+i%2] = l.weights[i*l.out+j]
		}
	}
}

// tile is up to tileRows inputs packed for the kernel: pairs of values, each pair of all rows beside each other.
type tile struct {
	a    []int16
	sums [tileRows * tileCols]int32
}

// reset makes room for inputs of a size, all zero.
func (t *tile) reset(in int) {
	if n := in * tileRows; cap(t.a) < n {
		t.a = make([]int16, n)
	} else {
		t.a = t.a[:n]
		clear(t.a)
	}
}

// set puts values into a row, from input at on.
func (t *tile) set(row, at int, values []int16) {
	n := len(values) / 2
	if n == 0 {
		return
	}
	pairs := unsafe.Slice((*int32)(unsafe.Pointer(&values[0])), n) // two values at a time
	a := unsafe.Slice((*int32)(unsafe.Pointer(&t.a[0])), len(t.a)/2)[at/2*tileRows+row:]
	for i, p := range pairs {
		a[i*tileRows] = p
	}
}

// group computes the products of the tile with one group of outputs.
func (t *tile) group(l *linear, g int) {
	kernel(l.in/2, t.a, l.panels[g*l.in*tileCols:], &t.sums)
}

// apply computes rows of the linear map into dst, which has the rows behind each other.
func (t *tile) apply(dst []float32, l *linear, rows int) {
	for j := 0; j < l.out; j += tileCols {
		t.group(l, j/tileCols)
		n := min(tileCols, l.out-j)
		unit, bias := l.unit[j:j+n], l.bias[j:j+n]
		for r := range rows {
			sums := t.sums[r*tileCols : r*tileCols+n]
			out := dst[r*l.out+j : r*l.out+j+n]
			for i, s := range sums {
				out[i] = float32(float32(s)*unit[i]) + bias[i]
			}
		}
	}
}

// plainKernel sums the products of pairs of inputs of all rows with a group of outputs.
func plainKernel(pairs int, a []int16, panel []int8, sums *[tileRows * tileCols]int32) {
	clear(sums[:])
	for p := range pairs {
		w := panel[p*2*tileCols : (p+1)*2*tileCols]
		for r := range tileRows {
			x, y := int32(a[p*2*tileRows+2*r]), int32(a[p*2*tileRows+2*r+1])
			if x|y == 0 {
				continue
			}
			row := sums[r*tileCols : (r+1)*tileCols]
			for j := range row {
				row[j] += x*int32(w[2*j]) + y*int32(w[2*j+1])
			}
		}
	}
}
