package store

import (
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// Report is one coded event of one article.
type Report struct {
	// ID is the id of the record's event. Articles with the very same text code the same ids: all but the first add "@" and their DocumentID.
	ID          string
	Article     int64
	DocumentID  string
	Event       record.Event
	Entities    []record.Entity // participants and place of the event, without their mentions
	Published   string
	Publisher   string
	SourceClass string
	// Origin is where the report comes from in the end: that of its article (or of the report alone), followed from copy to copy.
	// "" if its own article is the origin.
	Origin string

	In     string // the event it belongs to, "" if it was withdrawn
	Reason string // why it belongs there; "" for the first report of an event

	Since, Until int64 // the revisions that brought and withdrew or replaced this coding; Until 0: it still holds
}

// Source names the origin of a report, for counting independent ones.
func (r *Report) Source() string {
	if r.Origin != "" {
		return r.Origin
	}
	return r.DocumentID
}

// Event is one thing that happened, with everything that was told of it. Reports may contradict each other in dates, tolls and accounts;
// all of them stand side by side.
type Event struct {
	ID      string   // that of its first report; it does not change when this report is withdrawn
	Reports []Report // in the order in which they came in
	N       int      // number of reports
	Origins int      // number of independent origins

	Withdrawn    bool  // by an analyst, or because no report is left
	Since, Until int64 // the revisions that brought and replaced this state
}

// Lead is the report that stands for the event where one account is needed, in lists and sums: the first that still holds. Nil if none does.
func (e Event) Lead() *Report {
	if len(e.Reports) == 0 {
		return nil
	}
	return &e.Reports[0]
}

// Reasons lists why each report but the first was tied to the event.
func (e Event) Reasons() []string {
	var list []string
	for _, r := range e.Reports {
		if r.Reason != "" {
			list = append(list, r.ID+": "+r.Reason)
		}
	}
	return list
}

// Count sets N and Origins from the reports.
func (e *Event) Count() {
	seen := map[string]bool{}
	for i := range e.Reports {
		seen[e.Reports[i].Source()] = true
	}
	e.N, e.Origins = len(e.Reports), len(seen)
}

// ChangeKind says how an event differs from what was known.
type ChangeKind string

// The kinds of changes.
const (
	ChangeNew       ChangeKind = "new"
	ChangeAltered   ChangeKind = "altered" // another report, another coding, another tie
	ChangeWithdrawn ChangeKind = "withdrawn"
)

// Change is an event that differs from what it was at an earlier revision.
type Change struct {
	Kind ChangeKind
	Was  *Event // as of the earlier revision; nil if new
	Now  *Event // nil if withdrawn
}

// Day is a date as the number yyyymmdd; 0 if it is unknown.
type Day int

// Days returns the first and the last day that the date of an event may mean: the same day if it is known to the day, the first and last of
// a month, quarter, year or interval, (0, 0) if it is unknown.
func Days(e *record.Event) (first, last Day) {
	from, to, interval := strings.Cut(e.Date, "/")
	if !interval {
		to = from
	}
	first, _ = expand(from)
	_, last = expand(to)
	if first == 0 || last < first {
		return 0, 0
	}
	return first, last
}

// expand reads the calendar forms of ISO 8601 that records use: year, year-month, year-month-day with or without time, year-Qn and year-Wnn.
func expand(s string) (first, last Day) {
	y, ok := number(s, 0, 4)
	if !ok {
		return 0, 0
	}
	if len(s) == 4 {
		return ymd(y, 1, 1), ymd(y, 12, 31)
	}
	if len(s) == 7 && s[4] == '-' && s[5] == 'Q' && s[6] >= '1' && s[6] <= '4' {
		q := int(s[6] - '0')
		return ymd(y, 3*q-2, 1), ymd(y, 3*q, monthDays(y, 3*q))
	}
	if len(s) == 8 && s[5] == 'W' {
		w, ok := number(s, 6, 8)
		if !ok || w < 1 || w > 53 {
			return 0, 0
		}
		return isoWeek(y, w)
	}
	m, ok := number(s, 5, 7)
	if !ok || m < 1 || m > 12 {
		return 0, 0
	}
	if len(s) == 7 {
		return ymd(y, m, 1), ymd(y, m, monthDays(y, m))
	}
	d, ok := number(s, 8, 10)
	if !ok || d < 1 || d > monthDays(y, m) || len(s) > 10 && s[10] != 'T' {
		return 0, 0
	}
	return ymd(y, m, d), ymd(y, m, d)
}
