package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"iter"
	"math"
	"slices"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// outlineTables hold events in short as they are now, some dozens a row. A file that had events before has row -1: there they are gathered from the tables.
const outlineTables = `
CREATE TABLE outline (chunk INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT;
INSERT INTO outline SELECT -1, x'' WHERE EXISTS (SELECT 1 FROM state);
`

// draft is the outline of an event by key; without an id there is none: the event is withdrawn or ties nobody.
type draft struct {
	event int64
	store.Outline
}

// outlineOf draws an event that ties somebody.
func outlineOf(e *store.Event, ties []store.Contribution) store.Outline {
	lead := e.Lead()
	if lead == nil || len(ties) == 0 {
		return store.Outline{}
	}
	o := store.Outline{
		ID: e.ID, Type: lead.Event.Event, Mode: lead.Event.Mode, Status: lead.Event.Status, Reports: e.N, Origins: e.Origins, Publisher: lead.Publisher, Published: lead.Published,
		// What is divided by the number of guests was rounded: scores have two decimals at most.
		Score: math.Round(float64(ties[0].Score)/float64(ties[0].Weight)*scoreUnit) / scoreUnit,
	}
	o.First, o.Last = store.Days(&lead.Event)
	for _, t := range ties {
		o.Actors = append(o.Actors, t.A)
		if t.Weight == store.Unit {
			o.Recipients = append(o.Recipients, t.B)
		}
	}
	for _, side := range []*[]string{&o.Actors, &o.Recipients} {
		slices.Sort(*side)
		*side = slices.Compact(*side)
	}
	return o
}

// scoreUnit is the fixed point of scores in a chunk.
const scoreUnit = 1e4

// chunkSize is how many keys of events share a row: few enough for a page of the file.
const chunkSize = 32

// outline writes the chunks of events that were renewed, which come in order of their keys.
func (t *txn) outline(ctx context.Context, drafts []draft) error {
	for len(drafts) > 0 {
		chunk := drafts[0].event / chunkSize
		n := slices.IndexFunc(drafts, func(d draft) bool { return d.event/chunkSize != chunk })
		if n < 0 {
			n = len(drafts)
		}
		var content []byte
		if _, err := t.one(ctx, []any{&content}, "SELECT content FROM outline WHERE chunk = ?", chunk); err != nil {
			return err
		}
		kept, err := unpackChunk(content, newShared())
		if err != nil {
			return err
		}
		kept = slices.DeleteFunc(kept, func(d draft) bool {
			return slices.ContainsFunc(drafts[:n], func(x draft) bool { return x.event == d.event })
		})
		for _, d := range drafts[:n] {
			if d.ID != "" {
				kept = append(kept, d)
			}
		}
		slices.SortFunc(kept, func(x, y draft) int { return cmp.Compare(x.event, y.event) })
		if _, err := t.exec(ctx, "INSERT INTO outline (chunk, content) VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content", chunk, packChunk(kept)); err != nil {
			return err
		}
		drafts = drafts[n:]
	}
	return nil
}

// packChunk writes numbers as varints and strings behind their length.
func packChunk(list []draft) []byte {
	b := []byte{}
	text := func(s string) {
		b = binary.AppendUvarint(b, uint64(len(s)))
		b = append(b, s...)
	}
	for i := range list {
		o := &list[i].Outline
		for _, v := range []int64{list[i].event, int64(o.First), int64(o.Last), int64(math.Round(o.Score * scoreUnit)), int64(o.Reports), int64(o.Origins), int64(len(o.Actors)), int64(len(o.Recipients))} {
			b = binary.AppendVarint(b, v)
		}
		for _, s := range []string{o.ID, o.Type, o.Mode, o.Status, o.Publisher, o.Published} {
			text(s)
		}
		for _, s := range slices.Concat(o.Actors, o.Recipients) {
			text(s)
		}
	}
	return b
}

// errChunk is the cause when a chunk does not hold what was written.
var errChunk = errors.New("a list of events in short is damaged")

// shared holds strings that occur again and again, and sides of one alone.
type shared struct {
	text  map[string]string
	alone map[string][]string
}

func newShared() *shared { return &shared{map[string]string{}, map[string][]string{}} }

// string returns a string once for all its occurrences.
func (s *shared) string(raw []byte) string {
	v, ok := s.text[string(raw)]
	if !ok {
		v = string(raw)
		s.text[v] = v
	}
	return v
}

// side returns the side on which one stands alone; nobody may append to it or change it.
func (s *shared) side(code string) []string {
	v, ok := s.alone[code]
	if !ok {
		v = []string{code}
		s.alone[code] = v
	}
	return v
}

// unpackChunk reads what packChunk wrote.
func unpackChunk(b []byte, known *shared) ([]draft, error) {
	list := make([]draft, 0, chunkSize)
	bad := false
	integer := func() int64 {
		v, n := binary.Varint(b)
		if n <= 0 {
			bad = true
			return 0
		}
		b = b[n:]
		return v
	}
	text := func(again bool) string {
		v, n := binary.Uvarint(b)
		if n <= 0 || v > uint64(len(b)-n) {
			bad = true
			return ""
		}
		raw := b[n : n+int(v)]
		b = b[n+int(v):]
		if !again {
			return string(raw)
		}
		return known.string(raw)
	}
	side := func(n int64) []string {
		if n < 0 || n > int64(len(b)) {
			bad = true
		}
		if bad || n == 0 {
			return nil
		}
		if n == 1 {
			return known.side(text(true))
		}
		codes := make([]string, n)
		for i := range codes {
			codes[i] = text(true)
		}
		return codes
	}
	for len(b) > 0 && !bad {
		d := draft{event: integer()}
		o := &d.Outline
		o.First, o.Last, o.Score = store.Day(integer()), store.Day(integer()), float64(integer())/scoreUnit
		o.Reports, o.Origins = int(integer()), int(integer())
		actors, recipients := integer(), integer()
		o.ID, o.Type, o.Mode, o.Status, o.Publisher, o.Published = text(false), text(true), text(true), text(true), text(true), text(true)
		o.Actors, o.Recipients = side(actors), side(recipients)
		list = append(list, d)
	}
	if bad {
		return nil, errChunk
	}
	return list, nil
}

// Outlines implements store.Store.
func (d *DB) Outlines(ctx context.Context, q store.OutlineQuery) iter.Seq2[store.Outline, error] {
	return func(yield func(store.Outline, error) bool) {
		status := cmp.Or(q.Status, record.Occurred)
		err := d.reading(ctx, "cannot read events", func(s *session) error {
			old, err := s.one(ctx, []any{new(int64)}, "SELECT chunk FROM outline WHERE chunk = -1")
			if err != nil {
				return err
			}
			if old || q.AsOf != 0 {
				return s.gather(ctx, status, q.AsOf, yield)
			}
			known := newShared()
			return s.each(ctx, func(r *sql.Rows) error {
				var content sql.RawBytes
				if err := r.Scan(&content); err != nil {
					return err
				}
				list, err := unpackChunk(content, known)
				for i := range list {
					if list[i].Status == status && !yield(list[i].Outline, nil) {
						return errStop
					}
				}
				return err
			}, "SELECT content FROM outline ORDER BY chunk")
		})
		if errors.Is(err, errChunk) {
			err = &fault.Error{Subject: d.path, What: "a part of the archive is damaged", Err: err, Hint: "restore the file from a copy, or open it read-only and read its articles into a new one"}
		}
		if err != nil && !errors.Is(err, errStop) {
			yield(store.Outline{}, err)
		}
	}
}

// gather draws events from the tables: those of an older revision, and of a file that was begun before outlines were kept. It takes as long as listing all events does.
func (s *session) gather(ctx context.Context, status string, asOf int64, yield func(store.Outline, error) bool) error {
	keys, err := s.keys(ctx, "SELECT DISTINCT event FROM contribution k WHERE status = (SELECT id FROM term WHERE kind = 'status' AND value = ?) AND "+live("k", asOf)+" ORDER BY event", status)
	if err != nil {
		return err
	}
	for _, k := range keys {
		e, found, err := s.stateOf(ctx, k, asOf)
		if err != nil {
			return err
		}
		if !found || e.Withdrawn {
			continue
		}
		if o := outlineOf(&e, store.Contributions(&e)); o.ID != "" && !yield(o, nil) {
			return errStop
		}
	}
	return nil
}
