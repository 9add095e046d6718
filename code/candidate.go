package code

import (
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
)

// Candidate is an event as it stands in one sentence.
type Candidate struct {
	Sentence    int
	Trigger     int // token that names the act
	Type        ontology.Type
	Mode        string
	CAMEO       string
	Contexts    []string
	Actor       []resolve.Party
	Recipient   []resolve.Party
	Status      string
	Auxiliary   string
	Frame       *lexicon.Frame
	Operators   []*lexicon.Frame // from the outermost inwards
	Inner       *Candidate       // the act inside an operator that is an act of its own
	Lexical     []int            // tokens that the frame asked for
	Attribution *record.Attribution
	SourceParty *resolve.Party // who says so
	Time        *temporal.Time
	Place       int // index of the mention, -1 if none
	Killed      *int
	Injured     *int
	Negated     bool
	Unreal      bool     // a wish, a purpose or a history lesson: nothing happens, and nobody says that it will
	Under       int      // the verb that the act's verb is a participle or conjunct of, -1 if none
	Promised    bool     // an act that was only promised or announced
	Definite    bool     // a noun that points back ("the talks")
	Certain     bool     // nobody political is told to take part, but the network of triggers is sure of the act
	Chain       []string // the modality decisions, for explanations
}

// players returns all participants that are not among those given.
func (c *Candidate) players(not []resolve.Party) []resolve.Party {
	return except(join(append([]resolve.Party{}, c.Actor...), c.Recipient), not)
}

// withActor gives the act the operator's actor when it has none of its own.
func (c *Candidate) withActor(operator *Candidate) *Candidate {
	if len(c.Actor) == 0 {
		c.Actor = except(operator.Actor, c.Recipient)
	}
	return c
}

// except returns the parties of a that are not in b, by token or by entity.
func except(a, b []resolve.Party) []resolve.Party {
	var out []resolve.Party
	for _, p := range a {
		if !includes(b, p) {
			out = append(out, p)
		}
	}
	return out
}

func includes(list []resolve.Party, p resolve.Party) bool {
	for _, q := range list {
		if p.Head == q.Head && p.Country == q.Country || p.Entity >= 0 && p.Entity == q.Entity {
			return true
		}
	}
	return false
}

func overlap(a, b []resolve.Party) bool {
	for _, p := range a {
		if includes(b, p) {
			return true
		}
	}
	return false
}
