package lexicon

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
)

// Expectation is what an example sentence should give.
type Expectation struct {
	None             bool
	Type             ontology.Type
	Mode             string // "" is not tested
	Actor, Recipient []Party
	AnyActor         bool // the actor side was not written
	AnyRecipient     bool
	Words            []string // of a claim: stretches of the sentence that are its evidence
}

// Party is a participant that an example expects. An empty field is not tested.
type Party struct{ Country, Sector string }

// example reads "> sentence => [TYPE [mode]:] ACTORS > RECIPIENTS" or "=> none".
func (p *parser) example(rest string) {
	if len(p.frames) == 0 {
		p.fail("an example stands before the first frame")
		return
	}
	f := p.frames[len(p.frames)-1]
	sentence, expected, ok := strings.Cut(rest, "=>")
	if !ok {
		p.fail("an example is written as: > sentence => expected")
		return
	}
	e := Example{Line: p.line, Sentence: strings.TrimSpace(sentence), Expect: Expectation{Type: f.Type, Mode: f.Mode}}
	expected = strings.TrimSpace(expected)
	if expected == "none" {
		e.Expect.None = true
		f.Examples = append(f.Examples, e)
		return
	}
	if slices.Contains(ClaimTypes, string(f.Type)) {
		e.Expect = p.claim(f, strings.TrimSpace(expected))
		f.Examples = append(f.Examples, e)
		return
	}
	if head, sides, ok := strings.Cut(expected, ":"); ok {
		t, mode, _ := strings.Cut(head, " ")
		e.Expect.Type, e.Expect.Mode = ontology.Type(t), mode
		if !e.Expect.Type.Valid() && !e.Expect.Type.Extension() {
			p.fail("unknown type %q", t)
		}
		p.checkMode(e.Expect.Type, mode)
		expected = strings.TrimSpace(sides)
	}
	actors, recipients, both := strings.Cut(expected, ">")
	e.Expect.Actor, e.Expect.AnyActor = p.parties(actors)
	if both {
		e.Expect.Recipient, e.Expect.AnyRecipient = p.parties(recipients)
	} else {
		e.Expect.AnyRecipient = true
	}
	f.Examples = append(f.Examples, e)
}

// claim reads what an example of a claim expects: [TYPE:] [ACTORS [> RECIPIENTS]] ["words" …]. Actors are countries or the names of organisations.
func (p *parser) claim(f *Frame, expected string) Expectation {
	if expected == "none" {
		return Expectation{Type: f.Type, None: true}
	}
	e := Expectation{Type: f.Type}
	if head, rest, ok := strings.Cut(expected, ":"); ok && slices.Contains(ClaimTypes, head) {
		e.Type, expected = ontology.Type(head), rest
	}
	parties, words, _ := strings.Cut(expected, "\"")
	for i, w := range strings.Split(words, "\"") {
		if w = strings.TrimSpace(w); i%2 == 0 && w != "" {
			e.Words = append(e.Words, w)
		}
	}
	side := func(s string) (list []Party) {
		for name := range strings.SplitSeq(s, ",") {
			if name = strings.TrimSpace(name); name != "" {
				list = append(list, Party{Country: name})
			}
		}
		return list
	}
	actors, recipients, _ := strings.Cut(parties, ">")
	e.Actor, e.Recipient = side(actors), side(recipients)
	return e
}

// parties reads one side: codes separated by commas, "-" or nothing for nobody, "*" for anybody.
func (p *parser) parties(s string) (list []Party, any bool) {
	s = strings.TrimSpace(s)
	if s == "*" {
		return nil, true
	}
	if s == "" || s == "-" {
		return nil, false
	}
	for code := range strings.SplitSeq(s, ",") {
		country, sector, _ := strings.Cut(strings.TrimSpace(code), "/")
		if len(country) != 0 && len(country) != 3 || country != strings.ToUpper(country) {
			p.fail("%q is not a country code", country)
		}
		if sector != "" && !ontology.ValidSector(sector) {
			p.fail("there is no sector %q", sector)
		}
		list = append(list, Party{country, sector})
	}
	return list, false
}
