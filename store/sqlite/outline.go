package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"iter"
	"math"
	"slices"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// drawn is an event of which the dyads are being gathered.
type drawn struct {
	event int64
	store.Outline
}

// Outlines implements store.Store.
func (d *DB) Outlines(ctx context.Context, q store.OutlineQuery) iter.Seq2[store.Outline, error] {
	return func(yield func(store.Outline, error) bool) {
		err := d.reading(ctx, "cannot read events", func(s *session) error {
			list, err := s.tied(ctx, cmp.Or(q.Status, record.Occurred), q.AsOf)
			if err != nil {
				return err
			}
			if err := s.draw(ctx, list, q.AsOf); err != nil {
				return err
			}
			for i := range list {
				if o := &list[i].Outline; o.Type != "" && !yield(*o, nil) {
					return errStop
				}
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStop) {
			yield(store.Outline{}, err)
		}
	}
}

// tied gathers the dyads of all events of a status, ordered by event.
func (s *session) tied(ctx context.Context, status string, asOf int64) ([]drawn, error) {
	names := map[int64]string{}
	err := s.each(ctx, func(r *sql.Rows) error {
		var id int64
		var value string
		err := r.Scan(&id, &value)
		names[id] = value
		return err
	}, "SELECT id, value FROM term WHERE kind IN ('country', 'type')")
	if err != nil {
		return nil, err
	}
	type tie struct{ event, a, b, kind, weight, score int64 }
	var ties []tie
	err = s.each(ctx, func(r *sql.Rows) error {
		var t tie
		err := r.Scan(&t.event, &t.a, &t.b, &t.kind, &t.weight, &t.score)
		ties = append(ties, t)
		return err
	}, "SELECT event, a, b, type, weight, score FROM contribution k WHERE status = (SELECT id FROM term WHERE kind = 'status' AND value = ?) AND "+live("k", asOf), status)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(ties, func(x, y tie) int {
		return cmp.Or(cmp.Compare(x.event, y.event), cmp.Compare(names[x.a], names[y.a]), cmp.Compare(names[x.b], names[y.b]))
	})
	var list []drawn
	for _, t := range ties {
		if len(list) == 0 || list[len(list)-1].event != t.event {
			// What is divided by the number of guests was rounded: scores have two decimals at most.
			score := math.Round(float64(t.score)/float64(t.weight)*1e4) / 1e4
			list = append(list, drawn{t.event, store.Outline{Type: names[t.kind], Status: status, Score: score}})
		}
		o := &list[len(list)-1]
		if a := names[t.a]; !slices.Contains(o.Actors, a) {
			o.Actors = append(o.Actors, a)
		}
		if b := names[t.b]; t.weight == store.Unit && !slices.Contains(o.Recipients, b) {
			o.Recipients = append(o.Recipients, b)
			slices.Sort(o.Recipients)
		}
	}
	return list, nil
}

// draw adds what the tables of events know beside the dyads.
func (s *session) draw(ctx context.Context, list []drawn, asOf int64) error {
	at := make(map[int64]int, len(list))
	for i := range list {
		at[list[i].event] = i
	}
	publishers, modes := map[int64]string{}, map[int64]string{}
	err := s.each(ctx, func(r *sql.Rows) error {
		var id int64
		var kind, value string
		err := r.Scan(&id, &kind, &value)
		if kind == "mode" {
			modes[id] = value
		} else {
			publishers[id] = value
		}
		return err
	}, "SELECT id, kind, value FROM term WHERE kind IN ('publisher', 'mode')")
	if err != nil {
		return err
	}
	seen := make([]bool, len(list))
	err = s.each(ctx, func(r *sql.Rows) error {
		var event, publisher int64
		var mode sql.NullInt64
		var o store.Outline
		if err := r.Scan(&event, &o.ID, &o.First, &o.Last, &o.Reports, &o.Origins, &publisher, &o.Published, &mode); err != nil {
			return err
		}
		if i, ok := at[event]; ok {
			x := &list[i].Outline
			x.ID, x.First, x.Last, x.Reports, x.Origins, x.Publisher, x.Published, x.Mode = o.ID, o.First, o.Last, o.Reports, o.Origins, publishers[publisher], o.Published, modes[mode.Int64]
			seen[i] = true
		}
		return nil
	}, "SELECT s.event, r.id, s.day, s.last, s.reports, s.origins, a.publisher, a.published, c.mode FROM state s CROSS JOIN report r ON r.key = s.event CROSS JOIN article a ON a.key = r.article "+
		"LEFT JOIN coded c ON c.report = s.event AND "+live("c", asOf)+" WHERE "+live("s", asOf))
	for i := range list {
		if !seen[i] {
			list[i].Type = "" // withdrawn
		}
	}
	return err
}
