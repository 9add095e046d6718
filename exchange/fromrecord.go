package exchange

import (
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// OwnTable is the table of events that Dragoman coded.
const OwnTable = "dragoman"

// FromRecord returns the events of a document record, with all their participants.
func FromRecord(rec *record.Record) []Event {
	names := entities(rec)
	out := make([]Event, len(rec.Events))
	doc := &rec.Document
	for i := range rec.Events {
		ev := &rec.Events[i]
		e := Event{
			ID: ev.ID, Table: OwnTable, Date: ev.Date, DatePrecision: ev.DatePrecision, Type: ev.Event, Mode: ev.Mode, Contexts: nilIfEmpty(ev.Contexts), CAMEO: ev.CAMEO,
			Quad: ev.Quad, Killed: ev.Killed, Injured: ev.Injured, Published: doc.Published, Story: doc.ID, Language: doc.Language, Version: doc.Coder.Version,
			Confidence: &ev.Confidence, Status: ev.Status, Auxiliary: ev.Auxiliary, Mentions: 1 + len(ev.CoreferentMentions),
			Actors: partiesOf(names, ev.Actor), Recipients: partiesOf(names, ev.Recipient),
		}
		if ev.Quad != nil {
			e.QuadConvention = string(ontology.PLOVERMaterialSanction)
		}
		e.Scores = append(e.Scores, score(ontology.PLOVERScore, ev.PLOVERScore)...)
		if ev.GoldsteinTable != "" {
			e.Scores = append(e.Scores, score(ev.GoldsteinTable, ev.Goldstein)...)
		}
		e.Scores = append(e.Scores, score(ontology.GoldsteinICEWS, ev.GoldsteinICEWS)...)
		if len(ev.Evidence) > 0 {
			e.Sentence = ev.Evidence[0].Sentence
		}
		if doc.URL != "" {
			e.URLs = []string{doc.URL}
		}
		if doc.Publisher != "" {
			e.Publishers = []string{doc.Publisher}
		}
		if ev.Place != nil {
			e.Place = placeOf(names[ev.Place.Entity], ev.Place.Country)
		}
		out[i] = e
	}
	return out
}

func partiesOf(names map[string]*record.Entity, list []record.Participant) []Party {
	var out []Party
	for _, p := range list {
		party := Party{Country: p.Country, Sector: p.Sector}
		if e := names[p.Entity]; e != nil {
			party.Name, party.Title, party.Sectors = e.Name, e.Office, nilIfEmpty(e.OtherSectors)
			if len(e.Mentions) > 0 {
				party.Raw = e.Mentions[0].Text
			}
		}
		out = append(out, party)
	}
	return out
}

func placeOf(e *record.Entity, country string) *Place {
	if e == nil {
		return &Place{Country: country}
	}
	p := &Place{Name: e.Name, Country: country}
	if len(e.Mentions) > 0 {
		p.Raw = e.Mentions[0].Text
	}
	if at := e.Place; at != nil {
		p.Admin1, p.Precision, p.GeonameID, p.Feature = at.Admin1, at.Precision, at.GeonameID, at.Feature
		lat, lon := at.Lat, at.Lon
		p.Lat, p.Lon = &lat, &lon
		if at.Precision == "city" {
			p.City = e.Name
		}
	}
	return p
}
