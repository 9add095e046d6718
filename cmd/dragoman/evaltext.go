package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/eval"
	"github.com/dragoman-project/dragoman/record"
)

// print writes the report in the format that was asked for.
func (e *evaluation) print() error {
	r := &e.report
	r.Kind, r.Gold, r.Against = e.c.Kind, e.c.Gold, e.c.Against
	if e.c.Format == "json" {
		e.hideErrors()
		enc := json.NewEncoder(e.s.out)
		enc.SetEscapeHTML(false)
		return enc.Encode(r)
	}
	w := e.s.out
	switch {
	case r.Pairs != nil:
		printPairs(w, r.Pairs, e.c.List)
	case r.Sentences != nil:
		printSentences(w, r.Sentences, e.c.List)
	case r.Events != nil:
		printEvents(w, r.Events, e.c.List)
	case r.Claims != nil:
		printClaims(w, r.Claims, e.c.List)
	}
	if r.Total != nil {
		if r.Kind != "coding" {
			fmt.Fprintln(w)
		}
		printDifference(w, r)
	}
	return nil
}

// hideErrors leaves the lists of errors out of the report unless they were asked for.
func (e *evaluation) hideErrors() {
	if e.c.List {
		return
	}
	switch r := &e.report; {
	case r.Pairs != nil:
		r.Pairs.Errors = nil
	case r.Sentences != nil:
		r.Sentences.Errors = nil
	case r.Events != nil:
		r.Events.Errors = nil
	case r.Claims != nil:
		r.Claims.Missed, r.Claims.False = nil, nil
	}
}

func printClaims(w io.Writer, r *eval.ClaimReport, list bool) {
	if list {
		for _, e := range r.Missed {
			fmt.Fprintf(w, "missed  %s  %s %s: %q\n", e.Document, e.Layer, e.What, e.Quote)
		}
		for _, e := range r.False {
			fmt.Fprintf(w, "false   %s  %s %s: %q\n", e.Document, e.Layer, e.What, e.Quote)
		}
		fmt.Fprintln(w)
	}
	for _, name := range slices.Sorted(maps.Keys(r.Layers)) {
		l := r.Layers[name]
		fmt.Fprintf(w, "%-10s  %s  other fields right %.3f  gold %d coded %d\n", name, prf(l.Figures), l.Fields, l.Gold, l.Coded)
	}
	fmt.Fprintf(w, "documents %d\n", r.Documents)
}

func printPairs(w io.Writer, r *eval.PairReport, list bool) {
	printTypes(w, r.Types)
	printConfusion(w, r.Confusion)
	if list {
		fmt.Fprintln(w)
		for _, e := range r.Errors {
			fmt.Fprintf(w, "%s: %s coded as %s: %s > %s: %s\n    %s\n", e.Name, e.Gold, e.Coded, oneLine(e.Source), oneLine(e.Target), oneLine(e.Text), e.Rule)
		}
	}
	fmt.Fprintf(w, "\npairs %d  accuracy %.3f  macro-F1 %.3f  quad macro-F1 %.3f\n", r.Pairs, r.Accuracy, r.MacroF1, r.QuadMacroF1)
	if r.QuadConflicts > 0 {
		fmt.Fprintf(w, "%d pairs have a gold_quad that is not the class of their type: the class of the type was scored\n", r.QuadConflicts)
	}
}

func printSentences(w io.Writer, r *eval.SentenceReport, list bool) {
	printTypes(w, r.Types)
	printConfusion(w, r.Confusion)
	if list {
		fmt.Fprintln(w)
		for _, e := range r.Errors {
			fmt.Fprintf(w, "%s: %s coded as %s: %s\n", e.Name, typeList(e.Gold), typeList(e.Coded), oneLine(e.Text))
		}
	}
	fmt.Fprintf(w, "\nsentences %d  %s  event-free sentences that got an event %d/%d (%.3f)\n", r.Sentences, prf(r.All), r.QuietCoded, r.Quiet, r.FalseAlarm)
	if r.Unlabelled > 0 {
		fmt.Fprintf(w, "%d codings are of types that the gold has nowhere: they count neither way\n", r.Unlabelled)
	}
}

func typeList(types []string) string {
	if len(types) == 0 {
		return "none"
	}
	return strings.Join(types, ",")
}

func printEvents(w io.Writer, r *eval.EventReport, list bool) {
	printTypes(w, r.Types)
	printConfusion(w, r.Confusion)
	if list {
		fmt.Fprintln(w)
		for _, e := range r.Errors {
			switch e.Kind {
			case eval.False:
				fmt.Fprintf(w, "%s false: %s %s (%s)  [%s]\n", e.Document, e.Coded, e.Got, oneLine(e.Quote), e.Rule)
			case eval.Incomplete:
				fmt.Fprintf(w, "%s incomplete: %s %s (%s): wrong %s: coded %s  [%s]\n", e.Document, e.Gold, oneLine(e.Want), oneLine(e.Quote),
					strings.Join(e.Wrong, ", "), e.Got, e.Rule)
			default:
				fmt.Fprintf(w, "%s missed: %s %s (%s)\n", e.Document, e.Gold, oneLine(e.Want), oneLine(e.Quote))
			}
		}
	}
	fmt.Fprintf(w, "\narticles %d  gold events %d  predicted %d  event %s  whole event %s\n", r.Documents, r.Event.Gold, r.Predicted, prf(r.Event), prf(r.Whole))
	if len(r.Wrong) > 0 {
		var parts []string
		for _, part := range slices.Sorted(maps.Keys(r.Wrong)) {
			parts = append(parts, fmt.Sprintf("%s %d", part, r.Wrong[part]))
		}
		fmt.Fprintf(w, "wrong where the type is right: %s\n", strings.Join(parts, "  "))
	}
}

func prf(f eval.Figures) string {
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f", f.Precision, f.Recall, f.F1)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func printTypes(w io.Writer, types []eval.TypeFigures) {
	if len(types) == 0 {
		return
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "TYPE\tGOLD\tCODED\tCORRECT\tP\tR\tF1")
	for _, f := range types {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f\n", f.Type, f.Gold, f.Coded, f.Correct, f.Precision, f.Recall, f.F1)
	}
	_ = t.Flush()
}

// printConfusion prints the table with the gold in rows. Columns are headed by the first letters of their types.
func printConfusion(w io.Writer, c *eval.Confusion) {
	rows, columns := c.Gold(), c.Coded()
	if len(rows) == 0 {
		return
	}
	fmt.Fprintf(w, "\nGold in rows, what was coded in columns; %s is nothing.\n", eval.Nothing)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, label := range columns {
		fmt.Fprintf(t, "\t%s", abbreviated(label))
	}
	fmt.Fprintln(t, "\t")
	for _, row := range rows {
		fmt.Fprint(t, row)
		for _, column := range columns {
			if n := c.At(row, column); n > 0 {
				fmt.Fprintf(t, "\t%d", n)
			} else {
				fmt.Fprint(t, "\t.")
			}
		}
		fmt.Fprintln(t, "\t")
	}
	_ = t.Flush()
}

func abbreviated(label string) string {
	const letters = 5
	if utf8.RuneCountInString(label) <= letters {
		return label
	}
	return label[:letters]
}

func printDifference(w io.Writer, r *evalReport) {
	for _, d := range r.Documents {
		switch d.State {
		case eval.OnlyThen:
			fmt.Fprintf(w, "%s: only in the earlier coding\n", d.Document)
		case eval.OnlyNow:
			fmt.Fprintf(w, "%s: only in the present coding\n", d.Document)
		case eval.OtherText:
			fmt.Fprintf(w, "%s: its text has changed, so that it cannot be compared\n", d.Document)
		}
		for i := range d.Changes {
			printChange(w, &d.Changes[i])
		}
	}
	t := r.Total
	if len(r.Documents) > 0 {
		fmt.Fprintln(w)
	}
	printCounts(w, "TYPE", t.Types)
	printCounts(w, "RULE", t.Rules)
	if len(t.Fields) > 0 {
		var parts []string
		for _, field := range slices.Sorted(maps.Keys(t.Fields)) {
			parts = append(parts, fmt.Sprintf("%s %d", field, t.Fields[field]))
		}
		fmt.Fprintf(w, "altered in: %s\n", strings.Join(parts, "  "))
	}
	printCoders(w, t)
	fmt.Fprintf(w, "documents compared %d  events gained %d  lost %d  altered %d  same %d", t.Compared, t.Gained, t.Lost, t.Altered, t.Same)
	for _, n := range []struct {
		count int
		what  string
	}{{t.OnlyThen, "only in the earlier coding"}, {t.OnlyNow, "only in the present coding"}, {t.OtherText, "with another text"}} {
		if n.count > 0 {
			fmt.Fprintf(w, "  documents %s %d", n.what, n.count)
		}
	}
	fmt.Fprintln(w)
}

func printChange(w io.Writer, c *eval.Change) {
	kind := strings.TrimSpace(c.Event + " " + c.Mode)
	fmt.Fprintf(w, "%s %s: %s: %s > %s (%s %s)  [%s]\n", c.Document, c.Kind, kind, orDash(c.Actor), orDash(c.Recipient), c.Sentence, oneLine(c.Quote), c.Rule)
	for _, f := range c.Fields {
		fmt.Fprintf(w, "    %s: %s → %s\n", f.Field, orDash(oneLine(f.Then)), orDash(oneLine(f.Now)))
	}
}

func printCounts(w io.Writer, head string, counts []eval.Count) {
	if len(counts) == 0 {
		return
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "GAINED\tLOST\tALTERED\t"+head)
	for _, c := range counts {
		fmt.Fprintf(t, "%d\t%d\t%d\t%s\n", c.Gained, c.Lost, c.Altered, c.Name)
	}
	_ = t.Flush()
	fmt.Fprintln(w)
}

// printCoders tells what differs between the coders of the two codings, which is why they differ.
func printCoders(w io.Writer, t *eval.Total) {
	if t.Then == t.Now {
		return
	}
	parts := func(c record.Coder) [][2]string {
		return [][2]string{{"version", c.Version}, {"lexicon", c.Lexicon}, {"model", c.Model}, {"gazetteer", c.Gazetteer}}
	}
	then := parts(t.Then)
	for i, now := range parts(t.Now) {
		if now != then[i] {
			fmt.Fprintf(w, "%s %s → %s\n", now[0], orDash(then[i][1]), orDash(now[1]))
		}
	}
}
