package sqlite

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"iter"
	"time"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// Article implements store.Store.
func (d *DB) Article(ctx context.Context, document string, asOf int64) (store.Article, error) {
	a, found, err := d.article(ctx, "a.document = ? AND "+live("a", asOf), document, asOf)
	if err == nil && !found {
		err = notFound("document", document)
	}
	return a, err
}

// articleByKey returns an article as it is now.
func (d *DB) articleByKey(ctx context.Context, key int64) (store.Article, error) {
	a, _, err := d.article(ctx, "a.key = ?", key, 0)
	return a, err
}

func (d *DB) article(ctx context.Context, condition string, arg any, asOf int64) (a store.Article, found bool, err error) {
	err = d.reading(ctx, "cannot read the article", func(s *session) error {
		var sha, text []byte
		var err error
		found, err = s.one(ctx, []any{&a.Key, &a.DocumentID, &a.URL, &a.Title, &a.Publisher, &a.SourceClass, &a.Language, &a.Published, &a.Origin, &sha, &text, &a.Since, &a.Until},
			"SELECT a.key, a.document, a.url, a.title, p.value, c.value, l.value, a.published, coalesce(a.origin, ''), a.sha, a.text, a.since, coalesce(a.until, 0) "+
				"FROM article a JOIN term p ON p.id = a.publisher JOIN term c ON c.id = a.class JOIN term l ON l.id = a.language WHERE "+condition, arg)
		if err != nil || !found {
			return err
		}
		a.SHA256 = hex.EncodeToString(sha)
		if text, err = d.codec.unpack(text); err != nil {
			return err
		}
		a.Text = string(text)
		if asOf != 0 && a.Until > asOf {
			a.Until = 0
		}
		return s.record(ctx, &a, asOf)
	})
	return a, found, err
}

// record puts the record of an article together again.
func (s *session) record(ctx context.Context, a *store.Article, asOf int64) error {
	var blob []byte
	if _, err := s.one(ctx, []any{&blob}, "SELECT record FROM coding k WHERE article = ? AND "+live("k", asOf), a.Key); err != nil {
		return err
	}
	events := map[string]record.Event{}
	q := &quoter{text: a.Text}
	err := s.each(ctx, func(r *sql.Rows) error {
		var blob []byte
		var origin string
		if err := r.Scan(&blob, &origin); err != nil {
			return err
		}
		p, err := s.d.codec.unpackEvent(blob, q)
		events[p.Event.ID] = p.Event
		if origin != "" {
			if a.Origins == nil {
				a.Origins = map[string]string{}
			}
			a.Origins[p.Event.ID] = origin
		}
		return err
	}, "SELECT c.event, coalesce(c.origin, '') FROM report r JOIN coded c ON c.report = r.key WHERE r.article = ? AND "+live("c", asOf), a.Key)
	if err != nil {
		return err
	}
	a.Record, err = s.d.codec.unpackRecord(blob, a.Text, events)
	return err
}

// Report implements store.Store.
func (d *DB) Report(ctx context.Context, id string, asOf int64) (store.Report, error) {
	var r store.Report
	err := d.reading(ctx, "cannot read the report", func(s *session) error {
		var raw []rawReport
		within := ""
		if asOf != 0 {
			within = " AND c.since <= ?2"
		}
		err := s.each(ctx, func(rows *sql.Rows) error {
			x, err := scanReport(rows)
			raw = append(raw, x)
			return err
		}, "SELECT "+reportColumns+" FROM report r JOIN coded c ON c.report = r.key JOIN article a ON a.key = r.article WHERE r.id = ?1"+within+" AND ?2 = ?2 ORDER BY c.since DESC LIMIT 1", id, asOf)
		if err != nil {
			return err
		}
		if len(raw) == 0 {
			return notFound("report", id)
		}
		if r, err = s.finish(ctx, raw[0], asOf); err != nil {
			return err
		}
		if asOf != 0 && r.Until > asOf {
			r.Until = 0
		}
		_, err = s.one(ctx, []any{&r.In, &r.Reason}, "SELECT e.id, t.reason FROM tie t JOIN report e ON e.key = t.event WHERE t.report = ? AND "+live("t", asOf), raw[0].key)
		return err
	})
	return r, err
}

// Event implements store.Store.
func (d *DB) Event(ctx context.Context, id string, asOf int64) (store.Event, error) {
	var e store.Event
	err := d.reading(ctx, "cannot read the event", func(s *session) error {
		var key int64
		found, err := s.one(ctx, []any{&key}, "SELECT key FROM report WHERE id = ?", id)
		if err != nil {
			return err
		}
		if found {
			e, found, err = s.stateOf(ctx, key, asOf)
		}
		if err == nil && !found {
			err = notFound("event", id)
		}
		return err
	})
	return e, err
}

// stateOf returns an event as of a revision; one that was withdrawn as it last was.
func (s *session) stateOf(ctx context.Context, key, asOf int64) (store.Event, bool, error) {
	var since, until int64
	within := ""
	if asOf != 0 {
		within = " AND since <= ?2"
	}
	found, err := s.one(ctx, []any{&since, &until}, "SELECT since, coalesce(until, 0) FROM state WHERE event = ?1"+within+" AND ?2 = ?2 ORDER BY since DESC LIMIT 1", key, asOf)
	if err != nil || !found {
		return store.Event{}, false, err
	}
	withdrawn := until != 0 && (asOf == 0 || until <= asOf)
	at := asOf
	if withdrawn {
		at = until - 1
	}
	h, err := s.load(ctx, key, at)
	if err != nil {
		return store.Event{}, false, err
	}
	if !withdrawn {
		until = 0
	}
	h.event.Withdrawn, h.event.Since, h.event.Until = withdrawn, since, until
	return h.event, true, nil
}

// Revisions implements store.Store.
func (d *DB) Revisions(ctx context.Context) iter.Seq2[store.Revision, error] {
	return func(yield func(store.Revision, error) bool) {
		stopped := false
		err := d.reading(ctx, "cannot read the log", func(s *session) error {
			return s.each(ctx, func(rows *sql.Rows) error {
				if stopped {
					return nil
				}
				var r store.Revision
				var at int64
				var decision sql.NullString
				if err := rows.Scan(&r.ID, &at, &r.Kind, &r.By, &r.Note, &decision); err != nil {
					return err
				}
				r.At = time.UnixMilli(at).UTC()
				if decision.Valid {
					r.Decision = &store.Decision{}
					if err := json.Unmarshal([]byte(decision.String), r.Decision); err != nil {
						return err
					}
				}
				if !yield(r, nil) {
					stopped = true
					return errStop
				}
				return nil
			}, "SELECT id, at, kind, by, note, decision FROM revision ORDER BY id")
		})
		if err != nil && !stopped {
			yield(store.Revision{}, err)
		}
	}
}

// RevisionAt implements store.Store.
func (d *DB) RevisionAt(ctx context.Context, at time.Time) (int64, error) {
	var id int64
	err := d.reading(ctx, "cannot read the log", func(s *session) error {
		_, err := s.one(ctx, []any{&id}, "SELECT coalesce(max(id), 0) FROM revision WHERE at <= ?", at.UnixMilli())
		return err
	})
	return id, err
}
