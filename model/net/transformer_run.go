package net

import "math"

// Reading is the memory that a Transformer needs to read. It may be used again and again, by one goroutine at a time.
type Reading struct {
	t      *Transformer
	pieces []int32
	spans  [][2]int // first and last piece of each word

	h                   []float32 // residual stream, pieces × width
	stream              []int16   // the same in steps, for linear maps
	qkv, att, out, up   []float32
	queries, keys       []int16 // of all heads, head after head
	values              []int16 // transposed: of each head and dimension, one value of each piece
	probabilities, wide []int16
	scores              []float32
	seen                []float32
	tile                tile
}

// NewReading returns empty memory.
func (t *Transformer) NewReading() *Reading { return &Reading{t: t} }

// Reset begins a sentence.
func (r *Reading) Reset() {
	r.pieces, r.spans = append(r.pieces[:0], int32(r.t.First)), r.spans[:0]
}

// Add adds a word by its pieces, and tells whether there was room for it.
func (r *Reading) Add(pieces []int32) bool {
	if len(pieces) == 0 || len(r.pieces)+len(pieces)+1 > r.t.Positions {
		return false
	}
	r.spans = append(r.spans, [2]int{len(r.pieces), len(r.pieces) + len(pieces)})
	r.pieces = append(r.pieces, pieces...)
	return true
}

// Words is the number of words that were added.
func (r *Reading) Words() int { return len(r.spans) }

// Classes reads the sentence and returns the scores of its classes, given the words to look at, -1 for none. They are valid until the next call.
func (r *Reading) Classes(places []int) []float32 {
	t := r.t
	r.pieces = append(r.pieces, int32(t.Last))
	n, d := len(r.pieces), t.Width
	r.h, r.stream = resize(r.h, n*d), resize(r.stream, n*d)
	clear(r.h)
	for i, p := range r.pieces {
		row := r.h[i*d : (i+1)*d]
		for _, at := range []int{int(p), t.Pieces + i} {
			addRow(row, t.table[at*d:(at+1)*d], t.scale[at])
		}
		t.norm.apply(row, r.stream[i*d:(i+1)*d])
	}
	for i := range t.blocks {
		r.block(&t.blocks[i], n)
	}
	return r.classify(places)
}

func (r *Reading) block(b *block, n int) {
	d, inner := r.t.Width, r.t.Inner
	r.qkv = resize(r.qkv, n*3*d)
	r.apply(r.qkv, b.input, r.stream, n)
	r.att, r.wide = resize(r.att, n*d), resize(r.wide, n*max(d, inner))
	r.attend(n)
	cutOff(r.wide[:n*d], r.att)
	r.out = resize(r.out, n*d)
	r.apply(r.out, b.output, r.wide, n)
	r.add(b.attended, n)
	r.up = resize(r.up, n*inner)
	r.apply(r.up, b.up, r.stream, n)
	gelu(r.wide[:n*inner], r.up)
	r.apply(r.out, b.down, r.wide, n)
	r.add(b.norm, n)
}

// apply computes a linear map of n rows.
func (r *Reading) apply(dst []float32, l *linear, src []int16, n int) {
	for from := 0; from < n; from += tileRows {
		rows := min(tileRows, n-from)
		r.tile.reset(l.in)
		for i := range rows {
			r.tile.set(i, 0, src[(from+i)*l.in:(from+i+1)*l.in])
		}
		r.tile.apply(dst[from*l.out:], l, rows)
	}
}

// add adds what a part of a layer gave to the residual stream and normalises it.
func (r *Reading) add(by norm, n int) {
	d := r.t.Width
	for i := range n {
		row := r.h[i*d : (i+1)*d]
		for j, v := range r.out[i*d : (i+1)*d] {
			row[j] += v
		}
		by.apply(row, r.stream[i*d:(i+1)*d])
	}
}

// apply normalises a row to mean 0 and variance 1, multiplies and adds; steps is the same in steps.
func (n norm) apply(row []float32, steps []int16) {
	var a, b, c, d float32
	for j := 0; j+4 <= len(row); j += 4 {
		a, b, c, d = a+row[j], b+row[j+1], c+row[j+2], d+row[j+3]
	}
	mean := (a + b + c + d) / float32(len(row))
	for j := range row {
		row[j] -= mean
	}
	var sums [8]float32
	squares(row, &sums)
	sum := 0.0
	for _, v := range sums {
		sum += float64(v)
	}
	by := float32(1 / math.Sqrt(sum/float64(len(row))+1e-12))
	gain, bias := n.gain[:len(row)], n.bias[:len(row)]
	for j, v := range row {
		row[j] = float32(float32(v*by)*gain[j]) + bias[j]
	}
	scaled(steps, row, 1/streamUnit)
}

// attend lets every piece look at all others (Vaswani and others 2017).
func (r *Reading) attend(n int) {
	t := r.t
	d, size := t.Width, t.Width/t.Heads
	padded := (n + 15) / 16 * 16
	r.queries, r.keys, r.values = resize(r.queries, n*d), resize(r.keys, n*d), resize(r.values, d*padded)
	clear(r.values)
	for i := range n {
		row := r.qkv[i*3*d : (i+1)*3*d]
		for h := range t.Heads {
			cutOff(r.queries[(h*n+i)*size:(h*n+i+1)*size], row[h*size:])
			cutOff(r.keys[(h*n+i)*size:(h*n+i+1)*size], row[d+h*size:])
		}
		for j, v := range row[2*d:] {
			r.values[j*padded+i] = steps(v)
		}
	}
	unit := float32(innerUnit * innerUnit / math.Sqrt(float64(size)))
	r.scores, r.probabilities = resize(r.scores, n), resize(r.probabilities, padded)
	clear(r.probabilities)
	for h := range t.Heads {
		for i := range n {
			q := r.queries[(h*n+i)*size : (h*n+i+1)*size]
			for j := range n {
				r.scores[j] = float32(dot(q, r.keys[(h*n+j)*size:(h*n+j+1)*size])) * unit
			}
			total := softmax(r.probabilities[:n], r.scores)
			for j := range size {
				sum := dot(r.probabilities, r.values[(h*size+j)*padded:(h*size+j+1)*padded])
				r.att[i*d+h*size+j] = float32(float32(sum)*innerUnit) / total
			}
		}
	}
}

// softmax sets the exponentials of scores, in steps, and returns their sum.
func softmax(dst []int16, scores []float32) float32 {
	top := scores[0]
	for _, s := range scores {
		top = max(top, s)
	}
	sum := int32(0)
	for i, s := range scores {
		at := expLimit * expSteps
		if below := (top - s) * expSteps; below < expLimit*expSteps { // false for what is no number
			at = int(below)
		}
		dst[i] = int16(float32(expTable[at]*limit) + 0.5)
		sum += int32(dst[i])
	}
	return float32(sum)
}

// steps rounds a value to steps of innerUnit.
func steps(x float32) int16 {
	return round(min(max(x*(1/innerUnit), -limit), limit))
}

func cutOff(dst []int16, src []float32) {
	src = src[:len(dst)]
	for i, v := range src {
		dst[i] = steps(v)
	}
}

// gelu is the activation of the inner layer, in steps.
func gelu(dst []int16, src []float32) {
	src = src[:len(dst)]
	for i, v := range src {
		switch {
		case !(v > -geluLimit): // also what is no number
			dst[i] = 0
		case v >= geluLimit:
			dst[i] = steps(v)
		default:
			dst[i] = geluTable[int((v+geluLimit)*(1/innerUnit)+0.5)]
		}
	}
}

// classify scores the classes. A word's vector is the mean of those of its pieces.
func (r *Reading) classify(places []int) []float32 {
	t := r.t
	d := t.Width
	r.seen = resize(r.seen, (t.Places+1)*d)
	clear(r.seen)
	largest := r.seen[t.Places*d:]
	r.scores = resize(r.scores, d)
	for w, span := range r.spans {
		clear(r.scores)
		for p := span[0]; p < span[1]; p++ {
			for j, v := range r.h[p*d : (p+1)*d] {
				r.scores[j] += v
			}
		}
		share := 1 / float32(span[1]-span[0])
		for j := range r.scores {
			r.scores[j] = float32(r.scores[j] * share)
			if w == 0 || r.scores[j] > largest[j] {
				largest[j] = r.scores[j]
			}
		}
		for k, at := range places {
			if at == w && k < t.Places {
				copy(r.seen[k*d:(k+1)*d], r.scores)
			}
		}
	}
	r.wide = resize(r.wide, max(len(r.seen), t.Hidden))
	cutOff(r.wide[:len(r.seen)], r.seen)
	r.out = resize(r.out, max(t.Hidden, t.Classes))
	r.apply(r.out, t.in, r.wide, 1)
	for i, v := range r.out[:t.Hidden] {
		r.wide[i] = steps(max(v, 0))
	}
	r.apply(r.out, t.out, r.wide, 1)
	return r.out[:t.Classes]
}
