// Package lexicon reads the event lexicon: frames that say which words name which act, and who does it to whom.
//
// The format is described in docs/LEXICON.md. A [Frame] is compiled from one line such as
//
//	verb  ACTOR impose $SANCTION on RECIPIENT
//
// into a head and slots; package code matches it against dependency trees. The package knows the shape of frames and the codes of the ontology, no
// grammar and no text. Files are read with [Parse]; [Embedded] gives the lexicon that comes with the program.
package lexicon

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
)

// POS is the part of speech of a frame's head.
type POS uint8

// The parts of speech that can head a frame.
const (
	Verb POS = iota + 1
	Noun
	Adjective
)

func (p POS) String() string { return [...]string{"", "verb", "noun", "adj"}[p] }

// Role is what a participant is in a frame.
type Role uint8

// The roles of frames.
const (
	NoRole Role = iota
	Actor
	Recipient
	Act
	Instrument
	Place
	Topic
	Number
)

var roleNames = [...]string{"", "ACTOR", "RECIPIENT", "ACT", "INSTRUMENT", "PLACE", "TOPIC", "NUMBER"}

func (r Role) String() string { return roleNames[r] }

// Kind is a set of kinds of participant that a role may ask for.
type Kind uint8

// The kinds. AnyActor is whatever can take part in politics.
const (
	AnyActor Kind = 1 << iota
	Country
	Person
	Organisation
	PlaceKind
	Armed
)

var kindNames = map[string]Kind{"actor": AnyActor, "country": Country, "person": Person, "organisation": Organisation, "place": PlaceKind, "armed": Armed}

// Position says where a slot stands in relation to the head.
type Position uint8

// The positions of slots. What they mean for verbs and nouns is told in docs/LEXICON.md.
const (
	Before      Position = iota + 1 // subject of a verb; possessor or modifier of a noun
	After                           // object of a verb; "of" behind a noun
	Preposition                     // behind one of Slot.Preps
	Particle                        // a particle, adverb or predicate among Slot.Words
)

// Term is a word with the modifiers it must have: "air+strike" is strike with the modifier air.
type Term struct {
	Lemma     string
	Modifiers []string
}

func (t Term) String() string {
	return strings.Join(append(append([]string{}, t.Modifiers...), t.Lemma), "+")
}

// Slot is a condition on what stands with the head, or a role to fill, or both.
type Slot struct {
	Position Position
	Preps    []string // for Preposition; an underscore joins the words of a complex one
	Role     Role
	Kinds    Kind // what the role asks for; 0 for anything
	Needed   bool // the role must be filled
	Words    []Term
	Optional bool // the words may be absent
}

// Lexical tells whether the slot asks for words.
func (s *Slot) Lexical() bool { return len(s.Words) > 0 }

// Frame is one line of the lexicon.
type Frame struct {
	File, Pattern string
	Line          int
	Type          ontology.Type
	Mode          string
	CAMEO         string
	Contexts      []string
	Section       string
	Trend         string // of a relation: rising, falling
	Dimension     string // of a relation: military, economic …
	Polarity      string // of a judgement: who gains (+) and loses (-), a for ACTOR, r for RECIPIENT
	Compose       string // how an operator changes the act in its ACT slot; "" for a plain event
	POS           POS
	Heads         []Term
	Slots         []Slot
	Conditions    int // how special the frame is
	Examples      []Example
}

// Has tells whether the frame has a slot for a role.
func (f *Frame) Has(r Role) bool {
	for i := range f.Slots {
		if f.Slots[i].Role == r {
			return true
		}
	}
	return false
}

// ID names the frame in records and explanations: its file without folder and ending, and the pattern. It does not change when lines are moved.
func (f *Frame) ID() string {
	return strings.TrimSuffix(filepath.Base(f.File), ".lex") + ": " + f.Pattern
}

// Example is a sentence behind a frame with what it should give.
type Example struct {
	Line     int
	Sentence string
	Expect   Expectation
}

// AnyHead is the head of the general frames, which hold for any word that names an act of their type.
const AnyHead = "any"

// None is the type of frames whose words look like an event and are none.
const None ontology.Type = "NONE"

// claimTypes are the types of the frames that name no event but what is said about events and actors (package claim), a list a layer: what talks are about, the
// relations that are asserted, the kinds of judgement, and the classes of hedges.
var claimTypes = [...][]string{
	{"topic"},
	{"alliance", "patronage", "rivalry", "basing", "partnership", "alignment", "tension", "recognition"},
	{"motive", "cause", "significance", "economy", "regional_security", "interpretation", "conclusion"},
	{"icd203", "unquantified_possibility", "implied_likely", "unhedged_assertion", "negated"},
}

// ClaimTypes are the types of all layers of claims.
var ClaimTypes = slices.Concat(claimTypes[:]...)

// Lexicon is a set of frames, ready to be looked up by head.
type Lexicon struct {
	Frames []*Frame
	byHead map[headKey][]*Frame
}

type headKey struct {
	pos   POS
	lemma string
}

// Lookup returns the frames whose head has the given part of speech and lemma, in the order of the files.
func (l *Lexicon) Lookup(pos POS, lemma string) []*Frame { return l.byHead[headKey{pos, lemma}] }

// Add appends frames; among equally special ones the later wins, so a user's file comes last.
func (l *Lexicon) Add(frames ...*Frame) {
	if l.byHead == nil {
		l.byHead = map[headKey][]*Frame{}
	}
	for _, f := range frames {
		l.Frames = append(l.Frames, f)
		seen := map[string]bool{}
		for _, h := range f.Heads {
			if !seen[h.Lemma] {
				seen[h.Lemma] = true
				k := headKey{f.POS, h.Lemma}
				l.byHead[k] = append(l.byHead[k], f)
			}
		}
	}
}
