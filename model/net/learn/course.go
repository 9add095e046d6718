package learn

import (
	"math"
	"math/rand"
	"slices"
	"sync"
)

// Course is the course of a network's training.
type Course struct {
	Epochs     int
	BatchWords int
	Rate       float64
	Warmup     int // steps until the full rate
	Smoothing  float64
	Rates      Rates
	Seed       int64
	Longest    int // sentences of more words are left out
}

// Workers is the number of shards of a batch. It is part of the recipe: another number gives other weights.
const Workers = 2

// Progress is told of the training; both functions may be nil.
type Progress struct {
	Step  func(step, total int, loss float64)
	Epoch func(epoch int, loss float64) // the network has its smoothed weights while this runs
}

// Train trains a network. It ends with the smoothed weights.
func (o Course) Train(m *Model, examples []*Example, p Progress) {
	var shards []*Shard
	for k := range Workers {
		shards = append(shards, NewShard(m, o.Seed+1+int64(k), o.Rates))
	}
	adam := &Adam{Rate: o.Rate, Beta1: 0.9, Beta2: 0.98, Clip: 5, Decay: 1e-4, SmoothingDecay: o.Smoothing}
	rng := rand.New(rand.NewSource(o.Seed))
	total := o.Epochs * len(o.batches(examples, rng))
	step := 0
	for epoch := range o.Epochs {
		loss, words := 0.0, 0
		for _, batch := range o.batches(examples, rng) {
			step++
			adam.Rate = o.Rate * math.Min(1, float64(step)/float64(o.Warmup)) * 0.5 * (1 + math.Cos(math.Pi*math.Min(1, float64(step)/float64(total+1))))
			n := o.step(shards, batch)
			for _, s := range shards {
				loss += s.Loss * float64(n)
			}
			words += n
			Collect(m, shards...)
			adam.Step(&m.Weights)
			if step%10 == 0 {
				adam.Smooth(&m.Weights)
			}
			if p.Step != nil {
				p.Step(step, total, loss/float64(words))
			}
		}
		adam.Swap(&m.Weights)
		if p.Epoch != nil {
			p.Epoch(epoch+1, loss/float64(words))
		}
		if epoch+1 < o.Epochs {
			adam.Swap(&m.Weights)
		}
	}
}

// step runs a batch over the shards and returns its number of words.
func (o Course) step(shards []*Shard, batch []*Example) int {
	words := 0
	for _, e := range batch {
		words += e.Len()
	}
	var wg sync.WaitGroup
	from := 0
	for k, s := range shards {
		to := len(batch)
		if k+1 < len(shards) {
			to = cut(batch, words*(k+1)/len(shards))
		}
		part := batch[from:to]
		wg.Go(func() { s.Run(part, true, 1/float32(words)) })
		from = to
	}
	wg.Wait()
	return words
}

// cut returns how many sentences hold at least so many words.
func cut(batch []*Example, words int) int {
	n := 0
	for i, e := range batch {
		if n >= words {
			return i
		}
		n += e.Len()
	}
	return len(batch)
}

// batches shuffles the sentences and cuts them into batches of about equal size in words.
func (o Course) batches(examples []*Example, rng *rand.Rand) [][]*Example {
	list := slices.Clone(examples)
	rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	var out [][]*Example
	var batch []*Example
	n := 0
	for _, e := range list {
		if e.Len() > o.Longest {
			continue
		}
		batch = append(batch, e)
		if n += e.Len(); n >= o.BatchWords {
			out = append(out, batch)
			batch, n = nil, 0
		}
	}
	if len(batch) > Workers {
		out = append(out, batch)
	}
	return out
}
