package archive

import (
	"slices"

	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// Linker lets the rules of package corroborate tie the reports of a store.
type Linker struct{ rules corroborate.Linker }

// Keys are the keys that a report is filed under.
func (l Linker) Keys(r *store.Report) []string {
	x := compared(r)
	return l.rules.Keys(&x)
}

// Link chooses the event that a report belongs to.
func (l Linker) Link(r *store.Report, candidates []store.Event) (event, reason string) {
	x := compared(r)
	list := make([]corroborate.Event, len(candidates))
	for i := range candidates {
		list[i].ID = candidates[i].ID
		for k := range candidates[i].Reports {
			list[i].Reports = append(list[i].Reports, compared(&candidates[i].Reports[k]))
			list[i].Reasons = append(list[i].Reasons, candidates[i].Reports[k].Reason)
		}
	}
	return l.rules.Link(&x, list)
}

// compared is a stored report with what the rules compare. What else its sentence named is not kept in a store: without it reports that lack a party are
// tied less often.
func compared(r *store.Report) corroborate.Report {
	x := corroborate.Report{
		ID: r.ID, Document: r.DocumentID, Published: r.Published, Publisher: r.Publisher, SourceClass: r.SourceClass, Event: r.Event,
		Actor: parties(r.Event.Actor, r.Entities), Recipient: parties(r.Event.Recipient, r.Entities),
	}
	if r.Origin != "" {
		x.Origins = []corroborate.Origin{{Name: r.Origin}}
	}
	if p := r.Event.Place; p != nil {
		if e := entity(r.Entities, p.Entity); e != nil && e.Place != nil && e.Place.Precision != "country" && e.Place.Precision != "region" {
			x.Place = e.Place
		}
	}
	return x
}

func parties(side []record.Participant, entities []record.Entity) []corroborate.Party {
	out := make([]corroborate.Party, 0, len(side))
	for _, p := range side {
		x := corroborate.Party{Country: p.Country, Sector: p.Sector}
		if e := entity(entities, p.Entity); e != nil && (e.Dictionary != "" || e.Type == "person" && e.Office != e.Name) {
			x.Name, x.Office, x.Person = e.Name, e.Office, e.Type == "person"
		}
		out = append(out, x)
	}
	return out
}

func entity(list []record.Entity, id string) *record.Entity {
	if i := slices.IndexFunc(list, func(e record.Entity) bool { return e.ID == id }); i >= 0 {
		return &list[i]
	}
	return nil
}
