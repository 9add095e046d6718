package lexicon

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
)

// Problem is something wrong with a line of a lexicon file.
type Problem struct {
	File string
	Line int
	What string
}

func (p Problem) Error() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.What) }

// Sets are the named word lists of sets.lex that every file may use.
type Sets map[string][]Term

// Parse reads one lexicon file. Lines with problems are left out and reported; the others are returned. Sets given are visible in the file; those
// that it defines are added to a copy, which is returned.
func Parse(file string, r io.Reader, sets Sets) ([]*Frame, Sets, []Problem) {
	p := &parser{file: file, sets: maps.Clone(sets)}
	if p.sets == nil {
		p.sets = Sets{}
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, p.sets, []Problem{{file, 0, err.Error()}}
	}
	for n, line := range strings.Split(string(data), "\n") {
		p.line = n + 1
		p.read(strings.TrimSpace(line))
	}
	for _, f := range p.frames {
		if len(f.Examples) == 0 {
			p.problems = append(p.problems, Problem{file, f.Line, "the frame has no example: write one behind it as \"> sentence => expected\""})
		}
	}
	return p.frames, p.sets, p.problems
}

type parser struct {
	file     string
	line     int
	sets     Sets
	frames   []*Frame
	problems []Problem
	current  Frame // what type, mode, cameo, contexts and section say
}

func (p *parser) fail(format string, args ...any) {
	p.problems = append(p.problems, Problem{p.file, p.line, fmt.Sprintf(format, args...)})
}

func (p *parser) read(line string) {
	if line == "" || line[0] == '#' {
		return
	}
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	switch word {
	case "type":
		p.current = Frame{File: p.file, Section: p.current.Section, Type: ontology.Type(rest)}
		if t := p.current.Type; !t.Valid() && !t.Extension() && t != None && !slices.Contains(ClaimTypes, string(t)) {
			p.fail("unknown type %q", rest)
		}
	case "section":
		p.current.Section = rest
	case "mode":
		p.current.Mode, p.current.CAMEO, p.current.Contexts = dash(rest), "", nil
		p.checkMode(p.current.Type, p.current.Mode)
	case "cameo":
		p.current.CAMEO = dash(rest)
		p.checkCAMEO(p.current.CAMEO)
	case "contexts":
		p.current.Contexts = p.contexts(dash(rest))
	case "set":
		p.set(rest)
	case "verb", "noun", "adj":
		p.frame(map[string]POS{"verb": Verb, "noun": Noun, "adj": Adjective}[word], rest)
	case ">":
		p.example(rest)
	default:
		p.fail("a line begins with type, section, mode, cameo, contexts, set, verb, noun, adj or >, not with %q", word)
	}
}

// dash clears a value: "-" means none.
func dash(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

func (p *parser) checkMode(t ontology.Type, mode string) {
	if t.Valid() && !ontology.ValidMode(t, mode) {
		p.fail("%s has no mode %q", t, mode)
	}
}

func (p *parser) checkCAMEO(code string) {
	if _, ok := ontology.CAMEO(code); code != "" && !ok {
		p.fail("there is no CAMEO code %q", code)
	}
}

func (p *parser) contexts(list string) []string {
	var out []string
	for c := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' || r == ' ' }) {
		if !ontology.ValidContext(c) {
			p.fail("there is no context %q", c)
		}
		out = append(out, c)
	}
	return out
}

func (p *parser) set(rest string) {
	name, list, ok := strings.Cut(rest, "=")
	name = strings.TrimSpace(name)
	if !ok || name == "" || name != strings.ToUpper(name) {
		p.fail("a set is written as: set NAME = word | word")
		return
	}
	terms := p.terms(strings.ReplaceAll(list, " ", ""))
	if len(terms) == 0 {
		p.fail("the set %s is empty", name)
	}
	p.sets[name] = terms
}

// terms reads alternatives: words, compounds with +, sets.
func (p *parser) terms(s string) []Term {
	var out []Term
	for alt := range strings.SplitSeq(s, "|") {
		switch {
		case alt == "":
			p.fail("an alternative in %q is empty", s)
		case alt[0] == '$':
			set, ok := p.sets[alt[1:]]
			if !ok {
				p.fail("the set %s is not defined", alt)
			}
			out = append(out, set...)
		case alt != strings.ToLower(alt):
			p.fail("%q: words are written in lower case, roles in capitals", alt)
		default:
			parts := strings.Split(alt, "+")
			if slices.Contains(parts, "") {
				p.fail("%q: a + stands between two words", alt)
				continue
			}
			last := len(parts) - 1
			out = append(out, Term{Lemma: parts[last], Modifiers: parts[:last:last]})
		}
	}
	return out
}

func (p *parser) frame(pos POS, rest string) {
	pattern, attributes, _ := strings.Cut(rest, " ; ")
	f := p.current
	f.POS, f.Line, f.Pattern = pos, p.line, strings.Join(strings.Fields(pattern), " ")
	f.Examples = nil
	if f.Type == "" {
		p.fail("no type stands before the frame")
		return
	}
	p.attributes(&f, attributes)
	before := len(p.problems)
	p.compile(&f)
	if len(p.problems) == before {
		f.Conditions = conditions(&f)
		p.frames = append(p.frames, &f)
	}
}

func (p *parser) attributes(f *Frame, s string) {
	for a := range strings.FieldsSeq(s) {
		name, value, _ := strings.Cut(a, "=")
		switch name {
		case "mode":
			f.Mode = dash(value)
			p.checkMode(f.Type, f.Mode)
		case "cameo":
			f.CAMEO = dash(value)
			p.checkCAMEO(f.CAMEO)
		case "contexts":
			f.Contexts = p.contexts(dash(value))
		case "trend":
			f.Trend = value
		case "dimension":
			f.Dimension = value
		case "polarity":
			if f.Polarity = value; strings.Trim(value, "+-ar") != "" {
				p.fail("polarity %q: a and r for the two roles, each with + or - behind it (a+r-)", value)
			}
		case "compose":
			if f.Compose = value; !slices.Contains(ComposeKinds, value) {
				p.fail("unknown kind of composition %q: want one of %v", value, ComposeKinds)
			}
		default:
			p.fail("unknown attribute %q: want mode=, cameo=, contexts=, compose=, trend=, dimension= or polarity=", name)
		}
	}
}

// ComposeKinds are the ways an operator can change the act in its ACT slot.
var ComposeKinds = []string{
	"commit", "threaten", "warn", "refuse", "demand", "accuse", "deny", "plan", "consider", "fail", "attempt", "support", "oppose", "cancel", "discuss", "report", "do", "oblige",
}

// wordWeight is how many kinds and needed roles a word outweighs: what is said goes before who does it.
const wordWeight = 4

// conditions counts what must hold for the frame besides its head: words, kinds, needed roles.
func conditions(f *Frame) int {
	n := 0
	for _, h := range f.Heads {
		if len(h.Modifiers) > 0 {
			n++
			break
		}
	}
	for i := range f.Slots {
		s := &f.Slots[i]
		if s.Lexical() && !s.Optional {
			n += wordWeight
		}
		if s.Kinds != 0 {
			n++
		}
		if s.Needed {
			n++
		}
	}
	return n
}
