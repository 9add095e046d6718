package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// Splitter decides where sentences end: a linear model over the gaps between tokens, trained on treebanks. Only a gap with white space can be an end.
type Splitter struct{ weights *model.Linear }

// SplitterModel is the name of the splitter's weights in a model file.
const SplitterModel = "sentence"

// NewSplitter takes the weights of a model file.
func NewSplitter(m *model.Linear) *Splitter { return &Splitter{m} }

// Segment tokenises every paragraph of the document and splits it into sentences.
func (s *Splitter) Segment(d *text.Document) {
	for p, paragraph := range d.Paragraphs {
		first := len(d.Tokens)
		d.Tokens = Tokenize(d.Tokens, d.Text, paragraph)
		var buffer [gapFeatures]uint64
		start := first
		for i := first; i < len(d.Tokens); i++ {
			if i+1 < len(d.Tokens) && (d.Tokens[i].End == d.Tokens[i+1].Start || !s.ends(d, start, i, buffer[:0])) {
				continue
			}
			d.Sentences = append(d.Sentences, text.Sentence{Span: d.Range(start, i+1), First: start, Last: i + 1, Paragraph: p})
			start = i + 1
		}
	}
}

func (s *Splitter) ends(d *text.Document, start, i int, buffer []uint64) bool {
	var score [1]int32
	for _, f := range gap(d, start, i, buffer) {
		s.weights.Score(f, score[:])
	}
	return score[0] > 0
}

// gapFeatures is the most features a gap has.
const gapFeatures = 24

// gap appends the features of the gap behind token i, in a sentence that so far began at token start.
func gap(d *text.Document, start, i int, dst []uint64) []uint64 {
	form := func(k int) string {
		if k < start || k >= len(d.Tokens) {
			return ""
		}
		return d.Form(k)
	}
	w0, w1 := form(i), form(i+1)
	before, after := form(i-1), form(i+2)
	// Behind a closing quote or bracket, the mark before it tells more.
	mark := w0
	closed := uint64(0)
	if isCloser(w0) && i > start {
		mark, before, closed = before, form(i-2), 1
	}
	h0, h1, hb := hashLower(mark), hashLower(w1), hashLower(before)
	k0, k1, kb, ka := kind(mark), kind(w1), kind(before), kind(after)
	length := min(uint64(i+1-start), 12) / 3
	n := uint64(0)
	add := func(values ...uint64) {
		h := n
		for _, v := range values {
			h = model.Hash(h, v)
		}
		dst = append(dst, h)
		n++
	}
	add()
	add(k0, k1)
	add(h0)
	add(h1)
	add(h0, k1)
	add(k0, h1)
	add(h0, h1)
	add(hb, h0)
	add(hb, h0, k1)
	add(kb, k0, k1)
	add(k0, k1, ka)
	add(k0, h1, ka)
	add(closed, k0, k1)
	add(length, k0, k1)
	add(length, kb, k0, k1, ka)
	add(closed, h0, k1, length)
	add(quotes(d, start, i)%2, k0, k1, closed)
	add(h1, ka)
	return dst
}

// kind classes a form by what matters for sentence ends.
func kind(form string) uint64 {
	if form == "" {
		return 0
	}
	r, size := utf8.DecodeRuneInString(form)
	switch {
	case form == ".":
		return 1
	case form == "!" || form == "?" || form == "…" || len(form) > 1 && (r == '.' || r == '!' || r == '?'):
		return 2
	case form == ":" || form == ";":
		return 3
	case form == ",":
		return 4
	case isCloser(form):
		return 5
	case form == "(" || form == "[" || form == "“" || form == "‘" || form == "«":
		return 6
	case unicode.IsDigit(r):
		return 7
	case !unicode.IsLetter(r):
		return 8
	}
	k := uint64(9) // lower case
	if unicode.IsUpper(r) {
		k = 10
		if size == len(form) {
			k = 11
		} else if next, _ := utf8.DecodeRuneInString(form[size:]); unicode.IsUpper(next) {
			k = 12
		}
	}
	if form[len(form)-1] == '.' {
		k += 4
	}
	return k
}

func isCloser(form string) bool {
	switch form {
	case "\"", "”", "’", "'", "''", ")", "]", "»":
		return true
	}
	return false
}

// quoteWindow bounds how far back an open quotation is looked for.
const quoteWindow = 80

// quotes counts the straight double quotes of the sentence up to token i.
func quotes(d *text.Document, start, i int) uint64 {
	n := uint64(0)
	for k := max(start, i-quoteWindow); k <= i; k++ {
		if d.Tokens[k].End-d.Tokens[k].Start == 1 && d.Text[d.Tokens[k].Start] == '"' {
			n++
		}
	}
	return n
}

// hashLower is model.HashString of a form with its ASCII letters lowered.
func hashLower(s string) uint64 {
	h := model.HashSeed
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		h = model.HashByte(h, c)
	}
	return model.HashEnd(h)
}

// TrainSplitter learns sentence ends from documents whose sentences are given as spans of tokens (First and Last). A document's text and tokens must
// be those the program itself would see: one paragraph, the sentences joined by spaces.
func TrainSplitter(docs []*text.Document, epochs int) (*model.Linear, error) {
	t := model.NewTrainer(1)
	for range epochs {
		for _, d := range docs {
			for _, s := range d.Sentences {
				for i := s.First; i < s.Last && i+1 < len(d.Tokens); i++ {
					if d.Tokens[i].End == d.Tokens[i+1].Start {
						continue
					}
					f := gap(d, s.First, i, nil)
					var score [1]float32
					for _, x := range f {
						t.Score(x, score[:])
					}
					t.Tick()
					if end := i == s.Last-1; end && score[0] <= 0.5 {
						t.Update(f, 0, 1)
					} else if !end && score[0] >= -0.5 {
						t.Update(f, 0, -1)
					}
				}
			}
		}
	}
	return t.Linear(32, 1)
}
