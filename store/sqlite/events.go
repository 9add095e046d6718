package sqlite

import (
	"context"
	"errors"
	"iter"

	"github.com/dragoman-project/dragoman/store"
)

// errStop ends a loop whose consumer wants no more. It never leaves the package.
var errStop = errors.New("enough")

// Events implements store.Store.
func (d *DB) Events(ctx context.Context, f store.Filter) iter.Seq2[store.Event, error] {
	return func(yield func(store.Event, error) bool) {
		err := d.reading(ctx, "cannot list events", func(s *session) error {
			q, err := s.compile(ctx, f)
			if err != nil {
				return err
			}
			list, err := s.run(ctx, q, f.Limit)
			if err != nil {
				return err
			}
			steady := context.WithoutCancel(ctx) // what is short need not be interruptible, which costs more than to read an event
			for _, x := range list {
				h, err := s.load(steady, x.event, f.AsOf)
				if err == nil {
					err = ctx.Err()
				}
				if err != nil {
					return err
				}
				h.event.Since = x.since
				if !yield(h.event, nil) {
					return errStop
				}
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStop) {
			yield(store.Event{}, err)
		}
	}
}

// Changes implements store.Store.
func (d *DB) Changes(ctx context.Context, since int64) iter.Seq2[store.Change, error] {
	return func(yield func(store.Change, error) bool) {
		err := d.reading(ctx, "cannot list changes", func(s *session) error {
			keys, err := s.keys(ctx, "SELECT c.event FROM (SELECT event FROM state WHERE since > ?1 UNION SELECT event FROM state WHERE until > ?1) c JOIN report r ON r.key = c.event ORDER BY r.id", since)
			if err != nil {
				return err
			}
			for _, k := range keys {
				c, err := s.change(ctx, k, since)
				if err != nil {
					return err
				}
				if (c.Was != nil || c.Now != nil) && !yield(c, nil) {
					return errStop
				}
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStop) {
			yield(store.Change{}, err)
		}
	}
}

// change compares an event with what it was. Both are nil if it came and went in between.
func (s *session) change(ctx context.Context, key, since int64) (store.Change, error) {
	c := store.Change{Kind: store.ChangeAltered}
	if since > 0 { // before the first revision there was nothing; 0 itself would mean now
		was, found, err := s.stateOf(ctx, key, since)
		if err != nil {
			return c, err
		}
		if found && !was.Withdrawn {
			c.Was = &was
		}
	}
	now, _, err := s.stateOf(ctx, key, 0)
	if err != nil {
		return c, err
	}
	if !now.Withdrawn {
		c.Now = &now
	}
	switch {
	case c.Was == nil:
		c.Kind = store.ChangeNew
	case c.Now == nil:
		c.Kind = store.ChangeWithdrawn
	}
	return c, nil
}
