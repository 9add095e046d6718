package brief

import (
	"fmt"
	"strings"

	"github.com/dragoman-project/dragoman/record"
)

// Hedge is a hedge word for word, with its band.
type Hedge struct {
	Claim string `json:"claim"`
	Term  string `json:"term,omitempty"`
	// Class is that of docs/CLAIMS.md: icd203, unquantified_possibility, implied_likely (a band that is our policy), unhedged_assertion, negated.
	Class       string      `json:"class"`
	Probability *[2]float64 `json:"probability,omitempty"`
	Ours        bool        `json:"policy,omitempty"` // the band is a policy of ours, no word of the source
}

// hedges says of every hedge of a unit what it stands for. Readers take words for numbers only where the numbers stand beside them (Mandel and Irwin 2021).
func (g *gatherer) hedges(u *unit) Sentence {
	s := Sentence{}
	var parts, ids []string
	say := func(h Hedge, part string) {
		s.Hedges, ids = append(s.Hedges, h), append(ids, h.Claim)
		parts = add(parts, part)
	}
	for _, x := range u.forecasts {
		h := Hedge{Claim: x.ID, Term: x.Hedge.Term, Class: x.Hedge.Class, Probability: x.Hedge.Probability, Ours: x.Hedge.Class == "implied_likely"}
		say(h, meaning(h))
	}
	for _, x := range u.assessments {
		if x.Hedge == "" {
			continue
		}
		h := Hedge{Claim: x.ID, Term: x.Hedge, Class: "unquantified_possibility"}
		if b, ok := bands()[strings.ToLower(x.Hedge)]; ok {
			h.Class, h.Probability = "icd203", &[2]float64{float64(b[0]) / 100, float64(b[1]) / 100}
		}
		say(h, meaning(h))
	}
	if len(parts) == 0 {
		return s
	}
	s.Text, s.Citations = upper(strings.Join(parts, "; "))+".", u.citations(ids)
	return s
}

// meaning is what a hedge stands for.
func meaning(h Hedge) string {
	term := "its wording"
	if h.Term != "" {
		term = "the hedge " + quoted(h.Term)
	}
	band := ""
	if p := h.Probability; p != nil {
		band = fmt.Sprintf("%.0f–%.0f %%", 100*p[0], 100*p[1])
	}
	switch {
	case h.Class == "icd203" && band != "":
		return term + " stands for " + band + " (ICD 203)"
	case h.Ours && band != "":
		return term + " is taken for " + band + ", a band of our policy and no number of the source"
	case h.Class == "unhedged_assertion":
		return "it is asserted without a hedge" + in(h.Term) + ", so that it has no number"
	case h.Class == "negated":
		return "it is negated" + in(h.Term) + ", so that it has no number"
	}
	return term + " is unquantified: it has no number"
}

func in(term string) string {
	if term == "" {
		return ""
	}
	return " (" + quoted(term) + ")"
}

// horizons says until when forecasts speak and under which condition.
func (g *gatherer) horizons(u *unit) Sentence {
	s := Sentence{}
	var parts, ids []string
	for _, x := range u.forecasts {
		ids = append(ids, x.ID)
		parts = add(parts, until(x.Horizon))
		if x.Condition != "" {
			parts = add(parts, "it is conditional: "+quoted(x.Condition))
		}
	}
	if len(parts) > 0 {
		s.Text, s.Citations = upper(strings.Join(parts, "; "))+".", u.citations(ids)
	}
	return s
}

// until says a horizon in words.
func until(h *record.Horizon) string {
	switch {
	case h == nil:
		return "no time is stated"
	case h.Source == "stated" && h.Date != "":
		return "the stated time is " + quoted(h.Text) + ", read as " + dateWords(strings.ReplaceAll(h.Date, "/", " to "))
	case h.Source == "stated":
		return "the stated time is " + quoted(h.Text)
	case h.Date != "":
		return "the horizon is unspecified; by our policy it is looked for until " + dateWords(h.Date)
	}
	return "the horizon is unspecified"
}
