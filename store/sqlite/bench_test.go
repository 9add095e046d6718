package sqlite

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/storetest"
)

// benchArticles is how many made-up articles the benchmarks hold; DRAGOMAN_BENCH_ARTICLES=100000 gives the archive of the acceptance.
func benchArticles(b *testing.B) int {
	n, err := strconv.Atoi(os.Getenv("DRAGOMAN_BENCH_ARTICLES"))
	if err != nil {
		n = 2_000
	}
	return n
}

const batch = 200

// fill takes made-up articles in and returns the size of their texts.
func fill(b testing.TB, d *DB, n int) (text int) {
	for from := 0; from < n; from += batch {
		var list []store.Article
		for i := from; i < min(from+batch, n); i++ {
			list = append(list, storetest.Synthetic(i))
			text += len(list[len(list)-1].Text)
		}
		if _, err := d.Ingest(b.Context(), store.Stamp{At: time.Unix(int64(from), 0)}, list); err != nil {
			b.Fatal(err)
		}
	}
	return text
}

func BenchmarkArchive(b *testing.B) {
	path := filepath.Join(b.TempDir(), "store.db")
	d := open(b, path, Options{Linker: storetest.Linker{}})
	defer d.Close()
	n := benchArticles(b)
	b.Run("ingest", func(b *testing.B) {
		for range b.N {
			if b.N > 1 {
				b.Skip("takes an archive in once: -benchtime 1x")
			}
			text := fill(b, d, n)
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "articles/s")
			if _, err := d.w.conn.ExecContext(b.Context(), "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
				b.Fatal(err)
			}
			info, err := os.Stat(path)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(info.Size())/float64(text), "size/text")
			b.ReportMetric(float64(text)/float64(n), "B/text")
		}
	})
	for _, q := range []struct {
		name string
		f    store.Filter
	}{
		{"dyad", store.Filter{Dyad: [2]string{"NOR", "SWE"}, Directed: true}},
		{"dyad-year", store.Filter{Dyad: [2]string{"NOR", "SWE"}, From: "2025-01", To: "2025-12", Limit: 100}},
		{"dyad-names", store.Filter{Dyad: [2]string{"leader norway", "SWE"}, Limit: 100}},
		{"word-frequent", store.Filter{Text: "president", Limit: 100}},
		{"words-rare", store.Filter{Text: "norway latvia vizoba", Limit: 100}},
		{"phrase", store.Filter{Text: `"leader promised"`, Limit: 100}},
		{"person", store.Filter{Person: "leader norway", Limit: 100}},
		{"month", store.Filter{From: "2025-03", To: "2025-03", Limit: 100}},
		{"near", store.Filter{Near: &store.Circle{Lat: 59.3, Lon: 18, KM: 50}, Limit: 100}},
		{"newest-conflict", store.Filter{Quad: 4, Newest: true, Limit: 100}},
	} {
		b.Run(q.name, func(b *testing.B) {
			events := 0
			for range b.N {
				events = 0
				for _, err := range d.Events(b.Context(), q.f) {
					if err != nil {
						b.Fatal(err)
					}
					events++
				}
			}
			b.ReportMetric(float64(events), "events")
		})
	}
	b.Run("rollup", func(b *testing.B) {
		for range b.N {
			if _, err := d.Rollup(b.Context(), store.RollupQuery{A: "NOR", B: "SWE", By: store.ByMonth}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("similar", func(b *testing.B) {
		sig := storetest.Synthetic(n / 2).Signature
		for range b.N {
			if _, err := d.Similar(b.Context(), sig); err != nil {
				b.Fatal(err)
			}
		}
	})
}
