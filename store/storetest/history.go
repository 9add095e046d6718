package storetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// snapshot is what the archive said at a revision.
type snapshot struct {
	revision int64
	events   []string
	sums     []store.Sum
}

// history does at random what can be done, writes down what the archive says after each step, and asks for all of it again as of then. At every
// step the sums have to be those of the events listed.
func history(t *testing.T, b *bench) {
	r := rand.New(rand.NewPCG(3, 4))
	var log []snapshot
	for step := range 120 {
		b.randomly(r, step)
		s := b.look(0)
		s.revision = b.last()
		log = append(log, s)
		if count, want := b.total(s.sums), b.counted(); count != want {
			t.Fatalf("step %d: the sums count %d events, the list %d", step, count, want)
		}
	}
	for i, want := range log {
		if want.revision == 0 {
			continue
		}
		got := b.look(want.revision)
		got.revision = want.revision
		b.equal(fmt.Sprintf("step %d as of revision %d", i, want.revision), got, want)
	}
}

// randomly does one thing. Decisions that cannot be carried out are refused, which is fine.
func (b *bench) randomly(r *rand.Rand, step int) {
	b.Helper()
	days := []string{"2025-03-01", "2025-03-02", "2025-04-01", "2025-04-02"}
	events := b.events(store.Filter{})
	if len(events) < 3 || r.IntN(3) == 0 {
		n := r.IntN(12)
		a := piece(fmt.Sprintf("doc%d", n), days[n%4], days[(n+1)%4], days[n/3%4])
		a.Origin = []string{"", "agency", fmt.Sprintf("doc%d", (n+5)%12)}[n%3]
		b.ingest(coded(a, fmt.Sprint(r.IntN(4)), func(list []record.Event) []record.Event {
			if r.IntN(3) == 0 {
				list[0].Date = days[r.IntN(4)]
			}
			from := r.IntN(3)
			return slices.Clone(list[from:])
		}))
		return
	}
	x, y := events[r.IntN(len(events))], events[r.IntN(len(events))]
	report := x.Reports[r.IntN(x.N)]
	d := []store.Decision{
		{Kind: store.KindMerge, Event: x.ID, Other: y.ID},
		{Kind: store.KindSplit, Event: x.ID, Report: report.ID},
		{Kind: store.KindWithdraw, Event: x.ID},
		{Kind: store.KindWithdraw, Report: report.ID},
		{Kind: store.KindWithdraw, Document: report.DocumentID},
		{Kind: store.KindRestore, Revision: int64(1 + r.IntN(step+1))},
		{Kind: store.KindRestore, Revision: int64(1 + r.IntN(step+1))},
	}[r.IntN(7)]
	_, _ = b.Decide(b.Context(), b.stamp(), d)
}

// look writes down the events and sums as of a revision.
func (b *bench) look(asOf int64) snapshot {
	b.Helper()
	var s snapshot
	for _, e := range b.events(store.Filter{AsOf: asOf}) {
		text := fmt.Sprintf("%s %d/%d", e.ID, e.N, e.Origins)
		for _, r := range e.Reports {
			text += fmt.Sprintf(" %s:%s:%s", r.ID, r.Event.Date, r.Reason)
		}
		s.events = append(s.events, text)
	}
	s.sums = b.sums("NOR", "SWE", asOf)
	return s
}

func (b *bench) total(sums []store.Sum) int {
	n := 0
	for _, s := range sums {
		n += s.Events
	}
	return n
}

func (b *bench) counted() int {
	b.Helper()
	return len(b.events(store.Filter{Dyad: [2]string{"NOR", "SWE"}, Directed: true}))
}
