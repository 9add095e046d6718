// Package record is the shape of what Dragoman says about a document: entities, events, and what is claimed, concluded and expected.
//
// The JSON form is the contract with every reader; schema/document.schema.json is its authority and every output is tested against it.
// Offsets count Unicode code points, half-open, into the document's text as given. A field that is absent is unknown: nothing is guessed
// to fill one. The package is a leaf: structs, ids and their encoding, no decisions.
package record

// Schema names the version of the document record.
const Schema = "dragoman/document/1"

// Record is everything coded from one document.
type Record struct {
	Schema      string       `json:"schema"`
	Document    Document     `json:"document"`
	Sentences   []Sentence   `json:"sentences"`
	Entities    []Entity     `json:"entities"`
	Events      []Event      `json:"events"`
	Topics      []Topic      `json:"topics"`
	Relations   []Relation   `json:"relations"`
	Assessments []Assessment `json:"assessments"`
	Forecasts   []Forecast   `json:"forecasts"`
	Skipped     []Skipped    `json:"skipped"`
}

// Document says where the text came from and which coder read it.
type Document struct {
	ID             string `json:"id"`
	URL            string `json:"url,omitempty"`
	Title          string `json:"title,omitempty"`
	Publisher      string `json:"publisher,omitempty"`
	SourceClass    string `json:"source_class,omitempty"` // state-controlled, public, private, wire, party
	Published      string `json:"published,omitempty"`    // ISO 8601 date, with time if known
	PublishedBasis string `json:"published_basis,omitempty"`
	Language       string `json:"language,omitempty"`
	SHA256         string `json:"sha256"`         // of the text, hexadecimal
	Text           string `json:"text,omitempty"` // only when it was extracted (HTML), so that offsets can be followed
	Coder          Coder  `json:"coder"`
}

// Coder identifies a coding: the same four values give the same record, byte for byte.
type Coder struct {
	Version   string `json:"version"`
	Lexicon   string `json:"lexicon"`
	Model     string `json:"model"`
	Gazetteer string `json:"gazetteer"`
}

// Sentence is a sentence of the document. Paragraphs count from 1.
type Sentence struct {
	ID          string `json:"id"`
	Start       int    `json:"start"`
	End         int    `json:"end"`
	Paragraph   int    `json:"paragraph"`
	Boilerplate bool   `json:"boilerplate,omitempty"`
	Role        string `json:"role,omitempty"` // report, context, drivers, significance, economy, regional_security, outlook, conclusion, boilerplate
}

// Quote ties a statement to its words.
type Quote struct {
	Sentence string `json:"sentence"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Text     string `json:"quote"`
}

// Entity is a participant or a place, with all its mentions.
type Entity struct {
	ID           string    `json:"id"`
	Type         string    `json:"type"` // person, organisation, country, place, facility, region
	Name         string    `json:"name"`
	Country      string    `json:"country,omitempty"` // ISO 3166 alpha-3 or a PLOVER non-state code
	Sector       string    `json:"sector,omitempty"`  // PLOVER
	OtherSectors []string  `json:"other_sectors,omitempty"`
	Office       string    `json:"office,omitempty"`
	Former       bool      `json:"former,omitempty"`
	Operator     string    `json:"operator,omitempty"` // facilities: the state that runs it
	Place        *Place    `json:"place,omitempty"`
	Dictionary   string    `json:"dictionary,omitempty"` // the dictionary line that resolved it
	Mentions     []Mention `json:"mentions"`
}

// Place is a point or an area. Precision says which: a country's or region's centre is never to be drawn as a point.
type Place struct {
	Name      string  `json:"name"`
	Lat       float64 `json:"lat"`
	Lon       float64 `json:"lon"`
	GeonameID int     `json:"geonameid,omitempty"`
	Feature   string  `json:"feature,omitempty"`
	Country   string  `json:"country,omitempty"`
	Admin1    string  `json:"admin1,omitempty"`
	Precision string  `json:"precision"` // facility, city, admin1, country, region
}

// Mention is one place in the text where an entity is named. Metonym marks a place or building that stands for a government.
type Mention struct {
	Quote
	Form    string `json:"form"` // name, adjective, nominal, pronoun
	Metonym bool   `json:"metonym,omitempty"`
}

// Participant is an actor or recipient of an event. Country and sector are those that hold for this event.
type Participant struct {
	Entity  string `json:"entity,omitempty"`
	Country string `json:"country,omitempty"`
	Sector  string `json:"sector,omitempty"`
}

// EventPlace is where an event happened.
type EventPlace struct {
	Entity  string `json:"entity,omitempty"`
	Country string `json:"country,omitempty"`
}

// The values of Event.Status.
const (
	Occurred     = "occurred"
	Planned      = "planned"
	Hypothetical = "hypothetical"
	Denied       = "denied"
)

// The values of Event.Auxiliary, PLOVER's auxiliary modes (section "Auxiliary modes").
const (
	AuxHistorical   = "historical"
	AuxFuture       = "future"
	AuxHypothetical = "hypothetical"
	AuxNegation     = "negation"
)

// Event is who did what to whom, when and where. A recipient list may be empty; so may an actor list for the extension types.
type Event struct {
	ID                 string        `json:"id"`
	Event              string        `json:"event"`
	Mode               string        `json:"mode,omitempty"`
	Contexts           []string      `json:"contexts"`
	Actor              []Participant `json:"actor"`
	Recipient          []Participant `json:"recipient"`
	Date               string        `json:"date,omitempty"`           // ISO 8601 of the stated precision; an interval is START/END
	DatePrecision      string        `json:"date_precision,omitempty"` // day, week, month, quarter, year, interval, unknown
	DateBasis          string        `json:"date_basis,omitempty"`     // stated, weekday, publication …
	Place              *EventPlace   `json:"place,omitempty"`
	Status             string        `json:"status"`
	Auxiliary          string        `json:"auxiliary,omitempty"`
	Factuality         []Factuality  `json:"factuality,omitempty"`
	Attribution        *Attribution  `json:"attribution,omitempty"`
	Quad               *int          `json:"quad,omitempty"`
	PLOVERScore        *float64      `json:"plover_score,omitempty"`
	ScoreTable         string        `json:"score_table,omitempty"`
	CAMEO              string        `json:"cameo,omitempty"`
	Goldstein          *float64      `json:"goldstein,omitempty"` // of the table named in GoldsteinTable
	GoldsteinTable     string        `json:"goldstein_table,omitempty"`
	GoldsteinICEWS     *float64      `json:"goldstein_icews,omitempty"` // of the other published table
	Killed             *int          `json:"killed,omitempty"`
	Injured            *int          `json:"injured,omitempty"`
	Tolls              []Toll        `json:"tolls,omitempty"` // all numbers that were told, if they contradict each other
	Confidence         float64       `json:"confidence"`
	Rule               string        `json:"rule"` // the lexicon frame that coded it
	Evidence           []Quote       `json:"evidence"`
	CoreferentMentions []Quote       `json:"coreferent_mentions,omitempty"`
	Topics             []string      `json:"topics,omitempty"`
}

// Toll is the numbers of victims as one place of the text tells them; killed and injured of an event are those of its first telling.
type Toll struct {
	Killed  *int   `json:"killed,omitempty"`
	Injured *int   `json:"injured,omitempty"`
	Source  string `json:"source,omitempty"` // who says so
	Quote
}

// Factuality is a FactBank value a source: CT+ (certain), PR+ (probable), PS+ (possible), the same with -, CTu, Uu.
type Factuality struct {
	Source string `json:"source"`
	Value  string `json:"value"`
}

// Attribution says who tells it, after PARC: source, cue and whether the tie is inherited from an earlier sentence.
type Attribution struct {
	Kind          string `json:"kind"` // author, direct, indirect, according_to, inherited
	Source        string `json:"source,omitempty"`
	SourceClass   string `json:"source_class,omitempty"`   // of a medium that the dictionary knows
	SourceCountry string `json:"source_country,omitempty"` // of a source that the text or the dictionary ties to a state
	Via           string `json:"via,omitempty"`            // who passes on what the source says: "Reuters reported that the navy said"
	Cue           string `json:"cue,omitempty"`
	Inherited     bool   `json:"inherited,omitempty"`
}

// Skipped is a stretch of text that was not coded, and why.
type Skipped struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Reason string `json:"reason"`
}
