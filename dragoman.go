// Package dragoman reads news and writes down who did what to whom, when, where, and who says so.
//
// A [Coder] holds the lexicon, the dictionaries and the trained model; [Coder.Code] turns one document into a [record.Record]. Coding is a pure
// function: the same coder and the same document give the same record, byte for byte, on any number of goroutines. There is no network, no clock and no
// state between documents.
//
//	coder, err := dragoman.New(dragoman.Options{})
//	rec := coder.Code(&document.Document{ID: "1", Text: "France's foreign minister met his German counterpart in Berlin on Monday."})
package dragoman

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"runtime/debug"
	"sync"
	"time"

	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/claim"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/code/judge"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/weights"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// Options choose what a coder works with; the zero value means what comes with the program.
type Options struct {
	Lexicon   *lexicon.Lexicon     // instead of the embedded one; its frames of claims are added to the embedded ones
	Gazetteer *gazetteer.Gazetteer // instead of the embedded dictionaries
	NoJudge   bool                 // marked pairs are read by the rules alone
	NoGate    bool                 // events are found by the rules alone, without the network of triggers
}

// Coder codes documents. It is safe for concurrent use.
type Coder struct {
	pipeline  *annotate.Pipeline
	gazetteer *gazetteer.Gazetteer
	lexicon   *lexicon.Lexicon
	finder    *mention.Finder
	events    *code.Coder
	claims    *claim.Finder
	judge     func() (*judge.Judge, error) // of marked pairs; nil if the rules are to decide alone
	identity  record.Coder
}

// New loads what a coder needs.
func New(o Options) (*Coder, error) {
	c := &Coder{lexicon: o.Lexicon}
	var pipelineErr, gazetteerErr, lexiconErr error
	var wg sync.WaitGroup
	wg.Go(func() { c.pipeline, pipelineErr = annotate.English() })
	if c.gazetteer = o.Gazetteer; c.gazetteer == nil {
		wg.Go(func() { c.gazetteer, gazetteerErr = gazetteer.Embedded() })
	}
	if c.lexicon == nil {
		c.lexicon, lexiconErr = lexicon.Embedded()
	}
	wg.Wait()
	for _, err := range []error{pipelineErr, gazetteerErr, lexiconErr} {
		if err != nil {
			return nil, err
		}
	}
	claims, err := lexicon.EmbeddedClaims()
	if err != nil {
		return nil, err
	}
	if o.Lexicon != nil { // a user's frames may be of both kinds
		c.lexicon, claims = c.lexicon.Split(claims)
	}
	c.claims = claim.NewFinder(claims, c.lexicon)
	c.finder = mention.NewFinder(c.gazetteer)
	c.events = code.New(c.lexicon)
	if o.NoGate {
		c.events = c.events.Ungated()
	}
	c.judge = embeddedJudge
	if o.NoJudge {
		c.judge = func() (*judge.Judge, error) { return nil, nil }
	}
	c.identity = Identity()
	if o.Gazetteer != nil {
		c.identity.Gazetteer = o.Gazetteer.Hash()
	}
	if o.Lexicon != nil {
		c.identity.Lexicon = o.Lexicon.Hash()
	}
	return c, nil
}

// embeddedJudge is read when the first pair is asked for: coding documents does not need it.
var embeddedJudge = sync.OnceValues(func() (*judge.Judge, error) {
	f, err := model.Read(bytes.NewReader(weights.Judge))
	if err != nil {
		return nil, err
	}
	return judge.New(f)
})

// Identity names the version of the program and the hashes of the embedded lexicon, model and dictionaries.
var Identity = sync.OnceValue(func() record.Coder {
	h := sha256.New()
	h.Write(weights.English)
	h.Write(weights.Triggers)
	sum := h.Sum(nil)
	return record.Coder{Version: Version(), Lexicon: lexicon.Hash(), Model: hex.EncodeToString(sum[:])[:12], Gazetteer: gazetteer.Hash()}
})

// version is set when a release is built: -ldflags "-X github.com/dragoman-project/dragoman.version=v1.2.3".
var version = "v0.1.0-dev"

// Version is the version of the program: that of a release, or the development version with the revision it was built from, if known.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || version != "v0.1.0-dev" {
		return version
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return version + "+" + s.Value[:12]
		}
	}
	return version
}

// Identity names the coder: its records of one document are the same as those of any coder of this name.
func (c *Coder) Identity() record.Coder { return c.identity }

// Analysis is a coded document with everything behind its record, for explanations.
type Analysis struct {
	Record     *record.Record
	Text       *text.Document
	Resolution *resolve.Resolution
	Events     []*code.Event
	Claims     *claim.Claims
	Reference  time.Time // the day against which relative dates were resolved; zero if unknown
}

// Code codes a document.
func (c *Coder) Code(d *document.Document) *record.Record { return c.Analyse(d).Record }

// Annotate runs the linguistic stages alone.
func (c *Coder) Annotate(d *document.Document) *text.Document {
	t := &text.Document{Text: d.Text}
	c.pipeline.Annotate(t)
	return t
}

// Analyse codes a document and keeps what the record was made from.
func (c *Coder) Analyse(d *document.Document) *Analysis {
	t := c.Annotate(d)
	times := temporal.Find(t)
	reference, basis := d.Day, d.Basis
	if reference.IsZero() {
		reference, basis = dateline(t, times)
	}
	on := gazetteer.Date{}
	if !reference.IsZero() {
		on = gazetteer.Date{Year: reference.Year(), Month: int(reference.Month()), Day: reference.Day()}
	} else if year := latestYear(times); year > 0 {
		on = gazetteer.Date{Year: year}
	}
	res := resolve.Resolve(c.gazetteer, t, c.finder.Find(t), on)
	a := &Analysis{Text: t, Resolution: res, Reference: reference}
	b := newBuilder(c, d, a, times)
	a.Events = code.Merge(b.reported(c.events.Events(res, times)))
	a.Claims = c.claims.Find(res, times, a.Events, b.skip)
	a.Record = b.build(basis)
	return a
}

// datelineWords is how many tokens a dateline can have.
const datelineWords = 16

// dateline returns the date that stands alone in the first sentence ("Monday, September 23, 2019"), or in the dateline before its dash ("YEREVAN, August 9,
// 2025 -").
func dateline(t *text.Document, times []temporal.Time) (time.Time, string) {
	if len(times) == 0 || len(t.Sentences) == 0 || times[0].Last > t.Sentences[0].Last {
		return time.Time{}, ""
	}
	first, s := &times[0], &t.Sentences[0]
	alone := first.First == s.First && first.Last >= s.Last-1
	if !alone && !dashBehind(t, first.Last, min(s.Last, s.First+datelineWords)) {
		return time.Time{}, ""
	}
	v, ok := first.Value(time.Time{}, false)
	if !ok || v.Precision != temporal.Day {
		return time.Time{}, ""
	}
	day, err := time.Parse(time.DateOnly, v.Date)
	if err != nil {
		return time.Time{}, ""
	}
	return day, "dateline"
}

// dashBehind tells whether nothing but marks and a name in brackets stands between a token and a dash.
func dashBehind(t *text.Document, from, last int) bool {
	for i := from; i < last; i++ {
		switch t.Form(i) {
		case "-", "--", "–", "—":
			return t.SpaceAfter(i)
		}
		if u := t.Tokens[i].UPOS; u != text.PUNCT && u != text.PROPN {
			return false
		}
	}
	return false
}

// latestYear returns the latest year that the text states: without a date of publication, office-holders are those of that year.
func latestYear(times []temporal.Time) int {
	latest := 0
	for i := range times {
		if v, ok := times[i].Value(time.Time{}, false); ok && v.Precision != temporal.Interval {
			if year := int(v.Date[0]-'0')*1000 + int(v.Date[1]-'0')*100 + int(v.Date[2]-'0')*10 + int(v.Date[3]-'0'); year > latest && year < 2100 {
				latest = year
			}
		}
	}
	return latest
}

// Trace tells what the coder considered at every predicate of an analysed document.
func (c *Coder) Trace(a *Analysis) []code.Trace {
	return c.events.Trace(a.Resolution, temporal.Find(a.Text))
}
