// Package segment splits raw text into paragraphs, sentences and the syntactic words of Universal Dependencies.
//
// Tokens and the white space between them give back the text exactly: nothing is normalised, dropped or added. Which full stops belong to a
// word, which prefixes keep their hyphen and which words are two is listed in words/*.txt; sentence ends are decided by a small trained model
// over the gaps between tokens ([Splitter]).
package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/text"
)

// Tokenize appends the tokens of the paragraph p to dst. Only the offsets and Fused are set.
func Tokenize(dst []text.Token, s string, p text.Span) []text.Token {
	z := tokenizer{s: s, end: p.End, out: dst, words: words()}
	for i := p.Start; i < p.End; {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		j := i
		for j < p.End {
			r, size := rune(s[j]), 1
			if r >= utf8.RuneSelf {
				r, size = utf8.DecodeRuneInString(s[j:])
			}
			if unicode.IsSpace(r) {
				break
			}
			j += size
		}
		z.chunk(i, j)
		i = j
	}
	return z.out
}

type tokenizer struct {
	s     string
	end   int
	out   []text.Token
	words *wordLists
}

func (z *tokenizer) emit(i, j int) {
	if i < j {
		z.out = append(z.out, text.Token{Start: int32(i), End: int32(j), Head: text.NoHead})
	}
}

func (z *tokenizer) fuse(i, j int) {
	if i < j {
		z.emit(i, j)
		z.out[len(z.out)-1].Fused = true
	}
}

// chunk tokenises a stretch without white space.
func (z *tokenizer) chunk(i, j int) {
	for i < j {
		if n := address(z.s[i:j]); n > 0 {
			z.emit(i, i+n)
			i += n
			continue
		}
		n := leading(z.s[i:j])
		if n == 0 {
			break
		}
		z.emit(i, i+n)
		i += n
	}
	k := z.strip(i, j)
	z.core(i, k)
	for k < j { // the punctuation that strip left behind, from left to right
		n := trailing(z.s[k:j])
		z.emit(k, k+n)
		k += n
	}
}

// strip returns where the trailing punctuation of [i, j) begins.
func (z *tokenizer) strip(i, j int) int {
	for i < j {
		r, size := utf8.DecodeLastRuneInString(z.s[i:j])
		switch {
		case r == '.':
			if strings.HasSuffix(z.s[i:j], "..") {
				for j > i && z.s[j-1] == '.' {
					j--
				}
				continue
			}
			if z.keepsStop(i, j) {
				return j
			}
		case r == '\'' || r == '’':
			// A lone apostrophe: the genitive of a plural is split off by core, a closing quote here.
			if j-size > i && !genitive(z.s[i:j-size]) {
				j -= size
				continue
			}
			if j-size == i {
				return i
			}
			return j
		case r == '-' || r == '+' || r == '*' || r == '#' || r == '=' || r == '~' || r == '_':
			if !allRune(z.s[i:j], r) && r == '+' {
				return j
			}
		case isTrailing(r):
		default:
			return j
		}
		j -= size
	}
	return i
}

// keepsStop tells whether the full stop that ends [i, j) belongs to the word before it.
func (z *tokenizer) keepsStop(i, j int) bool {
	w := z.s[i:j]
	if dotted(w) {
		return true
	}
	if k := strings.LastIndexByte(w, '-'); k >= 0 { // "Brig.-Gen."
		w = w[k+1:]
	}
	switch z.words.abbreviation(w) {
	case always, maybe:
		return true
	case beforeNumber:
		k := j
		for k < z.end && z.s[k] == ' ' {
			k++
		}
		return k < z.end && z.s[k] >= '0' && z.s[k] <= '9'
	}
	return false
}

// dotted tells whether w looks like an initial or an acronym with stops: "J.", "U.S.", "a.m.".
func dotted(w string) bool {
	letters := 0
	for k := 0; k < len(w); {
		r, size := utf8.DecodeRuneInString(w[k:])
		if !unicode.IsLetter(r) || k+size >= len(w) || w[k+size] != '.' {
			return false
		}
		letters++
		k += size + 1
	}
	first, _ := utf8.DecodeRuneInString(w)
	return letters > 1 || letters == 1 && unicode.IsUpper(first) && w != "I."
}

// core tokenises a stretch that begins and ends with a letter, a digit or punctuation that belongs to it.
func (z *tokenizer) core(i, j int) {
	for k := i; k < j; {
		r, size := utf8.DecodeRuneInString(z.s[k:j])
		n := z.cut(i, k, j, r, size)
		if n == 0 {
			k += size
			continue
		}
		z.word(i, k)
		z.emit(k, k+n)
		i = k + n
		if m := leading(z.s[i:j]); m > 0 || n == 0 {
			for m > 0 {
				z.emit(i, i+m)
				i += m
				m = leading(z.s[i:j])
			}
		}
		k = i
	}
	z.word(i, j)
}

// cut returns the length of the punctuation at k that splits [i, j) in two, 0 if there is no cut.
func (z *tokenizer) cut(i, k, j int, r rune, size int) int {
	if k == i {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(z.s[i:k])
	after := rune(0)
	if k+size < j {
		after, _ = utf8.DecodeRuneInString(z.s[k+size : j])
	}
	switch r {
	case '-', '‐', '‑':
		n := size
		for k+n < j && z.s[k+n] == '-' {
			n++
		}
		if n > size {
			return n
		}
		if after == 0 || z.keepsHyphen(i, k, j) {
			return 0
		}
		return size
	case '—', '–', '―':
		return size
	case '/':
		if after == 0 || dateLike(z.s[i:j]) {
			return 0
		}
		return size
	case '.':
		if n := run(z.s[k:j], '.'); n > 1 {
			return n
		}
		return 0
	case '…':
		return size
	case ',':
		if after == 0 || unicode.IsDigit(before) && thousands(z.s[k+size:j]) {
			return 0
		}
		return size
	case ';', ':':
		if after == 0 || unicode.IsDigit(before) && unicode.IsDigit(after) {
			return 0
		}
		return size
	case '!', '?', '"', '“', '”', '(', ')', '[', ']', '{', '}', '«', '»', '<', '>', '|', '•':
		return size
	case '%', '=', '~', '°':
		return size
	case '*', '_', '^':
		return 0
	}
	return 0
}

// keepsHyphen tells whether the hyphen at k stays inside its word.
func (z *tokenizer) keepsHyphen(i, k, j int) bool {
	w := z.s[i:k]
	if lower := strings.ToLower(w); z.words.prefixes[lower] && (len(w) == 1 || w[1] == lower[1]) { // "un-American", but "UN-led"
		return true
	}
	return w[0] >= '0' && w[0] <= '9' && telephone(z.s[i:j])
}

// word emits a word without inner punctuation, split at its clitics, its contraction or its unit.
func (z *tokenizer) word(i, j int) {
	if i >= j {
		return
	}
	w := z.s[i:j]
	if n := clitic(w); n > 0 && n < len(w) {
		z.word(i, j-n)
		z.fuse(j-n, j)
		return
	}
	lower := strings.ToLower(w)
	if n := z.words.contractions[lower]; n > 0 && len(lower) == len(w) {
		z.emit(i, i+n)
		z.fuse(i+n, j)
		return
	}
	if n := z.words.quantity(lower); n > 0 && len(lower) == len(w) {
		z.emit(i, i+n)
		z.emit(i+n, j)
		return
	}
	z.emit(i, j)
}
