package record_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/record/schema"
)

func compile(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Document))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("document.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("document.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, v any) error {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

// full is a record with every field set to something, so that a field unknown to the schema cannot hide behind omitempty.
func full() record.Record {
	one, score, quad := 1, 2.5, 1
	q := record.Quote{Sentence: "S1", Start: 0, End: 4, Text: "Oslo"}
	attribution := &record.Attribution{Kind: "indirect", Source: "NTB", SourceClass: "wire", SourceCountry: "NOR", Via: "n", Cue: "said", Inherited: true}
	hash := record.TextHash("Oslo")
	return record.Record{
		Schema: record.Schema,
		Document: record.Document{
			ID: "d", URL: "https://example.org/1", Title: "t", Publisher: "p", SourceClass: "wire", Published: "2025-01-02T10:00:00Z", PublishedBasis: "given",
			Language: "en", SHA256: hash, Text: "Oslo", Coder: record.Coder{Version: "v", Lexicon: "l", Model: "m", Gazetteer: "g"},
		},
		Sentences: []record.Sentence{{ID: "S1", Start: 0, End: 4, Paragraph: 1, Boilerplate: true, Role: "boilerplate"}},
		Entities: []record.Entity{{
			ID: "G1", Type: "place", Name: "Oslo", Country: "NOR", Sector: "GOV", OtherSectors: []string{"MIL"}, Office: "o", Former: true, Operator: "NOR",
			Place:      &record.Place{Name: "Oslo", Lat: 59.9, Lon: 10.7, GeonameID: 3143244, Feature: "PPLC", Country: "NOR", Admin1: "Oslo", Precision: "city"},
			Dictionary: "cities.txt: Oslo", Mentions: []record.Mention{{Quote: q, Form: "name", Metonym: true}},
		}},
		Events: []record.Event{{
			ID: record.EventID(hash, "CONSULT", 0, 4), Event: "CONSULT", Mode: "visit", Contexts: []string{"diplomatic"},
			Actor: []record.Participant{{Entity: "G1", Country: "NOR", Sector: "GOV"}}, Recipient: []record.Participant{{Entity: "G1", Country: "UNO", Sector: "GOV"}},
			Date: "2025-01-01/2025-01-02", DatePrecision: "interval", DateBasis: "stated", Place: &record.EventPlace{Entity: "G1", Country: "NOR"},
			Status: record.Occurred, Auxiliary: record.AuxHistorical, Factuality: []record.Factuality{{Source: "author", Value: "CT+"}}, Attribution: attribution,
			Quad: &quad, PLOVERScore: &score, ScoreTable: "plover_score_2.0", CAMEO: "042", Goldstein: &score, GoldsteinTable: "goldstein_gdelt", GoldsteinICEWS: &score,
			Killed: &one, Injured: &one, Tolls: []record.Toll{{Killed: &one, Injured: &one, Source: "s", Quote: q}}, Confidence: 0.5, Rule: "r", Evidence: []record.Quote{q}, CoreferentMentions: []record.Quote{q}, Topics: []string{"T1"},
		}},
		Topics:      []record.Topic{{ID: "T1", OfEvent: "E1", Label: "l", Contexts: []string{"military"}, Status: "discussed", Attribution: attribution, Rule: "r", Evidence: []record.Quote{q}}},
		Relations:   []record.Relation{{ID: "R1", A: "NOR", B: "SWE", Type: "alliance", Sign: 1, RoleA: "a", RoleB: "b", Dimension: "d", Dependent: "NOR", Trend: "t", Holder: "author", Factuality: "CT+", Evidence: []record.Quote{q}, Rule: "r", Facilities: []string{"F1"}}},
		Assessments: []record.Assessment{{ID: "A1", Kind: "motive", Holder: "author", About: []string{"NOR"}, Polarity: map[string]string{"NOR": "+"}, Hedge: "may", Proposition: "p", Rule: "r", Evidence: []record.Quote{q}}},
		Forecasts: []record.Forecast{{
			ID: "Q1", Holder: "author", MadeOn: "2025-01-02", Proposition: "p", Actors: []string{"NOR"}, Event: []string{"AID"}, Contexts: []string{"military"},
			Hedge:   record.Hedge{Term: "likely", Class: "icd203", ICD203: "likely", Probability: &[2]float64{0.55, 0.8}},
			Horizon: &record.Horizon{Text: "in June", Date: "2025-06", Source: "stated"}, Condition: "c", Indicators: []string{"i"}, Resolvability: "yes", Status: "open", Rule: "r", Evidence: []record.Quote{q},
		}},
		Skipped: []record.Skipped{{Start: 0, End: 4, Reason: "boilerplate"}},
	}
}

func TestSchemaKnowsEveryField(t *testing.T) {
	t.Parallel()
	r := full()
	if path := unset(reflect.ValueOf(r), "record"); path != "" {
		t.Fatalf("%s is not set: fill it in full()", path)
	}
	if err := validate(t, compile(t), r); err != nil {
		t.Error(err)
	}
}

// unset returns the path of the first zero field in v, so that a new field cannot be forgotten here. Offsets may be zero.
func unset(v reflect.Value, path string) string {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if p := unset(v.Field(i), path+"."+name); p != "" && name != "Start" {
				return p
			}
		}
	case reflect.Pointer:
		if v.IsNil() {
			return path
		}
		return unset(v.Elem(), path)
	case reflect.Slice:
		if v.Len() == 0 {
			return path
		}
		return unset(v.Index(0), path+"[0]")
	default:
		if v.IsZero() {
			return path
		}
	}
	return ""
}

func TestSchemaRefuses(t *testing.T) {
	t.Parallel()
	s := compile(t)
	for name, change := range map[string]func(*record.Record){
		"another schema":                            func(r *record.Record) { r.Schema = "dragoman/document/2" },
		"an unknown type":                           func(r *record.Record) { r.Events[0].Event = "FIGHT" },
		"an unknown context":                        func(r *record.Record) { r.Events[0].Contexts = []string{"humanitarian"} },
		"an unknown sector":                         func(r *record.Record) { r.Events[0].Actor[0].Sector = "HLH" },
		"a two-letter country":                      func(r *record.Record) { r.Events[0].Actor[0].Country = "NO" },
		"a date with words":                         func(r *record.Record) { r.Events[0].Date = "Monday" },
		"an event without evidence":                 func(r *record.Record) { r.Events[0].Evidence = nil },
		"a negative offset":                         func(r *record.Record) { r.Sentences[0].Start = -1 },
		"a number on an unquantified possibility":   func(r *record.Record) { r.Forecasts[0].Hedge.Class = "unquantified_possibility" },
		"an event id that is not one":               func(r *record.Record) { r.Events[0].ID = "E1" },
		"a confidence above one":                    func(r *record.Record) { r.Events[0].Confidence = 1.5 },
		"a place off the globe":                     func(r *record.Record) { r.Entities[0].Place.Lat = 95 },
		"an entity without a mention":               func(r *record.Record) { r.Entities[0].Mentions = nil },
		"a document without the hash of its text":   func(r *record.Record) { r.Document.SHA256 = "" },
		"a polarity that is neither plus nor minus": func(r *record.Record) { r.Assessments[0].Polarity["NOR"] = "?" },
	} {
		r := full()
		change(&r)
		if validate(t, s, r) == nil {
			t.Errorf("the schema takes %s", name)
		}
	}
}

func TestIDs(t *testing.T) {
	t.Parallel()
	a := record.EventID(record.TextHash("a"), "CONSULT", 1, 5)
	if a != record.EventID(record.TextHash("a"), "CONSULT", 1, 5) {
		t.Error("an id changes")
	}
	seen := map[string]bool{a: true}
	for _, other := range []string{
		record.EventID(record.TextHash("b"), "CONSULT", 1, 5), record.EventID(record.TextHash("a"), "AID", 1, 5),
		record.EventID(record.TextHash("a"), "CONSULT", 11, 5), record.EventID(record.TextHash("a"), "CONSULT", 1, 15), record.EventID(record.TextHash("a"), "CONSULT", 1, 55),
	} {
		if seen[other] {
			t.Errorf("two events share the id %s", other)
		}
		seen[other] = true
	}
	if !strings.HasPrefix(a, "E") || len(a) != 13 || record.DocumentID("x")[0] != 'D' {
		t.Errorf("id %q has another form", a)
	}
}
