package exchange_test

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"testing"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/ontology"
)

// aggregate counts dyads, and sums their scores, by type, pair of sides and month. What a layout calls type is its own ontology; names alone are no side,
// because GDELT writes them in capitals.
func aggregate(events []exchange.Event, kind func(*exchange.Event) string, table string) map[string]float64 {
	out := map[string]float64{}
	for i := range events {
		e := &events[i]
		for _, d := range e.Dyads() {
			dyad := side(d.Actor) + ">" + side(d.Recipient)
			out["type "+kind(e)]++
			out["dyad "+dyad]++
			out["month "+e.Month()]++
			out["all "+kind(e)+" "+dyad+" "+e.Month()]++
			if x, ok := e.ScoreIn(table); ok {
				out["scored "+dyad]++
				out["score "+dyad] += x
				out["score "+e.Month()] += x
			}
		}
	}
	return out
}

func side(p *exchange.Party) string {
	if s := p.Side(); s == "" || s[0] != '=' {
		return s
	}
	return ""
}

func cameo(e *exchange.Event) string  { return e.CAMEOCode() }
func plover(e *exchange.Event) string { return e.Type + "/" + e.Mode + "/" + fmt.Sprint(e.Contexts) }

func differ(t *testing.T, got, want map[string]float64) {
	t.Helper()
	keys := slices.Sorted(maps.Keys(want))
	for k := range got {
		if _, ok := want[k]; !ok {
			keys = append(keys, k)
		}
	}
	shown := 0
	for _, k := range keys {
		if math.Abs(got[k]-want[k]) > 1e-6 && shown < 10 {
			shown++
			t.Errorf("%s: %v, want %v", k, got[k], want[k])
		}
	}
}

// Export then import gives the same aggregates in every layout, for whatever the layout holds at all.
func TestExportThenImportKeepsTheAggregates(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		layout exchange.Layout
		kind   func(*exchange.Event) string
		table  string
	}{
		{exchange.GDELT, cameo, ontology.GoldsteinGDELT},
		{exchange.GDELT1, cameo, ontology.GoldsteinGDELT},
		{exchange.ICEWS, cameo, ontology.GoldsteinICEWS},
		{exchange.Phoenix, cameo, ontology.GoldsteinGDELT},
		{exchange.POLECAT, plover, ontology.PLOVERScore},
		{exchange.CSV, plover, ontology.PLOVERScore},
		{exchange.JSONL, plover, ontology.PLOVERScore},
		{exchange.Parquet, plover, ontology.PLOVERScore},
	} {
		t.Run(string(c.layout), func(t *testing.T) {
			t.Parallel()
			for seed := range uint64(6) {
				events := generated(seed, 120)
				data, left := export(t, c.layout, events)
				if left > 0 {
					t.Fatalf("%d events were left out", left)
				}
				again := imported(t, c.layout, data)
				differ(t, aggregate(again, c.kind, c.table), aggregate(events, c.kind, c.table))
				if t.Failed() {
					t.Fatalf("seed %d", seed)
				}
				// What was read once is written as it was read.
				second, _ := export(t, c.layout, again)
				if c.layout != exchange.Parquet && !bytes.Equal(second, data) {
					t.Fatalf("seed %d: written again it is another file\n%s", seed, firstDifference(second, data))
				}
			}
		})
	}
}

func firstDifference(got, want []byte) string {
	g, w := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i := range w {
		if i >= len(g) || !bytes.Equal(g[i], w[i]) {
			return fmt.Sprintf("line %d\ngot  %q\nwant %q", i+1, g[min(i, len(g)-1)], w[i])
		}
	}
	return ""
}

// Our own formats bring back every field.
func TestOwnFormatsAreLossless(t *testing.T) {
	t.Parallel()
	events := generated(99, 150)
	for i := range events {
		if i%3 == 0 {
			events[i].Extra = map[string]string{"IsRootEvent": "0", "a": "", "b": "2", "c": "3", "d": "4", "odd;\tkey": "a \"b\"\n\\n"}
		}
		if i%5 == 0 {
			events[i].Status, events[i].Auxiliary, events[i].Crosswalk = "denied", "negation", true
		}
		if i%7 == 0 && len(events[i].Actors) > 0 {
			events[i].Actors[0].Place = &exchange.Place{Name: "Kampala; Uganda", Country: "UGA", FeatureID: "-1"}
		}
	}
	for _, l := range []exchange.Layout{exchange.CSV, exchange.JSONL, exchange.Parquet} {
		data, left := export(t, l, events)
		again := imported(t, l, data)
		if left != 0 || len(again) != len(events) {
			t.Fatalf("%s: %d left out, %d of %d came back", l, left, len(again), len(events))
		}
		for i := range events {
			if !reflect.DeepEqual(again[i], events[i]) {
				t.Fatalf("%s:\ngot  %+v\nwant %+v", l, again[i], events[i])
			}
		}
		if same, _ := export(t, l, events); !bytes.Equal(same, data) {
			t.Errorf("%s: the same events gave other bytes", l)
		}
	}
}

// Through the layout of another table and back an event keeps what the layout can say.
func TestOneEventInEveryLayout(t *testing.T) {
	t.Parallel()
	events := exchange.FromRecord(sample())
	for l, want := range map[exchange.Layout][]string{
		exchange.GDELT:   {"KEN>UGA 042 2025-03-03 Kampala 1.9", "KEN>IGO 042 2025-03-03 Kampala 1.9", "KEN>UGA 040  Kenya 1", "UGA>KEN 040  Kenya 1"},
		exchange.ICEWS:   {"KEN>UGA 042 2025-03-03 Kampala 1.9", "KEN>IGO 042 2025-03-03 Kampala 1.9", "KEN>UGA 040  Kenya 1.9", "UGA>KEN 040  Kenya 1.9"},
		exchange.Phoenix: {"KEN>UGA 042 2025-03-03 Kampala 1.9", "KEN>IGO 042 2025-03-03 Kampala 1.9", "KEN>UGA 040  Kenya 1", "UGA>KEN 040  Kenya 1"},
		exchange.POLECAT: {"KEN>UGA CONSULT/visit/[military diplomatic] 2025-03-03 Kampala 4", "KEN>IGO CONSULT/visit/[military diplomatic] 2025-03-03 Kampala 4", "KEN>UGA CONSULT//[]  Kenya 4", "UGA>KEN CONSULT//[]  Kenya 4"},
	} {
		data, left := export(t, l, events)
		if left != 1 {
			t.Errorf("%s: %d events were left out, want the planned one", l, left)
		}
		var got []string
		for _, e := range imported(t, l, data) {
			kind, table := cameo(&e), map[exchange.Layout]string{exchange.ICEWS: ontology.GoldsteinICEWS}[l]
			if table == "" {
				table = ontology.GoldsteinGDELT
			}
			if l == exchange.POLECAT {
				kind, table = plover(&e), ontology.PLOVERScore
			}
			x, _ := e.ScoreIn(table)
			d := e.Dyads()[0]
			got = append(got, fmt.Sprintf("%s>%s %s %s %s %v", d.Actor.Side(), d.Recipient.Side(), kind, e.Date, e.Place.Name, x))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %q\nwant %q", l, got, want)
		}
	}
}

// Mentions come back as they were, and an event has one for each address under the id of its row.
func TestMentions(t *testing.T) {
	t.Parallel()
	events := generated(5, 50)
	var b bytes.Buffer
	w := exchange.NewMentionWriter(&b)
	var want []exchange.Mention
	for i := range events {
		for _, m := range exchange.MentionsOf(&events[i]) {
			m.Tone, m.Extras = -1.25, "x"
			want = append(want, m)
			if err := w.Write(&m); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	i := 0
	for m, err := range exchange.ReadMentions(bytes.NewReader(b.Bytes()), exchange.Options{}) {
		if err != nil || m != want[i] {
			t.Fatalf("%d: %+v %v, want %+v", i, m, err, want[i])
		}
		i++
	}
	data, _ := export(t, exchange.GDELT, events)
	ids := map[string]bool{}
	for _, e := range imported(t, exchange.GDELT, data) {
		ids[e.ID] = true
	}
	if i != len(want) || i == 0 || !ids[want[0].EventID] || !ids[want[len(want)-1].EventID] {
		t.Errorf("%d mentions of %d events, or of none in the table", i, len(ids))
	}
}
