package learn

import (
	"math"
	"math/rand"
	"testing"
)

var tinyScorer = ScorerShape{Arc: 6, Label: 5, Tags: 4, Labels: 3, Names: 3}

// tinyConvolution and tinyTransformer are the two kinds of network, small enough to try every kind of weight.
func tinyConvolution() *Model {
	rng := rand.New(rand.NewSource(5))
	m := &Model{}
	m.Encoder = NewConvolution(&m.Weights, ConvolutionShape{Rows: 30, Vectors: 5, Width: 8, Steps: []int{1, 2}}, rng)
	m.Scorer = NewScorer(&m.Weights, tinyScorer, 8, rng)
	return m
}

func tinyTransformer() *Model {
	rng := rand.New(rand.NewSource(5))
	m := &Model{}
	shape := TransformerShape{Pieces: 30, Positions: 20, Width: 8, Inner: 12, Heads: 2, Layers: 2, First: 1, Last: 2}
	encoder, err := NewTransformer(&m.Weights, shape, 1, func(_ string, size int) ([]float32, error) {
		out := make([]float32, size)
		for i := range out {
			out[i] = rng.Float32() - 0.3
		}
		return out, nil
	})
	if err != nil {
		panic(err)
	}
	m.Encoder = encoder
	m.Scorer = NewScorer(&m.Weights, tinyScorer, 8, rng)
	return m
}

func tinyBatch() []*Example {
	rng := rand.New(rand.NewSource(3))
	var batch []*Example
	for _, n := range []int{4, 1, 6} {
		e := &Example{Weight: 0.7}
		for i := range n {
			e.Rows = append(e.Rows, []int32{int32(rng.Intn(30)), int32(rng.Intn(30))})
			e.Unknown = append(e.Unknown, []int32{0})
			e.Pieces = append(e.Pieces, []int32{int32(rng.Intn(30)), int32(rng.Intn(30))}[i%2:])
			v := []float32(nil)
			if i%2 == 0 {
				v = []float32{rng.Float32(), rng.Float32(), -rng.Float32(), 1, 0}
			}
			e.Vectors = append(e.Vectors, v)
			e.Tags = append(e.Tags, int32(rng.Intn(4)))
			h := rng.Intn(n + 1)
			if h == i {
				h = n
			}
			e.Heads = append(e.Heads, int32(h))
			e.Labels = append(e.Labels, int32(rng.Intn(3)))
			e.Names = append(e.Names, int32(rng.Intn(3)))
		}
		batch = append(batch, e)
	}
	return batch
}

// The gradients of every kind of weight must be those of the loss, as finite differences show.
func TestGradients(t *testing.T) {
	t.Parallel()
	for name, m := range map[string]*Model{"convolution": tinyConvolution(), "transformer": tinyTransformer()} {
		batch := tinyBatch()
		s := NewShard(m, 1, Rates{})
		s.run(batch, false)
		Collect(m, s)
		loss := func() float64 {
			probe := NewShard(m, 1, Rates{})
			probe.Run(batch, false, 1)
			return probe.Loss
		}
		rng := rand.New(rand.NewSource(9))
		for _, p := range m.Params {
			for range 12 {
				i := rng.Intn(len(p.Data))
				const eps = 5e-4
				old := p.Data[i]
				p.Data[i] = old + eps
				up := loss()
				p.Data[i] = old - eps
				down := loss()
				p.Data[i] = old
				want := (up - down) / (2 * eps)
				if got := float64(p.grad[i]); math.Abs(got-want) > 0.03*math.Max(1, math.Abs(want)) {
					t.Errorf("%s, %s[%d]: gradient %g, difference %g", name, p.Name, i, got, want)
				}
			}
		}
	}
}

// run is Run with gradients but without dropout.
func (s *Shard) run(batch []*Example, dropout bool) {
	s.still = !dropout
	s.Run(batch, true, 1)
}

// A tiny network must be able to learn a tiny corpus by heart.
func TestLearnsByHeart(t *testing.T) {
	t.Parallel()
	for name, m := range map[string]*Model{"convolution": tinyConvolution(), "transformer": tinyTransformer()} {
		batch := tinyBatch()
		s := NewShard(m, 1, Rates{Input: 0.05})
		a := &Adam{Rate: 0.01, Beta1: 0.9, Beta2: 0.99, Clip: 5, SmoothingDecay: 0.9}
		for range 300 {
			s.run(batch, name == "convolution")
			Collect(m, s)
			a.Step(&m.Weights)
			a.Smooth(&m.Weights)
		}
		a.Swap(&m.Weights)
		s.Run(batch, false, 1)
		for k, e := range batch {
			tags, heads := s.Sentence(k)
			for i := range e.Tags {
				if Argmax(tags.Row(i)) != int(e.Tags[i]) || Argmax(heads.Row(i)) != int(e.Heads[i]) {
					t.Errorf("%s: sentence %d, word %d: tag %d, head %d", name, k, i, Argmax(tags.Row(i)), Argmax(heads.Row(i)))
				}
				if h := int(e.Heads[i]); h < e.Len() && s.Relation(k, i, h) != int(e.Labels[i]) {
					t.Errorf("%s: sentence %d, word %d: relation %d", name, k, i, s.Relation(k, i, h))
				}
			}
		}
	}
}
