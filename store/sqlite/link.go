package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/store"
)

// maxCandidates limits how many events are offered to the Linker: the latest ones. Keys that gather more are too coarse to tell anything.
const maxCandidates = 256

// incoming is a report on its way to an event.
type incoming struct {
	key, coded int64
	report     store.Report
	existed    bool     // it is coded anew
	before     []string // the keys of its former coding
}

// keysBefore remembers under which keys the former coding was filed.
func (t *txn) keysBefore(ctx context.Context, in *incoming, old former, q *quoter) error {
	p, err := t.unpackEvent(ctx, old.blob, in.report.ID, q)
	if err != nil {
		return err
	}
	r := in.report
	r.Event, r.Entities = p.Event, p.Entities
	in.before = canonical(t.d.opts.Linker.Keys(&r))
	return nil
}

func canonical(keys []string) []string {
	keys = slices.Clone(keys)
	slices.Sort(keys)
	return slices.Compact(keys)
}

// link files a report and ties it to its event: as an analyst decided, else as the Linker says.
func (t *txn) link(ctx context.Context, in *incoming) error {
	keys := canonical(t.d.opts.Linker.Keys(&in.report))
	hashes := make([]any, len(keys))
	for i, k := range keys {
		h := fnv.New64a()
		h.Write([]byte(k))
		hashes[i] = int64(h.Sum64())
		if _, err := t.exec(ctx, "INSERT OR IGNORE INTO filing (hash, coded) VALUES (?, ?)", hashes[i], in.coded); err != nil {
			return err
		}
	}
	hidden, pin, banned, err := t.rulings(ctx, in)
	if err != nil || hidden {
		return err
	}
	var current int64
	if in.existed {
		if _, err := t.one(ctx, []any{&current}, "SELECT event FROM tie WHERE report = ? AND until IS NULL", in.key); err != nil {
			return err
		}
		if current != 0 {
			t.touch(current)
			if pin != 0 || slices.Equal(keys, in.before) {
				return nil
			}
		}
	}
	if pin != 0 {
		return t.tie(ctx, in.key, pin, "by decision of an analyst")
	}
	event, reason, err := t.choose(ctx, in, hashes, banned)
	if err != nil {
		return err
	}
	if event == 0 {
		event, reason = in.key, ""
	}
	if event == current {
		return nil
	}
	if current != 0 {
		h, err := t.event(ctx, current)
		if err != nil {
			return err
		}
		// The report that an event is named after stays as long as others are in it.
		if event == in.key && len(h.reports) == 1 || current == in.key && len(h.reports) > 1 {
			return nil
		}
		if _, err := t.untie(ctx, in.key); err != nil {
			return err
		}
	}
	h, known := t.held[event]
	if err := t.tie(ctx, in.key, event, reason); err != nil {
		return err
	}
	if !in.existed && (known || event == in.key) {
		return t.append(ctx, h, in, event, reason)
	}
	return nil
}

// append keeps the memory of an event that got a report up to date, so that it need not be read again for the next one.
func (t *txn) append(ctx context.Context, h *held, in *incoming, event int64, reason string) error {
	if h == nil {
		h = &held{key: event, event: store.Event{ID: in.report.ID}}
		others, err := t.one(ctx, []any{new(int64)}, "SELECT report FROM tie WHERE event = ? AND report <> ? AND until IS NULL", event, in.key)
		if err != nil || others {
			return err
		}
	} else if len(h.reports) > 0 && slices.Max(h.reports) > in.key {
		return nil // a report that comes back has its old place
	}
	r := in.report
	r.In, r.Reason = h.event.ID, reason
	h.reports = append(h.reports, in.key)
	h.event.Reports = append(h.event.Reports, r)
	h.event.Count()
	t.held[event] = h
	t.count += len(h.reports)
	return nil
}

// rulings tells what analysts decided on a report: that it does not count, to which event it belongs, and to which it does not.
func (t *txn) rulings(ctx context.Context, in *incoming) (hidden bool, pin int64, banned map[int64]bool, err error) {
	err = t.each(ctx, func(r *sql.Rows) error {
		var kind string
		var event int64
		if err := r.Scan(&kind, &event); err != nil {
			return err
		}
		switch kind {
		case "hide":
			hidden = true
		case "pin":
			pin = event
		case "ban":
			if banned == nil {
				banned = map[int64]bool{}
			}
			banned[event] = true
		}
		return nil
	}, "SELECT kind, coalesce(event, 0) FROM ruling WHERE report = ? AND until IS NULL", in.key)
	if err == nil && !hidden {
		hidden, err = t.one(ctx, []any{new(int64)}, "SELECT u.key FROM article a JOIN ruling u ON u.article = a.key WHERE a.document = ? AND u.until IS NULL", in.report.DocumentID)
	}
	return hidden, pin, banned, err
}

// choose asks the Linker. It returns 0 for a new event.
func (t *txn) choose(ctx context.Context, in *incoming, hashes []any, banned map[int64]bool) (int64, string, error) {
	if len(hashes) == 0 {
		return 0, "", nil
	}
	keys, err := t.keys(ctx, "SELECT DISTINCT t.event FROM filing f CROSS JOIN coded c ON c.key = f.coded CROSS JOIN tie t ON t.report = c.report "+
		"WHERE f.hash IN (?"+strings.Repeat(", ?", len(hashes)-1)+") AND c.until IS NULL AND t.until IS NULL ORDER BY t.event DESC LIMIT "+fmt.Sprint(maxCandidates), hashes...)
	if err != nil {
		return 0, "", err
	}
	slices.Sort(keys)
	var candidates []store.Event
	byID := map[string]int64{}
	for _, k := range keys {
		if banned[k] {
			continue
		}
		h, err := t.event(ctx, k)
		if err != nil {
			return 0, "", err
		}
		e := h.event
		e.Reports = slices.Clone(e.Reports)
		if i := slices.Index(h.reports, in.key); i >= 0 {
			e.Reports = slices.Delete(e.Reports, i, i+1)
			e.Count()
		}
		if len(e.Reports) == 0 {
			continue
		}
		candidates = append(candidates, e)
		byID[e.ID] = k
	}
	if len(candidates) == 0 {
		return 0, "", nil
	}
	id, reason := t.d.opts.Linker.Link(&in.report, candidates)
	if id == "" {
		return 0, "", nil
	}
	key, ok := byID[id]
	if !ok {
		return 0, "", fmt.Errorf("%w: %s", errLinker, id)
	}
	if reason == "" {
		reason = "tied by the linker"
	}
	return key, reason, nil
}
