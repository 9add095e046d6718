package dyad

import (
	"fmt"
	"strings"
)

func (p page) changes() {
	c := &p.a.Changes
	p.title("CHANGES", fmt.Sprintf("PELT on rooted net scores; a regime lasts %d %ss at least", c.MinRegime, p.a.By))
	if c.Short {
		p.line("  none sought: the series is shorter than two regimes")
		return
	}
	if len(c.Points) == 0 {
		p.line("  none; penalty %s a change, noise %s", brieflyNumber(c.Penalty), brieflyNumber(c.Noise))
		return
	}
	for i := range c.Points {
		x := &c.Points[i]
		p.line("  %s  net %s -> %s a %s, size %s", x.Date, brieflyNumber(x.Before), brieflyNumber(x.After), p.a.By, brieflyNumber(x.Size))
		p.line("    coverage before: %s; after: %s; mix distance %s", coverage(x.Earlier), coverage(x.Later), brieflyNumber(x.Mix))
		if x.Refused != "" {
			p.line("    no trend of coverage: %s", x.Refused)
		}
		if len(x.Around) == 0 {
			p.line("    no events within %d days", around)
		} else {
			p.line("    within %d days:", around)
			p.events(x.Around)
		}
	}
	p.line("  penalty %s a change, noise %s", brieflyNumber(c.Penalty), brieflyNumber(c.Noise))
}

func (p page) alarms() {
	p.title("ALARMS", fmt.Sprintf("by month, against the %d months before: robust z and CUSUM", baseline))
	if len(p.a.Alarms) == 0 {
		p.line("  none")
	}
	for i := range p.a.Alarms {
		for _, l := range p.a.Alarms[i].Reasons() {
			p.line("  %s", l)
		}
		p.events(p.a.Alarms[i].IDs)
	}
}

// sourcesListed is how many publishers stand beside an alarm.
const sourcesListed = 4

// Reasons tells in lines why an alarm was raised and what the press was like: doubts before everything that speaks for it.
func (x *Alarm) Reasons() []string {
	var kinds []string
	for _, k := range x.Kinds {
		kinds = append(kinds, string(k))
	}
	out := []string{fmt.Sprintf("%s  %s towards %s: z %s, %s, net %s", x.Month, strings.Join(kinds, " and "), x.Direction, brieflyNumber(x.Z), counted(x.Events, "event"), brieflyNumber(x.Net))}
	if len(x.Doubts) > 0 {
		var doubts []string
		for _, d := range x.Doubts {
			doubts = append(doubts, string(d))
		}
		out = append(out, "  doubt: it may be the press: "+strings.Join(doubts, ", "))
	}
	if x.Sum > 0 {
		out = append(out, fmt.Sprintf("  CUSUM %s, the run began in %s", brieflyNumber(x.Sum), x.Onset))
	}
	out = append(out, fmt.Sprintf("  corpus %s, usually %s; mix distance %s; z of the sources that were there throughout %s", counted(x.Corpus, "event"), brieflyNumber(x.Usual), brieflyNumber(x.Mix), dash(x.PanelZ)))
	var sources []string
	for i, s := range x.Sources {
		if i == sourcesListed {
			sources = append(sources, fmt.Sprintf("%d more", len(x.Sources)-i))
			break
		}
		name := s.Publisher
		if name == "" {
			name = "unknown publisher"
		}
		sources = append(sources, fmt.Sprintf("%s %s (usually %s)", name, percent(s.Share), percent(s.Usual)))
	}
	return append(out, "  sources: "+strings.Join(sources, ", "))
}

func (p page) bursts() {
	b := &p.a.Bursts
	p.title("BURSTS", fmt.Sprintf("two states, usual rate %s, raised %s", percent(b.Usual), percent(b.Raised)))
	if len(b.List) == 0 {
		p.line("  none")
	}
	for i := range b.List {
		x := &b.List[i]
		p.line("  %s to %s  weight %s, %d of %s, mix distance %s", x.From, x.To, brieflyNumber(x.Weight), x.Events, counted(x.Corpus, "event"), brieflyNumber(x.Mix))
		p.events(x.IDs)
	}
}

func (p page) flows() {
	a, f := p.a, &p.a.Flows
	p.title("FLOWS", "measured: scores of aid, material cooperation and concessions that were delivered")
	p.line("  %s > %s  %s from %s", a.A, a.B, brieflyNumber(f.Forth.Value), counted(len(f.Forth.IDs), "event"))
	p.line("  %s > %s  %s from %s", a.B, a.A, brieflyNumber(f.Back.Value), counted(len(f.Back.IDs), "event"))
	p.line("  asymmetry %s (1: only %s gives, -1: only %s); dependence of %s on %s %s", dash(f.Asymmetry), a.A, a.B, a.A, a.B, dash(f.Dependence))
	for _, x := range []struct {
		who, other string
		r          *Received
	}{{a.A, a.B, &f.OfA}, {a.B, a.A, &f.OfB}} {
		if len(x.r.Givers) == 0 {
			p.line("  %s received nothing that was reported", x.who)
			continue
		}
		var givers []string
		for i, g := range x.r.Givers {
			if i == listed {
				givers = append(givers, fmt.Sprintf("%d more", len(x.r.Givers)-i))
				break
			}
			givers = append(givers, fmt.Sprintf("%s %s", g.Country, percent(g.Share)))
		}
		p.line("  %s receives from %s; from %s %s; concentration %s", x.who, strings.Join(givers, ", "), x.other, dash(x.r.Share), dash(x.r.Concentration))
	}
}

func (p page) network() {
	a, n := p.a, &p.a.Network
	p.title("NEIGHBOURHOOD", fmt.Sprintf("signs of net scores beyond %s", brieflyNumber(n.Theta)))
	if len(n.Edges) == 0 {
		p.line("  no ties")
		return
	}
	own := n.Own(a.A, a.B)
	var rows [][]string
	for i, e := range own {
		if i == 2*listed {
			break
		}
		rows = append(rows, []string{e.A + " " + sign(e.Sign) + " " + e.B, "net " + brieflyNumber(e.Net), counted(e.Count, "event")})
	}
	p.align(rows)
	if len(own) > 2*listed {
		p.line("  and %d more ties of the two", len(own)-2*listed)
	}
	p.line("  %s, %s; %s, by hostile ties %d/%d/%d/%d; balance %s, weak balance %s", counted(len(n.Nodes), "actor"), counted(len(n.Edges), "tie"), counted(n.Triads, "triad"), n.ByHostile[0], n.ByHostile[1], n.ByHostile[2], n.ByHostile[3], dash(n.Balanced), dash(n.Weak))
	exact := fmt.Sprintf("%d at least", n.Least)
	if n.Exact {
		exact = "exact"
	}
	p.line("  frustration %d (%s), line index %s", n.Frustrated, exact, dash(n.Line))
	if len(n.Camps) == 2 {
		p.line("  camps: %s / %s", strings.Join(n.Camps[0], " "), strings.Join(n.Camps[1], " "))
	}
	shown, hidden := 0, 0
	for _, t := range n.Tense {
		has := func(c string) bool { return t.Nodes[0] == c || t.Nodes[1] == c || t.Nodes[2] == c }
		if !has(a.A) && !has(a.B) || shown == listed {
			hidden++
			continue
		}
		shown++
		p.line("  unbalanced: %s (%s)", strings.Join(t.Nodes, " "), counted(t.Hostile, "hostile tie"))
	}
	if hidden > 0 {
		p.line("  %d more unbalanced", hidden)
	}
}

func sign(s int) string {
	if s < 0 {
		return "-"
	}
	return "+"
}

func (p page) asserted() {
	a := p.a
	p.title("ASSERTED", "what somebody says the relation is; part of no figure above")
	if len(a.Asserted) == 0 {
		p.line("  nothing asserted")
	}
	holder := ""
	for i := range a.Asserted {
		x := &a.Asserted[i]
		if name := x.says(); name != holder {
			holder = name
			p.line("  %s", holder)
		}
		parts := []string{x.A + " and " + x.B + ": " + x.Type, map[int]string{-1: "hostile", 0: "neither", 1: "friendly"}[x.Sign]}
		for _, s := range []struct{ name, value string }{
			{x.A + " is", x.RoleA}, {x.B + " is", x.RoleB}, {"dimension", x.Dimension}, {"dependent", x.Dependent}, {"trend", x.Trend}, {"factuality", x.Factuality},
		} {
			if s.value != "" {
				parts = append(parts, s.name+" "+s.value)
			}
		}
		p.line("    %s", strings.Join(parts, ", "))
		for _, s := range x.Words {
			p.line("      %s", strings.TrimSpace(x.Published+"  "+x.Document+" "+s.ID+": "+s.Text))
		}
	}
}

// says names the holder: who is quoted, and where; the writer of an article by its publisher.
func (x *Asserted) says() string {
	parts := []string{x.Holder}
	for _, s := range []string{x.Publisher, x.Class} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if x.Origin != "" {
		parts = append(parts, "copied from "+x.Origin)
	}
	return strings.Join(parts, ", ")
}

func (p page) evidence() {
	if len(p.a.Evidence) == 0 {
		return
	}
	p.title("EVIDENCE", "the events behind the figures, with the words that tell them in square brackets")
	for i := range p.a.Evidence {
		e := &p.a.Evidence[i]
		p.line("  %s", strings.Join(eventCells(&e.Brief), "  "))
		for k := range e.Told {
			r := &e.Told[k]
			told := r.Document
			for _, s := range []string{r.Publisher, r.Class, r.Published} {
				if s != "" {
					told += ", " + s
				}
			}
			if r.Origin != "" {
				told += "; origin " + r.Origin
			}
			if r.Source != "" {
				told += "; told by " + r.Source
			}
			p.line("    %s", told)
			for _, s := range r.Words {
				p.line("      %s  %s", s.ID, s.Text)
			}
		}
	}
}
