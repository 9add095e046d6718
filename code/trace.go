package code

import (
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/resolve"
)

// Trace is what the coder considered at one predicate.
type Trace struct {
	Sentence int
	Token    int
	POS      lexicon.POS
	Tried    int              // frames with this head
	Fitting  []*lexicon.Frame // those that fit, the best last
	Event    *Candidate       // what came of it, nil if nothing
	Dropped  string           // why a candidate was not kept
}

// Trace tells for every predicate of a document which frames fitted and what became of it.
func (c *Coder) Trace(res *resolve.Resolution, times []temporal.Time) []Trace {
	w := newWork(c, res, times)
	var out []Trace
	for n := range res.Document.Sentences {
		w.sentence = n
		clear(w.predicates)
		clear(w.matches)
		taken := map[int]bool{}
		for _, p := range w.ordered() {
			t := Trace{Sentence: n, Token: p.token, POS: p.pos, Tried: len(w.frames(p))}
			best := w.best(p)
			for _, f := range w.frames(p) {
				if m := w.match(f, p); m != nil && (best == nil || f != best.frame) {
					t.Fitting = append(t.Fitting, f)
				}
			}
			if best != nil {
				t.Fitting = append(t.Fitting, best.frame)
			}
			if taken[p.token] {
				t.Dropped = "part of another event"
			} else if x := w.candidate(p, taken, 0); x != nil {
				w.finish(x)
				t.Event = x
				if !w.keeps(x) {
					t.Dropped = "nobody political takes part, or the type asks for a recipient"
				} else if !w.named(x) {
					t.Dropped = "the network of triggers takes none of its words for the name of an act"
				}
			} else if best != nil {
				t.Dropped = "the frame means no event, or the operator's act is not known"
			}
			out = append(out, t)
		}
	}
	return out
}
