package relation

import (
	"slices"
	"testing"

	"github.com/dragoman-project/dragoman/ontology"
)

func TestGahukuGama(t *testing.T) {
	t.Parallel()
	n, err := NewNetwork(readEdges(t, "gahuku_gama.txt"))
	if err != nil {
		t.Fatal(err)
	}
	b, _ := n.Balance()
	if b.Nodes != 16 || b.Edges != 58 || b.Positive != 29 || b.ByNegatives != [4]int{19, 2, 40, 7} || len(b.Unbalanced) != 9 {
		t.Errorf("%+v", b)
	}
	near(t, "balanced", b.Balanced, 0.8676470588235294, 1e-12)
	near(t, "weakly balanced", b.Weak, 0.9705882352941176, 1e-12)
	f := n.Frustration()
	if f.Index != 7 || !f.Exact || f.Least != 7 || len(f.Strain) != 7 {
		t.Errorf("frustration %+v, want 7", f)
	}
	near(t, "line", f.Line, 0.7586206896551724, 1e-12)
	camp := make([]bool, len(n.nodes))
	n.search(n.core(), camp)
	if s := n.strain(n.core(), camp); s != 7 {
		t.Errorf("the greedy search finds %d, want 7", s)
	}
}

func TestCorrelatesOfWar(t *testing.T) {
	t.Parallel()
	n, err := NewNetwork(readEdges(t, "cow_1946_49.txt"))
	if err != nil {
		t.Fatal(err)
	}
	b, _ := n.Balance()
	if b.Nodes != 64 || b.Edges != 362 || b.Positive != 320 || b.ByNegatives != [4]int{1556, 63, 23, 14} {
		t.Errorf("%d nodes, %d edges, %d positive, triads %v", b.Nodes, b.Edges, b.Positive, b.ByNegatives)
	}
	near(t, "balanced", b.Balanced, 0.9535, 5e-5)
	f := n.Frustration()
	t.Logf("frustration between %d and %d, exact %v, line %.4f", f.Least, f.Index, f.Exact, f.Line)
	if f.Index < f.Least || f.Index != len(f.Strain) || len(f.Camps[0])+len(f.Camps[1]) != 64 {
		t.Errorf("%+v", f)
	}
}

func TestFrustrationOfSmallNetworks(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		edges []Edge
		index int
	}{
		"none":             {nil, 0},
		"a chain":          {[]Edge{{A: "a", B: "b", Sign: -1}, {A: "b", B: "c", Sign: -1}, {A: "d", B: "e", Sign: 1}}, 0},
		"three foes":       {[]Edge{{A: "a", B: "b", Sign: -1}, {A: "b", B: "c", Sign: -1}, {A: "a", B: "c", Sign: -1}}, 1},
		"enemy of a enemy": {[]Edge{{A: "a", B: "b", Sign: -1}, {A: "b", B: "c", Sign: -1}, {A: "a", B: "c", Sign: 1}, {A: "c", B: "z", Sign: -1}}, 0},
		"torn friend":      {[]Edge{{A: "a", B: "b", Sign: -1}, {A: "b", B: "c", Sign: 1}, {A: "a", B: "c", Sign: 1}, {A: "c", B: "z", Sign: -1}}, 1},
	} {
		n, err := NewNetwork(c.edges)
		if err != nil {
			t.Fatal(err)
		}
		if f := n.Frustration(); f.Index != c.index || !f.Exact {
			t.Errorf("%s: %+v, want %d", name, f, c.index)
		}
	}
	for _, bad := range [][]Edge{{{A: "a", B: "a", Sign: 1}}, {{A: "a", B: "b"}}, {{A: "a", B: "b", Sign: 1}, {A: "b", B: "a", Sign: -1}}} {
		if _, err := NewNetwork(bad); err == nil {
			t.Errorf("%v was taken", bad)
		}
	}
}

func TestNetworkOfEvents(t *testing.T) {
	t.Parallel()
	n := NetworkOf([]Event{
		event("1", ontology.Aid, "", "RUS", "SYR", "2025-01-01"),
		event("2", ontology.Assault, "aerial", "ISR", "SYR", "2025-01-02"),
		event("3", ontology.Accuse, "disapprove", "SYR", "ISR", "2025-01-02"),
		event("4", ontology.Consult, "phone", "RUS", "ISR", "2025-01-03"),
		event("5", ontology.Aid, "", "TUR", "QAT", "2025-01-03"),
	}, 1)
	want := []Edge{{"ISR", "RUS", 1, 1.5, 1}, {"ISR", "SYR", -1, -11.5, 2}, {"QAT", "TUR", 1, 10, 1}, {"RUS", "SYR", 1, 10, 1}}
	if !slices.Equal(n.Edges(), want) {
		t.Errorf("edges %v, want %v", n.Edges(), want)
	}
	around := n.Around("SYR")
	if !slices.Equal(around.Nodes(), []string{"ISR", "RUS", "SYR"}) {
		t.Errorf("around Syria: %v", around.Nodes())
	}
	b, ok := around.Balance()
	if !ok || b.Balanced != 0 || b.Unbalanced[0] != (Triad{[3]string{"ISR", "RUS", "SYR"}, 1}) {
		t.Errorf("%+v, %v", b, ok)
	}
}

func TestFlows(t *testing.T) {
	t.Parallel()
	f := Flows{{"RUS", "SYR"}: 40, {"TUR", "SYR"}: 30, {"QAT", "SYR"}: 30, {"SYR", "RUS"}: 10, {"CHN", "RUS"}: 150, {"IRN", "RUS"}: 40}
	for _, c := range []struct {
		what string
		got  func() (float64, bool)
		want float64
	}{
		{"asymmetry", func() (float64, bool) { return f.Asymmetry("RUS", "SYR") }, 0.6},
		{"share of Russia in Syria", func() (float64, bool) { return f.Share("SYR", "RUS") }, 0.4},
		{"share of Syria in Russia", func() (float64, bool) { return f.Share("RUS", "SYR") }, 0.05},
		{"dependence of Syria on Russia", func() (float64, bool) { return f.Dependence("SYR", "RUS") }, 0.35},
		{"concentration", func() (float64, bool) { return f.Concentration("SYR") }, 0.34},
	} {
		got, ok := c.got()
		near(t, c.what, got, c.want, 1e-12)
		if !ok {
			t.Errorf("no %s", c.what)
		}
	}
	if _, ok := f.Asymmetry("USA", "SYR"); ok {
		t.Error("an asymmetry of nothing was given")
	}
	if g := f.Givers("SYR"); len(g) != 3 || g[0].Country != "RUS" || g[1].Country != "QAT" {
		t.Errorf("givers %v", g)
	}
	flows := NewFlows([]Event{
		event("1", ontology.Aid, "", "RUS", "SYR", "2025-01-01"), event("2", ontology.Agree, "", "RUS", "SYR", "2025-01-01"),
		event("3", ontology.Retreat, "release", "SYR", "RUS", "2025-01-01"), event("4", ontology.Coerce, "", "SYR", "RUS", "2025-01-01"),
	})
	if len(flows) != 2 || flows[Dyad{"RUS", "SYR"}] != 10 || flows[Dyad{"SYR", "RUS"}] != 6.5 {
		t.Errorf("flows %v: promises and conflict are not deliveries", flows)
	}
}

func TestStructuralDependence(t *testing.T) {
	t.Parallel()
	s, err := Structural(2, 20, 2000)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "dep a", s.OfA, 0.1, 1e-12)
	near(t, "dep b", s.OfB, 0.001, 1e-12)
	near(t, "salience", s.Salience, 0.01, 1e-12)
	near(t, "symmetry", s.Symmetry, 0.901, 1e-12)
	near(t, "interdependence", s.Interdependence, 0.00901, 1e-12)
	if _, err := Structural(1, 0, 5); err == nil {
		t.Error("an output of 0 was taken")
	}
}
