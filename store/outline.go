package store

// Outline is an event as measures over the whole archive need it, read without opening an article: what it is, between whom, when, and who told it first.
// Like the sums of [Store.Rollup] it is that of the lead report, with the dyads of all reports.
type Outline struct {
	ID     string
	Type   string
	Mode   string
	Status string
	// Actors and Recipients are codes of countries and non-state codes. Recipients is empty for a meeting or a clash of more than two that stand all on one side;
	// where two stand on one side, each is on both. They are to be read only: outlines may share them.
	Actors, Recipients []string
	First, Last        Day // the days that its date may mean, 0 if it is unknown
	Score              float64
	Reports, Origins   int
	Publisher          string // of the article that told it first, "" if unknown
	Published          string // the date of that article, "" if unknown
}

// OutlineQuery asks for the outlines of events that tie two countries or non-state codes.
type OutlineQuery struct {
	Status string // "" means record.Occurred
	AsOf   int64  // 0: now
}

// Layer names a part of the record beside its events.
type Layer string

// The layers that [Store.Claims] knows.
const (
	LayerRelation   Layer = "relation"
	LayerAssessment Layer = "assessment"
	LayerForecast   Layer = "forecast"
)

// ClaimQuery asks for the articles with a claim about all of some actors.
type ClaimQuery struct {
	Layer  Layer
	Actors []string // codes or names as the record writes them; at least one
	AsOf   int64    // 0: now
	From   string   // ISO 8601 dates, inclusive, of publication: with either, articles without a date are left out
	To     string
	Limit  int // only so many, those published last, newest first; 0: all, in the order in which they came in
}
