package gazetteer

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/ontology"
)

// lint checks what the columns of all entries must obey together: codes that exist, kinds and classes that are known.
func (g *Gazetteer) lint() []Problem { return g.lintFrom(0) }

// lintFrom checks the entries from a number on.
func (g *Gazetteer) lintFrom(first int) []Problem {
	var out []Problem
	for i := first; i < len(g.Entries); i++ {
		e := &g.Entries[i]
		fail := func(format string, args ...any) {
			out = append(out, Problem{e.File, e.Line, fmt.Sprintf(format, args...)})
		}
		switch e.Kind {
		case Country, City, Division, Region: // codes of their own; cities and divisions also in dependencies
		default:
			if e.Country != "" && !g.KnownCountry(e.Country) {
				fail("%s: there is no country %q", e.Name, e.Country)
			}
		}
		if e.Operator != "" && !g.KnownCountry(e.Operator) {
			fail("%s: there is no country %q", e.Name, e.Operator)
		}
		for _, m := range e.Members {
			if !g.KnownCountry(m) {
				fail("%s: there is no country %q", e.Name, m)
			}
		}
		for _, s := range append([]string{e.Sector}, e.OtherSectors...) {
			if s != "" && !ontology.ValidSector(s) {
				fail("%s: there is no sector %q", e.Name, s)
			}
		}
	}
	out = append(out, g.lintOffices(first)...)
	for _, list := range [][][]Title{g.offices.values, g.roles.values} {
		for _, titles := range list {
			for _, t := range titles {
				for _, s := range append([]string{t.Sector}, t.OtherSectors...) {
					if s != "" && !ontology.ValidSector(s) {
						out = append(out, Problem{"offices.txt, roles.txt", 0, fmt.Sprintf("%s: there is no sector %q", t.Phrase, s)})
					}
				}
			}
		}
	}
	return out
}

//go:embed words/single_offices.txt
var singleOfficesText string

// singleOffices are the offices that one person at a time holds.
var singleOffices = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(singleOfficesText) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			m[line] = true
		}
	}
	return m
})

// lintOffices checks that every office says when it began, that no person has one twice at a time, and that no two have one that only one can have. Dates that
// are known to the month or year only are read in favour of the lines.
func (g *Gazetteer) lintOffices(first int) []Problem {
	var out []Problem
	by := map[[2]string][]*Entry{}
	for i := first; i < len(g.Entries); i++ {
		e := &g.Entries[i]
		if e.Kind != Person || e.Office == "" || strings.HasPrefix(e.Office, "former ") || strings.HasPrefix(e.Office, "late ") {
			continue
		}
		if e.From.Zero() && !e.User {
			out = append(out, Problem{e.File, e.Line, fmt.Sprintf("%s, %s: the line does not say since when", e.Name, e.Office)})
		}
		key := [2]string{e.Country, e.Office}
		for _, o := range by[key] {
			if !overlap(e, o) || e.Country == "" {
				continue
			}
			switch {
			case o.Name == e.Name:
				out = append(out, Problem{e.File, e.Line, fmt.Sprintf("%s, %s: line %d has the same office for part of the time", e.Name, e.Office, o.Line)})
			case singleOffices()[e.Office]:
				out = append(out, Problem{e.File, e.Line, fmt.Sprintf("%s, %s of %s: line %d has %s at the same time", e.Name, e.Office, e.Country, o.Line, o.Name)})
			}
		}
		by[key] = append(by[key], e)
	}
	return out
}

// overlap tells whether two lines certainly hold at the same time.
func overlap(a, b *Entry) bool {
	return (b.To.Zero() || a.From.last() < b.To.first()) && (a.To.Zero() || b.From.last() < a.To.first())
}

// KnownCountry tells whether code is that of a state in countries.txt or one of PLOVER's non-state codes.
func (g *Gazetteer) KnownCountry(code string) bool {
	_, ok := g.countries[code]
	return ok || ontology.NonState(code)
}
