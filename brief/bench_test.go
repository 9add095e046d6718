package brief_test

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/brief"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/sqlite"
	"github.com/dragoman-project/dragoman/store/storetest"
)

// BenchmarkBrief writes a brief on one of 120 dyads, each of which has some 2 % of the events; every article judges and foretells something of the parties of its first
// event. DRAGOMAN_BENCH_ARTICLES=100000 gives the archive of the acceptance.
func BenchmarkBrief(b *testing.B) {
	n, err := strconv.Atoi(os.Getenv("DRAGOMAN_BENCH_ARTICLES"))
	if err != nil {
		n = 2_000
	}
	st, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "store.db"), sqlite.Options{Linker: storetest.Linker{}})
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	const batch = 200
	for from := 0; from < n; from += batch {
		var list []store.Article
		for i := from; i < min(from+batch, n); i++ {
			a := storetest.Synthetic(i)
			e := &a.Record.Events[0]
			about := []string{e.Actor[0].Country, e.Recipient[0].Country}
			a.Record.Assessments = []record.Assessment{{ID: "A1", Kind: "motive", Holder: "author", About: about, Evidence: e.Evidence}}
			a.Record.Forecasts = []record.Forecast{{ID: "Q1", Holder: "author", Actors: about, Hedge: record.Hedge{Term: "may", Class: "unquantified_possibility"}, Status: "open", Evidence: a.Record.Events[1].Evidence}}
			list = append(list, a)
		}
		if _, err := st.Ingest(b.Context(), store.Stamp{At: time.Unix(int64(from), 0)}, list); err != nil {
			b.Fatal(err)
		}
	}
	q := brief.Query{A: brief.Party{Code: "NOR", Name: "Norway"}, B: brief.Party{Code: "SWE", Name: "Sweden"}, Most: 20}
	for _, x := range []struct {
		name string
		q    func(brief.Query) brief.Query
	}{
		{"all", func(q brief.Query) brief.Query { return q }},
		{"month", func(q brief.Query) brief.Query { q.From, q.To = "2025-03", "2025-03"; return q }},
		{"since", func(q brief.Query) brief.Query { q.Diff, q.Since = true, int64(n/batch/2); return q }},
	} {
		b.Run(x.name, func(b *testing.B) {
			for range b.N {
				if _, err := brief.Build(b.Context(), st, x.q(q)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
