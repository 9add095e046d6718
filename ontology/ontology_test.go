package ontology

import "testing"

func TestTablesAreComplete(t *testing.T) {
	t.Parallel()
	for what, got := range map[string][2]int{
		"types": {len(Types()), 16}, "modes": {len(Modes()), 67}, "contexts": {len(Contexts()), 37}, "sectors": {len(Sectors()), 25},
		"non-state codes": {len(NonStateCodes()), 7}, "CAMEO codes": {len(CAMEOCodes()), 312}, "crosswalk": {len(tables().crosswalk), 255},
	} {
		if got[0] != got[1] {
			t.Errorf("%d %s, want %d", got[0], what, got[1])
		}
	}
}

func TestTablesAgreeWithEachOther(t *testing.T) {
	t.Parallel()
	for _, m := range Modes() {
		if !m.Type.Valid() {
			t.Errorf("mode %s belongs to unknown type %s", m.Mode, m.Type)
		}
	}
	for code, c := range tables().crosswalk {
		if _, ok := CAMEO(code); !ok || !c.Type.Valid() || !ValidMode(c.Type, c.Mode) {
			t.Errorf("crosswalk line %s -> %+v names something unknown", code, c)
		}
		for _, ctx := range c.Contexts {
			if !ValidContext(ctx) {
				t.Errorf("crosswalk line %s: context %q", code, ctx)
			}
		}
	}
	for typ, lines := range tables().reverse {
		for _, l := range lines {
			if !typ.Valid() || !ValidMode(typ, l.mode) || l.context != "" && !ValidContext(l.context) {
				t.Errorf("plover_cameo line %s %+v names something unknown", typ, l)
			}
			if _, ok := CAMEO(l.cameo); !ok {
				t.Errorf("plover_cameo line %s %+v: no such CAMEO code", typ, l)
			}
		}
	}
}

func TestScores(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typ  Type
		mode string
		want float64
		ok   bool
	}{
		{Consult, "visit", 4, true}, {Consult, "", 2.5, true}, {Accuse, "", -3, true}, {Accuse, "disapprove", -2, true},
		{Protest, "vandalize", -5, true}, {Aid, "", 10, true}, {Assault, "unconventional", -10, true}, {ArmedConflict, "", 0, false},
	} {
		if got, ok := Score(c.typ, c.mode); got != c.want || ok != c.ok {
			t.Errorf("Score(%s, %q) = %v, %v; want %v, %v", c.typ, c.mode, got, ok, c.want, c.ok)
		}
	}
	// Types whose own score is far from all their modes' would betray a sign error, like the manual's ACCUSE = 3.
	for _, typ := range Types() {
		for _, m := range Modes() {
			if m.Type == typ.Type && m.HasScore && m.Score*typ.Score < 0 {
				t.Errorf("%s %+.1f, mode %s %+.1f: signs differ", typ.Type, typ.Score, m.Mode, m.Score)
			}
		}
	}
}

func TestGoldsteinTablesDifferWhereTheyAreKnownTo(t *testing.T) {
	t.Parallel()
	differ := map[string][2]float64{"016": {-2, -5}, "022": {3.2, 3.4}, "164": {-7, -6.5}, "165": {-6.5, -7}}
	for _, c := range CAMEOCodes() {
		g, okG := Goldstein(GoldsteinGDELT, c.Code)
		i, okI := Goldstein(GoldsteinICEWS, c.Code)
		if want, known := differ[c.Code]; known {
			if g != want[0] || i != want[1] {
				t.Errorf("%s: %v and %v, want %v", c.Code, g, i, want)
			}
		} else if okG && okI && g != i {
			t.Errorf("%s: %v in one table, %v in the other", c.Code, g, i)
		}
	}
	if _, ok := Goldstein(GoldsteinGDELT, "1213"); ok {
		t.Error("GDELT's table has no 1213")
	}
	if _, ok := Goldstein("goldstein", "040"); ok {
		t.Error("a score without a known table id was given")
	}
}

func TestQuadConventions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		conv  Convention
		typ   Type
		cameo string
		want  Quad
	}{
		{PLOVERMaterialSanction, Sanction, "163", MaterialConflict}, {PLOVERVerbalSanction, Sanction, "163", VerbalConflict},
		{QuadGDELT, Protest, "141", VerbalConflict}, {QuadOEDA, Protest, "141", MaterialConflict},
		{QuadGDELT, Accuse, "090", MaterialCooperation}, {QuadOEDA, Accuse, "090", VerbalConflict},
		{QuadOEDA, Sanction, "163", VerbalConflict}, {QuadGDELT, Request, "020", VerbalCooperation}, {QuadOEDA, Request, "020", Neutral},
		{PLOVERMaterialSanction, Aid, "070", MaterialCooperation},
	} {
		if got, ok := QuadOf(c.conv, c.typ, c.cameo); !ok || got != c.want {
			t.Errorf("QuadOf(%s, %s, %s) = %d, %v; want %d", c.conv, c.typ, c.cameo, got, ok, c.want)
		}
	}
}

func TestHostingAVisitSwapsTheSides(t *testing.T) {
	t.Parallel()
	host, ok := FromCAMEO("043")
	if !ok || host.Type != Consult || host.Mode != "visit" || !host.Swapped {
		t.Errorf("FromCAMEO(043) = %+v, %v", host, ok)
	}
	visit, ok := FromCAMEO("042")
	if !ok || visit.Type != Consult || visit.Mode != "visit" || visit.Swapped {
		t.Errorf("FromCAMEO(042) = %+v, %v", visit, ok)
	}
}

func TestRootsMapToPLOVER(t *testing.T) {
	t.Parallel()
	for root, want := range map[string]Type{
		"03": Agree, "04": Consult, "05": Support, "06": Cooperate, "07": Aid, "08": Concede, "09": Accuse, "10": Request, "11": Accuse,
		"12": Reject, "13": Threaten, "14": Protest, "15": Mobilize, "16": Sanction, "17": Coerce, "18": Assault, "19": Assault, "20": Assault,
	} {
		if got, ok := FromCAMEO(root); !ok || got.Type != want {
			t.Errorf("FromCAMEO(%s) = %+v, %v; want %s", root, got, ok, want)
		}
	}
	for _, statement := range []string{"01", "010", "02", "0256", "999", ""} {
		if got, ok := FromCAMEO(statement); ok {
			t.Errorf("FromCAMEO(%q) = %+v, want none", statement, got)
		}
	}
}

// Every PLOVER coding has a CAMEO code, and the code leads back to its type. CONCEDE and RETREAT share root 08;
// 116 (find guilty) and 163 (sanctions) are ACCUSE and COERCE in the published crosswalk, SANCTION in the text of PLOVER 2.0.
func TestThereAndBack(t *testing.T) {
	t.Parallel()
	yield := func(t Type) bool { return t == Concede || t == Retreat }
	check := func(typ Type, mode string, contexts []string) {
		code := ToCAMEO(typ, mode, contexts)
		back, ok := FromCAMEO(code)
		if !ok || back.Type != typ && !(yield(back.Type) && yield(typ)) && code != "116" && code != "163" {
			t.Errorf("%s %s %v -> %q -> %+v", typ, mode, contexts, code, back)
		}
	}
	for _, typ := range Types() {
		check(typ.Type, "", nil)
		for _, ctx := range Contexts() {
			check(typ.Type, "", []string{ctx.Code})
		}
	}
	for _, m := range Modes() {
		check(m.Type, m.Mode, nil)
		for _, ctx := range Contexts() {
			check(m.Type, m.Mode, []string{"legal", ctx.Code})
		}
	}
	if got := ToCAMEO(ArmedConflict, "", nil); got != "" {
		t.Errorf("an extension type got CAMEO %q", got)
	}
}
