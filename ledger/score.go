package ledger

import (
	"context"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/forecast"
)

// baseWindows is how many earlier windows of the same length the base-rate forecaster looks back on at most.
const baseWindows = 10

// Standing is how a holder stands: the entries by status, and the calibration of those that came true or did not.
type Standing struct {
	Holder   string
	Entries  int
	ByStatus map[forecast.Status]int
	Row      *forecast.Row // nil if nothing is settled
}

// Scores sets up the standing of each holder among the entries that a filter lets through, in order of their names. Beside each settled forecast stands what the
// base-rate forecaster would have said, from the same events, before it was made.
func (b *Book) Scores(ctx context.Context, want Filter) ([]Standing, error) {
	byHolder := map[string]*Standing{}
	var resolved []forecast.Resolved
	for i := range b.Entries {
		e := &b.Entries[i]
		if !want.Lets(e) {
			continue
		}
		s := byHolder[e.Holder]
		if s == nil {
			s = &Standing{Holder: e.Holder, ByStatus: map[forecast.Status]int{}}
			byHolder[e.Holder] = s
		}
		s.Entries++
		s.ByStatus[e.Status]++
		if e.Status != forecast.Occurred && e.Status != forecast.NotOccurred {
			continue
		}
		r := forecast.Resolved{Entry: e.Entry, Occurred: e.Status == forecast.Occurred}
		h, err := b.history(ctx, e.Template)
		if err != nil {
			return nil, err
		}
		events, err := b.past(ctx, e, h)
		if err != nil {
			return nil, err
		}
		if base, ok := forecast.Base(e.Forecast, events, h.covered, baseWindows); ok {
			r.Base = &base
		}
		resolved = append(resolved, r)
	}
	rows := forecast.Calibration(resolved)
	for i := range rows {
		byHolder[rows[i].Holder].Row = &rows[i]
	}
	out := make([]Standing, 0, len(byHolder))
	for _, s := range byHolder {
		out = append(out, *s)
	}
	slices.SortFunc(out, func(x, y Standing) int { return strings.Compare(x.Holder, y.Holder) })
	return out, nil
}

// past are the dated events before an entry was made.
func (b *Book) past(ctx context.Context, e *Entry, h *history) ([]forecast.Event, error) {
	events, err := b.events(ctx, &e.Forecast, h, e.MadeOn)
	return slices.DeleteFunc(events, func(x forecast.Event) bool { return x.First.IsZero() }), err
}
