// Package syntax gives every token its universal and its Penn part of speech, tells which tokens are names, and gives every sentence its dependency tree, in Universal Dependencies.
//
// One small neural network (package net) reads a sentence. A token is told to it as the rows of a table: the word, its ends, its shape, what lexicon and
// dictionaries know of it ([Vocabulary]). The network scores tags, names, heads and relations at once; the best tree under the scores of heads is found exactly
// ([Decoder]), so trees need not be projective. A sentence has one root.
package syntax

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/text"
)

// Names of the sections in a model file.
const (
	NetworkData = "syntax network"
	ClassesText = "syntax classes" // a joint tag a line
	WordsText   = "syntax words"   // a word of the vocabulary a line
	FlagsText   = "syntax flags"   // word form, tab, flags in base 36
)

// MaxWords is the length of a sentence beyond which no tree is built: every word hangs on the first.
const MaxWords = 400

// batchWords is about how many words go through the network together: enough for its weights to be used often while they are in the cache.
const batchWords = 256

// Parser is safe for concurrent use.
type Parser struct {
	vocabulary *Vocabulary
	classes    []Class
	network    *net.Network
	readers    sync.Pool
}

// New takes the sections of a model file.
func New(f *model.File) (*Parser, error) {
	data := f.Blobs[NetworkData]
	if data == nil {
		return nil, fmt.Errorf("syntax: the model file has no section %q", NetworkData)
	}
	p := &Parser{}
	var err error
	if p.network, err = net.Decode(data); err != nil {
		return nil, err
	}
	if p.vocabulary, err = readVocabulary(f.Texts[WordsText], f.Texts[FlagsText]); err != nil {
		return nil, err
	}
	if p.classes, err = readClasses(f.Texts[ClassesText]); err != nil {
		return nil, err
	}
	n := p.network.Shape
	if n.Tags != len(p.classes) || n.Rows != p.vocabulary.Rows() || n.Labels != text.Deprels || n.Names != text.NameTags {
		return nil, fmt.Errorf("syntax: a network of %d tags, %d rows, %d relations, %d name tags; the program and its lists have %d, %d, %d, %d",
			n.Tags, n.Rows, n.Labels, n.Names, len(p.classes), p.vocabulary.Rows(), text.Deprels, text.NameTags)
	}
	p.readers.New = func() any { return &reader{Parser: p, batch: p.network.NewBatch()} }
	return p, nil
}

func readVocabulary(words, flags string) (*Vocabulary, error) {
	known := make(map[string]Flags, strings.Count(flags, "\n"))
	for line := range strings.Lines(flags) {
		word, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		n, err := strconv.ParseUint(value, 36, 16)
		if err != nil {
			return nil, fmt.Errorf("syntax: line %q of the flags: %w", line, err)
		}
		known[word] = Flags(n)
	}
	var list []string
	if words != "" {
		list = strings.Split(strings.TrimSuffix(words, "\n"), "\n")
	}
	return NewVocabulary(list, known), nil
}

func readClasses(names string) ([]Class, error) {
	var list []Class
	for name := range strings.FieldsSeq(names) {
		upos, xpos, _ := strings.Cut(name, "|")
		u, okU := text.ParseUPOS(upos)
		x, okX := text.ParseXPOS(xpos)
		if !okU || !okX {
			return nil, fmt.Errorf("syntax: no tags are called %q", name)
		}
		list = append(list, Class{u, x})
	}
	return list, nil
}

// File returns the sections that New reads.
func File(network *net.Network, v *Vocabulary, classes []Class) *model.File {
	var tags, flags strings.Builder
	for _, c := range classes {
		tags.WriteString(c.UPOS.String() + "|" + c.XPOS.String() + "\n")
	}
	forms := make([]string, 0, len(v.Flags))
	for w := range v.Flags {
		if !strings.ContainsAny(w, "\t\n") {
			forms = append(forms, w)
		}
	}
	slices.Sort(forms)
	for _, w := range forms {
		flags.WriteString(w + "\t" + strconv.FormatUint(uint64(v.Flags[w]), 36) + "\n")
	}
	return &model.File{
		Blobs: map[string][]byte{NetworkData: network.Encode()},
		Texts: map[string]string{ClassesText: tags.String(), WordsText: strings.Join(v.Words, "\n") + "\n", FlagsText: flags.String()},
	}
}

// Parse sets UPOS, XPOS, Name, Head and Deprel of every token.
func (p *Parser) Parse(d *text.Document) {
	r := p.readers.Get().(*reader)
	defer p.readers.Put(r)
	for n := 0; n < len(d.Sentences); {
		last := r.read(d, n)
		at := 0
		for ; n < last; n++ {
			s := &d.Sentences[n]
			r.sentence(d, s, at)
			at += s.Last - s.First
		}
	}
}

// reader is the memory that reading takes.
type reader struct {
	*Parser
	batch     *net.Batch
	decoder   Decoder
	low       []byte
	rows      []int32
	relations []uint8
}

// read runs the network over the sentences from first on that make a batch, and returns the first one behind them.
func (r *reader) read(d *text.Document, first int) int {
	r.batch.Reset()
	n := first
	for ; n < len(d.Sentences) && (n == first || r.batch.Words() < batchWords); n++ {
		s := &d.Sentences[n]
		for i := s.First; i < s.Last; i++ {
			if i > s.First && (i-s.First)%MaxWords == 0 { // a sentence without measure is read in pieces
				r.batch.End()
			}
			form := d.Form(i)
			r.low = Lower(r.low, form)
			r.rows = r.vocabulary.Append(r.rows[:0], form, r.low, i == s.First)
			r.batch.Add(r.rows)
		}
		r.batch.End()
	}
	r.batch.Run()
	return n
}

// sentence sets tags and tree of a sentence that stands at a place in the batch.
func (r *reader) sentence(d *text.Document, s *text.Sentence, at int) {
	for i := s.First; i < s.Last; i++ {
		c := r.classes[net.Argmax(r.batch.Tags(at+i-s.First))]
		d.Tokens[i].UPOS, d.Tokens[i].XPOS = c.UPOS, c.XPOS
		d.Tokens[i].Name = text.NameTag(net.Argmax(r.batch.Names(at + i - s.First)))
	}
	if s.Last-s.First > MaxWords {
		flatten(d, s)
		return
	}
	first := dateline(d, s)
	from, n := at+first-s.First, s.Last-first
	heads := r.decoder.Tree(r.batch.Heads(from, from+n), n)
	r.relations = slices.Grow(r.relations[:0], n)[:n]
	r.batch.Relations(from, from+n, heads, r.relations)
	root := first
	for i, h := range heads {
		t := &d.Tokens[first+i]
		if h == n {
			root = first + i
			t.Head, t.Deprel = text.NoHead, text.Root
			continue
		}
		t.Head, t.Deprel = int32(first+h), text.Deprel(r.relations[i])
		if t.Deprel == text.Root || t.Deprel == text.NoDeprel {
			t.Deprel = text.Dep
		}
	}
	if first > s.First {
		hang(d, s.First, first, root)
	}
}

func flatten(d *text.Document, s *text.Sentence) {
	for i := s.First; i < s.Last; i++ {
		d.Tokens[i].Head, d.Tokens[i].Deprel = int32(s.First), text.Dep
	}
	d.Tokens[s.First].Head, d.Tokens[s.First].Deprel = text.NoHead, text.Root
}
