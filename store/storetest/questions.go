package storetest

import (
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// three events: 0 NOR→SWE (in Stockholm), 1 FIN→DEU (in Berlin), 2 NOR→POL, planned, of an unknown day.
func three() (store.Article, []string) {
	b := builder{id: "three"}
	b.tell(acts[0], 0, 1, "2025-03-01")
	e := b.tell(acts[4], 2, 7, "2025-04")
	e.DatePrecision = "month"
	e = b.tell(acts[5], 0, 6, "")
	e.Status, e.Confidence, e.Contexts, e.DatePrecision = record.Planned, 0.3, []string{"military", "diplomatic"}, "unknown"
	e.Actor[0].Sector = "MIL"
	a := b.article()
	a.SourceClass, a.Title = "wire", "Ministers in Visby"
	var list []string
	for _, e := range a.Record.Events {
		list = append(list, e.ID)
	}
	return a, list
}

func filters(t *testing.T, b *bench) {
	a, id := three()
	b.ingest(a)
	first := b.last()
	for name, x := range map[string]struct {
		f    store.Filter
		want []string
	}{
		"all":              {store.Filter{}, id},
		"newest":           {store.Filter{Newest: true, Limit: 2}, []string{id[1], id[0]}},
		"dyad":             {store.Filter{Dyad: [2]string{"SWE", "NOR"}}, id[:1]},
		"directed":         {store.Filter{Dyad: [2]string{"SWE", "NOR"}, Directed: true}, nil},
		"dyad of names":    {store.Filter{Dyad: [2]string{"DEU", "leader finland"}}, id[1:2]},
		"directed names":   {store.Filter{Dyad: [2]string{"leader finland", "DEU"}, Directed: true}, id[1:2]},
		"dyad and words":   {store.Filter{Dyad: [2]string{"SWE", "NOR"}, Text: "visby"}, id[:1]},
		"actor":            {store.Filter{Actor: "NOR"}, []string{id[0], id[2]}},
		"recipient":        {store.Filter{Actor: "DEU"}, id[1:2]},
		"person":           {store.Filter{Person: "Norway"}, []string{id[0], id[2]}},
		"part of a word":   {store.Filter{Person: "Norw"}, nil},
		"a sign of SQL":    {store.Filter{Person: "%"}, nil},
		"office":           {store.Filter{Office: "President"}, id},
		"sector":           {store.Filter{Sector: "MIL"}, id[2:]},
		"type":             {store.Filter{Type: "SANCTION"}, id[1:2]},
		"mode":             {store.Filter{Mode: "visit"}, id[:1]},
		"context":          {store.Filter{Context: "military"}, id[2:]},
		"quad":             {store.Filter{Quad: 4}, id[1:]},
		"status":           {store.Filter{Status: record.Planned}, id[2:]},
		"class":            {store.Filter{SourceClass: []string{"wire", "party"}}, id},
		"not the class":    {store.Filter{NoSourceClass: []string{"wire"}}, nil},
		"country":          {store.Filter{Country: "POL"}, id[2:]},
		"near":             {store.Filter{Near: &store.Circle{Lat: 59.6, Lon: 17.9, KM: 40}}, id[:1]},
		"not so near":      {store.Filter{Near: &store.Circle{Lat: 59.6, Lon: 17.9, KM: 20}}, nil},
		"the whole globe":  {store.Filter{Near: &store.Circle{KM: 21000}}, id},
		"from":             {store.Filter{From: "2025-03-02"}, id[1:2]},
		"within the month": {store.Filter{From: "2025-04-10", To: "2025-04-11"}, id[1:2]},
		"to":               {store.Filter{To: "2025-03"}, id[:1]},
		"confidence":       {store.Filter{MinConfidence: 0.5}, id[:2]},
		"words":            {store.Filter{Text: "minister visby"}, id},
		"phrase":           {store.Filter{Text: `"expelled envoys" -walrus`}, id},
		"not in order":     {store.Filter{Text: `"envoys expelled"`}, nil},
		"without a word":   {store.Filter{Text: "envoys -visby"}, nil},
		"beginning":        {store.Filter{Text: "visb*"}, id},
		"two that differ":  {store.Filter{Type: "CONSULT", Status: record.Planned}, nil},
		"since":            {store.Filter{Since: first}, nil},
	} {
		b.equal(name, ids(b.events(x.f)), x.want)
	}
	b.ingest(piece("b", "2025-03-01"))
	b.equal("since", ids(b.events(store.Filter{Since: first})), id[:1])
	b.equal("without the wire", b.events(store.Filter{NoSourceClass: []string{"wire"}})[0].N, 2)
	for range b.Events(t.Context(), store.Filter{}) {
		break // a loop may be left
	}
}

// sums follows the worked example of the dyadic aggregates: a visit 4, an agreement 2.5, a criticism -2, aid 10.
func sums(t *testing.T, b *bench) {
	w := builder{id: "a"}
	for i := range 4 {
		w.tell(acts[i], 0, 1, "2025-03-01")
	}
	b.ingest(w.article())
	b.equal("worked example", b.sums("NOR", "SWE", 0), []store.Sum{{Key: "2025-03", Events: 4, Weight: 4, Plus: 16.5, Minus: -2}})
	b.equal("the other way", len(b.sums("SWE", "NOR", 0)), 0)
	three, _ := three()
	b.ingest(three)
	b.equal("an event told twice", b.sums("NOR", "SWE", 0)[0].Events, 4)
	b.equal("what is planned", len(b.sums("NOR", "POL", 0)), 0)
	planned, err := b.Rollup(t.Context(), store.RollupQuery{A: "NOR", B: "POL", By: store.ByType, Status: record.Planned})
	b.must(err)
	b.equal("asked for", planned, []store.Sum{{Key: "MOBILIZE", Events: 1, Weight: 1, Minus: -6.5}})
	for _, x := range []struct {
		from, to string
		n        int
	}{{"2025-03", "2025-03-31", 4}, {"2025-04", "", 0}, {"", "2025-02", 0}, {"2025", "2025", 4}} {
		for _, asOf := range []int64{0, b.last()} {
			got, err := b.Rollup(t.Context(), store.RollupQuery{A: "NOR", B: "SWE", By: store.ByType, From: x.from, To: x.to, AsOf: asOf})
			b.must(err)
			b.equal("types", len(got), x.n)
		}
	}
	// A conference of three: each takes part once.
	c := builder{id: "c"}
	e := c.tell(acts[0], 8, 9, "2025-06-06")
	e.Actor = append(e.Actor, e.Recipient[0], record.Participant{Country: "PRT"}, record.Participant{Country: "PRT"})
	e.Recipient = nil
	b.ingest(c.article())
	for _, dyad := range [][2]string{{"FRA", "PRT"}, {"PRT", "FRA"}, {"ESP", "FRA"}} {
		b.equal("conference", b.sums(dyad[0], dyad[1], 0), []store.Sum{{Key: "2025-06", Events: 1, Weight: 0.5, Plus: 2}})
	}
}
