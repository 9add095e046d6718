package net

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"unsafe"
)

// TaggerShape is the size of a tagger.
type TaggerShape struct {
	Rows  int // of the embedding table
	Width int
	Steps []int
	Tags  int
}

func (s TaggerShape) check() error {
	for _, n := range []int{s.Width, s.Tags} {
		if n < 1 || n > maxWidth {
			return fmt.Errorf("a layer of %d dimensions", n)
		}
	}
	if s.Rows < 1 || s.Rows > maxRows || len(s.Steps) > maxLayers || s.Width%8 != 0 {
		return fmt.Errorf("a shape that no tagger has: %+v", s)
	}
	for _, step := range s.Steps {
		if step < 1 || step > maxStep {
			return fmt.Errorf("a layer that looks %d words away", step)
		}
	}
	return nil
}

// Tagger is a small network of layers of convolution that gives every word scores of tags. A word is the mean of some rows of a table and the last row, which all
// words share. It is safe for concurrent use.
type Tagger struct {
	TaggerShape
	table  []int8
	scale  []float32
	layers []*linear
	output *linear
}

// TaggerWeights are the weights of a tagger in floating point, as training leaves them, matrices row after row.
type TaggerWeights struct {
	TaggerShape
	Table              []float32 // rows × width
	Layers, LayerBias  [][]float32
	Gains              [][]float32 // of the norm before each layer, and before the output
	Output, OutputBias []float32
}

// QuantiseTagger rounds weights to what a tagger runs with.
func QuantiseTagger(w *TaggerWeights) (*Tagger, error) {
	if err := w.check(); err != nil {
		return nil, err
	}
	t := &Tagger{TaggerShape: w.TaggerShape}
	t.allocate(w.Rows)
	d := w.Width
	for r := range w.Rows {
		t.scale[r] = quantise(t.table[r*d:(r+1)*d], w.Table[r*d:(r+1)*d], 1, taggerLevels)
	}
	for l := range w.Steps {
		t.layers[l].quantise(interleave(times(w.Layers[l], w.Gains[l], 3*d), d), interleave(w.LayerBias[l], d))
	}
	t.output.quantise(times(w.Output, w.Gains[len(w.Steps)], d), w.OutputBias)
	t.pack()
	return t, nil
}

// taggerLevels are fewer than 8 bits allow, so that the file is small.
const taggerLevels = 31

// allocate makes the empty parts of a tagger of the shape, its table of so many rows.
func (t *Tagger) allocate(rows int) {
	t.table, t.scale = make([]int8, rows*t.Width), make([]float32, t.Rows)
	for range t.Steps {
		t.layers = append(t.layers, newLinear(3*t.Width, 2*t.Width))
	}
	t.output = newLinear(t.Width, t.Tags)
}

func (t *Tagger) linears() []*linear {
	return append(append([]*linear(nil), t.layers...), t.output)
}

func (t *Tagger) pack() {
	for _, l := range t.linears() {
		l.pack(normUnit)
	}
}

// Encode returns the tagger in the form that DecodeTagger reads: its shape, as unsigned varints, then its table, the sizes of the levels of the rows and its
// linear maps, little-endian.
func (t *Tagger) Encode() []byte {
	var b bytes.Buffer
	for _, v := range append([]int{t.Rows, t.Width, t.Tags, len(t.Steps)}, t.Steps...) {
		b.Write(binary.AppendUvarint(nil, uint64(v)))
	}
	put := func(values ...any) {
		for _, v := range values {
			_ = binary.Write(&b, binary.LittleEndian, v) // a buffer does not fail
		}
	}
	put(t.table, t.scale)
	for _, l := range t.linears() {
		put(l.weights, l.scale, l.bias)
	}
	return b.Bytes()
}

// DecodeTagger reads an encoded tagger, which keeps data: it must not be changed afterwards.
func DecodeTagger(data []byte) (*Tagger, error) {
	r := bytes.NewReader(data)
	t := &Tagger{}
	layers := 0
	for _, p := range []*int{&t.Rows, &t.Width, &t.Tags, &layers} {
		if err := decodeInt(r, p); err != nil {
			return nil, err
		}
	}
	if layers > maxLayers {
		return nil, fmt.Errorf("tagger: %d layers", layers)
	}
	t.Steps = make([]int, layers)
	for i := range t.Steps {
		if err := decodeInt(r, &t.Steps[i]); err != nil {
			return nil, err
		}
	}
	if err := t.check(); err != nil {
		return nil, fmt.Errorf("tagger: %w", err)
	}
	t.allocate(0)
	size := t.Rows * (t.Width + 4)
	for _, l := range t.linears() {
		size += l.in*l.out + 8*l.out
	}
	if r.Len() != size {
		return nil, fmt.Errorf("tagger: %d bytes of weights, where its shape asks for %d", r.Len(), size)
	}
	table := data[len(data)-r.Len():][:t.Rows*t.Width]
	t.table = unsafe.Slice((*int8)(unsafe.Pointer(&table[0])), len(table)) // bytes and 8-bit weights are the same; the table is too large to be copied at every start
	_, _ = r.Seek(int64(len(table)), io.SeekCurrent)
	get := func(values any) { _ = binary.Read(r, binary.LittleEndian, values) } // the size was checked
	get(t.scale)
	finite := allFinite(t.scale)
	for _, l := range t.linears() {
		get(l.weights)
		get(l.scale)
		get(l.bias)
		finite = finite && allFinite(l.scale) && allFinite(l.bias)
	}
	if !finite {
		return nil, errors.New("tagger: a weight is not a number")
	}
	t.pack()
	return t, nil
}

// Tagging is the memory that a tagger needs. It may be used again and again, by one goroutine at a time.
type Tagging struct {
	stack
	t   *Tagger
	out []float32
}

// NewTagging returns empty memory.
func (t *Tagger) NewTagging() *Tagging { return &Tagging{t: t, stack: stack{width: t.Width}} }

// Reset empties the memory.
func (g *Tagging) Reset() { g.words, g.ends, g.h = 0, g.ends[:0], g.h[:0] }

// Words is the number of words that were added.
func (g *Tagging) Words() int { return g.words }

// Add adds a word, which is the mean of some rows of the embedding table.
func (g *Tagging) Add(rows []int32) {
	t, d := g.t, g.t.Width
	at := len(g.h)
	g.h = extend(g.h, d)
	sum := g.h[at : at+d]
	clear(sum)
	share := 1 / float32(len(rows))
	for _, r := range rows {
		addRow(sum, t.table[int(r)*d:(int(r)+1)*d], float32(t.scale[r]*share))
	}
	last := t.Rows - 1
	addRow(sum, t.table[last*d:(last+1)*d], t.scale[last])
	g.words++
}

// End ends a sentence.
func (g *Tagging) End() { g.ends = append(g.ends, g.words) }

// Run tags all words.
func (g *Tagging) Run() {
	g.layers(g.t.layers, g.t.Steps)
	g.out = resize(g.out, g.words*g.t.Tags)
	g.apply(g.out, g.t.output, g.norm)
}

// apply computes a linear map of all words.
func (b *stack) apply(dst []float32, l *linear, src []int16) {
	for from := 0; from < b.words; from += tileRows {
		rows := min(tileRows, b.words-from)
		b.tile.reset(l.in)
		for r := range rows {
			b.tile.set(r, 0, src[(from+r)*l.in:(from+r+1)*l.in])
		}
		b.tile.apply(dst[from*l.out:], l, rows)
	}
}

// Scores returns the scores of the tags of a word.
func (g *Tagging) Scores(word int) []float32 { return g.out[word*g.t.Tags : (word+1)*g.t.Tags] }
