package exchange

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/fault"
)

// Layout names a format that events are read from or written to.
type Layout string

// The layouts. GDELT reads both versions, told apart by the number of columns, and writes 2.0.
const (
	CSV     Layout = "csv"
	JSONL   Layout = "jsonl"
	Parquet Layout = "parquet"
	GDELT   Layout = "gdelt"
	GDELT1  Layout = "gdelt1"
	POLECAT Layout = "polecat"
	ICEWS   Layout = "icews"
	Phoenix Layout = "phoenix"
)

// Layouts lists the layouts of events.
func Layouts() []Layout {
	return []Layout{CSV, JSONL, Parquet, GDELT, GDELT1, POLECAT, ICEWS, Phoenix}
}

// tables returns the tables that files of a layout may have; the first is written.
func (l Layout) tables() []*table {
	switch l {
	case GDELT:
		return []*table{gdelt2Table, gdelt1Table}
	case GDELT1:
		return []*table{gdelt1Table}
	case POLECAT:
		return []*table{polecatTable}
	case ICEWS:
		return []*table{icewsTable}
	case Phoenix:
		return []*table{phoenixTable}
	}
	return nil
}

// Options say how to read.
type Options struct {
	Layout   Layout
	Name     string // of the input, for errors
	MaxLine  int    // most bytes of a line; 0 means 1 MiB
	MaxBytes int64  // most bytes of an input that must be held as a whole (Parquet, or zip, from something else than a file); 0 means 1 GiB
}

func (o Options) withDefaults() Options {
	if o.MaxLine <= 0 {
		o.MaxLine = 1 << 20
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = 1 << 30
	}
	return o
}

// Read returns the events of a table in its order, one row after the other; memory does not grow with the table. gzip, zstd and zip are unpacked.
//
// A row that cannot be read gives a [fault.Error] that names the line and the reason, and the next rows follow. Only a failure of the input itself, or
// a header that is not the layout's, ends the sequence after its error.
func Read(r io.Reader, o Options) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		var rows func(stream, func(Event, error) bool) bool
		switch {
		case o.Layout == Parquet:
			readParquet(r, o.withDefaults(), yield)
			return
		case o.Layout == CSV:
			rows = readCSV
		case o.Layout == JSONL:
			rows = readJSONL
		case o.Layout.tables() != nil:
			rows = readTable
		default:
			yield(Event{}, unknownLayout(o.Layout))
			return
		}
		unpacked(r, o, yield, rows)
	}
}

func unknownLayout(l Layout) error {
	return &fault.Error{Subject: string(l), What: "no such layout", Hint: fmt.Sprintf("the layouts are %v", Layouts())}
}

// stream is one unpacked input.
type stream struct {
	r    io.Reader
	name string
	o    Options
}

type line struct {
	number int
	text   string
}

// lines returns the lines without their ends. Too long ones and those that are not UTF-8 are errors, and the next follow; an error of reading is the last.
func (s stream) lines() iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		b := bufio.NewReaderSize(s.r, 64<<10)
		for n := 1; ; n++ {
			data, tooLong, err := readLine(b, s.o.MaxLine)
			if err != nil && !errors.Is(err, io.EOF) {
				reason, cause := fault.Unreadable, err
				if unpacking := (*damage)(nil); errors.As(err, &unpacking) {
					reason, cause = fault.BadArchive, unpacking.cause
				}
				yield(line{}, s.fault(n, reason, cause))
				return
			}
			if n == 1 {
				data = strings.TrimPrefix(data, "\ufeff")
			}
			ok := true
			switch {
			case tooLong:
				ok = yield(line{}, &fault.Error{Subject: s.at(n), Reason: fault.LineTooLong, What: "the line is longer than " + strconv.Itoa(s.o.MaxLine) + " bytes", Hint: "check that the table has a row a line"})
			case data != "" && !utf8.ValidString(data):
				ok = yield(line{}, s.fault(n, fault.BadEncoding, nil))
			case data != "":
				ok = yield(line{n, data}, nil)
			}
			if !ok || err != nil {
				return
			}
		}
	}
}

// readLine returns a line without its end; of one that is longer than the limit nothing is kept.
func readLine(b *bufio.Reader, limit int) (text string, tooLong bool, err error) {
	var buf []byte
	for {
		part, err := b.ReadSlice('\n')
		if len(buf)+len(part) > limit+2 {
			tooLong, buf = true, nil
		} else if !tooLong {
			buf = append(buf, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		return strings.TrimSuffix(strings.TrimSuffix(string(buf), "\n"), "\r"), tooLong, err
	}
}

func (s stream) at(n int) string { return s.name + ":" + strconv.Itoa(n) }

func (s stream) fault(n int, reason fault.Reason, cause error) error {
	return fault.Skip(s.at(n), reason, cause)
}

// bad is the error for a row that does not have the shape of its layout.
func (s stream) bad(n int, cause error) error {
	return &fault.Error{Subject: s.at(n), Reason: fault.BadRow, What: cause.Error()}
}

// widthError says that a row has the wrong number of columns.
type widthError struct {
	have int
	want []int
}

func (e *widthError) Error() string {
	want := make([]string, len(e.want))
	for i, n := range e.want {
		want[i] = strconv.Itoa(n)
	}
	return "the row has " + strconv.Itoa(e.have) + " columns, not " + strings.Join(want, " or ")
}

// readTable reads a layout of tab-separated columns. The first row tells the version, by its width, and the order of the columns, if it is a header.
func readTable(s stream, yield func(Event, error) bool) bool {
	var f *form
	for line, err := range s.lines() {
		if err != nil {
			if !yield(Event{}, err) {
				return false
			}
			continue
		}
		values := strings.Split(line.text, "\t")
		if f == nil {
			f, err = formOf(s.o.Layout.tables(), values)
			var unreadable *headerError
			if errors.As(err, &unreadable) {
				yield(Event{}, &fault.Error{Subject: s.at(line.number), Reason: fault.OtherFormat, What: err.Error(), Hint: "docs/EXCHANGE.md describes the layouts"})
				return false
			}
			if err == nil && f.positions != nil {
				continue
			}
		}
		var e Event
		if err == nil {
			e, err = f.event(values)
		}
		if err != nil {
			e, err = Event{}, s.bad(line.number, err)
		}
		if !yield(e, err) {
			return false
		}
	}
	return true
}

// form is how the rows of one file are laid out.
type form struct {
	table     *table
	width     int      // of a row without header
	positions []int    // of the header's columns in the row; nil without a header line
	others    []string // names of further columns by position, "" for those of the header
}

type headerError struct{ column string }

func (e *headerError) Error() string { return "the header lacks the column " + e.column }

// formOf reads the form of a file off its first row.
func formOf(tables []*table, first []string) (*form, error) {
	if slices.ContainsFunc(first, func(s string) bool { return strings.EqualFold(strings.TrimSpace(s), tables[0].header[0]) }) {
		return headed(tables, first)
	}
	var widths []int
	for _, t := range tables {
		full := len(t.header) - len(t.dropped)
		for _, width := range []int{full, full - 1} {
			if width < full && len(t.dropped) == 0 { // only GDELT 1.0 lost its last column, the address, in files before 2013
				continue
			}
			widths = append(widths, width)
			if len(trimmed(first, width)) == width {
				return &form{table: t, width: width}, nil
			}
		}
	}
	return nil, &widthError{len(first), widths}
}

// synonyms are other names of columns that are in use.
var synonyms = map[string]string{"Event Intensity": "Intensity", "Day": "SQLDATE"}

// headed reads the form off a header. It names the columns in any order; what an older version lacks may be missing.
func headed(tables []*table, first []string) (*form, error) {
	t, older := tables[0], tables[len(tables)-1]
	f := &form{table: t, positions: make([]int, len(t.header)), others: make([]string, len(first))}
	for i := range f.positions {
		f.positions[i] = -1
	}
	for i, name := range first {
		name = strings.TrimSpace(name)
		if synonym, ok := synonyms[name]; ok && slices.Contains(t.header, synonym) {
			name = synonym
		}
		k := slices.IndexFunc(t.header, func(h string) bool { return strings.EqualFold(h, name) })
		if k >= 0 && f.positions[k] < 0 {
			f.positions[k] = i
		} else {
			f.others[i] = name
		}
	}
	for k, i := range f.positions {
		if i < 0 && !slices.Contains(older.dropped, k) {
			return nil, &headerError{t.header[k]}
		} else if i < 0 {
			f.table = older
		}
	}
	return f, nil
}

// trimmed takes empty columns beyond the width off a row: some files end their lines with tabs.
func trimmed(values []string, width int) []string {
	for len(values) > width && values[len(values)-1] == "" {
		values = values[:len(values)-1]
	}
	return values
}

// event reads a row.
func (f *form) event(values []string) (Event, error) {
	if f.positions == nil {
		if values = trimmed(values, f.width); len(values) != f.width {
			return Event{}, &widthError{len(values), []int{f.width}}
		}
		return f.table.read(f.table.widen(values))
	}
	values = trimmed(values, len(f.others))
	row := make([]string, len(f.table.header))
	for k, i := range f.positions {
		if i >= len(values) || len(values) > len(f.others) {
			return Event{}, &widthError{len(values), []int{len(f.others)}}
		}
		if i >= 0 {
			row[k] = values[i]
		}
	}
	e, err := f.table.read(row)
	for i, name := range f.others {
		if err == nil && name != "" && i < len(values) && values[i] != "" {
			e.keep(name, values[i])
		}
	}
	return e, err
}
