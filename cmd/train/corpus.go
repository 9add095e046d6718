package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// corpus turns texts into examples.
type corpus struct {
	vocabulary *syntax.Vocabulary
	classes    []syntax.Class
	classOf    map[syntax.Class]int32
	vectors    map[string][]float32
	pieces     *net.Pieces // for a teacher, else nil
}

// How often a word must occur in the treebanks, or in all texts, to have a row of its own; and a joint tag, to be one.
const (
	minGold  = 2
	minCount = 4
	minClass = 5
)

func newCorpus(gold *treebank, raw []*treebank, known *knowledge, vectors map[string][]float32) *corpus {
	c := &corpus{classOf: map[syntax.Class]int32{}, vectors: vectors}
	count := wordCounts(gold)
	words := frequent(count, minGold)
	for _, t := range raw {
		for w, n := range wordCounts(t) {
			count[w] += n
		}
	}
	words = append(words, frequent(count, minCount)...)
	slices.Sort(words)
	c.vocabulary = syntax.NewVocabulary(slices.Compact(words), known.flags)
	classes := map[syntax.Class]int{}
	for _, d := range gold.docs {
		for i := range d.Tokens {
			classes[syntax.Class{UPOS: d.Tokens[i].UPOS, XPOS: d.Tokens[i].XPOS}]++
		}
	}
	for class, n := range classes {
		if n >= minClass {
			c.classes = append(c.classes, class)
		}
	}
	slices.SortFunc(c.classes, func(a, b syntax.Class) int {
		return cmp.Or(cmp.Compare(classes[b], classes[a]), cmp.Compare(a.UPOS, b.UPOS), cmp.Compare(a.XPOS, b.XPOS))
	})
	for i, class := range c.classes {
		c.classOf[class] = int32(i)
	}
	return c
}

// wordCounts counts the words of a treebank's sentences under their lower-cased forms.
func wordCounts(t *treebank) map[string]int {
	count := map[string]int{}
	var low []byte
	for _, d := range t.docs {
		for _, s := range d.Sentences {
			for i := s.First; i < s.Last; i++ {
				low = syntax.Lower(low, d.Form(i))
				count[string(low)]++
			}
		}
	}
	return count
}

func frequent(count map[string]int, least int) []string {
	var words []string
	for w, n := range count {
		if n >= least && !strings.ContainsAny(w, "\n\t") {
			words = append(words, w)
		}
	}
	return words
}

// allWords is the vocabulary together with the words that have a vector.
func (c *corpus) allWords() []string {
	words := slices.Clone(c.vocabulary.Words)
	for w := range c.vectors {
		if !strings.ContainsAny(w, "\n\t") {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// example turns a sentence of a document into an example without annotation.
func (c *corpus) example(d *text.Document, s text.Sentence) *learn.Example {
	e := &learn.Example{}
	var low []byte
	for i := s.First; i < s.Last; i++ {
		form := d.Form(i)
		low = syntax.Lower(low, form)
		rows := c.vocabulary.Append(nil, form, low, i == s.First)
		unknown := append([]int32{0}, rows[1:]...)
		e.Rows = append(e.Rows, rows)
		e.Unknown = append(e.Unknown, unknown)
		e.Vectors = append(e.Vectors, c.vectors[string(low)])
		if c.pieces != nil {
			e.Pieces = append(e.Pieces, c.pieces.Cut(form))
		}
	}
	return e
}

// examples turns all sentences into examples without annotation.
func (c *corpus) examples(t *treebank) []*learn.Example {
	var out []*learn.Example
	for _, d := range t.docs {
		for _, s := range d.Sentences {
			e := c.example(d, s)
			for range e.Len() { // nothing is known of its words
				e.Tags, e.Heads = append(e.Tags, -1), append(e.Heads, -1)
			}
			out = append(out, e)
		}
	}
	return out
}

// gold turns the sentences of a treebank into examples with its annotation.
func (c *corpus) gold(t *treebank) []*learn.Example {
	var out []*learn.Example
	for k, d := range t.docs {
		for n, s := range d.Sentences {
			e := c.example(d, s)
			words := t.gold[k][n].Words
			for _, w := range words {
				class, ok := c.classOf[syntax.Class{UPOS: w.UPOS, XPOS: w.XPOS}]
				if !ok {
					class = -1
				}
				head := int32(w.Head)
				if head < 0 {
					head = int32(len(words))
				}
				e.Tags = append(e.Tags, class)
				e.Heads = append(e.Heads, head)
				e.Labels = append(e.Labels, int32(w.Deprel))
			}
			if t.names[d] {
				e.Names = nameTags(words)
			}
			out = append(out, e)
		}
	}
	return out
}

// dims is the length of the vectors.
func (c *corpus) dims() int {
	for _, v := range c.vectors {
		return len(v)
	}
	return 0
}
