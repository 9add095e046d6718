package dyad_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/dyad"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/relation"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/sqlite"
)

// apart ties no reports: every one is an event.
type apart struct{}

func (apart) Keys(*store.Report) []string                        { return nil }
func (apart) Link(*store.Report, []store.Event) (string, string) { return "", "" }

// paper writes articles of a sentence an event.
type paper struct {
	*testing.T
	store.Store
	n int
}

func open(t *testing.T) *paper {
	t.Helper()
	st, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "store.db"), sqlite.Options{Linker: apart{}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	return &paper{T: t, Store: st}
}

// act is an event of two states.
type act struct {
	a, b, event, mode string
	day               string
	score             float64
}

func sides(codes string) []record.Participant {
	var out []record.Participant
	for _, c := range strings.Fields(codes) {
		out = append(out, record.Participant{Country: c})
	}
	return out
}

// article is one article on a day with its events and claims.
func (p *paper) article(publisher, published string, acts []act, relations ...record.Relation) store.Article {
	p.n++
	id := fmt.Sprintf("a%d", p.n)
	r := &record.Record{Schema: record.Schema}
	var text strings.Builder
	quote := func(s string) []record.Quote {
		q := record.Quote{Sentence: fmt.Sprintf("S%d", len(r.Sentences)+1), Start: text.Len(), End: text.Len() + len(s), Text: s}
		r.Sentences = append(r.Sentences, record.Sentence{ID: q.Sentence, Start: q.Start, End: q.End + 1, Paragraph: 1})
		text.WriteString(s + ". ")
		return []record.Quote{q}
	}
	for i, x := range acts {
		q := quote(fmt.Sprintf("%s: %s of %s on %s, item %d", id, x.event, strings.TrimSpace(x.a+" "+x.b), x.day, i))
		score := x.score
		r.Events = append(r.Events, record.Event{
			ID: fmt.Sprintf("E%s.%d", id, i), Event: x.event, Mode: x.mode, Actor: sides(x.a), Recipient: sides(x.b), Date: x.day, DatePrecision: "day", Status: record.Occurred,
			PLOVERScore: &score, Confidence: 0.9, Rule: "x", Evidence: q,
		})
	}
	for i, x := range relations {
		x.ID, x.Rule, x.Evidence = fmt.Sprintf("R%d", i+1), "x", quote(fmt.Sprintf("%s: %s and %s are in a %s", id, x.A, x.B, x.Type))
		r.Relations = append(r.Relations, x)
	}
	sha := record.TextHash(text.String())
	r.Document = record.Document{ID: id, SHA256: sha, Coder: record.Coder{Version: "1", Lexicon: "l", Model: "m", Gazetteer: "g"}}
	return store.Article{DocumentID: id, Publisher: publisher, Published: published, SHA256: sha, Text: text.String(), Record: r}
}

func (p *paper) keep(articles ...store.Article) {
	p.Helper()
	out, err := p.Ingest(p.Context(), store.Stamp{At: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}, articles)
	if err != nil {
		p.Fatal(err)
	}
	for _, o := range out {
		if o.Err != nil {
			p.Fatal(o.Err)
		}
	}
}

func (p *paper) read(q dyad.Question) *dyad.Account {
	p.Helper()
	a, err := dyad.Read(p.Context(), p.Store, q)
	if err != nil {
		p.Fatalf("%v (hint: %s)", err, fault.HintOf(err))
	}
	return a
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// worked is the example of docs/MEASURES.md.
var worked = []act{
	{"SYR", "RUS", "CONSULT", "visit", "2025-03-01", 4}, {"SYR", "RUS", "AGREE", "", "2025-03-02", 2.5}, {"SYR", "RUS", "ACCUSE", "disapprove", "2025-03-03", -2}, {"SYR", "RUS", "AID", "economic", "2025-03-04", 10},
}

func TestWorkedExample(t *testing.T) {
	t.Parallel()
	p := open(t)
	others := []act{{"FRA", "DEU", "CONSULT", "", "2025-03-05", 3}, {"FRA", "ESP", "CONSULT", "", "2025-03-06", 3}, {"RUS", "SYR", "ACCUSE", "", "2025-05-06", -2}}
	p.keep(p.article("Post", "2025-05-07", append(worked, others...)))
	a := p.read(dyad.Question{A: "SYR", B: "RUS", Grain: relation.Month})
	equal(t, "periods", len(a.Series), 3)
	equal(t, "first", a.Series[0].Label, "2025-03")
	f := a.Series[0].Both
	equal(t, "net", f.Net, 14.5)
	equal(t, "mean", *f.Mean, 3.625)
	equal(t, "S+", f.Positive, 16.5)
	equal(t, "S-", f.Negative, -2.0)
	equal(t, "quads", f.Quads, [4]float64{2, 1, 1, 0})
	equal(t, "conflict", *f.ConflictShare, 0.25)
	equal(t, "events", a.Series[0].Coverage.Events, 4)
	equal(t, "of all", a.Series[0].Coverage.Corpus, 6)
	equal(t, "back", a.Total.Back.Net, -2.0)
	equal(t, "forth", a.Total.Forth.Net, 14.5)
	if s := a.Series[1]; s.Both.Events != 0 || s.Both.Mean != nil || s.Coverage != nil || s.Reciprocity != nil {
		t.Errorf("a month without events: %+v", s)
	}
	equal(t, "from", p.read(dyad.Question{A: "SYR", B: "RUS", From: "2025-03-02", Grain: relation.Day}).Series[0].Both.Net, 2.5)
	equal(t, "quarters", p.read(dyad.Question{A: "SYR", B: "RUS", Grain: relation.Quarter}).Series[1].Label, "2025-Q2")
}

// TestFiguresOpen checks that every id of an account is an event, and that the sums are those of the events under it.
func TestFiguresOpen(t *testing.T) {
	t.Parallel()
	p := open(t)
	p.keep(p.article("Post", "2025-05-07", append(worked, act{"SYR RUS", "", "CONSULT", "", "2025-04-02", 3}, act{"TUR", "SYR", "AID", "", "2025-04-03", 10})))
	a := p.read(dyad.Question{A: "SYR", B: "RUS", Grain: relation.Month})
	if err := a.Open(t.Context(), p.Store); err != nil {
		t.Fatal(err)
	}
	score := map[string]float64{}
	for _, e := range a.Evidence {
		score[e.ID] = *e.Score
		for _, r := range e.Told {
			for _, s := range r.Words {
				if !strings.Contains(s.Text, "["+s.Quote+"]") {
					t.Errorf("%s: %q does not stand in %q", e.ID, s.Quote, s.Text)
				}
			}
		}
	}
	equal(t, "opened", len(score), 6)
	for _, x := range append(a.Series, a.Total) {
		sum := 0.0
		for _, id := range x.Both.IDs {
			s, ok := score[id]
			if !ok {
				t.Errorf("%s is not in the evidence", id)
			}
			sum += s
		}
		equal(t, x.Label, sum, x.Both.Net)
	}
	equal(t, "a meeting without a host, both ways", a.Series[1].Both.Net, a.Series[1].Forth.Net+a.Series[1].Back.Net)
	for _, g := range a.Flows.OfA.Givers {
		for _, id := range g.IDs {
			if _, ok := score[id]; !ok {
				t.Errorf("the gift %s is not in the evidence", id)
			}
		}
	}
}

// TestFlows is the worked example of dependence.
func TestFlows(t *testing.T) {
	t.Parallel()
	p := open(t)
	var acts []act
	for _, x := range []struct {
		a, b string
		n    int
	}{{"RUS", "SYR", 4}, {"TUR", "SYR", 3}, {"QAT", "SYR", 3}, {"SYR", "RUS", 1}, {"CHN", "RUS", 15}, {"IRN", "RUS", 4}} {
		for i := range x.n {
			acts = append(acts, act{x.a, x.b, "AID", "", fmt.Sprintf("2025-03-%02d", i+1), 10})
		}
	}
	p.keep(p.article("Post", "2025-04-01", acts))
	f := p.read(dyad.Question{A: "RUS", B: "SYR", Grain: relation.Month}).Flows
	equal(t, "asymmetry", *f.Asymmetry, 0.6)
	equal(t, "dependence of Russia", *f.Dependence, -0.35)
	equal(t, "share of Russia in Syria", *f.OfB.Share, 0.4)
	equal(t, "concentration", *f.OfB.Concentration, 0.34)
	equal(t, "first giver", f.OfA.Givers[0].Country, "CHN")
}

// TestAssertedStaysApart checks that what is asserted changes no figure.
func TestAssertedStaysApart(t *testing.T) {
	t.Parallel()
	p := open(t)
	p.keep(p.article("Post", "2025-03-05", worked))
	q := dyad.Question{A: "SYR", B: "RUS", Grain: relation.Month}
	bare := p.read(q)
	p.keep(p.article("Review", "2025-03-06", nil,
		record.Relation{A: "RUS", B: "SYR", Type: "patronage", Sign: 1, RoleA: "patron", Dependent: "SYR", Holder: "analyst"},
		record.Relation{A: "RUS", B: "SYR", Type: "rivalry", Sign: -1, Holder: "author"},
		record.Relation{A: "RUS", B: "TUR", Type: "rivalry", Sign: -1, Holder: "author"}))
	a := p.read(q)
	if len(a.Asserted) != 2 || a.Asserted[0].Holder != "analyst" || a.Asserted[0].Dependent != "SYR" || !strings.Contains(a.Asserted[1].Words[0].Text, "rivalry") {
		t.Errorf("asserted: %+v", a.Asserted)
	}
	equal(t, "asserted before", len(p.read(dyad.Question{A: "SYR", B: "RUS", Grain: relation.Month, To: "2025-03-05"}).Asserted), 0)
	a.Asserted, bare.Asserted = nil, nil
	var with, without strings.Builder
	if err := a.WriteJSON(&with); err != nil {
		t.Fatal(err)
	}
	if err := bare.WriteJSON(&without); err != nil {
		t.Fatal(err)
	}
	equal(t, "figures", with.String(), without.String())
}

func TestNothingBetweenTheTwo(t *testing.T) {
	t.Parallel()
	p := open(t)
	p.keep(p.article("Post", "2025-03-05", worked))
	for _, q := range []dyad.Question{{A: "SYR", B: "FRA"}, {A: "SYR", B: "SYR"}, {A: "SYR", B: "RUS", To: "1999"}, {A: "SYR", B: "RUS", From: "soon"}} {
		if _, err := dyad.Read(t.Context(), p.Store, q); fault.HintOf(err) == "" {
			t.Errorf("%+v: %v has no hint", q, err)
		}
	}
}
