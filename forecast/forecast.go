// Package forecast holds forecasts to account: it says which coded event would fulfil one, when a rule may say that it came true or did not, and how good a holder's numbers were.
//
// The functions are pure: forecasts and events in, proposals and numbers out; time is a parameter. They lean to caution in one direction only:
//
//   - "Occurred" comes by rule only from an event that meets every condition of the template ([Match]).
//   - "Not occurred" comes only once the horizon has passed, and only if the dyad was covered at all; else the answer is "ambiguous".
//   - An unquantified possibility (may, might, could) never has a number and is never scored; its rate of occurrence is counted ([Row.Unquantified]).
//   - Nothing is overwritten: a resolution is a list of changes, and what an analyst decided no rule undoes ([Append]).
//
// Status speaks of the event foretold, not of the forecaster: that something "unlikely" occurred counts against the band 20-45 %, which is a band for the event.
package forecast

import (
	"slices"
	"time"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/relation"
)

// Status is where a forecast stands.
type Status string

// The statuses. Partly, Withdrawn and Superseded are never set by rule.
const (
	Open        Status = "open"
	Occurred    Status = "occurred"
	NotOccurred Status = "not_occurred"
	Partly      Status = "partly"
	Ambiguous   Status = "ambiguous"
	Withdrawn   Status = "withdrawn"
	Superseded  Status = "superseded"
)

// Statuses lists the statuses.
func Statuses() []Status {
	return []Status{Open, Occurred, NotOccurred, Partly, Ambiguous, Withdrawn, Superseded}
}

// Template is the coded event that a forecast foretells. Empty lists ask for nothing, but see [Template.Complete].
type Template struct {
	Types    []ontology.Type
	Modes    []string
	A, B     []string // countries of the two sides: one of A acts towards, or with, one of B
	Directed bool     // A must be the actor; else either may
	Contexts []string // one of them must be among the event's
}

// Complete tells whether events alone can fulfil the template: it names types and both sides.
func (t Template) Complete() bool { return len(t.Types) > 0 && len(t.A) > 0 && len(t.B) > 0 }

// Same tells whether two templates foretell the same, whatever the order of their lists and, where direction is open, of their sides.
func (t Template) Same(o Template) bool {
	if t.Directed != o.Directed || !sameSet(t.Types, o.Types) || !sameSet(t.Modes, o.Modes) || !sameSet(t.Contexts, o.Contexts) {
		return false
	}
	return sameSet(t.A, o.A) && sameSet(t.B, o.B) || !t.Directed && sameSet(t.A, o.B) && sameSet(t.B, o.A)
}

func sameSet[T ~string](a, b []T) bool {
	set := func(s []T) []T { s = slices.Clone(s); slices.Sort(s); return slices.Compact(s) }
	return slices.Equal(set(a), set(b))
}

// Forecast is one utterance: what a holder said on a day.
type Forecast struct {
	ID          string
	Holder      string
	MadeOn      time.Time
	Proposition string
	Template    Template
	Hedge       record.Hedge
	Condition   string // "if the sanctions fall": then no rule decides
	Comparative bool   // "will deepen": more or less than before, which needs a baseline and a margin that no template holds; then no rule decides
	Doubt       string // why else no rule may decide: what the template cannot say, such as three parties that must all take part
	Horizon     time.Time
	Stated      bool // the horizon stands in the text; else it is policy
}

// Decidable tells whether a rule may resolve the forecast, and if not why.
func (f Forecast) Decidable() (why string, ok bool) {
	switch {
	case !f.Template.Complete():
		return "no event type or no dyad to look for", false
	case f.Condition != "":
		return "conditional: " + f.Condition, false
	case f.Doubt != "":
		return f.Doubt, false
	case f.Comparative:
		return "comparative: needs a baseline and a margin", false
	case f.MadeOn.IsZero() || !f.Horizon.After(f.MadeOn):
		return "no window: the day it was made or the horizon is unknown", false
	}
	return "", true
}

// Event is a coded event as the ledger sees it: de-duplicated, with what is known about who tells it.
type Event struct {
	relation.Event
	Contexts   []string
	Status     string              // record.Occurred, Planned, Hypothetical, Denied
	Auxiliary  string              // record.AuxHistorical and so on; empty for what happens now
	Factuality []record.Factuality // FactBank values, one a source
	Origins    int                 // independent origins: seven reports that name one agency are one
	// OfficialBy lists the countries whose own organs made the act known as theirs: a ministry that announces its decree.
	OfficialBy []string
}
