// Package source is where articles come from: files, folders and standard input, plain or compressed, one document a file, one a line, or the pages of a web
// archive. Package source/web fetches the same items from feeds, sitemaps and pages.
//
// [Read] yields raw items in a settled order, with bounded memory: an item is read whole, but never more than Limits.MaxSize bytes of it. What cannot be
// read is yielded as an error that names the input and the reason; it never stops the others. Package document turns items into text.
package source

import (
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/fault"
)

// Format is how an item holds its text.
type Format string

// The formats. Auto is settled by name and content.
const (
	Auto     Format = "auto"
	Text     Format = "text"
	Markdown Format = "markdown"
	HTML     Format = "html"
	JSONL    Format = "jsonl"
	WARC     Format = "warc" // a web archive; its items are its pages, in HTML or Text
)

// Formats lists the names that --input takes.
func Formats() []string {
	return []string{string(Auto), string(Text), string(Markdown), string(HTML), string(JSONL), string(WARC)}
}

// DefaultMaxSize is the most bytes of one document, enough for any article.
const DefaultMaxSize = 8 << 20

// Item is one raw document, with what the source says about it. Absent means unknown.
type Item struct {
	Name    string // file name, "-" for standard input, an address; with ":LINE" for a line of JSON Lines, ":RECORD" for a record of a web archive
	Format  Format // never Auto or WARC
	Data    []byte
	Charset string    // "utf-8" if that is known of Data; "" if its character set is to be found in it
	URL     string    // where the page stands, after all redirects
	Fetched time.Time // when it was fetched
	Listed  Listing
}

// Listing is what a feed or sitemap says of an article that it lists. It counts less than what the page says of itself.
type Listing struct {
	Link      string // the address it is listed under, which redirects may lead away from
	Title     string
	Byline    string
	Publisher string
	Published string // ISO 8601
	Language  string
}

// Options steer reading.
type Options struct {
	Format  Format
	MaxSize int64
	Stdin   io.Reader
}

// Read yields the items of the named inputs: files, folders (walked in the order of their names, hidden entries left out) and "-" for standard input.
func Read(names []string, o Options) iter.Seq2[Item, error] {
	if o.MaxSize <= 0 {
		o.MaxSize = DefaultMaxSize
	}
	return func(yield func(Item, error) bool) {
		for _, name := range names {
			if !o.input(name, yield) {
				return
			}
		}
	}
}

func (o Options) input(name string, yield func(Item, error) bool) bool {
	if name == "-" {
		return o.stream("-", "", o.Stdin, yield)
	}
	info, err := os.Stat(name)
	if err != nil {
		return yield(Item{}, fault.Skip(name, fault.Unreadable, pathless(err)))
	}
	if !info.IsDir() {
		return o.file(name, yield)
	}
	more := true
	err = filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			more = yield(Item{}, fault.Skip(path, fault.Unreadable, pathless(err)))
		case path != name && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		default:
			more = o.file(path, yield)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil && more {
		return yield(Item{}, fault.Skip(name, fault.Unreadable, pathless(err)))
	}
	return more
}

func (o Options) file(path string, yield func(Item, error) bool) bool {
	info, err := os.Stat(path)
	if err == nil && !info.Mode().IsRegular() && info.Mode()&(fs.ModeNamedPipe|fs.ModeCharDevice) == 0 {
		return yield(Item{}, fault.Skip(path, fault.OtherFormat, errors.New("not a regular file")))
	}
	f, err := os.Open(path)
	if err != nil {
		return yield(Item{}, fault.Skip(path, fault.Unreadable, pathless(err)))
	}
	defer f.Close()
	return o.stream(path, path, f, yield)
}

// pathless drops the operation and path from an error, since the subject of the fault already names them.
func pathless(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
