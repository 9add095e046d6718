package relation

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Span reads the date of a document record, with its precision, into the first and the last day that it may mean, both inclusive:
// 2025-12-23; 2025-12; 2025-Q4; 2025; START/END of any of these. A day of precision "week" is the Monday of a whole week.
// The empty date gives zero times: an event without a date.
func Span(date, precision string) (first, last time.Time, err error) {
	if date == "" || precision == "unknown" {
		return time.Time{}, time.Time{}, nil
	}
	from, to, interval := strings.Cut(date, "/")
	first, last, err = span(from)
	if err == nil && interval {
		_, last, err = span(to)
	}
	if err != nil {
		return time.Time{}, time.Time{}, err
	}
	if precision == "week" && first.Equal(last) {
		last = last.AddDate(0, 0, 6)
	}
	if last.Before(first) {
		return time.Time{}, time.Time{}, fmt.Errorf("date %q ends before it begins", date)
	}
	return first, last, nil
}

// span reads one date: the days from its first to the one before the next date of its kind.
func span(s string) (first, last time.Time, err error) {
	if year, quarter, ok := strings.Cut(s, "-Q"); ok {
		y, errY := strconv.Atoi(year)
		q, errQ := strconv.Atoi(quarter)
		if errY != nil || errQ != nil || len(year) != 4 || q < 1 || q > 4 {
			return first, last, fmt.Errorf("%q is no quarter", s)
		}
		first = time.Date(y, time.Month(3*q-2), 1, 0, 0, 0, 0, time.UTC)
		return first, first.AddDate(0, 3, -1), nil
	}
	layouts := map[int]string{len("2006"): "2006", len("2006-01"): "2006-01", len(time.DateOnly): time.DateOnly}
	layout, ok := layouts[len(s)]
	if !ok {
		return first, last, fmt.Errorf("%q is no date of a record: want a year, month, quarter or day", s)
	}
	if first, err = time.Parse(layout, s); err != nil {
		return first, last, fmt.Errorf("%q is no date of a record: want a year, month, quarter or day", s)
	}
	switch layout {
	case "2006":
		return first, first.AddDate(1, 0, -1), nil
	case "2006-01":
		return first, first.AddDate(0, 1, -1), nil
	}
	return first, first, nil
}
