// Package text holds one immutable text and everything that is said about it by offset.
//
// A [Document] carries a flat array of [Token]; sentences, paragraphs and mentions are spans into the text or ranges of that array, never copies.
// Offsets inside the program are bytes, because Go strings are; offsets in records are Unicode code points, and an [Index] converts between the two.
//
// The package is a leaf: it uses the standard library only and decides nothing about language.
package text

import "strings"

// Span is a half-open range [Start, End) of bytes in a document's text.
type Span struct{ Start, End int }

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps tells whether two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains tells whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// NoHead is the head of a root token, and of every token before parsing.
const NoHead = -1

// Token is a syntactic word of Universal Dependencies: "don't" is two tokens, the second of them Fused to the first.
type Token struct {
	Start, End int32 // bytes in the document's text
	Head       int32 // index into Document.Tokens, NoHead for the root of a sentence
	UPOS       UPOS
	XPOS       XPOS
	Deprel     Deprel
	Name       NameTag
	Act        Act
	Fused      bool // continues the orthographic word of the token before it (a clitic: n't, 's, 'll)
	Lemma      string
}

// Act is what the network of triggers thinks of a token as the name of an act, such as an attack or a visit. Probabilities are in steps of 1/255.
type Act struct {
	Type uint8 // the likeliest type of act, in the order of the ontology; it begins with 1, 0 means that the token was not looked at
	Sure uint8 // how likely this type is
	None uint8 // how likely it is that the token names no act
}

// Sentence is a range of tokens and the text they cover.
type Sentence struct {
	Span
	First, Last int // tokens [First, Last)
	Paragraph   int // index into Document.Paragraphs
}

// Document is a text with its annotation. Stages fill it from left to right; what a later stage needs is an invariant of the earlier ones:
// tokens are in order, do not overlap, lie within one sentence, and nothing but white space lies between them.
type Document struct {
	Text       string
	Paragraphs []Span
	Sentences  []Sentence
	Tokens     []Token
}

// Slice returns the text of a span.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// Form returns the surface form of token i.
func (d *Document) Form(i int) string {
	t := &d.Tokens[i]
	return d.Text[t.Start:t.End]
}

// Range returns the span from the start of token first to the end of token last-1. The range must not be empty.
func (d *Document) Range(first, last int) Span {
	return Span{int(d.Tokens[first].Start), int(d.Tokens[last-1].End)}
}

// Lower returns the lower-cased form of token i.
func (d *Document) Lower(i int) string { return strings.ToLower(d.Form(i)) }

// SpaceAfter tells whether white space follows token i.
func (d *Document) SpaceAfter(i int) bool {
	if i+1 >= len(d.Tokens) {
		return int(d.Tokens[i].End) < len(d.Text)
	}
	return d.Tokens[i].End < d.Tokens[i+1].Start
}

// SentenceAt returns the index of the sentence that holds token i.
func (d *Document) SentenceAt(i int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if d.Sentences[mid].Last <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// MaxDepth bounds walks up a tree, as a guard against damaged ones.
const MaxDepth = 512
