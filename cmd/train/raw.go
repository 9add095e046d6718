package main

import (
	"strings"

	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// longestRaw is the length in words beyond which a raw sentence is left out: it is a list or a mistake of the splitter.
const longestRaw = 80

// readRaw reads articles without annotation, JSON Lines with "title" and "text", and cuts them into sentences and tokens as the program does.
// It stops behind the article that fills the number of words.
func readRaw(path string, splitter *segment.Splitter, words int) (*treebank, error) {
	t := &treebank{}
	for article, err := range learn.Articles(path) {
		if err != nil {
			return nil, err
		}
		if t.words >= words {
			break
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
