package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

// Decide implements store.Store. A decision is written down report by report (ruling), so that it holds whatever reports come, go and come back.
func (d *DB) Decide(ctx context.Context, by store.Stamp, dec store.Decision) (store.Revision, error) {
	var rev store.Revision
	err := d.transact(ctx, "cannot carry out the decision", by, func(ctx context.Context, t *txn) error {
		carry, ok := map[store.Kind]func(context.Context, store.Decision) error{
			store.KindMerge: t.merge, store.KindSplit: t.split, store.KindWithdraw: t.withdraw, store.KindRestore: t.restore,
		}[dec.Kind]
		if !ok {
			return refuse(fmt.Sprintf("%q is no decision", dec.Kind), "decide to merge, split, withdraw or restore")
		}
		if err := t.begin(ctx, dec.Kind, &dec); err != nil {
			return err
		}
		rev = store.Revision{ID: t.rev, At: by.At, Kind: dec.Kind, By: by.By, Note: by.Note, Decision: &dec}
		return carry(ctx, dec)
	})
	if err != nil {
		return store.Revision{}, err
	}
	return rev, nil
}

func refuse(what, hint string) error { return &fault.Error{What: what, Hint: hint} }

// members returns key and reports of an event that has some.
func (t *txn) members(ctx context.Context, id string) (int64, []int64, error) {
	var key int64
	found, err := t.one(ctx, []any{&key}, "SELECT key FROM report WHERE id = ?", id)
	if err != nil {
		return 0, nil, err
	}
	reports, err := t.keys(ctx, "SELECT report FROM tie WHERE event = ? AND until IS NULL ORDER BY report", key)
	if err == nil && (!found || len(reports) == 0) {
		err = notFound("event", id)
	}
	return key, reports, err
}

func (t *txn) merge(ctx context.Context, dec store.Decision) error {
	into, stay, err := t.members(ctx, dec.Event)
	if err != nil {
		return err
	}
	from, move, err := t.members(ctx, dec.Other)
	if err != nil {
		return err
	}
	if into == from {
		return refuse("an event cannot be merged with itself", "name two events")
	}
	for _, r := range append(stay, move...) {
		if err := t.lift(ctx, "report = ? AND (kind = 'pin' OR kind = 'ban' AND event IN (?, ?))", r, into, from); err != nil {
			return err
		}
		if err := t.rule(ctx, "pin", r, into); err != nil {
			return err
		}
	}
	for _, r := range move {
		if err := t.move(ctx, r, into, t.because("merged")); err != nil {
			return err
		}
	}
	return nil
}

func (t *txn) split(ctx context.Context, dec store.Decision) error {
	event, reports, err := t.members(ctx, dec.Event)
	if err != nil {
		return err
	}
	var report int64
	if _, err := t.one(ctx, []any{&report}, "SELECT r.key FROM report r JOIN tie t ON t.report = r.key WHERE r.id = ? AND t.event = ? AND t.until IS NULL", dec.Report, event); err != nil {
		return err
	}
	switch {
	case report == 0:
		return refuse(fmt.Sprintf("report %s does not belong to event %s", dec.Report, dec.Event), "dragoman show lists the reports of an event")
	case len(reports) == 1:
		return refuse(fmt.Sprintf("report %s is the only one of its event", dec.Report), "withdraw the report or the event instead")
	}
	var leave, stay []int64
	for _, r := range reports {
		if (r == report) != (report == event) {
			leave = append(leave, r)
		} else {
			stay = append(stay, r)
		}
	}
	target := leave[0]
	for _, side := range []struct {
		reports  []int64
		pin, ban int64
	}{{leave, target, event}, {stay, event, target}} {
		for _, r := range side.reports {
			if err := t.lift(ctx, "report = ? AND kind = 'pin'", r); err != nil {
				return err
			}
			if err := t.rule(ctx, "pin", r, side.pin); err != nil {
				return err
			}
			if err := t.rule(ctx, "ban", r, side.ban); err != nil {
				return err
			}
		}
	}
	for _, r := range leave {
		reason := t.because("split off")
		if r == target {
			reason = ""
		}
		if err := t.move(ctx, r, target, reason); err != nil {
			return err
		}
	}
	return nil
}

func (t *txn) withdraw(ctx context.Context, dec store.Decision) error {
	named := 0
	for _, id := range []string{dec.Report, dec.Event, dec.Document} {
		if id != "" {
			named++
		}
	}
	if named != 1 {
		return refuse("what is to be withdrawn is not clear", "name one report, one event or one document")
	}
	switch {
	case dec.Event != "":
		event, _, err := t.members(ctx, dec.Event)
		if err != nil {
			return err
		}
		t.touch(event)
		return t.hide(ctx, "event", event)
	case dec.Report != "":
		var report int64
		found, err := t.one(ctx, []any{&report}, "SELECT key FROM report WHERE id = ?", dec.Report)
		if err != nil {
			return err
		}
		if !found {
			return notFound("report", dec.Report)
		}
		if _, err := t.untie(ctx, report); err != nil {
			return err
		}
		return t.hide(ctx, "report", report)
	}
	var article int64
	found, err := t.one(ctx, []any{&article}, "SELECT key FROM article WHERE document = ? AND until IS NULL", dec.Document)
	if err != nil {
		return err
	}
	if !found {
		return notFound("document", dec.Document)
	}
	reports, err := t.keys(ctx, "SELECT key FROM report WHERE article = ? ORDER BY key", article)
	if err != nil {
		return err
	}
	for _, r := range reports {
		if _, err := t.untie(ctx, r); err != nil {
			return err
		}
	}
	return t.hide(ctx, "article", article)
}

// hide writes that a report, event or article (column) does not count.
func (t *txn) hide(ctx context.Context, column string, key int64) error {
	already, err := t.one(ctx, []any{new(int64)}, "SELECT key FROM ruling WHERE kind = 'hide' AND "+column+" = ? AND until IS NULL", key)
	if err != nil {
		return err
	}
	if already {
		return refuse("it is withdrawn already", "dragoman lists decisions with their revisions; restore one to lift it")
	}
	_, err = t.exec(ctx, "INSERT INTO ruling (kind, "+column+", since) VALUES ('hide', ?, ?)", key, t.rev)
	return err
}

func (t *txn) restore(ctx context.Context, dec store.Decision) error {
	open, err := t.keys(ctx, "SELECT key FROM ruling WHERE since = ? AND until IS NULL", dec.Revision)
	if err != nil {
		return err
	}
	if len(open) == 0 {
		return refuse(fmt.Sprintf("revision %d has no decision that still holds", dec.Revision), "dragoman lists decisions with their revisions")
	}
	shown, err := t.keys(ctx, "SELECT r.key FROM ruling u JOIN report r ON r.key = u.report WHERE u.since = ?1 AND u.kind = 'hide' AND u.until IS NULL UNION "+
		"SELECT r.key FROM ruling u JOIN article a ON a.key = u.article JOIN article o ON o.document = a.document JOIN report r ON r.article = o.key WHERE u.since = ?1 AND u.until IS NULL ORDER BY 1", dec.Revision)
	if err != nil {
		return err
	}
	events, err := t.keys(ctx, "SELECT event FROM ruling WHERE since = ? AND kind = 'hide' AND event IS NOT NULL AND until IS NULL", dec.Revision)
	if err != nil {
		return err
	}
	for _, e := range events {
		t.touch(e)
	}
	if err := t.lift(ctx, "since = ?", dec.Revision); err != nil {
		return err
	}
	// What the decision had lifted holds again.
	if _, err := t.exec(ctx, "INSERT INTO ruling (kind, report, event, article, since) SELECT kind, report, event, article, ? FROM ruling WHERE until = ? AND since < ?",
		t.rev, dec.Revision, dec.Revision); err != nil {
		return err
	}
	type undone struct {
		report, event int64
		reason        string
		since         int64 // of the tie that holds now, 0 if none does
	}
	var list []undone
	err = t.each(ctx, func(r *sql.Rows) error {
		var u undone
		err := r.Scan(&u.report, &u.event, &u.reason, &u.since)
		list = append(list, u)
		return err
	}, "SELECT o.report, o.event, o.reason, coalesce(n.since, 0) FROM tie o LEFT JOIN tie n ON n.report = o.report AND n.until IS NULL "+
		"WHERE o.until = ? AND EXISTS (SELECT 1 FROM coded c WHERE c.report = o.report AND c.until IS NULL) ORDER BY o.report", dec.Revision)
	if err != nil {
		return err
	}
	for _, u := range list {
		hidden, err := t.one(ctx, []any{new(int64)}, "SELECT u.key FROM ruling u WHERE u.report = ?1 AND u.kind = 'hide' AND u.until IS NULL UNION ALL "+
			"SELECT u.key FROM report r JOIN article a ON a.key = r.article JOIN article o ON o.document = a.document JOIN ruling u ON u.article = o.key WHERE r.key = ?1 AND u.until IS NULL", u.report)
		if err != nil {
			return err
		}
		if hidden || u.since != 0 && u.since != dec.Revision {
			continue // another decision or coding has come between
		}
		if err := t.move(ctx, u.report, u.event, u.reason); err != nil {
			return err
		}
	}
	for _, r := range shown {
		if err := t.relink(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// relink ties a report that holds and belongs to no event: it came, or came back, while it was withdrawn.
func (t *txn) relink(ctx context.Context, report int64) error {
	var raw []rawReport
	in := &incoming{key: report, existed: true}
	err := t.each(ctx, func(rows *sql.Rows) error {
		x, err := scanReport(rows, &in.coded)
		raw = append(raw, x)
		return err
	}, "SELECT "+reportColumns+", c.key FROM report r JOIN coded c ON c.report = r.key AND c.until IS NULL JOIN article a ON a.key = r.article "+
		"WHERE r.key = ? AND NOT EXISTS (SELECT 1 FROM tie t WHERE t.report = r.key AND t.until IS NULL)", report)
	if err != nil || len(raw) == 0 {
		return err
	}
	if in.report, err = t.finish(ctx, raw[0], 0); err != nil {
		return err
	}
	return t.link(ctx, in)
}

// move ties a report to another event.
func (t *txn) move(ctx context.Context, report, event int64, reason string) error {
	if _, err := t.untie(ctx, report); err != nil {
		return err
	}
	return t.tie(ctx, report, event, reason)
}

func (t *txn) rule(ctx context.Context, kind string, report, event int64) error {
	_, err := t.exec(ctx, "INSERT INTO ruling (kind, report, event, since) VALUES (?, ?, ?, ?)", kind, report, event, t.rev)
	return err
}

// lift ends the rulings that meet a condition.
func (t *txn) lift(ctx context.Context, condition string, args ...any) error {
	_, err := t.exec(ctx, "UPDATE ruling SET until = ? WHERE until IS NULL AND "+condition, append([]any{t.rev}, args...)...)
	return err
}

// because writes who did something and why.
func (t *txn) because(what string) string {
	if t.by.By != "" {
		what += " by " + t.by.By
	}
	if t.by.Note != "" {
		what += ": " + t.by.Note
	}
	return what
}
