package storetest

import (
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

func merge(t *testing.T, b *bench) {
	a, c := piece("a", "2025-03-01"), piece("c", "2025-04-02")
	b.ingest(a, c)
	before := b.last()
	x, y := a.Record.Events[0].ID, c.Record.Events[0].ID
	rev := b.decide(store.Decision{Kind: store.KindMerge, Event: x, Other: y})
	b.equal("events", ids(b.events(store.Filter{})), []string{x})
	b.equal("reports", b.event(x, 0).N, 2)
	b.equal("reasons", b.event(x, 0).Reasons(), []string{y + ": merged by analyst: why"})
	if !b.event(y, 0).Withdrawn {
		t.Error("the other event is still there")
	}
	b.equal("months", len(b.sums("NOR", "SWE", 0)), 1)
	b.equal("months before", len(b.sums("NOR", "SWE", before)), 2)
	b.ingest(piece("d", "2025-04-02"))     // tells of what was merged
	b.equal("reports", b.event(x, 0).N, 2) // the minimal linker looks at the lead only
	b.decide(store.Decision{Kind: store.KindRestore, Revision: rev.ID})
	b.equal("events", len(b.events(store.Filter{})), 3)
	b.equal("months", len(b.sums("NOR", "SWE", 0)), 2)
	for r, err := range b.Revisions(t.Context()) {
		b.must(err)
		if r.ID == rev.ID && (r.By != "analyst" || r.Note != "why" || r.Decision == nil || r.Decision.Other != y || !r.At.Equal(rev.At)) {
			t.Errorf("logged as %+v", r)
		}
	}
}

func split(t *testing.T, b *bench) {
	a, c, d := piece("a", "2025-03-01"), piece("c", "2025-03-01"), piece("d", "2025-03-01")
	b.ingest(a, c, d)
	x, y := a.Record.Events[0].ID, c.Record.Events[0].ID
	b.decide(store.Decision{Kind: store.KindSplit, Event: x, Report: y})
	b.equal("events", len(b.events(store.Filter{})), 2)
	b.equal("reports", [2]int{b.event(x, 0).N, b.event(y, 0).N}, [2]int{2, 1})
	b.equal("sum", b.sums("NOR", "SWE", 0)[0].Events, 2)
}

func splitFirst(t *testing.T, b *bench) {
	a, c, d := piece("a", "2025-03-01"), piece("c", "2025-03-01"), piece("d", "2025-03-01")
	b.ingest(a, c, d)
	x, y := a.Record.Events[0].ID, c.Record.Events[0].ID
	rev := b.decide(store.Decision{Kind: store.KindSplit, Event: x, Report: x})
	b.equal("reports", [2]int{b.event(x, 0).N, b.event(y, 0).N}, [2]int{1, 2})
	if _, err := b.Decide(t.Context(), b.stamp(), store.Decision{Kind: store.KindSplit, Event: x, Report: x}); err == nil {
		t.Error("the only report was split off")
	}
	b.decide(store.Decision{Kind: store.KindRestore, Revision: rev.ID})
	b.equal("reports", b.event(x, 0).N, 3)
	if _, err := b.Decide(t.Context(), b.stamp(), store.Decision{Kind: store.KindRestore, Revision: rev.ID}); err == nil {
		t.Error("a decision was lifted twice")
	}
}

func withdraw(t *testing.T, b *bench) {
	a, c := piece("a", "2025-03-01", "2025-03-02"), piece("c", "2025-03-01")
	b.ingest(a, c)
	x := a.Record.Events[0].ID
	for _, step := range []struct {
		d              store.Decision
		events, counts int
	}{
		{store.Decision{Report: c.Record.Events[0].ID}, 2, 1},
		{store.Decision{Event: x}, 1, 2},
		{store.Decision{Document: "a"}, 1, 1},
	} {
		step.d.Kind = store.KindWithdraw
		rev := b.decide(step.d)
		now := b.events(store.Filter{})
		b.equal("events", len(now), step.events)
		if step.d.Report != "" {
			b.equal("reports", b.event(x, 0).N, step.counts)
		}
		b.equal("sum", b.sums("NOR", "SWE", 0)[0].Events, step.events)
		if _, err := b.Decide(t.Context(), b.stamp(), step.d); err == nil {
			t.Errorf("withdrawn twice: %+v", step.d)
		}
		b.decide(store.Decision{Kind: store.KindRestore, Revision: rev.ID})
		b.equal("events when restored", len(b.events(store.Filter{})), 2)
		b.equal("reports when restored", b.event(x, 0).N, 2)
	}
	b.decide(store.Decision{Kind: store.KindWithdraw, Event: x})
	b.ingest(piece("d", "2025-03-01")) // tells of it too
	b.equal("events", len(b.events(store.Filter{})), 1)
}

func restoredLater(t *testing.T, b *bench) {
	a, c := piece("a", "2025-03-01", "2025-03-02", "2025-03-03"), piece("c", "2025-03-02")
	b.ingest(coded(a, "1", func(e []record.Event) []record.Event { return e[:1] }), c)
	rev := b.decide(store.Decision{Kind: store.KindWithdraw, Document: "a"})
	b.ingest(coded(a, "2", func(e []record.Event) []record.Event { return e })) // now it has reports that were never tied
	b.equal("events", ids(b.events(store.Filter{})), []string{c.Record.Events[0].ID})
	b.decide(store.Decision{Kind: store.KindRestore, Revision: rev.ID})
	b.equal("events when restored", ids(b.events(store.Filter{})), []string{a.Record.Events[0].ID, c.Record.Events[0].ID, a.Record.Events[2].ID})
	b.equal("reports", b.event(c.Record.Events[0].ID, 0).N, 2)
}

func decisionsHold(t *testing.T, b *bench) {
	a, c, d := piece("a", "2025-03-01"), piece("c", "2025-03-01"), piece("d", "2025-05-05")
	b.ingest(a, c, d)
	x, y, z := a.Record.Events[0].ID, c.Record.Events[0].ID, d.Record.Events[0].ID
	b.decide(store.Decision{Kind: store.KindSplit, Event: x, Report: y})
	b.decide(store.Decision{Kind: store.KindMerge, Event: x, Other: z})
	b.decide(store.Decision{Kind: store.KindWithdraw, Document: "c"})
	want := b.events(store.Filter{})
	b.equal("events", len(want), 1)
	none := func([]record.Event) []record.Event { return nil }
	same := func(e []record.Event) []record.Event { return e }
	for _, v := range []store.Article{a, c, d} {
		b.ingest(v)
		b.ingest(coded(v, "2", none))
	}
	b.equal("events without coding", len(b.events(store.Filter{})), 0)
	b.ingest(coded(d, "3", same), coded(c, "3", same), coded(a, "3", same))
	got := b.events(store.Filter{})
	if len(got) != 1 || got[0].ID != x || got[0].N != 2 {
		t.Errorf("got %+v", got)
	}
	b.equal("sum", b.sums("NOR", "SWE", 0)[0].Events, 1)
}
