package main

import (
	"fmt"
	"math"

	"github.com/dragoman-project/dragoman/code"
)

// judgement is weights of the pool in which rules and judge decide together (code/weigh.go): of the judge's log-probabilities, and what the class of the rules
// gains by how well their frame ties the pair.
type judgement struct{ judge, tied, half, loose float64 }

// decide returns the class with the highest score.
func (w judgement) decide(j judged) int {
	best, top := 0, math.Inf(-1)
	for c := range roots {
		score := w.judge * math.Log(math.Max(j.judge[c], 1e-6))
		if c == j.rule {
			score += w.gain(j.fit)
		}
		if score > top {
			best, top = c, score
		}
	}
	return best
}

func (w judgement) gain(fit int) float64 {
	switch {
	case fit >= code.TiedFit:
		return w.tied
	case fit > 0:
		return w.half
	}
	return w.loose
}

func byRules(j judged) int { return j.rule }

// chooseWeights tries gains and keeps those with the best macro-F1 outside a fold.
func chooseWeights(all []judged, without int) judgement {
	var kept []judged
	for _, j := range all {
		if j.fold != without {
			kept = append(kept, j)
		}
	}
	best, top := judgement{1, 0, 0, 0}, 0.0
	steps := []float64{0, 0.5, 1, 1.5, 2, 2.5, 3, 4}
	for _, tied := range steps {
		for _, half := range steps {
			for _, loose := range steps[:4] {
				w := judgement{1, tied, half, loose}
				if f := measure(kept, w.decide).macro; f > top+1e-9 {
					best, top = w, f
				}
			}
		}
	}
	return best
}

// figures are how well classes are found.
type figures struct {
	accuracy, macro, quad float64
	worst                 string
	least                 float64
}

func (f figures) String() string {
	return fmt.Sprintf("accuracy %.3f macro-F1 %.3f quad %.3f, least %s %.3f", f.accuracy, f.macro, f.quad, f.worst, f.least)
}

func score(all []judged, fold int, decide func(judged) int) figures {
	var kept []judged
	for _, j := range all {
		if fold < 0 || j.fold == fold {
			kept = append(kept, j)
		}
	}
	return measure(kept, decide)
}

func measure(all []judged, decide func(judged) int) figures {
	roots15 := newTable(len(roots))
	quads4 := newTable(len(quads))
	for _, j := range all {
		got := decide(j)
		roots15.add(j.class, got)
		quads4.add(quadOf(j.class), quadOf(got))
	}
	f := figures{accuracy: roots15.accuracy(), macro: roots15.macro(), quad: quads4.macro(), least: 1}
	for c, name := range roots {
		if x := roots15.f1(c); x < f.least {
			f.worst, f.least = name, x
		}
	}
	return f
}

func quadOf(class int) int {
	for q, names := range quads {
		for _, n := range names {
			if rootIndex(n) == class {
				return q
			}
		}
	}
	return 0
}

// table counts what classes were read as.
type table struct{ both, gold, got []int }

func newTable(n int) *table { return &table{make([]int, n), make([]int, n), make([]int, n)} }

func (t *table) add(gold, got int) {
	t.gold[gold]++
	t.got[got]++
	if gold == got {
		t.both[gold]++
	}
}

func (t *table) f1(c int) float64 {
	return 2 * float64(t.both[c]) / math.Max(1, float64(t.gold[c]+t.got[c]))
}

// macro is the mean F1 of the classes that the gold has.
func (t *table) macro() float64 {
	sum, n := 0.0, 0
	for c := range t.gold {
		if t.gold[c] > 0 {
			sum += t.f1(c)
			n++
		}
	}
	return sum / math.Max(1, float64(n))
}

func (t *table) accuracy() float64 {
	right, all := 0, 0
	for c := range t.gold {
		right += t.both[c]
		all += t.gold[c]
	}
	return float64(right) / math.Max(1, float64(all))
}
