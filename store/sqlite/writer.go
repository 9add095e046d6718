package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"slices"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

// Bounds of what the writer keeps in memory between transactions.
const (
	maxHeldReports = 8_000
	maxHeldTerms   = 200_000
)

// writer is the one connection that writes, with what it remembers of the archive.
type writer struct {
	session
	conn  *sql.Conn
	ids   map[termKey]int64
	held  map[int64]*held // events as they are now, with the changes of this transaction
	count int             // reports in held
}

type termKey struct{ kind, value string }

// close ends the statements too: as long as one is open, SQLite keeps the connection and its log.
func (w *writer) close() error {
	var errs []error
	for _, st := range w.stmts {
		errs = append(errs, st.Close())
	}
	return errors.Join(append(errs, w.conn.Close())...)
}

// forget drops what was remembered: after a rollback it may be wrong.
func (w *writer) forget() {
	clear(w.ids)
	clear(w.names)
	clear(w.held)
	w.count = 0
}

// txn is a write transaction: one revision.
type txn struct {
	*writer
	by      store.Stamp
	rev     int64
	touched map[int64]bool // events whose state has to be renewed
}

// transact runs fn in a transaction and commits it, with the state of all touched events renewed. A started transaction is not broken off by the
// context: fn looks at it between articles.
func (d *DB) transact(ctx context.Context, what string, by store.Stamp, fn func(context.Context, *txn) error) (err error) {
	if d.write == nil {
		return &fault.Error{Subject: d.path, What: what + ": the archive is open for reading only", Hint: "open it for writing"}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	steady := context.WithoutCancel(ctx)
	if d.w == nil {
		conn, err := d.write.Conn(steady)
		if err != nil {
			return d.wrap(what, err)
		}
		d.w = &writer{session: newSession(d, conn.PrepareContext), conn: conn, ids: map[termKey]int64{}, held: map[int64]*held{}}
	}
	t := &txn{writer: d.w, by: by, touched: map[int64]bool{}}
	if _, err := t.exec(steady, "BEGIN IMMEDIATE"); err != nil {
		return d.wrap(what, err)
	}
	committed := false
	defer func() { // also when the linker panics
		if !committed {
			t.forget()
			// SQLite rolls back by itself after some errors; a second rollback only says so.
			_, _ = t.exec(steady, "ROLLBACK")
		}
	}()
	if err := fn(steady, t); err != nil {
		return d.wrap(what, err)
	}
	if err := t.refresh(steady); err != nil {
		return d.wrap(what, err)
	}
	if _, err := t.exec(steady, "COMMIT"); err != nil {
		return d.wrap(what, err)
	}
	committed = true
	if t.count > maxHeldReports {
		clear(t.held)
		t.count = 0
	}
	if len(t.ids) > maxHeldTerms || len(t.names) > maxHeldTerms {
		clear(t.ids)
		clear(t.names)
	}
	return nil
}

// begin writes the revision that everything in the transaction belongs to.
func (t *txn) begin(ctx context.Context, kind store.Kind, decision *store.Decision) error {
	var text any
	if decision != nil {
		data, err := json.Marshal(decision)
		if err != nil {
			return err
		}
		text = string(data)
	}
	var err error
	t.rev, err = t.insert(ctx, "INSERT INTO revision (at, kind, by, note, decision) VALUES (?, ?, ?, ?, ?)", t.by.At.UnixMilli(), string(kind), t.by.By, t.by.Note, text)
	return err
}

// intern returns the key of a term, which is made if need be.
func (t *txn) intern(ctx context.Context, kind, value string) (int64, error) {
	k := termKey{kind, value}
	if id, ok := t.ids[k]; ok {
		return id, nil
	}
	var id int64
	found, err := t.one(ctx, []any{&id}, "SELECT id FROM term WHERE kind = ? AND value = ?", kind, value)
	if err == nil && !found {
		id, err = t.insert(ctx, "INSERT INTO term (kind, value) VALUES (?, ?)", kind, value)
	}
	if err == nil {
		t.ids[k] = id
	}
	return id, err
}

// event returns an event as it is now.
func (t *txn) event(ctx context.Context, key int64) (*held, error) {
	if h, ok := t.held[key]; ok {
		return h, nil
	}
	h, err := t.load(ctx, key, 0)
	if err == nil {
		t.held[key] = h
		t.count += len(h.reports)
	}
	return h, err
}

// touch marks an event as changed. What was remembered of it is dropped.
func (t *txn) touch(event int64) {
	t.touched[event] = true
	if h, ok := t.held[event]; ok {
		t.count -= len(h.reports)
		delete(t.held, event)
	}
}

// untie ends the tie of a report; it returns the event that the report belonged to, 0 if none.
func (t *txn) untie(ctx context.Context, report int64) (int64, error) {
	var event int64
	found, err := t.one(ctx, []any{&event}, "SELECT event FROM tie WHERE report = ? AND until IS NULL", report)
	if err != nil || !found {
		return 0, err
	}
	t.touch(event)
	_, err = t.exec(ctx, "UPDATE tie SET until = ? WHERE report = ? AND until IS NULL", t.rev, report)
	return event, err
}

// tie says that a report belongs to an event from now on.
func (t *txn) tie(ctx context.Context, report, event int64, reason string) error {
	t.touch(event)
	_, err := t.exec(ctx, "INSERT INTO tie (report, since, event, reason) VALUES (?, ?, ?, ?)", report, t.rev, event, reason)
	return err
}

// errLinker is the cause when a Linker answers with an event that it was not offered.
var errLinker = errors.New("the linker chose an event that is not among the candidates")

func sorted(set map[int64]bool) []int64 {
	list := make([]int64, 0, len(set))
	for k := range set {
		list = append(list, k)
	}
	slices.Sort(list)
	return list
}
