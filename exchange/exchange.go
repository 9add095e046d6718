// Package exchange reads and writes events in the formats that the field uses: JSON Lines, CSV, Parquet, and the exact column layouts of GDELT, POLECAT,
// ICEWS and Phoenix.
//
// [Read] and [NewEventWriter] deal in [Event], an event of history that no layout owns; what a layout cannot say and what comes back from it is told in
// docs/EXCHANGE.md. [Writer] is for document records as they come from the coder, in one direction only.
//
// PLOVER events have lists of actors and recipients; the older layouts have one source and one target a row. Such an event becomes a row for each pair of
// countries, as the PLOVER manual asks ("expand to dyads only in post-processing"); events that did not occur are left out of these layouts, which
// have no place to say so. What a layout asks for and the record does not know stays empty.
package exchange

import (
	"bufio"
	"encoding/json"
	"hash/fnv"
	"io"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// Writer writes records one after the other. Close writes what is still held back; it does not close the underlying writer.
type Writer interface {
	Write(*record.Record) error
	Close() error
}

// records writes a document record a line.
type records struct{ enc *json.Encoder }

// NewRecords writes JSON Lines, a document record a line.
func NewRecords(w io.Writer) Writer {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return &records{enc}
}

func (r *records) Write(rec *record.Record) error { return r.enc.Encode(rec) }
func (r *records) Close() error                   { return nil }

// EventLine is an event with the document it stands in, for one event a line.
type EventLine struct {
	Document  string `json:"document"`
	URL       string `json:"url,omitempty"`
	Published string `json:"published,omitempty"`
	record.Event
	ActorNames     []string `json:"actor_names"`
	RecipientNames []string `json:"recipient_names"`
}

type events struct{ enc *json.Encoder }

// NewEvents writes JSON Lines, an event a line.
func NewEvents(w io.Writer) Writer {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return &events{enc}
}

func (e *events) Write(rec *record.Record) error {
	names := entities(rec)
	for _, ev := range rec.Events {
		line := EventLine{Document: rec.Document.ID, URL: rec.Document.URL, Published: rec.Document.Published, Event: ev, ActorNames: nameList(names, ev.Actor), RecipientNames: nameList(names, ev.Recipient)}
		if err := e.enc.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

func (e *events) Close() error { return nil }

func entities(rec *record.Record) map[string]*record.Entity {
	m := make(map[string]*record.Entity, len(rec.Entities))
	for i := range rec.Entities {
		m[rec.Entities[i].ID] = &rec.Entities[i]
	}
	return m
}

func nameList(m map[string]*record.Entity, list []record.Participant) []string {
	out := make([]string, 0, len(list))
	for _, p := range list {
		switch e := m[p.Entity]; {
		case e != nil:
			out = append(out, e.Name)
		case p.Country != "":
			out = append(out, p.Country)
		default:
			out = append(out, p.Sector)
		}
	}
	return out
}

// dyad is one pair of participants of an event; either may be empty.
type dyad struct{ actor, recipient record.Participant }

// dyads expands an event into pairs, one for each pair of different countries or sectors on the two sides. An event with actors only (a summit) pairs them
// with each other in both directions.
func dyads(ev *record.Event) []dyad {
	actors, recipients := distinct(ev.Actor), distinct(ev.Recipient)
	var out []dyad
	switch {
	case len(recipients) > 0 && len(actors) > 0:
		for _, a := range actors {
			for _, r := range recipients {
				out = append(out, dyad{a, r})
			}
		}
	case len(actors) > 1:
		for i, a := range actors {
			for j, b := range actors {
				if i != j {
					out = append(out, dyad{a, b})
				}
			}
		}
	case len(actors) == 1:
		out = append(out, dyad{actor: actors[0]})
	default:
		for _, r := range recipients {
			out = append(out, dyad{recipient: r})
		}
	}
	return out
}

// distinct keeps one participant for each country, or for each sector where no country is known.
func distinct(list []record.Participant) []record.Participant {
	var out []record.Participant
	seen := map[string]bool{}
	for _, p := range list {
		key := p.Country
		if key == "" {
			key = "/" + p.Sector
		}
		if !seen[key] {
			seen[key] = true
			out = append(out, p)
		}
	}
	return out
}

// number derives a positive integer id from a text id, for layouts that want one.
func number(id string) uint64 {
	h := fnv.New64a()
	io.WriteString(h, id)
	return h.Sum64() >> 1
}

// tsv writes rows of tab-separated columns. Tabs and line ends inside a column become spaces: the layouts have no quoting.
type tsv struct{ w *bufio.Writer }

var clean = strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")

func (t *tsv) row(columns ...string) error {
	for i, c := range columns {
		if i > 0 {
			t.w.WriteByte('\t')
		}
		clean.WriteString(t.w, c)
	}
	return t.w.WriteByte('\n')
}

func (t *tsv) Close() error { return t.w.Flush() }

// occurred tells whether an event belongs into layouts that only know what happened.
func occurred(ev *record.Event) bool {
	return ev.Status == record.Occurred && (ev.Auxiliary == "" || ev.Auxiliary == record.AuxHistorical)
}
