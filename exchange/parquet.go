package exchange

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"github.com/parquet-go/parquet-go"

	"github.com/dragoman-project/dragoman/fault"
)

// rowGroup is how many events are held in memory before they are written.
const rowGroup = 32 << 10

// parquetWriter writes the fields of Event as columns under their JSON names.
type parquetWriter struct {
	w    *parquet.GenericWriter[Event]
	rows [1]Event
	n    int
}

func newParquet(w io.Writer) *parquetWriter {
	return &parquetWriter{w: parquet.NewGenericWriter[Event](w, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("dragoman", "1", ""))}
}

func (p *parquetWriter) Write(e *Event) error {
	p.rows[0] = *e
	if _, err := p.w.Write(p.rows[:]); err != nil {
		return err
	}
	if p.n++; p.n%rowGroup == 0 {
		return p.w.Flush()
	}
	return nil
}

func (p *parquetWriter) Close() error { return p.w.Close() }

// readParquet reads the events of a Parquet file. Columns of other names are passed over. A row is named by its number, counted from 1.
func readParquet(r io.Reader, o Options, yield func(Event, error) bool) {
	at, size, err := randomAccess(r, bufio.NewReader(r), o)
	if err != nil {
		yield(Event{}, err)
		return
	}
	file, err := openParquet(at, size)
	if err != nil {
		yield(Event{}, &fault.Error{Subject: o.Name, Reason: fault.OtherFormat, What: "it is no Parquet file of events", Hint: "docs/EXCHANGE.md describes the columns", Err: err})
		return
	}
	defer file.Close()
	rows := make([]Event, 256)
	for n := 0; ; {
		clear(rows)
		got, err := nextParquet(file, rows)
		for i := range rows[:got] {
			n++
			e := rows[i]
			e.trim()
			wrong := e.check()
			if wrong != nil {
				e, wrong = Event{}, &fault.Error{Subject: o.Name + ":" + strconv.Itoa(n), Reason: fault.BadRow, What: wrong.Error()}
			}
			if !yield(e, wrong) {
				return
			}
		}
		if err == io.EOF {
			return
		}
		if got == 0 && err == nil {
			err = fmt.Errorf("the file is damaged: it has fewer rows than it says")
		}
		if err != nil {
			yield(Event{}, fault.Skip(o.Name+":"+strconv.Itoa(n+1), fault.BadArchive, err))
			return
		}
	}
}

// trim makes empty lists and maps nil: Parquet does not tell them apart.
func (e *Event) trim() {
	if len(e.Extra) == 0 {
		e.Extra = nil
	}
	for _, list := range []*[]string{&e.Contexts, &e.URLs, &e.Publishers} {
		*list = nilIfEmpty(*list)
	}
	e.Scores, e.Actors, e.Recipients = nilIfEmpty(e.Scores), nilIfEmpty(e.Actors), nilIfEmpty(e.Recipients)
	for _, side := range [][]Party{e.Actors, e.Recipients} {
		for i := range side {
			side[i].Sectors = nilIfEmpty(side[i].Sectors)
		}
	}
}

func nilIfEmpty[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return list
}

// openParquet and nextParquet turn the library's panics over damaged files into errors.
func openParquet(at io.ReaderAt, size int64) (r *parquet.GenericReader[Event], err error) {
	defer recovered(&err)
	file, err := parquet.OpenFile(at, size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
	if err != nil {
		return nil, err
	}
	if _, ok := file.Schema().Lookup("id"); !ok {
		return nil, fmt.Errorf("there is no column id")
	}
	return parquet.NewGenericReader[Event](file), nil
}

func nextParquet(r *parquet.GenericReader[Event], rows []Event) (n int, err error) {
	defer recovered(&err)
	return r.Read(rows)
}

func recovered(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("the file is damaged: %v", p)
	}
}
