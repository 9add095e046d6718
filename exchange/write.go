package exchange

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/dragoman-project/dragoman/fault"
)

// EventWriter writes events in one layout. An event that the layout cannot hold gives a [fault.Error] with the reason [fault.NotInLayout]; nothing of it
// is written and the next may follow. Close writes what is still held back; it does not close the underlying writer.
type EventWriter interface {
	Write(*Event) error
	Close() error
}

// NewEventWriter returns the writer of a layout. The same events give the same bytes. An event with several dyads becomes a row for each ([Event.Dyads])
// in the layouts of other tables; CSV, JSON Lines and Parquet hold every event whole.
func NewEventWriter(w io.Writer, l Layout) (EventWriter, error) {
	switch l {
	case CSV:
		return &eventCSV{w: bufio.NewWriter(w)}, nil
	case JSONL:
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return &eventJSON{enc}, nil
	case Parquet:
		return newParquet(w), nil
	}
	if tables := l.tables(); tables != nil {
		t := tables[0]
		out := &tableWriter{tsv: tsv{bufio.NewWriter(w)}, table: t}
		if t.headed {
			return out, out.row(t.header...)
		}
		return out, nil
	}
	return nil, unknownLayout(l)
}

type tableWriter struct {
	tsv
	table *table
}

func (w *tableWriter) Write(e *Event) error {
	if lack := w.table.lacks(e); lack != "" {
		return &fault.Error{Subject: e.ID, Reason: fault.NotInLayout, What: lack}
	}
	for _, row := range w.table.rows(e) {
		if err := w.row(w.table.narrow(row)...); err != nil {
			return err
		}
	}
	return nil
}

type eventJSON struct{ enc *json.Encoder }

func (w *eventJSON) Write(e *Event) error { return w.enc.Encode(e) }
func (w *eventJSON) Close() error         { return nil }

// readJSONL reads an event a line.
func readJSONL(s stream, yield func(Event, error) bool) bool {
	for line, err := range s.lines() {
		var e Event
		if err == nil {
			if broken := json.Unmarshal([]byte(line.text), &e); broken != nil {
				err = s.fault(line.number, fault.BadJSON, broken)
			} else if wrong := e.check(); wrong != nil {
				err = s.bad(line.number, wrong)
			}
		}
		if err != nil {
			e = Event{}
		}
		if !yield(e, err) {
			return false
		}
	}
	return true
}
