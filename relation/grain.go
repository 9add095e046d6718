package relation

import (
	"fmt"
	"time"
)

// Grain is the length of the periods of a series.
type Grain int

// The grains. Weeks are those of ISO 8601: they begin on Monday and belong to the year of their Thursday.
const (
	Day Grain = iota
	Week
	Month
	Quarter
)

var grainNames = [...]string{Day: "day", Week: "week", Month: "month", Quarter: "quarter"}

// Grains lists the grains from the finest to the coarsest.
func Grains() []Grain { return []Grain{Day, Week, Month, Quarter} }

// ParseGrain reads the name of a grain: day, week, month or quarter.
func ParseGrain(name string) (Grain, error) {
	for g, n := range grainNames {
		if n == name {
			return Grain(g), nil
		}
	}
	return 0, fmt.Errorf("unknown period %q: want day, week, month or quarter", name)
}

// String returns the name of the grain.
func (g Grain) String() string { return grainNames[g] }

// Floor returns the first day, at midnight UTC, of the period that holds the calendar day of t.
func (g Grain) Floor(t time.Time) time.Time {
	y, m, d := t.Date()
	switch g {
	case Week:
		d -= (int(t.Weekday()) + 6) % 7 // Monday is the first day
	case Month:
		d = 1
	case Quarter:
		m, d = m-(m-1)%3, 1
	}
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// Next returns the first day of the period after the one that holds t.
func (g Grain) Next(t time.Time) time.Time {
	t = g.Floor(t)
	switch g {
	case Week:
		return t.AddDate(0, 0, 7)
	case Month:
		return t.AddDate(0, 1, 0)
	case Quarter:
		return t.AddDate(0, 3, 0)
	}
	return t.AddDate(0, 0, 1)
}

// Label names the period that holds t: 2025-12-23, 2025-W52, 2025-12, 2025-Q4.
func (g Grain) Label(t time.Time) string {
	switch g {
	case Week:
		y, w := t.ISOWeek()
		return fmt.Sprintf("%04d-W%02d", y, w)
	case Month:
		return t.Format("2006-01")
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", t.Year(), (int(t.Month())+2)/3)
	}
	return t.Format(time.DateOnly)
}

// MinSegment is the least length of a regime that a change point search should accept, in periods: 13 weeks, or half a year of months.
func (g Grain) MinSegment() int {
	return [...]int{Day: 91, Week: 13, Month: 6, Quarter: 2}[g]
}
