package main

import (
	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

// newExport returns what writes events in a layout; events that the layout cannot hold are named and left out.
func newExport(format string, s *streams) (eventSink, error) {
	if format == "mentions" {
		return &mentionRows{exchange.NewMentionWriter(s.out), s}, nil
	}
	w, err := exchange.NewEventWriter(s.out, exchange.Layout(format))
	if err != nil {
		return nil, err
	}
	return &exportRows{eventRows{w}, s}, nil
}

type exportRows struct {
	eventRows
	s *streams
}

func (r *exportRows) event(e *store.Event, change string) error {
	err := r.eventRows.event(e, change)
	if fault.ReasonOf(err) == fault.NotInLayout {
		r.s.skip(err)
		return nil
	}
	return err
}

// mentionRows writes a row for every report of an event, in the layout of GDELT's mentions.
type mentionRows struct {
	w *exchange.MentionWriter
	s *streams
}

func (r *mentionRows) event(e *store.Event, _ string) error {
	for i := range e.Reports {
		one := *e
		one.Reports = e.Reports[i : i+1]
		row, ok := rowOf(&one)
		if !ok {
			continue
		}
		for _, m := range exchange.MentionsOf(&row) {
			if err := r.w.Write(&m); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *mentionRows) end() error { return r.w.Close() }
