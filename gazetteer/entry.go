// Package gazetteer knows names: states, regions, cities, facilities, office-holders, organisations, media, and the offices and roles that actors have.
//
// The dictionaries are plain text files in data/, described in data/README.md and read once. Names are found with a trie over tokens, longest match
// first; which of several entries a name means is not decided here but in package resolve.
package gazetteer

import (
	"fmt"
	"strconv"
	"strings"
)

// Kind says what an entry is.
type Kind uint8

// The kinds of entries.
const (
	Country Kind = iota + 1
	Region
	City
	Facility
	Person
	Organisation
	Media
	Division // a first- or second-order administrative division: a state, province, county
	Seat     // a building or body that stands for a government: Kremlin, White House
)

func (k Kind) String() string {
	return [...]string{"", "country", "region", "city", "facility", "person", "organisation", "media", "division", "seat"}[k]
}

// Form says how a name names its entry.
type Form uint8

// The forms of names.
const (
	Name      Form = iota + 1
	Adjective      // Syrian
	People         // Syrians
)

// Entry is a line of a dictionary.
type Entry struct {
	Kind         Kind
	Name         string
	Country      string // ISO alpha-3 or a PLOVER non-state code; for a region ""
	Sector       string
	OtherSectors []string
	Office       string // persons
	From, To     Date   // when the line holds; zero means open
	Class        string // media: state-controlled, public, private, wire, party; organisations: their kind; facilities: their kind
	Operator     string // facilities: the state that runs it
	Members      []string
	Lat, Lon     float64
	HasPoint     bool
	Population   int
	GeonameID    int
	Feature      string // GeoNames feature code
	Capital      bool
	Division     string // cities: their first-order division, as country and GeoNames code, "USA TX"; divisions: their own code, "USA TX" or "USA TX 201"
	User         bool   // the line comes from a file of the user's
	File         string
	Line         int
}

// Source names the dictionary line, with its date range if it has one.
func (e *Entry) Source() string {
	s := fmt.Sprintf("%s:%d %s", e.File, e.Line, e.Name)
	if e.Office != "" {
		s += ", " + e.Office
	}
	if !e.From.Zero() || !e.To.Zero() {
		s += " [" + e.From.String() + ".." + e.To.String() + "]"
	}
	return s
}

// Date is a calendar date known to the year, month or day; the zero value is unknown.
type Date struct{ Year, Month, Day int }

// Zero tells whether the date is unknown.
func (d Date) Zero() bool { return d.Year == 0 }

func (d Date) String() string {
	switch {
	case d.Zero():
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// ParseDate reads YYYY, YYYY-MM or YYYY-MM-DD; "" is the zero date.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return Date{}, nil
	}
	var d Date
	parts := strings.Split(s, "-")
	fields := []*int{&d.Year, &d.Month, &d.Day}
	widths := []int{4, 2, 2}
	if len(parts) > 3 {
		return Date{}, fmt.Errorf("date %q has too many parts", s)
	}
	for i, p := range parts {
		if len(p) != widths[i] {
			return Date{}, fmt.Errorf("date %q is not written YYYY-MM-DD", s)
		}
		n, err := strconv.Atoi(p)
		if err != nil {
			return Date{}, fmt.Errorf("date %q: %w", s, err)
		}
		*fields[i] = n
	}
	if d.Year < 1 || d.Month > 12 || d.Day > 31 || len(parts) > 1 && d.Month < 1 || len(parts) > 2 && d.Day < 1 {
		return Date{}, fmt.Errorf("there is no date %q", s)
	}
	return d, nil
}

// first and last are the earliest and the latest day a date can mean, as YYYYMMDD.
func (d Date) first() int { return d.Year*10000 + max(d.Month, 1)*100 + max(d.Day, 1) }

func (d Date) last() int {
	month, day := d.Month, d.Day
	if month == 0 {
		month = 12
	}
	if day == 0 {
		day = 31
	}
	return d.Year*10000 + month*100 + day
}

// Holds tells whether the entry's dates allow the day. An unknown day is allowed for entries that are still open.
func (e *Entry) Holds(on Date) bool {
	if on.Zero() {
		return e.To.Zero()
	}
	return (e.From.Zero() || e.From.first() <= on.last()) && (e.To.Zero() || on.first() <= e.To.last())
}
