package brief

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
)

// section puts items in order and leaves out those that matter least, if there are too many.
func section(key Key, title, silence string, items []Item, most int) Section {
	s := Section{Key: key, Title: title, Items: items}
	if most > 0 && len(items) > most {
		slices.SortStableFunc(s.Items, func(x, y Item) int {
			return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(y.date, x.date), cmp.Compare(x.order, y.order), cmp.Compare(x.key, y.key))
		})
		s.More = len(items) - most
		s.Items = s.Items[:most]
	}
	slices.SortStableFunc(s.Items, func(x, y Item) int {
		return cmp.Or(cmp.Compare(x.date, y.date), cmp.Compare(x.order, y.order), cmp.Compare(x.key, y.key))
	})
	if len(s.Items) == 0 {
		s.Items, s.Empty = []Item{}, silence
	}
	return s
}

// The values of Item.Change.
const (
	changeNew       = "new"
	changeAltered   = "changed"
	changeWithdrawn = "withdrawn"
)

// changes keeps of two briefs what only the later has, what both have with a difference, and what only the earlier has. What is older than the later one reads
// has not gone.
func changes(earlier, later *gathered) map[Key][]Item {
	was, now := earlier.sections, later.sections
	out := map[Key][]Item{}
	for _, t := range titles {
		before := map[string]*Item{}
		for i := range was[t.key] {
			before[was[t.key][i].key] = &was[t.key][i]
		}
		for _, it := range now[t.key] {
			old := before[it.key]
			delete(before, it.key)
			switch {
			case old == nil:
				it.Change = changeNew
			case !reflect.DeepEqual(old.Sentences, it.Sentences):
				it.Change = changeAltered
			default:
				continue
			}
			out[t.key] = append(out[t.key], it)
		}
		for i := range was[t.key] {
			if it := &was[t.key][i]; before[it.key] != nil && !later.beyond(it) {
				it.Change = changeWithdrawn
				out[t.key] = append(out[t.key], *it)
			}
		}
	}
	return out
}

// beyond tells whether an item is older than what was read, and so may still hold.
func (g *gathered) beyond(it *Item) bool {
	if strings.HasPrefix(it.key, eventKey) {
		return it.date < g.eventsFrom
	}
	return it.date < g.articlesFrom
}
