package store

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
	Limit  int // the articles published last, newest first; 0: all, in the order in which they came in
}
