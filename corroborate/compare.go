package corroborate

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// The weights of what two reports have in common; 0.6 ties them (leastScore). Parties and a day alone tie a meeting, but no attack: attacks have
// neighbours, which the one-a-day filter of Phoenix merges (docs/CORROBORATION.md).
const (
	bothParties  = 0.45 // the countries of both sides, or of two that take part
	oneParty     = 0.30
	noParty      = 0.15 // neither report knows a country
	sameDay      = 0.25 // stated in both
	sharedDays   = 0.15
	nextDay      = 0.05
	perDay       = -0.02 // a day between an event and the publication of a report that does not date it
	samePlace    = 0.20
	nearPlace    = 0.10  // near each other, or named beside the act
	elsewhere    = -0.30 // the sentences name places, and none is the same
	besideParty  = 0.10  // a country that one report has as its party and the other names beside it
	besideOther  = -0.20 // both name other countries than the party they share, and none is the same
	samePerson   = 0.20
	otherPersons = -0.20 // persons of one side are named in both, and none is the same
	sameMode     = 0.05
	sameContext  = 0.05
	otherContext = -0.10
	sameToll     = 0.15
	likeToll     = 0.05
	otherToll    = -0.25
	otherSector  = -0.10
	recurring    = -0.15 // an act of which a country sees several a day, without a place or a toll that ties the two
)

// recurringTypes are the types of which one country sees several a day.
var recurringTypes = []ontology.Type{ontology.Assault, ontology.Protest, ontology.Coerce}

// comparison is how two reports agree.
type comparison struct {
	score     float64
	reasons   []string
	forbidden string // why they cannot be of one event
	tied      bool   // by a place or toll
}

func (c *comparison) add(score float64, format string, args ...any) {
	c.score += score
	c.reasons = append(c.reasons, fmt.Sprintf(format, args...))
}

func (c *comparison) forbid(format string, args ...any) bool {
	c.forbidden = fmt.Sprintf(format, args...)
	return false
}

// compare holds two reports against each other. It is symmetric.
func compare(a, b *Report) comparison {
	var c comparison
	for _, step := range [...]func(a, b *Report) bool{c.kinds, c.parties, c.dates, c.places, c.persons, c.tolls} {
		if !step(a, b) {
			return c
		}
	}
	c.contexts(a, b)
	if !c.tied && slices.Contains(recurringTypes, ontology.Type(a.Event.Event)) {
		c.add(recurring, "an act of which there are several a day")
	}
	c.score = math.Round(c.score*100) / 100
	return c
}

// kinds compares type, status and mode. Planned is not occurred, and denied is not occurred.
func (c *comparison) kinds(a, b *Report) bool {
	x, y := &a.Event, &b.Event
	switch {
	case x.Event != y.Event:
		return c.forbid("%s is not %s", x.Event, y.Event)
	case x.Status != y.Status:
		return c.forbid("%s is not %s", x.Status, y.Status)
	case x.Mode != "" && y.Mode != "" && x.Mode != y.Mode && !kindredModes()[x.Event+" "+x.Mode+" "+y.Mode]:
		return c.forbid("%s is not %s", x.Mode, y.Mode)
	}
	name := x.Event
	if x.Mode != "" && x.Mode == y.Mode {
		name += " " + x.Mode
		c.score += sameMode
	}
	c.reasons = append(c.reasons, name)
	return true
}

// dates compares days. Two days that both texts state must be the same: never are different dates merged that are stated to the day.
func (c *comparison) dates(a, b *Report) bool {
	p, ok := when(a)
	q, okToo := when(b)
	if !ok || !okToo {
		return c.forbid("no date")
	}
	exact := p.stated && q.stated
	switch apart := gap(p, q); {
	case exact && apart > 0:
		return c.forbid("%s is not %s", a.Event.Date, b.Event.Date)
	case apart > 1 || apart == 1 && (p.published != 0 || q.published != 0):
		return c.forbid("%d days apart", apart)
	case exact:
		c.add(sameDay, "on %s", a.Event.Date)
	case apart == 1:
		c.add(nextDay, "on days next to each other")
	case max(p.days(), q.days()) > longestPeriod && p != q: // a year holds a day, but says nothing of it
		return c.forbid("no common date")
	default:
		c.add(sharedDays+perDay*float64(remoteness(p, q)), "at a time that both allow")
	}
	return true
}

// tolls compares numbers of victims: 3 against 5 is one count at two hours, 3 against 300 is another event.
func (c *comparison) tolls(a, b *Report) bool {
	for _, n := range [...]struct {
		what string
		x, y *int
	}{{"killed", a.Event.Killed, b.Event.Killed}, {"injured", a.Event.Injured, b.Event.Injured}} {
		if n.x == nil || n.y == nil {
			continue
		}
		low, high := min(*n.x, *n.y), max(*n.x, *n.y)
		switch {
		case low == high:
			c.add(sameToll, "%d %s", low, n.what)
			c.tied = true
		case high-low <= 3 || high <= 2*low:
			c.add(likeToll, "%d or %d %s", low, high, n.what)
		case high <= 5*low:
			c.add(otherToll, "%d against %d %s", low, high, n.what)
		default:
			return c.forbid("%d against %d %s", low, high, n.what)
		}
	}
	return true
}

func (c *comparison) contexts(a, b *Report) {
	x, y := a.Event.Contexts, b.Event.Contexts
	if len(x) == 0 || len(y) == 0 {
		return
	}
	if common := intersect(x, y); len(common) > 0 {
		c.add(sameContext, "%s", strings.Join(common, " and "))
	} else {
		c.add(otherContext, "%s against %s", x[0], y[0])
	}
}

// land is the country of the place of a report, "" if unknown.
func land(r *Report) string {
	if r.Place != nil && r.Place.Country != "" {
		return r.Place.Country
	}
	if r.Event.Place != nil {
		return r.Event.Place.Country
	}
	return ""
}

// The distances in kilometres within which two places can be one: a suburb and its city, a base and its town.
const (
	cityRadius     = 20
	facilityRadius = 50
)

// places compares where it was, at the resolution that both reports have.
func (c *comparison) places(a, b *Report) bool {
	if x, y := land(a), land(b); x != "" && y != "" && x != y {
		return c.forbid("in %s, not in %s", x, y)
	}
	p, q := a.Place, b.Place
	if p == nil || q == nil {
		c.settings(a, b)
		return true
	}
	if p.GeonameID != 0 && p.GeonameID == q.GeonameID || p.Name == q.Name && p.Precision == q.Precision {
		c.add(samePlace, "in %s", p.Name)
		c.tied = c.tied || point(p)
		return true
	}
	if !point(p) || !point(q) {
		if p.Admin1 != "" && q.Admin1 != "" && p.Admin1 != q.Admin1 || admin(p, q) || admin(q, p) {
			return c.forbid("in %s, not in %s", p.Name, q.Name)
		}
		return true
	}
	if !near(p, q) {
		return c.forbid("in %s, not in %s", p.Name, q.Name)
	}
	c.add(nearPlace, "in %s near %s", p.Name, q.Name)
	c.tied = true
	return true
}

// settings compares the places that the sentences name, where an event has none.
func (c *comparison) settings(a, b *Report) {
	x, y := setting(a), setting(b)
	for _, p := range x {
		for _, q := range y {
			if near(p, q) {
				c.add(nearPlace, "beside %s", p.Name)
				c.tied = true
				return
			}
		}
	}
	if len(x) > 0 && len(y) > 0 {
		c.add(elsewhere, "%s against %s", x[0].Name, y[0].Name)
	}
}

// setting is the place of a report, or the places that its sentence names.
func setting(r *Report) []*record.Place {
	if r.Place == nil {
		return r.Beside.Places
	}
	if point(r.Place) {
		return []*record.Place{r.Place}
	}
	return nil
}

// near tells whether two points can be one place.
func near(p, q *record.Place) bool {
	radius := float64(cityRadius)
	if p.Precision == "facility" || q.Precision == "facility" {
		radius = facilityRadius
	}
	return distance(p, q) <= radius
}

func point(p *record.Place) bool { return p.Precision == "city" || p.Precision == "facility" }

// admin tells whether p is a first-order division and q lies in another, or is another.
func admin(p, q *record.Place) bool {
	if p.Precision != "admin1" {
		return false
	}
	return q.Precision == "admin1" && p.Name != q.Name || q.Admin1 != "" && q.Admin1 != p.Name
}

// distance is that of the great circle, in kilometres.
func distance(p, q *record.Place) float64 {
	const radius, degree = 6371, math.Pi / 180
	sin := func(x float64) float64 { s := math.Sin(x * degree / 2); return s * s }
	h := sin(q.Lat-p.Lat) + math.Cos(p.Lat*degree)*math.Cos(q.Lat*degree)*sin(q.Lon-p.Lon)
	return 2 * radius * math.Asin(math.Sqrt(min(1, h)))
}
