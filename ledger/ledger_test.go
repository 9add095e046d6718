package ledger

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// memory is a store that holds what a test puts into it.
type memory struct {
	store.Store
	foretold []store.Foretold
	events   []store.Event
	articles map[string]store.Article
	lines    []store.Verdict
	revision int64
}

func (m *memory) Forecasts(context.Context, int64) iter.Seq2[store.Foretold, error] {
	return func(yield func(store.Foretold, error) bool) {
		for _, f := range m.foretold {
			if !yield(f, nil) {
				return
			}
		}
	}
}

func (m *memory) Verdicts(context.Context, int64) iter.Seq2[store.Verdict, error] {
	return func(yield func(store.Verdict, error) bool) {
		for _, v := range m.lines {
			if !yield(v, nil) {
				return
			}
		}
	}
}

func (m *memory) Judge(_ context.Context, by store.Stamp, lines []store.Verdict) (store.Revision, error) {
	m.revision++
	for _, l := range lines {
		l.Revision, l.At, l.By = m.revision, by.At, by.By
		m.lines = append(m.lines, l)
	}
	return store.Revision{ID: m.revision, At: by.At, By: by.By}, nil
}

func (m *memory) Events(context.Context, store.Filter) iter.Seq2[store.Event, error] {
	return func(yield func(store.Event, error) bool) {
		for _, e := range m.events {
			if !yield(e, nil) {
				return
			}
		}
	}
}

func (m *memory) Event(_ context.Context, id string, _ int64) (store.Event, error) {
	for _, e := range m.events {
		if e.ID == id {
			return e, nil
		}
	}
	return store.Event{}, store.ErrNotFound
}

func (m *memory) Article(_ context.Context, id string, _ int64) (store.Article, error) {
	if a, ok := m.articles[id]; ok {
		return a, nil
	}
	return store.Article{}, store.ErrNotFound
}

// expects adds an article with one forecast of a joint act of Chad and Niger.
func (m *memory) expects(document, holder, madeOn, horizon string, change func(*record.Forecast)) {
	f := record.Forecast{
		ID: "Q1", Holder: holder, MadeOn: madeOn, Proposition: "Chad and Niger may hold joint exercises", Actors: []string{"TCD", "NER"}, Event: []string{"COOPERATE"}, Contexts: []string{"military"},
		Hedge: record.Hedge{Term: "may", Class: "unquantified_possibility"}, Horizon: &record.Horizon{Text: "P12M", Date: horizon, Source: "policy"},
		Evidence: []record.Quote{{Sentence: "S1", Start: 15, End: 40, Text: "may hold joint exercises"}},
	}
	if change != nil {
		change(&f)
	}
	m.foretold = append(m.foretold, store.Foretold{
		DocumentID: document, Publisher: "Sahel Letter", Published: madeOn, SHA256: record.TextHash(document), Forecasts: []record.Forecast{f},
		Entities: []record.Entity{{Name: "Amina Idriss", Type: "person", Country: "TCD"}, {Name: "Chad", Type: "country", Country: "TCD"}},
	})
}

// happens adds an event that documents tell, each an origin of its own.
func (m *memory) happens(id, kind, on, status string, documents ...string) *store.Event {
	e := store.Event{ID: id}
	for _, d := range documents {
		e.Reports = append(e.Reports, store.Report{ID: id, DocumentID: d, Published: on, Event: record.Event{
			ID: id, Event: kind, Contexts: []string{"military"}, Actor: []record.Participant{{Country: "NER"}, {Country: "TCD"}}, Date: on, DatePrecision: "day", Status: status,
			Factuality: []record.Factuality{{Source: "author", Value: "CT+"}},
		}})
	}
	e.Count()
	m.events = append(m.events, e)
	return &m.events[len(m.events)-1]
}

func day(s string) time.Time { return date(s) }

// resolved is the status of each entry after the rules have spoken, in order.
func (m *memory) resolved(t *testing.T, on string) []forecast.Status {
	t.Helper()
	list, err := Resolve(t.Context(), m, store.Stamp{By: "clerk"}, day(on), Filter{}, false)
	if err != nil {
		t.Fatal(err)
	}
	var out []forecast.Status
	for _, o := range list {
		out = append(out, o.Entry.Status)
	}
	return out
}

func TestOutcomes(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		on    string
		setup func(*memory)
		want  forecast.Status
	}{
		"two origins":             {"2024-06-01", func(m *memory) { m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a", "b") }, forecast.Occurred},
		"one origin":              {"2024-06-01", func(m *memory) { m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a") }, forecast.Open},
		"one origin, too late":    {"2025-06-01", func(m *memory) { m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a") }, forecast.Ambiguous},
		"before the forecast":     {"2025-06-01", func(m *memory) { m.happens("E", "COOPERATE", "2023-12-31", "occurred", "a", "b") }, forecast.Ambiguous},
		"other dealings only":     {"2025-06-01", func(m *memory) { m.happens("E", "CONSULT", "2024-03-02", "occurred", "a") }, forecast.NotOccurred},
		"other dealings, in time": {"2024-06-01", func(m *memory) { m.happens("E", "CONSULT", "2024-03-02", "occurred", "a") }, forecast.Open},
		"no report":               {"2025-06-01", func(*memory) {}, forecast.Ambiguous},
		"planned only":            {"2025-06-01", func(m *memory) { m.happens("E", "COOPERATE", "2024-03-02", "planned", "a", "b") }, forecast.NotOccurred},
		"not known yet":           {"2024-02-01", func(m *memory) { m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a", "b") }, forecast.Open},
		"conditional":             {"2025-06-01", func(m *memory) { m.foretold[0].Forecasts[0].Condition = "if it rains" }, forecast.Open},
		"comparative":             {"2025-06-01", func(m *memory) { m.foretold[0].Forecasts[0].Proposition = "exercises may intensify" }, forecast.Open},
		"three parties":           {"2025-06-01", func(m *memory) { m.foretold[0].Forecasts[0].Actors = []string{"TCD", "NER", "MLI"} }, forecast.Open},
		"announced by one, seen by one": {"2024-06-01", func(m *memory) {
			m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a", "b").Reports[1].Event.Status = "planned"
		}, forecast.Open},
		"undated, told before": {"2025-06-01", func(m *memory) {
			e := m.happens("E", "COOPERATE", "2024-01-01", "occurred", "a")
			e.Reports[0].Event.Date = ""
			m.happens("F", "CONSULT", "2024-03-02", "occurred", "b")
		}, forecast.NotOccurred},
		"undated, told after": {"2025-06-01", func(m *memory) {
			m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a", "b").Reports[0].Event.Date = "2024"
		}, forecast.Occurred},
		"told by a ministry": {"2024-06-01", func(m *memory) {
			e := m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a")
			e.Reports[0].Event.Attribution = &record.Attribution{Kind: "indirect", Source: "the defence ministry of Niger", SourceCountry: "NER"}
			m.articles = map[string]store.Article{"a": {Record: &record.Record{Entities: []record.Entity{{Type: "organisation", Name: "the defence ministry of Niger", Country: "NER", Sector: "MIL"}}}}}
		}, forecast.Occurred},
		"told by an analyst of one side": {"2024-06-01", func(m *memory) {
			e := m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a")
			e.Reports[0].Event.Attribution = &record.Attribution{Kind: "indirect", Source: "an analyst in Niamey", SourceCountry: "NER"}
			m.articles = map[string]store.Article{"a": {Record: &record.Record{Entities: []record.Entity{{Type: "person", Name: "an analyst in Niamey", Country: "NER", Sector: "EDU"}}}}}
		}, forecast.Open},
	} {
		m := &memory{}
		m.expects("doc", "author", "2024-01-01", "2025-01-01", nil)
		c.setup(m)
		if got := m.resolved(t, c.on); len(got) != 1 || got[0] != c.want {
			t.Errorf("%s: %v, want %s", name, got, c.want)
		}
		lines := len(m.lines)
		if m.resolved(t, c.on); len(m.lines) != lines {
			t.Errorf("%s: asked again, the log grew", name)
		}
	}
}

func TestRepetitions(t *testing.T) {
	t.Parallel()
	m := &memory{}
	m.expects("january", "Amina Idriss", "2024-01-01", "2025-01-01", nil)
	m.expects("june", "Amina Idriss", "2024-06-01", "2025-06-01", nil)
	m.expects("other", "analysts", "2024-01-01", "2025-01-01", nil)
	b, err := Read(t.Context(), m, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Entries) != 2 {
		t.Fatalf("%d entries, want 2", len(b.Entries))
	}
	var holders []string
	for i := range b.Entries {
		holders = append(holders, fmt.Sprintf("%s %d", b.Entries[i].Holder, len(b.Entries[i].Said)))
	}
	slices.Sort(holders)
	if want := []string{"Amina Idriss 2", "analysts (Sahel Letter) 1"}; !slices.Equal(holders, want) {
		t.Errorf("%q, want %q", holders, want)
	}
	// The event came before the forecast was made again: that is a new one, still open, and both are found in one search.
	m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a", "b")
	got := m.resolved(t, "2024-07-01")
	slices.Sort(got)
	if want := []forecast.Status{forecast.Occurred, forecast.Occurred, forecast.Open}; len(got) != 3 {
		t.Errorf("%v", got)
	} else if slices.Sort(want); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestEarlierUtterance lets an article come to light that said it before: the log stays with the forecast.
func TestEarlierUtterance(t *testing.T) {
	t.Parallel()
	m := &memory{}
	m.expects("june", "Amina Idriss", "2024-06-01", "2025-06-01", nil)
	b, err := Read(t.Context(), m, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := Decide(t.Context(), m, store.Stamp{By: "analyst"}, day("2024-07-01"), Decision{ID: b.Entries[0].ID, Status: forecast.Partly, Why: "a parade"}); err != nil {
		t.Fatal(err)
	}
	m.expects("may", "Amina Idriss", "2024-05-01", "2025-05-01", nil)
	m.expects("august", "Amina Idriss", "2024-08-01", "2025-08-01", nil)
	m.resolved(t, "2026-01-01")
	if b, err = Read(t.Context(), m, 0); err != nil {
		t.Fatal(err)
	}
	if len(b.Entries) != 2 || b.Entries[0].Status != forecast.Partly || len(b.Entries[0].Said) != 2 || len(b.Entries[0].Log) != 1 || b.Entries[1].Status != forecast.Ambiguous {
		t.Errorf("%+v", b.Entries)
	}
}

func TestCopyIsItsOrigins(t *testing.T) {
	t.Parallel()
	m := &memory{}
	m.expects("first", "author", "2024-01-01", "2025-01-01", nil)
	m.expects("copy", "author", "2024-01-02", "2025-01-02", nil)
	m.foretold[1].Publisher, m.foretold[1].Origin = "Another Letter", "first"
	b, err := Read(t.Context(), m, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Entries) != 1 || b.Entries[0].Holder != "author (Sahel Letter)" || len(b.Entries[0].Said) != 2 {
		t.Errorf("%+v", b.Entries)
	}
}

func TestAnalystsDecide(t *testing.T) {
	t.Parallel()
	m := &memory{}
	m.expects("doc", "author", "2024-01-01", "2025-01-01", nil)
	b, err := Read(t.Context(), m, 0)
	if err != nil {
		t.Fatal(err)
	}
	id := b.Entries[0].ID
	decide := func(d Decision) error {
		d.ID = id
		_, _, err := Decide(t.Context(), m, store.Stamp{By: "analyst"}, day("2024-07-01"), d)
		return err
	}
	for name, d := range map[string]Decision{"nothing to confirm": {Why: "so"}, "no reason": {Status: forecast.Occurred}, "unknown event": {Status: forecast.Occurred, Why: "so", Events: []string{"X"}}} {
		if err := decide(d); err == nil || name == "nothing to confirm" && fault.HintOf(err) == "" {
			t.Errorf("%s was taken: %v", name, err)
		}
	}
	m.happens("E", "COOPERATE", "2024-03-02", "occurred", "a", "b")
	if got := m.resolved(t, "2024-06-01"); got[0] != forecast.Occurred {
		t.Fatal(got)
	}
	if err := decide(Decision{Why: "seen by both"}); err != nil {
		t.Fatal(err)
	}
	if last := m.lines[len(m.lines)-1]; last.Rule || last.Status != "occurred" || !slices.Equal(last.Evidence, []string{"E"}) {
		t.Errorf("confirmed as %+v", last)
	}
	if err := decide(Decision{Status: forecast.NotOccurred, Why: "a parade"}); err != nil {
		t.Fatal(err)
	}
	list, err := Resolve(t.Context(), m, store.Stamp{}, day("2024-08-01"), Filter{}, false)
	if err != nil || len(list) != 1 || list[0].Changed || !strings.Contains(list[0].Kept, "no rule may change it") {
		t.Errorf("a rule changed an analyst's word: %+v, %v", list, err)
	}
	if _, _, err := Decide(t.Context(), m, store.Stamp{}, day("2024-07-01"), Decision{ID: "X", Status: forecast.Open, Why: "so"}); !notFound(err) || fault.HintOf(err) == "" {
		t.Errorf("an unknown forecast: %v", err)
	}
}

func TestFilter(t *testing.T) {
	t.Parallel()
	m := &memory{}
	m.expects("doc", "Amina Idriss", "2024-01-01", "2025-01-01", nil)
	b, err := Read(t.Context(), m, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		f    Filter
		want bool
	}{
		{Filter{}, true}, {Filter{Actor: "TCD"}, true}, {Filter{Actor: "chad"}, true}, {Filter{Actor: "CHA"}, false}, {Filter{Actor: "idriss"}, false},
		{Filter{Dyad: [2]string{"NER", "TCD"}}, true}, {Filter{Dyad: [2]string{"NER", "MLI"}}, false}, {Filter{Holder: "idriss"}, true}, {Filter{Holder: "dris"}, false},
		{Filter{Status: forecast.Open}, true}, {Filter{Status: forecast.Occurred}, false}, {Filter{From: day("2024-01-01"), To: day("2024-01-01")}, true}, {Filter{From: day("2024-01-02")}, false},
	} {
		if got := c.f.Lets(&b.Entries[0]); got != c.want {
			t.Errorf("%+v: %v", c.f, got)
		}
	}
}

func TestScores(t *testing.T) {
	t.Parallel()
	m := &memory{}
	for i := range 20 {
		made := time.Date(2015, 1, 1+i, 0, 0, 0, 0, time.UTC)
		m.expects(fmt.Sprint("doc", i), "Amina Idriss", made.Format(time.DateOnly), made.AddDate(0, 1, 0).Format(time.DateOnly), func(f *record.Forecast) {
			f.Hedge = record.Hedge{Term: "likely", Class: "icd203", ICD203: "likely", Probability: &[2]float64{.55, .8}}
			f.Horizon.Source = "stated"
			f.Proposition = fmt.Sprint("exercise ", i)
		})
	}
	m.happens("old", "COOPERATE", "2014-11-20", "occurred", "a", "b")
	m.happens("new", "COOPERATE", "2015-01-15", "occurred", "c", "d") // within the horizon of the first fourteen
	m.happens("talks", "CONSULT", "2015-02-01", "occurred", "e")
	if got := m.resolved(t, "2015-06-01"); len(got) != 20 {
		t.Fatal(got)
	}
	b, err := Read(t.Context(), m, 0)
	if err != nil {
		t.Fatal(err)
	}
	list, err := b.Scores(t.Context(), Filter{})
	if err != nil || len(list) != 1 || list[0].Row == nil || list[0].Row.Scores == nil {
		t.Fatalf("%+v, %v", list, err)
	}
	r := list[0].Row
	hits, misses := .325*.325, .675*.675
	if want := (14*hits + 6*misses) / 20; r.Quantified != (forecast.Count{N: 20, Occurred: 14}) || r.Scores.Brier.Mid-want > 1e-9 || want-r.Scores.Brier.Mid > 1e-9 {
		t.Errorf("%+v, want Brier %v", r.Scores, want)
	}
	if r.Scores.Base == nil {
		t.Error("no base-rate forecaster")
	}
	one, err := b.Scores(t.Context(), Filter{From: day("2015-01-02")})
	if err != nil || one[0].Row.Scores != nil || one[0].Row.Quantified.N != 19 {
		t.Errorf("below twenty: %+v, %v", one, err)
	}
}
