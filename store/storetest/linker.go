package storetest

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// Linker is the least that a test needs: reports of the same type, day and countries tell of the same event.
type Linker struct{}

var _ store.Linker = Linker{}

// Keys implements store.Linker.
func (Linker) Keys(r *store.Report) []string {
	if r.Event.Date == "" {
		return nil
	}
	return []string{key(&r.Event)}
}

// Link implements store.Linker.
func (Linker) Link(r *store.Report, candidates []store.Event) (event, reason string) {
	for _, c := range candidates {
		if key(&c.Lead().Event) == key(&r.Event) {
			return c.ID, "same type, day and countries"
		}
	}
	return "", ""
}

func key(e *record.Event) string {
	var codes []string
	for _, p := range slices.Concat(e.Actor, e.Recipient) {
		codes = append(codes, p.Country)
	}
	slices.Sort(codes)
	return e.Event + "|" + e.Date + "|" + strings.Join(slices.Compact(codes), " ")
}
