package sqlite

import (
	"context"
	"database/sql"

	"github.com/dragoman-project/dragoman/store"
)

// refresh renews state, contributions and sums of all touched events: once an event and revision, however many of its reports changed.
func (t *txn) refresh(ctx context.Context) error {
	var drafts []draft
	for _, event := range sorted(t.touched) {
		d, err := t.renew(ctx, event)
		if err != nil {
			return err
		}
		drafts = append(drafts, d)
	}
	return t.outline(ctx, drafts)
}

// renew renews one event and returns it in short.
func (t *txn) renew(ctx context.Context, event int64) (draft, error) {
	d := draft{event: event}
	h, err := t.event(ctx, event)
	if err != nil {
		return d, err
	}
	hidden, err := t.one(ctx, []any{new(int64)}, "SELECT key FROM ruling WHERE kind = 'hide' AND event = ? AND until IS NULL", event)
	if err != nil {
		return d, err
	}
	if _, err := t.exec(ctx, "UPDATE state SET until = ? WHERE event = ? AND until IS NULL", t.rev, event); err != nil {
		return d, err
	}
	var now []store.Contribution
	if lead := h.event.Lead(); lead != nil && !hidden {
		first, last := store.Days(&lead.Event)
		if _, err := t.exec(ctx, "INSERT INTO state (event, since, day, last, reports, origins) VALUES (?, ?, ?, ?, ?, ?)",
			event, t.rev, int64(first), int64(last), h.event.N, h.event.Origins); err != nil {
			return d, err
		}
		now = store.Contributions(&h.event)
		d.Outline = outlineOf(&h.event, now)
	}
	return d, t.contribute(ctx, event, now)
}

// contributed is a row of contribution, without event and span.
type contributed struct{ a, b, month, typ, status, weight, score int64 }

// contribute replaces what an event adds to the sums. What stays as it is is not written again.
func (t *txn) contribute(ctx context.Context, event int64, now []store.Contribution) error {
	was := map[contributed]bool{}
	err := t.each(ctx, func(r *sql.Rows) error {
		var c contributed
		err := r.Scan(&c.a, &c.b, &c.month, &c.typ, &c.status, &c.weight, &c.score)
		was[c] = true
		return err
	}, "SELECT a, b, month, type, status, weight, score FROM contribution WHERE event = ? AND until IS NULL", event)
	if err != nil {
		return err
	}
	var added []contributed
	for i := range now {
		c, err := t.internContribution(ctx, &now[i])
		if err != nil {
			return err
		}
		if was[c] {
			delete(was, c)
		} else {
			added = append(added, c)
		}
	}
	for c := range was { // the order does not matter: sums are of integers
		if _, err := t.exec(ctx, "UPDATE contribution SET until = ? WHERE a = ? AND b = ? AND month = ? AND event = ? AND until IS NULL", t.rev, c.a, c.b, c.month, event); err != nil {
			return err
		}
		if err := t.sum(ctx, c, -1); err != nil {
			return err
		}
	}
	for _, c := range added {
		if _, err := t.exec(ctx, "INSERT INTO contribution (a, b, month, event, since, type, status, weight, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
			c.a, c.b, c.month, event, t.rev, c.typ, c.status, c.weight, c.score); err != nil {
			return err
		}
		if err := t.sum(ctx, c, 1); err != nil {
			return err
		}
	}
	return nil
}

func (t *txn) internContribution(ctx context.Context, c *store.Contribution) (contributed, error) {
	row := contributed{month: int64(c.Month), weight: c.Weight, score: c.Score}
	for _, x := range []struct {
		kind, value string
		key         *int64
	}{{"country", c.A, &row.a}, {"country", c.B, &row.b}, {"type", c.Type, &row.typ}, {"status", c.Status, &row.status}} {
		var err error
		if *x.key, err = t.intern(ctx, x.kind, x.value); err != nil {
			return row, err
		}
	}
	return row, nil
}

// sum adds a contribution to the running sums, or takes it away (sign -1).
func (t *txn) sum(ctx context.Context, c contributed, sign int64) error {
	_, err := t.exec(ctx, "INSERT INTO rollup (a, b, status, month, type, events, weight, plus, minus) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "+
		"ON CONFLICT DO UPDATE SET events = events + excluded.events, weight = weight + excluded.weight, plus = plus + excluded.plus, minus = minus + excluded.minus",
		c.a, c.b, c.status, c.month, c.typ, sign, sign*c.weight, sign*max(c.score, 0), sign*min(c.score, 0))
	return err
}
