package main

import (
	"strings"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

type exportCommand struct {
	storeFlag
	filterFlags
	Format string `help:"csv, jsonl, parquet, gdelt, mentions, polecat, icews, phoenix." enum:"csv,jsonl,parquet,gdelt,mentions,polecat,icews,phoenix" required:""`
}

func (c *exportCommand) Help() string {
	return `Writes the events of the archive in the layout of another dataset; docs/EXCHANGE.md says what maps to what, and what is lost. The filters are those of "events".

Examples:

  dragoman export --format parquet > events.parquet
  dragoman export --format gdelt --from 2025-12 > events.export.CSV
  dragoman export --format mentions --from 2025-12 > events.mentions.CSV

Events that a layout cannot hold are named on standard error, and the exit status is 3.`
}

// Run writes the events.
func (c *exportCommand) Run(s *streams) error {
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	f, err := c.filter(s, st)
	if err != nil {
		return err
	}
	sink, err := newExport(strings.ToLower(c.Format), s)
	if err != nil {
		return err
	}
	for e, err := range st.Events(s.ctx, f) {
		if err != nil {
			return err
		}
		if err := sink.event(&e, ""); err != nil {
			return err
		}
	}
	return sink.end()
}

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
