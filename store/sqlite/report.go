package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// coordinates are stored as whole multiples of this part of a degree, some 10 m.
const coordinate = 10_000

// former is a coding that held before the article was coded again.
type former struct {
	report, coded int64
	blob          []byte
	origin        string
}

// reports writes the events of a record: new ones, changed ones, and the end of those that the coder does not see any more.
func (t *txn) reports(ctx context.Context, o *offer) error {
	was := map[string]former{}
	if o.out.Status == store.Recoded {
		err := t.each(ctx, func(r *sql.Rows) error {
			var id string
			var f former
			err := r.Scan(&id, &f.report, &f.coded, &f.blob, &f.origin)
			was[id] = f
			return err
		}, "SELECT r.id, r.key, c.key, c.event, coalesce(c.origin, '') FROM report r JOIN coded c ON c.report = r.key WHERE r.article = ? AND c.until IS NULL", o.out.Key)
		if err != nil {
			return err
		}
	}
	entities := map[string]*record.Entity{}
	for i := range o.Record.Entities {
		entities[o.Record.Entities[i].ID] = &o.Record.Entities[i]
	}
	q := &quoter{text: o.Text}
	for i := range o.Record.Events {
		e := &o.Record.Events[i]
		key, id, err := t.identify(ctx, o, e.ID)
		if err != nil {
			return err
		}
		old, existed := was[id]
		delete(was, id)
		named := namedBy(e, entities)
		blob, err := t.d.codec.packEvent(*e, named, q)
		if err != nil {
			return err
		}
		origin := o.Origins[e.ID]
		if existed && bytes.Equal(blob, old.blob) && origin == old.origin {
			o.out.Kept++
			continue
		}
		in := &incoming{key: key, existed: existed, report: store.Report{
			ID: id, Article: o.out.Key, DocumentID: o.DocumentID, Event: *e, Entities: named, Published: o.Published, Publisher: o.Publisher, SourceClass: o.SourceClass, Since: t.rev,
		}}
		source := origin
		if source == "" {
			source = o.Origin
		}
		if in.report.Origin, err = t.root(ctx, o.DocumentID, source, 0); err != nil {
			return err
		}
		if existed {
			o.out.Changed++
			if err := t.keysBefore(in, old, q); err != nil {
				return err
			}
			if _, err := t.exec(ctx, "UPDATE coded SET until = ? WHERE key = ?", t.rev, old.coded); err != nil {
				return err
			}
		} else {
			o.out.Added++
		}
		if err := t.insertCoded(ctx, in, blob, origin); err != nil {
			return err
		}
		if err := t.link(ctx, in); err != nil {
			return err
		}
	}
	gone := map[int64]bool{}
	for _, f := range was {
		gone[f.report] = true
	}
	for _, key := range sorted(gone) {
		if err := t.retire(ctx, key); err != nil {
			return err
		}
	}
	o.out.Withdrawn += len(gone)
	return nil
}

// identify returns key and id of the report for an event of an article. Texts that are the same code the same event ids: the id belongs to the
// article that was first.
func (t *txn) identify(ctx context.Context, o *offer, event string) (int64, string, error) {
	var first int64
	if _, err := t.one(ctx, []any{&first}, "SELECT min(key) FROM article WHERE hash = ? AND sha = ?", shortHash(o.sha), o.sha); err != nil {
		return 0, "", err
	}
	names := []string{event, event + "@" + o.DocumentID, event + "@" + o.DocumentID + "#" + strconv.FormatInt(o.out.Key, 10)}
	if first != o.out.Key {
		names = names[1:]
	}
	for _, id := range names {
		var key, article int64
		found, err := t.one(ctx, []any{&key, &article}, "SELECT key, article FROM report WHERE id = ?", id)
		if err != nil {
			return 0, "", err
		}
		if found && article != o.out.Key {
			continue
		}
		if !found {
			key, err = t.insert(ctx, "INSERT INTO report (id, article) VALUES (?, ?)", id, o.out.Key)
		}
		return key, id, err
	}
	return 0, "", errLinker
}

// retire ends the coding of a report and its tie.
func (t *txn) retire(ctx context.Context, report int64) error {
	if _, err := t.untie(ctx, report); err != nil {
		return err
	}
	_, err := t.exec(ctx, "UPDATE coded SET until = ? WHERE report = ? AND until IS NULL", t.rev, report)
	return err
}

// namedBy lists the entities that take part in an event, and its place, without their mentions and dictionary lines, which stand in the record.
func namedBy(e *record.Event, entities map[string]*record.Entity) []record.Entity {
	var list []record.Entity
	seen := map[string]bool{"": true}
	add := func(id string) {
		if x := entities[id]; x != nil && !seen[id] {
			seen[id] = true
			short := *x
			short.Mentions, short.Dictionary = nil, ""
			list = append(list, short)
		}
	}
	for _, p := range e.Actor {
		add(p.Entity)
	}
	for _, p := range e.Recipient {
		add(p.Entity)
	}
	if e.Place != nil {
		add(e.Place.Entity)
	}
	return list
}

// insertCoded writes the coding of a report with the columns and tags it is found by.
func (t *txn) insertCoded(ctx context.Context, in *incoming, blob []byte, origin string) error {
	e := &in.report.Event
	var terms [5]int64
	for i, x := range []termKey{{"type", e.Event}, {"mode", e.Mode}, {"status", e.Status}, {"contexts", setOf(e.Contexts)}, {"sectors", setOf(sectors(e))}} {
		var err error
		if terms[i], err = t.intern(ctx, x.kind, x.value); err != nil {
			return err
		}
	}
	var quad, country, lat, lon any
	if e.Quad != nil {
		quad = *e.Quad
	}
	if e.Place != nil {
		if e.Place.Country != "" {
			key, err := t.intern(ctx, "country", e.Place.Country)
			if err != nil {
				return err
			}
			country = key
		}
		for _, x := range in.report.Entities {
			if p := x.Place; x.ID == e.Place.Entity && p != nil && p.Precision != "country" && p.Precision != "region" {
				lat, lon = int64(math.Round(p.Lat*coordinate)), int64(math.Round(p.Lon*coordinate))
			}
		}
	}
	var err error
	in.coded, err = t.insert(ctx, "INSERT INTO coded (report, type, mode, status, contexts, sectors, quad, confidence, country, lat, lon, origin, event, since) "+
		"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		in.key, terms[0], terms[1], terms[2], terms[3], terms[4], quad, e.Confidence, country, lat, lon, nullable(origin), blob, t.rev)
	if err != nil {
		return err
	}
	for _, x := range tags(&in.report) {
		term, err := t.intern(ctx, x.kind, x.value)
		if err != nil {
			return err
		}
		if _, err := t.exec(ctx, "INSERT OR IGNORE INTO tag (term, coded) VALUES (?, ?)", term, in.coded); err != nil {
			return err
		}
	}
	return nil
}

// setOf writes a set of codes as one string, in which each stands between blanks. Few combinations occur, so that they make good terms.
func setOf(codes []string) string {
	if len(codes) == 0 {
		return ""
	}
	codes = slices.Clone(codes)
	slices.Sort(codes)
	return " " + strings.Join(slices.Compact(codes), " ") + " "
}

func sectors(e *record.Event) []string {
	var list []string
	for _, p := range slices.Concat(e.Actor, e.Recipient) {
		if p.Sector != "" {
			list = append(list, p.Sector)
		}
	}
	return list
}

// The kinds of tags. Persons are apart from other names, so that they can be asked for.
const (
	tagActor           = "actor"
	tagRecipient       = "recipient"
	tagActorPerson     = "actor person"
	tagRecipientPerson = "recipient person"
	tagOffice          = "office"
)

// tags lists what the participants of a report are found by: country codes as they are, names and offices in lower case. The actors of an event
// without recipients are each other's recipients.
func tags(r *store.Report) []termKey {
	entities := map[string]*record.Entity{}
	for i := range r.Entities {
		entities[r.Entities[i].ID] = &r.Entities[i]
	}
	var list []termKey
	add := func(parties []record.Participant, side, person string) {
		for _, p := range parties {
			if p.Country != "" {
				list = append(list, termKey{side, p.Country})
			}
			x := entities[p.Entity]
			if x == nil {
				continue
			}
			if x.Type == "person" {
				list = append(list, termKey{person, fold(x.Name)})
			} else if x.Type != "country" {
				list = append(list, termKey{side, fold(x.Name)})
			}
			if x.Office != "" {
				list = append(list, termKey{tagOffice, fold(x.Office)})
			}
		}
	}
	add(r.Event.Actor, tagActor, tagActorPerson)
	recipients := r.Event.Recipient
	if len(recipients) == 0 && len(r.Event.Actor) > 1 {
		recipients = r.Event.Actor
	}
	add(recipients, tagRecipient, tagRecipientPerson)
	return list
}

// fold writes a name in lower case with single blanks between its words.
func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
