package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/text"
)

// longestRaw is the length in words beyond which a raw sentence is left out: it is a list or a mistake of the splitter.
const longestRaw = 80

// readRaw reads articles without annotation, JSON Lines with "title" and "text", and cuts them into sentences and tokens as the program does.
// It stops behind the article that fills the number of words.
func readRaw(path string, splitter *segment.Splitter, words int) (*treebank, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	lines := json.NewDecoder(bufio.NewReader(unzipped))
	t := &treebank{}
	for t.words < words {
		var article struct{ Title, Text string }
		if err := lines.Decode(&article); errors.Is(err, io.EOF) {
			return t, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		d := &text.Document{Text: article.Title + "\n\n" + article.Text}
		d.Paragraphs = segment.Paragraphs(d.Text)
		splitter.Segment(d)
		var kept []text.Sentence
		for _, s := range d.Sentences {
			if s.Last-s.First <= longestRaw && !strings.ContainsAny(d.Slice(s.Span), "{}") { // templates of machine-written stories that were not filled in
				kept = append(kept, s)
				t.words += s.Last - s.First
			}
		}
		d.Sentences = kept
		t.docs = append(t.docs, d)
	}
	return t, nil
}
