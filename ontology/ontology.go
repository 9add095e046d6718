// Package ontology holds PLOVER 2.0 and CAMEO as data: event types, modes, contexts, sectors, scores, quad classes and the crosswalk between the two.
//
// The tables live in tables/*.tsv with their sources; this package reads them once and answers questions about them. It knows nothing of text.
// Every score is stored under the id of its table, because the published tables disagree ([GoldsteinGDELT], [GoldsteinICEWS], [PLOVERScore]).
//
// PLOVER 2.0 is (c) Open Event Data Alliance, CC BY-SA 4.0.
package ontology

// Type is a PLOVER 2.0 event type, or one of Dragoman's two extension types.
type Type string

// The 16 types of PLOVER 2.0.
const (
	Agree     Type = "AGREE"
	Consult   Type = "CONSULT"
	Support   Type = "SUPPORT"
	Concede   Type = "CONCEDE"
	Cooperate Type = "COOPERATE"
	Aid       Type = "AID"
	Retreat   Type = "RETREAT"
	Request   Type = "REQUEST"
	Accuse    Type = "ACCUSE"
	Reject    Type = "REJECT"
	Threaten  Type = "THREATEN"
	Protest   Type = "PROTEST"
	Sanction  Type = "SANCTION"
	Mobilize  Type = "MOBILIZE"
	Coerce    Type = "COERCE"
	Assault   Type = "ASSAULT"
)

// Extension types, for what PLOVER cannot code because it asks for an actor: a change at the top of a state told without its agent, and a war named as a state of affairs.
const (
	LeadershipChange Type = "LEADERSHIP_CHANGE"
	ArmedConflict    Type = "ARMED_CONFLICT"
)

// TypeInfo describes a PLOVER type.
type TypeInfo struct {
	Type              Type
	Quad              Quad // in the convention PLOVERMaterialSanction
	Score             float64
	RecipientRequired bool
	Definition        string
}

// ModeInfo describes a mode of a type. HasScore is false for PROTEST vandalize, which the manual's table leaves out.
type ModeInfo struct {
	Type       Type
	Mode       string
	Score      float64
	HasScore   bool
	Definition string
}

// Term is a coded term with its definition: a context, a sector or a non-state country code.
type Term struct {
	Code       string
	Definition string
	Frequent   bool // sectors only: among the codes the manual calls frequent
}

// Types returns the 16 PLOVER types in the manual's order.
func Types() []TypeInfo { return tables().types }

// Modes returns the 67 modes in the manual's order.
func Modes() []ModeInfo { return tables().modes }

// Contexts returns the 37 contexts.
func Contexts() []Term { return tables().contexts }

// Sectors returns the 25 actor sectors.
func Sectors() []Term { return tables().sectors }

// NonStateCodes returns the seven codes that stand in a country field for actors without a country (IGO, UNO, EUR, NGO, ISM, IMG, MNC).
func NonStateCodes() []Term { return tables().nonstate }

// Valid tells whether t is one of the 16 PLOVER types.
func (t Type) Valid() bool {
	_, ok := tables().byType[t]
	return ok
}

// Extension tells whether t is one of Dragoman's types outside PLOVER.
func (t Type) Extension() bool { return t == LeadershipChange || t == ArmedConflict }

// Info returns what the manual says of t; the zero value for an extension type.
func (t Type) Info() TypeInfo { return tables().byType[t] }

// Cooperative tells whether t lies on the cooperation side (quads 1 and 2).
func (t Type) Cooperative() bool {
	q := t.Info().Quad
	return q == VerbalCooperation || q == MaterialCooperation
}

// Conflictual tells whether t lies on the conflict side (quads 3 and 4).
func (t Type) Conflictual() bool {
	q := t.Info().Quad
	return q == VerbalConflict || q == MaterialConflict
}

// ValidMode tells whether PLOVER knows mode for type t. The empty mode is always valid.
func ValidMode(t Type, mode string) bool {
	if mode == "" {
		return true
	}
	_, ok := tables().byMode[modeKey{t, mode}]
	return ok
}

// ValidContext tells whether code is one of the 37 contexts.
func ValidContext(code string) bool { return tables().contextSet[code] }

// ValidSector tells whether code is one of the 25 sectors.
func ValidSector(code string) bool { return tables().sectorSet[code] }

// NonState tells whether code is one of the seven non-state codes.
func NonState(code string) bool { return tables().nonstateSet[code] }

// PLOVERScore names the score table of the PLOVER 2.0 manual. It is not called "POLECAT intensity": whether the two agree is not established.
const PLOVERScore = "plover_score_2.0"

// Score returns the PLOVER 2.0 score of an event: that of its mode if one is coded and scored, else that of its type.
// It reports false for extension types, which have none.
func Score(t Type, mode string) (float64, bool) {
	if m, ok := tables().byMode[modeKey{t, mode}]; ok && m.HasScore {
		return m.Score, true
	}
	info, ok := tables().byType[t]
	return info.Score, ok
}
