package store

import (
	"errors"

	"github.com/dragoman-project/dragoman/record"
)

// ErrNotFound is in the chain of the error for an id that the store does not know.
var ErrNotFound = errors.New("not in the store")

// The shape of a MinHash signature and of the index over it: two articles are candidates if they agree in all values of at least one band.
const (
	SignatureLen = 64
	Bands        = 16
	BandLen      = SignatureLen / Bands
)

// Article is a document with its text and what was coded from it.
type Article struct {
	Key         int64 // set by the store
	DocumentID  string
	URL         string
	Title       string
	Publisher   string
	SourceClass string // state-controlled, public, private, wire, party
	Published   string // ISO 8601, with time if known
	Language    string
	SHA256      string // of the text, hexadecimal
	Text        string
	Record      *record.Record

	// Signature is the MinHash of the text, of SignatureLen values, nil if it takes no part in Similar. It is written only: the store keeps 16
	// bits of each value (b-bit minwise hashing, Li and König 2010), enough for an estimate.
	Signature []uint64

	// Origin is the DocumentID of the article that this one copies, or the name of the agency it comes from; "" if it is its own.
	Origin string
	// Origins names, by id of the record's events, where a single report comes from if not from Origin: "SANA" for what SANA is quoted with.
	Origins map[string]string

	Since, Until int64 // the revisions that brought and replaced it, set by the store; Until 0: it still holds
}

// Status is what became of an article that was offered.
type Status string

// What may become of an article.
const (
	New       Status = "new"       // a document that the store did not have
	Duplicate Status = "duplicate" // same document, text and coder: nothing was written
	Recoded   Status = "recoded"   // same document and text, another coder
	Updated   Status = "updated"   // same document, another text, which replaces the earlier one
	Refused   Status = "refused"   // it cannot be stored; Err says why
)

// Outcome tells what Ingest did with one article, and how many of its reports were added, changed in their coding, withdrawn, or kept as they were.
type Outcome struct {
	Key                             int64
	Status                          Status
	Added, Changed, Withdrawn, Kept int
	Err                             error
}

// ArticleRef points to an article that resembles another.
type ArticleRef struct {
	Key        int64
	DocumentID string
	Publisher  string
	Published  string
	Origin     string
	Similarity float64 // estimated Jaccard coefficient, 0 to 1
}
