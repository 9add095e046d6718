package exchange_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/ontology"
)

// realFile returns the lines of a file of real data, which the repository does not hold.
func realFile(t *testing.T, name string) (path string, lines []string) {
	t.Helper()
	path = filepath.Join("..", "..", "shared", "data", "exports", name)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("the real file is not here, so nothing was measured: %v", err)
	}
	return path, strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
}

// realCase says where an independent count finds type, dyad, month and score in a row.
type realCase struct {
	name   string
	layout exchange.Layout
	table  string
	header int

	code, source, target, score int
	month                       func(row []string) string
	missing                     string
}

var realCases = []realCase{
	{"gdelt2_20191024143000.export.CSV", exchange.GDELT, ontology.GoldsteinGDELT, 0, 26, 7, 17, 30, func(r []string) string { return r[1][:4] + "-" + r[1][4:6] }, ""},
	{"icews_events.2018.sample.tab", exchange.ICEWS, ontology.GoldsteinICEWS, 1, 6, 4, 10, 7, func(r []string) string { return r[1][:7] }, "NA"},
}

// The real files come in without loss: the counts by type and dyad and month and the sums of scores are those of a plain count over the columns, and
// every row is written again as it was.
func TestRealFiles(t *testing.T) {
	t.Parallel()
	for _, c := range realCases {
		t.Run(string(c.layout), func(t *testing.T) {
			t.Parallel()
			path, lines := realFile(t, c.name)
			rows := lines[c.header:]
			want := map[string]float64{}
			for _, line := range rows {
				r := strings.Split(line, "\t")
				for _, k := range []int{c.source, c.target} {
					if r[k] == c.missing {
						r[k] = ""
					}
				}
				dyad := r[c.source] + ">" + r[c.target]
				x, err := strconv.ParseFloat(r[c.score], 64)
				if err != nil {
					t.Fatal(err)
				}
				want["type "+r[c.code]]++
				want["dyad "+dyad]++
				want["month "+c.month(r)]++
				want["score "+dyad] += x
				want["score "+r[c.code]] += x
			}
			f, err := os.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			got, events := map[string]float64{}, []exchange.Event(nil)
			for e, err := range exchange.Read(f, exchange.Options{Layout: c.layout, Name: c.name}) {
				if err != nil {
					t.Error(err)
					continue
				}
				events = append(events, e)
				dyad := asWritten(e.Actors) + ">" + asWritten(e.Recipients)
				got["type "+e.CAMEO]++
				got["dyad "+dyad]++
				got["month "+e.Month()]++
				for _, s := range e.Scores {
					if s.Table == c.table {
						got["score "+dyad] += s.Value
						got["score "+e.CAMEO] += s.Value
					}
				}
			}
			differ(t, got, want)
			if len(events) != len(rows) {
				t.Fatalf("%d events of %d rows", len(events), len(rows))
			}
			var typed, extra int
			for i := range events {
				if events[i].Type != "" {
					typed++
				}
				extra += len(events[i].Extra)
			}
			t.Logf("%d rows, %d with a PLOVER type, %d types, dyads and months, %d values kept in Extra", len(rows), typed, len(want), extra)
			data, left := export(t, c.layout, events)
			if left != 0 {
				t.Errorf("%d events were left out", left)
			}
			written := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")[c.header:]
			for i, line := range rows {
				if c.missing != "" {
					columns := strings.Split(line, "\t")
					for k := range columns {
						if columns[k] == c.missing {
							columns[k] = ""
						}
					}
					line = strings.Join(columns, "\t")
				}
				if written[i] != line {
					t.Fatalf("row %d:\ngot  %q\nwant %q", i+1, written[i], line)
				}
			}
			realAcross(t, events, c.table)
		})
	}
}

func asWritten(list []exchange.Party) string {
	if len(list) == 0 {
		return ""
	}
	return list[0].TableCountry
}

// realAcross takes real events through our own formats, and through the other layouts of CAMEO codes, where country codes take the place of the table's.
func realAcross(t *testing.T, events []exchange.Event, table string) {
	t.Helper()
	for _, l := range []exchange.Layout{exchange.CSV, exchange.JSONL, exchange.Parquet, exchange.GDELT, exchange.ICEWS, exchange.Phoenix} {
		data, left := export(t, l, events)
		if left != 0 {
			t.Errorf("%s: %d left out", l, left)
		}
		scores := table
		if l == exchange.GDELT || l == exchange.Phoenix {
			scores = ontology.GoldsteinGDELT
		} else if l == exchange.ICEWS {
			scores = ontology.GoldsteinICEWS
		}
		again := imported(t, l, data)
		differ(t, aggregate(again, cameo, scores), aggregate(events, cameo, scores))
		if t.Failed() {
			t.Fatalf("through %s", l)
		}
	}
}

// Every name of a country in the real files is known; what is not known is a region of CAMEO.
func TestRealCountriesAreKnown(t *testing.T) {
	t.Parallel()
	regions := map[string]bool{"AFR": true, "EUR": true, "SEA": true, "SAF": true}
	for _, c := range realCases {
		path, _ := realFile(t, c.name)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range imported(t, c.layout, data) {
			for _, p := range append(e.Actors, e.Recipients...) {
				if p.TableCountry != "" && p.Country == "" && !regions[p.TableCountry] {
					t.Errorf("%s: %q is no country", c.name, p.TableCountry)
				}
			}
			if p := e.Place; p != nil && p.TableCountry != "" && p.TableCountry != "OS" && p.Country == "" { // OS: oceans
				t.Errorf("%s: %q is no country of a place", c.name, p.TableCountry)
			}
		}
	}
}
