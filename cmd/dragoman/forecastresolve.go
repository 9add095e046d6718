package main

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/ledger"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

type forecastResolveCommand struct {
	storeFlag
	forecastFlags
	dayFlag
	DryRun bool   `help:"Write nothing into the archive."`
	All    bool   `help:"Print every forecast that was looked at."`
	By     string `help:"Who asks, for the log; without it the user of the machine."`
	Format string `help:"table (default on a terminal), jsonl (default when piped), csv." enum:",table,jsonl,csv" default:""`
}

func (c *forecastResolveCommand) Help() string {
	return `Looks among the events of the archive for what was foretold. A candidate has the type, the two parties, a context in common and a day after the forecast was
made and not after its horizon; it occurred, is held for certain and denied by nobody, and is told by two independent origins or by an organ of an actor itself. A near
event lacks one of the last.

  occurred      a candidate was found, and a rule may decide
  not_occurred  the horizon has passed, the two parties were reported on, and nothing was found
  ambiguous     the horizon has passed without any report on the two parties ("no coverage"), or with a near event only
  open          else; so is whatever is conditional, comparative ("will deepen"), of more than two parties, or names no coded act: for an analyst

An analyst's word (confirm, overrule) is never changed by a rule. Printed is what changed, and what is open and has candidates or near events, with their sentences.

Examples:

  dragoman forecasts resolve
  dragoman forecasts resolve --dyad SYR-RUS --dry-run
  dragoman forecasts resolve --on 2026-12-31`
}

// Run looks for outcomes.
func (c *forecastResolveCommand) Run(s *streams) error {
	want, err := c.filter()
	if err != nil {
		return err
	}
	on, err := c.day()
	if err != nil {
		return err
	}
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	list, err := ledger.Resolve(s.ctx, st, stamp(c.By, "forecasts as of "+on.Format(time.DateOnly)), on, want, c.DryRun)
	if err != nil {
		return err
	}
	lines := []outcomeLine{}
	w := witnesses{st: st, seen: map[string]matchedLine{}}
	for i := range list {
		o := &list[i]
		undecided := o.Entry.Status == forecast.Open && len(o.Candidates)+len(o.Near) > 0
		if !c.All && !o.Changed && !undecided && o.Kept == "" {
			continue
		}
		l, err := w.outcome(s.ctx, o)
		if err != nil {
			return err
		}
		lines = append(lines, l)
	}
	switch ledgerFormat(c.Format) {
	case "jsonl":
		enc := json.NewEncoder(s.out)
		enc.SetEscapeHTML(false)
		for i := range lines {
			if err := enc.Encode(&lines[i]); err != nil {
				return err
			}
		}
		return nil
	case "csv":
		return outcomeRows(s, lines)
	}
	return outcomeTable(s, list, lines)
}

// outcomeLine is an outcome as JSON: the forecast, what the rules say of it, and the events with their sentences.
type outcomeLine struct {
	forecastLine
	Was        string        `json:"was"`
	Proposed   string        `json:"proposed"`
	Why        string        `json:"why"`
	Changed    bool          `json:"changed"`
	Kept       string        `json:"kept,omitempty"` // why the status stays although the rules say otherwise
	Covered    int           `json:"covered"`        // reports on the two parties in the window
	Candidates []matchedLine `json:"candidates"`
	Near       []matchedLine `json:"near"`
}

type matchedLine struct {
	Event   string        `json:"event"`
	Type    string        `json:"type"`
	Mode    string        `json:"mode,omitempty"`
	Date    string        `json:"date,omitempty"`
	Reports int           `json:"n_reports"`
	Origins int           `json:"n_origins"` // of the reports that tell it as done
	Misses  []string      `json:"misses,omitempty"`
	Told    []witnessLine `json:"told"`
}

type witnessLine struct {
	Document  string       `json:"document"`
	Publisher string       `json:"publisher,omitempty"`
	Origin    string       `json:"origin,omitempty"`
	Evidence  record.Quote `json:"evidence"`
	Text      string       `json:"text"` // the sentence with the evidence in square brackets
}

// witnesses look up who tells an event, once.
type witnesses struct {
	st   store.Store
	seen map[string]matchedLine
}

func (w *witnesses) outcome(ctx context.Context, o *ledger.Outcome) (outcomeLine, error) {
	l := outcomeLine{
		forecastLine: lineOf(&o.Entry), Was: string(o.Was), Proposed: string(o.Proposal.Status), Why: o.Proposal.Why, Changed: o.Changed, Kept: o.Kept, Covered: o.Covered,
		Candidates: []matchedLine{}, Near: []matchedLine{},
	}
	if o.Changed {
		l.Status = l.Proposed
	}
	for _, x := range []struct {
		from []forecast.Matched
		to   *[]matchedLine
	}{{o.Candidates, &l.Candidates}, {o.Near, &l.Near}} {
		for _, m := range x.from {
			line, err := w.matched(ctx, &m)
			if err != nil {
				return l, err
			}
			*x.to = append(*x.to, line)
		}
	}
	return l, nil
}

func (w *witnesses) matched(ctx context.Context, m *forecast.Matched) (matchedLine, error) {
	l, known := w.seen[m.Event]
	if !known {
		var err error
		if l, err = w.event(ctx, m.Event); err != nil {
			return l, err
		}
		w.seen[m.Event] = l
	}
	for _, miss := range m.Misses {
		l.Misses = append(l.Misses, string(miss))
	}
	return l, nil
}

func (w *witnesses) event(ctx context.Context, id string) (matchedLine, error) {
	e, err := w.st.Event(ctx, id, 0)
	if err != nil {
		return matchedLine{}, err
	}
	l := matchedLine{Event: e.ID, Reports: e.N, Origins: ledger.Origins(&e), Told: []witnessLine{}}
	if lead := e.Lead(); lead != nil {
		l.Type, l.Mode, l.Date = lead.Event.Event, lead.Event.Mode, lead.Event.Date
	}
	for i := range e.Reports {
		r := &e.Reports[i]
		if len(r.Event.Evidence) == 0 {
			continue
		}
		a, err := w.st.Article(ctx, r.DocumentID, 0)
		if err != nil {
			return l, err
		}
		q := &r.Event.Evidence[0]
		l.Told = append(l.Told, witnessLine{r.DocumentID, r.Publisher, r.Origin, *q, marked(&a, q)})
	}
	return l, nil
}

// outcomeTable prints each outcome as a paragraph, and what became of all in a line.
func outcomeTable(s *streams, list []ledger.Outcome, lines []outcomeLine) error {
	for i := range lines {
		l := &lines[i]
		fmt.Fprintf(s.out, "%s  %s, %s: %s\n", l.ID, orDash(l.Holder), orDash(l.MadeOn), l.Proposition)
		fmt.Fprintf(s.out, "    hedge      %s, %s; until %s\n", orDash(l.Hedge.Term), band(&l.Hedge), until(l.Horizon))
		switch {
		case l.Kept != "":
			fmt.Fprintf(s.out, "    status     stays %s, though by rule it would be %s (%s): %s\n", l.Was, l.Proposed, l.Why, l.Kept)
		case l.Was != l.Status:
			fmt.Fprintf(s.out, "    status     %s, was %s: %s\n", l.Status, l.Was, l.Why)
		default:
			fmt.Fprintf(s.out, "    status     %s: %s\n", l.Status, l.Why)
		}
		for _, x := range []struct {
			label string
			list  []matchedLine
		}{{"candidate", l.Candidates}, {"near", l.Near}} {
			for j := range x.list {
				m := &x.list[j]
				fmt.Fprintf(s.out, "    %-9s  %s  %s  %s  %s, %s", x.label, m.Event, orDash(m.Date), strings.TrimSpace(m.Type+" "+m.Mode), many(m.Reports, "report"), many(m.Origins, "independent origin"))
				if len(m.Misses) > 0 {
					fmt.Fprintf(s.out, "; in doubt: %s", strings.Join(m.Misses, ", "))
				}
				fmt.Fprintln(s.out)
				for _, w := range m.Told {
					fmt.Fprintf(s.out, "               %s: %s\n", w.Document, w.Text)
				}
			}
		}
	}
	counts := map[forecast.Status]int{}
	changed, undecidable := 0, 0
	for i := range list {
		o := &list[i]
		counts[currentStatus(o)]++
		if o.Changed {
			changed++
		}
		if _, ok := o.Decidable(); !ok && currentStatus(o) == forecast.Open {
			undecidable++
		}
	}
	var parts []string
	for _, x := range forecast.Statuses() {
		if counts[x] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[x], x))
		}
	}
	if len(parts) == 0 {
		parts = []string{"none"}
	}
	_, err := fmt.Fprintf(s.out, "%s looked at, %d changed: %s; %d of the open can only be decided by an analyst\n", many(len(list), "forecast"), changed, strings.Join(parts, ", "), undecidable)
	return err
}

func currentStatus(o *ledger.Outcome) forecast.Status {
	if o.Changed {
		return o.Proposal.Status
	}
	return o.Was
}

// outcomeRows prints a row for each event of each outcome, and one for each outcome without.
func outcomeRows(s *streams, lines []outcomeLine) error {
	rows := [][]string{{"id", "holder", "made_on", "proposition", "was", "status", "why", "match", "event", "type", "mode", "date", "reports", "origins", "misses", "documents"}}
	for i := range lines {
		l := &lines[i]
		head := []string{l.ID, l.Holder, l.MadeOn, l.Proposition, l.Was, l.Status, l.Why}
		row := func(match string, m *matchedLine) {
			var documents []string
			for _, w := range m.Told {
				documents = append(documents, w.Document)
			}
			rows = append(rows, append(append([]string{}, head...), match, m.Event, m.Type, m.Mode, m.Date, strconv.Itoa(m.Reports), strconv.Itoa(m.Origins),
				strings.Join(m.Misses, ";"), strings.Join(documents, ";")))
		}
		for j := range l.Candidates {
			row("candidate", &l.Candidates[j])
		}
		for j := range l.Near {
			row("near", &l.Near[j])
		}
		if len(l.Candidates)+len(l.Near) == 0 {
			rows = append(rows, append(head, "", "", "", "", "", "", "", "", ""))
		}
	}
	return csv.NewWriter(s.out).WriteAll(rows)
}
