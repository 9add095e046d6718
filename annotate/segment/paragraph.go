package segment

import (
	"strings"

	"github.com/dragoman-project/dragoman/text"
)

// Paragraphs splits a text at its line ends and trims white space. Text that is wrapped by hand (many lines of about equal length that break in
// mid-sentence) is split at blank lines only.
func Paragraphs(s string) []text.Span {
	separator := "\n"
	if wrapped(s) {
		separator = "\n\n"
	}
	var list []text.Span
	for i := 0; i <= len(s); {
		j := len(s)
		if k := strings.Index(s[i:], separator); k >= 0 {
			j = i + k
		}
		if p := trim(s, text.Span{Start: i, End: j}); p.Len() > 0 {
			list = append(list, p)
		}
		i = j + len(separator)
	}
	return list
}

func trim(s string, p text.Span) text.Span {
	part := s[p.Start:p.End]
	p.End = p.Start + len(strings.TrimRight(part, " \t\r\n\v\f\u00a0\u2028\u2029\u0085"))
	p.Start += len(part) - len(strings.TrimLeft(part, " \t\r\n\v\f\u00a0\u2028\u2029\u0085"))
	if p.Start > p.End {
		p.Start = p.End
	}
	return p
}

const (
	wrapMin   = 45  // a wrapped line is at least this long …
	wrapMax   = 100 // … and at most this
	wrapLines = 4   // fewer such lines prove nothing
)

// wrapped tells whether single line ends in s are only typography: most lines that are followed by another line without a blank between them
// are of about the same length and end without a sentence end.
func wrapped(s string) bool {
	inner, broken := 0, 0
	last := ""
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, " \r\n")
		if line != "" && last != "" {
			inner++
			if len(last) >= wrapMin && len(last) <= wrapMax && strings.IndexByte(".!?:;\"”)", last[len(last)-1]) < 0 {
				broken++
			}
		}
		last = line
	}
	return broken >= wrapLines && 2*broken > inner
}
