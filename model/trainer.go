package model

import (
	"cmp"
	"math"
	"slices"
)

// Trainer is an averaged perceptron (Freund & Schapire 1999; averaging after Collins 2002) over hashed features.
//
// It is deterministic: the same sequence of updates gives the same model. Weights are averaged over all updates, pruned and quantised by Linear.
type Trainer struct {
	Classes int

	rows map[uint64]*trainRow
	step int64
}

type trainRow struct {
	updates int
	cells   []trainCell
}

type trainCell struct {
	class uint8
	w     float32
	sum   float64
	since int64
}

// NewTrainer returns a trainer for a number of classes, at most 128.
func NewTrainer(classes int) *Trainer {
	if classes > maxClasses {
		panic("model: too many classes")
	}
	return &Trainer{Classes: classes, rows: map[uint64]*trainRow{}}
}

// Score adds the current weights of a feature to the scores of the classes.
func (t *Trainer) Score(hash uint64, scores []float32) {
	if r := t.rows[canonical(hash)]; r != nil {
		for i := range r.cells {
			scores[r.cells[i].class] += r.cells[i].w
		}
	}
}

// Tick counts a decision; averages weigh each weight by the number of decisions it stood for.
func (t *Trainer) Tick() { t.step++ }

// Update adds delta to the weight of a class for every feature.
func (t *Trainer) Update(features []uint64, class int, delta float32) {
	for _, hash := range features {
		f := canonical(hash)
		r := t.rows[f]
		if r == nil {
			r = &trainRow{}
			t.rows[f] = r
		}
		r.updates++
		r.add(uint8(class), delta, t.step)
	}
}

func (r *trainRow) add(class uint8, delta float32, step int64) {
	for i := range r.cells {
		c := &r.cells[i]
		if c.class == class {
			c.sum += float64(c.w) * float64(step-c.since)
			c.since = step
			c.w += delta
			return
		}
	}
	r.cells = append(r.cells, trainCell{class: class, w: delta, since: step})
}

// Linear averages, quantises and prunes: an averaged weight is multiplied by scale and rounded, what rounds to zero is left out, and so are the
// weights of features that were corrected fewer than minUpdates times. Large weights are kept whole: clipping them is ruinous.
func (t *Trainer) Linear(scale float64, minUpdates int) (*Linear, error) {
	features := make([]uint64, 0, len(t.rows))
	for f, r := range t.rows {
		if r.updates >= minUpdates {
			features = append(features, f)
		}
	}
	slices.Sort(features)
	b := newBuilder(t.Classes, len(features))
	for _, f := range features {
		r := t.rows[f]
		slices.SortFunc(r.cells, func(a, b trainCell) int { return cmp.Compare(a.class, b.class) })
		first := len(b.m.weights)
		for i := range r.cells {
			if v := round(t.average(&r.cells[i]) * scale); v != 0 {
				v = max(min(v, math.MaxInt16), math.MinInt16)
				b.m.weights = append(b.m.weights, weight{int16(v), r.cells[i].class})
			}
		}
		if len(b.m.weights) > first {
			b.add(f, first)
		}
	}
	return b.done()
}

func (t *Trainer) average(c *trainCell) float64 {
	if t.step == 0 {
		return float64(c.w)
	}
	return (c.sum + float64(c.w)*float64(t.step-c.since)) / float64(t.step)
}

func round(x float64) int {
	if x < 0 {
		return int(x - 0.5)
	}
	return int(x + 0.5)
}
