package code

import (
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
)

// Relation is the best reading of how one marked participant acts towards another.
type Relation struct {
	Type       ontology.Type
	Mode       string
	Status     string
	Confidence float64
	Rule       string
}

// Pair is the entities of the two marked participants.
type Pair struct{ Source, Target int }

// Relate reads how the source of a pair acts towards its target. It always names a type: if no frame ties the two, the act nearest to them decides.
func (c *Coder) Relate(res *resolve.Resolution, times []temporal.Time, pair Pair) Relation {
	w := newWork(c, res, times)
	w.relating = true
	var best *Candidate
	bestScore := -1
	for n := range res.Document.Sentences {
		for _, x := range w.events(n) {
			if !x.Type.Valid() {
				continue
			}
			if s := w.fitness(x, pair); s > bestScore {
				best, bestScore = x, s
			}
		}
	}
	if best == nil {
		return Relation{Type: ontology.Consult, Status: record.Occurred, Confidence: 0.1, Rule: "no frame: the most frequent type"}
	}
	return Relation{best.Type, best.Mode, best.Status, min(0.95, 0.2+float64(bestScore)/20), best.Frame.ID()}
}

// fitness tells how well a candidate ties the pair: source as actor and target as recipient above all.
func (w *work) fitness(c *Candidate, pair Pair) int {
	has := func(list []resolve.Party, entity int) bool {
		for _, p := range list {
			if p.Entity == entity {
				return true
			}
		}
		return false
	}
	score := 0
	source, target := has(c.Actor, pair.Source), has(c.Recipient, pair.Target)
	switch {
	case source && target:
		score = 12
	case source && has(c.Actor, pair.Target):
		score = 10
	case source:
		score = 6
	case target:
		score = 5
	case has(c.Recipient, pair.Source) && has(c.Actor, pair.Target):
		score = 4
	case has(c.Recipient, pair.Source), has(c.Actor, pair.Target):
		score = 2
	}
	if w.between(c.Trigger, pair) {
		score += 2
	}
	if len(c.Operators) > 0 {
		score++
	}
	return score
}

// between tells whether a trigger stands between the two marked participants in the text.
func (w *work) between(trigger int, pair Pair) bool {
	first := func(entity int) int {
		if entity < 0 || len(w.res.Entities[entity].Mentions) == 0 {
			return -1
		}
		return w.res.Mentions[w.res.Entities[entity].Mentions[0]].First
	}
	a, b := first(pair.Source), first(pair.Target)
	return a >= 0 && b >= 0 && (a < trigger && trigger < b || b < trigger && trigger < a)
}
