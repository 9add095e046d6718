package parse

import (
	"math/rand"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

const (
	exploreFrom = 1   // the first epoch follows the gold transitions …
	explore     = 0.9 // … later ones the parser's own, this often
	weightScale = 16
	minUpdates  = 6
)

// Example is a sentence with its gold tree: tokens First to Last of Document. The tags in the tokens are those the parser is to learn from, which had
// better be predicted ones.
type Example struct {
	Document    *text.Document
	First, Last int
	Heads       []int16 // position of the head within the sentence, -1 for the root
	Labels      []text.Deprel
}

// Train learns a parser with a dynamic oracle and exploration (Goldberg & Nivre 2013). The seed settles the order of the sentences and the exploration.
func Train(examples []Example, epochs int, seed int64) (*model.File, error) {
	l := learner{
		transitions: model.NewTrainer(transitions), labels: model.NewTrainer(text.Deprels),
		rng: rand.New(rand.NewSource(seed)), scores: make([]float32, text.Deprels),
	}
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	for l.epoch = range epochs {
		l.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			l.sentence(&examples[k])
		}
	}
	t, err := l.transitions.Linear(weightScale, minUpdates)
	if err != nil {
		return nil, err
	}
	r, err := l.labels.Linear(weightScale, minUpdates)
	if err != nil {
		return nil, err
	}
	return &model.File{Linears: map[string]*model.Linear{TransitionsModel: t, LabelsModel: r}}, nil
}

type learner struct {
	transitions, labels *model.Trainer
	rng                 *rand.Rand
	epoch               int
	v                   view
	s                   state
	gold                []int16
	scores              []float32
}

func (l *learner) sentence(e *Example) {
	n := e.Last - e.First
	if n > MaxWords {
		return
	}
	l.v.load(e.Document, e.First, e.Last)
	l.s.reset(n)
	l.gold = append(l.gold[:0], e.Heads...)
	for i, h := range l.gold {
		if h < 0 {
			l.gold[i] = int16(n)
		}
	}
	for !l.s.done() {
		t := l.transition()
		if t == shift {
			l.s.shift()
			continue
		}
		head, dep := l.s.arc(t)
		l.s.attach(head, l.label(e, head, dep))
	}
}

// transition predicts, corrects if the prediction loses gold arcs, and returns what to do next.
func (l *learner) transition() int {
	s := &l.s
	ok := s.legal()
	if t := only(ok); t != none {
		return t
	}
	features := l.v.transitionFeatures(s)
	var scores [transitions]float32
	for _, f := range features {
		l.transitions.Score(f, scores[:])
	}
	costs := s.costs(l.gold)
	best, good := none, none // the best legal one, and the best of those that lose least
	least := 1 << 30
	for t := range transitions {
		if ok[t] {
			least = min(least, costs[t])
		}
	}
	for t := range transitions {
		if !ok[t] {
			continue
		}
		if best == none || scores[t] > scores[best] {
			best = t
		}
		if costs[t] == least && (good == none || scores[t] > scores[good]) {
			good = t
		}
	}
	l.transitions.Tick()
	if costs[best] > least {
		l.transitions.Update(features, good, 1)
		l.transitions.Update(features, best, -1)
		if l.epoch < exploreFrom || l.rng.Float64() > explore {
			return good
		}
	}
	return best
}

// label predicts the relation of an arc; it learns only from arcs that are in the gold tree.
func (l *learner) label(e *Example, head, dep int) text.Deprel {
	if head == l.s.n {
		return text.Root
	}
	features := l.v.labelFeatures(&l.s, head, dep)
	clear(l.scores)
	for _, f := range features {
		l.labels.Score(f, l.scores)
	}
	best := text.Dep
	for r := text.Deprel(1); int(r) < text.Deprels; r++ {
		if r != text.Root && l.scores[r] > l.scores[best] {
			best = r
		}
	}
	if int(l.gold[dep]) != head {
		return best
	}
	gold := e.Labels[dep]
	l.labels.Tick()
	if best != gold {
		l.labels.Update(features, int(gold), 1)
		l.labels.Update(features, int(best), -1)
		if l.epoch < exploreFrom {
			return gold
		}
	}
	return best
}
