package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/dragoman-project/dragoman/store"
)

// Rollup implements store.Store. What holds now is read from the running sums; an older revision is summed from what its events contributed.
func (d *DB) Rollup(ctx context.Context, q store.RollupQuery) ([]store.Sum, error) {
	key := "k.month"
	switch q.By {
	case store.ByMonth:
	case store.ByType:
		key = "(SELECT value FROM term WHERE id = k.type)"
	default:
		return nil, refuse(fmt.Sprintf("%q is nothing to sum by", q.By), "sum by month or by type")
	}
	table, sums := "rollup k", "sum(k.events), sum(k.weight), sum(k.plus), sum(k.minus)"
	var c clause
	for _, x := range []struct{ column, kind, value string }{{"a", "country", q.A}, {"b", "country", q.B}, {"status", "status", q.StatusOrDefault()}} {
		c.add("k."+x.column+" = (SELECT id FROM term WHERE kind = ? AND value = ?)", x.kind, x.value)
	}
	if q.AsOf != 0 {
		table, sums = "contribution k", "count(*), sum(k.weight), sum(max(k.score, 0)), sum(min(k.score, 0))"
		c.add(live("k", q.AsOf))
	}
	if q.From != "" || q.To != "" {
		c.add("k.month > 0")
	}
	for _, x := range []struct{ date, cond string }{{q.From, "k.month >= ?"}, {q.To, "k.month <= ?"}} {
		if x.date == "" {
			continue
		}
		first, last, ok := store.ParseDay(x.date)
		if !ok {
			return nil, refuse(fmt.Sprintf("%q is not a date", x.date), "write it as 2006-01 or 2006-01-02")
		}
		day := first
		if x.date == q.To && x.cond == "k.month <= ?" {
			day = last
		}
		c.add(x.cond, int64(day/100))
	}
	var list []store.Sum
	err := d.reading(ctx, "cannot sum events", func(s *session) error {
		return s.each(ctx, func(r *sql.Rows) error {
			var sum store.Sum
			var weight, plus, minus int64
			var err error
			if q.By == store.ByMonth {
				var month int
				err = r.Scan(&month, &sum.Events, &weight, &plus, &minus)
				if month > 0 {
					sum.Key = fmt.Sprintf("%04d-%02d", month/100, month%100)
				}
			} else {
				err = r.Scan(&sum.Key, &sum.Events, &weight, &plus, &minus)
			}
			if sum.Events != 0 {
				sum.Weight, sum.Plus, sum.Minus = float64(weight)/store.Unit, float64(plus)/store.Unit, float64(minus)/store.Unit
				list = append(list, sum)
			}
			return err
		}, "SELECT "+key+", "+sums+" FROM "+table+" WHERE "+c.where()+" GROUP BY 1 ORDER BY 1", c.args...)
	})
	return list, err
}
