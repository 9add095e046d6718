package ledger

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/relation"
)

//go:embed words/comparative.txt
var comparativeWords string

// comparatives are the words that make a forecast one of more or less.
var comparatives = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(comparativeWords) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			set[line] = true
		}
	}
	return set
})

// forecast is an utterance with the template of the event that would fulfil it. The direction of the act is not in the record, so either side may act.
func (u *Utterance) forecast() forecast.Forecast {
	r := &u.Forecast
	f := forecast.Forecast{
		ID: u.ID, Holder: r.Holder, MadeOn: date(r.MadeOn), Proposition: r.Proposition, Hedge: r.Hedge, Condition: r.Condition,
		Template: forecast.Template{Contexts: r.Contexts}, Comparative: comparative(r.Proposition),
	}
	for _, t := range r.Event {
		f.Template.Types = append(f.Template.Types, ontology.Type(t))
	}
	if len(r.Actors) > 0 {
		f.Template.A, f.Template.B = r.Actors[:1], r.Actors[1:]
	}
	if len(r.Actors) > 2 {
		f.Doubt = "more than two parties: " + strings.Join(r.Actors, ", ")
	}
	if h := r.Horizon; h != nil {
		f.Stated = h.Source == "stated"
		if _, last, err := relation.Span(h.Date, ""); err == nil {
			f.Horizon = last
		}
	}
	return f
}

// comparative tells whether a proposition is about more or less than before.
func comparative(proposition string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(proposition), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if comparatives()[w] {
			return true
		}
	}
	return false
}
