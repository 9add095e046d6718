package storetest

import (
	"slices"
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

func reportsAreTied(t *testing.T, b *bench) {
	a, c := piece("a", "2025-03-01"), piece("c", "2025-03-01", "2025-03-05")
	b.ingest(a)
	first := b.last()
	b.ingest(c)
	events := b.events(store.Filter{})
	b.equal("events", ids(events), []string{a.Record.Events[0].ID, c.Record.Events[1].ID})
	e := events[0]
	b.equal("reports, origins", [2]int{e.N, e.Origins}, [2]int{2, 2})
	b.equal("reasons", e.Reasons(), []string{c.Record.Events[0].ID + ": same type, day and countries"})
	b.equal("reports before", b.event(e.ID, first).N, 1)
	b.equal("events before", len(b.events(store.Filter{AsOf: first})), 1)
	b.equal("quotation", e.Reports[1].Event.Evidence, c.Record.Events[0].Evidence)
}

func copies(t *testing.T, b *bench) {
	a, c, d, e := piece("a", "2025-03-01"), piece("c", "2025-03-01"), piece("d", "2025-03-01"), piece("e", "2025-03-01")
	a.Origin, c.Origin, d.Origin = "c", "d", "agency"
	e.Origins = map[string]string{e.Record.Events[0].ID: "agency"}
	b.ingest(a)
	b.ingest(e)
	b.equal("origins", b.events(store.Filter{})[0].Origins, 2)
	b.ingest(c)
	b.ingest(d) // only now is it known that a comes from the agency
	got := b.events(store.Filter{})[0]
	b.equal("reports, origins", [2]int{got.N, got.Origins}, [2]int{4, 1})
	back, err := b.Article(t.Context(), "e", 0)
	b.must(err)
	b.equal("origins of single reports", back.Origins, e.Origins)
	x, y := piece("x", "2025-04-01"), piece("y", "2025-04-01")
	x.Origin, y.Origin = "y", "x"
	b.ingest(x, y)
	b.equal("origins of a circle", b.events(store.Filter{From: "2025-04"})[0].Origins, 1)
}

func sameText(t *testing.T, b *bench) {
	a := piece("a", "2025-03-01")
	var list []store.Article
	for _, id := range []string{"a", "b", "c"} {
		a.DocumentID, a.Origin = id, "agency"
		list = append(list, a)
	}
	b.ingest(list...)
	e := b.events(store.Filter{})
	id := a.Record.Events[0].ID
	if len(e) != 1 || e[0].N != 3 || e[0].Origins != 1 || e[0].Reports[0].ID != id || e[0].Reports[2].ID != id+"@c" {
		t.Errorf("got %+v", e)
	}
}

func recoding(t *testing.T, b *bench) {
	a := piece("a", "2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04")
	b.ingest(a, piece("b", "2025-03-01"))
	before := b.last()
	old := a.Record.Events
	again := coded(a, "2", func(e []record.Event) []record.Event {
		e[1].Mode = "phone"           // changed
		e[3].Date = "2025-03-01"      // changed so that it belongs elsewhere
		return slices.Delete(e, 2, 3) // not seen any more
	})
	out := b.ingest(again)[0]
	b.equal("outcome", out, store.Outcome{Key: out.Key, Status: store.Recoded, Changed: 2, Withdrawn: 1, Kept: 1})
	b.equal("events", ids(b.events(store.Filter{})), []string{old[0].ID, old[1].ID})
	b.equal("reports", b.event(old[0].ID, 0).N, 3)
	b.equal("events before", len(b.events(store.Filter{AsOf: before})), 4)
	b.equal("mode before", b.event(old[1].ID, before).Lead().Event.Mode, "visit")
	r, err := b.Report(t.Context(), old[2].ID, 0)
	b.must(err)
	if r.Until == 0 || r.In != "" {
		t.Errorf("the withdrawn report is %+v", r)
	}
	if e := b.event(old[2].ID, 0); !e.Withdrawn || e.N != 1 {
		t.Errorf("the withdrawn event is %+v", e)
	}
	got, err := b.Article(t.Context(), "a", 0)
	b.must(err)
	b.equal("record", got.Record, again.Record)
	got, err = b.Article(t.Context(), "a", before)
	b.must(err)
	b.equal("record before", got.Record, a.Record)
	b.equal("sum now", b.sums("NOR", "SWE", 0)[0].Events, 2)
	b.equal("sum before", b.sums("NOR", "SWE", before)[0].Events, 4)

	b.ingest(coded(a, "1", func(e []record.Event) []record.Event { return e }))
	b.equal("events after coding back", ids(b.events(store.Filter{})), ids(b.events(store.Filter{AsOf: before})))
}

func anotherText(t *testing.T, b *bench) {
	a, next := piece("a", "2025-03-01"), piece("a", "2025-03-01", "2025-03-02")
	next.Text = next.Text + " More."
	next.SHA256 = record.TextHash(next.Text)
	next.Record.Document.SHA256 = next.SHA256
	for i := range next.Record.Events {
		next.Record.Events[i].ID = record.EventID(next.SHA256, "CONSULT", i, i)
	}
	b.ingest(a)
	before := b.last()
	out := b.ingest(next)[0]
	b.equal("outcome", out, store.Outcome{Key: out.Key, Status: store.Updated, Added: 2, Withdrawn: 1})
	b.equal("events", len(b.events(store.Filter{})), 2)
	old, err := b.Article(t.Context(), "a", before)
	b.must(err)
	b.equal("text before", old.Text, a.Text)
	b.ingest(a)
	now, err := b.Article(t.Context(), "a", 0)
	b.must(err)
	b.equal("text after going back", now.Text, a.Text)
	b.equal("events after going back", len(b.events(store.Filter{})), 1)
	b.ingest(next)
	b.ingest(a)
	b.equal("events after going back twice", len(b.events(store.Filter{})), 1)
}

func changes(t *testing.T, b *bench) {
	a := piece("a", "2025-03-01", "2025-03-02", "2025-03-03")
	b.ingest(a)
	before := b.last()
	b.ingest(piece("b", "2025-03-02", "2025-03-09"))
	b.ingest(coded(a, "2", func(e []record.Event) []record.Event { return e[:2] }))
	got := map[store.ChangeKind][]int{}
	for c, err := range b.Changes(t.Context(), before) {
		b.must(err)
		was, now := 0, 0
		if c.Was != nil {
			was = c.Was.N
		}
		if c.Now != nil {
			now = c.Now.N
		}
		got[c.Kind] = append(got[c.Kind], was, now)
	}
	b.equal("changes", got, map[store.ChangeKind][]int{store.ChangeNew: {0, 1}, store.ChangeAltered: {1, 2}, store.ChangeWithdrawn: {1, 0}})
	all := 0
	for c, err := range b.Changes(t.Context(), 0) {
		b.must(err)
		if c.Kind != store.ChangeNew {
			t.Errorf("%s since the beginning", c.Kind)
		}
		all++
	}
	b.equal("changes since the beginning", all, 3)
	for range b.Changes(t.Context(), b.last()) {
		t.Error("something changed since now")
	}
}
