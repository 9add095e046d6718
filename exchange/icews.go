package exchange

import (
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
)

// icewsTable is ICEWS's events. Its identifiers are not unique; with the date they are.
var icewsTable = &table{id: "icews", header: ICEWSHeader, headed: true, missing: []string{"NA"}, lacks: lacksCAMEO, row: icewsRow, parse: icewsParse}

func icewsRow(t *table, e *Event, d Dyad, n int) []string {
	own := t.own(e)
	code := e.CAMEOCode()
	info, _ := ontology.CAMEO(code)
	intensity := ""
	if x, ok := e.ScoreIn(ontology.GoldsteinICEWS); ok {
		intensity = decimal(&x)
	}
	row := []string{t.eventID(e, n), e.Date}
	row = append(row, icewsSide(d.Actor, own)...)
	row = append(row, info.Name, code, intensity)
	row = append(row, icewsSide(d.Recipient, own)...)
	story := e.Story
	if story != "" && !own {
		story = t.eventID(&Event{ID: story}, 0)
	}
	row = append(row, story, strings.TrimPrefix(e.Sentence, "S"), at(e.Publishers, 0))
	if !own && e.Date != "" {
		row[1] = firstDay(e.Date)
	}
	return append(row, icewsPlace(e.Place, own)...)
}

// icewsSide writes name, sectors and country. A non-state code takes the place of the country: the layout has no other.
func icewsSide(p *Party, own bool) []string {
	switch {
	case p == nil:
		return []string{"", "", ""}
	case own:
		return []string{p.Name, strings.Join(p.Sectors, ","), p.TableCountry}
	}
	country := p.Country
	if name := names().name[country]; name != "" {
		country = name
	}
	return []string{p.Name, strings.Join(p.ploverSectors(), ","), country}
}

// icewsPlace writes city, district, province, country and the point. The layout does not say how exact a point is, so the middle of a country is none.
func icewsPlace(p *Place, own bool) []string {
	if p == nil {
		return make([]string, 6)
	}
	if own {
		return []string{p.City, p.District, p.Admin1, p.TableCountry, decimal(p.Lat), decimal(p.Lon)}
	}
	row := []string{p.City, p.District, p.Admin1, names().name[p.Country], "", ""}
	if p.exact() {
		row[4], row[5] = decimal(p.Lat), decimal(p.Lon)
		if p.City == "" {
			row[0] = p.Name
		}
	}
	return row
}

// exact tells whether the point of a place is more than the middle of an area.
func (p *Place) exact() bool {
	return p.Lat != nil && p.Lon != nil && (p.Precision == "city" || p.Precision == "facility" || p.Precision == "")
}

func icewsParse(c *cells) Event {
	e := Event{ID: c.whole(0), CAMEO: c.cameo(6), Scores: score(ontology.GoldsteinICEWS, c.float(7)), Story: c.text(11), Sentence: c.text(12), Publishers: split(c.text(13), "\n")}
	e.Date, e.DatePrecision = c.date(1)
	e.CAMEO = zeroed(e.CAMEO, c.text(5))
	e.Actors, e.Recipients = icewsParties(c, 2), icewsParties(c, 8)
	p := Place{City: c.text(14), District: c.text(15), Admin1: c.text(16), TableCountry: c.text(17), Lat: c.degrees(18, 90), Lon: c.degrees(19, 180)}
	p.Country = names().country(p.TableCountry)
	switch {
	case p.City != "":
		p.Name, p.Precision = p.City, "city"
	case p.District != "" || p.Admin1 != "":
		p.Name, p.Precision = p.District, "admin1"
		if p.Name == "" {
			p.Name = p.Admin1
		}
	case p.TableCountry != "":
		p.Name, p.Precision = p.TableCountry, "country"
	}
	if p != (Place{}) {
		e.Place = &p
	}
	e.crosswalk()
	return e
}

// zeroed gives a code back the leading zero that spreadsheets take away: "40" with the text "Consult" is 040.
func zeroed(code, text string) string {
	long, ok := ontology.CAMEO("0" + code)
	short, known := ontology.CAMEO(code)
	if ok && (!known || strings.EqualFold(long.Name, text) && !strings.EqualFold(short.Name, text)) {
		return long.Code
	}
	return code
}

func icewsParties(c *cells, first int) []Party {
	country := first + 2
	p := Party{Name: c.text(first), Sectors: c.list(first+1, ","), TableCountry: c.text(country)}
	var group string
	p.Sector, group = names().sector("icews", p.Sectors)
	if p.Country = names().country(p.TableCountry); p.TableCountry == "" {
		p.Country = group
	}
	return parties(p)
}
