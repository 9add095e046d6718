package brief

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/store"
)

// standing says what reports tell of victims and of the day, and how well they corroborate each other.
// The words that tell it by one report are cited already.
func (g *gatherer) standing(e *store.Event, report string, telling []Citation) []Sentence {
	cited := make([][]Citation, len(e.Reports))
	for i := range e.Reports {
		r := &e.Reports[i]
		if _, ok := g.out.documents[r.DocumentID]; !ok {
			g.out.documents[r.DocumentID] = Document{ID: r.DocumentID, Publisher: r.Publisher, SourceClass: r.SourceClass, Published: r.Published}
		}
		if r.ID == report {
			cited[i] = telling
			continue
		}
		for _, q := range r.Event.Evidence {
			cited[i] = append(cited[i], Citation{Event: e.ID, Document: r.DocumentID, Sentence: q.Sentence, Start: q.Start, End: q.End, Quote: q.Text})
		}
	}
	var out []Sentence
	if text, telling := tolls(e); text != "" {
		s := Sentence{Text: "Victims as reported: " + text + "."}
		slices.Sort(telling)
		for _, i := range slices.Compact(telling) {
			s.Citations = append(s.Citations, cited[i]...)
		}
		out = append(out, s)
	}
	all := slices.Concat(cited...)
	if days := g.days(e); len(days) > 1 {
		out = append(out, Sentence{Text: "The reports differ on the day: " + join(days) + ".", Citations: all})
	}
	if len(all) > 0 {
		out = append(out, Sentence{Text: g.corroborated(e), Citations: all})
	}
	return out
}

// days are the days that the reports state, if to the day.
func (g *gatherer) days(e *store.Event) []string {
	var days []string
	for i := range e.Reports {
		if ev := &e.Reports[i].Event; ev.DatePrecision == "day" && ev.DateBasis == "stated" && !slices.Contains(days, ev.Date) {
			days = append(days, ev.Date)
		}
	}
	slices.Sort(days)
	for i := range days {
		days[i] = dateWords(days[i])
	}
	return days
}

// corroborated is the sentence on reports and independent origins. Of one origin and of media under the control of states it says so: their number makes
// nothing more credible (ICD 206).
func (g *gatherer) corroborated(e *store.Event) string {
	s := corroborate.Count(g.reports(e))
	names := g.origins(e)
	var text string
	switch {
	case s.Reports == 1:
		text = "This is told by a single report; its origin is " + join(names)
	case s.Independent == 1:
		text = "All " + count(s.Reports, "report") + " go back to one origin, " + join(names)
	default:
		text = count(s.Reports, "report") + " come from " + count(s.Independent, "independent origin") + ": " + join(names)
	}
	switch {
	case s.StateOnly && s.Independent == 1:
		m, _ := g.medium(strings.Join(names, ""))
		text += ", a medium that " + cmp.Or(g.name(m.Country), "a state") + " controls"
	case s.StateOnly:
		text += ", all of them media that states control"
	}
	return text + "."
}

// origins names the origins of an event's reports.
func (g *gatherer) origins(e *store.Event) []string {
	var names []string
	for i := range e.Reports {
		r := &e.Reports[i]
		name := r.Origin
		if d, ok := g.out.documents[cmp.Or(r.Origin, r.DocumentID)]; ok {
			name = d.called() // its own, or that of an article which it copies
		}
		if m, ok := g.medium(name); ok {
			name = m.Name
		}
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// reports are the reports of an event as package corroborate counts them.
func (g *gatherer) reports(e *store.Event) []corroborate.Report {
	list := make([]corroborate.Report, len(e.Reports))
	for i := range e.Reports {
		r := &e.Reports[i]
		x := corroborate.Report{ID: r.ID, Document: r.DocumentID, Published: r.Published, Publisher: r.Publisher, SourceClass: r.SourceClass}
		o := corroborate.Origin{Name: r.Origin, Basis: corroborate.Credited}
		m, known := g.medium(r.Origin)
		country, ofState := strings.CutPrefix(r.Origin, "state media")
		switch {
		case known:
			o.Name, o.Class, o.Country = m.Name, m.Class, m.Country
		case ofState:
			o.Class, o.Country = "state-controlled", strings.TrimPrefix(country, " of ")
		default: // its own, or a copy of another article
			x.CopyOf = r.Origin
			o = corroborate.Origin{Name: r.Publisher, Class: r.SourceClass, Basis: corroborate.Publishing}
			if m, known := g.medium(r.Publisher); known {
				o.Name, o.Class, o.Country = m.Name, m.Class, m.Country
			}
			if o.Name == "" {
				o.Name = r.DocumentID
			}
		}
		x.Origins = []corroborate.Origin{o}
		list[i] = x
	}
	return list
}

func (g *gatherer) medium(name string) (Medium, bool) {
	if g.Query.Medium == nil || name == "" {
		return Medium{}, false
	}
	return g.Query.Medium(name)
}

// called is how an article is called in a sentence: by its publisher, its title, or its id.
func (d Document) called() string {
	switch {
	case d.Publisher != "":
		return d.Publisher
	case d.Title != "":
		return quoted(d.Title)
	}
	return "the article " + d.ID
}
