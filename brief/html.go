package brief

import (
	_ "embed"
	"html/template"
	"strings"
)

//go:embed brief.html
var page string

// pages is the page of a brief. The template escapes whatever a source wrote.
var pages = template.Must(template.New("brief").Parse(page))

// printed is a sentence with its notes.
type printed struct {
	Text  string
	Notes []printedNote
}

type printedNote struct {
	Number       int
	Where, Quote string
	URL          string
}

type printedItem struct {
	Change    string
	Sentences []printed
}

type printedSection struct {
	Key          Key
	Title, Empty string
	More         string
	Items        []printedItem
	Chart        template.HTML
}

// HTML is the brief as one page that needs nothing else: styles and chart stand in it, and it loads nothing.
func (b *Brief) HTML() (string, error) {
	n := b.notesOf()
	data := struct {
		Title, Lead string
		Remarks     []string
		Sections    []printedSection
		Notes       []printedNote
	}{Title: b.Title(), Lead: b.Lead(), Remarks: b.Notes}
	for i := range b.Sections {
		s := &b.Sections[i]
		out := printedSection{Key: s.Key, Title: s.Title, Empty: s.Empty, More: s.more()}
		for _, it := range s.Items {
			p := printedItem{Change: it.Change}
			for k := range it.Sentences {
				x := printed{Text: it.Sentences[k].Text}
				for _, r := range n.of(&it.Sentences[k]) {
					x.Notes = append(x.Notes, printNote(r))
				}
				p.Sentences = append(p.Sentences, x)
			}
			out.Items = append(out.Items, p)
		}
		if s.Key == Happened {
			out.Chart = template.HTML(b.Chart()) // of numbers and months alone
		}
		data.Sections = append(data.Sections, out)
	}
	for _, x := range n.list {
		data.Notes = append(data.Notes, printNote(x))
	}
	var w strings.Builder
	err := pages.Execute(&w, data)
	return w.String(), err
}

func printNote(n *note) printedNote {
	return printedNote{Number: n.number, Where: n.where(), Quote: quoted(n.citation.Quote), URL: n.document.URL}
}
