package tag

import (
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// word is what the features need of a token, computed once.
type word struct {
	form   uint64 // hash of the lower-cased form
	suffix [4]uint64
	prefix [3]uint64
	shape  uint64
	set    uint64 // the tags it had in training; 0 if unseen
	flags  uint64 // what lexicon and dictionaries know of it
	entry  *entry
}

// scratch is reused from sentence to sentence. words has two places of padding at both ends (indices -2 … n+1 are stored from 0).
type scratch struct {
	words  []word // of the sentence
	padded []word
	tags   []uint64 // class+1 of the tokens decided so far, behind two places of padding
	buffer []byte
	out    []uint64
}

func (s *scratch) load(t *Tagger, d *text.Document, first, last int) {
	n := last - first
	if cap(s.padded) < n+4 {
		s.padded = make([]word, n+4)
		s.tags = make([]uint64, n+4)
	}
	s.padded = s.padded[:n+4]
	s.tags = s.tags[:n+4]
	clear(s.tags)
	for i, edge := range [...]int{0, 1, n + 2, n + 3} {
		s.padded[edge] = word{form: uint64(i) + 1, set: uint64(i) + 1}
	}
	for i := range n {
		s.describe(t, d.Form(first+i), i == 0, &s.padded[i+2])
	}
	s.words = s.padded[2 : n+2]
}

func (s *scratch) describe(t *Tagger, form string, initial bool, w *word) {
	*w = word{shape: shape(form)}
	if initial {
		w.shape = model.Hash(w.shape, 1)
	}
	e, ok := t.lexicon[form]
	s.buffer = appendLower(s.buffer[:0], form)
	if !ok {
		e, ok = t.lexicon[string(s.buffer)]
	}
	if ok {
		w.entry, w.set = &e, e.set
	}
	b := s.buffer
	w.flags = uint64(t.flags[form] | t.flags[string(b)])
	w.form = hashBytes(b)
	end := len(b)
	for k := 0; k < len(w.suffix) && end > 0; k++ {
		_, size := utf8.DecodeLastRune(b[:end])
		end -= size
		w.suffix[k] = hashBytes(b[end:])
	}
	end = 0
	for k := 0; k < len(w.prefix) && end < len(b); k++ {
		_, size := utf8.DecodeRune(b[end:])
		end += size
		w.prefix[k] = hashBytes(b[:end])
	}
}

// features returns the features of token i, given the tags of the tokens before it. The slice is valid until the next call.
func (s *scratch) features(i int) []uint64 {
	p := i + 2
	w, l1, l2, r1, r2 := &s.padded[p], &s.padded[p-1], &s.padded[p-2], &s.padded[p+1], &s.padded[p+2]
	t1, t2 := s.tags[p-1], s.tags[p-2]
	s.out = append(s.out[:0],
		one(1, w.form), one(2, l1.form), one(3, l2.form), one(4, r1.form), one(5, r2.form),
		one(6, w.suffix[0]), one(7, w.suffix[1]), one(8, w.suffix[2]), one(9, w.suffix[3]),
		one(10, w.prefix[0]), one(11, w.prefix[1]), one(12, w.prefix[2]),
		one(13, w.shape), two(14, w.shape, w.suffix[1]), two(15, l1.shape, w.shape), two(16, w.shape, r1.shape),
		one(17, t1), two(18, t1, t2), two(19, t1, w.form), two(20, t1, w.suffix[2]), two(21, t1, w.shape),
		two(22, l1.form, w.form), two(23, w.form, r1.form), two(24, t1, r1.form), two(25, t2, w.form),
		one(26, w.set), one(27, r1.set), two(28, w.set, r1.set), two(29, t1, w.set), three(30, t1, w.set, r1.set),
		two(31, r1.set, r2.set), two(32, t1, r1.set), three(33, t2, t1, w.set), two(34, w.form, r1.set),
		one(35, r1.suffix[2]), one(36, l1.suffix[2]), two(37, w.suffix[2], r1.suffix[1]), two(38, w.form, t2),
		three(39, l1.form, w.set, r1.form), two(40, w.suffix[1], r1.set), three(41, t1, w.suffix[1], r1.set), two(42, l2.form, w.set), two(43, w.set, r2.form),
		one(44, w.flags), two(45, t1, w.flags), two(46, w.flags, w.suffix[1]), two(47, l1.flags, w.flags), two(48, w.flags, r1.flags), three(49, t1, w.flags, r1.flags),
		three(50, w.set, w.flags, w.shape), two(51, w.flags, r1.set), two(52, t1, r1.flags), three(53, t2, t1, w.flags),
	)
	return s.out
}

func one(template, a uint64) uint64         { return model.Hash(template<<8, a) }
func two(template, a, b uint64) uint64      { return model.Hash(model.Hash(template<<8, a), b) }
func three(template, a, b, c uint64) uint64 { return model.Hash(two(template, a, b), c) }

// shape classes a form by its characters: letters by case, digits, the rest as they are, runs of one kind shortened to two.
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
			if run++; run > 2 {
				continue
			}
		} else {
			last, run = r, 1
		}
		h = model.Hash(h, uint64(r))
	}
	return h
}

func appendLower(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			for _, r := range s[i:] {
				if r == '’' {
					r = '\''
				}
				dst = utf8.AppendRune(dst, unicode.ToLower(r))
			}
			return dst
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

func hashBytes(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h ^ h>>32
}
