package syntax

import (
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/text"
)

// maxDateline is the most tokens of a dateline: place, date, agency and the dash.
const maxDateline = 16

// dateline returns the first token behind a dateline that opens a paragraph ("ADDIS ABABA, May 15 (Xinhua) --", "Acme News -"), or the first token of the
// sentence if there is none. A dateline is names, numbers and marks up to a dash with a space behind it; it is no part of the syntax of its sentence.
func dateline(d *text.Document, s *text.Sentence) int {
	if s.First > 0 && d.Tokens[s.First-1].End > int32(d.Paragraphs[s.Paragraph].Start) {
		return s.First
	}
	named := false
	for i := s.First; i < min(s.First+maxDateline, s.Last-3); i++ {
		form := d.Form(i)
		switch form {
		case "-", "--", "–", "—", "―":
			if named && d.SpaceAfter(i) && i > s.First {
				return i + 1
			}
			return s.First
		}
		t := &d.Tokens[i]
		first, _ := utf8.DecodeRuneInString(form)
		switch {
		case t.UPOS == text.PUNCT, t.UPOS == text.NUM, t.UPOS == text.SYM:
		case unicode.IsUpper(first) && !t.XPOS.Finite():
			named = true
		default:
			return s.First
		}
	}
	return s.First
}

// hang attaches the tokens of a dateline: the first to the root of the sentence, the others to the first.
func hang(d *text.Document, first, last, root int) {
	for i := first; i < last; i++ {
		d.Tokens[i].Head, d.Tokens[i].Deprel = int32(first), text.Dep
		if d.Tokens[i].UPOS == text.PUNCT {
			d.Tokens[i].Deprel = text.Punct
		}
	}
	d.Tokens[first].Head, d.Tokens[first].Deprel = int32(root), text.Parataxis
}
