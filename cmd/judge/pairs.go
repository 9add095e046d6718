package main

import (
	"fmt"
	"hash/fnv"
	"os"
	"strconv"
	"strings"
	"unicode"

	"github.com/dragoman-project/dragoman/eval"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/source"
)

// pair is a sentence with two marked participants.
type pair struct {
	text           string
	source, target [2]int // code points
	class          int    // of roots; -1 unknown
	fold           int    // -1 is learned from in all folds
}

// roots are the classes of the benchmark on marked pairs: CONCEDE and RETREAT are one.
var roots = strings.Fields("AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT")

// among tells of every class whether the sentence can have it.
func (q quadSentence) among() []bool {
	out := make([]bool, len(roots)+1)
	for i, r := range roots {
		out[i] = eval.QuadOf(r) == strconv.Itoa(q.quad)
	}
	out[len(roots)] = q.quad == 0
	return out
}

// letters is a text without what copies of it differ in.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func rootIndex(name string) int {
	for i, r := range roots {
		if r == name {
			return i
		}
	}
	return -1
}

// readPairs reads marked pairs as eval does. With folds, sentences that are the same fall into the same; without, all are learned from in every fold.
func readPairs(path string, folds int) ([]pair, error) {
	var out []pair
	for g, err := range eval.Pairs(eval.Lines(path, source.Options{})) {
		if err != nil {
			return nil, err
		}
		p := pair{text: g.Text, source: g.Source, target: g.Target, class: rootIndex(benchmarkName(ontology.Type(g.Event))), fold: -1}
		if p.class < 0 {
			return nil, fmt.Errorf("%s: no root is called %q", g.Name, g.Event)
		}
		if folds > 0 {
			p.fold = foldOf(p.text, folds)
		}
		out = append(out, p)
	}
	return out, nil
}

// foldOf is the fold of a sentence: the same sentence always falls into the same.
func foldOf(sentence string, folds int) int {
	h := fnv.New32a()
	_, _ = h.Write([]byte(sentence))
	return int(h.Sum32() % uint32(folds))
}

// quadSentence is a sentence of which only the quad class is known, 0 for none.
type quadSentence struct {
	text string
	quad int
}

func readQuads(path string) ([]quadSentence, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []quadSentence
	for line := range strings.Lines(string(data)) {
		quad, sentence, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if len(quad) == 1 && quad[0] >= '0' && quad[0] <= '4' {
			out = append(out, quadSentence{strings.Trim(sentence, "\""), int(quad[0] - '0')})
		}
	}
	return out, nil
}

// eachLine calls f with the lines of a file that are neither empty nor comments, which begin with #.
func eachLine(path string, f func(line string) error) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		if err := f(line); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return nil
}
