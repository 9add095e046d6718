package forecast

import (
	"slices"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/relation"
)

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

// exercise foretells joint exercises of Russia and Syria within a year.
func exercise() Forecast {
	return Forecast{
		ID: "Q2", Holder: "author", MadeOn: day("2025-12-24"), Horizon: day("2026-12-24"), Proposition: "joint exercises",
		Template: Template{Types: []ontology.Type{ontology.Cooperate}, A: []string{"RUS"}, B: []string{"SYR"}, Contexts: []string{"military"}},
		Hedge:    record.Hedge{Class: "unquantified_possibility", Term: "potentially"},
	}
}

// drill is an exercise that two origins report.
func drill(id, on string) Event {
	return Event{
		Event:    relation.Event{ID: id, Type: ontology.Cooperate, Actors: []string{"SYR", "SYR"}, Recipients: []string{"RUS"}, First: day(on)},
		Contexts: []string{"military"}, Status: record.Occurred, Origins: 2, Factuality: []record.Factuality{{Source: "agency", Value: "CT+"}, {Source: "author", Value: "Uu"}},
	}
}

func TestMatch(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(*Forecast, *Event)
		want   []Miss
	}{
		"all conditions":                 {func(*Forecast, *Event) {}, nil},
		"the other direction, if stated": {func(f *Forecast, _ *Event) { f.Template.Directed = true }, []Miss{MissDyad}},
		"the stated direction": {func(f *Forecast, _ *Event) {
			f.Template.Directed, f.Template.A, f.Template.B = true, []string{"SYR"}, []string{"RUS"}
		}, nil},
		"talks":                           {func(_ *Forecast, e *Event) { e.Type = ontology.Consult }, []Miss{MissType}},
		"another mode":                    {func(f *Forecast, _ *Event) { f.Template.Modes = []string{"visit"} }, []Miss{MissMode}},
		"another dyad":                    {func(_ *Forecast, e *Event) { e.Recipients = []string{"TUR"} }, []Miss{MissDyad}},
		"trade":                           {func(_ *Forecast, e *Event) { e.Contexts = []string{"economic"} }, []Miss{MissContext}},
		"no context asked for":            {func(f *Forecast, e *Event) { f.Template.Contexts, e.Contexts = nil, nil }, nil},
		"the day it was made":             {func(_ *Forecast, e *Event) { e.First = day("2025-12-24") }, []Miss{MissWindow}},
		"the day of the horizon":          {func(_ *Forecast, e *Event) { e.First = day("2026-12-24") }, nil},
		"a day late":                      {func(_ *Forecast, e *Event) { e.First = day("2026-12-25") }, []Miss{MissWindow}},
		"some day of the month":           {func(_ *Forecast, e *Event) { e.First, e.Last = day("2025-12-01"), day("2025-12-31") }, []Miss{MissDate}},
		"some day":                        {func(_ *Forecast, e *Event) { e.First = time.Time{} }, []Miss{MissDate}},
		"planned":                         {func(_ *Forecast, e *Event) { e.Status = record.Planned }, []Miss{MissStatus}},
		"told as history":                 {func(_ *Forecast, e *Event) { e.Auxiliary = record.AuxHistorical }, []Miss{MissStatus}},
		"one origin":                      {func(_ *Forecast, e *Event) { e.Origins = 1 }, []Miss{MissOrigins}},
		"announced by an actor":           {func(_ *Forecast, e *Event) { e.Origins, e.OfficialBy = 1, []string{"SYR"} }, nil},
		"announced by somebody else":      {func(_ *Forecast, e *Event) { e.Origins, e.OfficialBy = 1, []string{"USA"} }, []Miss{MissOrigins}},
		"probable only":                   {func(_ *Forecast, e *Event) { e.Factuality = []record.Factuality{{Value: "PR+"}} }, []Miss{MissFactuality}},
		"denied by one of those who know": {func(_ *Forecast, e *Event) { e.Factuality = append(e.Factuality, record.Factuality{Value: "CT-"}) }, []Miss{MissContested}},
	} {
		f, e := exercise(), drill("e", "2026-03-02")
		c.change(&f, &e)
		got := Match(f, e)
		if !slices.Equal(got.Misses, c.want) || got.Candidate() != (c.want == nil) {
			t.Errorf("%s: misses %v, want %v", name, got.Misses, c.want)
		}
		soft := c.want != nil && c.want[0].Soft()
		if got.Near() != soft {
			t.Errorf("%s: near is %v", name, got.Near())
		}
	}
}

func TestResolve(t *testing.T) {
	t.Parallel()
	one := drill("one", "2026-03-02")
	one.Origins = 1
	seven := drill("seven", "2026-02-01")
	planned := drill("planned", "2026-02-01")
	planned.Status = record.Planned
	conditional, comparative, vague, three := exercise(), exercise(), exercise(), exercise()
	three.Doubt = "more than two parties"
	conditional.Condition = "if sanctions fall"
	comparative.Comparative = true
	vague.Template.Types = nil
	for name, c := range map[string]struct {
		f       Forecast
		events  []Event
		covered int
		now     string
		want    Status
		why     string
	}{
		"two origins":                  {exercise(), []Event{drill("b", "2026-03-02"), seven}, 9, "2026-04-01", Occurred, "an event meets every condition: seven"},
		"one origin, in time":          {exercise(), []Event{one}, 9, "2026-04-01", Open, "the horizon has not passed"},
		"one origin, horizon passed":   {exercise(), []Event{one}, 9, "2027-01-01", Ambiguous, "ambiguous: an event is not settled: one (one origin)"},
		"nothing, in time":             {exercise(), nil, 9, "2026-04-01", Open, "the horizon has not passed"},
		"nothing, on the last day":     {exercise(), nil, 9, "2026-12-24", Open, "the horizon has not passed"},
		"nothing, horizon passed":      {exercise(), []Event{planned}, 9, "2026-12-25", NotOccurred, "the horizon passed with coverage and without the event"},
		"nobody looked":                {exercise(), nil, 0, "2027-01-01", Ambiguous, "ambiguous: no coverage"},
		"conditional":                  {conditional, []Event{seven}, 9, "2027-01-01", Open, "an event matches, but no rule may decide: conditional: if sanctions fall"},
		"comparative, horizon passed":  {comparative, nil, 9, "2027-01-01", Open, "no rule may decide: comparative: needs a baseline and a margin"},
		"three parties":                {three, []Event{seven}, 9, "2027-01-01", Open, "an event matches, but no rule may decide: more than two parties"},
		"no type, horizon passed":      {vague, nil, 9, "2027-01-01", Open, "no rule may decide: no event type or no dyad to look for"},
		"candidate after the horizon?": {exercise(), []Event{drill("late", "2027-01-01")}, 9, "2027-02-01", NotOccurred, "the horizon passed with coverage and without the event"},
	} {
		p := Resolve(c.f, c.events, c.covered, day(c.now))
		if p.Status != c.want || p.Why != c.why {
			t.Errorf("%s: %s (%s), want %s (%s)", name, p.Status, p.Why, c.want, c.why)
		}
	}
}

func TestLog(t *testing.T) {
	t.Parallel()
	rule := Change{On: day("2026-03-03"), To: Occurred, By: Rule, Why: "event seven", Evidence: []string{"seven"}}
	log, err := Append(nil, rule)
	if err != nil || Current(log) != Occurred || Current(nil) != Open {
		t.Fatalf("%v, %v", log, err)
	}
	back, err := Append(log, Change{On: day("2026-03-09"), To: Open, By: Rule, Why: "event seven was withdrawn"})
	if err != nil || Current(back) != Open || len(log) != 1 {
		t.Errorf("%v, %v", back, err)
	}
	human, err := Append(log, Change{On: day("2026-03-04"), To: Partly, By: Human, Why: "one ship only"})
	if err != nil || Current(human) != Partly || len(human) != 2 {
		t.Fatalf("%v, %v", human, err)
	}
	withdrawn, err := Append(human, Change{On: day("2026-04-01"), To: Withdrawn, By: Human, Why: "the holder took it back"})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		log []Change
		c   Change
	}{
		"a rule after an analyst":     {human, Change{On: day("2026-05-01"), To: Occurred, By: Rule, Why: "w", Evidence: []string{"e"}}},
		"a rule without evidence":     {nil, Change{To: Occurred, By: Rule, Why: "w"}},
		"a rule that says partly":     {nil, Change{To: Partly, By: Rule, Why: "w"}},
		"no reason":                   {nil, Change{To: Occurred, By: Human}},
		"an unknown status":           {nil, Change{To: "true", By: Human, Why: "w"}},
		"nobody":                      {nil, Change{To: Occurred, Why: "w"}},
		"the past":                    {log, Change{On: day("2026-03-02"), To: Open, By: Human, Why: "w"}},
		"the same again":              {log, rule},
		"a verdict on the withdrawn":  {withdrawn, Change{On: day("2026-05-01"), To: Occurred, By: Human, Why: "w"}},
		"open by rule, as it is open": {nil, Change{To: Open, By: Rule, Why: "w"}},
	} {
		if got, err := Append(c.log, c.c); err == nil {
			t.Errorf("%s was taken: %v", name, got)
		}
	}
}

func TestMergeKeepsEveryUtterance(t *testing.T) {
	t.Parallel()
	utter := func(id, on string, change func(*Forecast)) Forecast {
		f := exercise()
		f.ID, f.MadeOn, f.Horizon = id, day(on), day(on).AddDate(1, 0, 0)
		if change != nil {
			change(&f)
		}
		return f
	}
	band := &[2]float64{.55, .8}
	list := []Forecast{
		utter("again", "2026-02-01", func(f *Forecast) { f.Hedge = record.Hedge{Class: "icd203", Probability: band} }),
		utter("first", "2025-12-24", nil),
		utter("other holder", "2026-01-01", func(f *Forecast) { f.Holder = "ministry" }),
		utter("sides swapped", "2026-03-01", func(f *Forecast) { f.Template.A, f.Template.B = f.Template.B, f.Template.A }),
		utter("directed", "2026-03-01", func(f *Forecast) { f.Template.Directed = true }),
		utter("after the horizon", "2027-01-01", nil),
		utter("stated", "2026-01-05", func(f *Forecast) { f.Stated, f.Horizon = true, day("2026-06-30") }),
		utter("stated again", "2026-02-05", func(f *Forecast) { f.Stated, f.Horizon = true, day("2026-06-30") }),
		utter("another date", "2026-02-06", func(f *Forecast) { f.Stated, f.Horizon = true, day("2026-07-31") }),
		utter("vague", "2026-02-07", func(f *Forecast) { f.Template.Types = nil }),
		utter("vague otherwise", "2026-02-08", func(f *Forecast) { f.Template.Types, f.Proposition = nil, "closer ties" }),
		utter("no holder", "2026-02-09", func(f *Forecast) { f.Holder = "" }),
		utter("no holder either", "2026-02-09", func(f *Forecast) { f.Holder = "" }),
	}
	show := func(entries []Entry) (all [][]string) {
		for _, e := range entries {
			var ids []string
			for _, u := range e.Utterances {
				ids = append(ids, u.ID)
			}
			all = append(all, ids)
		}
		return all
	}
	got := Merge(list, nil)
	want := [][]string{{"first", "again", "sides swapped"}, {"other holder"}, {"stated", "stated again"}, {"another date"}, {"vague"}, {"vague otherwise"},
		{"no holder"}, {"no holder either"}, {"directed"}, {"after the horizon"}}
	if !slices.EqualFunc(show(got), want, slices.Equal) {
		t.Errorf("merged %v, want %v", show(got), want)
	}
	if b, ok := got[0].Band(); !ok || b != *band || !got[0].Horizon.Equal(day("2026-12-24")) || got[0].Hedge.Class != "unquantified_possibility" {
		t.Errorf("band %v, horizon %s", b, got[0].Horizon)
	}
	if closed := Merge(list[:2], map[string]time.Time{"first": day("2026-01-15")}); len(closed) != 2 {
		t.Errorf("said again after it was resolved: %v", show(closed))
	}
}
