package sqlite

import (
	"context"
	"iter"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

// maxLost is after how many keys in a row that cannot be read Salvage gives up: behind the last page there is nothing.
const maxLost = 10_000

// Salvage yields the articles that hold now and can be read, ordered by key, with an error for each that cannot; after an error it goes on. It is meant
// for a damaged archive that is open read-only. An article of which only the record is lost comes with its text, without a record, beside an error.
func (d *DB) Salvage(ctx context.Context) iter.Seq2[store.Article, error] {
	return func(yield func(store.Article, error) bool) {
		for key, lost := int64(1), 0; lost < maxLost; key++ {
			if ctx.Err() != nil {
				yield(store.Article{}, ctx.Err())
				return
			}
			var document string
			var found, past bool
			err := d.reading(ctx, "cannot read the article", func(s *session) error {
				var held any
				var err error
				if found, err = s.one(ctx, []any{&document, &held}, "SELECT document, until FROM article WHERE key = ?", key); err != nil || found {
					found = found && held == nil
					return err
				}
				past, err = s.one(ctx, []any{new(any)}, "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM article WHERE key > ?)", key)
				return err
			})
			switch {
			case err != nil:
				lost++
				if lost == 1 && !yield(store.Article{Key: key}, err) {
					return
				}
				continue
			case past:
				return
			case !found:
				continue
			}
			lost = 0
			a, err := d.articleByKey(ctx, key)
			if err != nil {
				a.Key, a.DocumentID = key, document
				err = &fault.Error{Subject: document, What: "the article can be read in part only", Err: err, Hint: fault.HintOf(err)}
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// Damaged tells whether an error of this package says that pages of the file are lost or spoilt.
func Damaged(err error) bool { return damaged(err) }
