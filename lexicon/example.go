package lexicon

import (
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
	if head, sides, ok := strings.Cut(expected, ":"); ok {
		t, mode, _ := strings.Cut(head, " ")
		e.Expect.Type, e.Expect.Mode = ontology.Type(t), mode
		if !e.Expect.Type.Valid() && !e.Expect.Type.Extension() && e.Expect.Type != Attribution {
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
