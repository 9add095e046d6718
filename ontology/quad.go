package ontology

import "fmt"

// Quad is a quad class: 0 neutral, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
type Quad int

// The quad classes. Neutral exists only in the OEDA convention (CAMEO roots 01 and 02).
const (
	Neutral             Quad = 0
	VerbalCooperation   Quad = 1
	MaterialCooperation Quad = 2
	VerbalConflict      Quad = 3
	MaterialConflict    Quad = 4
)

// Convention names a rule for quad classes. The published ones disagree, so a stored quad is only meaningful with its convention.
type Convention string

const (
	// PLOVERMaterialSanction follows the section text and the category summary of PLOVER 2.0: SANCTION is material conflict. The default.
	PLOVERMaterialSanction Convention = "plover"
	// PLOVERVerbalSanction follows the numeric quad table and the README of PLOVER 2.0: SANCTION is verbal conflict.
	PLOVERVerbalSanction Convention = "plover-verbal-sanction"
	// QuadGDELT follows the headings in GDELT's CAMEO.eventcodes.txt: roots 01–05, 06–09, 10–14, 15–20.
	QuadGDELT Convention = "gdelt"
	// QuadOEDA follows phoenix_pipeline's postprocess.py: 01–02 neutral, 03–05, 06–08, 09–13 and 16, 14–15 and 17–20.
	QuadOEDA Convention = "oeda"
)

// Conventions lists the conventions by name.
func Conventions() []Convention {
	return []Convention{PLOVERMaterialSanction, PLOVERVerbalSanction, QuadGDELT, QuadOEDA}
}

// ParseConvention reads the name of a convention.
func ParseConvention(name string) (Convention, error) {
	for _, c := range Conventions() {
		if string(c) == name {
			return c, nil
		}
	}
	return "", fmt.Errorf("unknown quad convention %q: want one of %v", name, Conventions())
}

// QuadOf returns the quad class of an event in a convention. The CAMEO code is read only by the two CAMEO conventions.
// It reports false for an extension type or an unknown CAMEO code.
func QuadOf(c Convention, t Type, cameo string) (Quad, bool) {
	switch c {
	case QuadGDELT:
		code, ok := tables().byCAMEO[cameo]
		return code.QuadGDELT, ok
	case QuadOEDA:
		code, ok := tables().byCAMEO[cameo]
		return code.QuadOEDA, ok
	case PLOVERVerbalSanction:
		if t == Sanction {
			return VerbalConflict, true
		}
	}
	info, ok := tables().byType[t]
	return info.Quad, ok
}
