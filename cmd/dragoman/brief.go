package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/brief"
	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/store"
)

type briefCommand struct {
	storeFlag
	A      string `arg:"" help:"An actor by code (SYR) or name (Syria)."`
	B      string `arg:"" help:"The other."`
	From   string `help:"First day of events and of publication: 2025-12-01, 2025-12 or 2025."`
	To     string `help:"Last day."`
	Since  string `help:"Only what is new, changed or withdrawn since a revision or time." placeholder:"REVISION"`
	AsOf   string `help:"As the archive knew it at a revision or at a time (2025-12-24, 2025-12-24T10:00:00Z)."`
	Most   int    `help:"Most items of a section; 0 means all. What is left out is counted." default:"20"`
	Format string `help:"markdown, html (one page that needs nothing else, with a chart) or json." enum:"markdown,html,json" default:"markdown"`
}

func (c *briefCommand) Help() string {
	return `Writes what the archive knows of two actors: what happened, context, drivers, significance, economy, regional security, outlook, bottom line. Every sentence cites
the words it rests on. What sources judge and expect stands in their own words, hedges with their band in numbers; a section about which nothing was reported says so.

Examples:

  dragoman brief SYR RUS --from 2025-12 --to 2026-03
  dragoman brief Syria Russia --format html > brief.html
  dragoman brief SYR RUS --since 2026-01-15       what changed since then
  dragoman brief SYR RUS --format json            with ids, spans and hedges

"dragoman show ID" opens a cited event or document; docs/BRIEF.md says how sections are filled.`
}

// Run writes the brief.
func (c *briefCommand) Run(s *streams) error {
	for _, d := range []string{c.From, c.To} {
		if _, _, ok := store.ParseDay(d); d != "" && !ok {
			return fmt.Errorf("%w: %q is not a date: write it as 2025-12-24, 2025-12 or 2025", errUsage, d)
		}
	}
	names, err := gazetteer.Embedded()
	if err != nil {
		return err
	}
	q := brief.Query{A: briefParty(names, c.A), B: briefParty(names, c.B), From: c.From, To: c.To, Most: c.Most}
	if q.A == q.B {
		return fmt.Errorf("%w: a brief is about two different actors, such as SYR and RUS", errUsage)
	}
	q.Names = func(code string) string {
		if e, ok := names.Country(code); ok {
			return e.Name
		}
		return ""
	}
	desk := corroborate.NewDesk(names)
	q.Medium = func(name string) (brief.Medium, bool) {
		o, ok := desk.Medium(name)
		return brief.Medium{Name: o.Name, Class: o.Class, Country: o.Country}, ok
	}
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	if q.AsOf, err = revision(s, st, c.AsOf); err != nil {
		return err
	}
	if c.Since != "" {
		q.Diff = true
		if q.Since, err = revision(s, st, c.Since); err != nil {
			return err
		}
	}
	b, err := brief.Build(s.ctx, st, q)
	if err != nil {
		return err
	}
	switch c.Format {
	case "json":
		enc := json.NewEncoder(s.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(b)
	case "html":
		page, err := b.HTML()
		if err != nil {
			return err
		}
		_, err = s.out.WriteString(page)
		return err
	}
	_, err = s.out.WriteString(b.Markdown())
	return err
}

// briefParty finds an actor by code or name. What no dictionary knows is taken as the name that it is.
func briefParty(names *gazetteer.Gazetteer, called string) brief.Party {
	called = strings.TrimSpace(called)
	if e, ok := names.Country(strings.ToUpper(called)); ok {
		return brief.Party{Code: e.Country, Name: e.Name}
	}
	for _, ref := range names.Lookup(called) {
		e := names.Entry(ref.Entry)
		switch {
		case e.Kind == gazetteer.Country:
			return brief.Party{Code: e.Country, Name: e.Name}
		case slices.Contains([]gazetteer.Kind{gazetteer.Organisation, gazetteer.Media}, e.Kind):
			return brief.Party{Name: e.Name}
		}
	}
	return brief.Party{Name: called}
}
