package text

import "unicode/utf8"

// stride is the number of bytes between two checkpoints of an Index: small enough that counting inside one is quick, large enough that an index
// costs an eighth of its text.
const stride = 64

// checkpoint is the first code point that starts at or after a multiple of stride: its offset in bytes and in code points.
type checkpoint struct{ byte, rune int32 }

// Index converts between byte offsets and code-point offsets of one text. Text that is all ASCII needs no table. Invalid UTF-8 counts one code
// point a byte, as Go's range loop does.
type Index struct {
	text  string
	ascii bool
	marks []checkpoint
	total int
}

// NewIndex scans a text once.
func NewIndex(s string) *Index {
	x := &Index{text: s, ascii: true, total: len(s)}
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			x.ascii = false
			break
		}
	}
	if x.ascii {
		return x
	}
	x.marks = make([]checkpoint, 0, len(s)/stride+1)
	n := 0
	for i := range s {
		if len(x.marks)*stride <= i {
			x.marks = append(x.marks, checkpoint{int32(i), int32(n)})
		}
		n++
	}
	x.total = n
	return x
}

// Runes returns the number of code points of the text.
func (x *Index) Runes() int { return x.total }

// Rune converts a byte offset to a code-point offset. An offset inside a code point counts as the offset of the next one; one outside the text is moved to its end.
func (x *Index) Rune(b int) int {
	switch {
	case b <= 0:
		return 0
	case b >= len(x.text):
		return x.total
	case x.ascii:
		return b
	}
	k := min(b/stride, len(x.marks)-1)
	if int(x.marks[k].byte) > b {
		k--
	}
	i, n := int(x.marks[k].byte), int(x.marks[k].rune)
	for i < b {
		_, size := utf8.DecodeRuneInString(x.text[i:])
		i += size
		n++
	}
	return n
}

// Byte converts a code-point offset to a byte offset; one outside the text is moved to its end.
func (x *Index) Byte(r int) int {
	switch {
	case r <= 0:
		return 0
	case r >= x.total:
		return len(x.text)
	case x.ascii:
		return r
	}
	lo, hi := 0, len(x.marks) // the last checkpoint with at most r code points before it
	for hi-lo > 1 {
		if mid := int(uint(lo+hi) >> 1); int(x.marks[mid].rune) <= r {
			lo = mid
		} else {
			hi = mid
		}
	}
	i, n := int(x.marks[lo].byte), int(x.marks[lo].rune)
	for n < r {
		_, size := utf8.DecodeRuneInString(x.text[i:])
		i += size
		n++
	}
	return i
}
