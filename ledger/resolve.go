package ledger

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/relation"
	"github.com/dragoman-project/dragoman/store"
)

// Outcome is what the rules say of an entry on a day.
type Outcome struct {
	Entry
	forecast.Proposal
	Was     forecast.Status
	Changed bool   // a line was, or in a dry run would be, added to the log
	Kept    string // why the log stays although the rules say otherwise: an analyst decided, or a later day was asked about
	Covered int    // reports on the two parties in the window
}

// Propose holds the entries that a filter lets through against the stored events as of a day. Nothing is written.
func (b *Book) Propose(ctx context.Context, on time.Time, want Filter) ([]Outcome, error) {
	on = relation.Day.Floor(on)
	var out []Outcome
	for i := range b.Entries {
		e := &b.Entries[i]
		if !want.Lets(e) || e.MadeOn.After(on) {
			continue
		}
		o, err := b.propose(ctx, e, on)
		if err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, nil
}

func (b *Book) propose(ctx context.Context, e *Entry, on time.Time) (Outcome, error) {
	h, err := b.history(ctx, e.Template)
	if err != nil {
		return Outcome{}, err
	}
	events, err := b.events(ctx, &e.Forecast, h, on)
	if err != nil {
		return Outcome{}, err
	}
	end := e.Horizon
	if on.Before(end) {
		end = on
	}
	o := Outcome{Entry: *e, Was: e.Status, Covered: h.covered(e.MadeOn, end)}
	o.Proposal = forecast.Resolve(e.Forecast, events, o.Covered, on)
	if o.Proposal.Status == e.Status {
		return o, nil
	}
	if _, err := forecast.Append(e.changes(), change(o.line(on))); err != nil {
		o.Kept = err.Error()
		return o, nil
	}
	o.Changed = true
	return o, nil
}

// line is the log line that an outcome adds.
func (o *Outcome) line(on time.Time) *store.Verdict {
	v := store.Verdict{Forecast: o.logID, Status: string(o.Proposal.Status), Rule: true, Day: on.Format(time.DateOnly), Why: o.Proposal.Why}
	if o.Proposal.Status == forecast.Occurred {
		for _, m := range o.Candidates {
			v.Evidence = append(v.Evidence, m.Event)
		}
	}
	return &v
}

// Resolve looks for outcomes as of a day and writes into the logs what the rules may say. What was said again after it had been settled is a forecast of its own,
// so the search goes on until nothing changes; each entry that was looked at is told of once, as it came out. With dry nothing is written.
func Resolve(ctx context.Context, st store.Store, by store.Stamp, on time.Time, want Filter, dry bool) ([]Outcome, error) {
	changed := map[string]Outcome{}
	dyads := map[[2]string]*history{} // events do not change by what is written here
	for {
		b, err := read(ctx, st, 0, dyads)
		if err != nil {
			return nil, err
		}
		list, err := b.Propose(ctx, on, want)
		if err != nil {
			return nil, err
		}
		var lines []store.Verdict
		for i := range list {
			o := &list[i]
			if o.Changed {
				lines = append(lines, *o.line(relation.Day.Floor(on)))
				if _, again := changed[o.ID]; again {
					return nil, &fault.Error{Subject: o.ID, What: "the rules do not agree with themselves on this forecast", Hint: "please report it with the output of \"dragoman forecasts resolve --dry-run\""}
				}
				changed[o.ID] = *o
			} else if before, ok := changed[o.ID]; ok {
				o.Was, o.Changed = before.Was, true
			}
		}
		if dry || len(lines) == 0 {
			return list, nil
		}
		if want.Status != "" { // those that changed may no longer have the status asked for
			want = want.anyStatus(list)
		}
		if _, err := st.Judge(ctx, by, lines); err != nil {
			return nil, err
		}
	}
}

// anyStatus lets through the entries of a list whatever becomes of them.
func (f Filter) anyStatus(list []Outcome) Filter {
	for i := range list {
		for _, u := range list[i].Said {
			f.ids = append(f.ids, u.ID)
		}
	}
	return f
}

// Decision is what an analyst says of a forecast.
type Decision struct {
	ID     string          // of the entry or one of its utterances
	Status forecast.Status // empty: what the rules have set is confirmed
	Why    string
	Events []string // that show it
}

// Decide writes an analyst's word into the log of a forecast; no rule changes it any more. The error is one of the store, or says with a hint what may not be.
func Decide(ctx context.Context, st store.Store, by store.Stamp, on time.Time, d Decision) (Entry, store.Revision, error) {
	fail := func(err error) (Entry, store.Revision, error) { return Entry{}, store.Revision{}, err }
	b, err := Read(ctx, st, 0)
	if err != nil {
		return fail(err)
	}
	e, err := b.Find(d.ID)
	if err != nil {
		return fail(err)
	}
	if d.Status == "" {
		if e.Last() == nil || !e.Last().Rule || e.Status == forecast.Open {
			return fail(&fault.Error{Subject: e.ID, What: fmt.Sprintf("no rule has set the forecast, which is %s: there is nothing to confirm", e.Status),
				Hint: "say what became of it: dragoman forecasts overrule " + e.ID + " occurred --event EVENT --why …"})
		}
		d.Status = e.Status
		if len(d.Events) == 0 {
			d.Events = e.Last().Evidence
		}
	}
	for _, id := range d.Events {
		ev, err := st.Event(ctx, id, 0)
		if err == nil && ev.Withdrawn {
			err = &fault.Error{Subject: id, What: "the event was withdrawn", Hint: "name events that hold, or restore it first"}
		}
		if err != nil {
			return fail(err)
		}
	}
	v := store.Verdict{Forecast: e.logID, Status: string(d.Status), Day: relation.Day.Floor(on).Format(time.DateOnly), Why: strings.TrimSpace(d.Why), Evidence: d.Events}
	if _, err := forecast.Append(e.changes(), change(&v)); err != nil {
		return fail(&fault.Error{Subject: e.ID, What: err.Error(), Hint: "\"dragoman forecasts --format jsonl\" shows the log of each forecast"})
	}
	r, err := st.Judge(ctx, by, []store.Verdict{v})
	if err != nil {
		return fail(err)
	}
	done := *e
	v.Revision, v.At, v.By = r.ID, r.At, r.By
	done.Log, done.Status = append(slices.Clone(e.Log), v), d.Status
	return done, r, nil
}
