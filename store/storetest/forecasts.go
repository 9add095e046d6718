package storetest

import (
	"testing"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// expecting is an article that also expects something of Norway and Sweden.
func expecting(id, proposition string) store.Article {
	a := piece(id, "2025-03-01")
	a.Record.Forecasts = []record.Forecast{{
		ID: "Q1", Holder: "author", MadeOn: "2025-03-01", Proposition: proposition, Actors: []string{"NOR", "SWE"}, Event: []string{"CONSULT"},
		Hedge: record.Hedge{Term: "may", Class: "unquantified_possibility"}, Status: "open", Rule: "hedges: may", Evidence: a.Record.Events[0].Evidence,
	}}
	return a
}

func (b *bench) foretold(asOf int64) []store.Foretold {
	b.Helper()
	var list []store.Foretold
	for f, err := range b.Forecasts(b.Context(), asOf) {
		b.must(err)
		list = append(list, f)
	}
	return list
}

func (b *bench) verdicts(asOf int64) []store.Verdict {
	b.Helper()
	var list []store.Verdict
	for v, err := range b.Verdicts(b.Context(), asOf) {
		b.must(err)
		list = append(list, v)
	}
	return list
}

func forecasts(t *testing.T, b *bench) {
	x, y := expecting("x", "talks"), expecting("y", "more talks")
	x.Origin = "an agency"
	b.ingest(piece("a", "2025-03-01"), x, y)
	list := b.foretold(0)
	if len(list) != 2 {
		t.Fatalf("%d articles with forecasts, want 2: %+v", len(list), list)
	}
	b.equal("forecasts", list[0].Forecasts, x.Record.Forecasts)
	if f := list[0]; f.DocumentID != "x" || f.SHA256 != x.SHA256 || f.Origin != "an agency" || f.URL != x.URL || len(f.Entities) != 1 || f.Entities[0].Country != "SWE" || f.Entities[0].Mentions != nil {
		t.Errorf("got %+v", f)
	}
	before := b.last()
	b.ingest(coded(x, "2", func(e []record.Event) []record.Event { return e }))
	b.equal("after another coding", len(b.foretold(0)), 2)
	again := coded(y, "2", func(e []record.Event) []record.Event { return e })
	again.Record.Forecasts = nil
	b.ingest(again)
	b.equal("after a coding without forecasts", len(b.foretold(0)), 1)
	b.equal("as of before", len(b.foretold(before)), 2)
	rev := b.decide(store.Decision{Kind: store.KindWithdraw, Document: "x"})
	b.equal("after a withdrawal", len(b.foretold(0)), 0)
	b.decide(store.Decision{Kind: store.KindRestore, Revision: rev.ID})
	b.equal("restored", len(b.foretold(0)), 1)
	for range b.Forecasts(t.Context(), before) {
		break // a reader may stop early
	}
}

func verdicts(t *testing.T, b *bench) {
	rule := store.Verdict{Forecast: "Q", Status: "occurred", Rule: true, Day: "2025-06-01", Why: "an event meets every condition: E", Evidence: []string{"E", "F"}}
	human := store.Verdict{Forecast: "Q", Status: "not_occurred", Day: "2025-06-02", Why: "another exercise"}
	first, err := b.Judge(t.Context(), b.stamp(), []store.Verdict{rule, {Forecast: "R", Status: "ambiguous", Rule: true, Day: "2025-06-01", Why: "no coverage"}})
	b.must(err)
	second, err := b.Judge(t.Context(), b.stamp(), []store.Verdict{human})
	b.must(err)
	got := b.verdicts(0)
	if len(got) != 3 {
		t.Fatalf("got %+v", got)
	}
	rule.Revision, rule.At, rule.By = first.ID, first.At, "analyst"
	human.Revision, human.At, human.By = second.ID, second.At, "analyst"
	b.equal("first line", got[0], rule)
	b.equal("last line", got[2], human)
	b.equal("as of the first revision", len(b.verdicts(first.ID)), 2)
	for r, err := range b.Revisions(t.Context()) {
		b.must(err)
		b.equal("kind", r.Kind, store.KindForecast)
	}
	last := b.last()
	for _, bad := range [][]store.Verdict{nil, {{Forecast: "Q", Status: "open", Day: "2025-06-01"}}, {{Forecast: "Q", Status: "open", Why: "x", Day: "June"}}, {{Status: "open", Why: "x", Day: "2025-06-01"}}} {
		if _, err := b.Judge(t.Context(), b.stamp(), bad); err == nil || fault.HintOf(err) == "" {
			t.Errorf("%+v was taken: %v", bad, err)
		}
	}
	b.equal("last revision", b.last(), last)
	b.must(b.Close())
	b.Store = b.open(t, b.dir, Linker{})
	b.equal("opened again", b.verdicts(0), got)
}
