package lexicon

import (
	"embed"
	"slices"
	"strings"
	"sync"
)

//go:embed words/prepositions.txt
var wordFiles embed.FS

var prepositions = sync.OnceValue(func() map[string]bool {
	data, err := wordFiles.ReadFile("words/prepositions.txt")
	if err != nil {
		panic(err)
	}
	set := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			set[line] = true
		}
	}
	return set
})

// element is a piece of a pattern before its place in the frame is known.
type element struct {
	text     string
	optional bool
}

// elements splits a pattern and marks what stands in brackets.
func elements(pattern string) []element {
	var out []element
	inside := false
	for word := range strings.FieldsSeq(pattern) {
		if w, ok := strings.CutPrefix(word, "("); ok {
			word, inside = w, true
		}
		w, closes := strings.CutSuffix(word, ")")
		if w != "" {
			out = append(out, element{w, inside})
		}
		if closes {
			inside = false
		}
	}
	return out
}

func isPreposition(s string) bool {
	for alt := range strings.SplitSeq(s, "|") {
		if !prepositions()[alt] {
			return false
		}
	}
	return true
}

func isRole(s string) bool {
	name, _, _ := strings.Cut(strings.TrimSuffix(s, "!"), ":")
	return roleOf(name) != NoRole
}

func roleOf(name string) Role {
	if i := slices.Index(roleNames[:], name); i > 0 {
		return Role(i)
	}
	return NoRole
}

// compile fills heads and slots from the pattern.
func (p *parser) compile(f *Frame) {
	list := elements(f.Pattern)
	head := headIndex(list, f.POS)
	if head < 0 {
		p.fail("the pattern has no head: a word in lower case that is no preposition")
		return
	}
	f.Heads = p.terms(strings.TrimPrefix(list[head].text, "*"))
	for i := 0; i < len(list); i++ {
		if i == head {
			continue
		}
		s := Slot{Position: After, Optional: list[i].optional}
		if i < head {
			s.Position = Before
		}
		e := list[i]
		if isPreposition(e.text) && (i > head || f.POS == Noun && i+1 < head) {
			s.Position, s.Preps = Preposition, strings.Split(e.text, "|")
			if i+1 >= len(list) || i+1 == head {
				p.fail("nothing stands behind the preposition %q", e.text)
				return
			}
			i++
			e = list[i]
		}
		switch {
		case isRole(e.text):
			p.role(&s, e.text)
		case strings.HasPrefix(e.text, "~"):
			s.Position = Particle
			s.Words = p.terms(strings.TrimPrefix(e.text, "~"))
		default:
			s.Words = p.terms(e.text)
		}
		f.Slots = append(f.Slots, s)
	}
}

// headIndex finds the element marked with *, or the first in lower case.
func headIndex(list []element, pos POS) int {
	for i, e := range list {
		if strings.HasPrefix(e.text, "*") {
			return i
		}
	}
	for i, e := range list {
		if !isRole(e.text) && !strings.HasPrefix(e.text, "~") && (pos == Verb || i == 0 || !isPreposition(e.text)) {
			return i
		}
	}
	return -1
}

func (p *parser) role(s *Slot, text string) {
	text, s.Needed = strings.CutSuffix(text, "!")
	name, kinds, ok := strings.Cut(text, ":")
	s.Role = roleOf(name)
	if !ok {
		return
	}
	for k := range strings.SplitSeq(kinds, "|") {
		kind, known := kindNames[k]
		if !known {
			p.fail("unknown kind %q in %s: want actor, country, person, organisation, place or armed", k, text)
		}
		s.Kinds |= kind
	}
}
