package brief

import (
	"cmp"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// assertion gathers who asserts one relation.
type assertion struct {
	section   Key
	article   *article // the first
	order     int
	sentences []Sentence
	at        map[string]int // sentence by holder and words
}

// relationSection is where an asserted relation of a type belongs; the others are context.
var relationSection = map[string]Key{"rivalry": Security, "basing": Security, "partnership": BottomLine, "patronage": BottomLine}

// relation files what an article asserts. It stays apart from what the events between the two show, of which there is a measure (docs/MEASURES.md).
func (g *gatherer) relation(a *article, r *record.Relation) {
	x, y := r.A, r.B
	if r.RoleA == "" && r.Type != "alignment" && r.Type != "recognition" { // it has no direction
		x, y = min(x, y), max(x, y)
	}
	section := cmp.Or(relationSection[r.Type], Context)
	key := string(section) + " relation " + r.Type + " " + x + " " + y
	as := g.asserted[key]
	if as == nil {
		as = &assertion{section: section, article: a, order: r.Evidence[0].Start, at: map[string]int{}}
		g.asserted[key] = as
	}
	c := a.quote(r.Evidence[0])
	if len(strings.Fields(c.Quote)) < fewWords {
		if whole, ok := a.sentence(c.Sentence); ok {
			c = whole
		}
	}
	c.Claim = r.ID
	same := r.Holder + "\x00" + strings.ToLower(c.Quote)
	if i, ok := as.at[same]; ok {
		as.sentences[i].Citations = append(as.sentences[i].Citations, c)
		return
	}
	as.at[same] = len(as.sentences)
	s := Sentence{Citations: []Citation{c}}
	s.Text = g.wrote(a, []string{r.Holder}) + " of " + g.tie(a, r) + ": " + quoted(c.Quote)
	as.sentences = append(as.sentences, closed(s))
}

// tie names a relation with its trend and with how possible it is held (FactBank).
func (g *gatherer) tie(a *article, r *record.Relation) string {
	x, y := cmp.Or(g.name(r.A), r.A), cmp.Or(g.name(r.B), r.B)
	var s string
	switch r.Type {
	case "patronage":
		s = "a dependence of " + y + " on " + x
		if r.Dependent == r.A {
			s = "a dependence of " + x + " on " + y
		}
	case "basing":
		s = "bases of " + x + " in " + y
		var names []string
		for _, id := range r.Facilities {
			if e := a.entities[id]; e != nil {
				names = append(names, e.Name)
			}
		}
		if len(names) > 0 {
			s += " (" + join(names) + ")"
		}
	case "alignment":
		s = "an alignment of " + x + " with " + y
	case "recognition":
		s = "the recognition of " + y + " by " + x
	case "alliance":
		s = "an alliance of " + x + " and " + y
	case "tension":
		s = "tension between " + x + " and " + y
	default:
		s = "a " + r.Type + " between " + x + " and " + y
	}
	if r.Trend != "" {
		s += ", said to be " + r.Trend
	}
	switch {
	case strings.HasPrefix(r.Factuality, "PS"):
		s += ", held to be possible"
	case strings.HasPrefix(r.Factuality, "PR"):
		s += ", held to be probable"
	}
	return s
}
