// Command train makes the embedded model.
//
//	go run ./cmd/train -treebanks DIR -pretrained BERT.jar -vectors GLOVE.tgz -raw NEWS.jsonl.gz,MORE.jsonl.gz -work DIR -out model/weights/english.drg
//
// The treebanks teach a sentence splitter, a lemmatiser and a large network; that network, the teacher, reads raw news; a small network learns from the
// treebanks and from what the teacher read, is rounded to 8 bits, and goes into the model file. docs/MODELS.md says where the inputs come from.
//
// The same inputs, flags and program give the same file, byte for byte, on processors with AVX2 and FMA. Without -pretrained or -raw the small network learns
// from the treebanks alone, without -vectors it knows the words of its training texts only.
package main

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/annotate/lemma"
	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

type options struct {
	treebanks, pretrained, vectors, raw, work, keep, out string
	seed                                                 int64
	splitEpochs                                          int

	teacherLayers, teacherEpochs int
	width, arc, label            int
	steps                        string
	words, rawWords              int
	epochs, goldTimes            int
	rate                         float64
}

func main() {
	var o options
	flag.StringVar(&o.treebanks, "treebanks", "", "folder with *-train.conllu.gz and *-dev.conllu.gz")
	flag.StringVar(&o.pretrained, "pretrained", "", "archive of the pretrained Transformer for the teacher")
	flag.StringVar(&o.vectors, "vectors", "", "archive of word vectors")
	flag.StringVar(&o.raw, "raw", "", "files of news without annotation, with commas between them")
	flag.StringVar(&o.work, "work", "", "folder that keeps the teacher and its labels; what is in it already is used")
	flag.StringVar(&o.keep, "keep", "", "model file whose network is kept: only the sentence splitter and the lemmatiser are trained")
	flag.StringVar(&o.out, "out", "model/weights/english.drg", "model file to write")
	flag.Int64Var(&o.seed, "seed", 1, "settles first weights, order of the sentences and dropout")
	flag.IntVar(&o.splitEpochs, "split-epochs", 6, "passes over the data for the sentence splitter")
	flag.IntVar(&o.teacherLayers, "teacher-layers", 8, "layers of the Transformer that the teacher uses")
	flag.IntVar(&o.teacherEpochs, "teacher-epochs", 2, "passes over the treebanks for the teacher")
	flag.IntVar(&o.width, "width", 192, "dimensions of a word in the small network")
	flag.IntVar(&o.arc, "arc", 128, "dimensions in which heads are scored")
	flag.IntVar(&o.label, "label", 64, "dimensions in which relations are scored")
	flag.StringVar(&o.steps, "steps", "1,1,2,4,1,1", "layers of the small network: the distance of the neighbours that each looks at")
	flag.IntVar(&o.words, "words", 60000, "words that have a vector")
	flag.IntVar(&o.rawWords, "raw-words", 500000, "words that are read of each file of raw news")
	flag.IntVar(&o.epochs, "epochs", 10, "passes for the small network")
	flag.IntVar(&o.goldTimes, "gold-times", 2, "times that a pass reads the treebanks, beside the raw news once")
	flag.Float64Var(&o.rate, "rate", 2e-3, "highest learning rate of the small network")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// trainer is a training run.
type trainer struct {
	options
	start time.Time
	file  *model.File
	gold  *treebank
	raw   []*treebank
	known *knowledge
	dev   map[string]*treebank
}

func (t *trainer) report(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%6.0fs  %s\n", time.Since(t.start).Seconds(), fmt.Sprintf(format, args...))
}

func run(o options) error {
	t := &trainer{options: o, start: time.Now(), file: &model.File{Linears: map[string]*model.Linear{}, Texts: map[string]string{}, Blobs: map[string][]byte{}}}
	for _, step := range []func() error{t.readTreebanks, t.splitter, t.lemmas, t.readRaw, t.syntax, t.write, t.evaluate} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (t *trainer) readTreebanks() error {
	t.gold, t.dev = &treebank{names: map[*text.Document]bool{}}, map[string]*treebank{}
	paths, err := filepath.Glob(filepath.Join(t.treebanks, "*-*.conllu.gz"))
	if err != nil {
		return err
	}
	for _, p := range paths {
		b, err := readTreebank(p)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(filepath.Base(p), ".conllu.gz")
		t.report("%s: %d documents, %d words", name, len(b.docs), b.words)
		if name, ok := strings.CutSuffix(name, "-dev"); ok {
			t.dev[name] = b
		} else if strings.HasSuffix(name, "-train") {
			t.gold.docs = append(t.gold.docs, b.docs...)
			t.gold.gold = append(t.gold.gold, b.gold...)
			t.gold.words += b.words
			maps.Copy(t.gold.names, b.names)
		}
	}
	if t.gold.words == 0 {
		return fmt.Errorf("no *-train.conllu.gz in %q: give the folder with -treebanks", t.treebanks)
	}
	return nil
}

func (t *trainer) splitter() error {
	split, err := segment.TrainSplitter(t.gold.ownTokens(), t.splitEpochs)
	if err != nil {
		return err
	}
	t.file.Linears[segment.SplitterModel] = split
	t.report("sentence splitter: %d features", split.Features())
	return nil
}

func (t *trainer) lemmas() (err error) {
	if t.known, err = gather(); err != nil {
		return err
	}
	t.report("lexicon and dictionaries: %d word forms", len(t.known.flags))
	var examples []lemma.Example
	for _, d := range t.gold.docs {
		for i := range d.Tokens {
			examples = append(examples, lemma.Example{Form: d.Form(i), Lemma: d.Tokens[i].Lemma, XPOS: d.Tokens[i].XPOS})
		}
	}
	trained, err := lemma.Train(examples, t.known.lemmas)
	if err != nil {
		return err
	}
	t.file.Merge(trained)
	t.report("lemmatiser: %d bytes of forms, %d of rules", len(trained.Texts[lemma.FormsText]), len(trained.Texts[lemma.RulesText]))
	return nil
}

func (t *trainer) readRaw() error {
	splitter := segment.NewSplitter(t.file.Linears[segment.SplitterModel])
	for path := range strings.SplitSeq(t.options.raw, ",") {
		if path == "" {
			continue
		}
		b, err := readRaw(path, splitter, t.rawWords)
		if err != nil {
			return err
		}
		t.report("%s: %d articles, %d words", filepath.Base(path), len(b.docs), b.words)
		t.raw = append(t.raw, b)
	}
	return nil
}

// syntax trains the small network, by way of a teacher if there is one.
func (t *trainer) syntax() error {
	if t.keep != "" {
		return t.keepNetwork()
	}
	vectors := map[string][]float32{}
	if t.vectors != "" {
		var err error
		if vectors, err = learn.ReadVectors(t.vectors, t.words); err != nil {
			return err
		}
	}
	c := newCorpus(t.gold, t.raw, t.known, vectors)
	t.report("%d words have a row, %d a vector; %d joint tags", len(c.vocabulary.Words), len(vectors), len(c.classes))
	examples := c.gold(t.gold)
	var labelled []*learn.Example
	if t.pretrained != "" && len(t.raw) > 0 {
		var err error
		if labelled, err = t.teach(c); err != nil {
			return err
		}
	}
	var all []*learn.Example
	for range max(t.goldTimes, 1) {
		all = append(all, examples...)
	}
	all = append(all, labelled...)
	steps, err := parseSteps(t.steps)
	if err != nil {
		return err
	}
	m := newStudent(t.options, c, steps)
	o := learn.Course{
		Epochs: t.epochs, BatchWords: 1000, Rate: t.rate, Warmup: 200, Smoothing: 0.98, Seed: t.seed, Longest: 200,
		Rates: learn.Rates{Word: 0.15, Input: 0.15, Hidden: 0.1, Final: 0.2},
	}
	t.report("small network: %d sentences, %d of them labelled by the teacher", len(all), len(labelled))
	o.Train(m, all, c.progress(m, o.Epochs, t.devExamples(c), t.report))
	trained, err := export(m, c)
	if err != nil {
		return err
	}
	t.file.Merge(trained)
	return nil
}

// keepNetwork takes the network and its lists from a model file.
func (t *trainer) keepNetwork() error {
	file, err := os.Open(t.keep)
	if err != nil {
		return err
	}
	defer file.Close()
	f, err := model.Read(file)
	if err != nil {
		return fmt.Errorf("%s: %w", t.keep, err)
	}
	for _, name := range []string{syntax.ClassesText, syntax.WordsText, syntax.FlagsText} {
		t.file.Texts[name] = f.Texts[name]
	}
	t.file.Blobs[syntax.NetworkData] = f.Blobs[syntax.NetworkData]
	return nil
}

func (t *trainer) devExamples(c *corpus) map[string][]*learn.Example {
	dev := map[string][]*learn.Example{}
	for name, b := range t.dev {
		dev[name] = c.gold(b)
	}
	return dev
}

func parseSteps(list string) ([]int, error) {
	var steps []int
	for s := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(s)
		if err != nil {
			return nil, fmt.Errorf("-steps %q: %w", list, err)
		}
		steps = append(steps, n)
	}
	return steps, nil
}

// teach trains a teacher, or takes the one in the work folder, and returns the raw news with its labels.
func (t *trainer) teach(c *corpus) ([]*learn.Example, error) {
	teacher, err := newTeacher(t.pretrained, t.teacherLayers, len(c.classes), t.seed)
	if err != nil {
		return nil, err
	}
	withPieces := *c
	withPieces.pieces = teacher.pieces
	var labelled []*learn.Example
	for _, b := range t.raw {
		labelled = append(labelled, withPieces.examples(b)...)
	}
	labels, weights := filepath.Join(t.work, "labels"), filepath.Join(t.work, "teacher")
	if t.work != "" && exists(labels) {
		t.report("labels taken from %s", labels)
		return labelled, readLabels(labelled, labels)
	}
	if t.work != "" && exists(weights) {
		t.report("teacher taken from %s", weights)
		err = loadWeights(&teacher.Weights, weights)
	} else {
		o := learn.Course{Epochs: t.teacherEpochs, BatchWords: 1000, Rate: 2e-3, Warmup: 60, Smoothing: 0.9, Seed: t.seed, Longest: 200, Rates: learn.Rates{Final: 0.2}}
		o.Train(teacher.Model, withPieces.gold(t.gold), withPieces.progress(teacher.Model, o.Epochs, t.devExamples(&withPieces), t.report))
		if t.work != "" {
			err = saveWeights(&teacher.Weights, weights)
		}
	}
	if err != nil {
		return nil, err
	}
	every := max(1, len(labelled)/20)
	teacher.label(labelled, func(done int) {
		if done/every != (done-32)/every {
			t.report("labelled %d of %d sentences", done, len(labelled))
		}
	})
	if t.work != "" {
		err = create(labels, func(out io.Writer) error { return writeLabels(labelled, out) })
	}
	return labelled, err
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func (t *trainer) write() error {
	if err := create(t.out, t.file.Write); err != nil {
		return err
	}
	info, err := os.Stat(t.out)
	if err != nil {
		return err
	}
	t.report("%s: %.1f MB", t.out, float64(info.Size())/1e6)
	return nil
}
