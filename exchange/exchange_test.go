package exchange_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/record"
)

func sample() *record.Record {
	one, two, score, gold := 1, 2, 4.0, 1.9
	quote := record.Quote{Sentence: "S2", Start: 5, End: 9, Text: "met\twith\n\"x\""}
	return &record.Record{
		Document: record.Document{ID: "d1", URL: "https://example.org/1", Publisher: "Wire", Published: "2025-03-05T08:00:00Z", Language: "en", Coder: record.Coder{Version: "v1"}},
		Entities: []record.Entity{
			{ID: "P1", Type: "person", Name: "A. Minister", Country: "KEN", Sector: "GOV", OtherSectors: []string{"MIL"}, Office: "Defence Minister", Mentions: []record.Mention{{Quote: quote}}},
			{ID: "C1", Type: "country", Name: "Uganda", Country: "UGA", Mentions: []record.Mention{{Quote: quote}}},
			{ID: "O1", Type: "organisation", Name: "African Union", Country: "IGO", Mentions: []record.Mention{{Quote: quote}}},
			{ID: "G1", Type: "place", Name: "Kampala", Country: "UGA", Place: &record.Place{Name: "Kampala", Lat: 0.31, Lon: 32.58, GeonameID: 232422, Feature: "PPLC", Country: "UGA", Precision: "city"}, Mentions: []record.Mention{{Quote: quote}}},
			{ID: "C2", Type: "country", Name: "Kenya", Country: "KEN", Place: &record.Place{Name: "Kenya", Lat: 0.1, Lon: 37.9, Precision: "country"}, Mentions: []record.Mention{{Quote: quote}}},
		},
		Events: []record.Event{
			{
				ID: "E1", Event: "CONSULT", Mode: "visit", Contexts: []string{"military", "diplomatic"}, Date: "2025-03-03", DatePrecision: "day", Status: "occurred", Confidence: 0.8, Rule: "r",
				Actor:     []record.Participant{{Entity: "P1", Country: "KEN", Sector: "GOV"}, {Entity: "C2", Country: "KEN", Sector: "MIL"}},
				Recipient: []record.Participant{{Entity: "C1", Country: "UGA", Sector: "GOV"}, {Entity: "O1", Country: "IGO"}}, Place: &record.EventPlace{Entity: "G1", Country: "UGA"},
				Quad: &one, PLOVERScore: &score, CAMEO: "042", Goldstein: &gold, GoldsteinICEWS: &gold, Killed: &two, Evidence: []record.Quote{quote}, CoreferentMentions: []record.Quote{quote},
				Attribution: &record.Attribution{Kind: "indirect", Source: "SANA"},
			},
			{ID: "E2", Event: "CONSULT", Contexts: []string{}, Status: "occurred", Quad: &one, PLOVERScore: &score, CAMEO: "040", GoldsteinICEWS: &gold, Evidence: []record.Quote{quote},
				Actor: []record.Participant{{Country: "KEN"}, {Country: "UGA"}}, Place: &record.EventPlace{Entity: "C2", Country: "KEN"}},
			{ID: "E3", Event: "AGREE", Contexts: []string{}, Status: "planned", Quad: &one, PLOVERScore: &score, CAMEO: "030", Evidence: []record.Quote{quote}, Actor: []record.Participant{{Country: "KEN"}}},
		},
	}
}

func written(t *testing.T, open func(w *bytes.Buffer) exchange.Writer) []string {
	t.Helper()
	var b bytes.Buffer
	w := open(&b)
	if err := w.Write(sample()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
}

// Lists expand to pairs of countries: KEN-UGA and KEN-IGO once each (two Kenyans are one side), KEN-UGA both ways without a recipient; what is planned
// has no place in the older layouts.
func TestLayouts(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		open    func(w *bytes.Buffer) exchange.Writer
		header  []string
		columns int
		rows    []map[int]string
	}{
		"gdelt": {func(w *bytes.Buffer) exchange.Writer { return exchange.NewGDELT(w) }, nil, 61, []map[int]string{
			{2: "20250303", 3: "202503", 4: "2025", 5: "2025.1726", 6: "KENGOV", 7: "A. MINISTER", 8: "KEN", 13: "GOV", 14: "MIL", 16: "UGAGOV", 18: "UGA", 27: "042", 28: "042", 29: "04", 30: "1", 31: "1.9", 32: "2", 52: "4", 53: "Kampala", 57: "0.31", 59: "232422", 60: "20250305000000", 61: "https://example.org/1"},
			{16: "IGO", 18: "", 19: "IGO"},
			{2: "20250305", 6: "KEN", 16: "UGA", 27: "040", 52: "1", 53: "Kenya", 57: ""},
			{6: "UGA", 16: "KEN"},
		}},
		"polecat": {func(w *bytes.Buffer) exchange.Writer { return exchange.NewPOLECAT(w) }, exchange.POLECATHeader, 40, []map[int]string{
			{1: "E1_1", 2: "2025-03-03", 3: "CONSULT", 4: "visit", 5: "4", 6: "VERBAL COOPERATION", 7: "military;diplomatic", 8: "A. Minister", 9: "KEN", 11: "GOV", 12: "GOV;MIL", 13: "Defence Minister", 16: "Uganda", 24: "Kampala", 25: "Kampala", 28: "UGA", 29: "0.31", 31: "232422", 33: "PPLC", 34: "Wire", 36: "A. Minister", 39: "en", 40: "v1"},
			{1: "E1_2", 16: "African Union", 17: "IGO"},
			{1: "E2_1", 9: "KEN", 17: "UGA", 29: ""},
			{1: "E2_2", 9: "UGA", 17: "KEN"},
		}},
		"icews": {func(w *bytes.Buffer) exchange.Writer { return exchange.NewICEWS(w) }, exchange.ICEWSHeader, 20, []map[int]string{
			{2: "2025-03-03", 3: "A. Minister", 4: "GOV,MIL", 5: "KEN", 6: "Make a visit", 7: "042", 8: "1.9", 9: "Uganda", 11: "UGA", 13: "2", 14: "Wire", 15: "Kampala", 18: "UGA", 19: "0.31"},
			{9: "African Union"}, {5: "KEN", 11: "UGA", 15: ""}, {5: "UGA", 11: "KEN"},
		}},
	} {
		lines := written(t, c.open)
		if c.header != nil {
			if lines[0] != strings.Join(c.header, "\t") {
				t.Errorf("%s: header %q", name, lines[0])
			}
			lines = lines[1:]
		}
		if len(lines) != len(c.rows) {
			t.Errorf("%s: %d rows, want %d:\n%s", name, len(lines), len(c.rows), strings.Join(lines, "\n"))
			continue
		}
		for i, line := range lines {
			cols := strings.Split(line, "\t")
			if len(cols) != c.columns {
				t.Errorf("%s, row %d: %d columns, want %d", name, i, len(cols), c.columns)
				continue
			}
			for n, want := range c.rows[i] {
				if cols[n-1] != want {
					t.Errorf("%s, row %d, column %d: %q, want %q", name, i, n, cols[n-1], want)
				}
			}
		}
	}
}

func TestCSVReadsBack(t *testing.T) {
	t.Parallel()
	rows, err := csv.NewReader(strings.NewReader(strings.Join(written(t, func(w *bytes.Buffer) exchange.Writer { return exchange.NewCSV(w) }), "\n"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 4 || len(rows[0]) != len(exchange.CSVHeader) {
		t.Fatalf("%d rows of %d columns", len(rows), len(rows[0]))
	}
	at := func(row int, name string) string {
		for i, h := range rows[0] {
			if h == name {
				return rows[row][i]
			}
		}
		return "no column " + name
	}
	for name, want := range map[string]string{
		"actor_country": "KEN;KEN", "recipient_name": "Uganda;African Union", "killed": "2", "injured": "", "quote": "met\twith\n\"x\"", "source_of_attribution": "SANA", "place": "Kampala",
	} {
		if got := at(1, name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if at(3, "status") != "planned" {
		t.Errorf("status %q", at(3, "status"))
	}
}

func TestEmptyOutputsKeepTheirHeaders(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		open func(w *bytes.Buffer) exchange.Writer
		want int
	}{
		"csv":     {func(w *bytes.Buffer) exchange.Writer { return exchange.NewCSV(w) }, 1},
		"polecat": {func(w *bytes.Buffer) exchange.Writer { return exchange.NewPOLECAT(w) }, 1},
		"icews":   {func(w *bytes.Buffer) exchange.Writer { return exchange.NewICEWS(w) }, 1},
		"gdelt":   {func(w *bytes.Buffer) exchange.Writer { return exchange.NewGDELT(w) }, 0},
	} {
		var b bytes.Buffer
		if err := c.open(&b).Close(); err != nil || strings.Count(b.String(), "\n") != c.want {
			t.Errorf("%s: %q, %v", name, b.String(), err)
		}
	}
}
