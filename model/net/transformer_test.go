package net

import (
	"math/rand"
	"testing"
)

// drawnTransformer has weights by chance.
func drawnTransformer(tb testing.TB, s TransformerShape) *Transformer {
	rng := rand.New(rand.NewSource(3))
	draw := func(n int, size float64) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = float32(rng.NormFloat64() * size)
		}
		return out
	}
	d := s.Width
	w := &TransformerWeights{
		TransformerShape: s, Table: draw((s.Pieces+s.Positions)*d, 0.1), Gain: draw(d, 1), Bias: draw(d, 0.1),
		In: draw((s.Places+1)*d*s.Hidden, 0.05), InBias: draw(s.Hidden, 0.1), Out: draw(s.Hidden*s.Classes, 0.1), OutBias: draw(s.Classes, 0.1),
	}
	for range s.Layers {
		w.Blocks = append(w.Blocks, BlockWeights{
			Input: draw(3*d*d, 0.05), InputBias: draw(3*d, 0.1), Output: draw(d*d, 0.05), OutputBias: draw(d, 0.1),
			Up: draw(d*s.Inner, 0.05), UpBias: draw(s.Inner, 0.1), Down: draw(d*s.Inner, 0.05), DownBias: draw(d, 0.1),
			AttendedGain: draw(d, 1), AttendedBias: draw(d, 0.1), Gain: draw(d, 1), Bias: draw(d, 0.1),
		})
	}
	t, err := QuantiseTransformer(w)
	if err != nil {
		tb.Fatal(err)
	}
	return t
}

var smallTransformer = TransformerShape{Pieces: 30, Positions: 20, Width: 32, Inner: 48, Heads: 2, Layers: 2, Places: 2, Hidden: 8, Classes: 3, First: 1, Last: 2}

func read(r *Reading, sentence [][]int32, places []int) []float32 {
	r.Reset()
	for _, w := range sentence {
		r.Add(w)
	}
	return append([]float32(nil), r.Classes(places)...)
}

func TestTransformerEncodeAndDecode(t *testing.T) {
	t.Parallel()
	one := drawnTransformer(t, smallTransformer)
	two, err := DecodeTransformer(one.Encode())
	if err != nil {
		t.Fatal(err)
	}
	sentence := [][]int32{{3, 4}, {5}, {6, 7, 8}}
	a, b := read(one.NewReading(), sentence, []int{0, 2}), read(two.NewReading(), sentence, []int{0, 2})
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("score %d is %v before and %v after", i, a[i], b[i])
		}
	}
	data := one.Encode()
	if _, err := DecodeTransformer(data[:len(data)-1]); err == nil {
		t.Error("a Transformer without its last byte was read")
	}
}

// TestTransformerReadsAfresh checks that a sentence is read the same whatever was read before it, and that places and order matter.
func TestTransformerReadsAfresh(t *testing.T) {
	t.Parallel()
	network := drawnTransformer(t, smallTransformer)
	r := network.NewReading()
	sentence := [][]int32{{3, 4}, {5}, {6}}
	first := read(r, sentence, []int{0, 2})
	read(r, [][]int32{{9, 9, 9}, {10}, {11}, {12}, {13, 14}}, []int{1, 3})
	again := read(r, sentence, []int{0, 2})
	other := read(r, sentence, []int{2, 0})
	same := true
	for i := range first {
		if first[i] != again[i] {
			t.Errorf("score %d is %v, then %v", i, first[i], again[i])
		}
		same = same && first[i] == other[i]
	}
	if same {
		t.Error("the places make no difference")
	}
}

func TestTransformerIsFull(t *testing.T) {
	t.Parallel()
	r := drawnTransformer(t, smallTransformer).NewReading()
	r.Reset()
	words := 0
	for r.Add([]int32{3, 4}) {
		words++
	}
	if words != 9 { // 20 positions, two of them for the ends
		t.Errorf("%d words of two pieces found room, not 9", words)
	}
	r.Classes([]int{0, 8})
}

func FuzzDecodeTransformer(f *testing.F) {
	f.Add(drawnTransformer(f, TransformerShape{Pieces: 4, Positions: 6, Width: 16, Inner: 16, Heads: 1, Layers: 1, Places: 1, Hidden: 2, Classes: 2, First: 1, Last: 2}).Encode())
	f.Add([]byte{})
	f.Fuzz(func(_ *testing.T, data []byte) {
		if len(data) > 1<<14 { // a large network is only slower
			return
		}
		t, err := DecodeTransformer(data)
		if err != nil || t.Positions < 4 {
			return
		}
		read(t.NewReading(), [][]int32{{0}, {int32(t.Pieces - 1)}}, []int{0, 1})
	})
}

func FuzzDecodeTagger(f *testing.F) {
	w := &TaggerWeights{
		TaggerShape: TaggerShape{Rows: 3, Width: 8, Steps: []int{1}, Tags: 2}, Table: make([]float32, 3*8),
		Layers: [][]float32{make([]float32, 3*8*16)}, LayerBias: [][]float32{make([]float32, 16)}, Gains: [][]float32{make([]float32, 8), make([]float32, 8)},
		Output: make([]float32, 16), OutputBias: make([]float32, 2),
	}
	t, err := QuantiseTagger(w)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(t.Encode())
	f.Add([]byte{})
	f.Fuzz(func(_ *testing.T, data []byte) {
		t, err := DecodeTagger(data)
		if err != nil {
			return
		}
		g := t.NewTagging()
		g.Add([]int32{0})
		g.Add([]int32{0, int32(t.Rows - 1)})
		g.End()
		g.Run()
	})
}

func BenchmarkTransformer(b *testing.B) {
	t := drawnTransformer(b, TransformerShape{Pieces: 1000, Positions: 128, Width: 384, Inner: 1536, Heads: 12, Layers: 3, Places: 3, Hidden: 128, Classes: 17, First: 1, Last: 2})
	r := t.NewReading()
	const words = 25
	for b.Loop() {
		r.Reset()
		for w := range words {
			r.Add([]int32{int32(w * 7), int32(w + 30), int32(w)}[:1+w%3%2])
		}
		r.Classes([]int{0, 5, 9})
	}
	b.ReportMetric(float64(b.N*words)/b.Elapsed().Seconds(), "words/s")
}
