package ledger

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/relation"
	"github.com/dragoman-project/dragoman/store"
)

func notFound(err error) bool { return errors.Is(err, store.ErrNotFound) }

// eventOf is a stored event as the rules see it. Type, mode, status and auxiliary are those of its lead report; participants, contexts and factuality those of all
// reports. Only reports that tell it as done count as origins: a paper that announced it does not confirm it.
func eventOf(e *store.Event) forecast.Event {
	x := forecast.Event{Event: relation.Event{ID: e.ID}}
	lead := e.Lead()
	if lead == nil {
		return x
	}
	x.Type, x.Mode, x.Status, x.Auxiliary = ontology.Type(lead.Event.Event), lead.Event.Mode, lead.Event.Status, lead.Event.Auxiliary
	for i := range e.Reports {
		r := &e.Reports[i]
		x.Actors = append(x.Actors, parties(r.Event.Actor, r.Entities)...)
		x.Recipients = append(x.Recipients, parties(r.Event.Recipient, r.Entities)...)
		x.Contexts = append(x.Contexts, r.Event.Contexts...)
		x.Factuality = append(x.Factuality, r.Event.Factuality...)
	}
	x.Actors, x.Recipients, x.Contexts = unique(x.Actors), unique(x.Recipients), unique(x.Contexts)
	x.Origins = Origins(e)
	x.First, x.Last = span(e)
	return x
}

// Origins counts the independent origins that tell an event as done.
func Origins(e *store.Event) int {
	seen := map[string]bool{}
	for i := range e.Reports {
		if r := &e.Reports[i]; r.Event.Status == record.Occurred && r.Event.Auxiliary == "" {
			seen[r.Source()] = true
		}
	}
	return len(seen)
}

// span holds the days that the most exact of the reports give, all of them where they differ.
func span(e *store.Event) (first, last time.Time) {
	shortest := time.Duration(-1)
	for i := range e.Reports {
		ev := &e.Reports[i].Event
		from, to, err := relation.Span(ev.Date, ev.DatePrecision)
		if err != nil || from.IsZero() {
			continue
		}
		switch length := to.Sub(from); {
		case shortest < 0 || length < shortest:
			first, last, shortest = from, to, length
		case length == shortest:
			if from.Before(first) {
				first = from
			}
			if to.After(last) {
				last = to
			}
		}
	}
	return first, last
}

// parties are the codes of a side, and the names of organisations in it: a forecast about Hezbollah is about no state.
func parties(side []record.Participant, entities []record.Entity) []string {
	var list []string
	for _, p := range side {
		if p.Country != "" {
			list = append(list, p.Country)
		}
		if i := slices.IndexFunc(entities, func(x record.Entity) bool { return x.ID == p.Entity }); i >= 0 && entities[i].Type == "organisation" {
			list = append(list, entities[i].Name)
		}
	}
	return list
}

func unique(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// told is an event with the days on which it was reported.
type told struct {
	forecast.Event
	earliest time.Time // publication of its first report; zero if none is known
	sources  []source  // reports that may be an actor's own word; nil once they were looked up
}

// source is who tells an event in a document.
type source struct {
	document    string
	attribution *record.Attribution
}

// history is what the store knows of a dyad.
type history struct {
	events  []told
	reports []time.Time // the day of each report, in order: of its publication, else of its event
}

// covered counts the reports in the days after from up to to.
func (h *history) covered(from, to time.Time) int {
	after := func(day time.Time) int {
		n, _ := slices.BinarySearchFunc(h.reports, day, func(x, day time.Time) int {
			if x.After(day) {
				return 1
			}
			return -1
		})
		return n
	}
	return max(0, after(to)-after(from))
}

// history reads the events of the two sides of a template, once.
func (b *Book) history(ctx context.Context, t forecast.Template) (*history, error) {
	if len(t.A) == 0 || len(t.B) == 0 {
		return &history{}, nil
	}
	pair := [2]string{t.A[0], t.B[0]}
	if pair[1] < pair[0] {
		pair[0], pair[1] = pair[1], pair[0]
	}
	if h := b.dyads[pair]; h != nil {
		return h, nil
	}
	f := store.Filter{AsOf: b.asOf, Dyad: pair}
	if !code(pair[0]) || !code(pair[1]) { // names are only found on the sides of an event, and some acts have one side
		f = store.Filter{AsOf: b.asOf, Actor: pair[0]}
	}
	h := &history{}
	for e, err := range b.store.Events(ctx, f) {
		if err != nil {
			return nil, err
		}
		x := told{Event: eventOf(&e)}
		everyone := slices.Concat(x.Actors, x.Recipients)
		if !slices.Contains(everyone, pair[0]) || !slices.Contains(everyone, pair[1]) {
			continue
		}
		for i := range e.Reports {
			day := date(e.Reports[i].Published)
			if !day.IsZero() && (x.earliest.IsZero() || day.Before(x.earliest)) {
				x.earliest = day
			}
			if at := e.Reports[i].Event.Attribution; x.Origins < 2 && at != nil && at.SourceClass == "" && slices.Contains(x.Actors, at.SourceCountry) && e.Reports[i].Event.Status == record.Occurred {
				x.sources = append(x.sources, source{e.Reports[i].DocumentID, at})
			}
			if day.IsZero() {
				day = x.First
			}
			if !day.IsZero() {
				h.reports = append(h.reports, day)
			}
		}
		h.events = append(h.events, x)
	}
	slices.SortFunc(h.reports, time.Time.Compare)
	b.dyads[pair] = h
	return h, nil
}

// events are those of a history that can bear on a forecast as seen on a day: none of the future, and none without a date that was told before the forecast was made.
func (b *Book) events(ctx context.Context, f *forecast.Forecast, h *history, on time.Time) ([]forecast.Event, error) {
	var list []forecast.Event
	for i := range h.events {
		x := &h.events[i]
		switch {
		case !slices.Contains(f.Template.Types, x.Type), x.First.After(on):
			continue
		case x.First.IsZero() && (x.earliest.IsZero() || !x.earliest.After(f.MadeOn)):
			continue
		}
		if err := b.official(ctx, x); err != nil {
			return nil, err
		}
		list = append(list, x.Event)
	}
	return list, nil
}

// official finds the countries whose own organs tell an act of theirs: the source is no medium, is tied to an actor's state, and its article has it as a part of
// government, armed forces or parliament.
func (b *Book) official(ctx context.Context, x *told) error {
	for _, from := range x.sources {
		a, err := b.store.Article(ctx, from.document, b.asOf)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(a.Record.Entities, func(o record.Entity) bool { return organ(&o, from.attribution) }) {
			x.OfficialBy = append(x.OfficialBy, from.attribution.SourceCountry)
		}
	}
	x.OfficialBy, x.sources = unique(x.OfficialBy), nil
	return nil
}

// organs are the PLOVER sectors whose word is a state's own.
var organs = []string{"GOV", "MIL", "LEG"}

// organ tells whether an entity is the source of a report and an organ of the source's state.
func organ(o *record.Entity, at *record.Attribution) bool {
	if o.Former || o.Country != at.SourceCountry || !slices.Contains(organs, o.Sector) || o.Type != "organisation" && o.Office == "" {
		return false
	}
	return o.Name == at.Source || slices.ContainsFunc(o.Mentions, func(m record.Mention) bool { return m.Text == at.Source })
}
