package store

import (
	"cmp"
	"slices"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
)

// Unit is one in the fixed-point numbers of [Dyad], [Contribution] and [Sum]: sums must come out the same in whatever order events are added and
// taken away again, which floating point does not give.
const Unit = 1_000_000

// Dyad is a directed pair of countries or non-state codes with its weight in units.
type Dyad struct {
	A, B   string
	Weight int64
}

// Dyads expands the lists of an event to directed dyads of countries: each pair once, however many of its ministers take part. The k actors of an
// event without recipients (a conference, a clash) are tied to each other with the weight 1/(k-1), so that each of them takes part once. Of the other acts
// of conflict without a recipient nobody is known to be the target: two states that impose sanctions do not impose them on each other.
func Dyads(e *record.Event) []Dyad {
	actors, recipients := countries(e.Actor), countries(e.Recipient)
	var list []Dyad
	if len(e.Recipient) == 0 {
		if t := ontology.Type(e.Event); t.Conflictual() && t != ontology.Assault {
			return nil
		}
		for _, a := range actors {
			for _, b := range actors {
				if a != b {
					list = append(list, Dyad{a, b, Unit / int64(len(actors)-1)})
				}
			}
		}
		return list
	}
	for _, a := range actors {
		for _, b := range recipients {
			list = append(list, Dyad{a, b, Unit})
		}
	}
	return list
}

func countries(list []record.Participant) []string {
	var codes []string
	for _, p := range list {
		if p.Country != "" {
			codes = append(codes, p.Country)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// Contribution is what an event adds to the sums of one dyad. The event counts once: type, status, date and score are those of its lead report,
// dyads those of all its reports.
type Contribution struct {
	Dyad
	First  Day
	Month  int // yyyymm, 0 if it is not known to the month
	Type   string
	Status string
	Score  int64 // weight times PLOVER score, in units
}

// Contributions returns what an event adds to the sums, ordered by dyad. An event without reports adds nothing.
func Contributions(e *Event) []Contribution {
	lead := e.Lead()
	if lead == nil {
		return nil
	}
	weight := map[[2]string]int64{}
	for i := range e.Reports {
		for _, d := range Dyads(&e.Reports[i].Event) {
			weight[[2]string{d.A, d.B}] = max(weight[[2]string{d.A, d.B}], d.Weight)
		}
	}
	first, last := Days(&lead.Event)
	month := Month(first, last, lead.Event.DatePrecision)
	score := scoreOf(&lead.Event)
	list := make([]Contribution, 0, len(weight))
	for pair, w := range weight {
		list = append(list, Contribution{
			Dyad: Dyad{pair[0], pair[1], w}, First: first, Month: month, Type: lead.Event.Event, Status: lead.Event.Status,
			Score: int64(score * float64(w)),
		})
	}
	slices.SortFunc(list, func(x, y Contribution) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	return list
}

// scoreOf is the score that was coded, else that of the manual; 0 for types without one.
func scoreOf(e *record.Event) float64 {
	if e.PLOVERScore != nil {
		return *e.PLOVERScore
	}
	score, _ := ontology.Score(ontology.Type(e.Event), e.Mode)
	return score
}
