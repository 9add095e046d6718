package text

import "strings"

// UPOS is a universal part of speech (Universal Dependencies 2).
type UPOS uint8

// XPOS is a Penn Treebank tag as the English UD treebanks use them.
type XPOS uint8

// Deprel is a universal dependency relation with its English subtype.
type Deprel uint8

// The universal parts of speech.
const (
	NoUPOS UPOS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

// Penn tags that stages ask for by name; the others exist only by their string.
const (
	NoXPOS XPOS = iota
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	MD
	NN
	NNP
	NNPS
	NNS
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	PDT
	SYMX // SYM
	LS
	ADD
	AFX
	GW
	NFP
	HYPH
	Comma
	Stop
	Colon
	OpenQuote
	CloseQuote
	OpenBracket
	CloseBracket
	Dollar
)

// The dependency relations of the English treebanks.
const (
	NoDeprel Deprel = iota
	Acl
	AclRelcl
	Advcl
	AdvclRelcl
	Advmod
	Amod
	Appos
	Aux
	AuxPass
	Case
	Cc
	CcPreconj
	Ccomp
	Compound
	CompoundPrt
	Conj
	Cop
	Csubj
	CsubjOuter
	CsubjPass
	Dep
	Det
	DetPredet
	Discourse
	Dislocated
	Expl
	Fixed
	Flat
	Goeswith
	Iobj
	List
	Mark
	Nmod
	NmodDesc
	NmodPoss
	NmodUnmarked
	Nsubj
	NsubjOuter
	NsubjPass
	Nummod
	Obj
	Obl
	OblAgent
	OblUnmarked
	Orphan
	Parataxis
	Punct
	Reparandum
	Root
	Vocative
	Xcomp
)

var (
	uposNames   = strings.Fields("_ ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X")
	xposNames   = strings.Fields("_ CC CD DT EX FW IN JJ JJR JJS MD NN NNP NNPS NNS POS PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB PDT SYM LS ADD AFX GW NFP HYPH , . : `` '' -LRB- -RRB- $")
	deprelNames = strings.Fields("_ acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative xcomp")

	uposByName   = byName[UPOS](uposNames)
	xposByName   = byName[XPOS](xposNames)
	deprelByName = byName[Deprel](deprelNames)
)

func byName[T ~uint8](names []string) map[string]T {
	m := make(map[string]T, len(names))
	for i, n := range names {
		m[n] = T(i)
	}
	return m
}

func (u UPOS) String() string   { return uposNames[u] }
func (x XPOS) String() string   { return xposNames[x] }
func (r Deprel) String() string { return deprelNames[r] }

// ParseUPOS reads a universal part of speech.
func ParseUPOS(s string) (UPOS, bool) { u, ok := uposByName[s]; return u, ok }

// ParseXPOS reads a Penn tag.
func ParseXPOS(s string) (XPOS, bool) { x, ok := xposByName[s]; return x, ok }

// ParseDeprel reads a relation with or without its subtype.
func ParseDeprel(s string) (Deprel, bool) { r, ok := deprelByName[s]; return r, ok }

// Deprels is the number of relations; values run from 1 to Deprels-1.
var Deprels = len(deprelNames)

// Base drops the subtype: nsubj:pass is nsubj.
func (r Deprel) Base() Deprel {
	name := deprelNames[r]
	if i := strings.IndexByte(name, ':'); i >= 0 {
		return deprelByName[name[:i]]
	}
	return r
}

// Finite tells whether the tag is that of a finite verb.
func (x XPOS) Finite() bool { return x == VBD || x == VBP || x == VBZ || x == MD }

// Nominal tells whether the part of speech heads a noun phrase.
func (u UPOS) Nominal() bool { return u == NOUN || u == PROPN || u == PRON || u == NUM }
