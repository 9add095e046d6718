package learn

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
)

// Article is raw news to be labelled by a teacher.
type Article struct{ Title, Text string }

// Articles reads articles without annotation, gzipped JSON Lines with "title" and "text".
func Articles(path string) iter.Seq2[Article, error] {
	return func(yield func(Article, error) bool) {
		fail := func(err error) { yield(Article{}, fmt.Errorf("%s: %w", path, err)) }
		file, err := os.Open(path)
		if err != nil {
			fail(err)
			return
		}
		defer file.Close()
		unzipped, err := gzip.NewReader(file)
		if err != nil {
			fail(err)
			return
		}
		lines := json.NewDecoder(bufio.NewReader(unzipped))
		for {
			var a Article
			if err := lines.Decode(&a); errors.Is(err, io.EOF) {
				return
			} else if err != nil {
				fail(err)
				return
			}
			if !yield(a, nil) {
				return
			}
		}
	}
}
