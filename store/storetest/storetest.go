// Package storetest is the contract of package store as a test: every backend must pass [Run]. It also holds what tests of backends share: a
// minimal Linker and made-up articles.
package storetest

import (
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// Opener opens the archive in a folder, and makes it if there is none.
type Opener func(t *testing.T, dir string, linker store.Linker) store.Store

// Run holds a backend to the contract.
func Run(t *testing.T, open Opener) {
	for name, test := range map[string]func(*testing.T, *bench){
		"articles come back as they were":   articlesComeBack,
		"a second time is a duplicate":      duplicates,
		"reports are tied":                  reportsAreTied,
		"copies have one origin":            copies,
		"the same text twice":               sameText,
		"coding again":                      recoding,
		"another text":                      anotherText,
		"merge":                             merge,
		"split":                             split,
		"split off the first":               splitFirst,
		"withdraw":                          withdraw,
		"restored later":                    restoredLater,
		"decisions hold":                    decisionsHold,
		"a random history":                  history,
		"filters":                           filters,
		"sums":                              sums,
		"outlines":                          outlines,
		"claims":                            claims,
		"similar articles":                  similar,
		"claims in time":                    claimsInTime,
		"changes":                           changes,
		"forecasts":                         forecasts,
		"logs of forecasts":                 verdicts,
		"errors":                            failures,
		"opened again, everything is there": reopened,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			b := &bench{T: t, dir: dir, open: open, Store: open(t, dir, Linker{}), at: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)}
			defer func() { b.must(b.Close()) }()
			test(t, b)
		})
	}
}

// bench is a store under test.
type bench struct {
	*testing.T
	store.Store
	dir  string
	open Opener
	at   time.Time
}

func (b *bench) must(err error) {
	b.Helper()
	if err != nil {
		b.Fatalf("%v (hint: %s)", err, fault.HintOf(err))
	}
}

// stamp is a minute later each time.
func (b *bench) stamp() store.Stamp {
	b.at = b.at.Add(time.Minute)
	return store.Stamp{At: b.at, By: "analyst", Note: "why"}
}

func (b *bench) ingest(articles ...store.Article) []store.Outcome {
	b.Helper()
	out, err := b.Ingest(b.Context(), b.stamp(), articles)
	b.must(err)
	if len(out) != len(articles) {
		b.Fatalf("%d outcomes for %d articles", len(out), len(articles))
	}
	return out
}

func (b *bench) decide(d store.Decision) store.Revision {
	b.Helper()
	r, err := b.Decide(b.Context(), b.stamp(), d)
	b.must(err)
	return r
}

func (b *bench) events(f store.Filter) []store.Event {
	b.Helper()
	var list []store.Event
	for e, err := range b.Events(b.Context(), f) {
		b.must(err)
		list = append(list, e)
	}
	return list
}

func (b *bench) event(id string, asOf int64) store.Event {
	b.Helper()
	e, err := b.Event(b.Context(), id, asOf)
	b.must(err)
	return e
}

func (b *bench) sums(a, c string, asOf int64) []store.Sum {
	b.Helper()
	s, err := b.Rollup(b.Context(), store.RollupQuery{A: a, B: c, By: store.ByMonth, AsOf: asOf})
	b.must(err)
	return s
}

func (b *bench) last() int64 {
	b.Helper()
	n, err := b.RevisionAt(b.Context(), b.at)
	b.must(err)
	return n
}

func (b *bench) equal(what string, got, want any) {
	b.Helper()
	if !reflect.DeepEqual(got, want) {
		b.Errorf("%s: got %+v, want %+v", what, got, want)
	}
}

// piece makes an article that tells the given acts: each of NOR towards SWE on a day.
func piece(id string, days ...string) store.Article {
	b := builder{id: id}
	b.quote("From " + id + " comes this.")
	for _, day := range days {
		b.tell(acts[0], 0, 1, day)
	}
	return b.article()
}

// coded returns the article as another coder sees it, whose events change alters.
func coded(a store.Article, version string, change func(events []record.Event) []record.Event) store.Article {
	r := *a.Record
	r.Document.Coder.Version = version
	r.Events = change(slices.Clone(r.Events))
	a.Record = &r
	return a
}

func ids(events []store.Event) []string {
	var list []string
	for _, e := range events {
		list = append(list, e.ID)
	}
	return list
}

func articlesComeBack(t *testing.T, b *bench) {
	for n := range 10 {
		want := Synthetic(n)
		if n == 3 { // what is not ASCII, a text within the record, quotations that are not in the text
			want.Text = "Résumé: " + want.Text
			want.SHA256 = record.TextHash(want.Text)
			want.Record.Document.SHA256, want.Record.Document.Text = want.SHA256, want.Text
			want.Record.Events[0].Evidence[0].Text = "something else"
		}
		out := b.ingest(want)
		got, err := b.Article(t.Context(), want.DocumentID, 0)
		b.must(err)
		want.Key, want.Since, want.Signature = out[0].Key, got.Since, nil
		b.equal("outcome", out[0], store.Outcome{Key: got.Key, Status: store.New, Added: 4})
		b.equal("article", got, want)
		e := want.Record.Events[1]
		r, err := b.Report(t.Context(), e.ID, 0)
		b.must(err)
		b.equal("event of the report", r.Event, e)
		if r.In == "" || r.DocumentID != want.DocumentID || r.Publisher != want.Publisher || len(r.Entities) < 2 {
			t.Errorf("report %+v", r)
		}
	}
}

func duplicates(t *testing.T, b *bench) {
	a, other := piece("a", "2025-03-01"), piece("b", "2025-03-02")
	b.ingest(a)
	before := b.last()
	out := b.ingest(a, a)
	b.equal("status", []store.Status{out[0].Status, out[1].Status}, []store.Status{store.Duplicate, store.Duplicate})
	b.equal("last revision", b.last(), before)
	out = b.ingest(other, a, other)
	b.equal("status", []store.Status{out[0].Status, out[1].Status, out[2].Status}, []store.Status{store.New, store.Duplicate, store.Duplicate})
	b.equal("events", len(b.events(store.Filter{})), 2)
}

func reopened(t *testing.T, b *bench) {
	b.ingest(piece("a", "2025-03-01"), piece("b", "2025-03-01", "2025-03-02"))
	want, sums := b.events(store.Filter{}), b.sums("NOR", "SWE", 0)
	b.must(b.Close())
	b.Store = b.open(t, b.dir, Linker{})
	b.equal("events", b.events(store.Filter{}), want)
	b.equal("sums", b.sums("NOR", "SWE", 0), sums)
	b.ingest(piece("c", "2025-03-02"))
	b.equal("reports", b.event(want[1].ID, 0).N, 2)
}

func failures(t *testing.T, b *bench) {
	ctx := t.Context()
	_, e1 := b.Article(ctx, "x", 0)
	_, e2 := b.Event(ctx, "x", 0)
	_, e3 := b.Report(ctx, "x", 0)
	_, e4 := b.Decide(ctx, b.stamp(), store.Decision{Kind: store.KindMerge, Event: "x", Other: "y"})
	for _, err := range []error{e1, e2, e3, e4} {
		if !errors.Is(err, store.ErrNotFound) || fault.HintOf(err) == "" {
			t.Errorf("%v: not found, or no hint", err)
		}
	}
	for i, f := range []store.Filter{{From: "yesterday"}, {Text: `-" "`}} {
		for _, err := range b.Events(ctx, f) {
			if err == nil || fault.HintOf(err) == "" {
				t.Errorf("filter %d: error %v", i, err)
			}
		}
	}
	b.equal("revisions of what failed", b.last(), int64(0))
	bad := piece("bad", "2025-03-01")
	bad.Text += "!"
	out := b.ingest(bad, piece("good", "2025-03-01"))
	b.equal("status", []store.Status{out[0].Status, out[1].Status}, []store.Status{store.Refused, store.New})
	if fault.HintOf(out[0].Err) == "" {
		t.Errorf("no hint with %v", out[0].Err)
	}
	for _, f := range []string{`"`, `a" OR b`, "title:x", "NEAR(a b)", "a^2 {b}", "(", "*"} {
		for _, err := range b.Events(ctx, store.Filter{Text: f}) {
			if err != nil && fault.HintOf(err) == "" {
				t.Errorf("%s: %v", f, err)
			}
		}
	}
}

func similar(t *testing.T, b *bench) {
	var list []store.Article
	for n := range 6 {
		list = append(list, Synthetic(n))
	}
	b.ingest(list...)
	sig := slices.Clone(list[2].Signature)
	for i := range sig {
		if i%store.BandLen == 0 && i/store.BandLen%2 == 0 {
			sig[i]++
		}
	}
	got, err := b.Similar(t.Context(), sig)
	b.must(err)
	if len(got) != 1 || got[0].DocumentID != "doc-2" || got[0].Similarity != 0.875 {
		t.Errorf("got %+v", got)
	}
	if _, err := b.Similar(t.Context(), sig[:3]); err == nil {
		t.Error("a short signature was taken")
	}
}
