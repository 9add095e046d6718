package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/term"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// filterFlags choose events of the archive.
type filterFlags struct {
	Dyad          string   `help:"Two actors, in either direction: SYR-RUS. With --directed the first acts." placeholder:"A-B"`
	Directed      bool     `help:"Only what the first of --dyad does to the second."`
	Actor         string   `help:"An actor by code (SYR) or words of its name, on either side."`
	Person        string   `help:"Words of the name of a person who takes part."`
	Office        string   `help:"Words of the office of somebody who takes part: \"foreign minister\"."`
	Sector        string   `help:"PLOVER sector of somebody who takes part: MIL."`
	Type          string   `help:"PLOVER type: CONSULT."`
	Mode          string   `help:"PLOVER mode: visit."`
	Context       string   `help:"PLOVER context: military."`
	Quad          int      `help:"Quad class, 1 to 4."`
	Status        string   `help:"occurred, planned, hypothetical or denied."`
	SourceClass   []string `help:"Only articles of such sources: state-controlled, public, private, wire, party." placeholder:"CLASS"`
	NoSourceClass []string `help:"No articles of such sources." placeholder:"CLASS"`
	Country       string   `help:"Country where it happened."`
	Near          string   `help:"Place where it happened, with a radius: 33.51,36.29,50km." placeholder:"LAT,LON,KM"`
	From          string   `help:"First day: 2025-12-01, 2025-12 or 2025."`
	To            string   `help:"Last day."`
	MinConfidence float64  `help:"Least confidence."`
	Text          string   `help:"Words that stand in the article; \"phrases in quotes\", -words that do not."`
	AsOf          string   `help:"As the archive knew it at a revision or at a time (2025-12-24, 2025-12-24T10:00:00Z)."`
	Limit         int      `help:"Most events."`
	Newest        bool     `help:"Newest first."`
}

func (f *filterFlags) filter(s *streams, st store.Store) (store.Filter, error) {
	out := store.Filter{
		Directed: f.Directed, Actor: f.Actor, Person: f.Person, Office: f.Office, Sector: f.Sector, Type: strings.ToUpper(f.Type), Mode: f.Mode, Context: f.Context, Quad: f.Quad,
		Status: f.Status, SourceClass: f.SourceClass, NoSourceClass: f.NoSourceClass, Country: f.Country, From: f.From, To: f.To, MinConfidence: f.MinConfidence,
		Text: f.Text, Limit: f.Limit, Newest: f.Newest,
	}
	if f.Dyad != "" {
		a, b, ok := strings.Cut(f.Dyad, "-")
		if !ok || a == "" || b == "" {
			return out, fmt.Errorf("%w: --dyad names two actors with - between them, such as SYR-RUS, not %q", errUsage, f.Dyad)
		}
		out.Dyad = [2]string{strings.TrimSpace(a), strings.TrimSpace(b)}
	}
	for _, d := range []string{f.From, f.To} {
		if _, _, ok := store.ParseDay(d); d != "" && !ok {
			return out, fmt.Errorf("%w: %q is not a date: write it as 2025-12-24, 2025-12 or 2025", errUsage, d)
		}
	}
	if f.Near != "" {
		c, err := circle(f.Near)
		if err != nil {
			return out, err
		}
		out.Near = c
	}
	var err error
	out.AsOf, err = revision(s, st, f.AsOf)
	return out, err
}

// circle reads LAT,LON,KM.
func circle(text string) (*store.Circle, error) {
	part := strings.Split(strings.TrimSuffix(text, "km"), ",")
	var v [3]float64
	ok := len(part) == 3
	for i := 0; ok && i < 3; i++ {
		var err error
		v[i], err = strconv.ParseFloat(strings.TrimSpace(part[i]), 64)
		ok = err == nil
	}
	if !ok || v[0] < -90 || v[0] > 90 || v[1] < -180 || v[1] > 180 || v[2] <= 0 {
		return nil, fmt.Errorf("%w: --near is written as latitude,longitude,kilometres, such as 33.51,36.29,50, not %q", errUsage, text)
	}
	return &store.Circle{Lat: v[0], Lon: v[1], KM: v[2]}, nil
}

// revision reads a revision of the archive: its number, or the last one at a time; 0 for now.
func revision(s *streams, st store.Store, text string) (int64, error) {
	if text == "" {
		return 0, nil
	}
	if n, err := strconv.ParseInt(text, 10, 64); err == nil && len(text) != 4 {
		return n, nil
	}
	for _, layout := range []string{time.RFC3339, time.DateTime, time.DateOnly} {
		at, err := time.Parse(layout, text)
		if err != nil {
			continue
		}
		if layout == time.DateOnly { // the whole day
			at = at.AddDate(0, 0, 1).Add(-time.Millisecond)
		}
		n, err := st.RevisionAt(s.ctx, at)
		if err == nil && n == 0 {
			err = &fault.Error{Subject: text, What: "the archive knew nothing then", Hint: "\"dragoman log\" lists what was written when"}
		}
		return n, err
	}
	return 0, fmt.Errorf("%w: %q is no revision and no time: write 12, 2025-12-24 or 2025-12-24T10:00:00Z", errUsage, text)
}

type eventsCommand struct {
	storeFlag
	filterFlags
	Since  string `help:"Only what is new, altered or withdrawn since a revision or time." placeholder:"REVISION"`
	Format string `help:"table (default on a terminal), jsonl (default when piped: an event a line with all its reports), csv, gdelt, polecat, icews, phoenix." enum:",table,jsonl,csv,gdelt,polecat,icews,phoenix" default:""`
}

func (c *eventsCommand) Help() string {
	return `Lists the events of the archive: what happened once, however many articles told it, with the number of reports and of independent origins.

Examples:

  dragoman events --dyad SYR-RUS --from 2025-12
  dragoman events --type ASSAULT --near 33.51,36.29,50km --min-confidence 0.6
  dragoman events --person lavrov --no-source-class state-controlled
  dragoman events --text '"joint exercises" -football'
  dragoman events --since 12                      what changed since revision 12, withdrawn events among it
  dragoman events --as-of 2025-12-24 --format csv  as the archive knew it then

"dragoman show ID" opens an event down to its sentences.`
}

// Run lists events.
func (c *eventsCommand) Run(s *streams) error {
	st, err := openStore(s.ctx, &c.storeFlag, false)
	if err != nil {
		return err
	}
	defer st.Close()
	f, err := c.filter(s, st)
	if err != nil {
		return err
	}
	terminal := term.IsTerminal(int(os.Stdout.Fd()))
	if c.Format == "" {
		c.Format = "jsonl"
		if terminal {
			c.Format = "table"
		}
	}
	if c.Since != "" {
		since, err := revision(s, st, c.Since)
		if err != nil {
			return err
		}
		return c.changes(s, st, since, terminal)
	}
	w, err := newEventSink(c.Format, s.out, terminal)
	if err != nil {
		return err
	}
	for e, err := range st.Events(s.ctx, f) {
		if err != nil {
			return err
		}
		if err := w.event(&e, ""); err != nil {
			if fault.ReasonOf(err) == fault.NotInLayout {
				s.skip(err)
				continue
			}
			return err
		}
	}
	return w.end()
}

// changes lists what is new, altered or withdrawn.
func (c *eventsCommand) changes(s *streams, st store.Store, since int64, terminal bool) error {
	if c.Format != "table" && c.Format != "jsonl" {
		return fmt.Errorf("%w: --since is printed as table or jsonl", errUsage)
	}
	w, err := newEventSink(c.Format, s.out, terminal)
	if err != nil {
		return err
	}
	for change, err := range st.Changes(s.ctx, since) {
		if err != nil {
			return err
		}
		e := change.Now
		if e == nil {
			e = change.Was
		}
		if e == nil {
			continue
		}
		if err := w.event(e, string(change.Kind)); err != nil {
			return err
		}
	}
	return w.end()
}

// eventSink prints events of the archive.
type eventSink interface {
	event(e *store.Event, change string) error
	end() error
}

func newEventSink(format string, out io.Writer, terminal bool) (eventSink, error) {
	switch format {
	case "table":
		return &eventTable{table: newTable(out, terminal)}, nil
	case "jsonl":
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		return &eventLines{enc}, nil
	}
	w, err := exchange.NewEventWriter(out, exchange.Layout(format))
	return &eventRows{w}, err
}

// eventTable prints a line an event.
type eventTable struct {
	*table
	rows [][]string
}

func (t *eventTable) event(e *store.Event, change string) error {
	lead := e.Lead()
	if t.rows == nil {
		t.rows = [][]string{{"ID", "DATE", "EVENT", "ACTOR", "RECIPIENT", "PLACE", "STATUS", "REPORTS", "ORIGINS", ""}}
	}
	if lead == nil {
		t.rows = append(t.rows, []string{e.ID, "-", "-", "-", "-", "-", "withdrawn", "0", "0", change})
		return nil
	}
	names := map[string]string{}
	for _, x := range lead.Entities {
		names[x.ID] = x.Name
	}
	ev := &lead.Event
	t.rows = append(t.rows, []string{
		e.ID, orDash(ev.Date), strings.TrimSpace(ev.Event + " " + ev.Mode), side(names, ev.Actor), side(names, ev.Recipient), orDash(placeName(names, ev)), ev.Status,
		strconv.Itoa(e.N), strconv.Itoa(e.Origins), change,
	})
	return nil
}

func (t *eventTable) end() error {
	if len(t.rows) == 0 {
		_, err := fmt.Fprintln(t.w, "no events")
		return err
	}
	t.align(t.rows)
	_, err := fmt.Fprintf(t.w, "%d events\n", len(t.rows)-1)
	return err
}

// eventLine is an event of the archive as JSON.
type eventLine struct {
	ID        string       `json:"id"`
	Change    string       `json:"change,omitempty"`
	Withdrawn bool         `json:"withdrawn,omitempty"`
	Reports   int          `json:"n_reports"`
	Origins   int          `json:"n_origins"`
	Told      []reportLine `json:"reports"`
}

type reportLine struct {
	Document  string          `json:"document"`
	Publisher string          `json:"publisher,omitempty"`
	Class     string          `json:"source_class,omitempty"`
	Published string          `json:"published,omitempty"`
	Origin    string          `json:"origin,omitempty"`
	Reason    string          `json:"reason,omitempty"` // why it was tied to the event
	Event     record.Event    `json:"event"`
	Entities  []record.Entity `json:"entities,omitempty"`
}

type eventLines struct{ enc *json.Encoder }

func (l *eventLines) event(e *store.Event, change string) error {
	line := eventLine{ID: e.ID, Change: change, Withdrawn: e.Withdrawn, Reports: e.N, Origins: e.Origins, Told: []reportLine{}}
	for i := range e.Reports {
		r := &e.Reports[i]
		line.Told = append(line.Told, reportLine{r.DocumentID, r.Publisher, r.SourceClass, r.Published, r.Origin, r.Reason, r.Event, r.Entities})
	}
	return l.enc.Encode(line)
}

func (l *eventLines) end() error { return nil }

// eventRows prints events in the layout of another dataset, by the report that stands for each.
type eventRows struct{ w exchange.EventWriter }

func (r *eventRows) event(e *store.Event, _ string) error {
	x, ok := rowOf(e)
	if !ok {
		return nil
	}
	return r.w.Write(&x)
}

func (r *eventRows) end() error { return r.w.Close() }

// rowOf is an event as a row: that of its first report, with the number of its reports and origins.
func rowOf(e *store.Event) (exchange.Event, bool) {
	lead := e.Lead()
	if lead == nil {
		return exchange.Event{}, false
	}
	rows := exchange.FromRecord(&record.Record{
		Document: record.Document{ID: lead.DocumentID, Publisher: lead.Publisher, SourceClass: lead.SourceClass, Published: lead.Published},
		Entities: lead.Entities, Events: []record.Event{lead.Event},
	})
	if len(rows) == 0 {
		return exchange.Event{}, false
	}
	x := rows[0]
	x.ID, x.Reports, x.Origins, x.Articles = e.ID, e.N, e.Origins, e.N
	x.URLs, x.Publishers = nil, nil
	for i := range e.Reports {
		r := &e.Reports[i]
		x.URLs = append(x.URLs, r.DocumentID)
		if r.Publisher != "" && !slices.Contains(x.Publishers, r.Publisher) {
			x.Publishers = append(x.Publishers, r.Publisher)
		}
	}
	x.Sources = len(x.Publishers)
	return x, true
}
