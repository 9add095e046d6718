package exchange

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
)

// GDELTHeader names the 61 columns of GDELT 2.0 events. Files of GDELT have no header line.
var GDELTHeader = strings.Fields(`GLOBALEVENTID SQLDATE MonthYear Year FractionDate ` + gdeltActorColumns("Actor1") + gdeltActorColumns("Actor2") +
	`IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone ` +
	gdeltGeoColumns("Actor1Geo") + gdeltGeoColumns("Actor2Geo") + gdeltGeoColumns("ActionGeo") + `DATEADDED SOURCEURL`)

func gdeltActorColumns(actor string) string {
	return strings.ReplaceAll("#Code #Name #CountryCode #KnownGroupCode #EthnicCode #Religion1Code #Religion2Code #Type1Code #Type2Code #Type3Code ", "#", actor)
}

func gdeltGeoColumns(place string) string {
	return strings.ReplaceAll("#_Type #_FullName #_CountryCode #_ADM1Code #_ADM2Code #_Lat #_Long #_FeatureID ", "#", place)
}

// Where the groups of columns begin, counted from 0.
const (
	gdeltActor1, gdeltActor2, gdeltAction       = 5, 15, 25
	gdeltGeo1, gdeltGeo2, gdeltGeoEvent         = 35, 43, 51
	gdeltDateAdded, gdeltURL                    = 59, 60
	gdeltADM2Actor1, gdeltADM2Actor2, gdeltADM2 = 39, 47, 55
)

// gdelt2Table is GDELT 2.0's events; gdelt1Table those of GDELT 1.0, which lack second-order divisions and, until 2013, the address.
var (
	gdelt2Table = &table{id: "gdelt2", family: "gdelt", header: GDELTHeader, lacks: lacksCAMEO, row: gdeltRow, parse: gdeltParse}
	gdelt1Table = &table{id: "gdelt1", family: "gdelt", header: GDELTHeader, lacks: lacksCAMEO, row: gdeltRow, parse: gdeltParse, dropped: []int{gdeltADM2Actor1, gdeltADM2Actor2, gdeltADM2}}
)

// lacksCAMEO says why an event cannot stand in a layout of CAMEO codes, "" if it can.
func lacksCAMEO(e *Event) string {
	switch {
	case !e.took():
		return "the layout knows only what took place"
	case e.CAMEOCode() == "":
		return "the event has no CAMEO code"
	}
	return ""
}

func gdeltRow(t *table, e *Event, d Dyad, n int) []string {
	day, month, year := parts(e.Date)
	code, quad := e.CAMEOCode(), ""
	if e.QuadConvention == string(ontology.QuadGDELT) && e.Quad != nil {
		quad = strconv.Itoa(*e.Quad)
	} else if q, ok := ontology.QuadOf(ontology.QuadGDELT, "", code); ok {
		quad = strconv.Itoa(int(q))
	}
	goldstein := ""
	if x, ok := e.ScoreIn(ontology.GoldsteinGDELT); ok {
		goldstein = gdeltFloat(x)
	}
	row := append(make([]string, 0, 61), t.eventID(e, n), day, month, year, yearFraction(day))
	row = append(row, gdeltParty(d.Actor, t.own(e))...)
	row = append(row, gdeltParty(d.Recipient, t.own(e))...)
	row = append(row, "1", code, code[:min(3, len(code))], code[:min(2, len(code))], quad, goldstein,
		positive(e.Mentions), positive(e.Sources), positive(e.Articles), decimal(e.Tone))
	for _, p := range []*Party{d.Actor, d.Recipient} {
		var place *Place
		if p != nil {
			place = p.Place
		}
		row = append(row, gdeltPlace(place, t.own(e))...)
	}
	row = append(row, gdeltPlace(e.Place, t.own(e))...)
	return append(row, compactTime(e.Added, e.Published), at(e.URLs, 0))
}

// gdeltFloat writes a whole number with one decimal, as GDELT does.
func gdeltFloat(x float64) string {
	s := strconv.FormatFloat(x, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// compactTime writes the first known time as YYYYMMDDHHMMSS.
func compactTime(times ...string) string {
	for _, s := range times {
		digits := strings.NewReplacer("-", "", ":", "", "T", "", " ", "").Replace(s)
		end := 0
		for end < len(digits) && digits[end] >= '0' && digits[end] <= '9' {
			end++
		}
		if end >= 8 {
			return (digits[:end] + "000000")[:14]
		}
	}
	return ""
}

// gdeltParty writes the ten columns of an actor. PLOVER's non-state codes are types in CAMEO, but the European Union and the United Nations known groups.
func gdeltParty(p *Party, own bool) []string {
	cols := make([]string, 10)
	if p == nil {
		return cols
	}
	if own {
		cols[0], cols[1], cols[2] = p.Code, p.Name, p.TableCountry
		for i, s := range p.Sectors[:min(3, len(p.Sectors))] {
			cols[7+i] = s
		}
		return cols
	}
	var types []string
	switch {
	case p.Country == "EUR":
		cols[3], types = "EEC", []string{"IGO"}
	case p.Country == "UNO":
		cols[3], types = "UNO", []string{"IGO"}
	case ontology.NonState(p.Country):
		types = []string{p.Country}
	default:
		cols[2] = names().cameoCountry(p.Country)
	}
	for _, s := range p.ploverSectors() {
		types = append(types, cameoRole(s))
	}
	cols[1] = strings.ToUpper(p.Name)
	copy(cols[7:], types)
	cols[0] = cols[2] + cols[3] + cols[7]
	return cols
}

func gdeltParse(c *cells) Event {
	e := Event{ID: c.whole(0), CAMEO: c.cameo(gdeltAction + 1), QuadConvention: string(ontology.QuadGDELT), Scores: score(ontology.GoldsteinGDELT, c.float(gdeltAction+5)),
		Mentions: c.count(gdeltAction + 6), Sources: c.count(gdeltAction + 7), Articles: c.count(gdeltAction + 8), Tone: c.float(gdeltAction + 9), URLs: split(c.text(gdeltURL), "\n")}
	if quad := c.count(gdeltAction + 4); quad >= 1 && quad <= 4 {
		e.Quad = &quad
	} else {
		c.fail(gdeltAction+4, "quad class")
	}
	for i, digits := range []int{8, 6, 4} { // day, month and year: the first that is known
		if v := c.text(1 + i); v != "" && e.Date == "" && len(v) == digits {
			date, ok := dashed(v)
			if !ok {
				c.fail(1+i, "date")
			}
			e.Date, e.DatePrecision = date, precisionOf(date)
		} else if v != "" && len(v) != digits {
			c.fail(1+i, "date")
		}
	}
	if v := c.text(gdeltDateAdded); len(v) == 14 || len(v) == 8 {
		date, ok := dashed(v[:8])
		if !ok {
			c.fail(gdeltDateAdded, "date")
		}
		e.Added = date
		if len(v) == 14 {
			e.Added += "T" + v[8:10] + ":" + v[10:12] + ":" + v[12:] + "Z"
		}
	} else if v != "" {
		c.fail(gdeltDateAdded, "date")
	}
	e.Actors = gdeltParties(c, gdeltActor1, gdeltGeo1)
	e.Recipients = gdeltParties(c, gdeltActor2, gdeltGeo2)
	e.Place = gdeltPlaceAt(c, gdeltGeoEvent)
	e.crosswalk()
	return e
}

func gdeltParties(c *cells, first, geo int) []Party {
	p := Party{Code: c.text(first), Name: c.text(first + 1), TableCountry: c.text(first + 2)}
	for i := range 3 {
		if s := c.text(first + 7 + i); s != "" {
			p.Sectors = append(p.Sectors, s)
		}
	}
	var group string
	p.Sector, group = names().sector("cameo", p.Sectors)
	if _, known := names().sector("cameo", []string{c.text(first + 3)}); known != "" {
		group = known // "IGO" says less than the group that is named
	}
	p.Country = names().byCAMEO[p.TableCountry]
	if p.Country == "" {
		p.Country = group
	}
	list := parties(p)
	if list != nil {
		list[0].Place = gdeltPlaceAt(c, geo)
	}
	return list
}

// GDELT's types of places.
const (
	gdeltNowhere = iota
	gdeltCountry
	gdeltStateUS
	gdeltCityUS
	gdeltCityWorld
	gdeltStateWorld
)

var gdeltPrecision = [...]string{"", "country", "admin1", "city", "city", "admin1"}

// gdeltPlace writes the eight columns of a place. A region has no type in GDELT and is left out.
func gdeltPlace(p *Place, own bool) []string {
	cols := make([]string, 8)
	cols[0] = strconv.Itoa(gdeltNowhere)
	if p == nil || p.Precision == "region" {
		return cols
	}
	kind := slices.Index(gdeltPrecision[:], p.Precision)
	if kind < 1 { // facility, or a point of which no more is known
		kind = gdeltCityUS
	}
	if p.Country == "USA" || kind == gdeltCountry {
		cols[0] = strconv.Itoa(kind)
	} else {
		cols[0] = strconv.Itoa(map[int]int{gdeltStateUS: gdeltStateWorld, gdeltCityUS: gdeltCityWorld}[kind])
	}
	cols[1], cols[5], cols[6], cols[7] = p.Name, decimal(p.Lat), decimal(p.Lon), p.FeatureID
	if own {
		cols[2], cols[3], cols[4] = p.TableCountry, p.Admin1, p.District
		return cols
	}
	cols[2] = names().fips[p.Country]
	return cols
}

func gdeltPlaceAt(c *cells, first int) *Place {
	kind := c.count(first)
	if kind < 0 || kind >= len(gdeltPrecision) {
		c.fail(first, "type of place")
		return nil
	}
	p := &Place{Name: c.text(first + 1), TableCountry: c.text(first + 2), Admin1: c.text(first + 3), District: c.text(first + 4),
		Lat: c.degrees(first+5, 90), Lon: c.degrees(first+6, 180), FeatureID: c.text(first + 7), Precision: gdeltPrecision[kind]}
	p.Country = names().byFIPS[p.TableCountry]
	if kind == gdeltNowhere {
		return nil
	}
	return p
}
