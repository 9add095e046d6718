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
	if slices.Contains(lexicon.ClaimTypes, string(want.Type)) {
		return checkClaim(a.Record, &want)
	}
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

// said is a claim of a record, whatever its layer.
type said struct {
	kind  string
	sides [2][]string
	words string
}

func claimsOf(r *record.Record) []said {
	var out []said
	words := func(list []record.Quote) string { return list[0].Text }
	for _, x := range r.Topics {
		out = append(out, said{"topic", [2][]string{}, words(x.Evidence)})
	}
	for _, x := range r.Relations {
		out = append(out, said{x.Type, [2][]string{{x.A}, {x.B}}, words(x.Evidence)})
	}
	for _, x := range r.Assessments {
		out = append(out, said{x.Kind, [2][]string{x.About}, words(x.Evidence)})
	}
	for _, x := range r.Forecasts {
		out = append(out, said{x.Hedge.Class, [2][]string{x.Actors}, words(x.Evidence)})
	}
	return out
}

// checkClaim returns what is wrong with the claims of an example, "" if they are as expected: of the type, with the actors, and every stretch of words that is
// expected must be a part of the evidence of one, or the other way round.
func checkClaim(r *record.Record, want *lexicon.Expectation) string {
	var got []string
	list := claimsOf(r)
	fits := func(s *said, words string) bool {
		if s.kind != string(want.Type) || words != "" && !strings.Contains(s.words, words) && !strings.Contains(words, s.words) {
			return false
		}
		all := append(slices.Clone(s.sides[0]), s.sides[1]...)
		for _, side := range [][]lexicon.Party{want.Actor, want.Recipient} {
			for _, p := range side {
				if !slices.Contains(all, p.Country) {
					return false
				}
			}
		}
		return len(want.Recipient) == 0 || want.Actor == nil || s.sides[0] == nil || slices.Contains(s.sides[0], want.Actor[0].Country)
	}
	for _, s := range list {
		got = append(got, fmt.Sprintf("%s: %s %q", s.kind, strings.Join(append(slices.Clone(s.sides[0]), s.sides[1]...), ","), s.words))
	}
	found := func(words string) bool {
		return slices.ContainsFunc(list, func(s said) bool { return fits(&s, words) })
	}
	none := "got no claim"
	if len(got) > 0 {
		none = "got " + strings.Join(got, "; ")
	}
	for _, words := range want.Words {
		if !found(words) {
			return fmt.Sprintf("no claim says %q: %s", words, none)
		}
	}
	if want.None {
		if slices.ContainsFunc(list, func(s said) bool { return s.kind == string(want.Type) }) {
			return none
		}
		return ""
	}
	if !found("") {
		return none
	}
	return ""
}
