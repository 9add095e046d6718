package net

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Pieces cuts words into the pieces of BERT's vocabulary: the longest that fits, again and again; pieces within a word begin with ## (Wu and others 2016).
type Pieces struct {
	index map[string]int32
	lower bool
}

// NewPieces returns the pieces of a vocabulary in its order; lower tells that it has no capitals.
func NewPieces(vocabulary []string, lower bool) *Pieces {
	p := &Pieces{index: make(map[string]int32, len(vocabulary)), lower: lower}
	for i, w := range vocabulary {
		p.index[w] = int32(i)
	}
	return p
}

// Of is the number of one piece of the vocabulary, such as [CLS].
func (p *Pieces) Of(piece string) int32 { return p.index[piece] }

// Cut returns the pieces of a token; what the vocabulary cannot spell is [UNK]. Punctuation stands alone, as it did in pretraining.
func (p *Pieces) Cut(token string) []int32 {
	if p.lower {
		token = strings.ToLower(token)
	}
	var out []int32
	from := 0
	flush := func(to int) {
		if from < to {
			out = p.longest(out, token[from:to])
		}
	}
	for i, r := range token {
		if unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsSpace(r) {
			flush(i)
			from = i + utf8.RuneLen(r)
			if !unicode.IsSpace(r) {
				out = p.longest(out, straight(r))
			}
		}
	}
	flush(len(token))
	if len(out) == 0 {
		out = append(out, p.index["[UNK]"])
	}
	return out
}

// straight writes typographic quotes and dashes as the vocabulary does.
func straight(r rune) string {
	switch r {
	case '’', '‘':
		return "'"
	case '“', '”':
		return "\""
	}
	return string(r)
}

func (p *Pieces) longest(out []int32, word string) []int32 {
	start, n := len(out), 0
	for from := 0; from < len(word); from = n {
		prefix := ""
		if from > 0 {
			prefix = "##"
		}
		found := int32(-1)
		for n = len(word); n > from; n-- {
			if id, ok := p.index[prefix+word[from:n]]; ok {
				found = id
				break
			}
		}
		if found < 0 {
			return append(out[:start], p.index["[UNK]"])
		}
		out = append(out, found)
	}
	return out
}
