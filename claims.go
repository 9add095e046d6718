package dragoman

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/claim"
	"github.com/dragoman-project/dragoman/record"
)

// claims writes what the document says beside its events into the record, and ties the events to it.
func (b *builder) claims(r *record.Record) {
	c := b.analysis.Claims
	for i := range r.Sentences {
		if !b.skip[i] {
			r.Sentences[i].Role = string(c.Parts[i])
		} else {
			r.Sentences[i].Role = "boilerplate"
		}
	}
	for i := range c.Topics {
		b.topic(r, &c.Topics[i])
	}
	for i := range c.Relations {
		b.relation(r, &c.Relations[i])
	}
	for i := range c.Assessments {
		b.assessment(r, &c.Assessments[i])
	}
	for i := range c.Forecasts {
		b.forecast(r, &c.Forecasts[i])
	}
}

// evidenceOf quotes an extent.
func (b *builder) evidenceOf(e claim.Extent) []record.Quote {
	return []record.Quote{b.quote(b.text.Range(e.First, e.Last))}
}

func (b *builder) topic(r *record.Record, t *claim.Topic) {
	x := record.Topic{
		ID: "T" + strconv.Itoa(len(r.Topics)+1), Label: claim.Text(b.text, t.Label), Contexts: t.Contexts, Status: "discussed", Attribution: t.Voice.Attribution(), Rule: t.Frame.ID(),
		Evidence: b.evidenceOf(t.Label),
	}
	if t.Event >= 0 && t.Event < len(r.Events) {
		e := &r.Events[t.Event]
		x.OfEvent = e.ID
		e.Topics = append(e.Topics, x.ID)
	}
	r.Topics = append(r.Topics, x)
}

// relationSigns are the signs of the types of asserted relations; what is not listed has none.
var relationSigns = map[string]int{"alliance": 1, "patronage": 1, "partnership": 1, "alignment": 1, "recognition": 1, "rivalry": -1, "tension": -1}

// relationRoles are the roles of the two sides of a directed relation.
var relationRoles = map[string][2]string{"patronage": {"patron", "client"}, "basing": {"operator", "host"}}

func (b *builder) relation(r *record.Record, c *claim.Relation) {
	kind := string(c.Frame.Type)
	x := record.Relation{
		ID: "R" + strconv.Itoa(len(r.Relations)+1), A: c.A, B: c.B, Type: kind, Sign: relationSigns[kind], RoleA: relationRoles[kind][0], RoleB: relationRoles[kind][1],
		Dimension: c.Frame.Dimension, Trend: c.Trend, Holder: c.Voice.Holder(), Factuality: c.Factuality, Rule: c.Frame.ID(), Evidence: b.evidenceOf(c.Evidence),
	}
	if kind == "patronage" {
		x.Dependent = c.B
	}
	if x.Dimension == "" && kind != "basing" {
		x.Dimension = b.dimension(c.Evidence)
	}
	for _, id := range c.Facilities {
		x.Facilities = append(x.Facilities, b.entityIDs[id])
	}
	r.Relations = append(r.Relations, x)
}

// dimension is the field that the words of a relation name, if they name one of the three.
func (b *builder) dimension(e claim.Extent) string {
	for _, c := range claim.Contexts(b.text, e) {
		switch c {
		case "military", "economic", "diplomatic":
			return c
		}
	}
	return ""
}

func (b *builder) assessment(r *record.Record, a *claim.Assessment) {
	r.Assessments = append(r.Assessments, record.Assessment{
		ID: "A" + strconv.Itoa(len(r.Assessments)+1), Kind: a.Kind, Holder: a.Voice.Holder(), About: a.About, Polarity: a.Polarity, Hedge: a.Hedge,
		Proposition: a.Proposition, Rule: a.Frame.ID(), Evidence: b.evidenceOf(a.Evidence),
	})
}

// policyWindow is the horizon of a forecast that states none: months from the day it was made. It is our policy and marked so.
const policyWindow = 12

func (b *builder) forecast(r *record.Record, f *claim.Forecast) {
	x := record.Forecast{
		ID: "Q" + strconv.Itoa(len(r.Forecasts)+1), Holder: f.Voice.Holder(), Proposition: f.Proposition, Actors: f.Actors, Contexts: f.Contexts,
		Hedge: record.Hedge{Term: f.Hedge.Term, Class: f.Hedge.Class}, Condition: f.Condition, Status: "open", Rule: f.Rule, Evidence: b.evidenceOf(f.Evidence),
	}
	if f.Hedge.Class == "icd203" {
		x.Hedge.ICD203 = f.Hedge.Term
	}
	if f.Hedge.High > 0 {
		x.Hedge.Probability = &[2]float64{f.Hedge.Low, f.Hedge.High}
	}
	for _, t := range f.Events {
		x.Event = append(x.Event, string(t))
	}
	reference := b.analysis.Reference
	if !reference.IsZero() {
		x.MadeOn = reference.Format(time.DateOnly)
	}
	x.Horizon = b.horizon(f, reference)
	x.Indicators, x.Resolvability = indicators(f)
	r.Forecasts = append(r.Forecasts, x)
}

// horizon is until when a forecast speaks: as the text states it, or by policy.
func (b *builder) horizon(f *claim.Forecast, reference time.Time) *record.Horizon {
	if f.Horizon >= 0 {
		t := &b.times[f.Horizon]
		h := &record.Horizon{Text: b.text.Slice(b.text.Range(t.First, t.Last)), Source: "stated"}
		if v, ok := t.Value(reference, true); ok {
			h.Date = v.Date
		}
		return h
	}
	h := &record.Horizon{Text: fmt.Sprintf("P%dM", policyWindow), Source: "policy"}
	if !reference.IsZero() {
		h.Date = reference.AddDate(0, policyWindow, 0).Format(time.DateOnly)
	}
	return h
}

// indicators say which coded events would fulfil a forecast, and how well it can be resolved by them.
func indicators(f *claim.Forecast) (list []string, resolvability string) {
	if len(f.Actors) == 0 || len(f.Events) == 0 {
		if len(f.Actors) == 0 {
			return nil, "no: no actor is named"
		}
		return nil, "partly: the words name no act that is coded"
	}
	var types []string
	for _, t := range f.Events {
		types = append(types, string(t))
	}
	rule := strings.Join(f.Actors, "-") + " " + strings.Join(types, "|")
	if len(f.Contexts) > 0 {
		rule += " in " + strings.Join(f.Contexts, "|")
	}
	return []string{rule + ": at least one occurred event"}, "yes"
}
