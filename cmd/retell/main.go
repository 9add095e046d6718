// Command retell writes made-up news articles of which the truth is known, to measure and test the archive with: a JSON object a line, in the order of their
// publication, as "dragoman ingest" and "dragoman code" read them.
//
//	go run ./cmd/retell -n 100000 -seed 1 > articles.jsonl
//	go run ./cmd/retell -n 100000 -seed 1 -words 500 > articles.jsonl
//	go run ./cmd/retell -n 100000 -seed 1 -truth truth.jsonl > articles.jsonl
//
// The same seed gives the same bytes. -truth writes beside them what each article is: whose text it took over and how, whom it credits, who found it out,
// and which sentences tell which event (package retell).
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/dragoman-project/dragoman/corroborate/retell"
)

// line is an article as the readers of JSON Lines know it.
type line struct {
	ID        string `json:"id"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Text      string `json:"text"`
	Published string `json:"published"`
	Publisher string `json:"publisher"`
	Language  string `json:"language"`
}

// truth is what is known of an article.
type truth struct {
	ID       string    `json:"id"`
	CopyOf   string    `json:"copy_of,omitempty"`
	Edit     string    `json:"edit,omitempty"`
	Agency   string    `json:"agency,omitempty"`
	Source   string    `json:"source"`
	Tellings []telling `json:"tellings"`
}

// telling is a sentence about an event; offsets are code points.
type telling struct {
	Story int    `json:"story"`
	Type  string `json:"type"`
	Mode  string `json:"mode,omitempty"`
	Lead  bool   `json:"lead,omitempty"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

func main() {
	n := flag.Int("n", 1000, "how many articles")
	seed := flag.Uint64("seed", 1, "seed: the same seed gives the same articles")
	perDay := flag.Int("per-day", 0, "stories a day; 0 means 8, with some 36 articles")
	words := flag.Int("words", 0, "length of articles that are no copies; 0 leaves them short, at some 110 words")
	truths := flag.String("truth", "", "file for what is known of the articles")
	flag.Parse()
	if err := run(os.Stdout, *truths, *n, retell.Options{Seed: *seed, Articles: *n, PerDay: *perDay, Words: *words}); err != nil {
		fmt.Fprintln(os.Stderr, "retell:", err)
		os.Exit(1)
	}
}

// run writes the first n articles of a world, and the truth about them.
func run(out io.Writer, truths string, n int, o retell.Options) (err error) {
	known := io.Discard
	if truths != "" {
		f, err := os.Create(truths)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		known = f
	}
	articles, about := bufio.NewWriter(out), bufio.NewWriter(known)
	first, second := json.NewEncoder(articles), json.NewEncoder(about)
	first.SetEscapeHTML(false)
	for a := range retell.Articles(o) {
		if n--; n < 0 {
			break
		}
		t := truth{ID: a.ID, CopyOf: a.CopyOf, Edit: a.Edit, Agency: a.Agency, Source: a.Source}
		for _, x := range a.Tellings {
			t.Tellings = append(t.Tellings, telling(x))
		}
		if err := errors.Join(first.Encode(line{a.ID, a.URL, a.Title, a.Text, a.Published, a.Publisher, "en"}), second.Encode(t)); err != nil {
			return err
		}
	}
	return errors.Join(articles.Flush(), about.Flush())
}
