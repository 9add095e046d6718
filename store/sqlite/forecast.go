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

// forecastTables keep forecasts beside the records they stand in, so that a ledger need not unpack every record, and the logs of what came of them.
// Codings that are older than these tables are not in foretold; their records are unpacked.
var forecastTables = `
CREATE TABLE foretold (coding INTEGER PRIMARY KEY REFERENCES coding, content BLOB NOT NULL) STRICT;
CREATE TABLE foretold_after (coding INTEGER NOT NULL) STRICT;
INSERT INTO foretold_after SELECT coalesce(max(key), 0) FROM coding;
CREATE TABLE verdict (
  key INTEGER PRIMARY KEY, forecast TEXT NOT NULL, status TEXT NOT NULL, rule INTEGER NOT NULL, day TEXT NOT NULL, why TEXT NOT NULL, evidence TEXT NOT NULL,
  since INTEGER NOT NULL REFERENCES revision
) STRICT;
` + appendOnly("foretold", "foretold_after", "verdict")

// packedForecasts is what foretold holds of a coding.
type packedForecasts struct {
	Forecasts []record.Forecast `json:"forecasts"`
	Entities  []record.Entity   `json:"entities,omitempty"`
}

// foretell writes the forecasts of a coding.
func (t *txn) foretell(ctx context.Context, coding int64, r *record.Record) error {
	forecasts, entities, ok := store.Foretelling(r)
	if !ok {
		return nil
	}
	data, err := json.Marshal(packedForecasts{forecasts, entities})
	if err != nil {
		return err
	}
	_, err = t.exec(ctx, "INSERT INTO foretold (coding, content) VALUES (?, ?)", coding, t.d.codec.pack(data))
	return err
}

// Forecasts implements store.Store.
func (d *DB) Forecasts(ctx context.Context, asOf int64) iter.Seq2[store.Foretold, error] {
	columns := "SELECT a.document, a.url, p.value, c.value, a.published, a.sha, coalesce(a.origin, ''), "
	joined := " JOIN article a ON a.key = k.article JOIN term p ON p.id = a.publisher JOIN term c ON c.id = a.class WHERE " + live("k", asOf) +
		" AND NOT EXISTS (SELECT 1 FROM ruling u WHERE u.article = a.key AND u.kind = 'hide' AND " + live("u", asOf) + ")"
	older := columns + "k.record, a.text FROM coding k" + joined + " AND k.key <= (SELECT coding FROM foretold_after) ORDER BY k.key"
	newer := columns + "f.content, NULL FROM foretold f CROSS JOIN coding k ON k.key = f.coding" + joined + " ORDER BY f.coding"
	return func(yield func(store.Foretold, error) bool) {
		stopped := false
		err := d.reading(ctx, "cannot read the forecasts", func(s *session) error {
			for _, query := range []string{older, newer} {
				err := s.each(ctx, func(rows *sql.Rows) error {
					f, err := d.foretold(rows)
					if err != nil || len(f.Forecasts) == 0 {
						return err
					}
					if !yield(f, nil) {
						stopped = true
						return errStop
					}
					return nil
				}, query)
				if err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil && !stopped {
			yield(store.Foretold{}, err)
		}
	}
}

// foretold reads a row of Forecasts: with a text its content is a whole record, otherwise forecasts.
func (d *DB) foretold(rows *sql.Rows) (store.Foretold, error) {
	var f store.Foretold
	var sha, content, text []byte
	if err := rows.Scan(&f.DocumentID, &f.URL, &f.Publisher, &f.SourceClass, &f.Published, &sha, &f.Origin, &content, &text); err != nil {
		return f, err
	}
	f.SHA256 = hex.EncodeToString(sha)
	if text == nil {
		data, err := d.codec.unpack(content)
		var p packedForecasts
		if err == nil {
			err = json.Unmarshal(data, &p)
		}
		f.Forecasts, f.Entities = p.Forecasts, p.Entities
		return f, err
	}
	plain, err := d.codec.unpack(text)
	if err != nil {
		return f, err
	}
	r, err := d.codec.unpackRecord(content, string(plain), nil)
	if err == nil {
		f.Forecasts, f.Entities, _ = store.Foretelling(r)
	}
	return f, err
}

// Judge implements store.Store.
func (d *DB) Judge(ctx context.Context, by store.Stamp, lines []store.Verdict) (store.Revision, error) {
	var rev store.Revision
	if len(lines) == 0 {
		return rev, refuse("there is nothing to write into the logs of forecasts", "give at least one line")
	}
	for _, l := range lines {
		if l.Forecast == "" || l.Status == "" || l.Why == "" {
			return rev, refuse("a line in the log of a forecast lacks its forecast, its status or its reason", "give all three")
		}
		if _, err := time.Parse(time.DateOnly, l.Day); err != nil {
			return rev, refuse("a line in the log of a forecast has no day", "write it as 2006-01-02")
		}
	}
	err := d.transact(ctx, "cannot write the logs of forecasts", by, func(ctx context.Context, t *txn) error {
		if err := t.begin(ctx, store.KindForecast, nil); err != nil {
			return err
		}
		rev = store.Revision{ID: t.rev, At: by.At, Kind: store.KindForecast, By: by.By, Note: by.Note}
		for _, l := range lines {
			evidence, err := json.Marshal(append([]string{}, l.Evidence...))
			if err != nil {
				return err
			}
			if _, err := t.exec(ctx, "INSERT INTO verdict (forecast, status, rule, day, why, evidence, since) VALUES (?, ?, ?, ?, ?, ?, ?)",
				l.Forecast, l.Status, l.Rule, l.Day, l.Why, string(evidence), t.rev); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return store.Revision{}, err
	}
	return rev, nil
}

// Verdicts implements store.Store.
func (d *DB) Verdicts(ctx context.Context, asOf int64) iter.Seq2[store.Verdict, error] {
	return func(yield func(store.Verdict, error) bool) {
		stopped := false
		err := d.reading(ctx, "cannot read the logs of forecasts", func(s *session) error {
			return s.each(ctx, func(rows *sql.Rows) error {
				var v store.Verdict
				var at int64
				var evidence string
				err := rows.Scan(&v.Forecast, &v.Status, &v.Rule, &v.Day, &v.Why, &evidence, &v.Revision, &at, &v.By)
				if err == nil {
					err = json.Unmarshal([]byte(evidence), &v.Evidence)
				}
				if err != nil {
					return err
				}
				if len(v.Evidence) == 0 {
					v.Evidence = nil
				}
				v.At = time.UnixMilli(at).UTC()
				if !yield(v, nil) {
					stopped = true
					return errStop
				}
				return nil
			}, "SELECT v.forecast, v.status, v.rule, v.day, v.why, v.evidence, v.since, r.at, r.by FROM verdict v JOIN revision r ON r.id = v.since WHERE ?1 = 0 OR v.since <= ?1 ORDER BY v.key", asOf)
		})
		if err != nil && !stopped {
			yield(store.Verdict{}, err)
		}
	}
}
