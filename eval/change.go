package eval

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// What became of an event.
const (
	Gained  = "gained"
	Lost    = "lost"
	Altered = "altered"
)

// Change is an event that is not in both codings as it is in one. Of an altered event, everything but the fields is as it is now.
type Change struct {
	Document  string        `json:"document"`
	Kind      string        `json:"kind"` // gained, lost or altered
	Event     string        `json:"event"`
	Mode      string        `json:"mode,omitempty"`
	Actor     string        `json:"actor"`
	Recipient string        `json:"recipient"`
	Sentence  string        `json:"sentence"`
	Quote     string        `json:"quote"`
	Rule      string        `json:"rule"`
	Fields    []FieldChange `json:"fields,omitempty"`
}

// FieldChange is what was coded and what is coded now; "" for nothing.
type FieldChange struct {
	Field string `json:"field"`
	Then  string `json:"then"`
	Now   string `json:"now"`
}

// view is an event with its fields written out, so that entities, whose ids mean nothing outside their record, can be compared.
type view struct {
	event  *record.Event
	fields []string // in the order of fieldNames
}

// fieldNames are the fields of an event in which it can change. Scores, quad class, factuality and confidence follow from them.
var fieldNames = []string{
	"event", "mode", "contexts", "actor", "recipient", "date", "date_precision", "place", "status", "auxiliary", "attribution", "killed", "injured", "cameo",
	"evidence", "coreferent_mentions", "rule",
}

const actorField, recipientField = 3, 4

func viewsOf(r *record.Record) []view {
	entities := map[string]*record.Entity{}
	for i := range r.Entities {
		entities[r.Entities[i].ID] = &r.Entities[i]
	}
	out := make([]view, len(r.Events))
	for i := range r.Events {
		e := &r.Events[i]
		out[i] = view{e, []string{
			e.Event, e.Mode, strings.Join(e.Contexts, ", "), participants(e.Actor, entities), participants(e.Recipient, entities), e.Date, e.DatePrecision,
			placeOf(e.Place, entities), e.Status, e.Auxiliary, attributed(e.Attribution), number(e.Killed), number(e.Injured), e.CAMEO,
			quotes(e.Evidence), quotes(e.CoreferentMentions), e.Rule,
		}}
	}
	return out
}

// changed lists the fields in which two events differ.
func (v *view) changed(now *view) []FieldChange {
	var out []FieldChange
	for i, name := range fieldNames {
		if v.fields[i] != now.fields[i] {
			out = append(out, FieldChange{name, v.fields[i], now.fields[i]})
		}
	}
	return out
}

// couple is an event then and now; one of them is nil if it has no partner.
type couple struct{ then, now *view }

// partners couples the events of two records: first those that are alike in everything, then those of the same type whose evidence overlaps, then those of the
// same type that are told at the same place though another of their mentions is now the first, then those of another type whose evidence overlaps. They come
// in the order of the text.
func partners(then, now []view) []couple {
	var out []couple
	takenThen, takenNow := make([]bool, len(then)), make([]bool, len(now))
	const all = 1 << 10 // more fields than there are
	for _, pass := range []struct {
		sameType, mentions bool
		most               int // fields that may differ
	}{{true, false, 0}, {true, false, all}, {true, true, all}, {false, false, all}} {
		for i := range then {
			if takenThen[i] {
				continue
			}
			best, fewest := -1, pass.most+1
			for k := range now {
				if takenNow[k] || pass.sameType && then[i].event.Event != now[k].event.Event || !overlap(then[i].event, now[k].event, pass.mentions) {
					continue
				}
				if n := len(then[i].changed(&now[k])); n < fewest {
					best, fewest = k, n
				}
			}
			if best >= 0 {
				takenThen[i], takenNow[best] = true, true
				out = append(out, couple{&then[i], &now[best]})
			}
		}
	}
	for i := range then {
		if !takenThen[i] {
			out = append(out, couple{then: &then[i]})
		}
	}
	for k := range now {
		if !takenNow[k] {
			out = append(out, couple{now: &now[k]})
		}
	}
	slices.SortStableFunc(out, func(a, b couple) int { return cmp.Compare(a.start(), b.start()) })
	return out
}

func overlap(a, b *record.Event, mentions bool) bool {
	x, y := a.Evidence, b.Evidence
	if mentions {
		x, y = slices.Concat(x, a.CoreferentMentions), slices.Concat(y, b.CoreferentMentions)
	}
	for _, p := range x {
		for _, q := range y {
			if p.Start < q.End && q.Start < p.End {
				return true
			}
		}
	}
	return false
}

func (c *couple) start() int {
	v := c.now
	if v == nil {
		v = c.then
	}
	if len(v.event.Evidence) == 0 {
		return 0
	}
	return v.event.Evidence[0].Start
}

// change says what became of the event; false if nothing did.
func (c *couple) change(document string) (Change, bool) {
	v, kind := c.now, Gained
	var fields []FieldChange
	switch {
	case c.now == nil:
		v, kind = c.then, Lost
	case c.then != nil:
		if fields = c.then.changed(c.now); len(fields) == 0 {
			return Change{}, false
		}
		kind = Altered
	}
	e := v.event
	out := Change{
		Document: document, Kind: kind, Event: e.Event, Mode: e.Mode, Actor: v.fields[actorField], Recipient: v.fields[recipientField], Rule: e.Rule, Fields: fields,
	}
	if len(e.Evidence) > 0 {
		out.Sentence, out.Quote = e.Evidence[0].Sentence, e.Evidence[0].Text
	}
	return out, true
}

func participants(list []record.Participant, entities map[string]*record.Entity) string {
	var out []string
	for _, p := range list {
		code := p.Country
		if p.Sector != "" {
			code += "/" + p.Sector
		}
		if e := entities[p.Entity]; e != nil {
			code = strings.TrimSpace(e.Name + " " + code)
		}
		out = append(out, code)
	}
	return strings.Join(out, "; ")
}

func placeOf(p *record.EventPlace, entities map[string]*record.Entity) string {
	if p == nil {
		return ""
	}
	if e := entities[p.Entity]; e != nil {
		return strings.TrimSpace(e.Name + " " + p.Country)
	}
	return p.Country
}

func attributed(a *record.Attribution) string {
	if a == nil {
		return ""
	}
	return strings.Join(strings.Fields(a.Kind+" "+a.Source+" "+a.Cue), " ")
}

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func quotes(list []record.Quote) string {
	var out []string
	for _, q := range list {
		out = append(out, q.Text)
	}
	return strings.Join(out, " … ")
}
