package code

import (
	"fmt"
	"math"
	"slices"

	"github.com/dragoman-project/dragoman/code/judge"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// The weights of the logarithmic pool (Genest and Zidek 1986) in which rules and judge decide together: what the judge's log-probabilities count, and what a type
// gains that the rules give, by how well their frame ties the pair. Chosen on predictions of judges that had not seen the pair; docs/EVENTS.md.
const (
	judgeWeight = 0.59 // the judge is surer than it is right: a temperature of 1.7 makes its probabilities true (Guo and others 2017)
	tiedWeight  = 0.6  // source acts and target is acted upon
	halfWeight  = 0.35 // one of them
	looseWeight = 0.2  // no frame ties them
)

// surest is the highest confidence: nothing that is read is certain.
const surest = 0.99

// TiedFit is the fit of a frame of which the source is the actor and the target takes part.
const TiedFit = 10

// weigh lets rules and judge decide together.
func (w *work) weigh(r reading, pair Pair, scheme Scheme, j *judge.Judge) Relation {
	words := make([]string, len(w.d.Tokens))
	for i := range words {
		words[i] = w.d.Form(i)
	}
	opinion := j.Read(words, pair.SourceSpan, pair.TargetSpan)
	gain := looseWeight
	switch {
	case r.Fit >= TiedFit:
		gain = tiedWeight
	case r.Fit > 0:
		gain = halfWeight
	}
	ruled := w.crosswalked(r, pair, scheme)
	scores := make([]float64, len(opinion))
	best, top := -1, math.Inf(-1)
	for k, types := range j.Classes() {
		scores[k] = judgeWeight * math.Log(math.Max(opinion[k], 1e-6))
		if slices.Contains(types, ruled) {
			scores[k] += gain
		}
		if len(types) > 0 && scores[k] > top {
			best, top = k, scores[k]
		}
	}
	sum := 0.0
	for k, types := range j.Classes() {
		if len(types) > 0 {
			sum += math.Exp(scores[k] - top)
		}
	}
	types := j.Classes()[best]
	if slices.Contains(types, ruled) && r.Fit > 0 {
		r.Confidence = twoDigits(min(surest, 1/sum))
		return r.Relation
	}
	return w.judged(r, types, twoDigits(min(surest, 1/sum)), opinion[best])
}

// crosswalked is the type that the rules give by the crosswalk, which the judge has learned.
func (w *work) crosswalked(r reading, pair Pair, scheme Scheme) ontology.Type {
	if scheme == Crosswalk {
		return r.Type
	}
	return w.ruled(pair, Crosswalk).Type
}

// judged is a relation that the judge sees against the rules or without them: its mode and status are those of the likeliest candidate of the type, if there is one.
func (w *work) judged(r reading, types []ontology.Type, confidence, probability float64) Relation {
	out := Relation{Type: types[0], Status: record.Occurred, Confidence: confidence, Rule: fmt.Sprintf("judge: %s with %.2f", types[0], probability)}
	for _, c := range r.candidates {
		if slices.Contains(types, c.Type) {
			out.Type, out.Mode, out.Status = c.Type, c.Mode, c.Status
			break
		}
	}
	if r.Fit > 0 {
		out.Rule += fmt.Sprintf("; the rules said %s by %s", r.Type, r.Relation.Rule)
	}
	return out
}
