package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"
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

var quads = [][]string{
	1: {"AGREE", "CONSULT", "SUPPORT"}, 2: {"COOPERATE", "AID", "YIELD"}, 3: {"REQUEST", "ACCUSE", "REJECT", "THREATEN"},
	4: {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"},
}

// among tells of every class whether the sentence can have it.
func (q quadSentence) among() []bool {
	out := make([]bool, len(roots)+1)
	for _, r := range quads[q.quad] {
		out[rootIndex(r)] = true
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

// readPairs reads marked pairs, tab-separated with a head line. Sentences that are the same fall into the same fold.
func readPairs(path string, folds int) ([]pair, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	lines, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	column := map[string]int{}
	for i, name := range lines[0] {
		column[name] = i
	}
	var out []pair
	for _, l := range lines[1:] {
		p := pair{class: rootIndex(l[column["gold_root"]])}
		if p.class < 0 {
			return nil, fmt.Errorf("%s: no root is called %q", path, l[column["gold_root"]])
		}
		if !p.unmark(l[column["marked_sentence"]]) {
			continue
		}
		p.fold = foldOf(p.text, folds)
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

// unmark takes the first <s> and <t> marks out of a sentence.
func (p *pair) unmark(marked string) bool {
	spans := map[byte]*[2]int{}
	var b strings.Builder
	for i := 0; i < len(marked); {
		rest := marked[i:]
		if len(rest) >= 3 && rest[0] == '<' && (rest[1] == 's' || rest[1] == 't') && rest[2] == '>' {
			if spans[rest[1]] == nil {
				spans[rest[1]] = &[2]int{utf8.RuneCountInString(b.String()), -1}
			}
			i += 3
			continue
		}
		if len(rest) >= 4 && rest[:2] == "</" && (rest[2] == 's' || rest[2] == 't') && rest[3] == '>' {
			if s := spans[rest[2]]; s != nil && s[1] < 0 {
				s[1] = utf8.RuneCountInString(b.String())
			}
			i += 4
			continue
		}
		b.WriteByte(rest[0])
		i++
	}
	p.text = b.String()
	s, t := spans['s'], spans['t']
	if s == nil || t == nil || s[1] < 0 || t[1] < 0 {
		return false
	}
	p.source, p.target = *s, *t
	return true
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

// readMarked reads our own marked pairs: type, tab, marked sentence.
func readMarked(path string) ([]pair, error) {
	var out []pair
	err := eachLine(path, func(line string) error {
		name, marked, _ := strings.Cut(line, "\t")
		p := pair{class: rootIndex(name), fold: -1}
		if p.class < 0 || !p.unmark(marked) {
			return errors.New("want a type, a tab and a sentence with <s>source</s> and <t>target</t>")
		}
		out = append(out, p)
		return nil
	})
	return out, err
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
