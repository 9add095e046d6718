package text

// NameTag tells whether a token is part of a name, and of what: the first token of a name begins it, the others are in it (the IOB2 scheme).
type NameTag uint8

// The name tags.
const (
	NoName NameTag = iota
	BeginPerson
	InPerson
	BeginOrganisation
	InOrganisation
	BeginPlace
	InPlace
	BeginOther // of an event, an object, a work
	InOther
)

// NameTags is the number of name tags.
const NameTags = int(InOther) + 1

// Begins tells whether a name begins with the token.
func (n NameTag) Begins() bool { return n&1 == 1 }

// Kind is the tag that begins a name of the same kind; NoName is its own.
func (n NameTag) Kind() NameTag {
	if n == NoName || n.Begins() {
		return n
	}
	return n - 1
}
