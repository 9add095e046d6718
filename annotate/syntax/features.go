package syntax

import (
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// The parts of the embedding table behind the words: affixes and shapes by hash, then the classes that lexicon and dictionaries know, then the place in the
// sentence.
const (
	suffix2Rows = 2048
	suffix3Rows = 8192
	suffix4Rows = 8192
	prefix3Rows = 4096
	shapeRows   = 512
	flagRows    = 16
	placeRows   = 2
	affixRows   = suffix2Rows + suffix3Rows + suffix4Rows + prefix3Rows + shapeRows + flagRows + placeRows
)

// Vocabulary turns tokens into rows of the embedding table.
type Vocabulary struct {
	Words []string // row i+1 is Words[i]; row 0 is every other word
	Flags map[string]Flags

	index map[string]int32
}

// NewVocabulary returns the vocabulary of a list of lower-cased words.
func NewVocabulary(words []string, flags map[string]Flags) *Vocabulary {
	v := &Vocabulary{Words: words, Flags: flags, index: make(map[string]int32, len(words))}
	for i, w := range words {
		v.index[w] = int32(i + 1)
	}
	return v
}

// Rows is the size of the embedding table.
func (v *Vocabulary) Rows() int { return len(v.Words) + 1 + affixRows }

// Row is the row of a lower-cased word, 0 if the vocabulary lacks it.
func (v *Vocabulary) Row(word string) int32 { return v.index[word] }

// Lower returns the form under which a token is looked up: lower case, straight apostrophes, digits as 0 so that numbers are alike.
func Lower(dst []byte, form string) []byte {
	dst = dst[:0]
	for _, r := range form {
		switch {
		case r == '’' || r == '‘':
			r = '\''
		case r == '“' || r == '”':
			r = '"'
		case r == '–' || r == '—':
			r = '-'
		case r >= '0' && r <= '9':
			r = '0'
		default:
			r = unicode.ToLower(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// Append appends the rows of a token to dst: the word itself first. low is its form by Lower.
func (v *Vocabulary) Append(dst []int32, form string, low []byte, initial bool) []int32 {
	dst = append(dst, v.index[string(low)])
	base := int32(len(v.Words) + 1)
	add := func(size int32, h uint64) {
		dst = append(dst, base+int32(h%uint64(size)))
		base += size
	}
	add(suffix2Rows, hash(2, tail(low, 2)))
	add(suffix3Rows, hash(3, tail(low, 3)))
	add(suffix4Rows, hash(4, tail(low, 4)))
	add(prefix3Rows, hash(5, front(low, 3)))
	add(shapeRows, shape(form))
	flags := v.Flags[form] | v.Flags[string(low)]
	for bit := int32(0); flags != 0; bit, flags = bit+1, flags>>1 {
		if flags&1 != 0 {
			dst = append(dst, base+bit)
		}
	}
	base += flagRows
	if initial {
		return append(dst, base)
	}
	return append(dst, base+1)
}

func tail(b []byte, runes int) []byte {
	i := len(b)
	for ; runes > 0 && i > 0; runes-- {
		_, size := utf8.DecodeLastRune(b[:i])
		i -= size
	}
	return b[i:]
}

func front(b []byte, runes int) []byte {
	i := 0
	for ; runes > 0 && i < len(b); runes-- {
		_, size := utf8.DecodeRune(b[i:])
		i += size
	}
	return b[:i]
}

func hash(kind uint64, b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return model.Hash(kind, h)
}

// shape classes a form by its characters: letters by case, digits, the rest as they are, runs of one kind shortened to three.
func shape(form string) uint64 {
	h := uint64(0)
	var last rune
	run := 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			r = 'X'
		case unicode.IsLetter(r):
			r = 'x'
		case unicode.IsDigit(r):
			r = 'd'
		}
		if r == last {
			if run++; run > 3 {
				continue
			}
		} else {
			last, run = r, 1
		}
		h = model.Hash(h, uint64(r))
	}
	return h
}

// Flags are the classes that lexicon and dictionaries know for a word form; they help with words that no treebank holds.
type Flags uint16

// The classes of word forms.
const (
	KnownVerb Flags = 1 << iota
	KnownThird
	KnownPast
	KnownGerund
	KnownNoun
	KnownPlural
	KnownAdjective
	KnownModifier
	KnownNationality
	KnownPeople
	KnownPlace
	KnownPerson
)

// Class is a joint tag.
type Class struct {
	UPOS text.UPOS
	XPOS text.XPOS
}
