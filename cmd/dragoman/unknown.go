package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"text/tabwriter"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/source"
)

type unknownCommand struct {
	Inputs     []string `arg:"" optional:"" name:"file" help:"Files, folders, or - for standard input (the default)."`
	Format     string   `help:"table, jsonl, or dictionary: lines to complete and give to --dictionary." enum:"table,jsonl,dictionary" default:"table"`
	Input      string   `help:"Format of the input: auto, text, markdown, html, jsonl, warc." enum:"auto,text,markdown,html,jsonl,warc" default:"auto"`
	Dictionary []string `help:"Dictionary of actors to add to the embedded ones." placeholder:"FILE"`
	Least      int      `help:"Documents in which a name must occur to be listed." default:"1"`
	Jobs       int      `help:"Documents read at the same time; 0 means one for each processor." default:"0" short:"j"`
}

func (c *unknownCommand) Help() string {
	return `Lists persons and organisations that take part in events and that no dictionary knows, the most frequent first, with what the text says of them.

Examples:

  dragoman unknown news/
  dragoman unknown --format dictionary news/ > actors.txt      complete the lines, then:
  dragoman code --dictionary actors.txt news/`
}

// unknownActor is a name without a dictionary line, over all documents.
type unknownActor struct {
	Name      string `json:"name"`
	Type      string `json:"type"`
	Country   string `json:"country,omitempty"`
	Sector    string `json:"sector,omitempty"`
	Office    string `json:"office,omitempty"`
	Documents int    `json:"documents"`
	Events    int    `json:"events"`
	Example   string `json:"example"`
}

// Run codes all inputs and lists who is not known.
func (c *unknownCommand) Run(s *streams) error {
	if len(c.Inputs) == 0 {
		c.Inputs = []string{"-"}
	}
	gaz, err := withDictionaries(s, c.Dictionary)
	if err != nil {
		return err
	}
	coder, err := dragoman.New(dragoman.Options{Gazetteer: gaz})
	if err != nil {
		return err
	}
	jobs := c.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	items := source.Read(c.Inputs, source.Options{Format: source.Format(c.Input), Stdin: s.in})
	progress := newProgress(s, "coding")
	defer progress.done()
	type result struct {
		analysis *dragoman.Analysis
		err      error
	}
	actors := map[string]*unknownActor{}
	for r := range dragoman.Ordered(dragoman.Inputs(items), jobs, func(in dragoman.Input) (r result) {
		r.analysis, r.err = coder.CodeItem(in, document.Meta{})
		return r
	}) {
		progress.step()
		if r.err != nil {
			progress.pause()
			s.skip(r.err)
			continue
		}
		collectUnknown(actors, r.analysis)
	}
	var list []*unknownActor
	for _, a := range actors {
		if a.Documents >= c.Least {
			list = append(list, a)
		}
	}
	slices.SortFunc(list, func(a, b *unknownActor) int {
		return cmp.Or(cmp.Compare(b.Documents, a.Documents), cmp.Compare(b.Events, a.Events), cmp.Compare(a.Name, b.Name))
	})
	return c.print(s, list)
}

// collectUnknown adds the named participants of a document's events that no dictionary knows.
func collectUnknown(actors map[string]*unknownActor, a *dragoman.Analysis) {
	entities := map[string]*record.Entity{}
	for i := range a.Record.Entities {
		entities[a.Record.Entities[i].ID] = &a.Record.Entities[i]
	}
	seen := map[string]bool{}
	for i := range a.Record.Events {
		for _, p := range slices.Concat(a.Record.Events[i].Actor, a.Record.Events[i].Recipient) {
			e := entities[p.Entity]
			if e == nil || e.Dictionary != "" || e.Type != "person" && e.Type != "organisation" {
				continue
			}
			at := slices.IndexFunc(e.Mentions, func(m record.Mention) bool { return m.Form == "name" })
			if at < 0 {
				continue
			}
			u := actors[e.Name]
			if u == nil {
				u = &unknownActor{Name: e.Name, Type: e.Type, Country: e.Country, Sector: e.Sector, Office: e.Office, Example: sentenceOf(a, e.Mentions[at].Quote)}
				actors[e.Name] = u
			}
			u.Events++
			if !seen[e.Name] {
				u.Documents++
				seen[e.Name] = true
			}
		}
	}
}

// sentenceOf returns the sentence that a quotation stands in.
func sentenceOf(a *dragoman.Analysis, q record.Quote) string {
	for i := range a.Record.Sentences {
		if a.Record.Sentences[i].ID == q.Sentence {
			return a.Text.Slice(a.Text.Sentences[i].Span)
		}
	}
	return ""
}

func (c *unknownCommand) print(s *streams, list []*unknownActor) error {
	switch c.Format {
	case "jsonl":
		e := json.NewEncoder(s.out)
		for _, a := range list {
			if err := e.Encode(a); err != nil {
				return err
			}
		}
		return nil
	case "dictionary":
		fmt.Fprintln(s.out, "# name | aliases | country | sector | office | from | to | source")
		for _, a := range list {
			fmt.Fprintf(s.out, "# %s\n%s |  | %s | %s | %s |  |  | \n", a.Example, a.Name, a.Country, a.Sector, a.Office)
		}
		return nil
	}
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "DOCUMENTS\tEVENTS\tNAME\tTYPE\tCOUNTRY\tSECTOR\tOFFICE")
	for _, a := range list {
		fmt.Fprintf(w, "%d\t%d\t%s\t%s\t%s\t%s\t%s\n", a.Documents, a.Events, a.Name, a.Type, a.Country, a.Sector, a.Office)
	}
	return w.Flush()
}
