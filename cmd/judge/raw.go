package main

import (
	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// The lengths in words outside which a raw sentence is left out: it is a list, a headline's rest or a mistake of the splitter.
const (
	shortestRaw = 4
	longestRaw  = 70
)

// readRaw reads articles without annotation up to a number of words.
func readRaw(path string, coder *dragoman.Coder, words int) ([]*triggered, error) {
	var out []*triggered
	for article, err := range learn.Articles(path) {
		if err != nil {
			return nil, err
		}
		if words <= 0 {
			break
		}
		d := coder.Annotate(&document.Document{Text: article.Title + "\n\n" + article.Text})
		var kept []text.Sentence
		for _, s := range d.Sentences {
			if n := s.Last - s.First; n >= shortestRaw && n <= longestRaw {
				kept = append(kept, s)
				words -= n
			}
		}
		d.Sentences = kept
		out = append(out, &triggered{doc: d, fold: -1})
	}
	return out, nil
}
