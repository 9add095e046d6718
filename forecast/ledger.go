package forecast

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Resolver says who set a status.
type Resolver string

// The resolvers.
const (
	Rule  Resolver = "rule"
	Human Resolver = "human"
)

// Change is one line of a forecast's log.
type Change struct {
	On       time.Time
	To       Status
	By       Resolver
	Why      string
	Evidence []string // events
}

// Current returns where a log leaves a forecast: open without a line.
func Current(log []Change) Status {
	if len(log) == 0 {
		return Open
	}
	return log[len(log)-1].To
}

// Append adds a line to a log and leaves the old one as it is. It refuses what may not happen: a line older than the last, a status by rule after a human's word,
// a status that rules may not set, a resolution of a forecast that was withdrawn or superseded, "occurred" by rule without evidence, and a line without a reason.
// A rule may take its own word back, as when the event behind it is withdrawn.
func Append(log []Change, c Change) ([]Change, error) {
	last := Change{To: Open, By: Rule}
	if len(log) > 0 {
		last = log[len(log)-1]
	}
	byRule := c.By == Rule
	switch {
	case !slices.Contains(Statuses(), c.To):
		return nil, fmt.Errorf("unknown status %q: want one of %v", c.To, Statuses())
	case c.By != Rule && c.By != Human:
		return nil, fmt.Errorf("unknown resolver %q: want %q or %q", c.By, Rule, Human)
	case strings.TrimSpace(c.Why) == "":
		return nil, fmt.Errorf("a change to %q needs a reason", c.To)
	case c.On.Before(last.On):
		return nil, fmt.Errorf("a change of %s cannot follow one of %s", c.On.Format(time.DateOnly), last.On.Format(time.DateOnly))
	case c.To == last.To && c.By == last.By:
		return nil, fmt.Errorf("the forecast already stands at %q", c.To)
	case byRule && slices.ContainsFunc(log, func(l Change) bool { return l.By == Human }):
		return nil, fmt.Errorf("an analyst set %q: no rule may change it", last.To)
	case byRule && (c.To == Partly || c.To == Withdrawn || c.To == Superseded):
		return nil, fmt.Errorf("only an analyst may set %q", c.To)
	case byRule && c.To == Occurred && len(c.Evidence) == 0:
		return nil, fmt.Errorf("a rule may set %q only with the events that show it", c.To)
	case (last.To == Withdrawn || last.To == Superseded) && c.To != Open:
		return nil, fmt.Errorf("the forecast is %s: open it again first", last.To)
	}
	return append(slices.Clone(log), c), nil
}

// Entry is a forecast of one holder with every utterance of it, the earliest first.
type Entry struct {
	Forecast   // the first utterance: its day, its horizon, its hedge
	Utterances []Forecast
}

// Merge joins repeated forecasts of the same holder: same template, same condition and comparison, and a horizon that is the same date where stated. Repeated under a horizon of policy, a forecast
// keeps that of its first utterance, so that saying it again does not put the reckoning off; said again after that day it is a new forecast. So it is when said
// again after the first was resolved, on the day that closed gives for the id of its first utterance (nil for none). Those without types or sides are joined only
// where their propositions agree word for word. Entries come in order of day and id.
func Merge(forecasts []Forecast, closed map[string]time.Time) []Entry {
	sorted := slices.Clone(forecasts)
	slices.SortStableFunc(sorted, func(x, y Forecast) int {
		if c := x.MadeOn.Compare(y.MadeOn); c != 0 {
			return c
		}
		return strings.Compare(x.ID, y.ID)
	})
	var out []Entry
	alike := map[string][]int{} // entries that f may repeat, by what must be the same at least
next:
	for _, f := range sorted {
		key := f.key()
		for _, i := range alike[key] {
			if day, done := closed[out[i].ID]; out[i].repeats(f) && !(done && f.MadeOn.After(day)) {
				out[i].Utterances = append(out[i].Utterances, f)
				continue next
			}
		}
		alike[key] = append(alike[key], len(out))
		out = append(out, Entry{Forecast: f, Utterances: []Forecast{f}})
	}
	return out
}

// key holds what is the same in all repetitions of a forecast.
func (f *Forecast) key() string {
	sides := slices.Concat(f.Template.A, f.Template.B)
	slices.Sort(sides)
	types := slices.Clone(f.Template.Types)
	slices.Sort(types)
	return fmt.Sprintf("%q %q %q", f.Holder, slices.Compact(types), slices.Compact(sides))
}

func (e Entry) repeats(f Forecast) bool {
	if e.Holder == "" || e.Holder != f.Holder || e.Condition != f.Condition || e.Comparative != f.Comparative || e.Stated != f.Stated || !e.Template.Same(f.Template) {
		return false
	}
	if (!f.Template.Complete() || f.Comparative) && !strings.EqualFold(e.Proposition, f.Proposition) {
		return false
	}
	if f.Stated {
		return e.Horizon.Equal(f.Horizon)
	}
	return !f.MadeOn.After(e.Horizon)
}

// Band returns the band that an entry is scored by: that of the first utterance with one. Later ones are kept and shown, but a holder who grows surer as the day comes near
// is not scored by the last word. It reports false when no utterance has a number.
func (e Entry) Band() ([2]float64, bool) {
	if u := e.banded(); u != nil {
		return *u.Hedge.Probability, true
	}
	return [2]float64{}, false
}

// banded returns the first utterance with a band that is one, nil if there is none.
func (e Entry) banded() *Forecast {
	for i, u := range e.Utterances {
		if p := u.Hedge.Probability; p != nil && validBand(*p) {
			return &e.Utterances[i]
		}
	}
	return nil
}

func validBand(b [2]float64) bool { return 0 <= b[0] && b[0] <= b[1] && b[1] <= 1 }
