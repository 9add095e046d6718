package exchange

import (
	"fmt"
	"math"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// check holds an event of our own formats against what its fields may hold. Unknown types, dates and codes would be counted under names that nobody asks for.
func (e *Event) check() error {
	begin, end, interval := strings.Cut(e.Date, "/")
	t := ontology.Type(e.Type)
	switch {
	case e.ID == "":
		return fmt.Errorf("the event has no id")
	case e.Date != "" && (firstDay(begin) == "" || interval && firstDay(end) == ""):
		return fmt.Errorf("%q is no date", e.Date)
	case e.Type != "" && !t.Valid() && !t.Extension():
		return fmt.Errorf("%q is no PLOVER type", e.Type)
	case e.CAMEO != "" && (len(e.CAMEO) < 2 || len(e.CAMEO) > 4 || strings.Trim(e.CAMEO, "0123456789") != ""):
		return fmt.Errorf("%q is no CAMEO code", e.CAMEO)
	case e.Quad != nil && (*e.Quad < 0 || *e.Quad > 4):
		return fmt.Errorf("%d is no quad class", *e.Quad)
	case e.Confidence != nil && !(*e.Confidence >= 0 && *e.Confidence <= 1):
		return fmt.Errorf("%v is no confidence", *e.Confidence)
	case e.Tone != nil && !finite(*e.Tone):
		return fmt.Errorf("%v is no tone", *e.Tone)
	}
	switch e.Status {
	case "", record.Occurred, record.Planned, record.Hypothetical, record.Denied:
	default:
		return fmt.Errorf("%q is no status", e.Status)
	}
	for _, s := range e.Scores {
		if s.Table == "" || !finite(s.Value) {
			return fmt.Errorf("%q %v is no score", s.Table, s.Value)
		}
	}
	places := []*Place{e.Place}
	for _, side := range [][]Party{e.Actors, e.Recipients} {
		for i := range side {
			places = append(places, side[i].Place)
		}
	}
	for _, p := range places {
		if p != nil && !(within(p.Lat, 90) && within(p.Lon, 180)) {
			return fmt.Errorf("the coordinates of %q are none", p.Name)
		}
	}
	return nil
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

func within(x *float64, limit float64) bool { return x == nil || math.Abs(*x) <= limit }
