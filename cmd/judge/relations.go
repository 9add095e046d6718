package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/code/judge"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// relations is the training of the judge of marked pairs.
type relations struct {
	*transformer
	coder  *dragoman.Coder // without a judge
	pairs  []pair          // of the benchmark, which are judged in the folds
	more   []pair          // that are always learned from
	quads  []quadSentence
	epochs int
	seed   int64
	report func(string, ...any)
}

// run reads what is always learned from and trains, for the file or for the folds.
func (r *relations) run(own string, folds int, out string) error {
	var err error
	if r.more, err = lexiconPairs(r.coder); err != nil {
		return err
	}
	marked, err := readPairs(filepath.Join(own, "pairs.tsv"), 0)
	if err != nil {
		return err
	}
	r.report("%d pairs of the benchmark, %d of the lexicon's examples, %d of our own, %d sentences with a quad class", len(r.pairs), len(r.more), len(marked), len(r.quads))
	r.more = append(r.more, marked...)
	if folds > 0 {
		return r.crossValidate(folds)
	}
	m, encoder, err := r.train(-1)
	if err != nil {
		return err
	}
	return r.write(m, encoder, out)
}

// train trains a judge on everything but a fold; fold -1 leaves nothing out.
func (r *relations) train(fold int) (*learn.Model, *learn.Transformer, error) {
	m, encoder, err := r.newJudge(r.seed)
	if err != nil {
		return nil, nil, err
	}
	o := learn.Course{Epochs: r.epochs, BatchWords: 500, Rate: 2e-3, Warmup: 30, Smoothing: 0.9, Seed: r.seed, Longest: 200, Rates: learn.Rates{Final: 0.2}}
	o.Train(m, r.examples(fold), learn.Progress{Step: func(step, total int, loss float64) {
		if step%50 == 0 {
			r.report("fold %d: step %d of %d: loss %.3f", fold, step, total, loss)
		}
	}})
	return m, encoder, nil
}

// examples are those of all pairs and sentences but a fold. A sentence of the fold teaches nothing, wherever it stands.
func (r *relations) examples(fold int) []*learn.Example {
	hidden := map[string]bool{}
	var out []*learn.Example
	for _, p := range r.pairs {
		if p.fold == fold {
			hidden[letters(p.text)] = true
		} else {
			out = append(out, r.pairExample(p))
		}
	}
	for _, p := range r.more {
		if !hidden[letters(p.text)] {
			out = append(out, r.pairExample(p))
		}
	}
	for _, q := range r.quads {
		if hidden[letters(q.text)] {
			continue
		}
		e := r.example(r.coder.Annotate(&document.Document{Text: q.text}), [2]int{}, [2]int{})
		e.Among = q.among()
		out = append(out, e)
	}
	return out
}

func (r *relations) pairExample(p pair) *learn.Example {
	d := r.coder.Annotate(&document.Document{Text: p.text})
	e := r.example(d, tokens(d, p.source), tokens(d, p.target))
	e.Class = int32(p.class)
	return e
}

// tokens are the tokens [first, last) that a span of code points touches.
func tokens(d *text.Document, span [2]int) [2]int {
	index := text.NewIndex(d.Text)
	start, end := index.Byte(span[0]), index.Byte(span[1])
	var out [2]int
	for i := range d.Tokens {
		if int(d.Tokens[i].Start) < end && start < int(d.Tokens[i].End) {
			if out[1] == 0 {
				out[0] = i
			}
			out[1] = i + 1
		}
	}
	return out
}

// judged is a pair with what rules and a judge that has not seen it say.
type judged struct {
	pair
	rule  int // class of the rules
	fit   int
	judge []float64
}

// crossValidate trains a judge for every fold and reports how well it, the rules and both together read the fold.
func (r *relations) crossValidate(folds int) error {
	var all []judged
	for fold := range folds {
		m, _, err := r.train(fold)
		if err != nil {
			return err
		}
		s := learn.NewShard(m, 0, learn.Rates{})
		for _, p := range r.pairs {
			if p.fold != fold {
				continue
			}
			s.Run([]*learn.Example{r.pairExample(p)}, false, 1)
			probabilities := append([]float32(nil), s.Classes(0)...)
			learn.Softmax(probabilities)
			j := judged{pair: p}
			for _, v := range probabilities {
				j.judge = append(j.judge, float64(v))
			}
			relation, err := r.coder.Relate(p.text, p.source, p.target, code.Crosswalk)
			if err != nil {
				return err
			}
			j.rule, j.fit = rootIndex(benchmarkName(relation.Type)), relation.Fit
			all = append(all, j)
		}
		r.report("fold %d: rules %s; judge %s", fold, score(all, fold, byRules), score(all, fold, judgement{1, 0, 0, 0}.decide))
	}
	r.report("rules alone: %s", score(all, -1, byRules))
	r.report("judge alone: %s", score(all, -1, judgement{1, 0, 0, 0}.decide))
	weights := make([]judgement, folds)
	for fold := range folds { // the weights of a fold are chosen on the others
		weights[fold] = chooseWeights(all, fold)
	}
	r.report("together, weights of each fold %v: %s", weights, score(all, -1, func(j judged) int { return weights[j.fold].decide(j) }))
	r.report("weights for all: %v", chooseWeights(all, -1))
	return nil
}

// write rounds a judge to 8 bits and writes it.
func (r *relations) write(m *learn.Model, encoder *learn.Transformer, path string) error {
	network, err := net.QuantiseTransformer(encoder.Export(m.Classifier, judge.Longest))
	if err != nil {
		return err
	}
	f := &model.File{
		Blobs: map[string][]byte{judge.NetworkData: network.Encode()},
		Texts: map[string]string{judge.PiecesText: strings.Join(r.Vocabulary, "\n") + "\n", judge.ClassesText: classNames()},
	}
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	defer out.Close()
	if err := f.Write(out); err != nil {
		return err
	}
	return out.Close()
}

// classNames are the classes a line; YIELD is what the two types are that the benchmark does not tell apart.
func classNames() string {
	var b strings.Builder
	for _, r := range roots {
		if r == "YIELD" {
			r = "CONCEDE RETREAT"
		}
		b.WriteString(r + "\n")
	}
	return b.String() + judge.NoEvent + "\n"
}
