package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/ledger"
	"github.com/dragoman-project/dragoman/record"
)

// forecastLine is a forecast of the ledger as JSON.
type forecastLine struct {
	ID          string          `json:"id"`
	Holder      string          `json:"holder"`
	MadeOn      string          `json:"made_on,omitempty"`
	Proposition string          `json:"proposition"`
	Actors      []string        `json:"actors,omitempty"`
	Event       []string        `json:"event,omitempty"`
	Contexts    []string        `json:"contexts,omitempty"`
	Hedge       record.Hedge    `json:"hedge"`
	Horizon     *record.Horizon `json:"horizon,omitempty"`
	Condition   string          `json:"condition,omitempty"`
	Indicators  []string        `json:"indicators,omitempty"`
	Undecidable string          `json:"undecidable,omitempty"` // why no rule may decide
	Status      string          `json:"status"`
	Utterances  []utteranceLine `json:"utterances"`
	Log         []verdictLine   `json:"log"`
}

type utteranceLine struct {
	ID          string         `json:"id"`
	Document    string         `json:"document"`
	Publisher   string         `json:"publisher,omitempty"`
	SourceClass string         `json:"source_class,omitempty"`
	MadeOn      string         `json:"made_on,omitempty"`
	Proposition string         `json:"proposition"`
	Hedge       record.Hedge   `json:"hedge"`
	Evidence    []record.Quote `json:"evidence"`
}

type verdictLine struct {
	Revision int64    `json:"revision"`
	At       string   `json:"at"`
	By       string   `json:"by,omitempty"`
	Resolver string   `json:"resolver"` // rule or human
	Day      string   `json:"day"`
	Status   string   `json:"status"`
	Why      string   `json:"why"`
	Evidence []string `json:"evidence,omitempty"`
}

func lineOf(e *ledger.Entry) forecastLine {
	f := &e.First().Forecast
	l := forecastLine{
		ID: e.ID, Holder: e.Holder, MadeOn: f.MadeOn, Proposition: f.Proposition, Actors: f.Actors, Event: f.Event, Contexts: f.Contexts, Hedge: f.Hedge, Horizon: f.Horizon,
		Condition: f.Condition, Indicators: f.Indicators, Status: string(e.Status), Log: []verdictLine{},
	}
	if why, ok := e.Decidable(); !ok {
		l.Undecidable = why
	}
	for i := range e.Said {
		u := &e.Said[i]
		l.Utterances = append(l.Utterances, utteranceLine{u.ID, u.Document, u.Publisher, u.SourceClass, u.Forecast.MadeOn, u.Forecast.Proposition, u.Forecast.Hedge, u.Forecast.Evidence})
	}
	for i := range e.Log {
		v := &e.Log[i]
		l.Log = append(l.Log, verdictLine{v.Revision, v.At.Format(time.RFC3339), v.By, resolver(v.Rule), v.Day, v.Status, v.Why, v.Evidence})
	}
	return l
}

func resolver(rule bool) string {
	if rule {
		return "rule"
	}
	return "human"
}

// band is the probability that a hedge claims, in words where it has none.
func band(h *record.Hedge) string {
	switch {
	case h.Probability != nil && h.Class == "implied_likely":
		return bounds(*h.Probability) + " policy"
	case h.Probability != nil:
		return bounds(*h.Probability)
	case h.Class == "unquantified_possibility":
		return "unquantified"
	case h.Class == "negated":
		return "negated"
	case h.Class == "unhedged_assertion":
		return "unhedged"
	}
	return "-"
}

func bounds(p [2]float64) string { return fmt.Sprintf("%.2f-%.2f", p[0], p[1]) }

// until is the horizon and where it comes from.
func until(h *record.Horizon) string {
	switch {
	case h == nil || h.Date == "" && h.Text == "":
		return "-"
	case h.Date == "":
		return h.Text + " " + h.Source
	}
	return h.Date + " " + h.Source
}

// printForecasts lists entries of the ledger.
func printForecasts(s *streams, list []ledger.Entry, format string) error {
	switch format {
	case "jsonl":
		enc := json.NewEncoder(s.out)
		enc.SetEscapeHTML(false)
		for i := range list {
			if err := enc.Encode(lineOf(&list[i])); err != nil {
				return err
			}
		}
		return nil
	case "csv":
		w := csv.NewWriter(s.out)
		rows := [][]string{forecastColumns}
		for i := range list {
			rows = append(rows, forecastRow(&list[i]))
		}
		return w.WriteAll(rows)
	}
	if len(list) == 0 {
		_, err := fmt.Fprintln(s.out, "no forecasts")
		return err
	}
	rows := [][]string{{"ID", "MADE", "HOLDER", "HEDGE", "BAND", "UNTIL", "STATUS", "SAID", "WHAT"}}
	for i := range list {
		e := &list[i]
		f := &e.First().Forecast
		rows = append(rows, []string{
			e.ID, orDash(f.MadeOn), short(orDash(e.Holder), 36), orDash(f.Hedge.Term), band(&f.Hedge), until(f.Horizon), string(e.Status), strconv.Itoa(len(e.Said)), short(f.Proposition, 90),
		})
	}
	newTable(s.out, ledgerFormat("") == "table").align(rows)
	_, err := fmt.Fprintln(s.out, many(len(list), "forecast"))
	return err
}

var forecastColumns = []string{
	"id", "holder", "made_on", "proposition", "actors", "event", "contexts", "hedge", "class", "low", "high", "horizon", "horizon_source", "condition", "status",
	"resolved_on", "resolver", "why", "evidence", "utterances", "documents",
}

func forecastRow(e *ledger.Entry) []string {
	f := &e.First().Forecast
	var low, high, horizon, source, day, by, why string
	var evidence, documents []string
	if p := f.Hedge.Probability; p != nil {
		low, high = figure(p[0]), figure(p[1])
	}
	if f.Horizon != nil {
		horizon, source = f.Horizon.Date, f.Horizon.Source
	}
	if v := e.Last(); v != nil {
		day, by, why, evidence = v.Day, resolver(v.Rule), v.Why, v.Evidence
	}
	for i := range e.Said {
		documents = append(documents, e.Said[i].Document)
	}
	return []string{
		e.ID, e.Holder, f.MadeOn, f.Proposition, strings.Join(f.Actors, ";"), strings.Join(f.Event, ";"), strings.Join(f.Contexts, ";"), f.Hedge.Term, f.Hedge.Class, low, high,
		horizon, source, f.Condition, string(e.Status), day, by, why, strings.Join(evidence, ";"), strconv.Itoa(len(e.Said)), strings.Join(documents, ";"),
	}
}

// figure is a number as short as it can be.
func figure(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
