package dyad

import (
	"cmp"
	"math"
	"time"

	"github.com/dragoman-project/dragoman/relation"
)

// Figures are the sums of one direction, or of both, in a time. Weights differ from events where more than two countries met or an act went both ways.
type Figures struct {
	Events        int        `json:"events"`
	Weight        float64    `json:"weight"`
	Multilateral  int        `json:"multilateral,omitempty"` // of the events
	Positive      float64    `json:"s_plus"`
	Negative      float64    `json:"s_minus"`
	Net           float64    `json:"net"`
	Mean          *float64   `json:"mean,omitempty"`
	EWMA          *float64   `json:"ewma,omitempty"` // of the net scores, up to this period
	Quads         [4]float64 `json:"quads"`          // weights: verbal and material cooperation, verbal and material conflict
	ConflictShare *float64   `json:"conflict_share,omitempty"`
	MaterialShare *float64   `json:"material_share,omitempty"`
	IDs           []string   `json:"ids,omitempty"`
}

// Period is a stretch of time.
type Period struct {
	Label       string   `json:"period"`
	Start       string   `json:"start"`
	Both        Figures  `json:"both"`
	Forth       Figures  `json:"a_to_b"`
	Back        Figures  `json:"b_to_a"`
	Reciprocity *float64 `json:"reciprocity,omitempty"`
	Coverage    *Share   `json:"coverage,omitempty"`
}

// Share is the part of all events of a time that are those of the two, with its Wilson interval at 95 %.
type Share struct {
	Events int     `json:"events"`
	Corpus int     `json:"corpus"`
	Share  float64 `json:"share"`
	Low    float64 `json:"low"`
	High   float64 `json:"high"`
}

// series adds the series in both directions and each, and what is found in it.
func (r *reader) series(a *Account) error {
	own := make([]relation.Event, 0, len(r.own))
	for _, i := range r.own {
		if e := r.events[i]; r.within(i) || e.First.IsZero() {
			own = append(own, e)
		}
	}
	d, g := r.dyad(), r.q.Grain
	both, err := relation.NewSeries(own, d, false, g, r.first, r.last)
	if err != nil {
		return err
	}
	forth, err := relation.NewSeries(own, d, true, g, r.first, r.last)
	if err != nil {
		return err
	}
	back, err := relation.NewSeries(own, d.Reverse(), true, g, r.first, r.last)
	if err != nil {
		return err
	}
	a.Unplaced = both.Unplaced
	obs := r.observe(g, r.first, r.last)
	smooth := [3][]float64{relation.EWMA(both.Net(), relation.Smoothing), relation.EWMA(forth.Net(), relation.Smoothing), relation.EWMA(back.Net(), relation.Smoothing)}
	for i := range both.Points {
		p := r.period(both.Points[i], forth.Points[i], back.Points[i], obs[i:i+1])
		for k, f := range []*Figures{&p.Both, &p.Forth, &p.Back} {
			x := rounded(smooth[k][i])
			f.EWMA = &x
		}
		a.Series = append(a.Series, p)
	}
	a.Total = r.period(both.Total(), forth.Total(), back.Total(), obs)
	a.Total.Label, a.Total.Start = a.From+"/"+a.To, a.From
	r.changes(a, &both, obs)
	return r.bursts(a, &both, obs)
}

func (r *reader) period(both, forth, back relation.Point, obs []relation.Observation) Period {
	p := Period{Label: r.q.Grain.Label(both.Start), Start: both.Start.Format(time.DateOnly), Both: figures(both), Forth: figures(forth), Back: figures(back)}
	p.Reciprocity = some(relation.Reciprocity(forth.Net, back.Net))
	var t relation.Tally
	for _, o := range obs {
		x := o.Total()
		t.Events, t.Corpus = t.Events+x.Events, t.Corpus+x.Corpus
	}
	if w, ok := relation.Wilson(t.Events, t.Corpus, relation.Z95); ok {
		p.Coverage = share(w)
	}
	return p
}

func share(w relation.Proportion) *Share {
	return &Share{w.K, w.N, rounded(w.Share), rounded(w.Low), rounded(w.High)}
}

func figures(p relation.Point) Figures {
	return Figures{
		Events: p.Events, Weight: rounded(p.N), Multilateral: p.Many, Positive: rounded(p.Positive), Negative: rounded(p.Negative), Net: rounded(p.Net), Mean: some(p.Mean()),
		Quads:         [4]float64{rounded(p.Quads[1]), rounded(p.Quads[2]), rounded(p.Quads[3]), rounded(p.Quads[4])},
		ConflictShare: some(p.ConflictShare()), MaterialShare: some(p.MaterialShare()), IDs: p.IDs,
	}
}

// observe counts the whole archive by period and publisher, and the two in it. An event counts where it lies in one period.
func (r *reader) observe(g relation.Grain, from, to time.Time) []relation.Observation {
	var obs []relation.Observation
	at := map[time.Time]int{}
	last := g.Floor(to)
	for t := g.Floor(from); !t.After(last); t = g.Next(t) {
		at[t] = len(obs)
		obs = append(obs, relation.Observation{Start: t, Sources: map[string]relation.Tally{}})
	}
	own := make(map[int]bool, len(r.own))
	for _, i := range r.own {
		own[i] = true
	}
	for i := range r.events {
		e := &r.events[i]
		if e.First.IsZero() || e.First.Before(from) || e.Last.After(to) {
			continue
		}
		start := g.Floor(e.First)
		k, in := at[start]
		if !in || !g.Floor(e.Last).Equal(start) {
			continue
		}
		t := obs[k].Sources[r.from[i]]
		t.Corpus++
		if own[i] {
			t.Events++
			t.Net += r.net(e)
		}
		obs[k].Sources[r.from[i]] = t
	}
	return obs
}

// net is what an event adds to the net score of the two, both directions together.
func (r *reader) net(e *relation.Event) float64 {
	if !e.Scored {
		return 0
	}
	weight := 0.0
	for _, t := range relation.Ties(*e) {
		if t.Dyad == r.dyad() || t.Dyad == r.dyad().Reverse() {
			weight += t.Weight
		}
	}
	return weight * e.Score
}

// rounded keeps four decimals: more would be noise of the machine, not knowledge.
func rounded(x float64) float64 {
	x = math.Round(x*1e4) / 1e4
	if x == 0 {
		return 0 // without a sign
	}
	return x
}

// some is a number that exists, or nil.
func some(x float64, exists bool) *float64 {
	if !exists {
		return nil
	}
	x = rounded(x)
	return &x
}

// compareDates orders dates, those without one last.
func compareDates(x, y string) int {
	if x == "" || y == "" {
		return cmp.Compare(y, x)
	}
	return cmp.Compare(x, y)
}
