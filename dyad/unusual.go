package dyad

import (
	"cmp"
	"math"
	"slices"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/relation"
)

// Changes are the points where one regime of the series ends and another begins.
type Changes struct {
	Points    []Change `json:"points"`
	Penalty   float64  `json:"penalty"` // what every change costs
	Noise     float64  `json:"noise"`   // the spread of the rooted scores that it was built on
	MinRegime int      `json:"least_regime"`
	Short     bool     `json:"too_short,omitempty"` // the series is shorter than two regimes: nothing was looked for
}

// Change is one of them.
type Change struct {
	Label   string   `json:"period"` // the first of the new regime
	Date    string   `json:"date"`
	Before  float64  `json:"before"` // net score a period
	After   float64  `json:"after"`
	Size    float64  `json:"size"`
	Around  []string `json:"around,omitempty"` // the events within thirty days of the date, those with the largest scores first
	Earlier *Share   `json:"coverage_before,omitempty"`
	Later   *Share   `json:"coverage_after,omitempty"`
	Mix     float64  `json:"mix_distance"`
	Refused string   `json:"no_trend,omitempty"` // why the change of coverage may be one of the sources
}

// around is how many days before and after a change are looked at.
const around = 30

func (r *reader) changes(a *Account, s *relation.Series, obs []relation.Observation) {
	found := s.ChangePoints(relation.ChangeOptions{M: r.q.M})
	least := s.Grain.MinSegment()
	a.Changes = Changes{Points: []Change{}, Penalty: rounded(found.Penalty), Noise: rounded(found.Sigma), MinRegime: least, Short: len(s.Points) < 2*least}
	for i, c := range found.Changes {
		before, after := 0, len(obs)
		if i > 0 {
			before = found.Changes[i-1].Index
		}
		if i+1 < len(found.Changes) {
			after = found.Changes[i+1].Index
		}
		cov := relation.Compare(obs[before:c.Index], obs[c.Index:after])
		x := Change{Label: s.Grain.Label(c.Date), Date: c.Date.Format(time.DateOnly), Before: rounded(c.Before), After: rounded(c.After), Size: rounded(c.Size),
			Mix: rounded(cov.Mix), Refused: cov.Refused, Around: r.near(c.Date)}
		if cov.Before.N > 0 {
			x.Earlier = share(cov.Before)
		}
		if cov.After.N > 0 {
			x.Later = share(cov.After)
		}
		a.Changes.Points = append(a.Changes.Points, x)
	}
}

// near lists the events of the two within thirty days of a date, those with the largest scores first.
func (r *reader) near(at time.Time) []string {
	var list []int
	for _, i := range r.own {
		if e := &r.events[i]; !e.First.IsZero() && !e.Last.Before(at.AddDate(0, 0, -around)) && !e.First.After(at.AddDate(0, 0, around)) && r.within(i) {
			list = append(list, i)
		}
	}
	slices.SortStableFunc(list, func(i, k int) int {
		return cmp.Or(cmp.Compare(math.Abs(r.events[k].Score), math.Abs(r.events[i].Score)), r.events[i].First.Compare(r.events[k].First))
	})
	ids := make([]string, len(list))
	for n, i := range list {
		ids[n] = r.events[i].ID
	}
	return ids
}

// Bursts are the stretches in which the archive speaks of the two at about twice their usual rate.
type Bursts struct {
	Usual  float64 `json:"usual_rate"`
	Raised float64 `json:"burst_rate"`
	List   []Burst `json:"list"`
}

// Burst is one of them, its last period included.
type Burst struct {
	From   string  `json:"from"`
	To     string  `json:"to"`
	Weight float64 `json:"weight"`
	Events int     `json:"events"`
	Corpus int     `json:"corpus"`
	Mix    float64 `json:"mix_distance"` // of the sources, from those of the other periods

	IDs []string `json:"ids"`
}

func (r *reader) bursts(a *Account, s *relation.Series, obs []relation.Observation) error {
	n, d := make([]int, len(obs)), make([]int, len(obs))
	for i := range obs {
		t := obs[i].Total()
		n[i], d[i] = t.Events, t.Corpus
	}
	found, err := relation.Bursts(n, d, relation.BurstOptions{})
	if err != nil {
		return &fault.Error{Subject: r.q.A + " " + r.q.B, What: "cannot look for bursts", Err: err}
	}
	a.Bursts = Bursts{Usual: rounded(found.P0), Raised: rounded(found.P1), List: []Burst{}}
	for _, b := range found.Bursts {
		x := Burst{From: s.Grain.Label(obs[b.First].Start), To: s.Grain.Label(obs[b.Last].Start), Weight: rounded(b.Weight)}
		for i := b.First; i <= b.Last; i++ {
			x.Events, x.Corpus, x.IDs = x.Events+n[i], x.Corpus+d[i], append(x.IDs, s.Points[i].IDs...)
		}
		mix, _ := relation.MixDistance(slices.Concat(obs[:b.First], obs[b.Last+1:]), obs[b.First:b.Last+1])
		x.Mix = rounded(mix)
		a.Bursts.List = append(a.Bursts.List, x)
	}
	return nil
}

// Alarm is an unusual month, with what the press was like in it.
type Alarm struct {
	Month     string          `json:"month"`
	Kinds     []relation.Kind `json:"kinds"`
	Direction string          `json:"direction"` // cooperation or conflict
	Z         float64         `json:"z"`
	Sum       float64         `json:"cusum,omitempty"`
	Onset     string          `json:"onset"` // the month in which the run began

	Events int      `json:"events"`
	Net    float64  `json:"net"`
	Corpus int      `json:"corpus"`            // all events of the month
	Usual  float64  `json:"usual_corpus"`      // the median of the months before
	Mix    float64  `json:"mix_distance"`      // of the sources, from those of the months before
	PanelZ *float64 `json:"panel_z,omitempty"` // z of the sources that were there throughout

	Doubts  []relation.Doubt `json:"doubts,omitempty"`
	Sources []Source         `json:"sources"`
	IDs     []string         `json:"ids,omitempty"` // of the run
}

// Source is the part of a publisher in the archive.
type Source struct {
	Publisher string  `json:"publisher"` // "" if unknown
	Events    int     `json:"events"`    // of the two, in the month
	Corpus    int     `json:"corpus"`
	Share     float64 `json:"share"`
	Usual     float64 `json:"usual_share"` // in the months before
}

// baseline is how many months an alarm is judged by.
const baseline = 24

// alarms watches the two by the month, whatever the periods of the series are: the rate of false alarms was measured there. It watches from where the archive begins and
// keeps the alarms of the account's time, so that none depends on what was asked.
func (r *reader) alarms(a *Account) {
	first := relation.Month.Floor(r.first)
	to := relation.Month.Next(r.last).AddDate(0, 0, -1)
	begin := first
	if !r.begin.IsZero() && r.begin.Before(first) {
		begin = relation.Month.Floor(r.begin)
	}
	obs := r.observe(relation.Month, begin, to)
	for _, f := range (relation.Watch{}).Alarms(obs) {
		if f.Start.Before(first) {
			continue
		}
		x := Alarm{
			Month: relation.Month.Label(f.Start), Kinds: f.Kinds, Direction: "cooperation", Z: rounded(f.Z), Sum: rounded(f.Sum), Onset: relation.Month.Label(f.Onset),
			Events: f.Events, Net: rounded(f.Net), Corpus: f.Corpus, Usual: rounded(f.Usual), Mix: rounded(f.Mix), PanelZ: some(f.PanelZ, f.PanelKnown), Doubts: f.Doubts,
		}
		if f.Direction < 0 {
			x.Direction = "conflict"
		}
		x.Sources = mix(obs[max(0, f.Index-baseline):f.Index], obs[f.Index])
		end := relation.Month.Next(f.Start)
		for _, i := range r.own {
			if e := &r.events[i]; !e.First.IsZero() && !e.First.Before(f.Onset) && e.Last.Before(end) {
				x.IDs = append(x.IDs, e.ID)
			}
		}
		a.Alarms = append(a.Alarms, x)
	}
}

// mix lists the publishers of a month beside those of the months before, the largest changes first.
func mix(before []relation.Observation, now relation.Observation) []Source {
	was, total := map[string]int{}, 0
	for _, o := range before {
		for name, t := range o.Sources {
			was[name], total = was[name]+t.Corpus, total+t.Corpus
		}
	}
	corpus := now.Total().Corpus
	var out []Source
	for name, t := range now.Sources {
		out = append(out, Source{Publisher: name, Events: t.Events, Corpus: t.Corpus, Share: rounded(float64(t.Corpus) / float64(max(corpus, 1))), Usual: rounded(float64(was[name]) / float64(max(total, 1)))})
		delete(was, name)
	}
	for name, n := range was {
		if n > 0 {
			out = append(out, Source{Publisher: name, Usual: rounded(float64(n) / float64(max(total, 1)))})
		}
	}
	slices.SortFunc(out, func(x, y Source) int {
		return cmp.Or(cmp.Compare(math.Abs(y.Share-y.Usual), math.Abs(x.Share-x.Usual)), cmp.Compare(x.Publisher, y.Publisher))
	})
	return out
}
