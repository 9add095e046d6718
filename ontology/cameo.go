package ontology

import "slices"

// The ids of the two published Goldstein tables. They differ in 016, 022, 164 and 165; a score without its table id is worth little.
const (
	GoldsteinGDELT = "goldstein_gdelt"
	GoldsteinICEWS = "goldstein_icews"
)

// CAMEOCode is one of the 312 codes of CAMEO.
type CAMEOCode struct {
	Code      string // two digits for a root, three or four below it; leading zeros matter
	Name      string
	QuadGDELT Quad
	QuadOEDA  Quad

	gdelt, icews *float64
}

// CAMEOCodes returns all codes in their order.
func CAMEOCodes() []CAMEOCode { return tables().cameo }

// CAMEO looks a code up.
func CAMEO(code string) (CAMEOCode, bool) {
	c, ok := tables().byCAMEO[code]
	return c, ok
}

// Root returns the two-digit root of a code, "" for something shorter.
func (c CAMEOCode) Root() string {
	if len(c.Code) < 2 {
		return ""
	}
	return c.Code[:2]
}

// Base returns the three-digit base of a code, or the code itself when it is a root.
func (c CAMEOCode) Base() string {
	if len(c.Code) > 3 {
		return c.Code[:3]
	}
	return c.Code
}

// Goldstein returns the score of a CAMEO code in a table. It reports false for an unknown table or code and for the code that a table lacks (1213 in GDELT's).
func Goldstein(table, code string) (float64, bool) {
	c, ok := tables().byCAMEO[code]
	if !ok {
		return 0, false
	}
	score := c.gdelt
	if table == GoldsteinICEWS {
		score = c.icews
	} else if table != GoldsteinGDELT {
		return 0, false
	}
	if score == nil {
		return 0, false
	}
	return *score, true
}

// Coding is a PLOVER coding. Swapped is set when the sides of the other ontology are exchanged: CAMEO 043 (host a visit) has the host as
// source, PLOVER's CONSULT visit has the visitor as actor.
type Coding struct {
	Type     Type
	Mode     string
	Contexts []string
	Swapped  bool
}

// FromCAMEO maps a CAMEO code to PLOVER. Codes without a mapping take that of their root; roots 01 and 02 have none.
// The mapping is lossy: the manual recommends to convert at root level.
func FromCAMEO(code string) (Coding, bool) {
	t := tables()
	if _, known := t.byCAMEO[code]; !known {
		return Coding{}, false
	}
	for c := code; len(c) >= 2; c = c[:len(c)-1] {
		if coding, ok := t.crosswalk[c]; ok {
			return coding, true
		}
	}
	coding, ok := t.crosswalk[code+"0"] // a bare root means the general code below it
	return coding, ok
}

// ToCAMEO returns the CAMEO code for a PLOVER coding, "" for an extension type. The first line of the table that fits decides, the special ones before the general.
func ToCAMEO(t Type, mode string, contexts []string) string {
	best, rank := "", -1
	for _, line := range tables().reverse[t] {
		if line.mode != "" && line.mode != mode || line.context != "" && !slices.Contains(contexts, line.context) {
			continue
		}
		r := 0
		if line.mode != "" {
			r += 2
		}
		if line.context != "" {
			r++
		}
		if r > rank {
			best, rank = line.cameo, r
		}
	}
	return best
}
