package learn

import (
	"fmt"
	"math"
)

// TransformerShape is the size of a Transformer.
type TransformerShape struct {
	Pieces    int // of the vocabulary
	Positions int
	Width     int
	Inner     int // of the feed-forward layers
	Heads     int
	Layers    int
	First     int32 // the pieces before and after every sentence: [CLS] and [SEP]
	Last      int32
}

// Transformer is a pretrained encoder (BERT: Devlin and others 2019) that is fine-tuned to be the teacher of the small encoder. A word's vector is the mean of
// those of its pieces. The embeddings stay as they were.
type Transformer struct {
	TransformerShape
	pieces, positions Matrix
	segment           []float32
	norm              normParams
	blocks            []block
}

type normParams struct{ gain, bias *Param }

type linearParams struct{ w, b *Param }

// block is a layer: attention, then two linear layers, each with a residual connection and a norm after it.
type block struct {
	input   linearParams // queries, keys, values
	output  linearParams
	up      linearParams
	down    linearParams
	attNorm normParams
	norm    normParams
}

// NewTransformer makes a Transformer of the weights of a checkpoint of BERT; rate is the share of the learning rate for its weights.
func NewTransformer(w *Weights, s TransformerShape, rate float64, checkpoint func(name string, size int) ([]float32, error)) (*Transformer, error) {
	var failed error
	get := func(name string, rows, cols int) Matrix {
		data, err := checkpoint(name, rows*cols)
		if err != nil && failed == nil {
			failed = err
		}
		return Matrix{rows, cols, data}
	}
	param := func(name string, rows int, parts ...string) *Param {
		cols := s.Width
		if name == "up" {
			cols = s.Inner
		}
		p := w.zeros(name, rows, cols*len(parts))
		p.Rate = rate
		for k, part := range parts {
			m := get(part, rows, cols)
			if failed != nil {
				return p
			}
			for r := range rows {
				copy(p.Row(r)[k*cols:], m.Row(r))
			}
		}
		return p
	}
	norm := func(at string) normParams {
		return normParams{param("gain", 1, at+"/LayerNorm/gamma"), param("bias", 1, at+"/LayerNorm/beta")}
	}
	linear := func(name string, rows int, at ...string) linearParams {
		var kernels, biases []string
		for _, a := range at {
			kernels, biases = append(kernels, a+"/kernel"), append(biases, a+"/bias")
		}
		return linearParams{param(name, rows, kernels...), param(name, 1, biases...)}
	}
	t := &Transformer{
		TransformerShape: s,
		pieces:           get("embeddings/word_embeddings", s.Pieces, s.Width),
		positions:        get("embeddings/position_embeddings", s.Positions, s.Width),
		norm:             norm("embeddings"),
	}
	segments := get("embeddings/token_type_embeddings", 2, s.Width)
	if failed != nil {
		return nil, failed
	}
	t.segment = segments.Row(0)
	for l := range s.Layers {
		at := fmt.Sprintf("encoder/layer_%d/", l)
		t.blocks = append(t.blocks, block{
			input:   linear("input", s.Width, at+"attention/self/query", at+"attention/self/key", at+"attention/self/value"),
			output:  linear("output", s.Width, at+"attention/output/dense"),
			up:      linear("up", s.Width, at+"intermediate/dense"),
			down:    linear("down", s.Inner, at+"output/dense"),
			attNorm: norm(at + "attention/output"),
			norm:    norm(at + "output"),
		})
	}
	return t, failed
}

// Size is the width.
func (t *Transformer) Size() int { return t.Width }

func (t *Transformer) worker(tp *tape) worker {
	return &transforming{tape: tp, Transformer: t, acts: make([]activation, t.Layers)}
}

// activation is what backward needs of a block.
type activation struct {
	x                      Matrix // what comes in
	qkv, att, out, up, act Matrix
	probs                  []*Matrix // of each sentence and head
	attNorm, norm          normed
	outMask, downMask      []float32
}

// normed is a layer norm's input, normalised, and its output.
type normed struct {
	hat, y Matrix
	inv    []float32
}

type transforming struct {
	*tape
	*Transformer
	start  []int // first piece of each sentence among those of the batch
	length []int
	spans  [][2]int // first and last piece of each word
	embed  normed
	mask   []float32
	acts   []activation
	final  Matrix
	fmask  []float32
}

const dropout = 0.1

func (t *transforming) forward() *Matrix {
	x := t.embedPieces()
	for l := range t.blocks {
		x = t.block(&t.blocks[l], &t.acts[l], x)
	}
	t.final.reshape(t.words, t.Width)
	t.fmask = grow(t.fmask, len(t.final.Data))
	for w, span := range t.spans {
		dst := t.final.Row(w)
		for p := span[0]; p < span[1]; p++ {
			addTo(dst, x.Row(p))
		}
		mask := t.fmask[w*t.Width : (w+1)*t.Width]
		for j := range dst {
			mask[j] = t.keep(t.rates.Final) / float32(span[1]-span[0])
			dst[j] *= mask[j]
		}
	}
	return &t.final
}

// embedPieces lays the pieces of all sentences behind each other and sums their embeddings.
func (t *transforming) embedPieces() *Matrix {
	t.start, t.length, t.spans = t.start[:0], t.length[:0], t.spans[:0]
	var pieces []int32
	for _, e := range t.batch {
		t.start = append(t.start, len(pieces))
		pieces = append(pieces, t.First)
		for _, word := range e.Pieces {
			t.spans = append(t.spans, [2]int{len(pieces), len(pieces) + len(word)})
			pieces = append(pieces, word...)
		}
		pieces = append(pieces, t.Last)
		t.length = append(t.length, len(pieces)-t.start[len(t.start)-1])
	}
	x := NewMatrix(len(pieces), t.Width)
	for k, from := range t.start {
		for i := range t.length[k] {
			dst := x.Row(from + i)
			copy(dst, t.segment)
			addTo(dst, t.pieces.Row(int(pieces[from+i])))
			addTo(dst, t.positions.Row(i))
		}
	}
	y := layerNorm(&t.embed, x, t.norm)
	t.mask = t.drop(t.mask, y)
	return y
}

// drop multiplies x with a mask that it draws.
func (t *transforming) drop(mask []float32, x *Matrix) []float32 {
	mask = grow(mask, len(x.Data))
	for i := range x.Data {
		mask[i] = 1
		if t.train {
			mask[i] = t.keep(dropout)
			x.Data[i] *= mask[i]
		}
	}
	return mask
}

func (t *transforming) block(b *block, a *activation, x *Matrix) *Matrix {
	a.x.reshape(x.Rows, x.Cols)
	copy(a.x.Data, x.Data)
	t.linear(&a.qkv, x, b.input.w, b.input.b)
	t.attend(a)
	out := t.linear(&a.out, &a.att, b.output.w, b.output.b)
	a.outMask = t.drop(a.outMask, out)
	addTo(out.Data, x.Data)
	y := layerNorm(&a.attNorm, out, b.attNorm)
	up := t.linear(&a.up, y, b.up.w, b.up.b)
	act := a.act.reshape(up.Rows, up.Cols)
	for i, v := range up.Data {
		act.Data[i], _ = gelu(v)
	}
	z := NewMatrix(x.Rows, x.Cols)
	t.linear(z, act, b.down.w, b.down.b)
	a.downMask = t.drop(a.downMask, z)
	addTo(z.Data, y.Data)
	return layerNorm(&a.norm, z, b.norm)
}

// head copies the part of one attention head out of the queries, keys or values of a sentence.
func (t *transforming) head(x *Matrix, k, part, h int) *Matrix {
	size := t.Width / t.Heads
	out := NewMatrix(t.length[k], size)
	for i := range t.length[k] {
		copy(out.Row(i), x.Row(t.start[k] + i)[part*t.Width+h*size:])
	}
	return out
}

func (t *transforming) putHead(dst, x *Matrix, k, part, h int) {
	size := t.Width / t.Heads
	for i := range t.length[k] {
		copy(dst.Row(t.start[k] + i)[part*t.Width+h*size:], x.Row(i))
	}
}

func (t *transforming) attend(a *activation) {
	a.att.reshape(a.qkv.Rows, t.Width)
	a.probs = a.probs[:0]
	scale := float32(1 / math.Sqrt(float64(t.Width/t.Heads)))
	for k, n := range t.length {
		for h := range t.Heads {
			q, key, v := t.head(&a.qkv, k, 0, h), t.head(&a.qkv, k, 1, h), t.head(&a.qkv, k, 2, h)
			p := NewMatrix(n, n)
			t.pack.multiply(p, q, key, false, true)
			for i := range n {
				row := p.Row(i)
				for j := range row {
					row[j] *= scale
				}
				Softmax(row)
			}
			a.probs = append(a.probs, p)
			out := NewMatrix(n, q.Cols)
			t.pack.multiply(out, p, v, false, false)
			t.putHead(&a.att, out, k, 0, h)
		}
	}
}

func (t *transforming) backward(d *Matrix) {
	dx := NewMatrix(t.start[len(t.start)-1]+t.length[len(t.length)-1], t.Width)
	for w, span := range t.spans {
		mask := t.fmask[w*t.Width : (w+1)*t.Width]
		for p := span[0]; p < span[1]; p++ {
			for j, g := range d.Row(w) {
				dx.Row(p)[j] = g * mask[j]
			}
		}
	}
	for l := len(t.blocks) - 1; l >= 0; l-- {
		dx = t.blockBack(&t.blocks[l], &t.acts[l], dx)
	}
	for i := range dx.Data {
		dx.Data[i] *= t.mask[i]
	}
	t.layerNormBack(&t.embed, dx, t.norm)
}

func (t *transforming) blockBack(b *block, a *activation, dy *Matrix) *Matrix {
	dz := t.layerNormBack(&a.norm, dy, b.norm)
	dnorm := &Matrix{dz.Rows, dz.Cols, append([]float32(nil), dz.Data...)}
	for i := range dz.Data {
		dz.Data[i] *= a.downMask[i]
	}
	dact := NewMatrix(a.act.Rows, a.act.Cols)
	t.linearBack(dact, &a.act, dz, b.down.w, b.down.b)
	for i, v := range a.up.Data {
		_, slope := gelu(v)
		dact.Data[i] *= slope
	}
	t.linearBack(dnorm, &a.attNorm.y, dact, b.up.w, b.up.b)
	dout := t.layerNormBack(&a.attNorm, dnorm, b.attNorm)
	dx := &Matrix{dout.Rows, dout.Cols, append([]float32(nil), dout.Data...)}
	for i := range dout.Data {
		dout.Data[i] *= a.outMask[i]
	}
	datt := NewMatrix(dout.Rows, t.Width)
	t.linearBack(datt, &a.att, dout, b.output.w, b.output.b)
	t.linearBack(dx, &a.x, t.attendBack(a, datt), b.input.w, b.input.b)
	return dx
}

func (t *transforming) attendBack(a *activation, datt *Matrix) *Matrix {
	dqkv := NewMatrix(a.qkv.Rows, a.qkv.Cols)
	scale := float32(1 / math.Sqrt(float64(t.Width/t.Heads)))
	for k, n := range t.length {
		for h := range t.Heads {
			p := a.probs[k*t.Heads+h]
			q, key, v := t.head(&a.qkv, k, 0, h), t.head(&a.qkv, k, 1, h), t.head(&a.qkv, k, 2, h)
			dout := t.head(datt, k, 0, h)
			dv, dp := NewMatrix(n, v.Cols), NewMatrix(n, n)
			t.pack.multiply(dv, p, dout, true, false)
			t.pack.multiply(dp, dout, v, false, true)
			for i := range n {
				row, prob := dp.Row(i), p.Row(i)
				sum := dot(row, prob)
				for j := range row {
					row[j] = prob[j] * (row[j] - sum) * scale
				}
			}
			dq, dk := NewMatrix(n, q.Cols), NewMatrix(n, q.Cols)
			t.pack.multiply(dq, dp, key, false, false)
			t.pack.multiply(dk, dp, q, true, false)
			t.putHead(dqkv, dq, k, 0, h)
			t.putHead(dqkv, dk, k, 1, h)
			t.putHead(dqkv, dv, k, 2, h)
		}
	}
	return dqkv
}

func (t *transforming) collect() {}
