package brief

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Title is the heading of the brief.
func (b *Brief) Title() string {
	q := Query{From: b.From, To: b.To}
	return upper(withArticle(b.A.Name)) + " and " + withArticle(b.B.Name) + q.span()
}

// Lead says what the brief covers.
func (b *Brief) Lead() string {
	s := "From " + count(len(b.Documents), "article") + " of the archive."
	if b.Since != nil {
		s = "What is new, changed or withdrawn since revision " + strconv.FormatInt(*b.Since, 10) + ", from " + count(len(b.Documents), "article") + " of the archive."
	}
	return s + " Every sentence cites the words it rests on; what stands in quotation marks is the source's."
}

// more says what a section leaves out.
func (s *Section) more() string {
	switch s.More {
	case 0:
		return ""
	case 1:
		return "1 more is left out for length."
	}
	return strconv.Itoa(s.More) + " more are left out for length."
}

// note is a numbered reference to the words of a document.
type note struct {
	number   int
	document Document
	citation Citation
	ids      []string // of events and claims
}

// notes numbers the spans that are cited, each once.
type notes struct {
	list  []*note
	index map[string]*note
	docs  map[string]Document
}

func (b *Brief) notesOf() *notes {
	n := &notes{index: map[string]*note{}, docs: map[string]Document{}}
	for _, d := range b.Documents {
		n.docs[d.ID] = d
	}
	for _, s := range b.Sections {
		for _, it := range s.Items {
			for _, x := range it.Sentences {
				n.of(&x)
			}
		}
	}
	return n
}

// of returns the notes of a sentence, in their order.
func (n *notes) of(s *Sentence) []*note {
	var list []*note
	for _, c := range s.Citations {
		key := fmt.Sprintf("%s\x00%d\x00%d", c.Document, c.Start, c.End)
		x := n.index[key]
		if x == nil {
			x = &note{number: len(n.list) + 1, document: n.docs[c.Document], citation: c}
			n.index[key] = x
			n.list = append(n.list, x)
		}
		x.ids = add(add(x.ids, c.Event), c.Claim)
		if !slices.Contains(list, x) {
			list = append(list, x)
		}
	}
	return list
}

// where says where the words of a note stand.
func (n *note) where() string {
	d := &n.document
	var parts []string
	for _, p := range []string{d.Publisher, d.Title, dateWords(d.Published), d.ID} {
		parts = add(parts, p)
	}
	if d.SourceClass == "state-controlled" {
		parts = append(parts, "state-controlled")
	}
	return fmt.Sprintf("%s, %s [%d, %d); %s", strings.Join(parts, ", "), n.citation.Sentence, n.citation.Start, n.citation.End, strings.Join(n.ids, ", "))
}

// Markdown is the brief as Markdown, with a note for every span that is cited.
func (b *Brief) Markdown() string {
	var w strings.Builder
	n := b.notesOf()
	fmt.Fprintf(&w, "# %s\n\n%s\n", escape(b.Title()), escape(b.Lead()))
	for _, x := range b.Notes {
		fmt.Fprintf(&w, "\n%s\n", x)
	}
	for i := range b.Sections {
		s := &b.Sections[i]
		fmt.Fprintf(&w, "\n## %s\n\n", s.Title)
		if s.Empty != "" {
			fmt.Fprintf(&w, "%s\n", escape(s.Empty))
		}
		for _, it := range s.Items {
			w.WriteString("-")
			if it.Change != "" {
				fmt.Fprintf(&w, " *%s:*", upper(it.Change))
			}
			for k := range it.Sentences {
				x := &it.Sentences[k]
				w.WriteString(" " + escape(x.Text))
				for _, r := range n.of(x) {
					fmt.Fprintf(&w, "[^%d]", r.number)
				}
			}
			w.WriteString("\n")
		}
		if m := s.more(); m != "" {
			fmt.Fprintf(&w, "\n%s\n", m)
		}
		if s.Key == Happened && len(b.Months) > 0 {
			w.WriteString("\n| month | verbal cooperation | material cooperation | verbal conflict | material conflict |\n| --- | ---: | ---: | ---: | ---: |\n")
			for _, m := range b.Months {
				fmt.Fprintf(&w, "| %s | %d | %d | %d | %d |\n", m.Month, m.Quads[0], m.Quads[1], m.Quads[2], m.Quads[3])
			}
		}
	}
	if len(n.list) > 0 {
		w.WriteString("\n")
	}
	for _, x := range n.list {
		fmt.Fprintf(&w, "[^%d]: %s: %s\n", x.number, escape(x.where()), escape(quoted(x.citation.Quote)))
	}
	return w.String()
}

// escape keeps the signs of a text from being read as Markdown.
var escaper = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "#", `\#`, "|", `\|`)

func escape(s string) string { return escaper.Replace(s) }
