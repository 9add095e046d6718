// Command judge makes the two learned parts of event coding.
//
//	go run ./cmd/judge relations -pretrained BGE.jar -pairs plv_dev.tsv -quads quad_dev.tsv [-folds 5] -out model/weights/judge.drg
//	go run ./cmd/judge triggers -pretrained BGE.jar -ace ace_voa_dev.jsonl -quads quad_dev.tsv -vectors GLOVE.tgz \
//	  -raw NEWS.jsonl.gz,MORE.jsonl.gz [-folds 5] -out model/weights/triggers.drg
//
// "relations" fine-tunes a small pretrained Transformer to read how one marked participant acts towards another (package code/judge). "triggers" lets such a
// Transformer learn which words name which act, read raw news, and teach a small network (package annotate/trigger).
// With -folds nothing is written: each fold is read by a network that has not seen it, and the figures are reported. docs/EVENTS.md says where the inputs come
// from. The same inputs, flags and program give the same file on processors with AVX2 and FMA.
package main

import (
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/model/net/learn"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "judge:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 || args[0] != "relations" && args[0] != "triggers" {
		return fmt.Errorf("say what to train: relations or triggers")
	}
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	pretrained := flags.String("pretrained", "", "archive of the pretrained Transformer")
	teachers := flags.String("teachers", "", "triggers: archives of the Transformers that teach, with commas between them; the one of -pretrained if none is named")
	pairs := flags.String("pairs", "", "relations: marked pairs with their types")
	own := flags.String("own", "cmd/judge/data", "folder of our own sentences")
	quads := flags.String("quads", "", "sentences with their quad class, 0 for those in which nothing happens")
	ace := flags.String("ace", "", "triggers: sentences with their events marked")
	raw := flags.String("raw", "", "triggers: files of news without annotation, with commas between them")
	rawWords := flags.Int("raw-words", 400_000, "triggers: most words of each of these files")
	folds := flags.Int("folds", 0, "report figures of so many folds instead of writing a file")
	epochs := flags.Int("epochs", 3, "passes of the Transformer over its sentences")
	studentEpochs := flags.Int("student-epochs", 6, "triggers: passes of the small network")
	vectors := flags.String("vectors", "", "triggers: archive of word vectors")
	words := flags.Int("words", 40_000, "triggers: how many of the commonest words have a vector")
	hidden := flags.Int("hidden", -1, "triggers: write a network that has not seen this fold of five, and report how it reads it")
	seed := flags.Int64("seed", 1, "settles first weights, order of the sentences and dropout")
	out := flags.String("out", "", "model file to write")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	if *folds == 0 && *out == "" {
		return fmt.Errorf("name a file with -out, or ask for figures with -folds")
	}
	start := time.Now()
	report := func(format string, args ...any) {
		fmt.Printf("%7.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	p, err := readTransformer(*pretrained)
	if err != nil {
		return err
	}
	coder, err := dragoman.New(dragoman.Options{NoJudge: true, NoGate: true})
	if err != nil {
		return err
	}
	quadList, err := readQuads(*quads)
	if err != nil {
		return err
	}
	if args[0] == "relations" {
		r := &relations{transformer: p, coder: coder, quads: quadList, epochs: *epochs, seed: *seed, report: report}
		if r.pairs, err = readPairs(*pairs, max(*folds, 1)); err != nil {
			return err
		}
		return r.run(*own, *folds, *out)
	}
	t := &triggers{transformer: p, coder: coder, epochs: *epochs, studentEpochs: *studentEpochs, seed: *seed, report: report, teachers: []*transformer{p}}
	if *teachers != "" {
		t.teachers = nil
		for _, path := range strings.Split(*teachers, ",") {
			x, err := readTransformer(path)
			if err != nil {
				return err
			}
			t.teachers = append(t.teachers, x)
		}
	}
	if t.vectors, err = learn.ReadVectors(*vectors, *words); err != nil {
		return err
	}
	t.pieceScale = unit(p.Embeddings())
	return t.run(*ace, *own, quadList, strings.Split(*raw, ","), *rawWords, *folds, *hidden, *out)
}

// unit is what brings values to unit variance.
func unit(values []float32) float32 {
	sum := 0.0
	for _, x := range values {
		sum += float64(x) * float64(x)
	}
	return float32(1 / math.Sqrt(sum/float64(len(values))))
}
