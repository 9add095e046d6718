package brief

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// unit is a sentence of an article with the assessments and forecasts that lie in it, for one section.
type unit struct {
	section     Key
	article     *article
	sentence    *record.Sentence
	assessments []*record.Assessment
	forecasts   []*record.Forecast
	both        bool    // one of them names both actors
	also        []*unit // the same words in other articles
}

// kindSection is where an assessment of a kind belongs.
var kindSection = map[string]Key{
	"motive": Drivers, "cause": Drivers, "significance": Significance, "interpretation": Significance, "economy": Economy, "regional_security": Security, "conclusion": BottomLine,
}

// roleSection is where a sentence of a role belongs.
var roleSection = map[string]Key{
	"context": Context, "drivers": Drivers, "significance": Significance, "economy": Economy, "regional_security": Security, "outlook": Outlook, "conclusion": BottomLine,
}

// article reads what an article says of the two beside its events.
func (g *gatherer) article(a *article) error {
	about := g.about(a)
	r := a.Record
	for i := range r.Events {
		if ev := &r.Events[i]; about && ev.Auxiliary == record.AuxHistorical {
			if err := g.history(a, ev); err != nil {
				return err
			}
		}
	}
	concerns := func(named []string) bool {
		return g.both(named) || about && (len(named) == 0 || g.any(named))
	}
	units := map[string]*unit{}
	var order []*unit
	at := func(evidence []record.Quote, named []string) *unit {
		if len(evidence) == 0 || a.sentences[evidence[0].Sentence] == nil || !concerns(named) {
			return nil
		}
		s := a.sentences[evidence[0].Sentence]
		u := units[s.ID]
		if u == nil {
			u = &unit{article: a, sentence: s}
			units[s.ID] = u
			order = append(order, u)
		}
		u.both = u.both || g.both(named)
		return u
	}
	for i := range r.Assessments {
		if u := at(r.Assessments[i].Evidence, r.Assessments[i].About); u != nil {
			u.assessments = append(u.assessments, &r.Assessments[i])
		}
	}
	for i := range r.Forecasts {
		if u := at(r.Forecasts[i].Evidence, r.Forecasts[i].Actors); u != nil {
			u.forecasts = append(u.forecasts, &r.Forecasts[i])
		}
	}
	for i := range r.Relations {
		if x := &r.Relations[i]; len(x.Evidence) > 0 && concerns([]string{x.A, x.B}) {
			g.relation(a, x)
		}
	}
	for _, u := range order {
		u.section = u.home()
		g.file(u)
		if len(u.forecasts) > 0 && u.section != Outlook { // every forecast stands in the outlook, wherever else its sentence belongs
			g.file(&unit{section: Outlook, article: a, sentence: u.sentence, forecasts: u.forecasts, both: u.both})
		}
	}
	return nil
}

// home is the section of a sentence: that of its role, if one of its claims belongs there; otherwise that of its first assessment.
func (u *unit) home() Key {
	var candidates []Key
	for _, x := range u.assessments {
		candidates = append(candidates, kindSection[x.Kind])
	}
	if len(u.forecasts) > 0 {
		candidates = append(candidates, Outlook)
	}
	if k := roleSection[u.sentence.Role]; slices.Contains(candidates, k) {
		return k
	}
	return cmp.Or(candidates[0], BottomLine)
}

// file puts a unit beside those with the same words.
func (g *gatherer) file(u *unit) {
	c, _ := u.article.sentence(u.sentence.ID)
	key := string(u.section) + " " + strings.ToLower(strings.Join(strings.Fields(c.Quote), " "))
	if first := g.units[key]; first != nil {
		first.also = append(first.also, u)
		return
	}
	g.units[key] = u
}

// say turns units and asserted relations into items.
func (g *gatherer) say() {
	for key, u := range g.units {
		weight := 1 + len(u.also)
		if u.both {
			weight += 10
		}
		it := Item{key: key, date: u.article.Published, order: u.sentence.Start, weight: weight, Sentences: g.sayUnit(u)}
		g.out.sections[u.section] = append(g.out.sections[u.section], it)
	}
	for key, x := range g.asserted {
		it := Item{key: key, date: x.article.Published, order: x.order, weight: 10 + len(x.sentences), Sentences: x.sentences}
		g.out.sections[x.section] = append(g.out.sections[x.section], it)
	}
	for _, t := range titles { // maps have no order
		slices.SortFunc(g.out.sections[t.key], func(x, y Item) int { return cmp.Compare(x.key, y.key) })
	}
}

// sayUnit quotes the sentence and says how sure it claims to be.
func (g *gatherer) sayUnit(u *unit) []Sentence {
	holders := []string{}
	var ids []string
	for _, x := range u.assessments {
		holders, ids = add(holders, x.Holder), append(ids, x.ID)
	}
	for _, x := range u.forecasts {
		holders, ids = add(holders, x.Holder), append(ids, x.ID)
	}
	s := Sentence{Citations: u.citations(ids)}
	s.Text = g.wrote(u.article, holders) + ": " + quoted(s.Citations[0].Quote)
	out := []Sentence{closed(s)}
	if hedged := g.hedges(u); hedged.Text != "" {
		out = append(out, hedged)
	}
	if horizon := g.horizons(u); u.section == Outlook && horizon.Text != "" {
		out = append(out, horizon)
	}
	if len(u.also) > 0 {
		var where []string
		same := Sentence{}
		for _, o := range u.also {
			where = add(where, g.out.documents[o.article.DocumentID].called())
			var ids []string
			for _, x := range o.assessments {
				ids = append(ids, x.ID)
			}
			for _, x := range o.forecasts {
				ids = append(ids, x.ID)
			}
			same.Citations = append(same.Citations, o.citations(ids)...)
		}
		same.Text = "The same words stand in " + count(len(u.also), "other article") + ": " + join(where) + "."
		out = append(out, same)
	}
	return out
}

// citations cite the whole sentence for each of its claims.
func (u *unit) citations(claims []string) []Citation {
	c, _ := u.article.sentence(u.sentence.ID)
	list := make([]Citation, 0, len(claims))
	for _, id := range claims {
		c.Claim = id
		list = append(list, c)
	}
	return list
}

// closed ends a sentence behind the quotation, unless that ends one itself.
func closed(s Sentence) Sentence {
	for _, end := range []string{".”", "!”", "?”"} {
		if strings.HasSuffix(s.Text, end) {
			return s
		}
	}
	s.Text += "."
	return s
}

func add(list []string, s string) []string {
	if s == "" || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// wrote opens a sentence with who wrote it when, and whose view it is if not the writer's.
func (g *gatherer) wrote(a *article, holders []string) string {
	who := upper(g.out.documents[a.DocumentID].called())
	if m, ok := g.medium(a.Publisher); a.SourceClass == "state-controlled" || ok && m.Class == "state-controlled" {
		who += " (a medium that " + cmp.Or(g.name(m.Country), "a state") + " controls)"
	}
	var others []string
	for _, h := range holders {
		if h != "author" {
			others = append(others, h)
		}
	}
	verb := " wrote"
	if len(others) > 0 {
		verb = " reported"
	}
	if a.Published != "" {
		verb += " on " + dateWords(a.Published)
	}
	if len(others) > 0 {
		verb += " as the view of " + join(others)
		if len(others) < len(holders) {
			verb += ", and in part as its own"
		}
	}
	return who + verb
}
