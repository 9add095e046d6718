package net

import "math"

// Batch is sentences on their way through a network, with the memory this takes. It may be used again and again, by one goroutine at a time.
type Batch struct {
	stack
	net *Network

	out      []float32 // of the output layer
	dep      []int16   // words × arc
	head     []int16
	heads    []int16   // head representations of one sentence and the root
	product  []float32 // of them and the bilinear form
	compared []int16
	scores   []int32
	both     []int16
	logits   []float32
}

// stack is sentences on their way through layers of convolution.
type stack struct {
	width int
	words int
	ends  []int     // of each sentence
	h     []float32 // residual stream, words × width
	norm  []int16   // normalised, words × width
	tile  tile
}

// layers adds to every word what the layers make of it and its neighbours, and normalises the sum.
func (b *stack) layers(layers []*linear, steps []int) {
	b.norm = resize(b.norm, b.words*b.width)
	for l, step := range steps {
		b.normalise()
		b.layer(layers[l], step)
	}
	b.normalise()
}

// NewBatch returns an empty batch.
func (n *Network) NewBatch() *Batch { return &Batch{net: n, stack: stack{width: n.Width}} }

// Reset empties the batch.
func (b *Batch) Reset() { b.words, b.ends, b.h = 0, b.ends[:0], b.h[:0] }

// Words is the number of words in the batch.
func (b *Batch) Words() int { return b.words }

// Add adds a word, which is the sum of some rows of the embedding table.
func (b *Batch) Add(rows []int32) {
	d := b.net.Width
	at := len(b.h)
	b.h = extend(b.h, d)
	sum := b.h[at : at+d]
	clear(sum)
	for _, r := range rows {
		addRow(sum, b.net.table[int(r)*d:(int(r)+1)*d], b.net.scale[r])
	}
	b.words++
}

// End ends a sentence.
func (b *Batch) End() { b.ends = append(b.ends, b.words) }

func extend[T any](s []T, n int) []T {
	if need := len(s) + n; cap(s) < need {
		s = append(make([]T, 0, need+need/2), s...)
	}
	return s[:len(s)+n]
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// Run computes everything that the sentences of the batch need; the other methods read it off.
func (b *Batch) Run() {
	b.layers(b.net.layers, b.net.Steps)
	b.outputs()
}

// normalise divides every word by its root mean square (Zhang and Sennrich 2019).
func (b *stack) normalise() {
	d := b.width
	for w := range b.words {
		row, norm := b.h[w*d:(w+1)*d], b.norm[w*d:(w+1)*d]
		var sums [8]float32
		squares(row, &sums)
		sum := 0.0
		for _, v := range sums {
			sum += float64(v)
		}
		scaled(norm, row, float32(1/(math.Sqrt(sum/float64(d)+1e-6)*normUnit)))
	}
}

// round rounds to the nearest integer. Values are within 16 bits with room to spare.
func round(x float32) int16 {
	return int16(int32(x+32768.5) - 32768)
}

// layer adds to every word what a convolution makes of it and its neighbours.
func (b *stack) layer(l *linear, step int) {
	d := b.width
	sentence, first := 0, 0
	for from := 0; from < b.words; from += tileRows {
		rows := min(tileRows, b.words-from)
		b.tile.reset(3 * d)
		for r := range rows {
			w := from + r
			for w >= b.ends[sentence] {
				first = b.ends[sentence]
				sentence++
			}
			if at := w - step; at >= first {
				b.tile.set(r, 0, b.norm[at*d:(at+1)*d])
			}
			b.tile.set(r, d, b.norm[w*d:(w+1)*d])
			if at := w + step; at < b.ends[sentence] {
				b.tile.set(r, 2*d, b.norm[at*d:(at+1)*d])
			}
		}
		for g := range l.out / tileCols {
			b.tile.group(l, g)
			maxout(b.h[from*d+g*tileCols/2:], d, rows, &b.tile.sums, l.unit[g*tileCols:], l.bias[g*tileCols:])
		}
	}
}

// outputs computes what the scores of tags, heads and relations are read off.
func (b *Batch) outputs() {
	n := b.net
	l := n.output
	b.out = resize(b.out, b.words*l.out)
	b.dep, b.head = resize(b.dep, b.words*n.Arc), resize(b.head, b.words*n.Arc)
	b.apply(b.out, l, b.norm)
	for w := range b.words {
		out := b.out[w*l.out:]
		rectify(b.dep[w*n.Arc:(w+1)*n.Arc], out, arcUnit)
		rectify(b.head[w*n.Arc:(w+1)*n.Arc], out[n.Arc:], arcUnit)
	}
}

// rectify rounds to steps of unit, with negative values at zero.
func rectify(dst []int16, src []float32, unit float32) {
	for i := range dst {
		dst[i] = int16(min(max(src[i], 0)/unit, limit) + 0.5)
	}
}

// limit cuts off what would make sums overflow.
const limit = 8191

// Tags returns the scores of the tags of a word of the batch.
func (b *Batch) Tags(word int) []float32 {
	return b.out[word*b.net.output.out+2*b.net.Arc+2*b.net.Label:][:b.net.Tags]
}

// Names returns the scores of the name tags of a word of the batch.
func (b *Batch) Names(word int) []float32 {
	return b.out[(word+1)*b.net.output.out-b.net.Names:][:b.net.Names]
}

// HeadUnit is the size of one step of the scores of heads, in natural logarithms.
const HeadUnit = 1.0 / 1024

// Heads returns the scores of the heads of the words from first up to last, which are a sentence: for each word those of all words of the sentence and,
// behind them, of the artificial root, in steps of HeadUnit. That of the word itself means nothing. The scores are valid until the next call.
func (b *Batch) Heads(first, last int) []int32 {
	n, words := b.net, last-first
	b.heads = resize(b.heads, (words+1)*n.Arc)
	copy(b.heads, b.head[first*n.Arc:last*n.Arc])
	copy(b.heads[words*n.Arc:], n.root)
	b.product = resize(b.product, (words+1)*n.Arc)
	for from := 0; from <= words; from += tileRows {
		rows := min(tileRows, words+1-from)
		b.tile.reset(n.Arc)
		for r := range rows {
			b.tile.set(r, 0, b.heads[(from+r)*n.Arc:(from+r+1)*n.Arc])
		}
		b.tile.apply(b.product[from*n.Arc:], n.bilinear, rows)
	}
	b.scores, b.compared = resize(b.scores, words*(words+1)), resize(b.compared, n.Arc)
	for j := range words + 1 {
		unit := spread(b.compared, b.product[j*n.Arc:(j+1)*n.Arc]) * (arcUnit / HeadUnit)
		prior := float32(dot(b.heads[j*n.Arc:(j+1)*n.Arc], n.prior)) * n.priorUnit
		for i := range words {
			sum := dot(b.dep[(first+i)*n.Arc:(first+i+1)*n.Arc], b.compared)
			b.scores[i*(words+1)+j] = int32(float32(float32(sum)*unit) + prior)
		}
	}
	return b.scores
}

// spread rounds values to steps of such a size that the largest is far from overflow when it is multiplied, and returns the size.
func spread(dst []int16, src []float32) float32 {
	const levels = 2047
	top := float32(0)
	for _, v := range src {
		top = max(top, v, -v)
	}
	if top == 0 {
		clear(dst)
		return 0
	}
	by := levels / top
	for i, v := range src {
		dst[i] = round(float32(v * by))
	}
	return top / levels
}

// Relations sets the most likely relation of every word of the sentence from first up to last to its head, a place in the sentence; that of a word whose head
// is the artificial root means nothing.
func (b *Batch) Relations(first, last int, heads []int, relations []uint8) {
	n := b.net
	b.both, b.logits = resize(b.both, 3*n.Label), resize(b.logits, tileRows*n.Labels)
	at := 2 * n.Arc
	for from := 0; from < last-first; from += tileRows {
		rows := min(tileRows, last-first-from)
		b.tile.reset(3 * n.Label)
		for r := range rows {
			w := from + r
			h := heads[w]
			if h >= last-first {
				h = w
			}
			d := b.out[(first+w)*n.output.out+at:][:n.Label]
			g := b.out[(first+h)*n.output.out+at+n.Label:][:n.Label]
			rectify(b.both[n.Label:2*n.Label], d, labelUnit)
			rectify(b.both[2*n.Label:], g, labelUnit)
			for i := range d {
				b.both[i] = int16(min(max(d[i], 0)*max(g[i], 0)/labelUnit, limit) + 0.5)
			}
			b.tile.set(r, 0, b.both)
		}
		b.tile.apply(b.logits, n.labels, rows)
		for r := range rows {
			relations[from+r] = uint8(Argmax(b.logits[r*n.Labels : (r+1)*n.Labels]))
		}
	}
}

// Argmax is the index of the first of the largest values.
func Argmax(v []float32) int {
	best := 0
	for i, x := range v {
		if x > v[best] {
			best = i
		}
	}
	return best
}
