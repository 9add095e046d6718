package dragoman_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/eval"
	"github.com/dragoman-project/dragoman/record"
)

// leastF1 is what every layer of claims must reach on the analyses of testdata: those that were looked at while the lexicon was written, and those that were not.
var leastF1 = map[string]float64{"development": 0.75, "heldout": 0.6}

// TestAnalyses codes the analyses that were coded by hand.
func TestAnalyses(t *testing.T) {
	t.Parallel()
	coder := newCoder(t)
	for folder, least := range leastF1 {
		t.Run(folder, func(t *testing.T) {
			t.Parallel()
			var score eval.ClaimScore
			n := 0
			for a, err := range eval.Analyses(filepath.Join("testdata", "analyses", folder)) {
				if err != nil {
					t.Fatal(err)
				}
				n++
				r := codeText(t, coder, a.Text, document.Meta{Title: a.Title, Publisher: a.Publisher, Published: a.Published})
				checkClaims(t, r)
				score.Add(a, r)
			}
			if n < 12 {
				t.Fatalf("%d analyses", n)
			}
			report := score.Report()
			for name, l := range report.Layers {
				t.Logf("%s: P %.3f R %.3f F1 %.3f, other fields %.3f", name, l.Precision, l.Recall, l.F1, l.Fields)
				if l.F1 < least {
					t.Errorf("%s: F1 %.3f, want %.2f", name, l.F1, least)
				}
			}
		})
	}
}

// checkClaims holds what must be true of the claims of every record.
func checkClaims(t *testing.T, r *record.Record) {
	t.Helper()
	events := map[string]bool{}
	for _, e := range r.Events {
		events[e.ID] = true
	}
	for _, x := range r.Topics {
		if x.OfEvent != "" && !events[x.OfEvent] {
			t.Errorf("topic %s belongs to no event", x.ID)
		}
	}
	for _, x := range r.Relations {
		if x.A == "" || x.B == "" || x.A == x.B {
			t.Errorf("relation %s is between %q and %q", x.ID, x.A, x.B)
		}
		if x.Dependent != "" && x.Dependent != x.A && x.Dependent != x.B {
			t.Errorf("the dependent of relation %s is no party", x.ID)
		}
	}
	for _, x := range r.Assessments {
		if len(x.About) == 0 {
			t.Errorf("assessment %s is about nobody", x.ID)
		}
	}
	for _, x := range r.Forecasts {
		p := x.Hedge.Probability
		switch x.Hedge.Class {
		case "icd203", "implied_likely":
			if p == nil || p[0] >= p[1] {
				t.Errorf("forecast %s (%s) has no band", x.ID, x.Hedge.Term)
			}
		default: // ICD 203 has no band for may, might, could, possibly, potentially; nor is one invented for will
			if p != nil {
				t.Errorf("forecast %s (%s) has a probability", x.ID, x.Hedge.Term)
			}
		}
		if x.Horizon == nil || x.Horizon.Source != "stated" && x.Horizon.Source != "policy" {
			t.Errorf("the horizon of forecast %s is neither stated nor policy", x.ID)
		}
	}
}

// TestVoices reads testdata/voices.txt: a text, and who tells each of its events.
func TestVoices(t *testing.T) {
	t.Parallel()
	coder := newCoder(t)
	data, err := os.ReadFile(filepath.Join("testdata", "voices.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var r *record.Record
	n := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		mark, rest, _ := strings.Cut(line, " ")
		switch mark {
		case ">":
			r = codeText(t, coder, strings.ReplaceAll(rest, " + ", "\n\n"), document.Meta{Published: published})
		case "=":
			n++
			want := strings.Split(rest, "|")
			for i := range want {
				want[i] = strings.TrimSpace(want[i])
			}
			if len(want) != 3 {
				t.Fatalf("want = WHAT | SOURCE | KIND, not %q", line)
			}
			if got := told(r, want[0]); !slices.Contains(got, want[1]+"|"+want[2]) {
				t.Errorf("%q: told by %q, want %s|%s", line, got, want[1], want[2])
			}
		}
	}
	if n == 0 {
		t.Fatal("no cases")
	}
}

// told lists source and kind of the attribution of events of a type, of topics, or holders of forecasts, relations and assessments.
func told(r *record.Record, what string) []string {
	var out []string
	add := func(a *record.Attribution) {
		if a == nil {
			out = append(out, "author|")
			return
		}
		kind := a.Kind
		if a.Via != "" {
			kind += " via " + a.Via
		}
		out = append(out, a.Source+"|"+kind)
	}
	for _, e := range r.Events {
		if e.Event == what {
			add(e.Attribution)
		}
	}
	for _, x := range r.Topics {
		if what == "topic" {
			add(x.Attribution)
		}
	}
	for _, x := range r.Forecasts {
		if what == "forecast" {
			out = append(out, x.Holder+"|"+x.Hedge.Class)
		}
	}
	for _, x := range r.Assessments {
		if what == "assessment" {
			out = append(out, x.Holder+"|"+x.Kind)
		}
	}
	return out
}
