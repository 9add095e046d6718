package relation

import (
	"slices"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/ontology"
)

// event is a scored event of PLOVER between two countries on a day.
func event(id string, typ ontology.Type, mode, actor, recipient, day string) Event {
	e := Event{ID: id, Type: typ, Mode: mode, Actors: []string{actor}, Recipients: []string{recipient}, First: date(day)}
	e.Score, e.Scored = ontology.Score(typ, mode)
	e.Quad = typ.Info().Quad
	return e
}

// The worked example of the sums: a visit, an agreement, a reproach and aid.
func TestPointOfWorkedExample(t *testing.T) {
	t.Parallel()
	events := []Event{
		event("1", ontology.Consult, "visit", "SYR", "RUS", "2025-12-01"),
		event("2", ontology.Agree, "", "SYR", "RUS", "2025-12-09"),
		event("3", ontology.Accuse, "disapprove", "SYR", "RUS", "2025-12-09"),
		event("4", ontology.Aid, "", "SYR", "RUS", "2025-12-31"),
		event("5", ontology.Aid, "", "SYR", "TUR", "2025-12-31"),
		event("6", ontology.Aid, "", "RUS", "SYR", "2025-12-31"),
	}
	s, err := NewSeries(events, Dyad{"SYR", "RUS"}, true, Month, date("2025-11-30"), date("2025-12-01"))
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Points) != 2 || s.Points[0].Events != 0 {
		t.Fatalf("points %+v, want a silent November and December", s.Points)
	}
	p := s.Points[1]
	near(t, "S", p.Net, 14.5, 0)
	near(t, "S+", p.Positive, 16.5, 0)
	near(t, "S-", p.Negative, -2, 0)
	mean, _ := p.Mean()
	near(t, "mean", mean, 3.625, 0)
	if p.Quads != [5]float64{0, 2, 1, 1, 0} {
		t.Errorf("quads %v, want 2/1/1/0", p.Quads)
	}
	conflict, _ := p.ConflictShare()
	near(t, "conflict share", conflict, 0.25, 0)
	material, _ := p.MaterialShare()
	near(t, "material share", material, 0.25, 0)
	if !slices.Equal(p.IDs, []string{"1", "2", "3", "4"}) || p.N != 4 {
		t.Errorf("the point opens to %v", p.IDs)
	}
	if _, ok := s.Points[0].Mean(); ok {
		t.Error("the mean of no event was given")
	}
	both, _ := NewSeries(events, Dyad{"SYR", "RUS"}, false, Quarter, date("2025-12-01"), date("2025-12-01"))
	near(t, "net of both directions", both.Points[0].Net, 24.5, 0)
	back, _ := NewSeries(events, Dyad{"RUS", "SYR"}, true, Quarter, date("2025-12-01"), date("2025-12-01"))
	near(t, "sum of the directions", back.Total().Net+s.Total().Net, both.Total().Net, 0)
	if _, err := NewSeries(events, Dyad{"SYR", "SYR"}, true, Day, date("2025-12-01"), date("2025-12-01")); err == nil {
		t.Error("a series of a country with itself was given")
	}
}

func TestTies(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		event Event
		want  []Tie
	}{
		"two ministers and a president are one meeting": {
			Event{Type: ontology.Consult, Mode: "visit", Actors: []string{"SYR", "SYR"}, Recipients: []string{"RUS"}},
			[]Tie{{Dyad{"SYR", "RUS"}, 1, false}}},
		"talks without a host go both ways": {
			Event{Type: ontology.Consult, Actors: []string{"SYR", "RUS", ""}},
			[]Tie{{Dyad{"RUS", "SYR"}, 0.5, false}, {Dyad{"SYR", "RUS"}, 0.5, false}}},
		"both lists the same": {
			Event{Type: ontology.Aid, Actors: []string{"SYR", "RUS"}, Recipients: []string{"RUS", "SYR"}},
			[]Tie{{Dyad{"RUS", "SYR"}, 0.5, false}, {Dyad{"SYR", "RUS"}, 0.5, false}}},
		"two guests of a host": {
			Event{Type: ontology.Consult, Mode: "visit", Actors: []string{"SYR", "TUR"}, Recipients: []string{"RUS"}},
			[]Tie{{Dyad{"SYR", "RUS"}, 0.5, true}, {Dyad{"TUR", "RUS"}, 0.5, true}}},
		"sanctions of two are whole": {
			Event{Type: ontology.Sanction, Actors: []string{"USA", "GBR"}, Recipients: []string{"SYR"}},
			[]Tie{{Dyad{"GBR", "SYR"}, 1, false}, {Dyad{"USA", "SYR"}, 1, false}}},
		"two that mobilise are no dyad": {Event{Type: ontology.Mobilize, Actors: []string{"USA", "GBR"}}, nil},
		"a country with itself":         {Event{Type: ontology.Protest, Actors: []string{"SYR"}, Recipients: []string{"SYR"}}, nil},
	} {
		if got := Ties(c.event); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	summit := Event{Type: ontology.Consult, Mode: "multilateral"}
	for i := range 20 {
		summit.Actors = append(summit.Actors, string(rune('A'+i)))
	}
	ties := Ties(summit)
	weight := 0.0
	for _, tie := range ties {
		if tie.A == "C" || tie.B == "C" {
			weight += tie.Weight
		}
	}
	if len(ties) != 380 {
		t.Errorf("a summit of twenty has %d ties, want 380", len(ties))
	}
	near(t, "what a summit counts for one guest", weight, 1, 1e-12)
}

func TestEventsWithoutAPlaceInTime(t *testing.T) {
	t.Parallel()
	month := event("month", ontology.Aid, "", "RUS", "SYR", "2025-03-01")
	month.Last = date("2025-03-31")
	never := event("never", ontology.Aid, "", "RUS", "SYR", "2025-03-01")
	never.First = time.Time{}
	war := Event{ID: "war", Type: ontology.ArmedConflict, Actors: []string{"RUS"}, Recipients: []string{"SYR"}, First: date("2025-03-02")}
	for g, unplaced := range map[Grain][]string{Day: {"month", "never"}, Week: {"month", "never"}, Month: {"never"}, Quarter: {"never"}} {
		s, err := NewSeries([]Event{month, never, war}, Dyad{"RUS", "SYR"}, true, g, date("2025-01-01"), date("2025-12-31"))
		if err != nil || !slices.Equal(s.Unplaced, unplaced) {
			t.Errorf("%s: unplaced %v, want %v; %v", g, s.Unplaced, unplaced, err)
		}
		if g == Month {
			if p := s.Points[2]; p.Events != 2 || p.N != 2 || p.Scored != 1 || p.Net != 10 {
				t.Errorf("an unscored event counts as %+v", p)
			}
		}
	}
}

func TestGrains(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		g                 Grain
		day, first, label string
		next              string
	}{
		{Day, "2025-12-23", "2025-12-23", "2025-12-23", "2025-12-24"},
		{Week, "2024-12-31", "2024-12-30", "2025-W01", "2025-01-06"},
		{Week, "2021-01-03", "2020-12-28", "2020-W53", "2021-01-04"},
		{Month, "2024-02-29", "2024-02-01", "2024-02", "2024-03-01"},
		{Quarter, "2025-12-23", "2025-10-01", "2025-Q4", "2026-01-01"},
		{Quarter, "2025-03-31", "2025-01-01", "2025-Q1", "2025-04-01"},
	} {
		d := date(c.day)
		if got := c.g.Floor(d); !got.Equal(date(c.first)) {
			t.Errorf("%s of %s begins %s, want %s", c.g, c.day, got, c.first)
		}
		if got := c.g.Next(d); !got.Equal(date(c.next)) {
			t.Errorf("%s after %s begins %s, want %s", c.g, c.day, got, c.next)
		}
		if got := c.g.Label(d); got != c.label {
			t.Errorf("%s of %s is called %s, want %s", c.g, c.day, got, c.label)
		}
		if g, err := ParseGrain(c.g.String()); err != nil || g != c.g {
			t.Errorf("%s does not read back: %v, %v", c.g, g, err)
		}
	}
	if _, err := ParseGrain("year"); err == nil {
		t.Error("an unknown period was read")
	}
}

func TestSmoothing(t *testing.T) {
	t.Parallel()
	got := EWMA([]float64{10, 0, 0, 20}, Smoothing)
	for i, want := range []float64{10, 7, 4.9, 9.43} {
		near(t, "EWMA", got[i], want, 1e-12)
	}
	for _, c := range []struct{ ab, ba, want float64 }{{4, 4, 1}, {4, 0, 0}, {4, 2, 2. / 3}, {4, -4, 0}} {
		rho, ok := Reciprocity(c.ab, c.ba)
		near(t, "rho", rho, c.want, 1e-12)
		if !ok {
			t.Errorf("no rho of %v and %v", c.ab, c.ba)
		}
	}
	if _, ok := Reciprocity(0, 0); ok {
		t.Error("rho of nothing was given")
	}
}

// The intervals that Newcombe prints (Statistics in Medicine 17:857 and 17:873, 1998).
func TestWilsonAndDifference(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		k, n      int
		low, high float64
	}{{81, 263, .2553, .3662}, {15, 148, .0624, .1605}, {0, 20, 0, .1611}, {1, 29, .0061, .1718}} {
		p, _ := Wilson(c.k, c.n, Z95)
		near(t, "low", p.Low, c.low, 5e-5)
		near(t, "high", p.High, c.high, 5e-5)
	}
	if _, ok := Wilson(0, 0, Z95); ok {
		t.Error("a share of nothing was given")
	}
	obs := func(k, n int, source string) []Observation {
		return []Observation{{Sources: map[string]Tally{source: {Events: k, Corpus: n}}}}
	}
	c := Compare(obs(48, 80, "a"), obs(56, 70, "a"))
	near(t, "difference", c.Difference, .2, 1e-12)
	near(t, "low", c.Low, .0524, 5e-5)
	near(t, "high", c.High, .3339, 5e-5)
	if c.Refused != "" {
		t.Errorf("refused: %s", c.Refused)
	}
	if c := Compare(obs(48, 80, "a"), obs(56, 70, "b")); c.Refused == "" || c.Mix != 1 {
		t.Errorf("a trend over another source was given: %+v", c)
	}
}
