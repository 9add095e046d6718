// Package relation measures the relation of two actors from coded events: how much they did to each other, of which kind, since when, and whether that is unusual.
//
// The functions are pure: slices in, numbers out, no store, no clock, no chance. What somebody asserts about a relation (record.Relation) never
// enters here, and no measure is called "the relation": each number names its formula, and docs/MEASURES.md gives formula, source and a worked example of each.
//
// Events enter de-duplicated: one meeting told by seven reports is one [Event]. Their scores and quad classes come from a table that the caller
// has named (package ontology), the same for all events of a call. Sums mix volume with hostility, and a +8 cancels a -8 although both happened:
// so cooperation and conflict are kept apart ([Point.Positive], [Point.Negative]) and the net comes second.
//
// What cannot be said is not said: a share of nothing, the mean of no event, the asymmetry of no flow are reported as absent (a second result false), never as zero.
package relation

import (
	"slices"
	"time"

	"github.com/dragoman-project/dragoman/ontology"
)

// Event is a de-duplicated event as the measures see it.
type Event struct {
	ID   string
	Type ontology.Type
	Mode string
	// Actors and Recipients are the countries of the participants: ISO 3166 alpha-3 or a PLOVER non-state code, empty where unknown.
	// A country may stand more than once: two ministers of a state are one side.
	Actors     []string
	Recipients []string
	// First and Last are the days between which the event lies, both inclusive: equal, or Last zero, when the day is known;
	// the ends of the month when only that is known. A zero First is an event without a date.
	First, Last time.Time
	// Score and Quad hold in the caller's table and convention. Scored is false for the extension types, which have neither.
	Score  float64
	Quad   ontology.Quad
	Scored bool
}

// Dyad is an ordered pair of countries: what A does to B.
type Dyad struct{ A, B string }

// Reverse returns what B does to A.
func (d Dyad) Reverse() Dyad { return Dyad{d.B, d.A} }

// Tie is the part of an event that belongs to one directed dyad.
type Tie struct {
	Dyad
	// Weight is 1 for an event between two countries; see [Ties] for meetings of many and for acts that go both ways.
	Weight float64
	// Multilateral marks a tie out of a meeting or an agreement of more than two countries.
	Multilateral bool
}

// mutual types bind all who stand in the actor list when no recipient is told: talks without a host, an agreement, a joint exercise, a clash ("troops of A and B
// exchanged fire"). Other acts of conflict do not: two states that both mobilise do not mobilise against each other.
var mutual = map[ontology.Type]bool{ontology.Consult: true, ontology.Agree: true, ontology.Support: true, ontology.Cooperate: true, ontology.Assault: true}

// Ties spreads an event over the directed dyads of its countries, in order of their codes. PLOVER keeps lists of actors and leaves this to aggregation.
//
//   - Every country of the actors acts towards every country of the recipients. Persons of one country count once:
//     two Syrian ministers who meet the Russian president are one SYR-RUS event. A country is never tied to itself.
//   - A meeting of many (CONSULT multilateral) and a mutual act without a recipient tie each country to each other.
//   - Where an event goes both ways, each direction has half its weight, so that A to B and B to A add up to one event of the pair.
//   - In a CONSULT, and in a mutual act, of k > 2 countries every tie has weight 1/(k-1): a summit of twenty counts once for each guest,
//     not nineteen times. Such ties are marked as multilateral.
func Ties(e Event) []Tie {
	actors, recipients := countries(e.Actors), countries(e.Recipients)
	all := countries(slices.Concat(actors, recipients))
	everyone := e.Type == ontology.Consult && e.Mode == "multilateral" || mutual[e.Type] && len(recipients) == 0
	if everyone {
		actors, recipients = all, all
	}
	weight, many := 1.0, false
	if len(all) > 2 && (everyone || e.Type == ontology.Consult) {
		weight, many = 1/float64(len(all)-1), true
	}
	var ties []Tie
	for _, a := range actors {
		for _, b := range recipients {
			if a == b {
				continue
			}
			w := weight
			if slices.Contains(actors, b) && slices.Contains(recipients, a) {
				w /= 2
			}
			ties = append(ties, Tie{Dyad{a, b}, w, many})
		}
	}
	return ties
}

// countries returns the known countries of a list, each once, sorted.
func countries(list []string) []string {
	out := slices.DeleteFunc(slices.Clone(list), func(c string) bool { return c == "" })
	slices.Sort(out)
	return slices.Compact(out)
}
