package corroborate

import (
	"slices"
	"strings"
)

// datelineLength is how far into a paragraph its dateline can reach, and lineLength how long a line can be that says nothing but where a text comes from.
const (
	datelineLength = 90
	lineLength     = 160
)

// lineCredits returns the media that the dateline, byline or closing line of an article names.
func (d *Desk) lineCredits(text string) []Origin {
	var paragraphs []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			paragraphs = append(paragraphs, line)
		}
	}
	var out []Origin
	for i, p := range paragraphs {
		if i < 3 {
			out = appendNew(out, d.dateline(p)...)
			if len(p) <= lineLength && !strings.HasSuffix(p, ".") && has(firstWord(p), creditWords().byline) {
				out = appendNew(out, d.named(p)...)
			}
		}
		if (i < 2 || i >= len(paragraphs)-2) && len(p) <= lineLength && closes(p) {
			out = appendNew(out, d.named(p)...)
		}
	}
	for i := range out {
		out[i].Basis = Dateline
	}
	return out
}

// closes tells whether a line says where a text comes from: "Source: SANA", "(With inputs from AFP)", "AP contributed to this report."
// A sentence that only begins so tells something: "Sources told AFP that the talks go on."
func closes(line string) bool {
	folded := fold(line)
	sentence := strings.HasSuffix(line, ".") && !strings.HasPrefix(line, "(")
	return slices.ContainsFunc(creditWords().closing, func(p string) bool {
		return !sentence && strings.HasPrefix(folded, " "+p+" ") || strings.HasSuffix(folded, " "+p+" ")
	})
}

func firstWord(p string) string {
	word, _, _ := strings.Cut(strings.ToLower(p), " ")
	return " " + word + " "
}

// dateline returns the agency that stands in brackets, between slashes or alone before the dash: "KYIV, May 3 (Reuters) -", "MOSCOW, /TASS/.", "LIMA, AFP —".
func (d *Desk) dateline(p string) []Origin {
	head := p[:min(len(p), datelineLength)]
	for _, marks := range [...][2]string{{"(", ")"}, {"/", "/"}, {"[", "]"}} {
		if _, rest, ok := strings.Cut(head, marks[0]); ok {
			if name, _, ok := strings.Cut(rest, marks[1]); ok {
				if out := d.parts(name); len(out) > 0 {
					return out
				}
			}
		}
	}
	for _, dash := range [...]string{" - ", " – ", "—", "--", " | ", "|"} {
		if before, _, ok := strings.Cut(head, dash); ok {
			if out := d.parts(before); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// parts returns the media among the parts of a list: "AP, Reuters", "LIMA, AFP", "AFP/dpa".
func (d *Desk) parts(list string) []Origin {
	var out []Origin
	for part := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' || r == '/' || r == ';' }) {
		if o, ok := d.Medium(part); ok {
			out = appendNew(out, o)
		}
	}
	return out
}

// longestName is how many words the name of a medium can have in a line.
const longestName = 5

// named returns the media that are named anywhere in a line, the longest names first at every word.
func (d *Desk) named(line string) []Origin {
	words := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" \t,;:()[]|.", r) })
	var out []Origin
next:
	for i := 0; i < len(words); i++ {
		for n := min(longestName, len(words)-i); n > 0; n-- {
			if o, ok := d.Medium(strings.Join(words[i:i+n], " ")); ok {
				out = appendNew(out, o)
				i += n - 1
				continue next
			}
		}
	}
	return out
}
