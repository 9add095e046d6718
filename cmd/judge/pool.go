package main

import (
	"fmt"
	"math"

	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/eval"
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
	var score eval.PairScore
	for _, j := range all {
		score.Add(eval.Pair{Text: j.text, Source: j.source, Target: j.target, Event: roots[j.class]}, roots[decide(j)], "")
	}
	r := score.Report()
	f := figures{accuracy: r.Accuracy, macro: r.MacroF1, quad: r.QuadMacroF1, least: 1}
	for _, t := range r.Types {
		if t.Gold > 0 && t.F1 < f.least {
			f.worst, f.least = t.Type, t.F1
		}
	}
	return f
}
