// Package dyad says how two actors stand to each other by what an archive holds: it reads the events of a store, hands them to the measures of package relation,
// and sets beside them what somebody asserts about the two.
//
// [Read] gives an [Account]; writers turn it into text with a chart, CSV, JSON and SVG. Every figure of an account lists the events behind it, and [Account.Open]
// adds the sentences that tell them. Measured and asserted stay apart: no number of the one enters the other. What does not exist, such as the mean of a month without
// events, is absent and never zero.
//
// Counted are events that occurred, in PLOVER scores and the quad classes of the manual, each once however many articles tell it; what is planned, supposed or denied is not.
// There is no clock: without an end the account ends where the archive does.
package dyad

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/relation"
	"github.com/dragoman-project/dragoman/store"
)

// Schema names the version of the JSON form of an account.
const Schema = "dragoman/relation/1"

// Question is what is asked.
type Question struct {
	A, B     string         // codes of countries or PLOVER non-state codes
	From, To string         // ISO 8601 dates, inclusive; "" for where the events of the two begin and where the archive ends
	Grain    relation.Grain // the periods of the series
	M        float64        // penalty of change points, in units of s^2 ln n; 0 means 3
	Theta    float64        // the network has a tie where the net score of a pair is larger than this
	AsOf     int64          // as the archive was at a revision; 0: now
}

// Account is what the archive says about two actors.
type Account struct {
	Schema     string              `json:"schema"`
	A          string              `json:"a"`
	B          string              `json:"b"`
	From       string              `json:"from"`
	To         string              `json:"to"`
	By         string              `json:"by"` // day, week, month, quarter
	AsOf       int64               `json:"as_of,omitempty"`
	Status     string              `json:"status"`
	ScoreTable string              `json:"score_table"`
	Quads      ontology.Convention `json:"quad_convention"`

	Total    Period     `json:"total"`
	Series   []Period   `json:"series"`
	Unplaced []string   `json:"unplaced,omitempty"` // events of the two that are dated too widely for the periods, or not at all
	Changes  Changes    `json:"changes"`
	Alarms   []Alarm    `json:"alarms"`
	Bursts   Bursts     `json:"bursts"`
	Flows    Flows      `json:"flows"`
	Network  Network    `json:"network"`
	Asserted []Asserted `json:"asserted"`
	Events   []Brief    `json:"events"` // all events of the two in the time of the account
	Evidence []Told     `json:"evidence,omitempty"`

	givers  []Brief // events of the flows that are not between the two
	bounded bool    // whether the question set a time
}

// Brief is an event in a line.
type Brief struct {
	ID         string   `json:"id"`
	Date       string   `json:"date,omitempty"` // a day, or two with / between
	Type       string   `json:"event"`
	Mode       string   `json:"mode,omitempty"`
	Actors     []string `json:"actor"`
	Recipients []string `json:"recipient,omitempty"`
	Score      *float64 `json:"score,omitempty"`
	Reports    int      `json:"reports"`
	Origins    int      `json:"origins"`
	Publisher  string   `json:"publisher,omitempty"` // who told it first
}

// history is an event told so long after it that its time was hardly covered by the archive: it is counted where it lies, but no account begins with it unasked.
const history = 366

// reader gathers an account.
type reader struct {
	q           Question
	events      []relation.Event      // all that tie two countries
	from        []string              // the publisher of each
	news        []bool                // whether each was told while it was news
	own         []int                 // those between the two
	outlines    map[int]store.Outline // of those that one of the two has a part in
	first, last time.Time             // the days that the account begins and ends with
	begin       time.Time             // the first day that the archive covers
}

// Read answers a question from a store. It fails with a [fault.Error] when the archive has no event between the two that the question could be about.
func Read(ctx context.Context, st store.Store, q Question) (*Account, error) {
	r := newReader(q)
	if q.A == q.B {
		return nil, &fault.Error{Subject: q.A, What: "a relation is one between two", Hint: "name two different actors"}
	}
	for o, err := range st.Outlines(ctx, store.OutlineQuery{AsOf: q.AsOf}) {
		if err != nil {
			return nil, err
		}
		r.add(o)
	}
	if err := r.bounds(); err != nil {
		return nil, err
	}
	a := &Account{
		Schema: Schema, A: q.A, B: q.B, From: r.first.Format(time.DateOnly), To: r.last.Format(time.DateOnly), By: q.Grain.String(), AsOf: q.AsOf, Status: record.Occurred,
		ScoreTable: ontology.PLOVERScore, Quads: ontology.PLOVERMaterialSanction, bounded: q.From != "" || q.To != "",
		Alarms: []Alarm{}, Asserted: []Asserted{}, Events: []Brief{},
	}
	for _, i := range r.own {
		if r.within(i) {
			a.Events = append(a.Events, r.brief(i))
		}
	}
	slices.SortStableFunc(a.Events, func(x, y Brief) int { return compareDates(x.Date, y.Date) })
	if err := r.series(a); err != nil {
		return nil, err
	}
	r.alarms(a)
	r.flows(a)
	r.network(a)
	return a, a.assert(ctx, st)
}

func newReader(q Question) *reader { return &reader{q: q, outlines: map[int]store.Outline{}} }

func (r *reader) add(o store.Outline) {
	e, i := Event(&o), len(r.events)
	a, b := takesPart(&o, r.q.A), takesPart(&o, r.q.B)
	if a || b {
		r.outlines[i] = o
	}
	if a && b {
		for _, t := range relation.Ties(e) {
			if t.Dyad == r.dyad() || t.Dyad == r.dyad().Reverse() {
				r.own = append(r.own, i)
				break
			}
		}
	}
	r.events, r.from, r.news = append(r.events, e), append(r.from, o.Publisher), append(r.news, covered(&o, e.First))
}

func takesPart(o *store.Outline, code string) bool {
	return slices.Contains(o.Actors, code) || slices.Contains(o.Recipients, code)
}

func (r *reader) dyad() relation.Dyad { return relation.Dyad{A: r.q.A, B: r.q.B} }

// bounds sets the time of the account.
func (r *reader) bounds() error {
	var err error
	if r.first, err = day(r.q.From, false); err != nil {
		return err
	}
	if r.last, err = day(r.q.To, true); err != nil {
		return err
	}
	for i, e := range r.events {
		if e.First.IsZero() || !r.news[i] {
			continue
		}
		if r.q.To == "" && e.First.After(r.last) {
			r.last = e.First
		}
		if r.begin.IsZero() || e.First.Before(r.begin) {
			r.begin = e.First
		}
	}
	news := slices.ContainsFunc(r.own, func(i int) bool { return r.news[i] })
	if r.q.From == "" {
		for _, i := range r.own {
			if first := r.events[i].First; !first.IsZero() && (r.news[i] || !news) && (r.first.IsZero() || first.Before(r.first)) {
				r.first = first
			}
		}
		if !r.first.IsZero() {
			r.first = r.q.Grain.Floor(r.first) // a whole period: its corpus is that of all its days
		}
	}
	if r.first.IsZero() {
		return &fault.Error{Subject: r.q.A + " " + r.q.B, What: "the archive has no dated event between the two",
			Hint: fmt.Sprintf("\"dragoman events --actor %s\" and \"dragoman events --actor %s\" list what it has of each", r.q.A, r.q.B)}
	}
	if r.last.Before(r.first) {
		if r.q.To != "" {
			return &fault.Error{Subject: r.q.A + " " + r.q.B, What: fmt.Sprintf("the time would end (%s) before it begins (%s)", r.last.Format(time.DateOnly), r.first.Format(time.DateOnly)), Hint: "check --from and --to"}
		}
		r.last = r.first
	}
	return nil
}

// covered tells whether an event was told while it was news, and not before it could have happened.
func covered(o *store.Outline, first time.Time) bool {
	published, _, ok := store.ParseDay(o.Published)
	if !ok || first.IsZero() {
		return true
	}
	after := date(published).Sub(first).Hours() / 24
	return after >= -1 && after <= history
}

// within tells whether an event lies wholly in the time of the account.
func (r *reader) within(i int) bool {
	e := &r.events[i]
	return !e.First.IsZero() && !e.First.Before(r.first) && !e.Last.After(r.last)
}

// Event is a stored event as package relation measures it: in PLOVER scores and the quad classes of the manual.
func Event(o *store.Outline) relation.Event {
	t := ontology.Type(o.Type)
	e := relation.Event{ID: o.ID, Type: t, Mode: o.Mode, Actors: o.Actors, Recipients: o.Recipients, Score: o.Score, Scored: !t.Extension()}
	e.Quad, _ = ontology.QuadOf(ontology.PLOVERMaterialSanction, t, "")
	if o.First != 0 {
		e.First, e.Last = date(o.First), date(o.Last)
	}
	return e
}

// brief is an event that one of the two has a part in.
func (r *reader) brief(i int) Brief {
	o := r.outlines[i]
	b := Brief{ID: o.ID, Type: o.Type, Mode: o.Mode, Actors: o.Actors, Recipients: o.Recipients, Reports: o.Reports, Origins: o.Origins, Publisher: o.Publisher}
	if o.First != 0 {
		b.Date = date(o.First).Format(time.DateOnly)
		if o.Last != o.First {
			b.Date += "/" + date(o.Last).Format(time.DateOnly)
		}
	}
	if !ontology.Type(o.Type).Extension() {
		b.Score = &o.Score
	}
	return b
}

func date(d store.Day) time.Time {
	return time.Date(int(d/10000), time.Month(d/100%100), int(d%100), 0, 0, 0, 0, time.UTC)
}

// day reads the first or the last day of a date; the zero time for none.
func day(text string, last bool) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	from, to, ok := store.ParseDay(text)
	if !ok {
		return time.Time{}, &fault.Error{Subject: text, What: "this is no date", Hint: "write it as 2025-12-24, 2025-12 or 2025"}
	}
	if last {
		return date(to), nil
	}
	return date(from), nil
}
