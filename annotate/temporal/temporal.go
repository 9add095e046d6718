// Package temporal finds expressions of time and resolves them against a reference date, the day of publication.
//
// What a weekday means depends on tense: "on Monday" is the last Monday in a report of what happened and the next one in a plan. An expression is
// therefore kept as it was said, and [Time.Value] resolves it when the tense of the event is known. What cannot be resolved stays unknown.
package temporal

import (
	"strconv"
	"time"

	"github.com/dragoman-project/dragoman/text"
)

// Precision says how exactly a value is known.
type Precision string

// The precisions of the document record.
const (
	Day      Precision = "day"
	Week     Precision = "week"
	Month    Precision = "month"
	Quarter  Precision = "quarter"
	Year     Precision = "year"
	Interval Precision = "interval"
)

// kind is how an expression states its time.
type kind uint8

const (
	calendar  kind = iota // year, month, day as given
	weekday               // a day of the week, with a direction
	relative              // so many units from the reference
	quarterly             // a quarter of a stated year
	stretch               // from the reference so many units back or on
	weekend
	inWeek    // a weekday of last, this or next week
	ofMonth   // a day of the month that the tense asks for
	anaphoric // so many units from an expression before
)

// Time is an expression of time: tokens [First, Last).
type Time struct {
	First, Last int

	kind             kind
	year, month, day int
	weekday          time.Weekday
	direction        int // of a weekday: -1 last, 1 next, 0 unsaid
	unit             int // day 1, week 2, month 3, quarter 4, year 5
	count            int // units from the reference, negative for the past
	endYear          int // of an interval of years
	anchor           *Time
}

// Value is a resolved time.
type Value struct {
	Date      string // ISO 8601 of the precision; an interval is START/END
	Precision Precision
	Basis     string // stated, completed (the year was taken from the reference), weekday, relative
}

// Find returns the time expressions of a document in order.
func Find(d *text.Document) []Time {
	var out []Time
	var stated *Time
	for _, s := range d.Sentences {
		f := finder{d: d, last: s.Last, words: words(), stated: stated}
		for i := s.First; i < s.Last; {
			if t, ok := f.at(i); ok {
				out = append(out, t)
				if t.statesDay() {
					f.stated = &t
				}
				i = t.Last
				continue
			}
			i++
		}
		stated = f.stated
	}
	return out
}

// Value resolves the expression. The reference is the day of publication, zero if unknown; future tells that the event is still to come.
func (t *Time) Value(reference time.Time, future bool) (Value, bool) {
	switch t.kind {
	case calendar:
		return t.calendarValue(reference, future)
	case weekday:
		if reference.IsZero() {
			return Value{}, false
		}
		back := (int(reference.Weekday()) - int(t.weekday) + 7) % 7
		day := reference.AddDate(0, 0, -back)
		switch {
		case t.direction > 0, t.direction == 0 && future && back != 0:
			day = reference.AddDate(0, 0, (7-back)%7)
			if day.Equal(reference) && t.direction > 0 {
				day = reference.AddDate(0, 0, 7)
			}
		case t.direction < 0 && back == 0:
			day = reference.AddDate(0, 0, -7)
		}
		return Value{day.Format(time.DateOnly), Day, "weekday"}, true
	}
	if t.kind != relative {
		return t.periodValue(reference, future)
	}
	if reference.IsZero() {
		return Value{}, false
	}
	return t.relativeValue(reference)
}

func (t *Time) calendarValue(reference time.Time, future bool) (Value, bool) {
	v := Value{Basis: "stated"}
	year := t.year
	if t.endYear > 0 {
		return Value{pad(year, 4) + "/" + pad(t.endYear, 4), Interval, "stated"}, true
	}
	if year == 0 { // the year that brings the date nearest to the reference, on the side that the tense asks for
		if reference.IsZero() {
			return v, false
		}
		v.Basis = "completed"
		year = reference.Year()
		named := time.Date(year, time.Month(t.month), max(t.day, 1), 0, 0, 0, 0, time.UTC)
		switch {
		case future && named.Before(reference.AddDate(0, -1, 0)):
			year++
		case !future && named.After(reference.AddDate(0, 0, 1)):
			year--
		}
		for n := 0; n < 8 && t.day > 0 && time.Date(year, time.Month(t.month), t.day, 0, 0, 0, 0, time.UTC).Day() != t.day; n++ { // 29 February of a year that had one
			if year--; future {
				year += 2
			}
		}
	}
	switch {
	case t.month == 0:
		v.Date, v.Precision = pad(year, 4), Year
	case t.day == 0:
		v.Date, v.Precision = pad(year, 4)+"-"+pad(t.month, 2), Month
	default:
		v.Date, v.Precision = pad(year, 4)+"-"+pad(t.month, 2)+"-"+pad(t.day, 2), Day
	}
	return v, true
}

func (t *Time) relativeValue(reference time.Time) (Value, bool) {
	v := Value{Basis: "relative"}
	switch t.unit {
	case 1:
		v.Date, v.Precision = reference.AddDate(0, 0, t.count).Format(time.DateOnly), Day
	case 2:
		day := reference.AddDate(0, 0, 7*t.count)
		monday := day.AddDate(0, 0, -(int(day.Weekday())+6)%7)
		v.Date, v.Precision = monday.Format(time.DateOnly), Week
	case 3:
		first := time.Date(reference.Year(), reference.Month(), 1, 0, 0, 0, 0, time.UTC)
		v.Date, v.Precision = first.AddDate(0, t.count, 0).Format("2006-01"), Month
	case 4:
		quarter := reference.Year()*4 + (int(reference.Month())-1)/3 + t.count
		v.Date, v.Precision = pad(quarter/4, 4)+"-Q"+strconv.Itoa(quarter%4+1), Quarter
	case 5:
		v.Date, v.Precision = pad(reference.Year()+t.count, 4), Year
	default:
		return v, false
	}
	return v, true
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// SameAs tells whether two expressions say the same time in the same words, or one is part of the other ("December 23", "December 23, 2025").
func (t *Time) SameAs(o *Time) bool {
	if t.kind != o.kind {
		return true // nothing is known to contradict
	}
	agree := func(a, b int) bool { return a == 0 || b == 0 || a == b }
	switch t.kind {
	case calendar:
		return agree(t.year, o.year) && agree(t.month, o.month) && agree(t.day, o.day)
	case weekday:
		return t.weekday == o.weekday
	}
	return t.unit == o.unit && t.count == o.count
}
