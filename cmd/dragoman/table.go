package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/record"
)

// table prints events for reading: a heading a document, a line an event.
type table struct {
	w      io.Writer
	bold   string
	dim    string
	plain  string
	events int
	docs   int
}

func newTable(w io.Writer, terminal bool) *table {
	t := &table{w: w}
	if terminal {
		t.bold, t.dim, t.plain = "\x1b[1m", "\x1b[2m", "\x1b[0m"
	}
	return t
}

// Write prints the events of one document.
func (t *table) Write(r *record.Record) error {
	t.docs++
	t.events += len(r.Events)
	names := map[string]string{}
	for _, e := range r.Entities {
		names[e.ID] = e.Name
	}
	title := r.Document.ID
	if r.Document.Title != "" {
		title += "  " + r.Document.Title
	}
	if r.Document.Published != "" {
		title += "  (" + r.Document.Published + ")"
	}
	if _, err := fmt.Fprintf(t.w, "%s%s%s\n", t.bold, title, t.plain); err != nil {
		return err
	}
	if len(r.Events) == 0 {
		fmt.Fprintf(t.w, "  no events\n\n")
		return nil
	}
	rows := [][]string{{"DATE", "EVENT", "ACTOR", "RECIPIENT", "PLACE", "STATUS", "WORDS"}}
	for i := range r.Events {
		ev := &r.Events[i]
		kind := ev.Event
		if ev.Mode != "" {
			kind += " " + ev.Mode
		}
		status := ev.Status
		if ev.Auxiliary != "" && ev.Auxiliary != "future" && ev.Auxiliary != "negation" && ev.Auxiliary != ev.Status {
			status += ", " + ev.Auxiliary
		}
		rows = append(rows, []string{orDash(ev.Date), kind, side(names, ev.Actor), side(names, ev.Recipient), orDash(placeName(names, ev)), status, ev.Evidence[0].Sentence + " " + short(ev.Evidence[0].Text, 40)})
	}
	t.align(rows)
	_, err := fmt.Fprintln(t.w)
	return err
}

func placeName(names map[string]string, ev *record.Event) string {
	if ev.Place == nil {
		return ""
	}
	if n := names[ev.Place.Entity]; n != "" {
		return n
	}
	return ev.Place.Country
}

func side(names map[string]string, list []record.Participant) string {
	var out []string
	for _, p := range list {
		s := p.Country
		if p.Sector != "" {
			s += "/" + p.Sector
		}
		if n := names[p.Entity]; n != "" {
			s = short(n, 28) + " " + s
		}
		out = append(out, strings.TrimSpace(s))
	}
	return orDash(strings.Join(out, "; "))
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func short(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// align prints rows in columns as wide as their widest cell; the last is left ragged.
func (t *table) align(rows [][]string) {
	width := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, c := range row {
			width[i] = max(width[i], utf8.RuneCountInString(c))
		}
	}
	for n, row := range rows {
		var b strings.Builder
		for i, c := range row {
			b.WriteString("  ")
			b.WriteString(c)
			if i < len(row)-1 {
				b.WriteString(strings.Repeat(" ", width[i]-utf8.RuneCountInString(c)))
			}
		}
		if n == 0 {
			fmt.Fprintf(t.w, "%s%s%s\n", t.dim, b.String(), t.plain)
			continue
		}
		fmt.Fprintln(t.w, b.String())
	}
}

// Close prints the totals.
func (t *table) Close() error {
	_, err := fmt.Fprintf(t.w, "%d documents, %d events\n", t.docs, t.events)
	return err
}
