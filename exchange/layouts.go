package exchange

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// cameoRole returns the CAMEO role for a PLOVER sector. PLOVER renamed two: JRN was MED, MED was HLH.
func cameoRole(sector string) string {
	switch sector {
	case "JRN":
		return "MED"
	case "MED":
		return "HLH"
	}
	return sector
}

type gdelt struct{ tsv }

// NewGDELT writes the 61 columns of GDELT 2.0 events, tab-separated, without a header.
func NewGDELT(w io.Writer) Writer { return &gdelt{tsv{bufio.NewWriter(w)}} }

func (g *gdelt) Write(rec *record.Record) error {
	names := entities(rec)
	for i := range rec.Events {
		ev := &rec.Events[i]
		if !occurred(ev) || ev.CAMEO == "" {
			continue
		}
		for n, d := range dyads(ev) {
			if err := g.row(g.columns(rec, names, ev, d, n)...); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *gdelt) columns(rec *record.Record, names map[string]*record.Entity, ev *record.Event, d dyad, n int) []string {
	day, month, year, fraction := gdeltDate(ev, rec)
	code, _ := ontology.CAMEO(ev.CAMEO)
	goldstein, _ := ontology.Goldstein(ontology.GoldsteinGDELT, ev.CAMEO)
	row := make([]string, 0, 61)
	row = append(row, strconv.FormatUint(number(ev.ID+strconv.Itoa(n))>>16, 10), day, month, year, fraction)
	row = append(row, gdeltActor(names, d.actor)...)
	row = append(row, gdeltActor(names, d.recipient)...)
	row = append(row, "1", ev.CAMEO, code.Base(), code.Root(), strconv.Itoa(int(code.QuadGDELT)), strconv.FormatFloat(goldstein, 'f', 1, 64),
		strconv.Itoa(1+len(ev.CoreferentMentions)), "1", "1", "")
	row = append(row, make([]string, 16)...) // Actor1Geo, Actor2Geo: where the actors are from is not known to be a place in the text
	row = append(row, gdeltGeo(names, ev)...)
	return append(row, gdeltAdded(rec), rec.Document.URL)
}

// gdeltActor fills the ten columns of an actor.
func gdeltActor(names map[string]*record.Entity, p record.Participant) []string {
	cols := make([]string, 10)
	if p == (record.Participant{}) {
		return cols
	}
	cols[0] = p.Country + cameoRole(p.Sector)
	if e := names[p.Entity]; e != nil {
		cols[1] = strings.ToUpper(e.Name)
		for i, s := range e.OtherSectors {
			if i < 2 {
				cols[8+i] = cameoRole(s)
			}
		}
	}
	if ontology.NonState(p.Country) {
		cols[3] = p.Country
	} else {
		cols[2] = p.Country
	}
	cols[7] = cameoRole(p.Sector)
	return cols
}

// gdeltGeo fills the eight columns of the action's place: type 1 a country, 4 a city of the world.
func gdeltGeo(names map[string]*record.Entity, ev *record.Event) []string {
	cols := make([]string, 8)
	name, _, lat, lon := placeColumns(names, ev)
	if name == "" {
		return cols
	}
	cols[0], cols[1], cols[5], cols[6] = "1", name, lat, lon
	if e := names[ev.Place.Entity]; e.Place != nil && lat != "" {
		cols[0] = "4"
		if e.Place.GeonameID != 0 {
			cols[7] = strconv.Itoa(e.Place.GeonameID)
		}
	}
	return cols
}

// gdeltDate returns the day, month, year and fraction columns; without an event date that is known to the day, the day of publication.
func gdeltDate(ev *record.Event, rec *record.Record) (day, month, year, fraction string) {
	date := ev.Date
	if ev.DatePrecision != "day" {
		date = rec.Document.Published
	}
	if len(date) < 10 {
		return "", "", "", ""
	}
	year, month = date[:4], date[:4]+date[5:7]
	day = month + date[8:10]
	return day, month, year, yearFraction(day)
}

func gdeltAdded(rec *record.Record) string {
	if p := rec.Document.Published; len(p) >= 10 {
		return p[:4] + p[5:7] + p[8:10] + "000000"
	}
	return ""
}

// POLECATHeader is the header line of POLECAT's 40 columns.
var POLECATHeader = strings.Split("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version", "|")

type polecat struct {
	tsv
	header bool
}

// NewPOLECAT writes POLECAT's 40 columns, tab-separated, with the header. The intensity column holds the PLOVER 2.0 score.
func NewPOLECAT(w io.Writer) Writer { return &polecat{tsv: tsv{bufio.NewWriter(w)}} }

func (p *polecat) Write(rec *record.Record) error {
	if err := p.writeHeader(); err != nil {
		return err
	}
	names := entities(rec)
	people, organisations, locations := storyNames(rec)
	for i := range rec.Events {
		ev := &rec.Events[i]
		if !occurred(ev) || ev.PLOVERScore == nil {
			continue
		}
		quad, _ := ontology.QuadOf(ontology.PLOVERMaterialSanction, ontology.Type(ev.Event), "")
		for n, d := range dyads(ev) {
			row := []string{ev.ID + "_" + strconv.Itoa(n+1), ev.Date, ev.Event, ev.Mode, decimal(ev.PLOVERScore), quadNames[quad], strings.Join(ev.Contexts, ";")}
			row = append(row, polecatParty(names, d.actor)...)
			row = append(row, polecatParty(names, d.recipient)...)
			row = append(row, polecatPlace(names, ev)...)
			row = append(row, rec.Document.Publisher, rec.Document.Published, people, organisations, locations, rec.Document.Language, rec.Document.Coder.Version)
			if err := p.row(row...); err != nil {
				return err
			}
		}
	}
	return nil
}

var quadNames = map[ontology.Quad]string{
	ontology.VerbalCooperation: "VERBAL COOPERATION", ontology.MaterialCooperation: "MATERIAL COOPERATION", ontology.VerbalConflict: "VERBAL CONFLICT", ontology.MaterialConflict: "MATERIAL CONFLICT",
}

func (p *polecat) writeHeader() error {
	if p.header {
		return nil
	}
	p.header = true
	return p.row(POLECATHeader...)
}

func (p *polecat) Close() error {
	if err := p.writeHeader(); err != nil {
		return err
	}
	return p.tsv.Close()
}

func polecatParty(names map[string]*record.Entity, p record.Participant) []string {
	cols := make([]string, 8)
	cols[1], cols[3], cols[4] = p.Country, p.Sector, p.Sector
	if e := names[p.Entity]; e != nil {
		cols[0], cols[5] = e.Name, e.Office
		cols[4] = strings.Trim(strings.Join(append([]string{p.Sector}, e.OtherSectors...), ";"), ";")
		cols[6] = e.Mentions[0].Text
	}
	return cols
}

func polecatPlace(names map[string]*record.Entity, ev *record.Event) []string {
	cols := make([]string, 10)
	name, country, lat, lon := placeColumns(names, ev)
	cols[0], cols[4], cols[5], cols[6] = name, country, lat, lon
	if ev.Place == nil || names[ev.Place.Entity] == nil {
		return cols
	}
	e := names[ev.Place.Entity]
	cols[8] = e.Mentions[0].Text
	if e.Place == nil {
		return cols
	}
	if e.Place.Precision == "city" {
		cols[1] = name
	}
	cols[3], cols[9] = e.Place.Admin1, e.Place.Feature
	if e.Place.GeonameID != 0 {
		cols[7] = strconv.Itoa(e.Place.GeonameID)
	}
	return cols
}

func storyNames(rec *record.Record) (people, organisations, locations string) {
	var p, o, l []string
	for _, e := range rec.Entities {
		switch e.Type {
		case "person":
			p = append(p, e.Name)
		case "organisation":
			o = append(o, e.Name)
		default:
			l = append(l, e.Name)
		}
	}
	return strings.Join(p, ";"), strings.Join(o, ";"), strings.Join(l, ";")
}

// ICEWSHeader is the header line of ICEWS's 20 columns.
var ICEWSHeader = strings.Split("Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude", "|")

type icews struct {
	tsv
	header bool
}

// NewICEWS writes ICEWS's 20 columns, tab-separated, with the header. The intensity is that of the ICEWS table.
func NewICEWS(w io.Writer) Writer { return &icews{tsv: tsv{bufio.NewWriter(w)}} }

func (c *icews) Write(rec *record.Record) error {
	if err := c.writeHeader(); err != nil {
		return err
	}
	names := entities(rec)
	for i := range rec.Events {
		ev := &rec.Events[i]
		if !occurred(ev) || ev.CAMEO == "" {
			continue
		}
		code, _ := ontology.CAMEO(ev.CAMEO)
		name, country, lat, lon := placeColumns(names, ev)
		city := ""
		if lat != "" {
			city = name
		}
		date := ev.Date
		if ev.DatePrecision != "day" {
			date = rec.Document.Published
		}
		for n, d := range dyads(ev) {
			source, target := icewsParty(names, d.actor), icewsParty(names, d.recipient)
			err := c.row(strconv.FormatUint(number(ev.ID+strconv.Itoa(n))>>16, 10), date, source[0], source[1], source[2], code.Name, ev.CAMEO, decimal(ev.GoldsteinICEWS),
				target[0], target[1], target[2], strconv.FormatUint(number(rec.Document.ID)>>16, 10), strings.TrimPrefix(ev.Evidence[0].Sentence, "S"), rec.Document.Publisher,
				city, "", "", country, lat, lon)
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *icews) writeHeader() error {
	if c.header {
		return nil
	}
	c.header = true
	return c.row(ICEWSHeader...)
}

func (c *icews) Close() error {
	if err := c.writeHeader(); err != nil {
		return err
	}
	return c.tsv.Close()
}

func icewsParty(names map[string]*record.Entity, p record.Participant) [3]string {
	out := [3]string{p.Country, p.Sector, p.Country}
	if e := names[p.Entity]; e != nil {
		out[0] = e.Name
		out[1] = strings.Trim(strings.Join(append([]string{p.Sector}, e.OtherSectors...), ","), ",")
	}
	return out
}
