package main

import (
	"fmt"
	"time"

	"github.com/dragoman-project/dragoman/store"
)

type correctCommand struct {
	Merge    mergeCommand    `cmd:"" help:"Say that two events are one."`
	Split    splitCommand    `cmd:"" help:"Say that a report tells of another event."`
	Withdraw withdrawCommand `cmd:"" help:"Say that an event, a report or an article is not to count."`
	Restore  restoreCommand  `cmd:"" help:"Lift an earlier decision."`
}

// decisionFlags are those of every decision.
type decisionFlags struct {
	storeFlag
	Why string `help:"Why, for the log of the archive." required:""`
	By  string `help:"Who decides; without it the user of the machine."`
}

// decide carries a decision out.
func (f *decisionFlags) decide(s *streams, d store.Decision) error {
	st, err := openStore(s.ctx, &f.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	r, err := st.Decide(s.ctx, stamp(f.By, f.Why), d)
	if err != nil {
		return err
	}
	if !s.quiet {
		fmt.Fprintf(s.err, "revision %d: %s; \"dragoman correct restore %d --why …\" lifts it\n", r.ID, r.Kind, r.ID)
	}
	return nil
}

// stamp signs what is written now; without a name it is signed by the user of the machine.
func stamp(by, note string) store.Stamp {
	if by == "" {
		by = login()
	}
	return store.Stamp{At: time.Now(), By: by, Note: note}
}

type mergeCommand struct {
	decisionFlags
	Event string `arg:"" help:"The event that stays."`
	Other string `arg:"" help:"The event that becomes one with it."`
}

func (c *mergeCommand) Help() string {
	return `The decision holds through re-ingest and re-coding, changes all sums, and stands in the log.

Example:

  dragoman correct merge E5e3hn57rad9z Eck45dgs9km23 --why "the same talks, reported a day later"`
}

// Run merges two events.
func (c *mergeCommand) Run(s *streams) error {
	return c.decide(s, store.Decision{Kind: store.KindMerge, Event: c.Event, Other: c.Other})
}

type splitCommand struct {
	decisionFlags
	Report string `arg:"" help:"The report that leaves."`
	Event  string `arg:"" help:"The event that it leaves."`
}

func (c *splitCommand) Help() string {
	return `Example:

  dragoman correct split Eck45dgs9km23 E5e3hn57rad9z --why "another meeting in the same week"`
}

// Run splits a report from its event.
func (c *splitCommand) Run(s *streams) error {
	return c.decide(s, store.Decision{Kind: store.KindSplit, Report: c.Report, Event: c.Event})
}

type withdrawCommand struct {
	decisionFlags
	ID   string `arg:"" help:"Id of the event, report or document."`
	What string `help:"What the id names." enum:"event,report,document" default:"event"`
}

func (c *withdrawCommand) Help() string {
	return `Nothing is deleted: what is withdrawn stays readable as of an older revision, and can be restored.

Example:

  dragoman correct withdraw Eck45dgs9km23 --why "a rehearsal, no attack"
  dragoman correct withdraw --what document https://example.org/a.html --why "retracted by the paper"`
}

// Run withdraws an event, a report or a document.
func (c *withdrawCommand) Run(s *streams) error {
	d := store.Decision{Kind: store.KindWithdraw}
	switch c.What {
	case "report":
		d.Report = c.ID
	case "document":
		d.Document = c.ID
	default:
		d.Event = c.ID
	}
	return c.decide(s, d)
}

type restoreCommand struct {
	decisionFlags
	Revision int64 `arg:"" help:"The revision of the decision, as \"dragoman log\" lists it."`
}

func (c *restoreCommand) Help() string {
	return `Example:

  dragoman correct restore 12 --why "it was an attack after all"`
}

// Run lifts a decision.
func (c *restoreCommand) Run(s *streams) error {
	return c.decide(s, store.Decision{Kind: store.KindRestore, Revision: c.Revision})
}
