package sqlite

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/storetest"
)

var renew = flag.Bool("dictionaries", false, "write dictionary.json and dictionary.txt anew, from the examples of the lexicon")

// The sizes of the dictionaries: more costs time with every value and brings little.
const (
	proseSize    = 24 << 10
	snippetsSize = 24 << 10
)

// examples are articles made of the example sentences of the lexicon.
func examples(t *testing.T) []store.Article {
	t.Helper()
	coder, err := dragoman.New(dragoman.Options{})
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var sentences []string
	for _, f := range lex.Frames {
		for _, e := range f.Examples {
			sentences = append(sentences, e.Sentence)
		}
	}
	const perArticle = 10
	var list []store.Article
	step := len(sentences) / perArticle // so that neighbours in the lexicon do not meet in an article
	for i := range step {
		var of []string
		for k := range perArticle {
			of = append(of, sentences[i+k*step])
		}
		d := &document.Document{ID: "a" + time.Unix(int64(i), 0).Format("150405"), Text: strings.Join(of, " "), Day: time.Date(2025, 3, 5, 0, 0, 0, 0, time.UTC), Published: "2025-03-05"}
		r := coder.Code(d)
		list = append(list, store.Article{DocumentID: d.ID, Published: d.Published, SHA256: record.TextHash(d.Text), Text: d.Text, Record: r})
	}
	return list
}

// TestDictionaries makes the dictionaries of the codec: "go test ./store/sqlite -run TestDictionaries -args -dictionaries". An archive that was begun with other
// ones keeps them.
func TestDictionaries(t *testing.T) {
	if !*renew {
		for name, d := range map[string][]byte{"dictionary.json": recordDictionary, "dictionary.txt": proseDictionary} {
			if len(d) < 1000 {
				t.Errorf("%s has %d bytes", name, len(d))
			}
		}
		return
	}
	path := filepath.Join(t.TempDir(), "examples.db")
	d := open(t, path, Options{Linker: storetest.Linker{}})
	defer d.Close()
	list := examples(t)
	if _, err := d.Ingest(t.Context(), store.Stamp{}, list); err != nil {
		t.Fatal(err)
	}
	snippets, prose := map[string]int{}, map[string]int{}
	for i := range list {
		a, err := d.Article(t.Context(), list[i].DocumentID, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range a.Record.Entities {
			if e.Dictionary == "" {
				e.ID, e.Mentions = "", nil
				data, _ := json.Marshal(e)
				snippets[string(data)+","]++
			}
		}
		for _, s := range strings.SplitAfter(a.Text, ". ") {
			words := strings.Fields(s)
			for k := range words { // turns of phrase: runs of two to four words
				for n := 2; n <= 4 && k+n <= len(words); n++ {
					prose[" "+strings.Join(words[k:k+n], " ")]++
				}
			}
		}
	}
	records := frequent(snippets, 2, snippetsSize)
	events := map[string]int{}
	for i := range list {
		for _, e := range list[i].Record.Events {
			e.ID, e.Rule, e.Evidence, e.Actor, e.Recipient, e.Place, e.Attribution, e.Topics, e.Tolls, e.CoreferentMentions = "", "", nil, nil, nil, nil, nil, nil, nil, nil
			e.Killed, e.Injured, e.Date = nil, nil, ""
			data, _ := json.Marshal(e)
			events[string(data)]++
		}
	}
	var b bytes.Buffer
	b.Write(records)
	b.Write(frequent(events, 2, snippetsSize))
	b.Write(rows(t, d, "SELECT record FROM coding ORDER BY length(record) DESC, key LIMIT 3"))
	b.Write(rows(t, d, "SELECT event FROM coded ORDER BY length(event) DESC, key LIMIT 6"))
	for name, data := range map[string][]byte{"dictionary.json": b.Bytes(), "dictionary.txt": frequent(prose, 4, proseSize)} {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// rows unpacks the JSON of some values.
func rows(t *testing.T, d *DB, query string) (out []byte) {
	t.Helper()
	list, err := d.read.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer list.Close()
	for list.Next() {
		var blob []byte
		if err := list.Scan(&blob); err != nil {
			t.Fatal(err)
		}
		data, err := d.codec.unpack(blob)
		if err != nil {
			t.Fatal(err)
		}
		data, _, _ = bytes.Cut(data, []byte{0})
		out = append(append(out, data...), '\n')
	}
	return out
}

// frequent joins the strings that save most: the most frequent and long ones, the best at the end, where zstd refers to most cheaply. What a better one holds is
// left out.
func frequent(count map[string]int, least, size int) []byte {
	var list []string
	for s, n := range count {
		if n >= least {
			list = append(list, s)
		}
	}
	gain := func(s string) int { return count[s] * (len(s) - 3) }
	slices.SortFunc(list, func(a, b string) int {
		if d := gain(b) - gain(a); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var taken []string
	total, all := 0, ""
	for _, s := range list {
		if total+len(s) > size {
			break
		}
		if !strings.Contains(all, s) {
			taken, total, all = append(taken, s), total+len(s), all+s
		}
	}
	slices.Reverse(taken)
	return []byte(strings.Join(taken, ""))
}
