package exchange

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/ontology"
)

// csvColumn is a column of our CSV. Lists are separated by semicolons; in texts "\", ";" and line ends are written as "\\", "\;" and "\n", so that an
// event is a line and comes back as it was.
type csvColumn struct {
	name  string
	write func(*Event) string
	read  func(*Event, string) error
}

// csvColumns are the columns in their order. The names are those of the record and of [CSVHeader] where they mean the same.
var csvColumns = slices.Concat([]csvColumn{
	text("id", func(e *Event) *string { return &e.ID }),
	text("table", func(e *Event) *string { return &e.Table }),
	text("date", func(e *Event) *string { return &e.Date }),
	text("date_precision", func(e *Event) *string { return &e.DatePrecision }),
	text("event", func(e *Event) *string { return &e.Type }),
	text("mode", func(e *Event) *string { return &e.Mode }),
	list("contexts", func(e *Event) *[]string { return &e.Contexts }),
	{"crosswalk", func(e *Event) string { return map[bool]string{true: "1"}[e.Crosswalk] }, func(e *Event, s string) error { e.Crosswalk = s == "1"; return nil }},
	text("cameo", func(e *Event) *string { return &e.CAMEO }),
	whole("quad", func(e *Event) **int { return &e.Quad }),
	text("quad_convention", func(e *Event) *string { return &e.QuadConvention }),
	{"scores", writeScores, readScores},
}, partyColumns("actor", func(e *Event) *[]Party { return &e.Actors }), partyColumns("recipient", func(e *Event) *[]Party { return &e.Recipients }),
	placeColumnsOf(), []csvColumn{
		count("mentions", func(e *Event) *int { return &e.Mentions }),
		count("sources", func(e *Event) *int { return &e.Sources }),
		count("articles", func(e *Event) *int { return &e.Articles }),
		count("reports", func(e *Event) *int { return &e.Reports }),
		count("origins", func(e *Event) *int { return &e.Origins }),
		float("tone", func(e *Event) **float64 { return &e.Tone }),
		whole("killed", func(e *Event) **int { return &e.Killed }),
		whole("injured", func(e *Event) **int { return &e.Injured }),
		list("urls", func(e *Event) *[]string { return &e.URLs }),
		list("publishers", func(e *Event) *[]string { return &e.Publishers }),
		text("published", func(e *Event) *string { return &e.Published }),
		text("added", func(e *Event) *string { return &e.Added }),
		text("story", func(e *Event) *string { return &e.Story }),
		text("sentence", func(e *Event) *string { return &e.Sentence }),
		text("language", func(e *Event) *string { return &e.Language }),
		text("version", func(e *Event) *string { return &e.Version }),
		float("confidence", func(e *Event) **float64 { return &e.Confidence }),
		text("status", func(e *Event) *string { return &e.Status }),
		text("auxiliary", func(e *Event) *string { return &e.Auxiliary }),
		{"extra", writeExtra, func(e *Event, s string) error { return json.Unmarshal([]byte(unescape(s)), &e.Extra) }},
	})

// csvSynonyms are columns of the CSV that documents are coded to ([CSVHeader]), so that it can be read as well.
var csvSynonyms = []csvColumn{
	{name: "url", read: func(e *Event, s string) error { e.URLs = []string{unescape(s)}; return nil }},
	{name: "plover_score", read: scoreColumn(ontology.PLOVERScore)},
	{name: "goldstein", read: scoreColumn(ontology.GoldsteinGDELT)},
}

func scoreColumn(table string) func(*Event, string) error {
	return func(e *Event, s string) error { return readScores(e, table+"="+s) }
}

// EventCSVHeader returns the names of the columns of our CSV of events.
func EventCSVHeader() []string {
	names := make([]string, len(csvColumns))
	for i, c := range csvColumns {
		names[i] = c.name
	}
	return names
}

type eventCSV struct {
	w      *bufio.Writer
	header bool
}

func (c *eventCSV) Write(e *Event) error {
	c.writeHeader()
	for i, column := range csvColumns {
		if i > 0 {
			c.w.WriteByte(',')
		}
		c.w.WriteString(quoted(column.write(e)))
	}
	return c.w.WriteByte('\n')
}

func (c *eventCSV) writeHeader() {
	if !c.header {
		c.header = true
		c.w.WriteString(strings.Join(EventCSVHeader(), ",") + "\n")
	}
}

func (c *eventCSV) Close() error {
	c.writeHeader()
	return c.w.Flush()
}

// quoted puts a value in quotes where RFC 4180 asks for them.
func quoted(s string) string {
	if strings.ContainsAny(s, "\",") || strings.HasPrefix(s, " ") || strings.HasSuffix(s, " ") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}

// fields splits a line of CSV. It reports false if a quote is not closed, or something follows one.
func fields(line string) ([]string, bool) {
	var out []string
	for {
		if !strings.HasPrefix(line, `"`) {
			value, rest, more := strings.Cut(line, ",")
			if out = append(out, value); !more {
				return out, true
			}
			line = rest
			continue
		}
		var value strings.Builder
		line = line[1:]
		for {
			part, rest, closed := strings.Cut(line, `"`)
			if !closed {
				return nil, false
			}
			value.WriteString(part)
			line = rest
			if !strings.HasPrefix(line, `"`) {
				break
			}
			value.WriteByte('"')
			line = line[1:]
		}
		out = append(out, value.String())
		if line == "" {
			return out, true
		}
		if line[0] != ',' {
			return nil, false
		}
		line = line[1:]
	}
}

// readCSV reads our CSV. The header names the columns, in any order; columns that we do not know go to Extra.
func readCSV(s stream, yield func(Event, error) bool) bool {
	var header []string
	var columns []*csvColumn
	known := map[string]*csvColumn{}
	for _, list := range [][]csvColumn{csvColumns, csvSynonyms} {
		for i := range list {
			known[list[i].name] = &list[i]
		}
	}
	for line, err := range s.lines() {
		if err != nil {
			if !yield(Event{}, err) {
				return false
			}
			continue
		}
		values, closed := fields(line.text)
		if header == nil {
			if header = values; !slices.Contains(header, "id") {
				yield(Event{}, &fault.Error{Subject: s.at(line.number), Reason: fault.OtherFormat, What: "the header lacks the column id", Hint: "docs/EXCHANGE.md describes the columns"})
				return false
			}
			for _, name := range header {
				columns = append(columns, known[name])
			}
			continue
		}
		e, wrong := Event{}, error(nil)
		if !closed {
			wrong = fmt.Errorf("a quote is not closed")
		} else {
			e, wrong = csvEvent(header, columns, values)
		}
		if wrong != nil {
			e, err = Event{}, s.bad(line.number, wrong)
		}
		if !yield(e, err) {
			return false
		}
	}
	return true
}

func csvEvent(header []string, columns []*csvColumn, values []string) (Event, error) {
	var e Event
	if len(values) != len(header) {
		return e, &widthError{len(values), []int{len(header)}}
	}
	for i, v := range values {
		switch {
		case v == "":
		case columns[i] == nil:
			e.keep(header[i], unescape(v))
		default:
			if err := columns[i].read(&e, v); err != nil {
				return e, fmt.Errorf("column %d, %s: %w", i+1, header[i], err)
			}
		}
	}
	return e, e.check()
}

func text(name string, f func(*Event) *string) csvColumn {
	return csvColumn{name, func(e *Event) string { return escape(*f(e)) }, func(e *Event, s string) error { *f(e) = unescape(s); return nil }}
}

func list(name string, f func(*Event) *[]string) csvColumn {
	return csvColumn{name, func(e *Event) string { return join(*f(e)) }, func(e *Event, s string) error { *f(e) = apart(s); return nil }}
}

func count(name string, f func(*Event) *int) csvColumn {
	return csvColumn{name, func(e *Event) string { return positive(*f(e)) }, func(e *Event, s string) (err error) {
		*f(e), err = strconv.Atoi(s)
		return err
	}}
}

func whole(name string, f func(*Event) **int) csvColumn {
	return csvColumn{name, func(e *Event) string { return integer(*f(e)) }, func(e *Event, s string) error {
		n, err := strconv.Atoi(s)
		*f(e) = &n
		return err
	}}
}

func float(name string, f func(*Event) **float64) csvColumn {
	return csvColumn{name, func(e *Event) string { return decimal(*f(e)) }, func(e *Event, s string) error {
		x, err := strconv.ParseFloat(s, 64)
		if err == nil && (math.IsNaN(x) || math.IsInf(x, 0)) {
			err = fmt.Errorf("%q is no number", s)
		}
		*f(e) = &x
		return err
	}}
}
