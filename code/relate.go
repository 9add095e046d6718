package code

import (
	"math"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/code/judge"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// Relation is the best reading of how one marked participant acts towards another.
type Relation struct {
	Type       ontology.Type
	Mode       string
	Status     string
	Confidence float64
	Rule       string
	Fit        int // how well the frame that decided ties the pair, 0 if none did
}

// Pair is the entities of the two marked participants and the tokens [first, last) where they are marked.
type Pair struct {
	Source, Target         int
	SourceSpan, TargetSpan [2]int
}

// Scheme says by which book types are given where the books differ.
type Scheme string

const (
	// Crosswalk gives the type that CAMEO2PLOVER-2021 has for the CAMEO code: sanctions and blockades by 163 and 191 are COERCE and ASSAULT, a conviction
	// (116) is ACCUSE, the intent to yield (035) is AGREE. Benchmarks on marked pairs are labelled so.
	Crosswalk Scheme = "crosswalk"
	// Manual follows the text of the PLOVER 2.0 manual, as the events of documents do.
	Manual Scheme = "manual"
)

// Relate reads how the source of a pair acts towards its target. It always names a type. Rules and judge decide together; without a judge, which may be nil, the
// rules alone.
func (c *Coder) Relate(res *resolve.Resolution, times []temporal.Time, pair Pair, scheme Scheme, j *judge.Judge) Relation {
	w := newWork(c, res, times)
	w.relating = true
	r := w.ruled(pair, scheme)
	if j == nil {
		return r.Relation
	}
	return w.weigh(r, pair, scheme, j)
}

// reading is what the rules make of a pair.
type reading struct {
	Relation
	candidates []*Candidate
}

// ruled reads a pair by the rules: the frame that ties the two best decides. If none does, the words that stand with them vote.
func (w *work) ruled(pair Pair, scheme Scheme) reading {
	var best *Candidate
	var all []*Candidate
	bestScore := -1
	votes := ballot{}
	for n := range w.res.Document.Sentences {
		for _, x := range w.events(n) {
			if !x.Type.Valid() {
				continue
			}
			all = append(all, x)
			if s := w.fitness(x, pair); s > bestScore {
				best, bestScore = x, s
			}
		}
		w.vote(votes, pair)
	}
	if best != nil && bestScore >= sureFit {
		best = w.served(best, all, pair)
		t, mode := best.under(scheme)
		if scheme == Crosswalk && best.calledFor(pair.Target) {
			t, mode = ontology.Accuse, "disapprove"
		}
		return reading{Relation{t, mode, best.Status, twoDigits(min(0.95, 0.2+float64(bestScore)/20)), best.Frame.ID(), bestScore}, all}
	}
	if best != nil {
		votes[best.Type] += float64(bestScore) / 4
	}
	t, share := votes.winner()
	r := Relation{Type: t, Status: record.Occurred, Confidence: twoDigits(0.1 + 0.3*share), Rule: "no frame ties the two: the frames of the words around them vote"}
	if best != nil && best.Type == t {
		r.Mode, r.Status, r.Rule = best.Mode, best.Status, best.Frame.ID()
	}
	return reading{r, all}
}

// under returns the type and mode of a candidate in a scheme.
func (c *Candidate) under(scheme Scheme) (ontology.Type, string) {
	if scheme != Crosswalk {
		return c.Type, c.Mode
	}
	switch {
	case c.Status == record.Denied && c.Type.Cooperative():
		return ontology.Reject, "" // who does not agree, help or yield refuses
	case c.Auxiliary == record.AuxFuture && c.Type.Info().Quad == ontology.MaterialConflict: // CAMEO 13: force that is announced
		return ontology.Threaten, ""
	case c.Type == ontology.Concede && c.Promised: // CAMEO 035, express intent to yield
		return ontology.Agree, ""
	case c.Type == ontology.Coerce && (strings.HasPrefix(c.CAMEO, "19") || c.Mode == "cyber"): // blockade and occupation go by their root, FIGHT
		return ontology.Assault, ""
	}
	if coding, ok := ontology.FromCAMEO(c.CAMEO); ok && len(c.CAMEO) > 2 {
		if coding.Type != c.Type {
			return coding.Type, coding.Mode
		}
	}
	return c.Type, c.Mode
}

// calledFor tells whether a request is for something harmful to be done to an entity: "called for sanctions against Belarus" asks others, and disapproves of
// Belarus.
func (c *Candidate) calledFor(entity int) bool {
	if c.Type != ontology.Request || c.Inner == nil {
		return false
	}
	switch c.Inner.Type {
	case ontology.Sanction, ontology.Coerce, ontology.Assault, ontology.Accuse:
		return slices.ContainsFunc(c.Inner.Recipient, func(p resolve.Party) bool { return p.Entity == entity })
	}
	return false
}

// served returns the act that an act serves: of "gave 20 million in aid to support refugees" and "went on hunger strike to protest" the first one is what was
// done, the second only says what for. It must be the source's and have nobody else as its object.
func (w *work) served(c *Candidate, all []*Candidate, pair Pair) *Candidate {
	if r := w.d.Tokens[c.Trigger].Deprel.Base(); r != text.Advcl && r != text.Acl && r != text.Xcomp {
		return c
	}
	for _, x := range all {
		if x == c || len(x.Recipient) > 0 || len(x.Operators) > 0 || !slices.ContainsFunc(x.Actor, func(p resolve.Party) bool { return p.Entity == pair.Source }) {
			continue
		}
		head := int(w.d.Tokens[c.Trigger].Head)
		if head == x.Trigger || slices.Contains(x.Lexical, head) {
			return x
		}
	}
	return c
}

// sureFit is the fitness from which one candidate decides alone: at least the source acts, or the target is acted upon.
const sureFit = 5

func twoDigits(x float64) float64 { return math.Round(100*x) / 100 }

// ballot counts votes for types.
type ballot map[ontology.Type]float64

// winner returns the type with most votes and its share; without any votes, CONSULT, "normally the largest category" (PLOVER 2.0).
func (b ballot) winner() (ontology.Type, float64) {
	best, total := ontology.Consult, 0.0
	for _, info := range ontology.Types() {
		total += b[info.Type]
		if b[info.Type] > b[best] {
			best = info.Type
		}
	}
	if total == 0 {
		return best, 0
	}
	return best, b[best] / total
}

// vote lets every predicate of the sentence vote for the types of its frames, those most whose words are there and whose predicate stands with the pair.
func (w *work) vote(votes ballot, pair Pair) {
	for _, p := range w.ordered() {
		weight := 1.0
		if w.stands(p.subjects, pair.Source) {
			weight += 3
		}
		if w.stands(p.objects, pair.Target) || w.stands(p.indirect, pair.Target) {
			weight += 2
		}
		for _, a := range p.preps {
			if w.stands([]int{a.token}, pair.Target) {
				weight++
				break
			}
		}
		if w.between(p.token, pair) {
			weight++
		}
		frames := w.frames(p)
		for _, f := range frames {
			if !f.Type.Valid() || !w.headFits(f, p.token) {
				continue
			}
			m := &match{frame: f, pred: p}
			satisfied, asked := 0.0, 0.0
			for i := range f.Slots {
				if s := &f.Slots[i]; s.Lexical() && !s.Optional {
					asked++
					if _, ok := w.word(s, m); ok {
						satisfied++
					}
				}
			}
			votes[f.Type] += weight * (0.2 + satisfied) / (1 + asked) / math.Sqrt(float64(len(frames)))
		}
	}
}

// stands tells whether one of the tokens belongs to an entity.
func (w *work) stands(tokens []int, entity int) bool {
	for _, p := range w.partiesAt(tokens) {
		if p.Entity == entity {
			return true
		}
	}
	return false
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
