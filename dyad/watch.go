package dyad

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/relation"
	"github.com/dragoman-project/dragoman/store"
)

// Pair is two actors that somebody watches, in order of their codes.
type Pair struct{ A, B string }

// NewPair puts two actors in order.
func NewPair(a, b string) Pair { return Pair{min(a, b), max(a, b)} }

func (p Pair) String() string { return p.A + " " + p.B }

// Watchlist is the file of watched pairs: one a line, codes with a space between them.
type Watchlist struct {
	path  string
	pairs []Pair
}

// OpenWatchlist reads the file; one that is not there is empty.
func OpenWatchlist(path string) (*Watchlist, error) {
	w := &Watchlist{path: path}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &fault.Error{Subject: path, What: "cannot read the list of what is watched", Err: err, Hint: "check the rights of the file"}
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if len(f) != 2 || !isCode(f[0]) || !isCode(f[1]) || f[0] == f[1] {
			return nil, &fault.Error{Subject: fmt.Sprintf("%s:%d", path, n), What: "this line is no pair of actors", Hint: "write two codes with a space between them: SYR RUS"}
		}
		w.pairs = append(w.pairs, NewPair(f[0], f[1]))
	}
	w.sort()
	return w, nil
}

func (w *Watchlist) sort() {
	slices.SortFunc(w.pairs, func(x, y Pair) int { return strings.Compare(x.String(), y.String()) })
	w.pairs = slices.Compact(w.pairs)
}

// Pairs lists what is watched, in order.
func (w *Watchlist) Pairs() []Pair { return slices.Clone(w.pairs) }

// Add puts a pair on the list and reports whether it is new there.
func (w *Watchlist) Add(p Pair) bool {
	if slices.Contains(w.pairs, p) {
		return false
	}
	w.pairs = append(w.pairs, p)
	w.sort()
	return true
}

// Remove takes a pair off the list and reports whether it was there.
func (w *Watchlist) Remove(p Pair) bool {
	n := len(w.pairs)
	w.pairs = slices.DeleteFunc(w.pairs, func(x Pair) bool { return x == p })
	return len(w.pairs) < n
}

// Save writes the file in one step.
func (w *Watchlist) Save() error {
	var b strings.Builder
	for _, p := range w.pairs {
		b.WriteString(p.String() + "\n")
	}
	err := os.WriteFile(w.path+".new", []byte(b.String()), 0o644)
	if err == nil {
		err = os.Rename(w.path+".new", w.path)
	}
	if err != nil {
		return &fault.Error{Subject: w.path, What: "cannot keep the list of what is watched", Err: err, Hint: "check that the folder can be written and is not full"}
	}
	return nil
}

// watched is how many months back from the end of the archive alarms are given.
const watched = 24

// Alarms returns the alarms of each pair in the last two years that a store tells of, in order of time. The store is read once.
func Alarms(ctx context.Context, st store.Store, pairs []Pair) (map[Pair][]Alarm, error) {
	var all []store.Outline
	for o, err := range st.Outlines(ctx, store.OutlineQuery{}) {
		if err != nil {
			return nil, err
		}
		all = append(all, o)
	}
	out := map[Pair][]Alarm{}
	for _, p := range pairs {
		r := newReader(Question{A: p.A, B: p.B})
		for i := range all {
			r.add(all[i])
		}
		if r.bounds() != nil { // no event between the two: nothing unusual
			continue
		}
		r.first = relation.Month.Floor(r.last).AddDate(0, -watched, 0)
		a := &Account{}
		r.alarms(a)
		out[p] = a.Alarms
	}
	return out, nil
}

// NewAlarms returns the alarms of now that were not raised before: of another month, of another kind or in another direction.
func NewAlarms(before, now []Alarm) []Alarm {
	return slices.DeleteFunc(slices.Clone(now), func(x Alarm) bool {
		return slices.ContainsFunc(before, func(y Alarm) bool {
			return x.Month == y.Month && x.Direction == y.Direction && slices.Equal(x.Kinds, y.Kinds)
		})
	})
}
