package exchange

import (
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// Ids of score tables that belong to other data sets and not to an ontology. Whether POLECAT's intensity is the PLOVER 2.0 score is not established, and
// Phoenix was scored by an older CAMEO table; so their numbers stay under names of their own.
const (
	PolecatIntensity = "polecat_intensity"
	GoldsteinPhoenix = "goldstein_phoenix"
)

// Event is one event of history in a form that no layout owns: a row of somebody's table, or an event of our own with all its participants.
//
// An empty field is unknown; a count of 0 is unknown too. What a row held and no field holds stands in Extra under the name of its column, so that the
// same layout can be written again without loss.
type Event struct {
	ID    string `json:"id" parquet:"id"`                        // as the table has it; not unique in ICEWS
	Table string `json:"table,omitempty" parquet:"table,dict"`   // gdelt2, gdelt1, icews, polecat, phoenix, or dragoman
	Date  string `json:"date,omitempty" parquet:"date,optional"` // ISO 8601 of the precision (2025-03-05, 2025-03, 2025, 2025-Q1, 2025-W10); an interval is START/END

	DatePrecision string  `json:"date_precision,omitempty" parquet:"date_precision,optional,dict"` // day, week, month, quarter, year, interval, unknown
	Actors        []Party `json:"actor,omitempty" parquet:"actor,list"`
	Recipients    []Party `json:"recipient,omitempty" parquet:"recipient,list"`

	Type      string   `json:"event,omitempty" parquet:"event,optional,dict"` // PLOVER type or an extension type
	Mode      string   `json:"mode,omitempty" parquet:"mode,optional,dict"`
	Contexts  []string `json:"contexts,omitempty" parquet:"contexts,list"`
	Crosswalk bool     `json:"crosswalk,omitempty" parquet:"crosswalk"` // type, mode and contexts were derived from the CAMEO code
	CAMEO     string   `json:"cameo,omitempty" parquet:"cameo,optional,dict"`

	Quad           *int    `json:"quad,omitempty" parquet:"quad"`
	QuadConvention string  `json:"quad_convention,omitempty" parquet:"quad_convention,optional,dict"` // an ontology.Convention
	Scores         []Score `json:"scores,omitempty" parquet:"scores,list"`

	Place *Place `json:"place,omitempty" parquet:"place"`

	Mentions int      `json:"mentions,omitempty" parquet:"mentions"` // places in texts that tell it
	Sources  int      `json:"sources,omitempty" parquet:"sources"`   // publishers that tell it
	Articles int      `json:"articles,omitempty" parquet:"articles"` // documents that tell it
	Reports  int      `json:"reports,omitempty" parquet:"reports"`   // reports after merging
	Origins  int      `json:"origins,omitempty" parquet:"origins"`   // independent origins of the reports
	Tone     *float64 `json:"tone,omitempty" parquet:"tone"`
	Killed   *int     `json:"killed,omitempty" parquet:"killed"`
	Injured  *int     `json:"injured,omitempty" parquet:"injured"`

	URLs       []string `json:"urls,omitempty" parquet:"urls,list"`
	Publishers []string `json:"publishers,omitempty" parquet:"publishers,list"`
	Published  string   `json:"published,omitempty" parquet:"published,optional"` // ISO 8601
	Added      string   `json:"added,omitempty" parquet:"added,optional"`         // when the table took it in, ISO 8601
	Story      string   `json:"story,omitempty" parquet:"story,optional"`
	Sentence   string   `json:"sentence,omitempty" parquet:"sentence,optional"`
	Language   string   `json:"language,omitempty" parquet:"language,optional,dict"`
	Version    string   `json:"version,omitempty" parquet:"version,optional,dict"` // of the coder

	Confidence *float64 `json:"confidence,omitempty" parquet:"confidence"`
	Status     string   `json:"status,omitempty" parquet:"status,optional,dict"` // as in the document record
	Auxiliary  string   `json:"auxiliary,omitempty" parquet:"auxiliary,optional,dict"`

	Extra map[string]string `json:"extra,omitempty" parquet:"extra"` // columns of the original row that fit nowhere, by column name
}

// Party is one participant.
type Party struct {
	Name         string   `json:"name,omitempty" parquet:"name,optional"`
	Raw          string   `json:"raw,omitempty" parquet:"raw,optional"`                          // the words of the text
	Country      string   `json:"country,omitempty" parquet:"country,optional,dict"`             // ISO 3166 alpha-3 (Kosovo: KOS) or a PLOVER non-state code
	TableCountry string   `json:"table_country,omitempty" parquet:"table_country,optional,dict"` // as the table writes it: a CAMEO code or region, an English name
	Code         string   `json:"code,omitempty" parquet:"code,optional,dict"`                   // the table's actor code
	Sector       string   `json:"sector,omitempty" parquet:"sector,optional,dict"`               // PLOVER
	Sectors      []string `json:"sectors,omitempty" parquet:"sectors,list"`                      // the table's own terms, all of them, in its order
	Title        string   `json:"title,omitempty" parquet:"title,optional"`                      // office
	Place        *Place   `json:"place,omitempty" parquet:"place"`                               // where the text places the participant (GDELT)
}

// Place is where an event happened. Without a precision the table does not say whether the point is more than the middle of an area.
type Place struct {
	Name         string   `json:"name,omitempty" parquet:"name,optional"`
	Raw          string   `json:"raw,omitempty" parquet:"raw,optional"`
	City         string   `json:"city,omitempty" parquet:"city,optional"`
	District     string   `json:"district,omitempty" parquet:"district,optional"`
	Admin1       string   `json:"admin1,omitempty" parquet:"admin1,optional"`
	Country      string   `json:"country,omitempty" parquet:"country,optional,dict"`             // ISO 3166 alpha-3
	TableCountry string   `json:"table_country,omitempty" parquet:"table_country,optional,dict"` // as the table writes it: FIPS 10-4, an English name
	Lat          *float64 `json:"lat,omitempty" parquet:"lat"`                                   // degrees north
	Lon          *float64 `json:"lon,omitempty" parquet:"lon"`                                   // degrees east
	Precision    string   `json:"precision,omitempty" parquet:"precision,optional,dict"`         // facility, city, admin1, country, region
	GeonameID    int      `json:"geonameid,omitempty" parquet:"geonameid"`
	FeatureID    string   `json:"feature_id,omitempty" parquet:"feature_id,optional"` // GNS or GNIS (GDELT)
	Feature      string   `json:"feature,omitempty" parquet:"feature,optional,dict"`  // GeoNames feature
}

// Score is a number with the table it comes from.
type Score struct {
	Table string  `json:"table" parquet:"table,dict"`
	Value float64 `json:"value" parquet:"value"`
}

// Dyad is one pair of participants; either may be nil.
type Dyad struct{ Actor, Recipient *Party }

// CAMEOCode returns the event's CAMEO code: its own, or the one that the crosswalk gives for its PLOVER coding; "" if there is none.
func (e *Event) CAMEOCode() string {
	if e.CAMEO != "" || e.Type == "" {
		return e.CAMEO
	}
	return ontology.ToCAMEO(ontology.Type(e.Type), e.Mode, e.Contexts)
}

// ScoreIn returns the event's score in a table: the one it carries, or else what an ontology's table gives for its coding. It reports false if neither is known.
func (e *Event) ScoreIn(table string) (float64, bool) {
	for _, s := range e.Scores {
		if s.Table == table {
			return s.Value, true
		}
	}
	if table == ontology.PLOVERScore {
		return ontology.Score(ontology.Type(e.Type), e.Mode)
	}
	return ontology.Goldstein(table, e.CAMEOCode())
}

// Month returns the month of the event as 2006-01, that of its first day if it lasted; "" if the date is not known to the month.
func (e *Event) Month() string {
	if d := firstDay(e.Date); len(d) >= len("2006-01") {
		return d[:len("2006-01")]
	}
	return ""
}

// Dyads expands the event into pairs as the layouts with one source and one target a row need it: a pair for each two different sides; both directions
// between the actors of an event without recipients (a summit); one pair with an empty side, or two, if nobody stands there. A side is a country, or a
// sector where no country is known, or else a name.
func (e *Event) Dyads() []Dyad {
	actors, recipients := sides(e.Actors), sides(e.Recipients)
	if len(recipients) == 0 && len(actors) > 1 {
		var out []Dyad
		for i, a := range actors {
			for j, b := range actors {
				if i != j {
					out = append(out, Dyad{a, b})
				}
			}
		}
		return out
	}
	if len(actors) == 0 {
		actors = []*Party{nil}
	}
	if len(recipients) == 0 {
		recipients = []*Party{nil}
	}
	out := make([]Dyad, 0, len(actors)*len(recipients))
	for _, a := range actors {
		for _, r := range recipients {
			out = append(out, Dyad{a, r})
		}
	}
	return out
}

// Side names the side that a participant stands for: its country, "/" and its sector where no country is known, or else "=" and its name; "" for nil.
func (p *Party) Side() string {
	switch {
	case p == nil:
		return ""
	case p.Country != "":
		return p.Country
	case p.Sector != "":
		return "/" + p.Sector
	case p.Name != "":
		return "=" + p.Name
	case p.TableCountry != "":
		return "=" + p.TableCountry
	}
	return "=" + p.Code
}

// sides keeps the first participant of each side.
func sides(list []Party) []*Party {
	var out []*Party
	seen := map[string]bool{"=": true} // nobody
	for i := range list {
		if side := list[i].Side(); !seen[side] {
			seen[side] = true
			out = append(out, &list[i])
		}
	}
	return out
}

// took tells whether the event took place: the older layouts know nothing else.
func (e *Event) took() bool {
	return (e.Status == "" || e.Status == record.Occurred) && (e.Auxiliary == "" || e.Auxiliary == record.AuxHistorical)
}
