package exchange

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// table is a layout of tab-separated columns with one pair of participants a row. row and parse are each other's inverse as far as the fields of Event go;
// what they do not bring back is found by comparing (read) and kept in Event.Extra.
type table struct {
	id      string   // Event.Table of what is read
	family  string   // tables of one family share their ids and columns
	header  []string // names of the columns
	headed  bool     // whether files have a header line
	missing []string // what stands for a value that is not there
	dropped []int    // columns that the files of an older version lack
	lacks   func(*Event) string
	row     func(t *table, e *Event, d Dyad, n int) []string
	parse   func(c *cells) Event
}

// own tells whether the event was read from this table, so that its codes can be written as they were.
func (t *table) own(e *Event) bool {
	return e.Table == t.id || t.family != "" && strings.HasPrefix(e.Table, t.family)
}

// id returns the event's id for a row. Layouts whose ids are numbers get a hash of ids that are none.
func (t *table) eventID(e *Event, n int) string {
	if t.own(e) && len(e.Dyads()) == 1 {
		return e.ID
	}
	return strconv.FormatUint(number(e.Table+"\x00"+e.ID+"\x00"+strconv.Itoa(n))>>16, 10)
}

// read makes an event of a row in the order of the header. The error says what is wrong with it.
func (t *table) read(values []string) (Event, error) {
	if len(t.missing) > 0 {
		for i, v := range values {
			if slices.Contains(t.missing, v) {
				values[i] = ""
			}
		}
	}
	c := &cells{header: t.header, values: values}
	e := t.parse(c)
	if c.err != nil {
		return Event{}, c.err
	}
	e.Table, e.Status = t.id, record.Occurred
	for i, v := range t.row(t, &e, e.Dyads()[0], 0) {
		if v := clean.Replace(v); v != clean.Replace(values[i]) {
			e.keep(t.header[i], values[i])
		}
	}
	return e, nil
}

func (e *Event) keep(column, value string) {
	if e.Extra == nil {
		e.Extra = map[string]string{}
	}
	e.Extra[column] = value
}

// rows returns the rows of an event, one for each dyad, in the order of the header.
func (t *table) rows(e *Event) [][]string {
	dyads := e.Dyads()
	out := make([][]string, len(dyads))
	for n, d := range dyads {
		row := t.row(t, e, d, n)
		if t.own(e) && len(dyads) == 1 && len(e.Extra) > 0 {
			for i, name := range t.header {
				if v, kept := e.Extra[name]; kept {
					row[i] = v
				}
			}
		}
		out[n] = row
	}
	return out
}

// narrow leaves out the columns that the table's files lack, and widen puts empty ones in their places.
func (t *table) narrow(row []string) []string {
	if len(t.dropped) == 0 {
		return row
	}
	out := make([]string, 0, len(row))
	for i, v := range row {
		if !slices.Contains(t.dropped, i) {
			out = append(out, v)
		}
	}
	return out
}

func (t *table) widen(row []string) []string {
	for _, i := range t.dropped {
		if i <= len(row) {
			row = slices.Insert(row, i, "")
		}
	}
	for len(row) < len(t.header) {
		row = append(row, "")
	}
	return row
}

// cells reads the columns of one row and remembers the first that is wrong.
type cells struct {
	header []string
	values []string
	err    error
}

type columnError struct {
	column int
	name   string
	want   string
	value  string
}

func (e *columnError) Error() string {
	value := e.value
	if len(value) > 60 {
		value = value[:60] + "…"
	}
	return "column " + strconv.Itoa(e.column) + ", " + e.name + ": " + strconv.Quote(strings.ToValidUTF8(value, "")) + " is no " + e.want
}

func (c *cells) fail(i int, want string) {
	if c.err == nil {
		c.err = &columnError{i + 1, c.header[i], want, c.values[i]}
	}
}

func (c *cells) text(i int) string { return c.values[i] }

// list splits a column; an empty one is no list.
func (c *cells) list(i int, separator string) []string { return split(c.values[i], separator) }

func split(s, separator string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, separator)
}

// whole returns a column that must be a number without a sign, as text.
func (c *cells) whole(i int) string {
	v := c.values[i]
	if v == "" || len(v) > 20 || strings.Trim(v, "0123456789") != "" {
		c.fail(i, "number")
	}
	return v
}

// count returns a number; an empty column is 0.
func (c *cells) count(i int) int {
	if c.values[i] == "" {
		return 0
	}
	n, err := strconv.Atoi(c.values[i])
	if err != nil {
		c.fail(i, "whole number")
	}
	return n
}

// float returns a number, nil for an empty column.
func (c *cells) float(i int) *float64 {
	if c.values[i] == "" {
		return nil
	}
	x, err := strconv.ParseFloat(c.values[i], 64)
	if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
		c.fail(i, "number")
		return nil
	}
	return &x
}

// degrees returns a coordinate between -limit and limit.
func (c *cells) degrees(i int, limit float64) *float64 {
	x := c.float(i)
	if x != nil && math.Abs(*x) > limit {
		c.fail(i, "coordinate")
	}
	return x
}

// cameo returns a CAMEO code: two to four digits. Codes outside the published list are kept.
func (c *cells) cameo(i int) string {
	v := c.values[i]
	if len(v) < 2 || len(v) > 4 || strings.Trim(v, "0123456789") != "" {
		c.fail(i, "CAMEO code")
	}
	return v
}

// date returns an ISO 8601 date and its precision.
func (c *cells) date(i int) (date, precision string) {
	v := c.values[i]
	if v != "" && firstDay(v) == "" {
		c.fail(i, "date")
	}
	return v, precisionOf(v)
}

// score returns the scores of a row whose table has one.
func score(table string, x *float64) []Score {
	if x == nil {
		return nil
	}
	return []Score{{table, *x}}
}

// parties returns a list of one participant, none if nothing is known of it.
func parties(p Party) []Party {
	if p.Side() == "=" {
		return nil
	}
	return []Party{p}
}

func positive(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func at(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return ""
}
