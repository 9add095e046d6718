package eval

import (
	"maps"
	"slices"

	"github.com/dragoman-project/dragoman/record"
)

// ClaimScore collects what was coded for analyses. The zero value is ready.
type ClaimScore struct {
	report ClaimReport
	layers map[string]*layerCount
}

type layerCount struct{ gold, coded, right, found, fields, agree int }

// ClaimReport is how well the claims of articles were coded. A claim is found when one of its layer shares a character of its evidence and agrees in its key: the
// two actors, the type (of one family) and the dependent of a relation; an actor of an assessment; the class of a forecast's hedge.
type ClaimReport struct {
	Documents int              `json:"documents"`
	Layers    map[string]Layer `json:"layers"`
	Missed    []ClaimError     `json:"missed,omitempty"`
	False     []ClaimError     `json:"false,omitempty"`
}

// Layer is the figures of one layer. Fields is how many of the found claims agree in what is not their key as well: the kind of an assessment, the trend of a
// relation, the holder of a forecast.
type Layer struct {
	Figures
	Fields float64 `json:"fields"`
}

// ClaimError is a claim that was missed, or coded where the gold has none.
type ClaimError struct {
	Document string `json:"document"`
	Layer    string `json:"layer"`
	What     string `json:"what"`
	Quote    string `json:"quote"`
}

// codedClaim is a claim as the record has it.
type codedClaim struct {
	layer, kind, dependent, trend, holder string
	actors                                []string
	evidence                              []record.Quote
}

// families are the types of relations that count as one (../docs/EVAL.md).
var families = map[string][]string{"alliance": {"partnership", "alignment"}, "partnership": {"alliance", "alignment"}, "rivalry": {"tension"}, "tension": {"rivalry"}, "alignment": {"partnership", "alliance"}}

// Add scores the record of an analysis; nil if it could not be coded.
func (s *ClaimScore) Add(a Analysis, r *record.Record) {
	if s.layers == nil {
		s.layers = map[string]*layerCount{"topic": {}, "relation": {}, "assessment": {}, "forecast": {}}
	}
	s.report.Documents++
	var list []codedClaim
	if r != nil {
		list = claimsOf(r)
	}
	right := make([]bool, len(list))
	for _, c := range a.Claims {
		n := s.layers[c.Layer]
		found := -1
		for i := range list {
			if c.fits(&list[i]) {
				right[i] = true
				if found < 0 || c.agrees(&list[i]) {
					found = i
				}
			}
		}
		if c.May {
			continue
		}
		n.gold++
		if found < 0 {
			s.report.Missed = append(s.report.Missed, ClaimError{a.Name, c.Layer, c.describe(), c.Quote})
			continue
		}
		n.found++
		if n.fields++; c.agrees(&list[found]) {
			n.agree++
		}
	}
	for i, c := range list {
		n := s.layers[c.layer]
		n.coded++
		if right[i] {
			n.right++
		} else {
			s.report.False = append(s.report.False, ClaimError{a.Name, c.layer, c.describe(), c.evidence[0].Text})
		}
	}
}

func claimsOf(r *record.Record) []codedClaim {
	var out []codedClaim
	for _, x := range r.Topics {
		out = append(out, codedClaim{layer: "topic", evidence: x.Evidence})
	}
	for _, x := range r.Relations {
		out = append(out, codedClaim{layer: "relation", kind: x.Type, dependent: x.Dependent, trend: x.Trend, holder: x.Holder, actors: []string{x.A, x.B}, evidence: x.Evidence})
	}
	for _, x := range r.Assessments {
		out = append(out, codedClaim{layer: "assessment", kind: x.Kind, holder: x.Holder, actors: x.About, evidence: x.Evidence})
	}
	for _, x := range r.Forecasts {
		out = append(out, codedClaim{layer: "forecast", kind: x.Hedge.Class, holder: x.Holder, actors: x.Actors, evidence: x.Evidence})
	}
	return out
}

// fits tells whether a coded claim is the one of the gold.
func (c *Claim) fits(o *codedClaim) bool {
	if c.Layer != o.layer || !slices.ContainsFunc(o.evidence, func(q record.Quote) bool { return q.Start < c.End && c.Start < q.End }) {
		return false
	}
	switch c.Layer {
	case "relation":
		same := c.Actors[0] == o.actors[0] && c.Actors[1] == o.actors[1] || c.Actors[0] == o.actors[1] && c.Actors[1] == o.actors[0]
		return same && (c.Type == o.kind || slices.Contains(families[c.Type], o.kind)) && (c.Dependent == "" || c.Dependent == o.dependent)
	case "assessment":
		return slices.ContainsFunc(c.Actors, func(name string) bool { return slices.Contains(o.actors, name) })
	case "forecast":
		return c.Type == o.kind
	}
	return true
}

// agrees tells whether a coded claim is right in what is not its key as well.
func (c *Claim) agrees(o *codedClaim) bool {
	switch c.Layer {
	case "relation":
		return c.Trend == o.trend
	case "assessment":
		return c.Type == o.kind
	case "forecast":
		return c.Holder == "" || c.Holder == o.holder
	}
	return true
}

func (c *Claim) describe() string {
	return describe(c.Type, c.Actors, c.Dependent)
}

func (c *codedClaim) describe() string { return describe(c.kind, c.actors, c.dependent) }

func describe(kind string, actors []string, dependent string) string {
	out := kind
	for i, a := range actors {
		if i == 0 {
			out += ": "
		} else {
			out += ","
		}
		out += a
	}
	if dependent != "" {
		out += " (dependent " + dependent + ")"
	}
	return out
}

// Report gives the figures so far. Precision counts coded claims that fit one of the gold, those among the gold's that may be left out as well.
func (s *ClaimScore) Report() *ClaimReport {
	r := s.report
	r.Layers = map[string]Layer{}
	for _, name := range slices.Sorted(maps.Keys(s.layers)) {
		n := s.layers[name]
		f := Figures{Gold: n.gold, Coded: n.coded, Correct: n.found, Precision: share(n.right, n.coded), Recall: share(n.found, n.gold)}
		if f.Precision+f.Recall > 0 {
			f.F1 = 2 * f.Precision * f.Recall / (f.Precision + f.Recall)
		}
		r.Layers[name] = Layer{f, share(n.agree, n.fields)}
	}
	return &r
}
