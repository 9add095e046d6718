package exchange

import (
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
)

// polecatTable is POLECAT's events. Its rows tell neither CAMEO codes nor addresses.
var polecatTable = &table{id: "polecat", header: POLECATHeader, headed: true, missing: []string{"NA", "None"}, row: polecatRow, parse: polecatParse, lacks: func(e *Event) string {
	switch {
	case !e.took():
		return "the layout knows only what took place"
	case !ontology.Type(e.Type).Valid():
		return "the event has no PLOVER type"
	}
	return ""
}}

// ploverVersion begins the Version column where the intensity is the PLOVER 2.0 score and not POLECAT's own.
const ploverVersion = ontology.PLOVERScore + " "

func polecatRow(t *table, e *Event, d Dyad, n int) []string {
	own := t.own(e)
	id := e.ID
	if !own || len(e.Dyads()) > 1 {
		id += "_" + positive(n+1)
	}
	intensity, version := "", e.Version
	if x, ok := e.explicit(PolecatIntensity); ok {
		intensity = decimal(&x)
	} else if x, ok := e.ScoreIn(ontology.PLOVERScore); ok {
		intensity, version = decimal(&x), ploverVersion+e.Version
	}
	quad := ""
	if q, ok := ontology.QuadOf(ontology.PLOVERMaterialSanction, ontology.Type(e.Type), ""); ok {
		quad = quadNames[q]
	}
	if e.Quad != nil && e.QuadConvention == string(ontology.PLOVERMaterialSanction) {
		quad = quadNames[ontology.Quad(*e.Quad)]
	}
	date := e.Date
	if !own {
		date = firstDay(date)
	}
	row := []string{id, date, e.Type, e.Mode, intensity, quad, strings.Join(e.Contexts, ";")}
	row = append(row, polecatSide(d.Actor, own)...)
	row = append(row, polecatSide(d.Recipient, own)...)
	row = append(row, polecatWhere(e.Place, own)...)
	return append(row, strings.Join(e.Publishers, ";"), e.Published, "", "", "", e.Language, version)
}

// explicit returns the score that the event carries in a table.
func (e *Event) explicit(table string) (float64, bool) {
	for _, s := range e.Scores {
		if s.Table == table {
			return s.Value, true
		}
	}
	return 0, false
}

func polecatSide(p *Party, own bool) []string {
	if p == nil {
		return make([]string, 8)
	}
	if own {
		return []string{p.Name, p.TableCountry, "", p.Sector, strings.Join(p.Sectors, ";"), p.Title, p.Raw, ""}
	}
	return []string{p.Name, p.Country, "", p.Sector, strings.Join(p.ploverSectors(), ";"), p.Title, p.Raw, ""}
}

func polecatWhere(p *Place, own bool) []string {
	if p == nil {
		return make([]string, 10)
	}
	row := []string{p.Name, p.City, p.District, p.Admin1, p.Country, "", "", positive(p.GeonameID), p.Raw, p.Feature}
	if own {
		row[4] = p.TableCountry
	}
	if own || p.exact() {
		row[5], row[6] = decimal(p.Lat), decimal(p.Lon)
	}
	return row
}

func polecatParse(c *cells) Event {
	e := Event{ID: c.text(0), Type: strings.ToUpper(c.text(2)), Mode: c.text(3), Contexts: c.list(6, ";"), QuadConvention: string(ontology.PLOVERMaterialSanction),
		Publishers: c.list(33, ";"), Language: c.text(38), Version: c.text(39)}
	if e.ID == "" {
		c.fail(0, "id")
	}
	if !ontology.Type(e.Type).Valid() {
		c.fail(2, "PLOVER type")
	}
	table := PolecatIntensity
	if version, ours := strings.CutPrefix(e.Version, ploverVersion); ours {
		table, e.Version = ontology.PLOVERScore, version
	}
	e.Scores = score(table, c.float(4))
	e.Date, e.DatePrecision = c.date(1)
	if v := c.text(34); v != "" {
		if firstDay(v[:min(len(v), 10)]) == "" {
			c.fail(34, "date")
		}
		e.Published = v
	}
	for q, name := range quadNames {
		if strings.EqualFold(name, c.text(5)) {
			quad := int(q)
			e.Quad = &quad
		}
	}
	e.Actors, e.Recipients = polecatParties(c, 7), polecatParties(c, 15)
	p := Place{Name: c.text(23), City: c.text(24), District: c.text(25), Admin1: c.text(26), TableCountry: c.text(27), Lat: c.degrees(28, 90), Lon: c.degrees(29, 180),
		GeonameID: c.count(30), Raw: c.text(31), Feature: c.text(32)}
	p.Country = names().country(p.TableCountry)
	switch {
	case p.City != "":
		p.Precision = "city"
	case p.District != "" || p.Admin1 != "":
		p.Precision = "admin1"
	case p.TableCountry != "":
		p.Precision = "country"
	}
	if p != (Place{}) {
		e.Place = &p
	}
	return e
}

func polecatParties(c *cells, first int) []Party {
	p := Party{Name: c.text(first), TableCountry: c.text(first + 1), Sector: c.text(first + 3), Sectors: c.list(first+4, ";"), Title: c.text(first + 5), Raw: c.text(first + 6)}
	p.Country = names().country(p.TableCountry)
	return parties(p)
}
