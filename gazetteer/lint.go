package gazetteer

import (
	"fmt"

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

// KnownCountry tells whether code is that of a state in countries.txt or one of PLOVER's non-state codes.
func (g *Gazetteer) KnownCountry(code string) bool {
	_, ok := g.countries[code]
	return ok || ontology.NonState(code)
}
