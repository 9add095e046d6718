package exchange

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// CSVHeader is the first line of the CSV format: an event a row, several values in a column separated by semicolons.
var CSVHeader = strings.Fields(`id document url published date date_precision event mode contexts quad plover_score cameo goldstein status auxiliary
	actor_country actor_sector actor_name recipient_country recipient_sector recipient_name place place_country lat lon killed injured
	attribution source_of_attribution confidence rule quote sentence start end`)

type csvWriter struct {
	w      *csv.Writer
	header bool
}

// NewCSV writes events as CSV with a header.
func NewCSV(w io.Writer) Writer { return &csvWriter{w: csv.NewWriter(w)} }

func (c *csvWriter) Write(rec *record.Record) error {
	if err := c.writeHeader(); err != nil {
		return err
	}
	names := entities(rec)
	for i := range rec.Events {
		ev := &rec.Events[i]
		q := ev.Evidence[0]
		place, placeCountry, lat, lon := placeColumns(names, ev)
		attribution, source := "", ""
		if ev.Attribution != nil {
			attribution, source = ev.Attribution.Kind, ev.Attribution.Source
		}
		err := c.w.Write([]string{
			ev.ID, rec.Document.ID, rec.Document.URL, rec.Document.Published, ev.Date, ev.DatePrecision, ev.Event, ev.Mode, strings.Join(ev.Contexts, ";"),
			integer(ev.Quad), decimal(ev.PLOVERScore), ev.CAMEO, decimal(ev.Goldstein), ev.Status, ev.Auxiliary,
			column(ev.Actor, country), column(ev.Actor, sector), strings.Join(nameList(names, ev.Actor), ";"),
			column(ev.Recipient, country), column(ev.Recipient, sector), strings.Join(nameList(names, ev.Recipient), ";"),
			place, placeCountry, lat, lon, integer(ev.Killed), integer(ev.Injured), attribution, source,
			strconv.FormatFloat(ev.Confidence, 'f', -1, 64), ev.Rule, q.Text, q.Sentence, strconv.Itoa(q.Start), strconv.Itoa(q.End),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *csvWriter) writeHeader() error {
	if c.header {
		return nil
	}
	c.header = true
	return c.w.Write(CSVHeader)
}

func (c *csvWriter) Close() error {
	if err := c.writeHeader(); err != nil {
		return err
	}
	c.w.Flush()
	return c.w.Error()
}

func country(p record.Participant) string { return p.Country }
func sector(p record.Participant) string  { return p.Sector }

func column(list []record.Participant, f func(record.Participant) string) string {
	parts := make([]string, len(list))
	for i, p := range list {
		parts[i] = f(p)
	}
	return strings.Join(parts, ";")
}

// placeColumns returns name, country and point of an event's place. A country or region is never given as a point.
func placeColumns(names map[string]*record.Entity, ev *record.Event) (name, country, lat, lon string) {
	if ev.Place == nil {
		return "", "", "", ""
	}
	country = ev.Place.Country
	e := names[ev.Place.Entity]
	if e == nil {
		return "", country, "", ""
	}
	if p := e.Place; p != nil && (p.Precision == "city" || p.Precision == "facility") {
		lat, lon = strconv.FormatFloat(p.Lat, 'f', -1, 64), strconv.FormatFloat(p.Lon, 'f', -1, 64)
	}
	return e.Name, country, lat, lon
}

func integer(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func decimal(x *float64) string {
	if x == nil {
		return ""
	}
	return strconv.FormatFloat(*x, 'f', -1, 64)
}
