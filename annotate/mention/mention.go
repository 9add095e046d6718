// Package mention finds where a text names or describes persons, organisations, states, places, facilities and regions.
//
// A [Mention] is a range of tokens with what the dictionaries say it can mean. Office phrases are kept whole: "Syrian Foreign Minister Asaad
// al-Shaibani" is one person, with the adjective of nationality as a mention of its own inside it. Which entry a name means, and which mentions
// name the same entity, is for package resolve.
package mention

import (
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

// Kind is what a mention mentions.
type Kind uint8

// The kinds of mentions. A Role is an actor without a name: "the foreign minister", "rebels".
const (
	Unknown Kind = iota
	Person
	Organisation
	Country
	Place
	Facility
	Region
	Role
)

// Form is how a mention mentions.
type Form uint8

// The forms of mentions.
const (
	Name Form = iota + 1
	Adjective
	Nominal
	Pronoun
)

func (f Form) String() string { return [...]string{"", "name", "adjective", "nominal", "pronoun"}[f] }

// Mention is a range of tokens [First, Last) that mentions something. Head is the token through which the mention hangs in the tree.
type Mention struct {
	First, Last         int
	Head                int
	Kind                Kind
	Form                Form
	Refs                []gazetteer.Ref // what the dictionaries offer for the name
	NameFirst, NameLast int             // the bare name inside the mention; equal if there is none
	Title               gazetteer.Title // office or role; no phrase if there is none
	TitleFirst          int
	TitleLast           int
	Former, Acting      bool
	Both                bool // "the two leaders", "both countries": points back to two participants
	Within              int  // index of the mention that this one is part of, -1 if none
}

// Finder finds mentions with a gazetteer.
type Finder struct{ g *gazetteer.Gazetteer }

// NewFinder returns a finder.
func NewFinder(g *gazetteer.Gazetteer) *Finder { return &Finder{g} }

// Find returns the mentions of a document in the order of their first tokens, an outer mention before those within it. Tags, lemmas and trees must be there.
func (f *Finder) Find(d *text.Document) []Mention {
	s := scan{Finder: f, d: d, words: words()}
	for n := range d.Sentences {
		s.sentence(&d.Sentences[n])
	}
	return s.out
}

// scan is the work on one document.
type scan struct {
	*Finder
	d     *text.Document
	words *wordLists
	first int // of the sentence
	last  int
	out   []Mention
}

func (s *scan) sentence(sentence *text.Sentence) {
	s.first, s.last = sentence.First, sentence.Last
	for i := s.first; i < s.last; {
		if next := s.titled(i); next > i {
			i = next
			continue
		}
		if next := s.named(i); next > i {
			i = next
			continue
		}
		if next := s.role(i); next > i {
			i = next
			continue
		}
		if x := s.d.Tokens[i].XPOS; (x == text.PRP || x == text.PRPS) && s.words.function[s.d.Lower(i)] == "pronoun" {
			s.add(Mention{First: i, Last: i + 1, Form: Pronoun})
		}
		i++
	}
}

// add stores a mention and finds its head: the token whose own head lies outside.
func (s *scan) add(m Mention) int {
	m.Head = s.headOf(m.First, m.Last)
	m.Within = -1
	s.out = append(s.out, m)
	return len(s.out) - 1
}

func (s *scan) headOf(first, last int) int {
	for i := last - 1; i >= first; i-- {
		if h := int(s.d.Tokens[i].Head); (h < first || h >= last) && s.d.Tokens[i].UPOS != text.PUNCT && s.d.Tokens[i].Deprel != text.Case {
			return i
		}
	}
	return last - 1
}
