// Package ledger keeps the account of forecasts in a store: what was foretold by whom, how often, where it stands, what in the store fulfils it, and
// how good the numbers of its holders were.
//
// The rules are those of package forecast; this package brings forecasts, events and logs out of a store and new lines of logs into it:
//
//   - [Read] gathers the forecasts of all articles. Repetitions by one holder are one [Entry] with every [Utterance] of it.
//   - [Resolve] looks among the stored events for outcomes and writes what a rule may say; [Decide] writes what an analyst says.
//   - [Book.Scores] sets up the calibration of each holder with the base-rate forecaster beside.
//
// Who speaks for a text ("author") and who is only described ("analysts", "two diplomats") is another person in every publication, and is named with it.
// Time is a parameter. Days are those of the calendar in UTC.
package ledger

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// Utterance is a forecast as one article has it.
type Utterance struct {
	ID          string // of the text and the place of its words: it stays when the text is coded again
	Document    string
	Publisher   string
	SourceClass string
	Forecast    record.Forecast
	entities    []record.Entity
}

// Entry is a forecast with all its utterances and its log.
type Entry struct {
	forecast.Entry
	Said   []Utterance     // as Entry.Utterances
	Log    []store.Verdict // oldest first
	Status forecast.Status
	logID  string // of the utterance whose log it is
}

// First is the utterance that the entry is known by.
func (e *Entry) First() *Utterance { return &e.Said[0] }

// Last is the last line of the log, nil if there is none.
func (e *Entry) Last() *store.Verdict {
	if len(e.Log) == 0 {
		return nil
	}
	return &e.Log[len(e.Log)-1]
}

// changes is the log as package forecast reads it.
func (e *Entry) changes() []forecast.Change {
	out := make([]forecast.Change, len(e.Log))
	for i := range e.Log {
		out[i] = change(&e.Log[i])
	}
	return out
}

func change(v *store.Verdict) forecast.Change {
	c := forecast.Change{On: date(v.Day), To: forecast.Status(v.Status), By: forecast.Human, Why: v.Why, Evidence: v.Evidence}
	if v.Rule {
		c.By = forecast.Rule
	}
	return c
}

// Book is the ledger of a store as of a revision.
type Book struct {
	Entries []Entry // in order of day and id
	store   store.Store
	asOf    int64
	dyads   map[[2]string]*history
}

// Read gathers the forecasts of a store as of a revision (0: now). Errors are those of the store.
func Read(ctx context.Context, st store.Store, asOf int64) (*Book, error) {
	return read(ctx, st, asOf, map[[2]string]*history{})
}

// read is Read with what is known of dyads already.
func read(ctx context.Context, st store.Store, asOf int64, dyads map[[2]string]*history) (*Book, error) {
	b := &Book{store: st, asOf: asOf, dyads: dyads}
	said, err := b.utterances(ctx)
	if err != nil {
		return nil, err
	}
	logs := map[string][]store.Verdict{}
	for v, err := range st.Verdicts(ctx, asOf) {
		if err != nil {
			return nil, err
		}
		logs[v.Forecast] = append(logs[v.Forecast], v)
	}
	return b, b.merge(ctx, said, logs)
}

// utterances are the forecasts of all articles. A text that stands in two articles has the ids of the first; those of the others name their article.
func (b *Book) utterances(ctx context.Context) ([]Utterance, error) {
	var articles []store.Foretold
	byID := map[string]*store.Foretold{}
	for f, err := range b.store.Forecasts(ctx, b.asOf) {
		if err != nil {
			return nil, err
		}
		articles = append(articles, f)
	}
	for i := range articles {
		byID[articles[i].DocumentID] = &articles[i]
	}
	seen := map[string]bool{}
	var out []Utterance
	for i := range articles {
		a := &articles[i]
		for _, f := range a.Forecasts {
			u := Utterance{Document: a.DocumentID, Publisher: a.Publisher, SourceClass: a.SourceClass, Forecast: f, entities: a.Entities}
			var at record.Quote
			if len(f.Evidence) > 0 {
				at = f.Evidence[0]
			}
			if u.ID = record.ForecastID(a.SHA256, at.Start, at.End); seen[u.ID] {
				u.ID += "@" + a.DocumentID
			}
			if seen[u.ID] {
				continue // the same words twice
			}
			seen[u.ID] = true
			u.Forecast.Holder = holder(a, byID, &f)
			out = append(out, u)
		}
	}
	return out, nil
}

// holder names who foretells: a name as it is, an author or a description with the publication where it stands first.
func holder(a *store.Foretold, byID map[string]*store.Foretold, f *record.Forecast) string {
	first, _ := utf8.DecodeRuneInString(f.Holder)
	if unicode.IsUpper(first) && slices.ContainsFunc(a.Entities, func(e record.Entity) bool { return e.Name == f.Holder }) {
		return f.Holder
	}
	where := cmp.Or(a.Publisher, a.DocumentID)
	for steps := 0; a.Origin != "" && steps < len(byID); steps++ {
		original := byID[a.Origin]
		if original == nil {
			where = a.Origin
			break
		}
		a, where = original, cmp.Or(original.Publisher, original.DocumentID)
	}
	if f.Holder == "" {
		return ""
	}
	return f.Holder + " (" + where + ")"
}

// merge makes entries of utterances. The log of an entry is that of its earliest utterance that has one: an article that comes to light later may have said it before. When a forecast was settled, saying it again is a new one; so the merging is done again where the logs settle some.
func (b *Book) merge(ctx context.Context, said []Utterance, logs map[string][]store.Verdict) error {
	byID := make(map[string]*Utterance, len(said))
	list := make([]forecast.Forecast, len(said))
	for i := range said {
		byID[said[i].ID] = &said[i]
		list[i] = said[i].forecast()
	}
	closed := map[string]time.Time{}
	for {
		b.Entries = nil
		settled := len(closed)
		for _, m := range forecast.Merge(list, closed) {
			e := Entry{Entry: m, logID: m.ID}
			for i := range m.Utterances {
				u := byID[m.Utterances[i].ID]
				e.Said = append(e.Said, *u)
				if e.Log == nil && logs[u.ID] != nil {
					e.Log, e.logID = logs[u.ID], u.ID
				}
			}
			e.Status = forecast.Current(e.changes())
			if _, known := closed[e.ID]; !known {
				day, err := b.closing(ctx, &e)
				if err != nil {
					return err
				}
				if !day.IsZero() {
					closed[e.ID] = day
				}
			}
			b.Entries = append(b.Entries, e)
		}
		if len(closed) == settled {
			return nil
		}
	}
}

// closing is the day on which an entry was settled: that of its earliest event, its horizon, or the day of the decision. It is zero for one that is not.
func (b *Book) closing(ctx context.Context, e *Entry) (time.Time, error) {
	last := e.Last()
	switch e.Status {
	case forecast.Open, forecast.Ambiguous:
		return time.Time{}, nil
	case forecast.NotOccurred:
		if !e.Horizon.IsZero() {
			return e.Horizon, nil
		}
	case forecast.Occurred, forecast.Partly:
		var first time.Time
		for _, id := range last.Evidence {
			ev, err := b.store.Event(ctx, id, b.asOf)
			if notFound(err) {
				continue
			}
			if err != nil {
				return time.Time{}, err
			}
			if x := eventOf(&ev); !x.First.IsZero() && (first.IsZero() || x.First.Before(first)) {
				first = x.First
			}
		}
		if !first.IsZero() {
			return first, nil
		}
	}
	return date(last.Day), nil
}

// Find returns the entry that an id names: its own or that of any of its utterances. The error is [store.ErrNotFound] with a hint.
func (b *Book) Find(id string) (*Entry, error) {
	for i := range b.Entries {
		if slices.ContainsFunc(b.Entries[i].Said, func(u Utterance) bool { return u.ID == id }) {
			return &b.Entries[i], nil
		}
	}
	return nil, &fault.Error{Subject: id, What: "the ledger has no such forecast", Err: store.ErrNotFound, Hint: "\"dragoman forecasts\" lists them with their ids"}
}

// Filter chooses entries; a field at its zero value lets everything through.
type Filter struct {
	Actor    string    // code of a state, or words of a name
	Dyad     [2]string // both are actors
	Holder   string    // words of the name
	Status   forecast.Status
	From, To time.Time // days on which it was first made, inclusive; with either, entries of an unknown day are left out

	ids []string // if any, these alone, and Status asks for nothing
}

// Lets tells whether an entry passes.
func (f *Filter) Lets(e *Entry) bool {
	if len(f.ids) > 0 {
		return slices.Contains(f.ids, e.ID) || slices.ContainsFunc(e.Said, func(u Utterance) bool { return slices.Contains(f.ids, u.ID) })
	}
	for _, name := range []string{f.Actor, f.Dyad[0], f.Dyad[1]} {
		if name != "" && !e.names(name) {
			return false
		}
	}
	switch {
	case f.Holder != "" && !contains(e.Holder, f.Holder), f.Status != "" && e.Status != f.Status:
		return false
	case f.From.IsZero() && f.To.IsZero():
		return true
	case e.MadeOn.IsZero(), !f.From.IsZero() && e.MadeOn.Before(f.From), !f.To.IsZero() && e.MadeOn.After(f.To):
		return false
	}
	return true
}

// names tells whether one of the actors has a code or the words of a name.
func (e *Entry) names(name string) bool {
	u := e.First()
	for _, a := range u.Forecast.Actors {
		if a == name || !code(name) && contains(a, name) {
			return true
		}
		for _, x := range u.entities {
			if !code(name) && (x.Country == a && x.Type == "country" || x.Name == a) && contains(x.Name, name) {
				return true
			}
		}
	}
	return false
}

// contains tells whether words stand in a text one behind the other, whatever their case.
func contains(text, words string) bool {
	pad := func(s string) string {
		return " " + strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" \t(),", r) }), " ") + " "
	}
	return strings.Contains(pad(text), pad(words))
}

// code tells whether a name is a code of three capitals.
func code(s string) bool {
	return len(s) == 3 && strings.ToUpper(s) == s && strings.ToLower(s) != s
}

// date reads the day that a date with or without time begins with; the zero time stands for none.
func date(s string) time.Time {
	if len(s) > len(time.DateOnly) {
		s = s[:len(time.DateOnly)]
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return time.Time{}
	}
	return t
}
