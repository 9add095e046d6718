package learn

import "math/rand"

// Model is a network in training: an encoder that makes one vector of each word, and what reads tags and trees, or the class of a sentence, off these vectors.
type Model struct {
	Weights
	Encoder
	Scorer
	Classifier *Classifier // nil if sentences have no classes
}

// Encoder is the weights of an encoder.
type Encoder interface {
	// Size is the length of the vectors.
	Size() int
	worker(t *tape) worker
}

// worker runs an encoder for one shard.
type worker interface {
	// forward returns the vectors of the words of the tape's batch.
	forward() *Matrix
	// backward adds the gradients of the encoder's dense weights to the tape, given those of the vectors.
	backward(d *Matrix)
	// collect adds the gradients of the last batch that the tape does not hold, those of embedding tables, to the weights.
	collect()
}

// tape is what the parts of a shard share: the batch, its gradients, memory for multiplications.
type tape struct {
	pack  packing
	rng   *rand.Rand
	rates Rates
	train bool
	still bool // without dropout, for tests of the gradients
	grads map[*Param]*Matrix

	batch []*Example
	from  []int // first word of each sentence among those of the batch
	words int
}

// Shard runs forward and backward over part of a batch, with gradients and memory of its own.
type Shard struct {
	tape
	scoring
	classifying
	m      *Model
	worker worker

	Loss float64 // of the last batch
}

// NewShard returns a shard for a model.
func NewShard(m *Model, seed int64, rates Rates) *Shard {
	s := &Shard{m: m, tape: tape{rng: rand.New(rand.NewSource(seed)), rates: rates, grads: map[*Param]*Matrix{}}}
	s.worker = m.Encoder.worker(&s.tape)
	s.scoring = scoring{tape: &s.tape, Scorer: &m.Scorer}
	s.classifying = classifying{tape: &s.tape, Classifier: m.Classifier}
	return s
}

// Run computes the loss of a batch and, when training, its gradients, times scale.
func (s *Shard) Run(batch []*Example, train bool, scale float32) {
	s.train, s.batch, s.from, s.words, s.Loss = train, batch, s.from[:0], 0, 0
	for _, e := range batch {
		s.from = append(s.from, s.words)
		s.words += e.Len()
	}
	if s.words == 0 {
		return
	}
	x := s.worker.forward()
	d := NewMatrix(x.Rows, x.Cols)
	if m := s.m; m.Tag != nil {
		s.Loss = s.score(x, d, scale)
	}
	if s.m.Classifier != nil {
		s.Loss += s.classify(x, d, scale)
	}
	if train {
		s.worker.backward(d)
	}
}

// Collect adds the gradients of the shards to the model, in their order, and clears them.
func Collect(m *Model, shards ...*Shard) {
	each(&m.Weights, func(p *Param) {
		for _, s := range shards {
			if g := s.grads[p]; g != nil {
				addTo(p.grad, g.Data)
				clear(g.Data)
			}
		}
	})
	for _, s := range shards {
		s.worker.collect()
	}
}

// gradient is the shard's gradient of a dense parameter.
func (t *tape) gradient(p *Param) *Matrix {
	g := t.grads[p]
	if g == nil {
		g = NewMatrix(p.Rows, p.Cols)
		t.grads[p] = g
	}
	return g
}

// keep draws what a value is multiplied with in dropout.
func (t *tape) keep(rate float64) float32 {
	if !t.train || t.still || rate == 0 {
		return 1
	}
	if t.rng.Float64() < rate {
		return 0
	}
	return float32(1 / (1 - rate))
}

// linear computes x·w + b into out; b may be nil.
func (t *tape) linear(out, x *Matrix, w, b *Param) *Matrix {
	out.reshape(x.Rows, w.Cols)
	if b != nil {
		for i := range x.Rows {
			copy(out.Row(i), b.Data)
		}
	}
	t.pack.multiply(out, x, &w.Matrix, false, false)
	return out
}

// linearBack adds the gradients of linear to dx and to the weights.
func (t *tape) linearBack(dx, x, dout *Matrix, w, b *Param) {
	t.pack.multiply(t.gradient(w), x, dout, true, false)
	t.pack.multiply(dx, dout, &w.Matrix, false, true)
	if b != nil {
		g := t.gradient(b).Data
		for i := range dout.Rows {
			addTo(g, dout.Row(i))
		}
	}
}

func addTo(dst, src []float32) {
	for i, v := range src {
		dst[i] += v
	}
}

func dot(a, b []float32) float32 {
	sum := float32(0)
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}
