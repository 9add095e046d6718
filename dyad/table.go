package dyad

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"strings"
	"unicode/utf8"
)

// WriteTable writes an account for reading on a terminal, with a chart in plain characters: to the left of the axis conflict, to the right cooperation.
func (a *Account) WriteTable(w io.Writer) error {
	out := bufio.NewWriter(w)
	p := page{out, a}
	p.heading()
	p.totals()
	p.chart()
	p.changes()
	p.alarms()
	p.bursts()
	p.flows()
	p.network()
	p.asserted()
	p.evidence()
	return out.Flush()
}

// page prints an account.
type page struct {
	*bufio.Writer
	a *Account
}

func (p page) line(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// title begins a part.
func (p page) title(name, note string) {
	p.line("")
	if note != "" {
		name += "  (" + note + ")"
	}
	p.line("%s", name)
}

func (p page) heading() {
	a := p.a
	asOf := ""
	if a.AsOf > 0 {
		asOf = fmt.Sprintf(", as of revision %d", a.AsOf)
	}
	p.line("%s and %s, %s to %s, by %s%s", a.A, a.B, a.From, a.To, a.By, asOf)
	p.line("  events that occurred, each once; scores %s; quad classes %s", a.ScoreTable, a.Quads)
}

func (p page) totals() {
	a := p.a
	p.title("TOTAL", "")
	rows := [][]string{{"", "EVENTS", "S+", "S-", "NET", "MEAN", "Q1", "Q2", "Q3", "Q4", "CONFLICT", "MATERIAL"}}
	for _, d := range []struct {
		name string
		f    *Figures
	}{{"both", &a.Total.Both}, {a.A + " > " + a.B, &a.Total.Forth}, {a.B + " > " + a.A, &a.Total.Back}} {
		f := d.f
		row := []string{d.name, fmt.Sprint(f.Events), brieflyNumber(f.Positive), brieflyNumber(f.Negative), brieflyNumber(f.Net), dash(f.Mean)}
		for _, q := range f.Quads {
			row = append(row, brieflyNumber(q))
		}
		rows = append(rows, append(row, dash(f.ConflictShare), dash(f.MaterialShare)))
	}
	p.align(rows)
	p.line("  reciprocity %s; %s", dash(a.Total.Reciprocity), coverage(a.Total.Coverage))
	if n := len(a.Unplaced); n > 0 {
		p.line("  %s dated too widely for a %s, or not at all: %s", counted(n, "event"), a.By, strings.Join(a.Unplaced, " "))
	}
}

// bar is how many characters a side of the chart has.
const bar = 16

// silent is the number of periods without events from which they are told in one line.
const silent = 4

func (p page) chart() {
	a := p.a
	p.title("SERIES", "both directions; - conflict, + cooperation; ! alarm, ^ change, * burst")
	scale := 0.0
	for i := range a.Series {
		scale = max(scale, a.Series[i].Both.Positive, -a.Series[i].Both.Negative)
	}
	rows := [][]string{{"PERIOD", "", "", "EVENTS", "Q1", "Q2", "Q3", "Q4", "S+", "S-", "NET", "EWMA", "OF ALL", "SHARE"}}
	for i := 0; i < len(a.Series); i++ {
		x := &a.Series[i]
		quiet, corpus := i, 0
		for quiet < len(a.Series) && a.Series[quiet].Both.Events == 0 && a.marks(&a.Series[quiet]) == "" {
			if c := a.Series[quiet].Coverage; c != nil {
				corpus += c.Corpus
			}
			quiet++
		}
		if quiet-i >= silent {
			rows = append(rows, []string{fmt.Sprintf("%s to %s: none in %d %ss, of %s in the archive", x.Label, a.Series[quiet-1].Label, quiet-i, a.By, counted(corpus, "event"))})
			i = quiet - 1
			continue
		}
		f := &x.Both
		row := []string{x.Label, a.marks(x), chartBar(f, scale), fmt.Sprint(f.Events)}
		for _, q := range f.Quads {
			row = append(row, brieflyNumber(q))
		}
		row = append(row, brieflyNumber(f.Positive), brieflyNumber(f.Negative), brieflyNumber(f.Net), dash(f.EWMA))
		if c := x.Coverage; c != nil {
			row = append(row, fmt.Sprint(c.Corpus), percent(c.Share))
		} else {
			row = append(row, "0", "-")
		}
		rows = append(rows, row)
	}
	p.align(rows)
}

// marks are the signs of what was found at a period.
func (a *Account) marks(x *Period) string {
	s := ""
	if a.alarmAt(x) != nil {
		s += "!"
	}
	if a.changeAt(x.Label) != nil {
		s += "^"
	}
	if a.inBurst(x.Label) {
		s += "*"
	}
	return s
}

func chartBar(f *Figures, scale float64) string {
	length := func(v float64) int {
		if v == 0 || scale == 0 {
			return 0
		}
		return max(1, int(math.Round(v/scale*bar)))
	}
	left, right := length(-f.Negative), length(f.Positive)
	return strings.Repeat(" ", bar-left) + strings.Repeat("-", left) + "|" + strings.Repeat("+", right) + strings.Repeat(" ", bar-right)
}

// listed is how many events are written out under a figure; the others are counted.
const listed = 5

// events writes the first of some events in a line each.
func (p page) events(ids []string) {
	known := map[string]*Brief{}
	for i := range p.a.Events {
		known[p.a.Events[i].ID] = &p.a.Events[i]
	}
	var rows [][]string
	for n, id := range ids {
		if n == listed {
			break
		}
		if b := known[id]; b != nil {
			rows = append(rows, append([]string{"  "}, eventCells(b)...))
		}
	}
	p.align(rows)
	if n := len(ids) - listed; n > 0 {
		p.line("      and %d more", n)
	}
}

func eventCells(b *Brief) []string {
	return []string{b.Date, strings.TrimSpace(b.Type + " " + b.Mode), sides(b), dash(b.Score), counted(b.Reports, "report") + ", " + counted(b.Origins, "origin"), b.ID}
}

func sides(b *Brief) string {
	s := strings.Join(b.Actors, " ")
	if len(b.Recipients) > 0 {
		s += " > " + strings.Join(b.Recipients, " ")
	}
	return s
}

// align prints rows in columns. A row of one cell is a remark and has no part in the widths; numbers keep to the right.
func (p page) align(rows [][]string) {
	var width []int
	for _, row := range rows {
		for i, c := range row {
			if len(row) == 1 {
				continue
			}
			if i == len(width) {
				width = append(width, 0)
			}
			width[i] = max(width[i], utf8.RuneCountInString(c))
		}
	}
	for _, row := range rows {
		var b strings.Builder
		for i, c := range row {
			pad := ""
			if len(row) > 1 {
				pad = strings.Repeat(" ", width[i]-utf8.RuneCountInString(c))
			}
			b.WriteString("  ")
			if i > 2 && numeric(rows, i) {
				b.WriteString(pad + c)
			} else {
				b.WriteString(c + pad)
			}
		}
		p.line("%s", strings.TrimRight(b.String(), " "))
	}
}

// numeric tells whether a column holds numbers, shares and dashes under its heading.
func numeric(rows [][]string, column int) bool {
	for n, row := range rows {
		if n > 0 && column < len(row) && len(row) > 1 && strings.Trim(row[column], "0123456789.-%") != "" {
			return false
		}
	}
	return len(rows) > 1
}

// brieflyNumber rounds to two decimals.
func brieflyNumber(x float64) string {
	x = math.Round(x*100) / 100
	if x == 0 {
		return "0"
	}
	return number(x)
}

func dash(x *float64) string {
	if x == nil {
		return "-"
	}
	return brieflyNumber(*x)
}

func percent(x float64) string { return number(math.Round(x*1000)/10) + "%" }

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func coverage(c *Share) string {
	if c == nil {
		return "no event of the archive is dated in this time"
	}
	return fmt.Sprintf("%d of %s, %s [%s, %s]", c.Events, counted(c.Corpus, "event"), percent(c.Share), percent(c.Low), percent(c.High))
}
