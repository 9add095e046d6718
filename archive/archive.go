// Package archive reads articles into a store: it codes them, finds which copy which and where they come from, and ties their reports to events.
//
// [Keeper.Take] takes items of any source in their order; each batch of articles that it reports as kept is on the disk. Taking in the same articles again
// writes nothing and takes little time; articles that another coder read are coded again, and the store keeps both readings.
package archive

import (
	"context"
	"errors"
	"iter"
	"time"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
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

// leastSimilar is the estimated resemblance from which on an older article is read and compared word by word (the least one of package corroborate).
const leastSimilar = 0.2

// Taken is what became of one item.
type Taken struct {
	Name     string // of the item in its source
	Document string // id of the article; "" if it was left out before it had one
	Outcome  store.Outcome
	CopyOf   string // id of the article that it copies
	Err      error  // why it was left out: a [fault.Error] with its reason
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
	known   int64 // the key of the same article by the same coder, which the store has; 0 if it has none
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
			t := Taken{Name: batch[i].name, Document: batch[i].article.DocumentID, CopyOf: batch[i].copyOf, Err: batch[i].err}
			switch {
			case batch[i].known != 0:
				t.Outcome = store.Outcome{Key: batch[i].known, Status: store.Duplicate}
			case t.Err == nil:
				if n >= len(outcomes) {
					continue // not kept: the error says why
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
	for r := range dragoman.Ordered(dragoman.Inputs(items), max(k.Jobs, 1), func(in dragoman.Input) read { return k.code(ctx, in, meta) }) {
		switch {
		case r.known != 0: // what comes after it may copy it
			k.copies.Add(r.article.DocumentID, r.article.Text)
		case r.err == nil:
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

// code reads one item and codes it, unless the store has it as this coder reads it. The text of every document is kept, also of those whose record does not
// carry it.
func (k *Keeper) code(ctx context.Context, in dragoman.Input, meta document.Meta) read {
	r := read{name: in.Item.Name}
	d, err := dragoman.ReadItem(in, meta)
	if err != nil {
		var f *fault.Error
		if r.err = err; r.name == "" && errors.As(err, &f) {
			r.name = f.Subject
		}
		return r
	}
	sha := record.TextHash(d.Text)
	if old, err := k.Store.Article(ctx, d.ID, 0); err == nil && old.SHA256 == sha && old.Record != nil && old.Record.Document.Coder == k.Coder.Identity() {
		r.known, r.article.DocumentID, r.article.Text = old.Key, d.ID, d.Text
		return r
	}
	var a *dragoman.Analysis
	if r.err = dragoman.Guard(in.Item.Name, func() error {
		a = k.Coder.Analyse(d)
		return nil
	}); r.err != nil {
		return r
	}
	about := &a.Record.Document
	signature := corroborate.Signature(d.Text)
	r.article = store.Article{
		DocumentID: about.ID, URL: about.URL, Title: about.Title, Publisher: about.Publisher, SourceClass: about.SourceClass, Published: about.Published,
		Language: about.Language, SHA256: sha, Text: d.Text, Record: a.Record, Signature: signature[:],
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
			if ref.Similarity < leastSimilar {
				break // they come in order
			}
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
		if batch[i].err == nil && batch[i].known == 0 {
			articles = append(articles, batch[i].article)
		}
	}
	if len(articles) == 0 {
		return nil, nil
	}
	return k.Store.Ingest(ctx, store.Stamp{At: k.Now(), By: k.By, Note: k.Note}, articles)
}
