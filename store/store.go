// Package store keeps what was read: articles with their records, the reports in them, and the events that reports of several articles tell of.
//
// A report is one event coded in one article; an event is what happened once, however many articles told it. Reports are tied to events when an
// article is taken in, by a [Linker] that the caller gives, after what analysts have decided by hand.
//
// Nothing is overwritten and nothing is deleted. Every write belongs to a [Revision]; what is withdrawn, re-coded or tied differently stays
// readable as of an older revision. Sums over events ([Store.Rollup]) change in the same transaction as the events they count.
//
// The package holds the interface, its types and the few rules that every backend must share: what a dyad is, what an origin is. Backends live
// below it (sqlite); storetest holds the test that each of them must pass. Time is a parameter ([Stamp]): no backend looks at the clock.
package store

import (
	"context"
	"iter"
	"time"
)

// Store is an archive. All methods may be called from several goroutines; writes wait for each other.
//
// Errors are of type [fault.Error] with a hint, or those of the context. [ErrNotFound] is in the chain when an id is unknown.
type Store interface {
	// Ingest takes articles in, in their order, and returns one outcome an article. When it returns, the articles of these outcomes are on
	// the disk and survive the end of the process and of the machine's power. With an error fewer outcomes than articles are returned:
	// those that were kept. Articles that cannot be stored have the outcome Refused and do not stop the others.
	Ingest(ctx context.Context, by Stamp, articles []Article) ([]Outcome, error)

	// Decide carries out an analyst's decision and logs it. Decisions hold against the Linker, through re-ingest and re-coding, until lifted.
	Decide(ctx context.Context, by Stamp, d Decision) (Revision, error)

	// Article returns a document as it was known as of a revision (0: now).
	Article(ctx context.Context, document string, asOf int64) (Article, error)

	// Report returns one report as of a revision (0: now), withdrawn or not: Report.Until tells.
	Report(ctx context.Context, id string, asOf int64) (Report, error)

	// Event returns an event as of a revision (0: now), withdrawn or not.
	Event(ctx context.Context, id string, asOf int64) (Event, error)

	// Events yields the events that a filter lets through, ordered by day. After an error it yields no more.
	Events(ctx context.Context, f Filter) iter.Seq2[Event, error]

	// Changes yields the events that are new, altered or withdrawn since a revision, ordered by id of the event.
	Changes(ctx context.Context, since int64) iter.Seq2[Change, error]

	// Rollup sums the events of one directed dyad.
	Rollup(ctx context.Context, q RollupQuery) ([]Sum, error)

	// Outlines yields in short the events that tie two countries or more, ordered by the key of their first report.
	Outlines(ctx context.Context, q OutlineQuery) iter.Seq2[Outline, error]

	// Claims yields the articles with a claim of a layer that names all actors, in the order in which they came in. An article that an analyst withdrew is not among them.
	Claims(ctx context.Context, q ClaimQuery) iter.Seq2[Article, error]

	// Similar returns the stored articles that share at least one band with a signature of [SignatureLen] values, most similar first.
	Similar(ctx context.Context, signature []uint64) ([]ArticleRef, error)

	// Revisions yields the log of writes, oldest first.
	Revisions(ctx context.Context) iter.Seq2[Revision, error]

	// RevisionAt returns the last revision at or before a time, 0 if there is none.
	RevisionAt(ctx context.Context, at time.Time) (int64, error)

	Close() error
}

// Linker says which reports tell of the same event. It must be a pure function of its arguments: it runs inside the transaction of a write.
type Linker interface {
	// Keys says under which keys a report is filed; reports that share a key are candidates for the same event. Reports without keys stand alone.
	Keys(r *Report) []string
	// Link chooses the event among the candidates that the report belongs to, "" for a new event, and says why.
	Link(r *Report, candidates []Event) (event, reason string)
}

// Kind is what a revision did.
type Kind string

// The kinds of revisions.
const (
	KindIngest   Kind = "ingest"   // articles were taken in
	KindRecode   Kind = "recode"   // only articles that were known were coded again
	KindMerge    Kind = "merge"    // an analyst: two events are one
	KindSplit    Kind = "split"    // an analyst: a report tells of another event
	KindWithdraw Kind = "withdraw" // an analyst: a report, an event or an article is not to count
	KindRestore  Kind = "restore"  // an analyst: an earlier decision is lifted
)

// Stamp says when, by whom and why something is written.
type Stamp struct {
	At   time.Time // kept to the millisecond
	By   string
	Note string
}

// Revision is one entry in the log of writes. Ids grow by one from 1.
type Revision struct {
	ID       int64
	At       time.Time
	Kind     Kind
	By       string
	Note     string
	Decision *Decision // of the kinds that are an analyst's
}

// Decision is what an analyst decides. Kind says which of the other fields are read:
//
//	KindMerge     Event and Other become one event, which keeps the id of Event
//	KindSplit     Report leaves Event and becomes an event of its own; if Event is named after Report, the others leave
//	KindWithdraw  exactly one of Report, Event, Document does not count any more
//	KindRestore   Revision, a decision of the kinds above, is lifted, and the ties that it undid are restored where they can be
type Decision struct {
	Kind     Kind
	Event    string
	Other    string
	Report   string
	Document string
	Revision int64
}
