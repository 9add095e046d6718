package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

// Document is a document with the events it tells.
type Document struct {
	Name      string // where it stands: FILE:LINE, or the file of its text
	ID        string // its own, else its name
	Title     string
	URL       string
	Text      string
	Published string
	Publisher string
	Events    []Event
}

// about is what gold says of a document. A record has it under "document".
type about struct {
	ID        json.RawMessage `json:"id"`
	Title     string          `json:"title"`
	URL       string          `json:"url"`
	Text      string          `json:"text"`
	Published string          `json:"published"`
	Publisher string          `json:"publisher"`
	SHA256    string          `json:"sha256"`
}

type documentGold struct {
	about
	Document *about       `json:"document"`
	Entities []entityGold `json:"entities"`
	Events   *[]eventGold `json:"events"`
}

// Texts finds the text of a document by its id or by the SHA-256 of its text. A record does not carry its text unless it was extracted from markup, so that a
// corrected record needs the corpus that it was coded from.
type Texts map[string]string

// Documents reads documents from JSON Lines {"id","title","text","published","publisher","events":[…]}, or from document records, whose texts are looked up
// where they are not given.
func Documents(lines iter.Seq2[source.Item, error], texts Texts) iter.Seq2[Document, error] {
	return read(lines, func(item source.Item) (Document, bool, error) {
		var g documentGold
		if err := unmarshal(item, &g); err != nil {
			return Document{}, false, err
		}
		a := g.about
		if g.Document != nil {
			text := a.Text
			if a = *g.Document; text != "" {
				a.Text = text
			}
		}
		d := Document{Name: item.Name, ID: item.Name, Title: a.Title, URL: a.URL, Text: a.Text, Published: a.Published, Publisher: a.Publisher}
		if len(a.ID) > 0 && string(a.ID) != "null" {
			d.ID = identity(a.ID)
		}
		if d.Text == "" {
			if d.Text = texts[a.SHA256]; d.Text == "" {
				d.Text = texts[d.ID]
			}
		}
		if d.Text == "" {
			return d, false, noGold(item.Name, "the document has no text", `give it a "text"; for records, name the corpus they were coded from with --corpus`)
		}
		err := d.take(&g)
		return d, err == nil, err
	})
}

// take reads the events of a document that has its text.
func (d *Document) take(g *documentGold) error {
	if g.Events == nil {
		return noGold(d.Name, `the object has no "events"`, `list the events of the document; write "events":[] if it tells none`)
	}
	entities := map[string]entityGold{}
	for _, e := range g.Entities {
		entities[e.ID] = e
	}
	text := []rune(d.Text)
	for i := range *g.Events {
		e, err := (*g.Events)[i].read(fmt.Sprintf("%s: event %d", d.Name, i+1), text, entities)
		if err != nil {
			return err
		}
		d.Events = append(d.Events, e)
	}
	return nil
}

// Folder reads documents from a folder: N.txt is a text, N.json has its "events", N.meta.json its "title", "date" and what else is known. They come in the
// order of their names, numbers by their value.
func Folder(dir string) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		names, err := filepath.Glob(filepath.Join(escaped(dir), "*.txt"))
		if err != nil {
			yield(Document{}, fault.Skip(dir, fault.Unreadable, err))
			return
		}
		for i, name := range names {
			names[i] = strings.TrimSuffix(name, ".txt")
		}
		slices.SortFunc(names, byNumber)
		for _, name := range names {
			d, err := readTriple(name)
			if !yield(d, err) {
				return
			}
		}
	}
}

// escaped writes the name of a folder so that no sign of it is a pattern.
func escaped(dir string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(dir)
}

func byNumber(a, b string) int {
	x, errX := strconv.Atoi(filepath.Base(a))
	y, errY := strconv.Atoi(filepath.Base(b))
	switch {
	case errX == nil && errY == nil && x != y:
		return x - y
	case errX == nil && errY != nil:
		return -1
	case errX != nil && errY == nil:
		return 1
	}
	return strings.Compare(a, b)
}

func readTriple(name string) (Document, error) {
	d := Document{Name: name + ".txt", ID: filepath.Base(name)}
	text, err := readWhole(name + ".txt")
	if err != nil {
		return d, err
	}
	d.Text = string(text)
	var meta struct {
		about
		Date string `json:"date"`
	}
	var none *fault.Error
	if err := readJSON(name+".meta.json", &meta); err != nil && !(errors.As(err, &none) && errors.Is(none.Err, fs.ErrNotExist)) {
		return d, err
	}
	d.Title, d.URL, d.Publisher, d.Published = meta.Title, meta.URL, meta.Publisher, meta.Published
	if d.Published == "" {
		d.Published = meta.Date
	}
	var g documentGold
	if err := readJSON(name+".json", &g); err != nil {
		return d, err
	}
	return d, d.take(&g)
}

func readJSON(name string, v any) error {
	data, err := readWhole(name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return &fault.Error{Subject: name, Reason: fault.BadGold, Err: err, Hint: "repair the JSON of the file; the other documents were scored"}
	}
	return nil
}

// readWhole reads a file of at most the size that a document may have.
func readWhole(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		var p *fs.PathError
		if errors.As(err, &p) {
			err = p.Err
		}
		return nil, fault.Skip(name, fault.Unreadable, err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, source.DefaultMaxSize+1))
	if err != nil {
		return nil, fault.Skip(name, fault.Unreadable, err)
	}
	if len(data) > source.DefaultMaxSize {
		return nil, fault.Skip(name, fault.TooLarge, fmt.Errorf("more than %d bytes", source.DefaultMaxSize))
	}
	return data, nil
}
