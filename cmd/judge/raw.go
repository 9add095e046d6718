package main

import (
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// The lengths in words outside which a raw sentence is left out: it is a list, a headline's rest or a mistake of the splitter.
const (
	shortestRaw = 4
	longestRaw  = 70
)

// marks are the words that name acts of the types that ACE marks in sentences of raw news: of those whose text hashes to the key, an empty list if there is none.
type marks map[string][]string

// readMarks reads lines "HASH<TAB>TYPE:word,TYPE:word" or "HASH<TAB>-"; word#2 is the second such word of the sentence.
func readMarks(path string) (marks, error) {
	out := marks{}
	err := eachLine(path, func(line string) error {
		hash, list, ok := strings.Cut(line, "\t")
		if !ok {
			return fmt.Errorf("want HASH<TAB>TYPE:word,…, not %q", line)
		}
		if out[hash] = []string{}; list != "-" {
			out[hash] = strings.Split(list, ",")
		}
		return nil
	})
	return out, err
}

// sentenceHash names a sentence in a file of marks (FNV-1a, 32 bits).
func sentenceHash(sentence string) string {
	h := fnv.New32a()
	h.Write([]byte(sentence))
	return fmt.Sprintf("%08x", h.Sum32())
}

// take makes gold of the sentences of an article that are marked, and leaves the others in it.
func (m marks) take(a *triggered, lex *lexicon.Lexicon) (gold *triggered) {
	d := a.doc
	marked := *d
	marked.Sentences = nil
	var rest []text.Sentence
	tags := make([]int32, len(d.Tokens))
	for _, s := range d.Sentences {
		list, ok := m[sentenceHash(d.Slice(s.Span))]
		if !ok {
			rest = append(rest, s)
			continue
		}
		marked.Sentences = append(marked.Sentences, s)
		for i := s.First; i < s.Last; i++ {
			if namesOther(lex, &d.Tokens[i]) {
				tags[i] = learn.OneOf
			}
		}
		for _, mark := range list {
			name, word, _ := strings.Cut(mark, ":")
			word, turn, _ := strings.Cut(word, "#")
			n := 1
			if turn != "" {
				n, _ = strconv.Atoi(turn)
			}
			for i := s.First; i < s.Last; i++ {
				if d.Form(i) == word {
					if n--; n == 0 {
						tags[i] = typeTag(ontology.Type(name))
					}
				}
			}
		}
	}
	a.doc.Sentences = rest
	if len(marked.Sentences) == 0 {
		return nil
	}
	return &triggered{doc: &marked, tags: tags, fold: -1}
}

// readRaw reads articles without annotation up to a number of words, and all of their sentences that are marked.
func readRaw(path string, coder *dragoman.Coder, words int, m marks) (raw, gold []*triggered, err error) {
	lex, err := lexicon.Embedded()
	if err != nil {
		return nil, nil, err
	}
	for article, err := range learn.Articles(path) {
		if err != nil {
			return nil, nil, err
		}
		a := &triggered{doc: coder.Annotate(&document.Document{Text: article.Title + "\n\n" + article.Text}), fold: -1}
		if marked := m.take(a, lex); marked != nil {
			gold = append(gold, marked)
		}
		if words <= 0 {
			continue
		}
		var kept []text.Sentence
		for _, s := range a.doc.Sentences {
			if n := s.Last - s.First; n >= shortestRaw && n <= longestRaw {
				kept = append(kept, s)
				words -= n
			}
		}
		a.doc.Sentences = kept
		raw = append(raw, a)
	}
	return raw, gold, nil
}
