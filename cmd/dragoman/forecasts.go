package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/ledger"
	"github.com/dragoman-project/dragoman/store"
)

type forecastsCommand struct {
	List     forecastListCommand     `cmd:"" default:"withargs" help:"List the forecasts (the default)."`
	Resolve  forecastResolveCommand  `cmd:"" help:"Look for outcomes among the events of the archive and note what the rules may say."`
	Confirm  forecastConfirmCommand  `cmd:"" help:"Confirm what a rule has set."`
	Overrule forecastOverruleCommand `cmd:"" help:"Say what became of a forecast, whatever the rules say."`
	Score    forecastScoreCommand    `cmd:"" help:"Score the holders of forecasts."`
}

// forecastFlags choose forecasts of the ledger.
type forecastFlags struct {
	Actor  string `help:"An actor of the forecast by code (SYR) or words of its name."`
	Dyad   string `help:"Two actors of the forecast: SYR-RUS." placeholder:"A-B"`
	Holder string `help:"Words of the name of whoever made it."`
	Status string `help:"open, occurred, not_occurred, partly, ambiguous, withdrawn or superseded." enum:",open,occurred,not_occurred,partly,ambiguous,withdrawn,superseded" default:""`
	From   string `help:"First day on which it was made: 2025-12-01, 2025-12 or 2025."`
	To     string `help:"Last day on which it was made."`
}

func (f *forecastFlags) filter() (ledger.Filter, error) {
	out := ledger.Filter{Actor: f.Actor, Holder: f.Holder, Status: forecast.Status(f.Status)}
	if f.Dyad != "" {
		a, b, ok := strings.Cut(f.Dyad, "-")
		if !ok || a == "" || b == "" {
			return out, fmt.Errorf("%w: --dyad names two actors with - between them, such as SYR-RUS, not %q", errUsage, f.Dyad)
		}
		out.Dyad = [2]string{strings.TrimSpace(a), strings.TrimSpace(b)}
	}
	for _, x := range []struct {
		text string
		last bool
		day  *time.Time
	}{{f.From, false, &out.From}, {f.To, true, &out.To}} {
		if x.text == "" {
			continue
		}
		first, last, ok := store.ParseDay(x.text)
		if !ok {
			return out, fmt.Errorf("%w: %q is not a date: write it as 2025-12-24, 2025-12 or 2025", errUsage, x.text)
		}
		if x.last {
			first = last
		}
		*x.day = time.Date(int(first/10000), time.Month(first/100%100), int(first%100), 0, 0, 0, 0, time.UTC)
	}
	return out, nil
}

// dayFlag is the day on which the ledger is asked.
type dayFlag struct {
	On string `help:"Day on which the question is asked, without which it is today: later horizons have not passed, later events are not looked at." placeholder:"DAY"`
}

func (f *dayFlag) day() (time.Time, error) {
	if f.On == "" {
		return time.Now().UTC(), nil
	}
	t, err := time.Parse(time.DateOnly, f.On)
	if err != nil {
		return t, fmt.Errorf("%w: --on %s is not a day: write it as 2006-01-02", errUsage, f.On)
	}
	return t, nil
}

// ledgerFormat is the format of what the ledger prints: the one that was asked for, or what suits the output.
func ledgerFormat(format string) string {
	if format != "" {
		return format
	}
	if term.IsTerminal(int(os.Stdout.Fd())) {
		return "table"
	}
	return "jsonl"
}

type forecastListCommand struct {
	storeFlag
	forecastFlags
	AsOf   string `help:"As the archive knew it at a revision or at a time (2025-12-24, 2025-12-24T10:00:00Z)."`
	Format string `help:"table (default on a terminal), jsonl (default when piped: a forecast a line with every utterance and its log), csv." enum:",table,jsonl,csv" default:""`
}

func (c *forecastListCommand) Help() string {
	return `Lists what the articles of the archive expect: who expects it, how sure the words claim to be, until when, and what became of it. What one holder says
again is one forecast; every utterance is kept. BAND is the probability that ICD 203 gives to the word, "policy" beside a band or a horizon that is ours and
not the text's; may, might, could and possibly are "unquantified" and never have a number.

Examples:

  dragoman forecasts --dyad SYR-RUS --status open
  dragoman forecasts --holder "policy notebook" --from 2025-12
  dragoman forecasts --format jsonl          with every utterance and the log
  dragoman forecasts resolve                 look for outcomes
  dragoman forecasts overrule Q1k2j3h4g5f6e occurred --event E5e3hn57rad9z --why "the drill of 2 March"
  dragoman forecasts score`
}

// openLedger reads the forecasts of the archive as of a revision; done closes the archive.
func openLedger(s *streams, f *storeFlag, asOf string) (b *ledger.Book, done func(), err error) {
	st, err := openStore(s.ctx, f, false)
	if err != nil {
		return nil, nil, err
	}
	n, err := revision(s, st, asOf)
	if err == nil {
		b, err = ledger.Read(s.ctx, st, n)
	}
	if err != nil {
		return nil, nil, errors.Join(err, st.Close())
	}
	return b, func() { _ = st.Close() }, nil
}

// Run lists the forecasts.
func (c *forecastListCommand) Run(s *streams) error {
	want, err := c.filter()
	if err != nil {
		return err
	}
	b, done, err := openLedger(s, &c.storeFlag, c.AsOf)
	if err != nil {
		return err
	}
	defer done()
	var list []ledger.Entry
	for i := range b.Entries {
		if want.Lets(&b.Entries[i]) {
			list = append(list, b.Entries[i])
		}
	}
	return printForecasts(s, list, ledgerFormat(c.Format))
}

type forecastConfirmCommand struct {
	decisionFlags
	dayFlag
	ID    string   `arg:"" help:"Id of the forecast."`
	Event []string `help:"An event that shows it, if not those that the rule found; may be given several times." placeholder:"ID"`
}

func (c *forecastConfirmCommand) Help() string {
	return `After that no rule changes the forecast. Nothing is overwritten: the log of the forecast keeps every line.

Example:

  dragoman forecasts confirm Q1k2j3h4g5f6e --why "both ministries published the schedule"`
}

// Run confirms what a rule has set.
func (c *forecastConfirmCommand) Run(s *streams) error {
	return c.judge(s, &c.dayFlag, ledger.Decision{ID: c.ID, Why: c.Why, Events: c.Event})
}

type forecastOverruleCommand struct {
	decisionFlags
	dayFlag
	ID     string   `arg:"" help:"Id of the forecast."`
	Status string   `arg:"" help:"occurred, not_occurred, partly, ambiguous, withdrawn, superseded, or open." enum:"open,occurred,not_occurred,partly,ambiguous,withdrawn,superseded"`
	Event  []string `help:"An event that shows it; may be given several times." placeholder:"ID"`
}

func (c *forecastOverruleCommand) Help() string {
	return `Says what became of a forecast, also of one that no rule may decide. After that no rule changes it. Nothing is overwritten: the log keeps every line.

Example:

  dragoman forecasts overrule Q1k2j3h4g5f6e occurred --event E5e3hn57rad9z --why "the drill of 2 March"
  dragoman forecasts overrule Q1k2j3h4g5f6e superseded --why "she revised it in June"`
}

// Run writes what an analyst says of a forecast.
func (c *forecastOverruleCommand) Run(s *streams) error {
	return c.judge(s, &c.dayFlag, ledger.Decision{ID: c.ID, Status: forecast.Status(c.Status), Why: c.Why, Events: c.Event})
}

// judge writes a decision into the log of a forecast.
func (f *decisionFlags) judge(s *streams, day *dayFlag, d ledger.Decision) error {
	on, err := day.day()
	if err != nil {
		return err
	}
	st, err := openStore(s.ctx, &f.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	e, r, err := ledger.Decide(s.ctx, st, stamp(f.By, f.Why), on, d)
	if err != nil {
		return err
	}
	if !s.quiet {
		fmt.Fprintf(s.err, "revision %d: %s is %s: %s\n", r.ID, e.ID, e.Status, e.Proposition)
	}
	return nil
}
