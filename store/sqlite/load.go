package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"math"

	"github.com/dragoman-project/dragoman/store"
)

// held is an event in memory with the keys of its rows.
type held struct {
	key     int64
	event   store.Event
	reports []int64
}

// reportColumns are what scanReport reads; the tables are coded c, report r, article a.
const reportColumns = "r.key, r.id, c.event, coalesce(c.origin, a.origin, ''), c.since, coalesce(c.until, 0), " +
	"a.key, a.document, a.publisher, a.class, a.published, a.text"

// rawReport is a row of reportColumns, read before anything else is asked of the connection.
type rawReport struct {
	key              int64
	report           store.Report
	origin           string
	publisher, class int64
	blob, text       []byte
}

func scanReport(rows *sql.Rows, more ...any) (rawReport, error) {
	var x rawReport
	r := &x.report
	err := rows.Scan(append([]any{&x.key, &r.ID, &x.blob, &x.origin, &r.Since, &r.Until, &r.Article, &r.DocumentID, &x.publisher, &x.class, &r.Published, &x.text}, more...)...)
	return x, err
}

// finish unpacks a raw report and looks up what it refers to.
func (s *session) finish(ctx context.Context, x rawReport, asOf int64) (store.Report, error) {
	r := x.report
	text, err := s.d.codec.unpack(x.text)
	if err != nil {
		return r, err
	}
	p, err := s.d.codec.unpackEvent(x.blob, &quoter{text: string(text)})
	if err != nil {
		return r, err
	}
	r.Event, r.Entities = p.Event, p.Entities
	if r.Publisher, err = s.term(ctx, x.publisher); err != nil {
		return r, err
	}
	if r.SourceClass, err = s.term(ctx, x.class); err != nil {
		return r, err
	}
	r.Origin, err = s.root(ctx, r.DocumentID, x.origin, asOf)
	return r, err
}

// load reads an event with its reports as of a revision. It does not look at whether the event was withdrawn.
func (s *session) load(ctx context.Context, key, asOf int64) (*held, error) {
	h := &held{key: key}
	var raw []rawReport
	err := s.each(ctx, func(rows *sql.Rows) error {
		var reason string
		x, err := scanReport(rows, &reason, &h.event.ID)
		x.report.In, x.report.Reason = h.event.ID, reason
		raw = append(raw, x)
		return err
	}, "SELECT "+reportColumns+", t.reason, (SELECT id FROM report WHERE key = t.event) FROM tie t CROSS JOIN report r ON r.key = t.report CROSS JOIN coded c ON c.report = t.report AND "+live("c", asOf)+
		" CROSS JOIN article a ON a.key = r.article WHERE t.event = ? AND "+live("t", asOf)+" ORDER BY t.report <> t.event, t.report", key)
	if err == nil && len(raw) == 0 {
		_, err = s.one(ctx, []any{&h.event.ID}, "SELECT id FROM report WHERE key = ?", key)
	}
	if err != nil {
		return nil, err
	}
	for _, x := range raw {
		r, err := s.finish(ctx, x, asOf)
		if err != nil {
			return nil, fmt.Errorf("report %s: %w", x.report.ID, err)
		}
		h.reports = append(h.reports, x.key)
		h.event.Reports = append(h.event.Reports, r)
	}
	h.event.Count()
	return h, nil
}

// maxCopies limits how far a chain of copies is followed.
const maxCopies = 64

// root follows an origin from copy to copy to its beginning, as far as it was known as of a revision: an article that copies none, or a name. It returns "" if that is the document itself.
// Articles that name each other as origins have the least of their ids.
func (s *session) root(ctx context.Context, document, origin string, asOf int64) (string, error) {
	if asOf == 0 {
		asOf = math.MaxInt64
	}
	seen := map[string]bool{}
	for origin != "" && len(seen) < maxCopies {
		if seen[origin] {
			for id := range seen {
				origin = min(origin, id)
			}
			break
		}
		seen[origin] = true
		var next string
		if _, err := s.one(ctx, []any{&next}, "SELECT coalesce(origin, '') FROM article WHERE document = ? AND since <= ? ORDER BY key DESC LIMIT 1", origin, asOf); err != nil {
			return "", err
		}
		if next == "" {
			break
		}
		origin = next
	}
	if origin == document {
		return "", nil
	}
	return origin, nil
}
