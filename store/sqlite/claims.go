package sqlite

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// claimTables file codings under whom their claims are about. Codings that are older than the table are not in it; their records are unpacked.
var claimTables = `
CREATE TABLE claimed (actor INTEGER NOT NULL REFERENCES term, coding INTEGER NOT NULL REFERENCES coding, PRIMARY KEY (actor, coding)) STRICT, WITHOUT ROWID;
CREATE TABLE claimed_after (coding INTEGER NOT NULL) STRICT;
INSERT INTO claimed_after SELECT coalesce(max(key), 0) FROM coding;
` + appendOnly("claimed", "claimed_after")

// claimants says whom the claims of a record are about, by layer.
func claimants(r *record.Record) map[termKey]bool {
	named := map[termKey]bool{}
	file := func(l store.Layer, actors ...string) {
		for _, a := range actors {
			if a != "" {
				named[about(l, a)] = true
			}
		}
	}
	for i := range r.Relations {
		file(store.LayerRelation, r.Relations[i].A, r.Relations[i].B)
	}
	for i := range r.Assessments {
		file(store.LayerAssessment, r.Assessments[i].About...)
	}
	for i := range r.Forecasts {
		file(store.LayerForecast, r.Forecasts[i].Actors...)
	}
	return named
}

func about(l store.Layer, actor string) termKey { return termKey{"about in " + string(l), actor} }

// claims files a coding under whom its claims are about.
func (t *txn) claims(ctx context.Context, coding int64, r *record.Record) error {
	named := claimants(r)
	list := make([]termKey, 0, len(named))
	for k := range named {
		list = append(list, k)
	}
	slices.SortFunc(list, func(x, y termKey) int { return strings.Compare(x.kind+"\x00"+x.value, y.kind+"\x00"+y.value) })
	for _, k := range list {
		term, err := t.intern(ctx, k.kind, k.value)
		if err != nil {
			return err
		}
		if _, err := t.exec(ctx, "INSERT INTO claimed (actor, coding) VALUES (?, ?)", term, coding); err != nil {
			return err
		}
	}
	return nil
}

// Claims implements store.Store.
func (d *DB) Claims(ctx context.Context, q store.ClaimQuery) iter.Seq2[store.Article, error] {
	return func(yield func(store.Article, error) bool) {
		documents, err := d.claiming(ctx, &q)
		for _, document := range documents {
			a, err := d.Article(ctx, document, q.AsOf)
			if errors.Is(err, store.ErrNotFound) {
				continue // another text came meanwhile
			}
			if err == nil && !all(claimants(a.Record), &q) {
				continue // an older coding, which is not filed
			}
			if !yield(a, err) || err != nil {
				return
			}
		}
		if err != nil {
			yield(store.Article{}, err)
		}
	}
}

// all tells whether every actor of a query is among those that claims are about.
func all(named map[termKey]bool, q *store.ClaimQuery) bool {
	return !slices.ContainsFunc(q.Actors, func(actor string) bool { return !named[about(q.Layer, actor)] })
}

// claiming lists the documents whose coding is filed under all actors of a query, and those whose coding is older than the files.
func (d *DB) claiming(ctx context.Context, q *store.ClaimQuery) ([]string, error) {
	if len(q.Actors) == 0 {
		return nil, nil
	}
	var documents []string
	err := d.reading(ctx, "cannot look for claims", func(s *session) error {
		filed := make([]string, len(q.Actors))
		var args []any
		for i, actor := range q.Actors {
			filed[i] = "SELECT coding FROM claimed WHERE actor = (SELECT id FROM term WHERE kind = ? AND value = ?)"
			k := about(q.Layer, actor)
			args = append(args, k.kind, k.value)
		}
		keys, err := s.keys(ctx, "SELECT a.key FROM ("+strings.Join(filed, " INTERSECT ")+" UNION ALL SELECT key FROM coding WHERE key <= (SELECT coding FROM claimed_after)) x "+
			"CROSS JOIN coding k ON k.key = x.coding CROSS JOIN article a ON a.key = k.article WHERE "+live("k", q.AsOf)+" AND "+live("a", q.AsOf)+
			" AND NOT EXISTS (SELECT 1 FROM ruling h WHERE h.article = a.key AND h.kind = 'hide' AND "+live("h", q.AsOf)+") ORDER BY a.key", args...)
		if err != nil {
			return err
		}
		for _, k := range keys {
			var document string
			if _, err := s.one(ctx, []any{&document}, "SELECT document FROM article WHERE key = ?", k); err != nil {
				return err
			}
			documents = append(documents, document)
		}
		return nil
	})
	return documents, err
}
