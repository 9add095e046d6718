package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"net/url"
	"os"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/archive"
	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/source"
	"github.com/dragoman-project/dragoman/source/web"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/sqlite"
)

// storeFlag names the archive; commands that use one embed it.
type storeFlag struct {
	Store string `help:"File of the archive; without it $XDG_DATA_HOME/dragoman/store.db." placeholder:"FILE" type:"path"`
}

// path is the file of the archive.
func (f *storeFlag) path() (string, error) {
	if f.Store != "" {
		return f.Store, nil
	}
	dir := os.Getenv("XDG_DATA_HOME")
	if dir == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", &fault.Error{What: "no place for the archive is known", Err: err, Hint: "name a file with --store"}
		}
		dir = filepath.Join(home, ".local", "share")
	}
	return filepath.Join(dir, "dragoman", "store.db"), nil
}

type ingestCommand struct {
	storeFlag
	Sources      []string      `arg:"" name:"source" help:"Files, folders, - for standard input; addresses of feeds, sitemaps, sites or pages."`
	Input        string        `help:"Format of files: auto (by name and content), text, markdown, html, jsonl, warc." enum:"auto,text,markdown,html,jsonl,warc" default:"auto"`
	Published    string        `help:"Date of publication of a single document."`
	URL          string        `help:"Address of a single document."`
	Title        string        `help:"Title of a single document."`
	Publisher    string        `help:"Publisher of the documents that name none."`
	Language     string        `help:"Language of the documents; without it it is detected."`
	Lexicon      []string      `help:"Lexicon file to add to the embedded lexicon; may be given several times." placeholder:"FILE"`
	Dictionary   []string      `help:"Dictionary of actors to add to the embedded ones; may be given several times." placeholder:"FILE"`
	Jobs         int           `help:"Documents coded at the same time; 0 means one for each processor." default:"0" short:"j"`
	Batch        int           `help:"Articles that are written together. All that were reported are on the disk." default:"64"`
	MaxSize      int64         `help:"Most bytes of one document." default:"8388608"`
	Watch        time.Duration `help:"Ask addresses again after so long, until interrupted: 15m, 1h." placeholder:"TIME"`
	AllowPrivate bool          `help:"Also fetch from private and local addresses."`
	Report       string        `help:"Write a line for every item to FILE once it is on the disk: id, outcome, what it copies, or why it was left out." placeholder:"FILE" type:"path"`
	Note         string        `help:"A note for the log of the archive."`
}

func (c *ingestCommand) Help() string {
	return `Reads articles into the archive and codes them. The same article is taken in once; one that a newer lexicon reads otherwise is coded again, and the archive
keeps both readings. Articles that copy each other are tied to their origin, reports of one event to the event ("dragoman events"). Of pairs of actors that are
watched ("dragoman watch add"), the alarms that what was read has raised are printed under the summary.

Examples:

  dragoman ingest news/                             every file of a folder
  dragoman ingest corpus.jsonl.gz CC-NEWS.warc.gz   JSON Lines and web archives
  dragoman ingest https://example.org/feed.xml      the articles of a feed, fetched politely
  dragoman ingest --watch 30m https://example.org/  a site's feeds, every half hour
  dragoman ingest --report done.jsonl news/         a JSON line for every article that is safe

Addresses are asked with robots.txt, a rate limit a host and conditional requests; private addresses are refused. Inputs that cannot be coded are named on
standard error with the reason, and the exit status is 3.`
}

// Run takes all sources in and prints what became of them.
func (c *ingestCommand) Run(s *streams) error {
	if c.Published != "" {
		if _, _, err := document.ParseDate(c.Published); err != nil {
			return fmt.Errorf("%w: --published %s is not a date: write it as 2006-01-02", errUsage, c.Published)
		}
	}
	keeper, closeStore, err := c.keeper(s)
	if err != nil {
		return err
	}
	defer closeStore()
	path, err := c.path()
	if err != nil {
		return err
	}
	visited, err := archive.OpenVisited(path + ".visited.json")
	if err != nil {
		return err
	}
	client := &web.Client{AllowPrivate: c.AllowPrivate, Cache: visited}
	defer client.Close()
	report, err := newIngestReport(c.Report)
	if err != nil {
		return err
	}
	defer report.close()
	meta := document.Meta{Published: c.Published, URL: c.URL, Title: c.Title, Publisher: c.Publisher, Language: c.Language}
	look, err := newLookout(s, &c.storeFlag, keeper.Store)
	if err != nil {
		return err
	}
	for {
		sum, err := c.take(s, keeper, client, meta, report)
		printSummary(s.out, sum)
		if err == nil && sum.Added+sum.Changed+sum.Withdrawn > 0 {
			err = look.report(s, keeper.Store)
		}
		if err := s.out.Flush(); err != nil {
			return err
		}
		if err != nil {
			return err
		}
		if err := visited.Save(); err != nil {
			return err
		}
		if c.Watch <= 0 {
			return nil
		}
		select {
		case <-s.ctx.Done():
			return nil
		case <-time.After(c.Watch):
		}
	}
}

// keeper opens the archive and loads the coder.
func (c *ingestCommand) keeper(s *streams) (*archive.Keeper, func(), error) {
	lex, err := withFiles(c.Lexicon)
	if err != nil {
		return nil, nil, err
	}
	gaz, err := withDictionaries(s, c.Dictionary)
	if err != nil {
		return nil, nil, err
	}
	coder, err := dragoman.New(dragoman.Options{Lexicon: lex, Gazetteer: gaz})
	if err != nil {
		return nil, nil, err
	}
	media := gaz
	if media == nil {
		if media, err = gazetteer.Embedded(); err != nil {
			return nil, nil, err
		}
	}
	st, err := openStore(s.ctx, &c.storeFlag, true)
	if err != nil {
		return nil, nil, err
	}
	jobs := c.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	return &archive.Keeper{
		Coder: coder, Store: st, Desk: corroborate.NewDesk(media), Jobs: jobs, Batch: c.Batch, By: login(), Note: c.Note, Now: time.Now,
	}, func() { _ = st.Close() }, nil
}

// login is who uses the program, for the log of the archive.
func login() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return ""
}

// openStore opens the archive; create tells whether it may be new.
func openStore(ctx context.Context, f *storeFlag, create bool) (store.Store, error) {
	path, err := f.path()
	if err != nil {
		return nil, err
	}
	if !create {
		if _, err := os.Stat(path); err != nil {
			return nil, &fault.Error{Subject: path, What: "there is no archive", Err: err, Hint: "read articles in with \"dragoman ingest SOURCE\", or name another file with --store"}
		}
	} else if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil { // what somebody reads is their own affair
		return nil, &fault.Error{Subject: path, What: "cannot make the folder of the archive", Err: err, Hint: "name a file with --store"}
	}
	return sqlite.Open(ctx, path, sqlite.Options{Linker: archive.Linker{}})
}

// take reads the sources once.
func (c *ingestCommand) take(s *streams, k *archive.Keeper, client *web.Client, meta document.Meta, report *ingestReport) (archive.Summary, error) {
	progress := newProgress(s, "reading in")
	defer progress.done()
	sum, err := k.Take(s.ctx, c.items(s, k.Store, client), meta, func(t archive.Taken) bool {
		progress.step()
		if t.Err != nil {
			progress.pause()
			s.skip(t.Err)
		}
		return report.write(&t)
	})
	return sum, errors.Join(err, report.err)
}

// items are those of all sources, in their order.
func (c *ingestCommand) items(s *streams, st store.Store, client *web.Client) iter.Seq2[source.Item, error] {
	known := func(address string) bool {
		_, err := st.Article(s.ctx, address, 0)
		return err == nil
	}
	return func(yield func(source.Item, error) bool) {
		for _, name := range c.Sources {
			items := source.Read([]string{name}, source.Options{Format: source.Format(c.Input), MaxSize: c.MaxSize, Stdin: s.in})
			if address(name) {
				items = client.Items(s.ctx, name, web.Options{Seen: known})
			}
			for item, err := range items {
				if !yield(item, err) {
					return
				}
			}
		}
	}
}

// address tells whether a source is on the web.
func address(name string) bool {
	u, err := url.Parse(name)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

func printSummary(w io.Writer, sum archive.Summary) {
	fmt.Fprintf(w, "%d read: %d new, %d known, %d coded again, %d updated; %d copy another\n", sum.Read, sum.New, sum.Duplicate, sum.Recoded, sum.Updated, sum.Copies)
	fmt.Fprintf(w, "%d reports of events added, %d changed, %d withdrawn\n", sum.Added, sum.Changed, sum.Withdrawn)
	var skipped []string
	for _, reason := range slices.Sorted(maps.Keys(sum.Skipped)) {
		skipped = append(skipped, fmt.Sprintf("%d %s", sum.Skipped[reason], reason))
	}
	if len(skipped) > 0 {
		fmt.Fprintf(w, "skipped: %s\n", strings.Join(skipped, ", "))
	}
}
