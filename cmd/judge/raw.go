package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/text"
)

// longestRaw is the length in words beyond which a raw sentence is left out: it is a list or a mistake of the splitter.
const longestRaw = 70

// readRaw reads articles without annotation, JSON Lines with "title" and "text", up to a number of words.
func readRaw(path string, coder *dragoman.Coder, words int) ([]*triggered, error) {
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
	var out []*triggered
	for words > 0 {
		var article struct{ Title, Text string }
		if err := lines.Decode(&article); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		d := coder.Annotate(&document.Document{Text: article.Title + "\n\n" + article.Text})
		var kept []text.Sentence
		for _, s := range d.Sentences {
			if s.Last-s.First <= longestRaw && s.Last-s.First > 3 {
				kept = append(kept, s)
				words -= s.Last - s.First
			}
		}
		d.Sentences = kept
		out = append(out, &triggered{doc: d, fold: -1})
	}
	return out, nil
}
