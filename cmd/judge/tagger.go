package main

import (
	"fmt"
	"maps"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/annotate/trigger"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/model/net/learn"
)

// triggers is the training of the network that tells which words name which act: a Transformer learns it from marked sentences and reads raw news; the small
// network learns from both (Hinton, Vinyals and Dean 2015).
type triggers struct {
	*transformer          // its embeddings of pieces are a part of the small network's words
	teachers              []*transformer
	coder                 *dragoman.Coder      // of the rules alone
	vectors               map[string][]float32 // of words, frozen
	marked                []*triggered         // in folds, or always learned from
	raw                   []*learn.Example
	forms                 map[*learn.Example][]string
	pieceScale            float32 // brings the embeddings of pieces to unit variance
	epochs, studentEpochs int
	seed                  int64
	report                func(string, ...any)

	cache map[*triggered][]*learn.Example
	known map[string][]float32 // vectors of words that were met
}

// The small network.
const taggerWidth = 128

var taggerSteps = []int{1, 2, 1}

// run reads all sentences and trains, for the file or for the folds.
func (t *triggers) run(acePath, own string, quads []quadSentence, rawPaths []string, rawWords, folds, hidden int, out string) error {
	if err := t.read(acePath, own, quads, max(folds, 5)); err != nil {
		return err
	}
	for _, path := range rawPaths {
		if path == "" {
			continue
		}
		articles, err := readRaw(path, t.coder, rawWords)
		if err != nil {
			return err
		}
		for _, a := range articles {
			t.raw = append(t.raw, t.examples(a)...)
		}
	}
	t.report("%d raw sentences", len(t.raw))
	if folds > 0 {
		return t.crossValidate(folds)
	}
	student, err := t.train(hidden)
	if err != nil {
		return err
	}
	return t.write(student, out)
}

// read reads the marked sentences.
func (t *triggers) read(acePath, own string, quads []quadSentence, folds int) error {
	ace, err := readACE(acePath, t.coder, folds)
	if err != nil {
		return err
	}
	ours, err := readMarkedTriggers(filepath.Join(own, "triggers.txt"), t.coder)
	if err != nil {
		return err
	}
	lex, err := lexiconTriggers(t.coder)
	if err != nil {
		return err
	}
	nothing := neutral(quads, t.coder)
	t.report("sentences: %d of ACE, %d of our own, %d of the lexicon's examples, %d in which nothing happens", len(ace), len(ours), len(lex), len(nothing))
	for _, list := range [][]*triggered{ace, ours, lex, nothing} {
		t.marked = append(t.marked, list...)
	}
	t.cache, t.known, t.forms = map[*triggered][]*learn.Example{}, map[string][]float32{}, map[*learn.Example][]string{}
	for _, s := range t.marked {
		t.cache[s] = t.examples(s)
	}
	return nil
}

// examples are the sentences of a text with what both networks are told of their words.
func (t *triggers) examples(s *triggered) []*learn.Example {
	var out []*learn.Example
	var low []byte
	for _, sentence := range s.doc.Sentences {
		e := &learn.Example{TagsAmong: otherTypes}
		for i := sentence.First; i < sentence.Last; i++ {
			form := s.doc.Form(i)
			low = syntax.Lower(low, form)
			t.forms[e] = append(t.forms[e], form)
			if t.known[string(low)] == nil {
				t.known[string(low)] = t.vector(string(low), t.pieces.Cut(form))
			}
			e.Vectors = append(e.Vectors, t.known[string(low)])
			e.Rows, e.Unknown = append(e.Rows, []int32{0}), append(e.Unknown, []int32{0})
			tag := int32(-1)
			if s.tags != nil {
				tag = s.tags[i]
			}
			e.Tags = append(e.Tags, tag)
		}
		out = append(out, e)
	}
	return out
}

// vector is what the small network is told of a word: its frozen vector, zeros if it has none, and the mean of the embeddings of its pieces.
func (t *triggers) vector(word string, pieces []int32) []float32 {
	v := make([]float32, t.dims()+t.Width())
	copy(v, t.vectors[word])
	rest := v[t.dims():]
	for _, p := range pieces {
		for i, x := range t.pieceVector(p) {
			rest[i] += x * t.pieceScale / float32(len(pieces))
		}
	}
	return v
}

func (t *triggers) pieceVector(p int32) []float32 {
	return t.Embeddings()[int(p)*t.Width() : (int(p)+1)*t.Width()]
}

// dims is the length of the frozen vectors.
func (t *triggers) dims() int {
	for _, v := range t.vectors {
		return len(v)
	}
	return 0
}

// train trains the small network on everything but a fold and on what its teachers think of the raw news.
func (t *triggers) train(fold int) (*learn.Model, error) {
	var gold []*learn.Example
	for _, s := range t.marked {
		if fold < 0 || s.fold != fold {
			gold = append(gold, t.cache[s]...)
		}
	}
	if err := t.teach(gold, fold); err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewSource(t.seed))
	student := &learn.Model{}
	student.Encoder = learn.NewConvolution(&student.Weights, learn.ConvolutionShape{Rows: 1, Vectors: len(gold[0].Vectors[0]), Width: taggerWidth, Steps: taggerSteps}, rng)
	student.Scorer = learn.NewTagger(&student.Weights, len(types)+1, taggerWidth, rng)
	all := append(append(append([]*learn.Example{}, gold...), gold...), t.raw...)
	o := learn.Course{Epochs: t.studentEpochs, BatchWords: 600, Rate: 2e-3, Warmup: 50, Smoothing: 0.98, Seed: t.seed, Longest: 200,
		Rates: learn.Rates{Input: 0.1, Hidden: 0.1, Final: 0.1}}
	o.Train(student, all, learn.Progress{Epoch: func(epoch int, loss float64) {
		if fold >= 0 {
			t.report("fold %d: small network, pass %d: loss %.4f: %s", fold, epoch, loss, t.figures(student, fold))
		} else {
			t.report("small network, pass %d: loss %.4f", epoch, loss)
		}
	}})
	return student, nil
}

// teach trains each teacher on the gold and lets it read the raw news and the fold that is hidden from it. The labels are the mean of what they think.
func (t *triggers) teach(gold []*learn.Example, fold int) error {
	var hidden []*learn.Example
	for _, s := range t.marked {
		if fold >= 0 && s.fold == fold {
			hidden = append(hidden, t.cache[s]...)
		}
	}
	for _, list := range [][]*learn.Example{t.raw, hidden} {
		for _, e := range list {
			e.SoftTags = learn.NewMatrix(e.Len(), len(types)+1)
		}
	}
	for k, x := range t.teachers {
		for e, forms := range t.forms {
			e.Pieces = e.Pieces[:0]
			for _, form := range forms {
				e.Pieces = append(e.Pieces, x.pieces.Cut(form))
			}
		}
		teacher, err := x.newTagger(t.seed)
		if err != nil {
			return err
		}
		o := learn.Course{Epochs: t.epochs, BatchWords: 500, Rate: 2e-3, Warmup: 50, Smoothing: 0.9, Seed: t.seed, Longest: 200, Rates: learn.Rates{Final: 0.2}}
		o.Train(teacher, gold, learn.Progress{Step: func(step, total int, loss float64) {
			if step%100 == 0 {
				t.report("fold %d: teacher %d: step %d of %d: loss %.4f", fold, k+1, step, total, loss)
			}
		}})
		label(teacher, hidden, 1/float32(len(t.teachers)))
		if fold >= 0 {
			t.report("fold %d: teacher %d: %s", fold, k+1, t.figures(teacher, fold))
		}
		label(teacher, t.raw, 1/float32(len(t.teachers)))
		t.report("fold %d: raw sentences labelled by teacher %d", fold, k+1)
	}
	if fold >= 0 && len(t.teachers) > 1 {
		d := &detection{}
		for _, s := range t.marked {
			if s.fold == fold && s.gold != nil {
				d.add(s, t.cache[s], func(k int) *learn.Matrix { return t.cache[s][k].SoftTags })
			}
		}
		t.report("fold %d: all teachers: %s", fold, d.at(0.4))
	}
	for _, e := range hidden { // for another fold they are gold
		e.SoftTags = nil
	}
	return nil
}

// label adds how likely a teacher takes each tag of each word to be, by a weight.
func label(teacher *learn.Model, list []*learn.Example, weight float32) {
	var wg sync.WaitGroup
	for k := range learn.Workers {
		part := list[len(list)*k/learn.Workers : len(list)*(k+1)/learn.Workers]
		wg.Go(func() {
			s := learn.NewShard(teacher, 0, learn.Rates{})
			for i := 0; i < len(part); i += 16 {
				batch := part[i:min(i+16, len(part))]
				s.Run(batch, false, 1)
				for k, e := range batch {
					p := softmax(s.TagScores(k))
					for i, x := range p.Data {
						e.SoftTags.Data[i] += weight * x
					}
				}
			}
		})
	}
	wg.Wait()
}

// softmax returns the probabilities of a matrix of scores, row by row.
func softmax(scores *learn.Matrix) *learn.Matrix {
	p := &learn.Matrix{Rows: scores.Rows, Cols: scores.Cols, Data: append([]float32(nil), scores.Data...)}
	for i := range p.Rows {
		learn.Softmax(p.Row(i))
	}
	return p
}

// crossValidate reports how well each fold is read by networks that have not seen it.
func (t *triggers) crossValidate(folds int) error {
	all := &detection{}
	for fold := range folds {
		student, err := t.train(fold)
		if err != nil {
			return err
		}
		t.detect(student, fold, all)
	}
	for _, least := range []float32{0.2, 0.3, 0.4, 0.5, 0.6, 0.7} {
		t.report("words likelier than %.1f: %s", least, all.at(least))
	}
	return nil
}

func (t *triggers) figures(m *learn.Model, fold int) string {
	d := &detection{}
	t.detect(m, fold, d)
	return d.at(0.4)
}

// write rounds the small network to 8 bits and writes it with the words and pieces of its table.
func (t *triggers) write(m *learn.Model, path string) error {
	enc, ok := m.Encoder.(*learn.Convolution)
	if !ok {
		return fmt.Errorf("only a convolution can be written, not %T", m.Encoder)
	}
	words := slices.Sorted(maps.Keys(t.vectors))
	var vectors [][]float32
	for _, w := range words {
		vectors = append(vectors, t.vector(w, t.pieces.Cut(w)))
	}
	for p := range t.Vocabulary {
		vectors = append(vectors, t.vector("", []int32{int32(p)}))
	}
	network, err := net.QuantiseTagger(enc.ExportTagger(&m.Scorer, vectors))
	if err != nil {
		return err
	}
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	defer out.Close()
	f := &model.File{
		Blobs: map[string][]byte{trigger.NetworkData: network.Encode()},
		Texts: map[string]string{trigger.WordsText: strings.Join(words, "\n") + "\n", trigger.PiecesText: strings.Join(t.Vocabulary, "\n") + "\n"},
	}
	if err := f.Write(out); err != nil {
		return err
	}
	return out.Close()
}
