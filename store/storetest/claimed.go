package storetest

import (
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// claimsInTime asks for articles by whom their claims are about and when they were published.
func claimsInTime(t *testing.T, b *bench) {
	for i, day := range []string{"2025-03-01", "2025-03-09", ""} {
		w := builder{id: string(rune('a' + i))}
		q := w.quote("Norway and Sweden may draw closer, and Poland looks on from across the sea.")
		w.record.Forecasts = []record.Forecast{{ID: "Q1", Holder: "author", Actors: []string{"NOR", "SWE"}, Status: "open", Evidence: []record.Quote{q}}}
		w.record.Relations = []record.Relation{{ID: "R1", A: "NOR", B: "POL", Type: "tension", Holder: "author", Evidence: []record.Quote{q}}}
		a := w.article()
		a.Published = day
		b.ingest(a)
	}
	asked := func(q store.ClaimQuery) string {
		list := ""
		for a, err := range b.Claims(t.Context(), q) {
			b.must(err)
			b.equal("whole", len(a.Record.Forecasts), 1)
			list += a.DocumentID
		}
		return list
	}
	both := []string{"SWE", "NOR"}
	for _, x := range []struct {
		q    store.ClaimQuery
		want string
	}{
		{store.ClaimQuery{Layer: store.LayerForecast, Actors: both}, "abc"},
		{store.ClaimQuery{Layer: store.LayerRelation, Actors: both}, ""},
		{store.ClaimQuery{Layer: store.LayerRelation, Actors: []string{"POL"}}, "abc"},
		{store.ClaimQuery{Layer: store.LayerForecast}, ""},
		{store.ClaimQuery{Layer: store.LayerForecast, Actors: both, From: "2025-03"}, "ab"},
		{store.ClaimQuery{Layer: store.LayerForecast, Actors: both, From: "2025-03-02", To: "2025"}, "b"},
		{store.ClaimQuery{Layer: store.LayerForecast, Actors: both, To: "2025-03-01"}, "a"},
		{store.ClaimQuery{Layer: store.LayerForecast, Actors: both, Limit: 2}, "ba"},
		{store.ClaimQuery{Layer: store.LayerForecast, Actors: both, AsOf: 1}, "a"},
	} {
		b.equal("claims", asked(x.q), x.want)
	}
	b.decide(store.Decision{Kind: store.KindWithdraw, Document: "a"})
	b.equal("without what was withdrawn", asked(store.ClaimQuery{Layer: store.LayerForecast, Actors: both}), "bc")
	b.equal("as of then", asked(store.ClaimQuery{Layer: store.LayerForecast, Actors: both, AsOf: 3}), "abc")
	for range b.Claims(t.Context(), store.ClaimQuery{Layer: store.LayerForecast, Actors: both}) {
		break
	}
}
