package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

type showCommand struct {
	storeFlag
	IDs  []string `arg:"" name:"id" help:"Ids of events, reports or documents."`
	AsOf string   `help:"As the archive knew it at a revision or at a time."`
}

func (c *showCommand) Help() string {
	return `Opens an event down to the sentences that tell it, with who told it, where each report comes from and why it was tied to the event; a document with all that was
coded from it.

Examples:

  dragoman show E5e3hn57rad9z
  dragoman show --as-of 2025-12-24 E5e3hn57rad9z`
}

// Run prints each of the ids.
func (c *showCommand) Run(s *streams) error {
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	asOf, err := revision(s, st, c.AsOf)
	if err != nil {
		return err
	}
	for _, id := range c.IDs {
		if err := show(s, st, id, asOf); err != nil {
			return err
		}
	}
	return nil
}

// show prints an event, a report or a document, whichever has the id.
func show(s *streams, st store.Store, id string, asOf int64) error {
	if e, err := st.Event(s.ctx, id, asOf); err == nil {
		return showEvent(s, st, &e, asOf)
	} else if !errors.Is(err, store.ErrNotFound) {
		return err
	}
	if r, err := st.Report(s.ctx, id, asOf); err == nil {
		return showReport(s, st, &r, asOf)
	} else if !errors.Is(err, store.ErrNotFound) {
		return err
	}
	a, err := st.Article(s.ctx, id, asOf)
	if err != nil {
		return err
	}
	return showArticle(s, &a)
}

func showEvent(s *streams, st store.Store, e *store.Event, asOf int64) error {
	fmt.Fprintf(s.out, "%s  %s, %s", e.ID, many(e.N, "report"), many(e.Origins, "independent origin"))
	if e.Withdrawn {
		fmt.Fprint(s.out, ", withdrawn")
	}
	fmt.Fprintln(s.out)
	for i := range e.Reports {
		if err := showReport(s, st, &e.Reports[i], asOf); err != nil {
			return err
		}
	}
	fmt.Fprintln(s.out)
	return nil
}

func many(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// showReport prints what one article tells, with its sentence.
func showReport(s *streams, st store.Store, r *store.Report, asOf int64) error {
	names := map[string]string{}
	for _, x := range r.Entities {
		names[x.ID] = x.Name
	}
	ev := &r.Event
	fmt.Fprintf(s.out, "  %s  %s  %s > %s  %s  %s\n", r.ID, strings.TrimSpace(ev.Event+" "+ev.Mode), side(names, ev.Actor), side(names, ev.Recipient), orDash(ev.Date), ev.Status)
	told := []string{r.DocumentID}
	for _, part := range []string{r.Publisher, r.SourceClass, r.Published} {
		if part != "" {
			told = append(told, part)
		}
	}
	fmt.Fprintf(s.out, "    told in    %s\n", strings.Join(told, ", "))
	if r.Origin != "" {
		fmt.Fprintf(s.out, "    origin     %s\n", r.Origin)
	}
	if ev.Attribution != nil {
		fmt.Fprintf(s.out, "    told by    %s (%s)\n", ev.Attribution.Source, ev.Attribution.Kind)
	}
	if ev.Killed != nil || ev.Injured != nil {
		fmt.Fprintf(s.out, "    victims    %s killed, %s injured\n", count(ev.Killed), count(ev.Injured))
	}
	if r.Reason != "" {
		fmt.Fprintf(s.out, "    tied as    %s\n", r.Reason)
	}
	a, err := st.Article(s.ctx, r.DocumentID, asOf)
	if err != nil {
		return err
	}
	for _, q := range append(append([]record.Quote{}, ev.Evidence...), ev.CoreferentMentions...) {
		fmt.Fprintf(s.out, "    %-9s  %s\n", q.Sentence, marked(&a, &q))
	}
	return nil
}

func count(n *int) string {
	if n == nil {
		return "unknown"
	}
	return fmt.Sprint(*n)
}

// marked is the sentence of a quote with the quote in square brackets.
func marked(a *store.Article, q *record.Quote) string {
	text := []rune(a.Text)
	for _, x := range a.Record.Sentences {
		if x.ID != q.Sentence || x.End > len(text) || q.Start < x.Start || q.End > x.End {
			continue
		}
		s := string(text[x.Start:q.Start]) + "[" + string(text[q.Start:q.End]) + "]" + string(text[q.End:x.End])
		return strings.Join(strings.Fields(s), " ")
	}
	return q.Text
}

// showArticle prints a document with what was coded from it.
func showArticle(s *streams, a *store.Article) error {
	t := newTable(s.out, false)
	if err := t.Write(a.Record); err != nil {
		return err
	}
	r := a.Record
	fmt.Fprintf(s.out, "  %s, %s, %s, %s\n\n%s\n\n", many(len(r.Topics), "topic"), many(len(r.Relations), "relation"), many(len(r.Assessments), "assessment"), many(len(r.Forecasts), "forecast"), a.Text)
	return nil
}

type logCommand struct {
	storeFlag
}

func (c *logCommand) Help() string {
	return `Lists the revisions of the archive: what was written when, by whom and why. Every question can be asked as of a revision (--as-of).

Example:

  dragoman log`
}

// Run prints the revisions, oldest first.
func (c *logCommand) Run(s *streams) error {
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	for r, err := range st.Revisions(s.ctx) {
		if err != nil {
			return err
		}
		line := fmt.Sprintf("%d  %s  %-8s  %s  %s", r.ID, r.At.UTC().Format(time.RFC3339), r.Kind, r.By, r.Note)
		if d := r.Decision; d != nil {
			for _, id := range []string{d.Event, d.Other, d.Report, d.Document} {
				if id != "" {
					line += "  " + id
				}
			}
			if d.Revision > 0 {
				line += fmt.Sprintf("  revision %d", d.Revision)
			}
		}
		fmt.Fprintln(s.out, strings.TrimRight(line, " "))
	}
	return nil
}
