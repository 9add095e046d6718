package corroborate

import (
	"strconv"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/record"
)

// period is the days on which an event can have been, first to last, counted from 1970.
type period struct {
	first, last int
	stated      bool // the text says the day; it was not reckoned from the day of publication
	published   int  // the day of publication, if nothing else says when it was; else 0
}

func (p period) days() int { return p.last - p.first + 1 }

// lateness is how many days before its publication a thing without a date can have been: news of yesterday and the day before carry none.
const lateness = 2

// when returns the days on which the event of a report can have been, and whether that is known at all.
func when(r *Report) (period, bool) {
	if p, ok := dated(&r.Event); ok {
		return p, true
	}
	published, ok := dayNumber(day(r.Published))
	if !ok || r.Event.Auxiliary == record.AuxHistorical {
		return period{}, false
	}
	if r.Event.Status == record.Planned {
		return period{first: published, last: published + lateness, published: published}, true
	}
	return period{first: published - lateness, last: published, published: published}, true
}

// dated reads the date of an event by its precision (record.Event).
func dated(e *record.Event) (period, bool) {
	from, to, isInterval := strings.Cut(e.Date, "/")
	first, ok := dayNumber(from)
	switch {
	case e.Date == "":
		return period{}, false
	case isInterval:
		if y, err := strconv.Atoi(from); !ok && err == nil && len(from) == 4 {
			first, ok = dayNumber(strconv.Itoa(y) + "-01-01")
			to += "-12-31"
		}
		last, okToo := dayNumber(to)
		return period{first: first, last: last}, ok && okToo && first <= last
	case ok && e.DatePrecision == "week":
		return period{first: first, last: first + 6}, true
	case ok:
		return period{first: first, last: first, stated: e.DateBasis != "relative"}, true
	}
	year, rest, _ := strings.Cut(e.Date, "-")
	y, err := strconv.Atoi(year)
	if err != nil {
		return period{}, false
	}
	month, months := 1, 12
	if quarter, isQuarter := strings.CutPrefix(rest, "Q"); isQuarter {
		n, err := strconv.Atoi(quarter)
		if err != nil {
			return period{}, false
		}
		month, months = 3*n-2, 3
	} else if rest != "" {
		if month, err = strconv.Atoi(rest); err != nil {
			return period{}, false
		}
		months = 1
	}
	start := time.Date(y, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
	return period{first: number(start), last: number(start.AddDate(0, months, -1))}, true
}

func dayNumber(iso string) (int, bool) {
	t, err := time.Parse(time.DateOnly, iso)
	return number(t), err == nil
}

func number(t time.Time) int { return int(t.Unix() / (24 * 60 * 60)) }

// gap is how many days lie between two periods; 0 if they share a day.
func gap(a, b period) int { return max(0, a.first-b.last, b.first-a.last) }

// remoteness is how many days the days of one of two reports lie before the publication of the other, if that has no date: what carries none is new.
func remoteness(a, b period) int {
	if a.published == 0 {
		a, b = b, a
	}
	if a.published == 0 || b.published != 0 {
		return 0
	}
	return max(0, a.published-b.last, b.first-a.published)
}
