// Package parse builds a dependency tree in Universal Dependencies for every sentence.
//
// The parser is transition-based: the arc-hybrid system decides with a linear model which arc to make next, and a second model names the relation when
// an arc is made, so that the relations of the children are features of what follows. Trees are always complete, projective and have one root.
package parse

import (
	"fmt"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// Names of the parser's sections in a model file.
const (
	TransitionsModel = "parse transitions"
	LabelsModel      = "parse labels"
)

// MaxWords is the length of a sentence beyond which no tree is built: every word hangs on the first.
const MaxWords = 400

// Parser builds trees. It is safe for concurrent use.
type Parser struct {
	transitions *model.Linear
	labels      *model.Linear
}

// New takes the parser's sections of a model file.
func New(f *model.File) (*Parser, error) {
	p := &Parser{f.Linears[TransitionsModel], f.Linears[LabelsModel]}
	if p.transitions == nil || p.labels == nil {
		return nil, fmt.Errorf("parser: the model file lacks %q or %q", TransitionsModel, LabelsModel)
	}
	if p.transitions.Classes != transitions || p.labels.Classes != text.Deprels {
		return nil, fmt.Errorf("parser: the model knows %d relations, the program %d", p.labels.Classes, text.Deprels)
	}
	return p, nil
}

// Parse sets Head and Deprel of every token.
func (p *Parser) Parse(d *text.Document) {
	var s state
	var v view
	labels := make([]int32, text.Deprels)
	for n := range d.Sentences {
		sentence := &d.Sentences[n]
		if sentence.Last-sentence.First > MaxWords {
			flatten(d, sentence)
			continue
		}
		first := dateline(d, sentence)
		v.load(d, first, sentence.Last)
		s.reset(sentence.Last - first)
		for !s.done() {
			p.step(&v, &s, labels)
		}
		root := first
		for i := range s.n {
			t := &d.Tokens[first+i]
			t.Deprel = s.nodes[i].label
			if t.Head = text.NoHead; int(s.nodes[i].head) < s.n {
				t.Head = int32(first) + int32(s.nodes[i].head)
			} else {
				root = first + i
			}
		}
		if first > sentence.First {
			hang(d, sentence.First, first, root)
		}
	}
}

func (p *Parser) step(v *view, s *state, labels []int32) {
	ok := s.legal()
	best := only(ok)
	if best == none {
		var scores [transitions]int32
		for _, f := range v.transitionFeatures(s) {
			p.transitions.Score(f, scores[:])
		}
		for t := range transitions {
			if ok[t] && (best == none || scores[t] > scores[best]) {
				best = t
			}
		}
	}
	if best == shift {
		s.shift()
		return
	}
	head, dep := s.arc(best)
	s.attach(head, p.label(v, s, head, dep, labels))
}

// only returns the single legal transition, none if there are several.
func only(ok [transitions]bool) int {
	found := none
	for t, legal := range ok {
		if legal {
			if found != none {
				return none
			}
			found = t
		}
	}
	return found
}

func (p *Parser) label(v *view, s *state, head, dep int, scores []int32) text.Deprel {
	if head == s.n {
		return text.Root
	}
	clear(scores)
	for _, f := range v.labelFeatures(s, head, dep) {
		p.labels.Score(f, scores)
	}
	best := text.Dep
	for r := text.Deprel(1); int(r) < text.Deprels; r++ {
		if r != text.Root && scores[r] > scores[best] {
			best = r
		}
	}
	return best
}

func flatten(d *text.Document, s *text.Sentence) {
	for i := s.First; i < s.Last; i++ {
		d.Tokens[i].Head, d.Tokens[i].Deprel = int32(s.First), text.Dep
	}
	d.Tokens[s.First].Head, d.Tokens[s.First].Deprel = text.NoHead, text.Root
}
