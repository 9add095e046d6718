package net

import (
	"fmt"
	"math"
)

// TransformerShape is the size of a Transformer.
type TransformerShape struct {
	Pieces    int // word pieces of its vocabulary
	Positions int // the longest sequence, in pieces
	Width     int
	Inner     int // of the feed-forward layers
	Heads     int
	Layers    int
	Places    int // words that its classifier sees
	Hidden    int
	Classes   int
	First     int // the pieces before and behind every sequence
	Last      int
}

// The largest Transformer that a model file may hold.
const (
	maxPieces    = 1 << 16
	maxPositions = 512
	maxInner     = 4096
	maxPlaces    = 8
)

func (s TransformerShape) check() error {
	for _, size := range [][2]int{{s.Pieces, maxPieces}, {s.Positions, maxPositions}, {s.Width, maxWidth}, {s.Inner, maxInner}, {s.Heads, s.Width}, {s.Places, maxPlaces},
		{s.Hidden, maxWidth}, {s.Classes, maxWidth}, {s.Layers, maxLayers}} {
		if size[0] < 1 || size[0] > size[1] {
			return fmt.Errorf("a shape that no Transformer has: %+v", s)
		}
	}
	if s.Width%s.Heads != 0 || s.Width/s.Heads%16 != 0 || s.Inner%16 != 0 || s.Hidden%2 != 0 || s.First < 0 || s.First >= s.Pieces || s.Last < 0 || s.Last >= s.Pieces {
		return fmt.Errorf("a shape that no Transformer has: %+v", s)
	}
	return nil
}

// Transformer is an encoder of BERT's kind (Devlin and others 2019) with a classifier of sentences, ready to run. It is safe for concurrent use.
type Transformer struct {
	TransformerShape
	table  []int8 // (pieces + positions) × width
	scale  []float32
	norm   norm // of the embeddings
	blocks []block
	in     *linear // (places + 1)·width → hidden
	out    *linear
}

// block is a layer: attention and two linear maps, each added to what came in and normalised.
type block struct {
	input, output, up, down *linear
	attended, norm          norm
}

// norm is what a layer norm (Ba, Kiros and Hinton 2016) multiplies with and adds.
type norm struct{ gain, bias []float32 }

// TransformerWeights are the weights of a Transformer in floating point, as training leaves them, matrices row after row.
type TransformerWeights struct {
	TransformerShape
	Table        []float32 // pieces and behind them positions; the latter with what all pieces share
	Gain, Bias   []float32
	Blocks       []BlockWeights
	In, InBias   []float32
	Out, OutBias []float32
}

// BlockWeights are the weights of a layer.
type BlockWeights struct {
	Input, InputBias           []float32 // queries, keys, values
	Output, OutputBias         []float32
	Up, UpBias, Down, DownBias []float32
	AttendedGain, AttendedBias []float32
	Gain, Bias                 []float32
}

// The sizes of one step of the activations of a Transformer, powers of two. What a norm leaves is never above the square root of the width times its gain;
// what else is cut off lies far out.
const (
	streamUnit = 1.0 / 1024
	innerUnit  = 1.0 / 512
)

// QuantiseTransformer rounds weights to what a Transformer runs with.
func QuantiseTransformer(w *TransformerWeights) (*Transformer, error) {
	if err := w.check(); err != nil {
		return nil, err
	}
	t := &Transformer{TransformerShape: w.TransformerShape}
	t.allocate(w.Pieces + w.Positions)
	for r := range len(t.scale) {
		t.scale[r] = quantise(t.table[r*w.Width:(r+1)*w.Width], w.Table[r*w.Width:(r+1)*w.Width], 1, fineLevels)
	}
	copy(t.norm.gain, w.Gain)
	copy(t.norm.bias, w.Bias)
	for i, b := range w.Blocks {
		to := &t.blocks[i]
		to.input.quantise(b.Input, b.InputBias)
		to.output.quantise(b.Output, b.OutputBias)
		to.up.quantise(b.Up, b.UpBias)
		to.down.quantise(b.Down, b.DownBias)
		copy(to.attended.gain, b.AttendedGain)
		copy(to.attended.bias, b.AttendedBias)
		copy(to.norm.gain, b.Gain)
		copy(to.norm.bias, b.Bias)
	}
	t.in.quantise(w.In, w.InBias)
	t.out.quantise(w.Out, w.OutBias)
	t.pack()
	return t, nil
}

// allocate makes the empty parts of a Transformer of the shape, its table of so many rows.
func (t *Transformer) allocate(rows int) {
	flat := func() norm { return norm{make([]float32, t.Width), make([]float32, t.Width)} }
	t.table, t.scale, t.norm = make([]int8, rows*t.Width), make([]float32, t.Pieces+t.Positions), flat()
	for range t.Layers {
		t.blocks = append(t.blocks, block{newLinear(t.Width, 3*t.Width), newLinear(t.Width, t.Width), newLinear(t.Width, t.Inner), newLinear(t.Inner, t.Width), flat(), flat()})
	}
	t.in, t.out = newLinear((t.Places+1)*t.Width, t.Hidden), newLinear(t.Hidden, t.Classes)
}

// pack prepares all linear maps for the kernel.
func (t *Transformer) pack() {
	for i := range t.blocks {
		b := &t.blocks[i]
		b.input.pack(streamUnit)
		b.output.pack(innerUnit)
		b.up.pack(streamUnit)
		b.down.pack(innerUnit)
	}
	t.in.pack(innerUnit)
	t.out.pack(innerUnit)
}

// linears and norms are the parts in the order in which they are written.
func (t *Transformer) linears() []*linear {
	var list []*linear
	for _, b := range t.blocks {
		list = append(list, b.input, b.output, b.up, b.down)
	}
	return append(list, t.in, t.out)
}

func (t *Transformer) norms() []norm {
	list := []norm{t.norm}
	for _, b := range t.blocks {
		list = append(list, b.attended, b.norm)
	}
	return list
}

// The tables of exp and of GELU (Hendrycks and Gimpel 2016): the same on all machines, and fast. Their arguments are in steps.
const (
	expSteps  = 256
	expLimit  = 16
	geluLimit = 8
)

var expTable = func() (t [expLimit*expSteps + 1]float32) {
	for i := range t {
		t[i] = float32(roundTo(math.Exp(-float64(i)/expSteps), 1e7))
	}
	return t
}()

// geluTable is of what lies within the limit, in and out in steps of innerUnit.
var geluTable = func() (t [2*geluLimit*512 + 1]int16) {
	for i := range t {
		x := float64(i)*innerUnit - geluLimit
		t[i] = int16(math.Round(roundTo(x*0.5*(1+math.Erf(x/math.Sqrt2))/innerUnit, 1e4)))
	}
	return t
}()

// roundTo rounds away the last digits, in which the functions of one processor may differ from those of another.
func roundTo(x, to float64) float64 { return math.Round(x*to) / to }
