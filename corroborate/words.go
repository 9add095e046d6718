package corroborate

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed words/credits.txt
var creditLines string

//go:embed words/offices.txt
var officeLines string

//go:embed words/modes.txt
var modeLines string

// credits are the phrases by which articles credit media, by the place in which they stand.
type credits struct{ before, after, relay, closing, byline, state []string }

var creditWords = sync.OnceValue(func() credits {
	var c credits
	places := map[string]*[]string{"before": &c.before, "after": &c.after, "relay": &c.relay, "closing": &c.closing, "byline": &c.byline, "state": &c.state}
	for line := range lines(creditLines) {
		place, phrase, _ := strings.Cut(line, " ")
		list := places[place]
		*list = append(*list, strings.TrimSpace(phrase))
	}
	return c
})

// soleOffices leads from an office that one person holds at a time, in any of its wordings, to its first wording.
var soleOffices = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for line := range lines(officeLines) {
		office, others, _ := strings.Cut(line, "=")
		office = strings.TrimSpace(office)
		out[office] = office
		for other := range strings.SplitSeq(others, ";") {
			if other = strings.TrimSpace(other); other != "" {
				out[other] = office
			}
		}
	}
	return out
})

// kindredModes are the pairs of modes, as "TYPE mode mode" in both orders, that one act may be told under.
var kindredModes = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for line := range lines(modeLines) {
		kind, modes, _ := strings.Cut(line, "=")
		list := strings.Fields(modes)
		for _, a := range list {
			for _, b := range list {
				out[strings.TrimSpace(kind)+" "+a+" "+b] = true
			}
		}
	}
	return out
})

// lines yields what is no comment and not empty.
func lines(data string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(data) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

// fold returns the words of a text in lower case with a space around each: " according to sana ".
func fold(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return strings.ContainsRune(" \t\n,.;:!?()[]/|\"“”‘’'—–", r)
	})
	return " " + strings.Join(words, " ") + " "
}

// has tells whether folded text holds one of the phrases.
func has(folded string, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(folded, " "+p+" ") })
}
