package corroborate

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// shingleWords is how many words a shingle has: with three, one word changed in ten leaves half of the shingles alone, and two articles about the same
// talks share hardly any (docs/CORROBORATION.md, "Near-copies").
const shingleWords = 3

// leadWords is how many words of an article its lead has: what survives when an editor cuts from below (Mencher, News Reporting and Writing: the
// inverted pyramid).
const leadWords = 80

// Signature is the MinHash signature of a text over its word shingles (Broder 1997): two signatures agree in a place with the probability that is
// the resemblance of the two sets of shingles. Letter case, punctuation and space do not count. A text without words has the zero signature.
func Signature(text string) [64]uint64 { return sign(text, math.MaxInt) }

// Lead is the signature of the first eighty words. A crop has the lead of its original, whatever was cut.
func Lead(text string) [64]uint64 { return sign(text, leadWords) }

// Resemblance is the estimated share of shingles that two texts have in common, 0 to 1, with a standard error of at most 1/16.
func Resemblance(a, b [64]uint64) float64 {
	if a == ([64]uint64{}) || b == ([64]uint64{}) {
		return 0
	}
	same := 0
	for i := range a {
		if a[i] == b[i] {
			same++
		}
	}
	return float64(same) / float64(len(a))
}

// Shingles returns the hashes of the shingles of a text, sorted, each once.
func Shingles(text string) []uint64 {
	out := make([]uint64, 0, len(text)/6+1)
	eachShingle(text, math.MaxInt, func(h uint64) { out = append(out, h) })
	slices.Sort(out)
	return slices.Compact(out)
}

// Containment is the share of the shingles of the shorter text that stand in the longer one too, 0 to 1: near 1 for an article that was cut.
func Containment(a, b []uint64) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return 0
	}
	same := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			same, i, j = same+1, i+1, j+1
		}
	}
	return float64(same) / float64(len(a))
}

// permutations are the odd multipliers of the 64 hash functions, from splitmix64 (Steele, Lea and Flood 2014) so that they never change.
var permutations = func() (out [64]uint64) {
	state := uint64(0)
	for i := range out {
		state += 0x9e3779b97f4a7c15
		out[i] = mix(state) | 1
	}
	return out
}()

func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func sign(text string, words int) [64]uint64 {
	var out [64]uint64
	for i := range out {
		out[i] = math.MaxUint64
	}
	some := false
	eachShingle(text, words, func(h uint64) {
		some = true
		for i, p := range permutations {
			out[i] = min(out[i], h*p)
		}
	})
	if !some {
		return [64]uint64{}
	}
	return out
}

// eachShingle calls f with the hash of every run of shingleWords words among the first limit words; with that of the whole, if there are fewer.
func eachShingle(text string, limit int, f func(uint64)) {
	var last [shingleWords]uint64
	n := 0
	eachWord(text, func(word uint64) bool {
		copy(last[:], last[1:])
		last[shingleWords-1] = word
		if n++; n >= shingleWords {
			f(mix((last[0]*31+last[1])*0x9e3779b97f4a7c15 + last[2]))
		}
		return n < limit
	})
	if n > 0 && n < shingleWords {
		f(mix(last[1]*31 + last[2]))
	}
}

// eachWord calls f with the hash (FNV-1a) of every word, folded to lower case, until f returns false. An apostrophe belongs to no word.
func eachWord(text string, f func(uint64) bool) {
	const offset, prime = 14695981039346656037, 1099511628211
	h, in := uint64(offset), false
	for i := 0; i < len(text); {
		c := text[i]
		letter := false
		if c < utf8.RuneSelf {
			i++
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			if letter = 'a' <= c && c <= 'z' || '0' <= c && c <= '9'; letter {
				h = (h ^ uint64(c)) * prime
			}
		} else {
			r, size := utf8.DecodeRuneInString(text[i:])
			i += size
			if letter = unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r); letter {
				h = (h ^ uint64(unicode.ToLower(r))) * prime
			}
		}
		if letter {
			in = true
		} else if in {
			if !f(h) {
				return
			}
			h, in = offset, false
		}
	}
	if in {
		f(h)
	}
}
