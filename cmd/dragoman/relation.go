package main

import (
	"fmt"
	"os"
	"runtime/debug"

	"golang.org/x/term"

	"github.com/dragoman-project/dragoman/dyad"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/relation"
	"github.com/dragoman-project/dragoman/store"
)

type relationCommand struct {
	storeFlag
	A          string   `arg:"" help:"An actor: ISO code, PLOVER code or name of a state."`
	B          string   `arg:"" help:"The other."`
	From       string   `help:"First day: 2025-12-01, 2025-12 or 2025; without it the first event of the two that was told as news."`
	To         string   `help:"Last day; without it the last one that the archive tells of."`
	By         string   `help:"Periods of the series: day, week, month, quarter." enum:"day,week,month,quarter" default:"month"`
	Penalty    float64  `help:"What a change point costs, in units of s^2 ln n; 5 finds fewer." default:"3"`
	Theta      float64  `help:"The neighbourhood has a tie where the net score of a pair is larger than this." default:"0"`
	AsOf       string   `help:"As the archive knew it at a revision or at a time."`
	Evidence   bool     `help:"Open the figures: every event with its reports and their sentences. With csv a row a sentence."`
	Dictionary []string `help:"Dictionary of actors to add to the embedded ones; may be given several times." placeholder:"FILE"`
	Format     string   `help:"table (default on a terminal), json (default when piped), csv (the series), svg (a chart that needs nothing beside it)." enum:",table,json,csv,svg" default:""`
}

func (c *relationCommand) Help() string {
	return `Measures how two actors stand to each other: cooperation and conflict by period and direction, the share of all that the archive tells, change points with
the events around them, unusual months with the state of the press beside them, bursts, who gives to whom, the signed neighbourhood; and, apart from the figures, what somebody
asserts the relation to be, by holder.

Examples:

  dragoman relation SYR RUS
  dragoman relation Syria Russia --from 2024-12 --by week
  dragoman relation SYR RUS --evidence              every figure down to its sentences
  dragoman relation SYR RUS --format svg > syr-rus.svg
  dragoman relation SYR RUS --as-of 12 --format json

docs/MEASURES.md has the formula and the source of each figure. Ids of events are opened by "dragoman show ID".`
}

// Run prints the account of the two.
func (c *relationCommand) Run(s *streams) error {
	for _, d := range []string{c.From, c.To} {
		if _, _, ok := store.ParseDay(d); d != "" && !ok {
			return fmt.Errorf("%w: %q is not a date: write it as 2025-12-24, 2025-12 or 2025", errUsage, d)
		}
	}
	if c.Evidence && c.Format == "svg" {
		return fmt.Errorf("%w: --evidence is printed as table, json or csv", errUsage)
	}
	if c.Penalty <= 0 || c.Theta < 0 {
		return fmt.Errorf("%w: --penalty must be above 0 and --theta not below", errUsage)
	}
	debug.SetGCPercent(400) // all events in short are held until the end: looking for garbage while the list grows finds none
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	q := dyad.Question{From: c.From, To: c.To, M: c.Penalty, Theta: c.Theta}
	if q.A, q.B, err = pair(s, c.A, c.B, c.Dictionary); err != nil {
		return err
	}
	if q.Grain, err = relation.ParseGrain(c.By); err != nil {
		return err
	}
	if q.AsOf, err = revision(s, st, c.AsOf); err != nil {
		return err
	}
	a, err := dyad.Read(s.ctx, st, q)
	if err != nil {
		return err
	}
	if c.Evidence {
		if err := a.Open(s.ctx, st); err != nil {
			return err
		}
	}
	switch c.Format {
	case "csv":
		if c.Evidence {
			return a.WriteEvidence(s.out)
		}
		return a.WriteCSV(s.out)
	case "svg":
		return a.WriteSVG(s.out)
	case "":
		if !term.IsTerminal(int(os.Stdout.Fd())) {
			return a.WriteJSON(s.out)
		}
	case "json":
		return a.WriteJSON(s.out)
	}
	return a.WriteTable(s.out)
}

// pair finds the codes of two actors.
func pair(s *streams, a, b string, dictionary []string) (string, string, error) {
	load := func() (*gazetteer.Gazetteer, error) {
		g, err := withDictionaries(s, dictionary)
		if err == nil && g == nil {
			g, err = gazetteer.Embedded()
		}
		return g, err
	}
	first, err := dyad.Code(load, a)
	if err != nil {
		return "", "", err
	}
	second, err := dyad.Code(load, b)
	return first, second, err
}
