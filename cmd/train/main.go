// Command train makes the embedded model from Universal Dependencies treebanks.
//
//	go run ./cmd/train -treebanks DIR -out model/weights/english.drg
//
// DIR holds *-train.conllu.gz, and *-dev.conllu.gz to report on. The same data, flags and program give the same file, byte for byte.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/lemma"
	"github.com/dragoman-project/dragoman/annotate/parse"
	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/annotate/tag"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

type options struct {
	treebanks, out                        string
	seed                                  int64
	splitEpochs, tagEpochs, folds, epochs int
}

func main() {
	var o options
	flag.StringVar(&o.treebanks, "treebanks", "", "folder with *-train.conllu.gz and *-dev.conllu.gz")
	flag.StringVar(&o.out, "out", "model/weights/english.drg", "model file to write")
	flag.Int64Var(&o.seed, "seed", 1, "settles the order of the sentences and the exploration")
	flag.IntVar(&o.splitEpochs, "split-epochs", 6, "passes over the data for the sentence splitter")
	flag.IntVar(&o.tagEpochs, "tag-epochs", 8, "passes for the tagger")
	flag.IntVar(&o.folds, "folds", 5, "folds for jackknifing the tags that the parser learns from")
	flag.IntVar(&o.epochs, "epochs", 12, "passes for the parser")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(o options) error {
	start := time.Now()
	report := func(format string, args ...any) {
		fmt.Fprintf(os.Stderr, "%6.0fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	paths, err := filepath.Glob(filepath.Join(o.treebanks, "*-train.conllu.gz"))
	if err != nil || len(paths) == 0 {
		return fmt.Errorf("no *-train.conllu.gz in %q: give the folder with -treebanks", o.treebanks)
	}
	all := &treebank{}
	for _, p := range paths {
		t, err := readTreebank(p)
		if err != nil {
			return err
		}
		report("%s: %d documents, %d words", filepath.Base(p), len(t.docs), t.words)
		all.docs = append(all.docs, t.docs...)
		all.gold = append(all.gold, t.gold...)
		all.words += t.words
	}
	file := &model.File{Linears: map[string]*model.Linear{}, Texts: map[string]string{}}
	split, err := segment.TrainSplitter(all.ownTokens(), o.splitEpochs)
	if err != nil {
		return err
	}
	file.Linears[segment.SplitterModel] = split
	report("sentence splitter: %d features", split.Features())
	known, err := gather()
	if err != nil {
		return err
	}
	report("lexicon and dictionaries: %d word forms", len(known.flags))
	lemmas, err := lemma.Train(all.lemmas(), known.lemmas)
	if err != nil {
		return err
	}
	merge(file, lemmas)
	report("lemmatiser: %d bytes of forms, %d of rules", len(lemmas.Texts[lemma.FormsText]), len(lemmas.Texts[lemma.RulesText]))
	examples := all.sentences()
	tagger, err := tag.Train(examples, known.flags, o.tagEpochs, o.seed)
	if err != nil {
		return err
	}
	merge(file, tagger)
	report("tagger: %d features", tagger.Linears[tag.WeightsModel].Features())
	if err := jackknife(examples, known, o); err != nil {
		return err
	}
	report("tags jackknifed in %d folds", o.folds)
	parser, err := parse.Train(all.trees(), o.epochs, o.seed)
	if err != nil {
		return err
	}
	merge(file, parser)
	report("parser: %d features for transitions, %d for labels", parser.Linears[parse.TransitionsModel].Features(), parser.Linears[parse.LabelsModel].Features())
	out, err := os.Create(o.out)
	if err != nil {
		return err
	}
	if err := file.Write(out); err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	info, err := os.Stat(o.out)
	if err != nil {
		return err
	}
	report("%s: %.1f MB", o.out, float64(info.Size())/1e6)
	return evaluate(o, file, report)
}

func merge(dst, src *model.File) {
	for k, v := range src.Linears {
		dst.Linears[k] = v
	}
	for k, v := range src.Texts {
		dst.Texts[k] = v
	}
}

func (t *treebank) lemmas() []lemma.Example {
	var list []lemma.Example
	for _, d := range t.docs {
		for i := range d.Tokens {
			list = append(list, lemma.Example{Form: d.Form(i), Lemma: d.Tokens[i].Lemma, XPOS: d.Tokens[i].XPOS})
		}
	}
	return list
}

func (t *treebank) sentences() []tag.Example {
	var list []tag.Example
	for _, d := range t.docs {
		for _, s := range d.Sentences {
			list = append(list, tag.Example{Document: d, First: s.First, Last: s.Last})
		}
	}
	return list
}

// jackknife replaces the gold tags by tags predicted by taggers that have not seen the sentence, so that the parser learns from tags as it will meet them.
func jackknife(examples []tag.Example, known *knowledge, o options) error {
	if o.folds < 2 {
		return nil
	}
	predicted := make([][]text.Token, len(examples))
	for fold := range o.folds {
		var train []tag.Example
		for i, e := range examples {
			if i%o.folds != fold {
				train = append(train, e)
			}
		}
		f, err := tag.Train(train, known.flags, o.tagEpochs, o.seed)
		if err != nil {
			return err
		}
		tagger, err := tag.New(f)
		if err != nil {
			return err
		}
		for i, e := range examples {
			if i%o.folds == fold {
				d := part(e.Document, e.First, e.Last)
				tagger.Tag(d)
				predicted[i] = d.Tokens
			}
		}
	}
	for i, e := range examples {
		for k, t := range predicted[i] {
			tok := &e.Document.Tokens[e.First+k]
			tok.UPOS, tok.XPOS = t.UPOS, t.XPOS
		}
	}
	return nil
}

// part copies one sentence into a document of its own, over the same text.
func part(d *text.Document, first, last int) *text.Document {
	p := &text.Document{Text: d.Text, Tokens: append([]text.Token(nil), d.Tokens[first:last]...)}
	p.Sentences = []text.Sentence{{Span: p.Range(0, last-first), First: 0, Last: last - first}}
	return p
}

func (t *treebank) trees() []parse.Example {
	var list []parse.Example
	for k, d := range t.docs {
		for n, s := range d.Sentences {
			e := parse.Example{Document: d, First: s.First, Last: s.Last}
			for _, w := range t.gold[k][n].Words {
				e.Heads = append(e.Heads, int16(w.Head))
				e.Labels = append(e.Labels, w.Deprel)
			}
			list = append(list, e)
		}
	}
	return list
}

// evaluate reports tag and tree accuracy on the development treebanks, with gold tokens and predicted tags.
func evaluate(o options, file *model.File, report func(string, ...any)) error {
	paths, err := filepath.Glob(filepath.Join(o.treebanks, "*-dev.conllu.gz"))
	if err != nil {
		return err
	}
	if _, err := annotate.WithModel(file); err != nil {
		return err
	}
	tagger, err := tag.New(file)
	if err != nil {
		return err
	}
	parser, err := parse.New(file)
	if err != nil {
		return err
	}
	lemmatizer, err := lemma.New(file)
	if err != nil {
		return err
	}
	for _, p := range paths {
		t, err := readTreebank(p)
		if err != nil {
			return err
		}
		var words, upos, xpos, lemmas, uas, las int
		start := time.Now()
		for k, d := range t.docs {
			gold := append([]text.Token(nil), d.Tokens...)
			tagger.Tag(d)
			lemmatizer.Lemmatize(d)
			parser.Parse(d)
			for n, s := range d.Sentences {
				for i, w := range t.gold[k][n].Words {
					got, want := &d.Tokens[s.First+i], &gold[s.First+i]
					words++
					count(&upos, got.UPOS == want.UPOS)
					count(&xpos, got.XPOS == want.XPOS)
					count(&lemmas, got.Lemma == want.Lemma)
					head := -1
					if got.Head >= 0 {
						head = int(got.Head) - s.First
					}
					count(&uas, head == w.Head)
					count(&las, head == w.Head && got.Deprel.Base() == w.Deprel.Base())
				}
			}
		}
		share := func(n int) float64 { return 100 * float64(n) / float64(words) }
		report("%s: UPOS %.2f XPOS %.2f lemmas %.2f UAS %.2f LAS %.2f, %.0f words/s", filepath.Base(p),
			share(upos), share(xpos), share(lemmas), share(uas), share(las), float64(words)/time.Since(start).Seconds())
	}
	return nil
}

func count(n *int, ok bool) {
	if ok {
		*n++
	}
}
