package sqlite

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// offer is an article that Ingest was given, with what the archive knows of it.
type offer struct {
	*store.Article
	out    *store.Outcome
	sha    []byte
	known  int64 // key of the article that holds now, 0 if none
	coding int64 // key of its coding
}

// Ingest implements store.Store. A batch is one transaction, unless a document occurs in it twice: then the second begins another one.
func (d *DB) Ingest(ctx context.Context, by store.Stamp, articles []store.Article) ([]store.Outcome, error) {
	out := make([]store.Outcome, len(articles))
	for from := 0; from < len(articles); {
		seen := map[string]bool{}
		to := from
		for to < len(articles) && !seen[articles[to].DocumentID] {
			seen[articles[to].DocumentID] = true
			to++
		}
		err := d.transact(ctx, "cannot take in articles", by, func(steady context.Context, t *txn) error {
			return t.ingest(ctx, steady, articles[from:to], out[from:to])
		})
		if err != nil {
			return out[:from], err
		}
		from = to
	}
	return out, nil
}

func (t *txn) ingest(outer, ctx context.Context, articles []store.Article, out []store.Outcome) error {
	offers := make([]offer, len(articles))
	kind := store.Kind("")
	for i := range articles {
		o := &offers[i]
		o.Article, o.out = &articles[i], &out[i]
		*o.out = store.Outcome{}
		if err := t.examine(ctx, o); err != nil {
			return err
		}
		switch o.out.Status {
		case store.New, store.Updated:
			kind = store.KindIngest
		case store.Recoded:
			if kind == "" {
				kind = store.KindRecode
			}
		}
	}
	if kind == "" {
		return nil
	}
	if err := t.begin(ctx, kind, nil); err != nil {
		return err
	}
	for i := range offers {
		if err := outer.Err(); err != nil {
			return err
		}
		if err := t.take(ctx, &offers[i]); err != nil {
			return fmt.Errorf("article %s: %w", articles[i].DocumentID, err)
		}
	}
	return nil
}

// examine tells what is to become of an offer.
func (t *txn) examine(ctx context.Context, o *offer) error {
	if o.out.Err = check(o.Article); o.out.Err != nil {
		o.out.Status = store.Refused
		return nil
	}
	o.sha, _ = hex.DecodeString(o.SHA256)
	var sha []byte
	found, err := t.one(ctx, []any{&o.known, &sha}, "SELECT key, sha FROM article WHERE document = ? AND until IS NULL", o.DocumentID)
	if err != nil {
		return err
	}
	o.out.Key = o.known
	if !found {
		o.out.Status = store.New
		return nil
	}
	if !bytes.Equal(sha, o.sha) {
		o.out.Status = store.Updated
	} else {
		o.out.Status = store.Recoded
	}
	var coder int64
	if _, err := t.one(ctx, []any{&o.coding, &coder}, "SELECT key, coder FROM coding WHERE article = ? AND until IS NULL", o.known); err != nil {
		return err
	}
	identity, err := t.term(ctx, coder)
	if o.out.Status == store.Recoded && identity == coderOf(o.Record) {
		o.out.Status = store.Duplicate
	}
	return err
}

func coderOf(r *record.Record) string {
	c := r.Document.Coder
	return strings.Join([]string{c.Version, c.Lexicon, c.Model, c.Gazetteer}, "\x1f")
}

// check finds what makes an article impossible to store.
func check(a *store.Article) error {
	var what string
	sha, err := hex.DecodeString(a.SHA256)
	switch {
	case a.DocumentID == "":
		what = "it has no document id"
	case a.Record == nil:
		what = "it has no record"
	case err != nil || len(sha) != 32 || a.SHA256 != record.TextHash(a.Text):
		what = "its SHA-256 is not that of its text"
	case a.Record.Document.SHA256 != "" && a.Record.Document.SHA256 != a.SHA256:
		what = "its record was made of another text"
	case len(a.Signature) != 0 && len(a.Signature) != store.SignatureLen:
		what = fmt.Sprintf("its signature has %d values, not %d", len(a.Signature), store.SignatureLen)
	default:
		seen := map[string]bool{}
		for i := range a.Record.Events {
			id := a.Record.Events[i].ID
			if id == "" || seen[id] {
				what = fmt.Sprintf("its record has an event id twice, or none: %q", id)
			}
			seen[id] = true
		}
	}
	if what == "" {
		return nil
	}
	return &fault.Error{Subject: a.DocumentID, What: "the article cannot be stored: " + what, Hint: "code the text again; if it persists, report it with the document"}
}

// take writes one article.
func (t *txn) take(ctx context.Context, o *offer) error {
	switch o.out.Status {
	case store.Duplicate, store.Refused:
		return nil
	case store.Updated:
		if err := t.closeArticle(ctx, o); err != nil {
			return err
		}
		fallthrough
	case store.New:
		if err := t.insertArticle(ctx, o); err != nil {
			return err
		}
	case store.Recoded:
		if _, err := t.exec(ctx, "UPDATE coding SET until = ? WHERE key = ?", t.rev, o.coding); err != nil {
			return err
		}
	}
	coder, err := t.intern(ctx, "coder", coderOf(o.Record))
	if err != nil {
		return err
	}
	blob, err := t.d.codec.packRecord(o.Record, o.Text)
	if err != nil {
		return err
	}
	coding, err := t.insert(ctx, "INSERT INTO coding (article, coder, record, since) VALUES (?, ?, ?, ?)", o.out.Key, coder, blob, t.rev)
	if err != nil {
		return err
	}
	if err := t.claims(ctx, coding, o.Record); err != nil {
		return err
	}
	return t.reports(ctx, o)
}

// closeArticle ends a text that another one replaces, with its coding and all its reports.
func (t *txn) closeArticle(ctx context.Context, o *offer) error {
	if _, err := t.exec(ctx, "UPDATE article SET until = ? WHERE key = ?", t.rev, o.known); err != nil {
		return err
	}
	if _, err := t.exec(ctx, "UPDATE coding SET until = ? WHERE key = ?", t.rev, o.coding); err != nil {
		return err
	}
	keys, err := t.keys(ctx, "SELECT r.key FROM report r JOIN coded c ON c.report = r.key WHERE r.article = ? AND c.until IS NULL ORDER BY r.key", o.known)
	if err != nil {
		return err
	}
	for _, k := range keys {
		if err := t.retire(ctx, k); err != nil {
			return err
		}
	}
	o.out.Withdrawn += len(keys)
	return nil
}

func (t *txn) insertArticle(ctx context.Context, o *offer) error {
	var terms [3]int64
	for i, x := range []termKey{{"publisher", o.Publisher}, {"class", o.SourceClass}, {"language", o.Language}} {
		var err error
		if terms[i], err = t.intern(ctx, x.kind, x.value); err != nil {
			return err
		}
	}
	var err error
	o.out.Key, err = t.insert(ctx, "INSERT INTO article (document, hash, sha, url, title, publisher, class, language, published, origin, signature, text, since) "+
		"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		o.DocumentID, shortHash(o.sha), o.sha, o.URL, o.Title, terms[0], terms[1], terms[2], o.Published, nullable(o.Origin), foldSignature(o.Signature), t.d.codec.pack([]byte(o.Text)), t.rev)
	if err != nil {
		return err
	}
	if _, err := t.exec(ctx, "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", o.out.Key, o.Title, o.Text); err != nil {
		return err
	}
	for _, h := range bandHashes(o.Signature) {
		if _, err := t.exec(ctx, "INSERT OR IGNORE INTO band (hash, article) VALUES (?, ?)", h, o.out.Key); err != nil {
			return err
		}
	}
	return t.originsThrough(ctx, o)
}

// originsThrough renews the events of articles that named this one as their origin before it came, if it is a copy itself or was renamed.
func (t *txn) originsThrough(ctx context.Context, o *offer) error {
	if o.Origin == "" {
		return nil
	}
	events, err := t.keys(ctx, "WITH RECURSIVE copy (document) AS (SELECT ? UNION SELECT a.document FROM article a JOIN copy ON a.origin = copy.document) "+
		"SELECT DISTINCT t.event FROM copy JOIN article a ON a.document = copy.document JOIN report r ON r.article = a.key JOIN tie t ON t.report = r.key WHERE t.until IS NULL ORDER BY 1", o.DocumentID)
	for _, e := range events {
		t.touch(e)
	}
	return err
}

func nullable(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func shortHash(sha []byte) int64 { return int64(binary.BigEndian.Uint64(sha)) }

// foldSignature keeps the low 16 bits of every value.
func foldSignature(sig []uint64) []byte {
	if len(sig) == 0 {
		return nil
	}
	b := make([]byte, 0, 2*len(sig))
	for _, v := range sig {
		b = binary.LittleEndian.AppendUint16(b, uint16(v))
	}
	return b
}

// bandHashes hashes every band of a signature to 32 bits. That two bands meet by accident only adds a candidate.
func bandHashes(sig []uint64) []int64 {
	if len(sig) != store.SignatureLen {
		return nil
	}
	list := make([]int64, store.Bands)
	for b := range list {
		h := fnv.New64a()
		buf := []byte{byte(b)}
		for _, v := range sig[b*store.BandLen : (b+1)*store.BandLen] {
			buf = binary.LittleEndian.AppendUint64(buf, v)
		}
		h.Write(buf)
		sum := h.Sum64()
		list[b] = int64(int32(sum ^ sum>>32))
	}
	return list
}
