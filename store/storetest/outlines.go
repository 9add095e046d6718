package storetest

import (
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

func (b *bench) outlines(q store.OutlineQuery) []store.Outline {
	b.Helper()
	var list []store.Outline
	for o, err := range b.Outlines(b.Context(), q) {
		b.must(err)
		list = append(list, o)
	}
	return list
}

// outlines follows events from a visit told twice to a conference, a clash, and joint sanctions of which the target is not told.
func outlines(t *testing.T, b *bench) {
	three, id := three()
	three.Publisher, three.Published = "Visby Post", "2025-03-02"
	b.ingest(three)
	visit := store.Outline{
		ID: id[0], Type: "CONSULT", Mode: "visit", Status: record.Occurred, Actors: []string{"NOR"}, Recipients: []string{"SWE"}, First: 20250301, Last: 20250301, Score: 4,
		Reports: 1, Origins: 1, Publisher: "Visby Post", Published: "2025-03-02",
	}
	expulsion := store.Outline{
		ID: id[1], Type: "SANCTION", Mode: "expel", Status: record.Occurred, Actors: []string{"FIN"}, Recipients: []string{"DEU"}, First: 20250401, Last: 20250430, Score: -5.5,
		Reports: 1, Origins: 1, Publisher: "Visby Post", Published: "2025-03-02",
	}
	b.equal("outlines", b.outlines(store.OutlineQuery{}), []store.Outline{visit, expulsion})
	b.equal("planned", len(b.outlines(store.OutlineQuery{Status: record.Planned})), 1)
	before := b.last()

	w := builder{id: "c"}
	conference := w.tell(acts[0], 8, 9, "2025-06-06")
	conference.Actor = append(conference.Actor, conference.Recipient[0], record.Participant{Country: "PRT"})
	conference.Recipient = nil
	together := w.tell(acts[4], 8, 9, "2025-06-07")
	together.Actor, together.Recipient = append(together.Actor, together.Recipient...), nil
	clash := w.tell(acts[3], 8, 9, "2025-06-08")
	clash.Event, clash.Mode = "ASSAULT", ""
	clash.Actor, clash.Recipient = append(clash.Actor, clash.Recipient...), nil
	b.ingest(w.article(), piece("b", "2025-03-01"))
	list := b.outlines(store.OutlineQuery{})
	b.equal("all", len(list), 4)
	b.equal("told twice", list[0].Reports, 2)
	b.equal("guests", append(list[2].Actors, list[2].Recipients...), []string{"ESP", "FRA", "PRT"})
	b.equal("score of a guest", list[2].Score, 4.0)
	b.equal("who clashed", append(list[3].Actors, list[3].Recipients...), []string{"ESP", "FRA", "ESP", "FRA"})
	b.equal("as of before", b.outlines(store.OutlineQuery{AsOf: before}), []store.Outline{visit, expulsion})

	_, err := b.Decide(t.Context(), b.stamp(), store.Decision{Kind: store.KindWithdraw, Event: id[1]})
	b.must(err)
	b.equal("without what was withdrawn", len(b.outlines(store.OutlineQuery{})), 3)
	for range b.Outlines(t.Context(), store.OutlineQuery{}) {
		break // a loop may be left
	}
}

func (b *bench) claims(layer store.Layer, asOf int64, actors ...string) []string {
	b.Helper()
	list := []string{}
	for a, err := range b.Claims(b.Context(), store.ClaimQuery{Layer: layer, Actors: actors, AsOf: asOf}) {
		b.must(err)
		list = append(list, a.DocumentID)
	}
	return list
}

func claims(t *testing.T, b *bench) {
	make := func(id string, change func(r *record.Record, q record.Quote)) store.Article {
		w := builder{id: id}
		q := w.quote("Norway leans on Sweden, " + id + " writes.")
		change(&w.record, q)
		return w.article()
	}
	first := make("first", func(r *record.Record, q record.Quote) {
		r.Relations = []record.Relation{{ID: "R1", A: "NOR", B: "SWE", Type: "patronage", Sign: 1, Holder: "author", Rule: "x", Evidence: []record.Quote{q}}}
		r.Forecasts = []record.Forecast{{ID: "Q1", Holder: "author", Actors: []string{"NOR"}, Rule: "x", Evidence: []record.Quote{q}}}
	})
	b.ingest(first, make("second", func(r *record.Record, q record.Quote) {
		r.Relations = []record.Relation{{ID: "R1", A: "SWE", B: "NATO", Type: "alliance", Sign: 1, Holder: "author", Rule: "x", Evidence: []record.Quote{q}}}
		r.Assessments = []record.Assessment{{ID: "A1", Kind: "cause", Holder: "author", About: []string{"SWE", "NOR"}, Rule: "x", Evidence: []record.Quote{q}}}
	}))
	was := b.last()
	b.equal("one actor", b.claims(store.LayerRelation, 0, "SWE"), []string{"first", "second"})
	b.equal("two actors", b.claims(store.LayerRelation, 0, "SWE", "NOR"), []string{"first"})
	b.equal("an organisation", b.claims(store.LayerRelation, 0, "NATO", "SWE"), []string{"second"})
	b.equal("assessments", b.claims(store.LayerAssessment, 0, "NOR"), []string{"second"})
	b.equal("forecasts", b.claims(store.LayerForecast, 0, "NOR"), []string{"first"})
	b.equal("nobody", b.claims(store.LayerForecast, 0), []string{})
	for a, err := range b.Claims(t.Context(), store.ClaimQuery{Layer: store.LayerRelation, Actors: []string{"NOR"}}) {
		b.must(err)
		b.equal("the claim itself", a.Record.Relations, first.Record.Relations)
	}
	_, err := b.Decide(t.Context(), b.stamp(), store.Decision{Kind: store.KindWithdraw, Document: "first"})
	b.must(err)
	b.equal("withdrawn", b.claims(store.LayerRelation, 0, "SWE", "NOR"), []string{})
	b.equal("as of before", b.claims(store.LayerRelation, was, "SWE", "NOR"), []string{"first"})
}
