package sqlite

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// claimTables file codings under whom their claims are about.
var claimTables = `
CREATE TABLE claimed (actor INTEGER NOT NULL REFERENCES term, coding INTEGER NOT NULL REFERENCES coding, PRIMARY KEY (actor, coding)) STRICT, WITHOUT ROWID;
` + appendOnly("claimed")

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
			if !yield(a, err) || err != nil {
				return
			}
		}
		if err != nil {
			yield(store.Article{}, err)
		}
	}
}

// claiming lists the documents whose coding is filed under all actors of a query.
func (d *DB) claiming(ctx context.Context, q *store.ClaimQuery) ([]string, error) {
	if len(q.Actors) == 0 {
		return nil, nil
	}
	var documents []string
	err := d.reading(ctx, "cannot look for claims", func(s *session) error {
		from, args := "claimed x0", []any{}
		var conds []string
		for i, actor := range q.Actors {
			x := "x" + string(rune('0'+i%10))
			if i > 0 {
				if i > 9 {
					break // nobody asks for a claim about ten at once
				}
				from += " CROSS JOIN claimed " + x + " ON " + x + ".coding = x0.coding AND " + x + ".actor = (SELECT id FROM term WHERE kind = ? AND value = ?)"
			} else {
				conds = append(conds, x+".actor = (SELECT id FROM term WHERE kind = ? AND value = ?)")
			}
			k := about(q.Layer, actor)
			args = append(args, k.kind, k.value)
		}
		if len(q.Actors) > 1 { // the condition on the first comes last in the text
			args = append(args[2:], args[:2]...)
		}
		conds = append(conds, live("k", q.AsOf), live("a", q.AsOf), "NOT EXISTS (SELECT 1 FROM ruling h WHERE h.article = a.key AND h.kind = 'hide' AND "+live("h", q.AsOf)+")")
		if q.From != "" || q.To != "" {
			conds = append(conds, "a.published <> ''")
		}
		if q.From != "" {
			conds = append(conds, "substr(a.published, 1, length(?)) >= ?")
			args = append(args, q.From, q.From)
		}
		if q.To != "" {
			conds = append(conds, "substr(a.published, 1, length(?)) <= ?")
			args = append(args, q.To, q.To)
		}
		order := "a.key"
		if q.Limit > 0 {
			order = "a.published DESC, a.key DESC LIMIT " + strconv.Itoa(q.Limit)
		}
		keys, err := s.keys(ctx, "SELECT a.key FROM "+from+" CROSS JOIN coding k ON k.key = x0.coding CROSS JOIN article a ON a.key = k.article WHERE "+strings.Join(conds, " AND ")+" ORDER BY "+order, args...)
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
