package brief

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// gathered is all that the archive has for a brief at one revision.
type gathered struct {
	sections  map[Key][]Item
	documents map[string]Document
	months    []Month
	notes     []string

	eventsFrom, articlesFrom string // day of the oldest that was read, if some were left out
}

// gatherer asks the archive.
type gatherer struct {
	*Query
	ctx      context.Context
	archive  Archive
	asOf     int64
	out      *gathered
	read     map[string]*article
	told     map[string]bool // ids of events that have their item
	foretold map[string]bool // ids of events that are only foretold
	units    map[string]*unit
	asserted map[string]*assertion
}

// article is a stored article with its sentences by their ids.
type article struct {
	store.Article
	runes     []rune
	sentences map[string]*record.Sentence
	entities  map[string]*record.Entity
}

func gather(ctx context.Context, a Archive, q *Query, asOf int64) (*gathered, error) {
	g := &gatherer{
		Query: q, ctx: ctx, archive: a, asOf: asOf,
		out:  &gathered{sections: map[Key][]Item{}, documents: map[string]Document{}},
		read: map[string]*article{}, told: map[string]bool{}, foretold: map[string]bool{}, units: map[string]*unit{}, asserted: map[string]*assertion{},
	}
	events, err := g.events()
	if err != nil {
		return nil, err
	}
	articles, err := g.articles(events)
	if err != nil {
		return nil, err
	}
	if len(events) > MaxTold {
		g.out.eventsFrom = eventDate(&events[MaxTold-1].Lead().Event)
		g.out.notes = append(g.out.notes, fmt.Sprintf("Of %d events the newest %d are told; a shorter time shows the others.", len(events), MaxTold))
	}
	for i := range events[:min(len(events), MaxTold)] {
		if err := g.event(&events[i]); err != nil {
			return nil, err
		}
	}
	g.out.months = months(events, g.foretold)
	for _, x := range articles {
		if err := g.article(x); err != nil {
			return nil, err
		}
	}
	g.say()
	return g.out, nil
}

// events are those of the dyad in the time asked for, the newest first.
func (g *gatherer) events() ([]store.Event, error) {
	f := store.Filter{Dyad: [2]string{g.A.key(), g.B.key()}, From: g.From, To: g.To, AsOf: g.asOf, Newest: true, Limit: MaxEvents + 1}
	var list []store.Event
	for e, err := range g.archive.Events(g.ctx, f) {
		if err != nil {
			return nil, err
		}
		if e.Lead() != nil {
			list = append(list, e)
		}
	}
	if len(list) > MaxEvents {
		list = list[:MaxEvents]
		g.out.notes = append(g.out.notes, fmt.Sprintf("Only the newest %d events were counted; a shorter time shows the others.", MaxEvents))
	}
	return list, nil
}

// articles are those whose claims are read, by day of publication: those with a claim about both, and those that tell events of the dyad.
func (g *gatherer) articles(events []store.Event) ([]*article, error) {
	cut := false
	wanted := map[string]*article{}
	for _, layer := range []store.Layer{store.LayerRelation, store.LayerAssessment, store.LayerForecast} {
		q := store.ClaimQuery{Layer: layer, Actors: []string{g.A.key(), g.B.key()}, AsOf: g.asOf, From: g.From, To: g.To, Limit: MaxArticles + 1}
		n := 0
		for a, err := range g.archive.Claims(g.ctx, q) {
			if err != nil {
				return nil, err
			}
			if n++; n > MaxArticles {
				cut = true
				break
			}
			if wanted[a.DocumentID] == nil {
				wanted[a.DocumentID] = g.keep(a)
			}
		}
	}
	type told struct{ document, published string }
	var telling []told
	seen := map[string]bool{}
	for i := range events {
		for k := range events[i].Reports {
			r := &events[i].Reports[k]
			if wanted[r.DocumentID] == nil && !seen[r.DocumentID] && g.within(r.Published) {
				seen[r.DocumentID] = true
				telling = append(telling, told{r.DocumentID, r.Published})
			}
		}
	}
	slices.SortFunc(telling, func(x, y told) int {
		return cmp.Or(cmp.Compare(y.published, x.published), cmp.Compare(x.document, y.document))
	})
	if len(telling) > MaxArticles {
		telling, cut = telling[:MaxArticles], true
	}
	for _, t := range telling {
		a, err := g.open(t.document)
		if err != nil {
			return nil, err
		}
		if a != nil {
			wanted[t.document] = a
		}
	}
	list := make([]*article, 0, len(wanted))
	for _, a := range wanted {
		list = append(list, a)
	}
	slices.SortFunc(list, func(x, y *article) int {
		return cmp.Or(cmp.Compare(y.Published, x.Published), cmp.Compare(x.DocumentID, y.DocumentID))
	})
	if len(list) > MaxArticles {
		list, cut = list[:MaxArticles], true
	}
	slices.Reverse(list)
	if cut {
		if len(list) > 0 {
			g.out.articlesFrom = list[0].Published
		}
		g.out.notes = append(g.out.notes, fmt.Sprintf("Judgements and forecasts are those of the newest %d articles; a shorter time shows the others.", MaxArticles))
	}
	return list, nil
}

// within tells whether a day of publication lies in the time asked for. An article without one is judged by its events.
func (g *gatherer) within(published string) bool {
	first, last, ok := store.ParseDay(published)
	if !ok {
		return true
	}
	if from, _, ok := store.ParseDay(g.From); ok && last < from {
		return false
	}
	if _, to, ok := store.ParseDay(g.To); ok && first > to {
		return false
	}
	return true
}

// open returns an article, nil if the archive has none of this id.
func (g *gatherer) open(document string) (*article, error) {
	if a, ok := g.read[document]; ok {
		return a, nil
	}
	a, err := g.archive.Article(g.ctx, document, g.asOf)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return g.keep(a), nil
}

func (g *gatherer) keep(a store.Article) *article {
	if x := g.read[a.DocumentID]; x != nil {
		return x
	}
	x := &article{Article: a, sentences: map[string]*record.Sentence{}, entities: map[string]*record.Entity{}}
	x.runes = []rune(a.Text)
	for i := range a.Record.Sentences {
		x.sentences[a.Record.Sentences[i].ID] = &a.Record.Sentences[i]
	}
	for i := range a.Record.Entities {
		x.entities[a.Record.Entities[i].ID] = &a.Record.Entities[i]
	}
	g.read[a.DocumentID] = x
	g.out.documents[a.DocumentID] = Document{ID: a.DocumentID, Title: a.Title, Publisher: a.Publisher, SourceClass: a.SourceClass, Published: a.Published, URL: a.URL}
	return x
}

// quote cites words of an article as they stand in its text.
func (a *article) quote(q record.Quote) Citation {
	c := Citation{Document: a.DocumentID, Sentence: q.Sentence, Start: q.Start, End: q.End}
	if 0 <= q.Start && q.Start <= q.End && q.End <= len(a.runes) {
		c.Quote = string(a.runes[q.Start:q.End])
	}
	return c
}

// sentence cites a whole sentence; it reports false if the record has none of this id.
func (a *article) sentence(id string) (Citation, bool) {
	s := a.sentences[id]
	if s == nil {
		return Citation{}, false
	}
	return a.quote(record.Quote{Sentence: id, Start: s.Start, End: s.End}), true
}

// role is the role of a sentence.
func (a *article) role(sentence string) string {
	if s := a.sentences[sentence]; s != nil {
		return s.Role
	}
	return ""
}

// key is what the archive knows a party by.
func (p Party) key() string {
	if p.Code != "" {
		return p.Code
	}
	return p.Name
}

// is tells whether a claim or participant that is called so is the party.
func (p Party) is(called string) bool {
	return called != "" && (called == p.Code || strings.EqualFold(called, p.Name))
}

// party tells whether a name is that of one of the two.
func (g *gatherer) party(called string) bool { return g.A.is(called) || g.B.is(called) }

// both tells whether a list has both of the two, and any whether it has one.
func (g *gatherer) both(list []string) bool {
	return slices.ContainsFunc(list, g.A.is) && slices.ContainsFunc(list, g.B.is)
}

func (g *gatherer) any(list []string) bool { return slices.ContainsFunc(list, g.party) }

// about tells whether an article is about the two: no third actor is named more often than either of them.
func (g *gatherer) about(a *article) bool {
	named := map[string]int{}
	var x, y int
	for _, e := range a.entities {
		n := len(e.Mentions)
		switch {
		case e.Sector == "JRN":
		case g.A.is(e.Country) || g.A.is(e.Name):
			x += n
		case g.B.is(e.Country) || g.B.is(e.Name):
			y += n
		case e.Country != "":
			named[e.Country] += n
		}
	}
	least := min(x, y)
	for _, n := range named {
		if n > least {
			return false
		}
	}
	return least > 0
}

// months counts the events that occurred by the month they are known to, but for those that are left out.
func months(events []store.Event, without map[string]bool) []Month {
	count := map[int]*Month{}
	for i := range events {
		e := &events[i].Lead().Event
		first, last := store.Days(e)
		m := store.Month(first, last, e.DatePrecision)
		if m == 0 || without[events[i].ID] || e.Status != record.Occurred || e.Auxiliary == record.AuxHistorical || e.Quad == nil || *e.Quad < 1 || *e.Quad > 4 {
			continue
		}
		if count[m] == nil {
			count[m] = &Month{Month: fmt.Sprintf("%04d-%02d", m/100, m%100)}
		}
		count[m].Quads[*e.Quad-1]++
	}
	out := make([]Month, 0, len(count))
	for _, m := range count {
		out = append(out, *m)
	}
	slices.SortFunc(out, func(x, y Month) int { return cmp.Compare(x.Month, y.Month) })
	return out
}
