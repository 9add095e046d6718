package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"strings"

	"github.com/dragoman-project/dragoman/store"
)

// question is a filter as SQL that yields events in their order: the keys, and the revisions that brought their states.
type question struct {
	sql   string
	args  []any
	split bool // it has a %s for a condition: what has a day is asked for first, then what has none
}

// clause gathers conditions with their arguments.
type clause struct {
	conds []string
	args  []any
}

func (c *clause) add(cond string, args ...any) {
	c.conds = append(c.conds, cond)
	c.args = append(c.args, args...)
}

func (c *clause) where() string { return strings.Join(c.conds, " AND ") }

// compile translates a filter. Conditions on reports are met by one report together; where an index narrows them down (words, participants, place)
// they lead, and the events are looked up; otherwise the events lead, by dyad or by day, and their reports are looked at.
func (s *session) compile(ctx context.Context, f store.Filter) (question, error) {
	var reports, events clause
	leading, err := s.narrow(ctx, &f, &reports)
	if err != nil {
		return question{}, err
	}
	if err := s.columns(ctx, &f, &reports); err != nil {
		return question{}, err
	}
	events.add(live("s", f.AsOf))
	if err := s.days(ctx, &f, &events); err != nil {
		return question{}, err
	}
	if f.Since > 0 {
		events.add("s.since > ?", f.Since)
	}
	from := "state s"
	var args []any
	dyads := f.Dyad != [2]string{} && isCode(f.Dyad[0]) && isCode(f.Dyad[1])
	joined := "FROM coded c CROSS JOIN tie t ON t.report = c.report AND " + live("t", f.AsOf)
	switch {
	case leading:
		from = "(SELECT DISTINCT t.event " + joined + " WHERE " + reports.where() + ") m CROSS JOIN state s ON s.event = m.event"
		args = append(args, reports.args...)
		if dyads {
			sub, subArgs := dyad(&f)
			events.add("s.event IN ("+sub+")", subArgs...)
		}
	case dyads:
		sub, subArgs := dyad(&f)
		from = "(" + sub + ") m CROSS JOIN state s ON s.event = m.event"
		args = append(args, subArgs...)
	}
	if !leading && len(reports.conds) > 1 { // more than that the coding holds
		events.add("EXISTS (SELECT 1 FROM tie t CROSS JOIN coded c ON c.report = t.report WHERE t.event = s.event AND "+live("t", f.AsOf)+" AND "+reports.where()+")", reports.args...)
	}
	args = append(args, events.args...)
	q := question{args: args}
	order := "s.day, s.event"
	switch {
	case f.Newest:
		order = "s.day DESC, s.event DESC" // those without a day come last by themselves
	case f.From != "" || f.To != "": // none is without a day
	case from == "state s":
		q.split = true // so that the index gives the order
		events.add("%s")
	default:
		order = "s.day = 0, s.day, s.event"
	}
	q.sql = "SELECT s.event, s.since FROM " + from + " WHERE " + events.where() + " ORDER BY " + order
	return q, nil
}

// run asks a question and returns at most limit events, 0 for all.
func (s *session) run(ctx context.Context, q question, limit int) ([]found, error) {
	parts := []string{q.sql}
	if q.split {
		parts = []string{strings.Replace(q.sql, "%s", "s.day > 0", 1), strings.Replace(q.sql, "%s", "s.day = 0", 1)}
	}
	var list []found
	for _, part := range parts {
		if limit > 0 {
			if len(list) == limit {
				break
			}
			part += fmt.Sprintf(" LIMIT %d", limit-len(list))
		}
		err := s.each(ctx, func(r *sql.Rows) error {
			var x found
			err := r.Scan(&x.event, &x.since)
			list = append(list, x)
			return err
		}, part, q.args...)
		if err != nil {
			return nil, err
		}
	}
	return list, nil
}

// found is an event that meets a filter.
type found struct{ event, since int64 }

// dyad selects the events of a dyad of countries.
func dyad(f *store.Filter) (string, []any) {
	one := "SELECT k.event FROM contribution k WHERE k.a = (SELECT id FROM term WHERE kind = 'country' AND value = ?) AND k.b = (SELECT id FROM term WHERE kind = 'country' AND value = ?) AND " + live("k", f.AsOf)
	if f.Directed {
		return one, []any{f.Dyad[0], f.Dyad[1]}
	}
	return one + " UNION " + one, []any{f.Dyad[0], f.Dyad[1], f.Dyad[1], f.Dyad[0]}
}

// narrow adds the conditions that an index answers, and tells whether there were any.
func (s *session) narrow(ctx context.Context, f *store.Filter, c *clause) (bool, error) {
	c.add(live("c", f.AsOf))
	looked := 1 // conditions that lead nowhere
	if f.Text != "" {
		if err := s.text(ctx, f, c, &looked); err != nil {
			return false, err
		}
	}
	either := []string{tagActor, tagRecipient, tagActorPerson, tagRecipientPerson}
	acting, receiving := []string{tagActor, tagActorPerson}, []string{tagRecipient, tagRecipientPerson}
	if f.Dyad != [2]string{} && !(isCode(f.Dyad[0]) && isCode(f.Dyad[1])) {
		a, argsA := tagged(f.Dyad[0], acting)
		b, argsB := tagged(f.Dyad[1], receiving)
		if f.Directed {
			c.add(a, argsA...)
			c.add(b, argsB...)
		} else {
			back, argsBack := tagged(f.Dyad[1], acting)
			forth, argsForth := tagged(f.Dyad[0], receiving)
			c.add("("+a+" AND "+b+" OR "+back+" AND "+forth+")", append(append(append(argsA, argsB...), argsBack...), argsForth...)...)
			// The union of both directions is narrowed down by one index.
			e, args := tagged(f.Dyad[0], either)
			c.add(e, args...)
		}
	}
	for _, x := range []struct {
		value string
		kinds []string
	}{{f.Actor, either}, {f.Person, []string{tagActorPerson, tagRecipientPerson}}, {f.Office, []string{tagOffice}}} {
		if x.value != "" {
			cond, args := tagged(x.value, x.kinds)
			c.add(cond, args...)
		}
	}
	if f.Near != nil {
		near(f.Near, c)
	}
	if f.Country != "" {
		c.add("c.country = (SELECT id FROM term WHERE kind = 'country' AND value = ?)", f.Country)
	}
	return len(c.conds) > looked, nil
}

// frequentWords is from how many articles with the words on the words do not lead any more.
const frequentWords = 2_000

// text adds the condition on the words of the article. Rare words lead to their reports. Where the first few events in order of time are wanted and the words
// are frequent, it is faster to walk through the events and to look whether their articles have them; looked then counts the condition.
func (s *session) text(ctx context.Context, f *store.Filter, c *clause, looked *int) error {
	match, err := matchQuery(f.Text)
	if err != nil {
		return err
	}
	articles := 0
	if f.Limit > 0 {
		_, err = s.one(ctx, []any{&articles}, fmt.Sprintf("SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT %d)", frequentWords+1), match)
	}
	if articles <= frequentWords {
		c.add("c.report IN (SELECT r.key FROM words w CROSS JOIN report r ON r.article = w.rowid WHERE words MATCH ?)", match)
		return err
	}
	c.add("(SELECT article FROM report WHERE key = c.report) IN (SELECT rowid FROM words WHERE words MATCH ?)", match)
	*looked++
	return err
}

// tagged is the condition that a report has a tag: the code itself, or a name with these words in this order.
func tagged(value string, kinds []string) (string, []any) {
	args := make([]any, 0, len(kinds)+1)
	for _, k := range kinds {
		args = append(args, k)
	}
	terms := "SELECT id FROM term WHERE kind IN (?" + strings.Repeat(", ?", len(kinds)-1) + ") AND "
	if isCode(value) {
		terms += "value = ?"
		args = append(args, value)
	} else {
		terms += `' ' || value || ' ' LIKE ? ESCAPE '\'`
		args = append(args, "% "+strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(fold(value))+" %")
	}
	return "c.key IN (SELECT coded FROM tag WHERE term IN (" + terms + "))", args
}

// isCode tells whether a value is a code of three capitals.
func isCode(s string) bool {
	if len(s) != 3 {
		return false
	}
	for i := range 3 {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// near adds the condition that an event happened within a circle: a box for the index, then the great-circle distance.
func near(n *store.Circle, c *clause) {
	const kmPerDegree = 6371.0088 * math.Pi / 180
	dLat := n.KM / kmPerDegree
	c.add("c.lat BETWEEN ? AND ?", int64(math.Floor((n.Lat-dLat)*coordinate)), int64(math.Ceil((n.Lat+dLat)*coordinate)))
	rad := math.Pi / 180
	// Haversine: asin(√h) ≤ d/2R, without the root and the arc; it holds across the date line and at the poles.
	limit := math.Pow(math.Sin(min(n.KM/(2*6371.0088), math.Pi/2)), 2)
	c.add(fmt.Sprintf("(pow(sin((c.lat / %[1]d.0 - ?) * %[2]v / 2), 2) + cos(c.lat / %[1]d.0 * %[2]v) * ? * pow(sin((c.lon / %[1]d.0 - ?) * %[2]v / 2), 2)) <= ?", coordinate, rad),
		n.Lat, math.Cos(n.Lat*rad), n.Lon, limit)
}

// columns adds the conditions on columns of few values, which are looked at row by row.
func (s *session) columns(ctx context.Context, f *store.Filter, c *clause) error {
	for _, x := range []struct{ column, kind, value string }{{"type", "type", f.Type}, {"mode", "mode", f.Mode}, {"status", "status", f.Status}} {
		if x.value != "" {
			c.add("c."+x.column+" = (SELECT id FROM term WHERE kind = ? AND value = ?)", x.kind, x.value)
		}
	}
	for _, x := range []struct{ column, value string }{{"contexts", f.Context}, {"sectors", f.Sector}} {
		if x.value != "" {
			c.add("c."+x.column+" IN (SELECT id FROM term WHERE kind = ? AND instr(value, ?))", x.column, " "+x.value+" ")
		}
	}
	if f.Quad != 0 {
		c.add("c.quad = ?", f.Quad)
	}
	if f.MinConfidence > 0 {
		c.add("c.confidence >= ?", f.MinConfidence)
	}
	for _, x := range []struct {
		not     string
		classes []string
	}{{"", f.SourceClass}, {"NOT ", f.NoSourceClass}} {
		if len(x.classes) == 0 {
			continue
		}
		var args []any
		for _, class := range x.classes {
			args = append(args, class)
		}
		c.add("(SELECT a.class FROM report r CROSS JOIN article a ON a.key = r.article WHERE r.key = c.report) "+x.not+
			"IN (SELECT id FROM term WHERE kind = 'class' AND value IN (?"+strings.Repeat(", ?", len(args)-1)+"))", args...)
	}
	return nil
}

// days adds the span of time: the days an event may have happened on touch it. Most dates are of a day, a week or a month, so that what touches the span
// begins less than a month before it; from where on the index has to be read for the sake of longer ones is asked first.
func (s *session) days(ctx context.Context, f *store.Filter, c *clause) error {
	if f.From == "" && f.To == "" {
		return nil
	}
	c.add("s.day > 0")
	if f.To != "" {
		_, last, ok := store.ParseDay(f.To)
		if !ok {
			return refuse(fmt.Sprintf("%q is not a date", f.To), "write it as 2006-01-02, 2006-01 or 2006")
		}
		c.add("s.day <= ?", int64(last))
	}
	if f.From == "" {
		return nil
	}
	first, _, ok := store.ParseDay(f.From)
	if !ok {
		return refuse(fmt.Sprintf("%q is not a date", f.From), "write it as 2006-01-02, 2006-01 or 2006")
	}
	begin := int64(first) - 100
	if first/100%100 == 1 {
		begin = int64(first) - 8900 // from January to December
	}
	if _, err := s.one(ctx, []any{&begin}, "SELECT min(?1, coalesce(min(day), ?1)) FROM state WHERE last - day > 100 AND last >= ?2", begin, int64(first)); err != nil {
		return err
	}
	c.add("s.day >= ? AND s.last >= ?", begin, int64(first))
	return nil
}
