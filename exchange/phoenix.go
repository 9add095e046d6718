package exchange

import (
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
)

// PhoenixHeader names the 26 columns of Phoenix, in the order of the pipeline's code. Files have no header line; one is read if it is there.
var PhoenixHeader = strings.Fields(`EventID Date Year Month Day SourceActorFull SourceActorEntity SourceActorRole SourceActorAttribute
	TargetActorFull TargetActorEntity TargetActorRole TargetActorAttribute EventCode EventRootCode QuadClass GoldsteinScore Issues
	Lat Lon LocationName StateName CountryCode SentenceID URLs NewsSources`)

var phoenixTable = &table{id: "phoenix", header: PhoenixHeader, lacks: lacksCAMEO, row: phoenixRow, parse: phoenixParse}

// phoenixVersion ends the ids that we write, where Phoenix has the version of its data: the score beside it is of GDELT's table and not of OEDA's.
const phoenixVersion = "_dragoman"

func phoenixRow(t *table, e *Event, d Dyad, n int) []string {
	own := t.own(e)
	id := e.ID
	goldstein := ""
	if x, ok := e.explicit(GoldsteinPhoenix); ok {
		goldstein = decimal(&x)
	} else if x, ok := e.ScoreIn(ontology.GoldsteinGDELT); ok {
		goldstein = gdeltFloat(x)
	}
	if !own || len(e.Dyads()) > 1 {
		id += "_" + strconv.Itoa(n+1) + phoenixVersion
	}
	code, quad := e.CAMEOCode(), ""
	if e.QuadConvention == string(ontology.QuadOEDA) && e.Quad != nil {
		quad = strconv.Itoa(*e.Quad)
	} else if q, ok := ontology.QuadOf(ontology.QuadOEDA, "", code); ok {
		quad = strconv.Itoa(int(q))
	}
	day, month, year := parts(e.Date)
	row := []string{id, day, year, "", ""}
	if month != "" {
		row[3] = month[4:]
	}
	if day != "" {
		row[4] = day[6:]
	}
	row = append(row, phoenixSide(d.Actor, own)...)
	row = append(row, phoenixSide(d.Recipient, own)...)
	row = append(row, code, code[:min(2, len(code))], quad, goldstein, issues(e.Contexts))
	row = append(row, phoenixPlace(e.Place, own)...)
	return append(row, e.Sentence, strings.Join(e.URLs, ";"), strings.Join(e.Publishers, ";"))
}

// issues writes the contexts as issues, each seen once.
func issues(contexts []string) string {
	parts := make([]string, len(contexts))
	for i, c := range contexts {
		parts[i] = c + ",1"
	}
	return strings.Join(parts, ";")
}

// phoenixSide writes the code as a whole, its country or organisation, its first role and the others.
func phoenixSide(p *Party, own bool) []string {
	if p == nil {
		return make([]string, 4)
	}
	if own {
		return []string{p.Code, p.TableCountry, at(p.Sectors, 0), strings.Join(p.Sectors[min(1, len(p.Sectors)):], ";")}
	}
	entity := names().cameoCountry(p.Country)
	if entity == "EUR" {
		entity = "EEC" // CAMEO's EUR is the continent
	}
	var roles []string
	for _, s := range p.ploverSectors() {
		roles = append(roles, cameoRole(s))
	}
	return []string{entity + at(roles, 0), entity, at(roles, 0), strings.Join(roles[min(1, len(roles)):], ";")}
}

func phoenixPlace(p *Place, own bool) []string {
	if p == nil {
		return make([]string, 5)
	}
	row := []string{"", "", p.Name, p.Admin1, p.Country}
	if own {
		row[4] = p.TableCountry
	}
	if own || p.exact() {
		row[0], row[1] = decimal(p.Lat), decimal(p.Lon)
	}
	return row
}

func phoenixParse(c *cells) Event {
	e := Event{ID: c.text(0), CAMEO: c.cameo(13), QuadConvention: string(ontology.QuadOEDA), Sentence: c.text(23), URLs: c.list(24, ";"), Publishers: c.list(25, ";")}
	if e.ID == "" {
		c.fail(0, "id")
	}
	e.Date, e.DatePrecision = phoenixDate(c)
	if quad := c.count(15); quad >= 0 && quad <= 4 && c.text(15) != "" {
		e.Quad = &quad
	} else if quad != 0 {
		c.fail(15, "quad class")
	}
	table := GoldsteinPhoenix
	if strings.HasSuffix(e.ID, phoenixVersion) {
		table = ontology.GoldsteinGDELT
	}
	e.Scores = score(table, c.float(16))
	e.Actors, e.Recipients = phoenixParties(c, 5), phoenixParties(c, 9)
	p := Place{Lat: c.degrees(18, 90), Lon: c.degrees(19, 180), Name: c.text(20), Admin1: c.text(21), TableCountry: c.text(22)}
	p.Country = names().country(p.TableCountry)
	if p != (Place{}) {
		e.Place = &p
	}
	e.crosswalk()
	e.Contexts = contextsOf(c.text(17)) // what the row says goes before what the code implies
	return e
}

// phoenixDate reads the date, or as much of it as the columns for year and month tell.
func phoenixDate(c *cells) (date, precision string) {
	digits := c.text(1)
	if digits == "" {
		digits = c.text(2)
		if m := c.text(3); m != "" {
			digits += ("0" + m)[len("0"+m)-2:]
		}
	}
	if digits == "" {
		return "", ""
	}
	date, ok := dashed(digits)
	if !ok {
		c.fail(1, "date")
	}
	return date, precisionOf(date)
}

// contextsOf returns the contexts among the issues of a row; other issues have no place in PLOVER.
func contextsOf(issues string) []string {
	var out []string
	for _, issue := range split(issues, ";") {
		if name, _, _ := strings.Cut(issue, ","); ontology.ValidContext(name) {
			out = append(out, name)
		}
	}
	return out
}

func phoenixParties(c *cells, first int) []Party {
	p := Party{Code: c.text(first), TableCountry: c.text(first + 1)}
	if role := c.text(first + 2); role != "" {
		p.Sectors = append([]string{role}, c.list(first+3, ";")...)
	}
	var group string
	p.Sector, group = names().sector("cameo", p.Sectors)
	if p.Country = names().byCAMEO[p.TableCountry]; p.Country == "" {
		if _, known := names().sector("cameo", []string{p.TableCountry}); known != "" {
			group = known
		}
		p.Country = group
	}
	return parties(p)
}
