// Package archive reads articles into a store: it codes them, finds which copy which and where they come from, and ties their reports to events.
//
// [Keeper.Take] takes items of any source in their order; each batch of articles that it reports as kept is on the disk. Taking in the same articles again
// writes nothing; articles that a newer coder reads otherwise are coded again, and the store keeps both readings.
package archive

import (
	"context"
	"iter"
	"time"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
	"github.com/dragoman-project/dragoman/store"
)

// Keeper takes articles into a store.
type Keeper struct {
	Coder *dragoman.Coder
	Store store.Store
	Desk  *corroborate.Desk
	Jobs  int              // articles coded at the same time
	Batch int              // articles that are acknowledged together; 0 means DefaultBatch
	By    string           // who takes in, for the log of revisions
	Note  string           // why
	Now   func() time.Time // the clock of revisions

	copies *corroborate.Copies
}

// DefaultBatch is how many articles share a transaction: enough to spare the disk, few enough that little is lost when a machine stops.
const DefaultBatch = 64

// remembered is how many of the last articles are compared with a new one word by word; older ones are found by their signatures in the store.
const remembered = 4096

// Taken is what became of one item.
type Taken struct {
	Name    string
	Outcome store.Outcome
	CopyOf  string // id of the article that it copies
	Err     error  // why it was left out: a [fault.Error] with its reason
}

// Summary counts what was taken in.
type Summary struct {
	Read, New, Duplicate, Recoded, Updated, Copies int
	Skipped                                        map[fault.Reason]int
	Added, Changed, Withdrawn                      int // reports of events
}

// add counts one item.
func (s *Summary) add(t *Taken) {
	s.Read++
	if t.Err != nil {
		if s.Skipped == nil {
			s.Skipped = map[fault.Reason]int{}
		}
		s.Skipped[fault.ReasonOf(t.Err)]++
		return
	}
	switch t.Outcome.Status {
	case store.New:
		s.New++
	case store.Duplicate:
		s.Duplicate++
	case store.Recoded:
		s.Recoded++
	case store.Updated:
		s.Updated++
	}
	if t.CopyOf != "" {
		s.Copies++
	}
	s.Added, s.Changed, s.Withdrawn = s.Added+t.Outcome.Added, s.Changed+t.Outcome.Changed, s.Withdrawn+t.Outcome.Withdrawn
}

// read is an article that was coded and is yet to be kept.
type read struct {
	article store.Article
	copyOf  string
	name    string
	err     error
}

// Take codes items and keeps them, batch by batch. each is told of every item when its batch is on the disk; it returns false to stop. An error is one of the
// store or of the context; what each was told of before is kept.
func (k *Keeper) Take(ctx context.Context, items iter.Seq2[source.Item, error], meta document.Meta, each func(Taken) bool) (Summary, error) {
	if k.copies == nil {
		k.copies = corroborate.NewCopies(remembered)
	}
	size := k.Batch
	if size <= 0 {
		size = DefaultBatch
	}
	var sum Summary
	var batch []read
	more := true
	flush := func() error {
		outcomes, err := k.keep(ctx, batch)
		n := 0
		for i := range batch {
			t := Taken{Name: batch[i].name, CopyOf: batch[i].copyOf, Err: batch[i].err}
			if t.Err == nil {
				if n >= len(outcomes) {
					break // not kept: the error says why
				}
				t.Outcome = outcomes[n]
				t.Err = t.Outcome.Err
				n++
			}
			sum.add(&t)
			more = more && each(t)
		}
		batch = batch[:0]
		return err
	}
	for r := range dragoman.Ordered(dragoman.Inputs(items), max(k.Jobs, 1), func(in dragoman.Input) read { return k.code(in, meta) }) {
		if r.err == nil {
			k.origins(ctx, &r)
		}
		if batch = append(batch, r); len(batch) >= size {
			if err := flush(); err != nil {
				return sum, err
			}
		}
		if !more || ctx.Err() != nil {
			break
		}
	}
	if err := flush(); err != nil {
		return sum, err
	}
	return sum, ctx.Err()
}

// code reads and codes one item. The text of every document is kept, also of those whose record does not carry it.
func (k *Keeper) code(in dragoman.Input, meta document.Meta) read {
	r := read{name: in.Item.Name}
	a, err := k.Coder.CodeItem(in, meta)
	if err != nil {
		r.err = err
		return r
	}
	d := &a.Record.Document
	signature := corroborate.Signature(a.Text.Text)
	r.article = store.Article{
		DocumentID: d.ID, URL: d.URL, Title: d.Title, Publisher: d.Publisher, SourceClass: d.SourceClass, Published: d.Published, Language: d.Language,
		SHA256: d.SHA256, Text: a.Text.Text, Record: a.Record, Signature: signature[:],
	}
	return r
}

// origins finds the article that one copies, among the last ones by their words and among all by their signatures, and the media that its reports go back to.
func (k *Keeper) origins(ctx context.Context, r *read) {
	a := &r.article
	if original, _ := k.copies.Add(a.DocumentID, a.Text); original != "" && original != a.DocumentID {
		r.copyOf = original
	} else if refs, err := k.Store.Similar(ctx, a.Signature); err == nil {
		own := corroborate.NewPrint(a.Text)
		for _, ref := range refs {
			if ref.DocumentID == a.DocumentID {
				continue
			}
			other, err := k.Store.Article(ctx, ref.DocumentID, 0)
			if err != nil {
				continue
			}
			if p := corroborate.NewPrint(other.Text); corroborate.Compare(&own, &p).Copy {
				r.copyOf = ref.DocumentID
				break
			}
		}
	}
	a.Origin = r.copyOf
	a.Origins = map[string]string{}
	for event, list := range k.Desk.Origins(a.Record, a.Text) {
		if len(list) > 0 && list[0].Basis != corroborate.Publishing {
			a.Origins[event] = list[0].Name
		}
	}
}

// keep writes a batch.
func (k *Keeper) keep(ctx context.Context, batch []read) ([]store.Outcome, error) {
	var articles []store.Article
	for i := range batch {
		if batch[i].err == nil {
			articles = append(articles, batch[i].article)
		}
	}
	if len(articles) == 0 {
		return nil, nil
	}
	return k.Store.Ingest(ctx, store.Stamp{At: k.Now(), By: k.By, Note: k.Note}, articles)
}
