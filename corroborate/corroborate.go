// Package corroborate tells how many times one thing was reported, and how many times it was found out.
//
// Six newspapers that copy one agency are six reports of one event from one origin, and the number of reports makes nothing more credible
// (NATO AJP-2.1; ICD 206). Three questions are answered here, each by itself:
//
//   - Is an article a copy? [Signature], [Lead] and [Compare] see near-copies and crops in the words alone; [Copies] keeps the articles that were seen.
//   - Where does a report come from? A [Desk] reads the agencies and media that an article credits: [Desk.Origins]. [Count] counts origins that
//     are independent of each other.
//   - Which reports tell the same event? [Linker] files reports under keys and compares those that share one; [Tie] does so for a list of reports.
//
// All functions are pure and deterministic; none needs a store, and none changes what was coded: conflicting tolls, dates and accounts stay with
// their reports. docs/CORROBORATION.md has the rules and how well they work.
package corroborate

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// Report is one coded event of one article, with all that the rules look at: the article's record is not needed again.
type Report struct {
	ID          string   // the event's id in the record, deterministic
	Document    string   // id of the article
	CopyOf      string   // id of the earlier article of which the article is a near-copy; "" if none is known
	Published   string   // of the article, ISO 8601; "" if unknown
	Publisher   string   // as the document has it
	SourceClass string   // of the publisher: state-controlled, public, private, wire, party; "" if unknown
	Origins     []Origin // where the report comes from, as Desk.Origins says
	Event       record.Event
	Actor       []Party
	Recipient   []Party
	Place       *record.Place // nil if unknown, or if only the country is known (Event.Place)
	Beside      Beside
}

// Beside is what else the sentence of a report names. It helps where the coder found no role for a name, and forbids nothing.
type Beside struct {
	Places    []*record.Place // cities and facilities
	Countries []string        // of all who are named, the parties among them
}

// Party is a participant as reports of different articles can compare it.
type Party struct {
	Country string // ISO 3166 alpha-3 or a PLOVER non-state code; "" if unknown
	Sector  string // PLOVER; "" if unknown
	Name    string // of a person who is named, as the dictionary has it, or of a body; "" for what has no name of its own
	Office  string // of a person
	Person  bool   // Name is a person's
}

// Event is one real-world event: its reports in the order in which they were tied, and why each was.
type Event struct {
	ID      string // of its first report
	Reports []Report
	Reasons []string // parallel to Reports; that of the first is ""
}

// Reports returns the reports of a record, in its order, with the origins that the desk finds in the record and its text. copyOf is the id of the
// earlier article that this one copies, or "".
func (d *Desk) Reports(r *record.Record, text, copyOf string) []Report {
	entities := make(map[string]*record.Entity, len(r.Entities))
	for i := range r.Entities {
		entities[r.Entities[i].ID] = &r.Entities[i]
	}
	origins := d.Origins(r, text)
	out := make([]Report, 0, len(r.Events))
	for i := range r.Events {
		e := &r.Events[i]
		x := Report{
			ID: e.ID, Document: r.Document.ID, CopyOf: copyOf, Published: r.Document.Published, Publisher: r.Document.Publisher, SourceClass: r.Document.SourceClass,
			Origins: origins[e.ID], Event: *e, Actor: parties(e.Actor, entities), Recipient: parties(e.Recipient, entities),
		}
		if e.Place != nil {
			if place := entities[e.Place.Entity]; place != nil && place.Place != nil && place.Place.Precision != "country" && place.Place.Precision != "region" {
				x.Place = place.Place
			}
		}
		x.Beside = beside(r, e)
		out = append(out, x)
	}
	return out
}

// beside lists what the sentence of an event names. Media are left out, as they tell, and the place of a dateline, where the writer sits.
func beside(r *record.Record, e *record.Event) Beside {
	var out Beside
	if len(e.Evidence) == 0 {
		return out
	}
	sentence := e.Evidence[0].Sentence
	for i := range r.Entities {
		x := &r.Entities[i]
		for k := range x.Mentions {
			m := &x.Mentions[k]
			if m.Sentence != sentence || x.Sector == "JRN" || len(m.Text) > 3 && m.Text == strings.ToUpper(m.Text) {
				continue
			}
			if x.Country != "" && !slices.Contains(out.Countries, x.Country) {
				out.Countries = append(out.Countries, x.Country)
			}
			if x.Place != nil && point(x.Place) && !m.Metonym && !slices.Contains(out.Places, x.Place) {
				out.Places = append(out.Places, x.Place)
			}
		}
	}
	return out
}

// parties describes one side of an event.
func parties(side []record.Participant, entities map[string]*record.Entity) []Party {
	out := make([]Party, 0, len(side))
	for _, p := range side {
		x := Party{Country: p.Country, Sector: p.Sector}
		if e := entities[p.Entity]; e != nil && named(e) {
			x.Name, x.Office, x.Person = e.Name, e.Office, e.Type == "person"
		}
		out = append(out, x)
	}
	return out
}

// named tells whether an entity has a name of its own: "Kenyan police" and "two ministers" have none, and no two of them need be the same.
func named(e *record.Entity) bool {
	if e.Dictionary != "" {
		return e.Type != "country"
	}
	for _, m := range e.Mentions {
		if m.Form == "name" {
			return e.Type == "person" || e.Type == "organisation"
		}
	}
	return false
}

// day returns the day of an ISO 8601 date or time.
func day(published string) string {
	day, _, _ := strings.Cut(published, "T")
	day, _, _ = strings.Cut(day, " ")
	return day
}
