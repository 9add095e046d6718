package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/conllu"
	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/text"
)

// treebank is a set of documents with gold tokens, tags and trees. The sentences of a document are joined by spaces into one paragraph.
type treebank struct {
	docs  []*text.Document
	gold  [][]conllu.Sentence // of each document
	words int
	names map[*text.Document]bool // documents whose names are annotated
}

func readTreebank(path string) (*treebank, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var r io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(file); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	sentences, err := conllu.Read(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	t := &treebank{names: map[*text.Document]bool{}}
	for first := 0; first < len(sentences); {
		last := first + 1
		for last < len(sentences) && !sentences[last].NewDoc {
			last++
		}
		d, err := goldDocument(sentences[first:last])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		t.docs = append(t.docs, d)
		t.names[d] = annotatesNames(sentences[first:last])
		t.gold = append(t.gold, sentences[first:last])
		t.words += len(d.Tokens)
		first = last
	}
	return t, nil
}

// goldDocument builds a document with the gold sentences, tokens and tags. Words that do not stand in the text as they are (typing errors that the
// treebank corrects) share out the characters of their sentence's surface.
func goldDocument(sentences []conllu.Sentence) (*text.Document, error) {
	var b strings.Builder
	for i, s := range sentences {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s.Text)
	}
	d := &text.Document{Text: b.String()}
	d.Paragraphs = []text.Span{{Start: 0, End: len(d.Text)}}
	at := 0
	for n, s := range sentences {
		if n > 0 {
			at++
		}
		start, end := at, at+len(s.Text)
		first := len(d.Tokens)
		for _, w := range s.Words {
			for at < end && d.Text[at] == ' ' {
				at++
			}
			if !strings.HasPrefix(d.Text[at:end], w.Form) {
				return nil, fmt.Errorf("sentence %s: %q does not stand at %q", s.ID, w.Form, d.Text[at:min(at+20, end)])
			}
			d.Tokens = append(d.Tokens, text.Token{
				Start: int32(at), End: int32(at + len(w.Form)), Head: text.NoHead, UPOS: w.UPOS, XPOS: w.XPOS, Lemma: w.Lemma, Fused: w.Fused,
			})
			at += len(w.Form)
		}
		d.Sentences = append(d.Sentences, text.Sentence{Span: text.Span{Start: start, End: end}, First: first, Last: len(d.Tokens)})
		at = end
	}
	return d, nil
}

// ownTokens returns the documents with the program's own tokens and the gold sentence ends, for training the sentence splitter. A sentence end that falls
// inside a token is dropped.
func (t *treebank) ownTokens() []*text.Document {
	var out []*text.Document
	for _, gold := range t.docs {
		d := &text.Document{Text: gold.Text, Paragraphs: gold.Paragraphs}
		d.Tokens = segment.Tokenize(nil, d.Text, d.Paragraphs[0])
		first := 0
		for _, s := range gold.Sentences {
			last := first
			for last < len(d.Tokens) && int(d.Tokens[last].End) <= s.End {
				last++
			}
			if last > first {
				d.Sentences = append(d.Sentences, text.Sentence{Span: d.Range(first, last), First: first, Last: last})
				first = last
			}
		}
		out = append(out, d)
	}
	return out
}
