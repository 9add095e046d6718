package dragoman

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
)

// Explain writes why each event of an analysed document was coded: the sentence, the lexicon line, the path in the tree from the words of the act to its
// participants, the modality decisions, and the dictionary line behind every participant. With ids, only those events are explained.
func (a *Analysis) Explain(w io.Writer, ids ...string) error {
	b := &strings.Builder{}
	for i := range a.Record.Events {
		if ev := &a.Record.Events[i]; len(ids) == 0 || slices.Contains(ids, ev.ID) {
			a.explain(b, ev, a.Events[i])
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// ExplainClaims writes why each topic, relation, assessment and forecast of an analysed document was found: its words, the frame or hedge behind it, and who says it.
func (a *Analysis) ExplainClaims(w io.Writer) error {
	b := &strings.Builder{}
	claim := func(id, kind, rule, holder string, q *record.Quote, more ...string) {
		fmt.Fprintf(b, "%s  %s\n  words      %s %q at %d-%d\n  rule       %s\n  held by    %s\n", id, kind, q.Sentence, q.Text, q.Start, q.End, rule, holder)
		for i := 0; i+1 < len(more); i += 2 {
			if more[i+1] != "" {
				fmt.Fprintf(b, "  %-9s  %s\n", more[i], more[i+1])
			}
		}
		b.WriteByte('\n')
	}
	r := a.Record
	for i := range r.Topics {
		x := &r.Topics[i]
		holder := "author"
		if x.Attribution != nil {
			holder = fmt.Sprintf("%s (%s, cue %q)", x.Attribution.Source, x.Attribution.Kind, x.Attribution.Cue)
		}
		claim(x.ID, "topic", x.Rule, holder, &x.Evidence[0], "of event", x.OfEvent)
	}
	for i := range r.Relations {
		x := &r.Relations[i]
		claim(x.ID, x.Type+" "+x.A+" "+x.B, x.Rule, x.Holder, &x.Evidence[0], "dependent", x.Dependent, "trend", x.Trend, "factual", x.Factuality)
	}
	for i := range r.Assessments {
		x := &r.Assessments[i]
		claim(x.ID, x.Kind+" about "+strings.Join(x.About, ", "), x.Rule, x.Holder, &x.Evidence[0], "hedge", x.Hedge)
	}
	for i := range r.Forecasts {
		x := &r.Forecasts[i]
		band := x.Hedge.Class
		if p := x.Hedge.Probability; p != nil {
			band += fmt.Sprintf(" [%.2f, %.2f]", p[0], p[1])
		}
		claim(x.ID, "forecast", x.Rule, x.Holder, &x.Evidence[0], "hedge", x.Hedge.Term+": "+band, "condition", x.Condition, "horizon", x.Horizon.Text+" ("+x.Horizon.Source+")", "resolve", x.Resolvability)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (a *Analysis) explain(b *strings.Builder, ev *record.Event, e *code.Event) {
	kind := ev.Event
	if ev.Mode != "" {
		kind += " " + ev.Mode
	}
	status := ev.Status
	if ev.Auxiliary != "" {
		status += ", " + ev.Auxiliary
	}
	fmt.Fprintf(b, "%s  %s  (%s)\n", ev.ID, kind, status)
	fmt.Fprintf(b, "  sentence   %s  %s\n", ev.Evidence[0].Sentence, strings.Join(strings.Fields(a.Text.Slice(a.Text.Sentences[e.Sentence].Span)), " "))
	fmt.Fprintf(b, "  words      %q at %d-%d\n", ev.Evidence[0].Text, ev.Evidence[0].Start, ev.Evidence[0].End)
	for _, f := range e.Operators {
		fmt.Fprintf(b, "  operator   %s\n", frameLine(f))
	}
	if e.Frame != nil && (len(e.Operators) == 0 || e.Operators[0] != e.Frame) {
		fmt.Fprintf(b, "  frame      %s\n", frameLine(e.Frame))
	}
	if e.Inner != nil {
		fmt.Fprintf(b, "  act in it  %s %s by %s\n", e.Inner.Type, e.Inner.Mode, frameLine(e.Inner.Frame))
	}
	if act := a.Text.Tokens[e.Trigger].Act; act.Type > 0 {
		fmt.Fprintf(b, "  network    %q names %s with %.2f, no act with %.2f\n",
			a.Text.Form(e.Trigger), ontology.Types()[act.Type-1].Type, float64(act.Sure)/255, float64(act.None)/255)
	}
	if e.Frame != nil && e.Frame.Section != "" {
		fmt.Fprintf(b, "  codebook   %s\n", e.Frame.Section)
	}
	a.explainSide(b, "actor", e.Trigger, e.Actor)
	a.explainSide(b, "recipient", e.Trigger, e.Recipient)
	for _, step := range e.Chain {
		fmt.Fprintf(b, "  modality   %s\n", step)
	}
	if ev.Attribution != nil {
		fmt.Fprintf(b, "  told by    %s (%s, cue %q)\n", ev.Attribution.Source, ev.Attribution.Kind, ev.Attribution.Cue)
	}
	if e.Time != nil {
		words := a.Text.Slice(a.Text.Range(e.Time.First, e.Time.Last))
		if ev.Date != "" {
			fmt.Fprintf(b, "  date       %s (%s, %s) from %q\n", ev.Date, ev.DatePrecision, ev.DateBasis, words)
		} else {
			fmt.Fprintf(b, "  date       unknown: %q counts from a day of publication that is not known\n", words)
		}
	}
	if e.Place >= 0 && a.Resolution.Entity[e.Place] >= 0 {
		x := &a.Resolution.Entities[a.Resolution.Entity[e.Place]]
		fmt.Fprintf(b, "  place      %s (%s)%s\n", x.Name, x.Country, dictionary(x))
	}
	for _, again := range e.Again {
		fmt.Fprintf(b, "  again      S%d %q\n", again.Sentence+1, a.Text.Form(again.Trigger))
	}
	if ev.CAMEO != "" {
		fmt.Fprintf(b, "  codes      CAMEO %s, PLOVER score %s, quad %d\n", ev.CAMEO, number(ev.PLOVERScore), *ev.Quad)
	}
	b.WriteByte('\n')
}

func (a *Analysis) explainSide(b *strings.Builder, role string, trigger int, list []resolve.Party) {
	for _, p := range list {
		words := a.Text.Form(p.Head)
		if p.Mention >= 0 {
			m := &a.Resolution.Mentions[p.Mention]
			words = a.Text.Slice(a.Text.Range(m.First, m.Last))
		}
		fmt.Fprintf(b, "  %-10s %q: country %s, sector %s; path %s", role, words, dash(p.Country), dash(p.Sector), a.path(trigger, p.Head))
		if p.Entity >= 0 {
			b.WriteString(dictionary(&a.Resolution.Entities[p.Entity]))
		}
		b.WriteByte('\n')
	}
}

func dictionary(x *resolve.Entity) string {
	if x.Home {
		return "; the phrase names no country: that which the document is about"
	}
	if x.Entry == nil {
		return ""
	}
	return "; dictionary " + x.Entry.Source()
}

func frameLine(f *lexicon.Frame) string {
	return fmt.Sprintf("%s:%d  %s %s  (%d conditions)", f.File, f.Line, f.POS, f.Pattern, f.Conditions)
}

func dash(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}

func number(x *float64) string {
	if x == nil {
		return "none"
	}
	return fmt.Sprintf("%g", *x)
}

// path writes the way in the tree from one token to another: up to their common ancestor, then down, each step with its relation.
func (a *Analysis) path(from, to int) string {
	d := a.Text
	depth := map[int]int{}
	var up []int
	for k, n := from, 0; k >= 0 && n < 64; k, n = int(d.Tokens[k].Head), n+1 {
		depth[k] = n
		up = append(up, k)
	}
	var down []int
	k := to
	for n := 0; k >= 0 && n < 64; n++ {
		if _, meets := depth[k]; meets {
			break
		}
		down = append(down, k)
		k = int(d.Tokens[k].Head)
	}
	if k < 0 {
		return "none"
	}
	var b strings.Builder
	b.WriteString(d.Form(from))
	for _, t := range up[:depth[k]] {
		fmt.Fprintf(&b, " <%s< %s", d.Tokens[t].Deprel, d.Form(int(d.Tokens[t].Head)))
	}
	for _, t := range slices.Backward(down) {
		fmt.Fprintf(&b, " >%s> %s", d.Tokens[t].Deprel, d.Form(t))
	}
	return b.String()
}
