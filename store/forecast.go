package store

import (
	"time"

	"github.com/dragoman-project/dragoman/record"
)

// Foretold is what an article expects, with what is needed to say by whom and of whom.
type Foretold struct {
	DocumentID  string
	URL         string
	Publisher   string
	SourceClass string
	Published   string
	SHA256      string // of the text, hexadecimal
	Origin      string // the article or agency that the article copies; "" if it is its own
	Forecasts   []record.Forecast
	Entities    []record.Entity // those that the forecasts name as holders or actors, without their mentions
}

// Verdict is one line in the log of a forecast: where it stood from then on. The store keeps the lines and judges none of them;
// package ledger knows which may follow which.
type Verdict struct {
	Forecast string // its id in the ledger
	Status   string
	Rule     bool   // set by a rule; otherwise by the analyst of the revision
	Day      string // on which the question was asked, 2006-01-02
	Why      string
	Evidence []string // ids of events

	Revision int64 // these three are set by the store
	At       time.Time
	By       string
}

// KindForecast marks revisions that add to the logs of forecasts.
const KindForecast Kind = "forecast"

// named are the entities of a record that its forecasts name, without mentions.
func named(r *record.Record) []record.Entity {
	wanted := map[string]bool{}
	for i := range r.Forecasts {
		wanted[r.Forecasts[i].Holder] = true
		for _, a := range r.Forecasts[i].Actors {
			wanted[a] = true
		}
	}
	var list []record.Entity
	for _, e := range r.Entities {
		if wanted[e.Name] || e.Type == "country" && wanted[e.Country] {
			e.Mentions = nil
			list = append(list, e)
		}
	}
	return list
}

// Foretelling returns forecasts and named entities of a record, for backends that keep them apart; it reports false if the record has none.
func Foretelling(r *record.Record) ([]record.Forecast, []record.Entity, bool) {
	if r == nil || len(r.Forecasts) == 0 {
		return nil, nil, false
	}
	return r.Forecasts, named(r), true
}
