package claim

import (
	"slices"
	"testing"

	"github.com/dragoman-project/dragoman/lexicon"
)

// TestHedges holds the list of hedges against ICD 203: its terms have their bands, and may, might, could, possibly, potentially have none.
func TestHedges(t *testing.T) {
	t.Parallel()
	bands := map[string][2]float64{
		"almost no chance": {0.01, 0.05}, "remote": {0.01, 0.05}, "very unlikely": {0.05, 0.20}, "highly improbable": {0.05, 0.20}, "unlikely": {0.20, 0.45},
		"improbable": {0.20, 0.45}, "roughly even": {0.45, 0.55}, "likely": {0.55, 0.80}, "probable": {0.55, 0.80}, "very likely": {0.80, 0.95},
		"highly probable": {0.80, 0.95}, "almost certain": {0.95, 0.99}, "nearly certain": {0.95, 0.99}, "almost certainly": {0.95, 0.99},
	}
	for term, want := range bands {
		if low, high, ok := band(term); !ok || low != want[0] || high != want[1] {
			t.Errorf("%s: %.2f to %.2f (%v), want %v", term, low, high, ok, want)
		}
	}
	for first, list := range hedgeTerms() {
		for i, h := range list {
			if !slices.Contains(lexicon.ClaimTypes, h.class) {
				t.Errorf("%q has the class %q", h.words, h.class)
			}
			if numbered := h.high > 0; numbered != (h.class == "icd203") || h.low > h.high {
				t.Errorf("%q (%s) has the band %.2f to %.2f", h.words, h.class, h.low, h.high)
			}
			if i > 0 && len(h.words) > len(list[i-1].words) {
				t.Errorf("of the terms with %q the shorter stands first", first)
			}
		}
	}
	for _, term := range []string{"may", "might", "could", "possibly", "potentially"} {
		if list := hedgeTerms()[term]; len(list) != 1 || list[0].class != "unquantified_possibility" {
			t.Errorf("%s: %+v", term, list)
		}
	}
}

// TestParts knows the part of every cue.
func TestParts(t *testing.T) {
	t.Parallel()
	known := []Part{Report, Context, Drivers, Significance, Economy, Security, Outlook, Conclusion}
	n := 0
	for _, list := range partCues() {
		for _, c := range list {
			n++
			if !slices.Contains(known, c.part) || len(c.words) == 0 {
				t.Errorf("%+v", c)
			}
		}
	}
	if n < 50 {
		t.Errorf("%d cues", n)
	}
}
