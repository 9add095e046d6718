package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/model"
)

// trie maps sequences of token hashes to values. A prefix is the hash of its tokens, so that a step costs one look into a map.
type trie[T any] struct {
	nodes  map[uint64]int32 // prefix to index into values, -1 for a mere prefix
	values [][]T
}

const root = uint64(0)

func step(h, token uint64) uint64 { return model.Hash(h, token) }

func (t *trie[T]) extend(h uint64) {
	if t.nodes == nil {
		t.nodes = map[uint64]int32{}
	}
	if _, ok := t.nodes[h]; !ok {
		t.nodes[h] = -1
	}
}

func (t *trie[T]) put(h uint64, v T) {
	i := t.nodes[h]
	if i < 0 {
		i = int32(len(t.values))
		t.values = append(t.values, nil)
		t.nodes[h] = i
	}
	t.values[i] = append(t.values[i], v)
}

// look returns the values at a prefix and whether the prefix exists at all.
func (t *trie[T]) look(h uint64) ([]T, bool) {
	i, ok := t.nodes[h]
	if !ok || i < 0 {
		return nil, ok
	}
	return t.values[i], true
}

func (t *trie[T]) at(h uint64) []T {
	v, _ := t.look(h)
	return v
}

// hashForm hashes a token of a name: as written, with straight apostrophes, "The" as "the".
func hashForm(s string) uint64 {
	if s == "The" {
		s = "the"
	}
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0x99 || s[i+2] == 0x98) {
			c = '\''
			i += 2
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h ^ h>>32
}

func hashLower(s string) uint64 {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || s[i] >= 'A' && s[i] <= 'Z' {
			return hashForm(strings.Map(unicode.ToLower, s))
		}
	}
	return hashForm(s)
}
