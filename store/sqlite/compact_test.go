package sqlite

import (
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/storetest"
)

// TestRecordsComeBackAsTheyWere stores records of forms that the packing of sentences and mentions does not take, or takes only just.
func TestRecordsComeBackAsTheyWere(t *testing.T) {
	t.Parallel()
	const text = "Łódź lies in Poland. It is a city."
	quote := func(sentence string, start, end int, words string) record.Quote {
		return record.Quote{Sentence: sentence, Start: start, End: end, Text: words}
	}
	sentences := []record.Sentence{{ID: "S1", Start: 0, End: 20, Paragraph: 1, Role: "report"}, {ID: "S2", Start: 21, End: 34, Paragraph: 3, Boilerplate: true}}
	lodz := record.Entity{ID: "G1", Type: "place", Name: "Łódź", Country: "POL", Dictionary: "cities:1 Łódź", Place: &record.Place{Name: "Łódź", Lat: 51.77, Lon: 19.45, Precision: "city"},
		Mentions: []record.Mention{{Quote: quote("S1", 0, 4, "Łódź"), Form: "name"}, {Quote: quote("S2", 21, 23, "It"), Form: "pronoun", Metonym: true}}}
	nobody := record.Entity{ID: "P1", Type: "person", Name: "somebody", OtherSectors: []string{"CVL"}, Mentions: []record.Mention{}}
	records := map[string]func(r *record.Record){
		"plain":       func(r *record.Record) { r.Sentences, r.Entities = sentences, []record.Entity{nobody, lodz} },
		"no lists":    func(r *record.Record) {},
		"empty lists": func(r *record.Record) { r.Sentences, r.Entities = []record.Sentence{}, []record.Entity{} },
		"other sentence ids": func(r *record.Record) {
			r.Sentences = []record.Sentence{{ID: "first", End: 20}, {ID: "S02", Start: 21, End: 34}}
		},
		"other order":         func(r *record.Record) { r.Sentences = []record.Sentence{sentences[1], sentences[0]} },
		"id with a blank":     func(r *record.Record) { e := lodz; e.ID = "G 1"; r.Entities = []record.Entity{e} },
		"mentions are absent": func(r *record.Record) { e := lodz; e.Mentions = nil; r.Entities = []record.Entity{e} },
		"quotes that do not stand there": func(r *record.Record) {
			e := lodz
			e.Mentions = []record.Mention{{Quote: quote("S1", 30, 3, "back"), Form: "name"}, {Quote: quote("S9", 400, 500, "far"), Form: ""}, {Quote: quote("S1", 0, 4, ""), Form: "x"}}
			r.Entities = []record.Entity{e}
		},
		"claims": func(r *record.Record) {
			r.Topics = []record.Topic{{ID: "T1", Label: "cities", Rule: "topics: TOPIC!", Evidence: []record.Quote{quote("S2", 29, 33, "city")}}, {ID: "T2"}}
			r.Assessments = []record.Assessment{{ID: "A1", Rule: "a: b"}}
			r.Relations, r.Forecasts = []record.Relation{{ID: "R1", Rule: "r: s"}}, []record.Forecast{{ID: "F1", Rule: "topics: TOPIC!"}}
		},
		"another document": func(r *record.Record) { r.Document.Title, r.Document.PublishedBasis = "other", "given" },
	}
	d := open(t, filepath.Join(t.TempDir(), "store.db"), Options{Linker: storetest.Linker{}})
	defer d.Close()
	for name, change := range records {
		r := record.Record{Schema: record.Schema, Document: record.Document{ID: name, SHA256: record.TextHash(text), Coder: record.Coder{Version: "1"}}}
		if name != "no lists" {
			r.Sentences, r.Entities = sentences, []record.Entity{}
		}
		change(&r)
		a := store.Article{DocumentID: name, SHA256: record.TextHash(text), Text: text, Record: &r}
		if out, err := d.Ingest(t.Context(), store.Stamp{}, []store.Article{a}); err != nil || out[0].Err != nil {
			t.Fatalf("%s: %v, %v", name, err, out)
		}
		got, err := d.Article(t.Context(), name, 0)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if want, got := inJSON(t, &r), inJSON(t, got.Record); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
	}
}

func inJSON(t *testing.T, r *record.Record) string {
	t.Helper()
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
