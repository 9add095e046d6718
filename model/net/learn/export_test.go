package learn

import (
	"math"
	"math/rand"
	"testing"

	"github.com/dragoman-project/dragoman/model/net"
)

// TestExportedTransformer lets the network in training and the one that the program runs read the same sentences.
func TestExportedTransformer(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewSource(7))
	m := &Model{}
	shape := TransformerShape{Pieces: 50, Positions: 64, Width: 32, Inner: 64, Heads: 2, Layers: 3, First: 1, Last: 2}
	encoder, err := NewTransformer(&m.Weights, shape, 1, func(_ string, size int) ([]float32, error) {
		out := make([]float32, size)
		for i := range out {
			out[i] = float32(rng.NormFloat64()) * 0.4
		}
		return out, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	m.Encoder = encoder
	m.Classifier = NewClassifier(&m.Weights, ClassifierShape{Places: 2, Hidden: 16, Classes: 5}, 32, rng)
	small, err := net.QuantiseTransformer(encoder.Export(m.Classifier, 40))
	if err != nil {
		t.Fatal(err)
	}
	if small, err = net.DecodeTransformer(small.Encode()); err != nil {
		t.Fatal(err)
	}
	reading := small.NewReading()
	worst := 0.0
	for range 50 {
		e := &Example{Places: []int32{-1, 0}}
		reading.Reset()
		for range 1 + rng.Intn(15) {
			word := []int32{int32(rng.Intn(50)), int32(rng.Intn(50))}[rng.Intn(2):]
			e.Pieces = append(e.Pieces, word)
			reading.Add(word)
		}
		e.Places[0] = int32(rng.Intn(e.Len()))
		s := NewShard(m, 1, Rates{})
		s.Run([]*Example{e}, false, 1)
		got := reading.Classes([]int{int(e.Places[0]), 0})
		for i, want := range s.Classes(0) {
			worst = max(worst, math.Abs(float64(got[i]-want))/(1+math.Abs(float64(want))))
		}
	}
	if worst > 0.15 {
		t.Errorf("a score differs by %.3f", worst)
	} else {
		t.Logf("largest difference %.3f", worst)
	}
}

// TestExportedTagger lets the tagger in training and the one that the program runs tag the same words.
func TestExportedTagger(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewSource(9))
	m := &Model{}
	encoder := NewConvolution(&m.Weights, ConvolutionShape{Rows: 1, Vectors: 10, Width: 24, Steps: []int{1, 3}}, rng)
	m.Encoder, m.Scorer = encoder, NewTagger(&m.Weights, 5, 24, rng)
	vectors := make([][]float32, 40)
	for i := range vectors {
		for range 10 {
			vectors[i] = append(vectors[i], float32(rng.NormFloat64()))
		}
	}
	tagger, err := net.QuantiseTagger(encoder.ExportTagger(&m.Scorer, vectors))
	if err != nil {
		t.Fatal(err)
	}
	if tagger, err = net.DecodeTagger(tagger.Encode()); err != nil {
		t.Fatal(err)
	}
	tagging := tagger.NewTagging()
	worst := 0.0
	for range 30 {
		tagging.Reset()
		e := &Example{}
		for range 1 + rng.Intn(12) {
			a, b := rng.Intn(40), rng.Intn(40)
			v := make([]float32, 10)
			for i := range v {
				v[i] = (vectors[a][i] + vectors[b][i]) / 2
			}
			e.Vectors = append(e.Vectors, v)
			e.Rows, e.Tags = append(e.Rows, []int32{0}), append(e.Tags, -1)
			tagging.Add([]int32{int32(a), int32(b)})
		}
		tagging.End()
		tagging.Run()
		s := NewShard(m, 1, Rates{})
		s.Run([]*Example{e}, false, 1)
		for w := range e.Len() {
			for i, want := range s.TagScores(0).Row(w) {
				worst = max(worst, math.Abs(float64(tagging.Scores(w)[i]-want))/(1+math.Abs(float64(want))))
			}
		}
	}
	if worst > 0.1 {
		t.Errorf("a score differs by %.3f", worst)
	}
}
