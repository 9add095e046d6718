package main

import (
	"fmt"
	"io"

	"github.com/dragoman-project/dragoman/dyad"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

type watchCommand struct {
	Add    watchAdd    `cmd:"" help:"Watch two actors."`
	Remove watchRemove `cmd:"" help:"Do not watch two actors any more."`
	List   watchList   `cmd:"" help:"List who is watched."`
	Check  watchCheck  `cmd:"" help:"Print the alarms of all who are watched, of the last two years of the archive."`
}

func (c *watchCommand) Help() string {
	return `Keeps a list of pairs of actors beside the archive. "dragoman ingest" prints the alarms that what it read has raised: unusual months, with the reasons and with the
state of the press beside them, doubts first.

Examples:

  dragoman watch add SYR RUS
  dragoman watch list
  dragoman watch check
  dragoman ingest news/           prints new alarms under its summary`
}

// watchlist opens the list beside the archive.
func watchlist(f *storeFlag) (*dyad.Watchlist, error) {
	path, err := f.path()
	if err != nil {
		return nil, err
	}
	return dyad.OpenWatchlist(path + ".watch")
}

// watchedPair is two actors of the command line.
type watchedPair struct {
	storeFlag
	A string `arg:"" help:"An actor: ISO code, PLOVER code or name of a state."`
	B string `arg:"" help:"The other."`
}

// change opens the list, changes it and keeps it if it was changed.
func (c *watchedPair) change(s *streams, do func(*dyad.Watchlist, dyad.Pair) (bool, error)) error {
	a, b, err := pair(s, c.A, c.B, nil)
	if err != nil {
		return err
	}
	if a == b {
		return fmt.Errorf("%w: name two different actors", errUsage)
	}
	w, err := watchlist(&c.storeFlag)
	if err != nil {
		return err
	}
	changed, err := do(w, dyad.NewPair(a, b))
	if err != nil || !changed {
		return err
	}
	return w.Save()
}

type watchAdd struct{ watchedPair }

// Run adds a pair; one that is watched already is no error.
func (c *watchAdd) Run(s *streams) error {
	if st, err := openStore(s.ctx, &c.storeFlag, false); err != nil { // the list lies beside an archive
		return err
	} else if err := st.Close(); err != nil {
		return err
	}
	return c.change(s, func(w *dyad.Watchlist, p dyad.Pair) (bool, error) { return w.Add(p), nil })
}

type watchRemove struct{ watchedPair }

// Run removes a pair.
func (c *watchRemove) Run(s *streams) error {
	return c.change(s, func(w *dyad.Watchlist, p dyad.Pair) (bool, error) {
		if !w.Remove(p) {
			return false, &fault.Error{Subject: p.String(), What: "the two are not watched", Hint: "\"dragoman watch list\" lists who is"}
		}
		return true, nil
	})
}

type watchList struct{ storeFlag }

// Run lists the pairs.
func (c *watchList) Run(s *streams) error {
	w, err := watchlist(&c.storeFlag)
	if err != nil {
		return err
	}
	for _, p := range w.Pairs() {
		fmt.Fprintln(s.out, p)
	}
	return nil
}

type watchCheck struct{ storeFlag }

// Run prints all alarms.
func (c *watchCheck) Run(s *streams) error {
	w, err := watchlist(&c.storeFlag)
	if err != nil {
		return err
	}
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	if len(w.Pairs()) == 0 {
		return nil
	}
	alarms, err := dyad.Alarms(s.ctx, st, w.Pairs())
	if err != nil {
		return err
	}
	printAlarms(s.out, w.Pairs(), nil, alarms)
	return nil
}

// printAlarms prints the alarms that were not raised before.
func printAlarms(out io.Writer, pairs []dyad.Pair, before, now map[dyad.Pair][]dyad.Alarm) {
	for _, p := range pairs {
		for _, a := range dyad.NewAlarms(before[p], now[p]) {
			lines := a.Reasons()
			fmt.Fprintf(out, "alarm  %s  %s\n", p, lines[0])
			for _, l := range lines[1:] {
				fmt.Fprintf(out, "     %s\n", l)
			}
			fmt.Fprintf(out, "       dragoman relation %s --from %s --evidence\n", p, a.Onset)
		}
	}
}

// lookout compares the alarms of all who are watched before and after an archive grew.
type lookout struct {
	pairs  []dyad.Pair
	before map[dyad.Pair][]dyad.Alarm
}

// newLookout remembers the alarms as they are.
func newLookout(s *streams, f *storeFlag, st store.Store) (*lookout, error) {
	w, err := watchlist(f)
	if err != nil || len(w.Pairs()) == 0 {
		return &lookout{}, err
	}
	l := &lookout{pairs: w.Pairs()}
	l.before, err = dyad.Alarms(s.ctx, st, l.pairs)
	return l, err
}

// report prints the alarms that are new, and remembers them.
func (l *lookout) report(s *streams, st store.Store) error {
	if len(l.pairs) == 0 {
		return nil
	}
	now, err := dyad.Alarms(s.ctx, st, l.pairs)
	if err != nil {
		return err
	}
	printAlarms(s.out, l.pairs, l.before, now)
	l.before = now
	return nil
}
