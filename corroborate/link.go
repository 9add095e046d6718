package corroborate

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Linker ties reports to events, by the rules of docs/CORROBORATION.md. The zero value is ready; it is safe for concurrent use.
//
// What forbids that two reports tell one event, forbids it for all reports of the event: an event never holds two reports that contradict each other in
// type, status, side, day, place or person. Tolls may differ within reason, and are kept side by side.
type Linker struct{}

// longestPeriod is the longest time in days that a report is filed under day by day: a month. What is dated no better is compared within its own period.
const longestPeriod = 31

// Keys are the keys that a report is filed under. Two reports that can tell the same event share one; a report that has none begins an event of its own,
// as nothing says when it was.
func (Linker) Keys(r *Report) []string {
	p, ok := when(r)
	if !ok {
		return nil
	}
	kind := r.Event.Event + "|" + r.Event.Status + "|"
	var out []string
	for _, country := range territories(r) {
		if p.days() > longestPeriod {
			out = append(out, kind+country+"|"+r.Event.Date)
			continue
		}
		for d := p.first; d <= p.last+1; d++ { // under the day after too: so neighbours meet
			out = append(out, kind+country+"|"+strconv.Itoa(d))
		}
	}
	return out
}

// territories are the countries that a report is filed under: those of its parties, and that of its place.
func territories(r *Report) []string {
	out := union(countries(r.Actor), countries(r.Recipient))
	if at := land(r); at != "" {
		out = union(out, []string{at})
	}
	return out
}

// mostCompared is how many reports of an event a new one is compared with: the first ones, which the event was built on.
const mostCompared = 48

// leastScore is what a report must reach to be tied to an event (weights in compare.go), and leastWithin what two reports of one article must reach: the
// coder has tied those of one event already, so what it left apart is likely two.
const (
	leastScore  = 0.60
	leastWithin = 0.95
)

// Link returns the id of the event among the candidates that the report belongs to, and why in words; or "" and why none fits. Of several that fit the best
// wins, then the one with more reports, then the smaller id: the order of candidates does not matter.
func (l Linker) Link(r *Report, candidates []Event) (event, reason string) {
	best, most := 0.0, 0
	nearest := "no candidate"
	for i := range candidates {
		score, why, ok := l.fit(r, &candidates[i])
		if !ok {
			if best == 0 {
				nearest = why
			}
			continue
		}
		n := len(candidates[i].Reports)
		if c := cmp.Or(cmp.Compare(score, best), cmp.Compare(n, most), cmp.Compare(event, candidates[i].ID)); c > 0 || event == "" {
			best, most, event, reason = score, n, candidates[i].ID, why
		}
	}
	if event == "" {
		return "", "a new event: " + nearest
	}
	return event, reason
}

// fit compares a report with those of an event. The score is that of the report that fits best; one that contradicts forbids all.
func (Linker) fit(r *Report, e *Event) (score float64, why string, ok bool) {
	for i := range e.Reports[:min(len(e.Reports), mostCompared)] {
		other := &e.Reports[i]
		c := compare(r, other)
		if c.forbidden != "" {
			return 0, c.forbidden, false
		}
		if other.Document == r.Document && c.score < leastWithin {
			return 0, "the article tells two of the kind", false
		}
		if c.score > score || why == "" {
			score, why = c.score, strings.Join(c.reasons, ", ")
		}
	}
	if score < leastScore {
		return 0, fmt.Sprintf("too little in common (%s: %.2f)", why, score), false
	}
	return score, fmt.Sprintf("%s (%.2f)", why, score), true
}

// Tie ties reports to events one after the other, as a store does while it takes articles in, and returns the events in the order of their first reports.
func Tie(reports []Report) []Event {
	var l Linker
	var events []Event
	filed := map[string][]int{}
	index := map[string]int{}
	for i := range reports {
		keys := l.Keys(&reports[i])
		var near []int
		for _, k := range keys {
			near = append(near, filed[k]...)
		}
		slices.Sort(near)
		near = slices.Compact(near)
		candidates := make([]Event, len(near))
		for k, n := range near {
			candidates[k] = events[n]
		}
		id, reason := l.Link(&reports[i], candidates)
		n, known := index[id]
		if !known {
			n, reason = len(events), ""
			events = append(events, Event{ID: reports[i].ID})
			index[reports[i].ID] = n
		}
		events[n].Reports = append(events[n].Reports, reports[i])
		events[n].Reasons = append(events[n].Reasons, reason)
		for _, k := range keys {
			if !slices.Contains(filed[k], n) {
				filed[k] = append(filed[k], n)
			}
		}
	}
	return events
}
