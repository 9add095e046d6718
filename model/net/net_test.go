package net

import (
	"bytes"
	"fmt"
	"math"
	"math/rand"
	"slices"
	"testing"
)

// randomWeights draws the weights of a network of a shape.
func randomWeights(s Shape, seed int64) *Weights {
	rng := rand.New(rand.NewSource(seed))
	draw := func(n int, size float32) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = float32(rng.NormFloat64()) * size
		}
		return out
	}
	ones := func(n int) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = 1
		}
		return out
	}
	d := s.Width
	w := &Weights{Shape: s, Table: draw(s.Rows*d, 0.3), Coarse: s.Rows / 2}
	for range s.Steps {
		w.Layers, w.LayerBias, w.Gains = append(w.Layers, draw(3*d*2*d, 0.05)), append(w.LayerBias, draw(2*d, 0.1)), append(w.Gains, ones(d))
	}
	w.Gains = append(w.Gains, ones(d))
	outputs := s.outputs()
	w.Output, w.OutputBias = draw(d*outputs, 0.1), draw(outputs, 0.1)
	w.Bilinear, w.Prior, w.Root = draw(s.Arc*s.Arc, 0.1), draw(s.Arc, 0.1), draw(s.Arc, 0.5)
	w.Relations, w.RelationBias = draw(3*s.Label*s.Labels, 0.1), draw(s.Labels, 0.1)
	return w
}

func randomBatch(n *Network, words int, seed int64) *Batch {
	rng := rand.New(rand.NewSource(seed))
	b := n.NewBatch()
	for b.Words() < words {
		for range 1 + rng.Intn(40) {
			rows := make([]int32, 8)
			for i := range rows {
				rows[i] = int32(rng.Intn(n.Rows))
			}
			b.Add(rows)
		}
		b.End()
	}
	return b
}

var small = Shape{Rows: 200, Width: 32, Steps: []int{1, 2}, Arc: 16, Label: 8, Tags: 5, Labels: 6, Names: 3}

func quantised(t testing.TB, s Shape) (*Weights, *Network) {
	t.Helper()
	w := randomWeights(s, 1)
	n, err := Quantise(w)
	if err != nil {
		t.Fatal(err)
	}
	return w, n
}

// reference computes in floating point, from the weights before they were rounded, the scores of tags and heads of one sentence.
func reference(w *Weights, words [][]int32) (tags, heads [][]float64) {
	d := w.Width
	h := make([][]float64, len(words))
	for i, rows := range words {
		h[i] = make([]float64, d)
		for _, r := range rows {
			for j := range d {
				h[i][j] += float64(w.Table[int(r)*d+j])
			}
		}
	}
	normal := func(x []float64, gain []float32) []float64 {
		sum := 0.0
		for _, v := range x {
			sum += v * v
		}
		out := make([]float64, d)
		for j, v := range x {
			out[j] = v / math.Sqrt(sum/float64(d)+1e-6) * float64(gain[j])
		}
		return out
	}
	for l, step := range w.Steps {
		var z [][]float64
		for i := range h {
			in := make([]float64, 3*d)
			for k, at := range []int{i - step, i, i + step} {
				if at >= 0 && at < len(h) {
					copy(in[k*d:], normal(h[at], w.Gains[l]))
				}
			}
			z = append(z, linearMap(in, w.Layers[l], w.LayerBias[l]))
		}
		for i := range h {
			for j := range d {
				h[i][j] += max(z[i][j], z[i][d+j])
			}
		}
	}
	var dep, head [][]float64
	for i := range h {
		out := linearMap(normal(h[i], w.Gains[len(w.Steps)]), w.Output, w.OutputBias)
		tags = append(tags, out[2*w.Arc+2*w.Label:])
		dep = append(dep, positive(out[:w.Arc]))
		head = append(head, positive(out[w.Arc:2*w.Arc]))
	}
	root := make([]float64, w.Arc)
	for i, v := range w.Root {
		root[i] = float64(v)
	}
	head = append(head, root)
	for i := range h {
		row := make([]float64, len(head))
		for j := range head {
			product := linearMap(head[j], w.Bilinear, make([]float32, w.Arc))
			for k := range product {
				row[j] += dep[i][k]*product[k] + head[j][k]*float64(w.Prior[k])
			}
		}
		heads = append(heads, row)
	}
	return tags, heads
}

func linearMap(in []float64, matrix, bias []float32) []float64 {
	out := make([]float64, len(bias))
	for j := range out {
		out[j] = float64(bias[j])
		for i, v := range in {
			out[j] += v * float64(matrix[i*len(bias)+j])
		}
	}
	return out
}

func positive(x []float64) []float64 {
	out := make([]float64, len(x))
	for i, v := range x {
		out[i] = max(v, 0)
	}
	return out
}

// The integers give nearly what floating point gives.
func TestRoundingIsSmall(t *testing.T) {
	t.Parallel()
	s := small
	w := randomWeights(s, 1)
	w.Coarse = 0
	n, err := Quantise(w)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewSource(4))
	var words [][]int32
	b := n.NewBatch()
	for range 9 {
		rows := []int32{int32(rng.Intn(s.Rows)), int32(rng.Intn(s.Rows)), int32(rng.Intn(s.Rows))}
		words = append(words, rows)
		b.Add(rows)
	}
	b.End()
	b.Run()
	tags, heads := reference(w, words)
	got := b.Heads(0, len(words))
	for i := range words {
		all := slices.Concat(b.Tags(i), b.Names(i))
		for j, want := range tags[i] {
			if math.Abs(float64(all[j])-want) > 0.05 {
				t.Errorf("word %d, tag %d: %g, want %g", i, j, all[j], want)
			}
		}
		for j, want := range heads[i] {
			if math.Abs(float64(got[i*(len(words)+1)+j])*HeadUnit-want) > 0.05 {
				t.Errorf("word %d, head %d: %g, want %g", i, j, float64(got[i*(len(words)+1)+j])*HeadUnit, want)
			}
		}
	}
}

// A sentence is read the same whatever else is in the batch.
func TestSentencesDoNotTouch(t *testing.T) {
	t.Parallel()
	_, n := quantised(t, small)
	rng := rand.New(rand.NewSource(6))
	sentence := func(words int) (out [][]int32) {
		for range words {
			out = append(out, []int32{int32(rng.Intn(n.Rows)), int32(rng.Intn(n.Rows))})
		}
		return out
	}
	target := sentence(7)
	read := func(before, after int) string {
		b := n.NewBatch()
		for _, words := range [][][]int32{sentence(before), target, sentence(after)} {
			for _, rows := range words {
				b.Add(rows)
			}
			b.End()
		}
		b.Run()
		first, last := before, before+len(target)
		heads := append([]int32(nil), b.Heads(first, last)...)
		relations := make([]uint8, len(target))
		b.Relations(first, last, []int{7, 0, 0, 1, 2, 2, 5}, relations)
		out := fmt.Sprint(heads, relations)
		for i := first; i < last; i++ {
			out += fmt.Sprint(b.Tags(i))
		}
		return out
	}
	want := read(1, 1)
	for _, around := range [][2]int{{5, 0}, {0, 3}, {13, 13}} {
		if got := read(around[0], around[1]); got != want {
			t.Errorf("between %v words: %s, want %s", around, got, want)
		}
	}
}

func TestEncodeAndDecode(t *testing.T) {
	t.Parallel()
	_, n := quantised(t, small)
	data := n.Encode()
	m, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.Encode(), data) {
		t.Error("what was decoded is not what was encoded")
	}
	for _, bad := range [][]byte{nil, data[:len(data)-1], append(bytes.Clone(data), 0), {1, 2, 3}} {
		if _, err := Decode(bad); err == nil {
			t.Errorf("%d bytes were taken for a network", len(bad))
		}
	}
}

func FuzzDecode(f *testing.F) {
	_, n := quantised(f, Shape{Rows: 3, Width: 8, Steps: []int{1}, Arc: 2, Label: 2, Tags: 2, Labels: 2, Names: 1})
	f.Add(n.Encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		n, err := Decode(data)
		if err != nil {
			return
		}
		b := n.NewBatch()
		b.Add([]int32{0})
		b.Add([]int32{int32(n.Rows - 1)})
		b.End()
		b.Run()
		b.Heads(0, 2)
		b.Relations(0, 2, []int{2, 0}, make([]uint8, 2))
	})
}

func BenchmarkRun(b *testing.B) {
	for _, s := range []Shape{
		{Rows: 90000, Width: 128, Steps: []int{1, 2, 1, 4, 1}, Arc: 96, Label: 64, Tags: 86, Labels: 40, Names: 9},
		{Rows: 90000, Width: 192, Steps: []int{1, 1, 2, 4, 1, 1}, Arc: 128, Label: 64, Tags: 86, Labels: 40, Names: 9},
	} {
		b.Run(fmt.Sprintf("%d dimensions, %d layers", s.Width, len(s.Steps)), func(b *testing.B) {
			n, err := Quantise(randomWeights(s, 1))
			if err != nil {
				b.Fatal(err)
			}
			batch := randomBatch(n, 500, 2)
			h := append([]float32(nil), batch.h...)
			b.ReportAllocs()
			words := 0
			heads, relations := make([]int, 100), make([]uint8, 100)
			for b.Loop() {
				batch.h = append(batch.h[:0], h...)
				batch.Run()
				first := 0
				for _, last := range batch.ends {
					batch.Heads(first, last)
					batch.Relations(first, last, heads, relations)
					first = last
				}
				words += batch.words
			}
			b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
		})
	}
}
