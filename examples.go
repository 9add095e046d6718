package dragoman

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// CheckExample codes an example sentence of the lexicon and returns what is wrong with the result, "" if it is as expected.
func (c *Coder) CheckExample(e *lexicon.Example) string {
	a := c.Analyse(&document.Document{Text: e.Sentence, Language: "en"})
	want := e.Expect
	if want.Type == lexicon.None {
		want.None = true
	}
	if want.None {
		for i := range a.Record.Events {
			if ev := &a.Record.Events[i]; ev.Status == record.Occurred {
				return "got " + Describe(ev)
			}
		}
		return ""
	}
	var got []string
	for i := range a.Record.Events {
		ev := &a.Record.Events[i]
		if Fits(ev, want) {
			return ""
		}
		got = append(got, Describe(ev))
	}
	if len(got) == 0 {
		return "got no event"
	}
	return "got " + strings.Join(got, "; ")
}

// Fits tells whether an event is what an example expects.
func Fits(ev *record.Event, want lexicon.Expectation) bool {
	return ontology.Type(ev.Event) == want.Type && (want.Mode == "" || ev.Mode == want.Mode) &&
		(want.AnyActor || sideFits(ev.Actor, want.Actor)) && (want.AnyRecipient || sideFits(ev.Recipient, want.Recipient))
}

// sideFits tells whether the participants are those expected, in any order; a field that is not expected may have any value.
func sideFits(got []record.Participant, want []lexicon.Party) bool {
	left := slices.Clone(got)
	for _, w := range want {
		i := slices.IndexFunc(left, func(p record.Participant) bool {
			return (w.Country == "" || p.Country == w.Country) && (w.Sector == "" || p.Sector == w.Sector)
		})
		if i < 0 {
			return false
		}
		country := left[i].Country
		left = slices.DeleteFunc(left, func(p record.Participant) bool {
			return p.Country == country && country != "" || p == got[0] && country == ""
		})
	}
	return len(left) == 0
}

// Describe writes an event in the notation of examples, with its rule.
func Describe(ev *record.Event) string {
	side := func(list []record.Participant) string {
		var parts []string
		for _, p := range list {
			s := p.Country
			if p.Sector != "" {
				s += "/" + p.Sector
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, ",")
	}
	kind := ev.Event
	if ev.Mode != "" {
		kind += " " + ev.Mode
	}
	status := ""
	if ev.Status != record.Occurred {
		status = " (" + ev.Status + ")"
	}
	return fmt.Sprintf("%s%s: %s > %s [%s]", kind, status, side(ev.Actor), side(ev.Recipient), ev.Rule)
}
