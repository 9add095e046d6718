package dyad

import (
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/gazetteer"
)

// Code finds the code that events of an actor are counted under: a country or PLOVER non-state code in either case, the name of a state or of its people, a building that stands
// for a government, the United Nations or the European Union. Other organisations share a code with many and are no side of a dyad. The dictionaries are asked for only where
// the name is no code in capitals; load gives them.
func Code(load func() (*gazetteer.Gazetteer, error), name string) (string, error) {
	name = strings.TrimSpace(name)
	if isCode(name) {
		return name, nil
	}
	g, err := load()
	if err != nil {
		return "", err
	}
	if upper := strings.ToUpper(name); isCode(upper) && g.KnownCountry(upper) {
		return upper, nil
	}
	organisation := ""
	for _, form := range []string{name, capitalised(name)} {
		for _, ref := range g.Lookup(form) {
			e := g.Entry(ref.Entry)
			switch {
			case e.Kind == gazetteer.Country || e.Kind == gazetteer.Seat,
				e.Kind == gazetteer.Organisation && (e.Country == "UNO" || e.Country == "EUR"):
				return e.Country, nil
			case e.Kind == gazetteer.Organisation:
				organisation = e.Country
			}
		}
	}
	if organisation != "" {
		return "", &fault.Error{Subject: name, What: "this is an organisation, counted under " + organisation + " with all others of that code",
			Hint: "name the code to measure all of them, or list its events with \"dragoman events --actor\""}
	}
	return "", &fault.Error{Subject: name, What: "no state or code of that name is known", Hint: "name the actor by its ISO code (SYR), a PLOVER code (IGO, UNO, EUR) or the name of a state"}
}

func isCode(s string) bool {
	return len(s) == 3 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// capitalised writes the words of a name with capitals, as the dictionaries do.
func capitalised(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if w != "of" && w != "and" && w != "the" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}
