package store

import "github.com/dragoman-project/dragoman/record"

// Filter says which events are wanted; a field at its zero value lets everything through. An event is let through if one of its reports meets all
// conditions on reports, and the event itself those on dyad and time.
//
// Actors are named by country code (three capitals: an ISO or PLOVER code) or by words of a name ("hezbollah", "wagner group").
type Filter struct {
	Dyad     [2]string // both take part on opposite sides, or both as actors of an event without recipients
	Directed bool      // Dyad[0] does it to Dyad[1]
	Actor    string    // takes part on either side
	Person   string    // words of the name of a person that takes part
	Office   string    // words of the office that a participant held
	Sector   string    // PLOVER sector of a participant

	Type    string
	Mode    string
	Context string
	Quad    int // 1 to 4
	Status  string

	SourceClass   []string // of the article: one of these
	NoSourceClass []string // none of these

	Country string  // where it happened
	Near    *Circle // where it happened; countries and regions, which are no points, are never near

	From, To string // ISO 8601 dates, inclusive: the days that the event's date may mean touch this span

	MinConfidence float64
	Text          string // words that all stand in the article, "phrases in quotes", -words that do not, beginnings with *

	Since  int64 // only what is new or altered after this revision
	AsOf   int64 // as it was known at this revision; 0: now
	Limit  int   // 0: no limit
	Newest bool  // newest first instead of oldest first; events without a date come last either way
}

// Circle is a place on the globe with a radius around it.
type Circle struct{ Lat, Lon, KM float64 }

// RollupQuery asks for the sums of the directed dyad A to B.
type RollupQuery struct {
	A, B     string // country or non-state codes
	From, To string // months ("2025-01") or dates, of which the month counts, inclusive; with either, events of unknown month are left out
	By       Grain
	Status   string // "" means record.Occurred: what is planned or denied has not happened
	AsOf     int64  // 0: now
}

// Grain is what sums are grouped by.
type Grain string

// The grains of Rollup.
const (
	ByMonth Grain = "month"
	ByType  Grain = "type"
)

// StatusOrDefault is the status that is summed.
func (q RollupQuery) StatusOrDefault() string {
	if q.Status == "" {
		return record.Occurred
	}
	return q.Status
}

// Sum is one row of Rollup, ordered by its key. Each event counts once.
type Sum struct {
	Key    string  // "2025-12", "" for an unknown month; or the type
	Events int     // number of events
	Weight float64 // sum of their weights: less than Events if there were conferences
	Plus   float64 // sum of the positive weighted PLOVER scores
	Minus  float64 // sum of the negative ones, not above 0
}
