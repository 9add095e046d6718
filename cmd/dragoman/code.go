package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/source"
)

type codeCommand struct {
	Inputs     []string `arg:"" optional:"" name:"file" help:"Files, folders, or - for standard input (the default). Plain, gzip or zstd."`
	Format     string   `help:"table (default on a terminal), jsonl (default when piped: a document record a line), events (an event a line), csv, gdelt, polecat, icews." enum:",table,jsonl,events,csv,gdelt,polecat,icews" default:""`
	Input      string   `help:"Format of the input: auto (by name and content), text, markdown, html, jsonl, warc." enum:"auto,text,markdown,html,jsonl,warc" default:"auto"`
	Published  string   `help:"Date of publication of a single document, such as 2025-12-23; relative dates in the text count from it."`
	URL        string   `help:"Address of a single document."`
	Title      string   `help:"Title of a single document."`
	Publisher  string   `help:"Publisher of a single document."`
	Language   string   `help:"Language of the documents; only \"en\" can be coded. Without it the language is detected."`
	Lexicon    []string `help:"Lexicon file to add to the embedded lexicon; may be given several times." placeholder:"FILE"`
	Dictionary []string `help:"Dictionary of actors to add to the embedded ones: lines of our own form or a PETRARCH file; may be given several times." placeholder:"FILE"`
	Jobs       int      `help:"Documents coded at the same time; 0 means one for each processor. The output does not depend on it." default:"0" short:"j"`
	MaxSize    int64    `help:"Most bytes of one document." default:"8388608"`
}

func (c *codeCommand) Help() string {
	return `Examples:

  dragoman code article.txt                        a table of the events
  dragoman code --format jsonl news/ > out.jsonl   every file of a folder, a document record a line
  dragoman code --published 2025-12-23 story.html  one page with its date
  zcat corpus.jsonl.gz | dragoman code -j 8 - --format events
  dragoman code --format gdelt corpus.jsonl.gz     rows in GDELT 2.0's 61 columns

JSON Lines are objects {"id","url","title","text" or "html","published","publisher","language"}; only text or html is needed.
Inputs that cannot be coded are named on standard error with the reason, and the exit status is 3.`
}

// Run codes all inputs in order.
func (c *codeCommand) Run(s *streams) error {
	if len(c.Inputs) == 0 {
		c.Inputs = []string{"-"}
	}
	terminal := term.IsTerminal(int(os.Stdout.Fd()))
	if c.Format == "" {
		c.Format = "jsonl"
		if terminal {
			c.Format = "table"
		}
	}
	if c.Published != "" {
		if _, _, err := document.ParseDate(c.Published); err != nil {
			return fmt.Errorf("%w: --published %s is not a date: write it as 2006-01-02", errUsage, c.Published)
		}
	}
	lex, err := withFiles(c.Lexicon)
	if err != nil {
		return err
	}
	gaz, err := withDictionaries(s, c.Dictionary)
	if err != nil {
		return err
	}
	coder, err := dragoman.New(dragoman.Options{Lexicon: lex, Gazetteer: gaz})
	if err != nil {
		return err
	}
	w, err := newRecordWriter(c.Format, s.out, terminal)
	if err != nil {
		return err
	}
	meta := document.Meta{Published: c.Published, URL: c.URL, Title: c.Title, Publisher: c.Publisher, Language: c.Language}
	items := source.Read(c.Inputs, source.Options{Format: source.Format(c.Input), MaxSize: c.MaxSize, Stdin: s.in})
	progress := newProgress(s, "coding")
	defer progress.done()
	type result struct {
		record *record.Record
		err    error
	}
	jobs := c.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	for r := range dragoman.Ordered(dragoman.Inputs(items), jobs, func(in dragoman.Input) result {
		a, err := coder.CodeItem(in, meta)
		if err != nil {
			return result{err: err}
		}
		return result{record: a.Record}
	}) {
		if s.ctx.Err() != nil {
			return fmt.Errorf("interrupted: the results so far are complete lines")
		}
		progress.step()
		if r.err != nil {
			progress.pause()
			s.skip(r.err)
			continue
		}
		if err := w.Write(r.record); err != nil {
			return err
		}
	}
	return w.Close()
}

// newRecordWriter returns the writer for an output format.
func newRecordWriter(format string, out io.Writer, terminal bool) (exchange.Writer, error) {
	switch format {
	case "table":
		return newTable(out, terminal), nil
	case "jsonl":
		return exchange.NewRecords(out), nil
	case "events":
		return exchange.NewEvents(out), nil
	case "csv":
		return exchange.NewCSV(out), nil
	case "gdelt":
		return exchange.NewGDELT(out), nil
	case "polecat":
		return exchange.NewPOLECAT(out), nil
	case "icews":
		return exchange.NewICEWS(out), nil
	}
	return nil, fmt.Errorf("%w: unknown format %q", errUsage, format)
}

// withFiles adds lexicon files to the embedded lexicon; nil without files.
func withFiles(files []string) (*lexicon.Lexicon, error) {
	if len(files) == 0 {
		return nil, nil
	}
	embedded, err := lexicon.Embedded()
	if err != nil {
		return nil, err
	}
	lex := &lexicon.Lexicon{}
	lex.Add(embedded.Frames...)
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, &fault.Error{What: "cannot read the lexicon file", Err: err, Hint: "check the name; the format is described in docs/LEXICON.md"}
		}
		frames, _, problems := lexicon.Parse(name, f, lexicon.GlobalSets())
		f.Close()
		if len(problems) > 0 {
			return nil, fmt.Errorf("%w (run \"dragoman lexicon lint %s\" for all problems)", problems[0], name)
		}
		lex.Add(frames...)
	}
	return lex, nil
}

// withDictionaries adds the user's dictionaries to the embedded ones; without any the embedded ones are used. Lines that are not understood are left out and
// counted on standard error.
func withDictionaries(s *streams, files []string) (*gazetteer.Gazetteer, error) {
	if len(files) == 0 {
		return nil, nil
	}
	g, problems, err := gazetteer.Extended(files...)
	if err != nil {
		return nil, &fault.Error{What: "cannot read the dictionary", Err: err, Hint: "check the name; the formats are described in gazetteer/data/README.md"}
	}
	if len(problems) > 0 && !s.quiet {
		fmt.Fprintf(s.err, "dragoman: %d lines of the dictionaries are left out; the first: %v\n  hint: run \"dragoman dictionary lint\" with the files for all of them\n", len(problems), problems[0])
	}
	return g, nil
}

// progress shows how far long work has come, on a terminal only.
type progress struct{ bar *progressbar.ProgressBar }

func newProgress(s *streams, what string) *progress {
	f, ok := s.err.(*os.File)
	if s.quiet || !ok || !term.IsTerminal(int(f.Fd())) {
		return &progress{}
	}
	return &progress{progressbar.NewOptions(-1, progressbar.OptionSetWriter(f), progressbar.OptionSetDescription(what), progressbar.OptionShowCount(), progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("documents"), progressbar.OptionThrottle(200*time.Millisecond), progressbar.OptionClearOnFinish())}
}

func (p *progress) step() {
	if p.bar != nil {
		_ = p.bar.Add(1)
	}
}

func (p *progress) pause() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}

func (p *progress) done() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
