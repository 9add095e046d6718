package dyad

import (
	"cmp"
	"math"
	"slices"

	"github.com/dragoman-project/dragoman/relation"
)

// Flows say who gave how much to whom: the positive scores of aid, material cooperation and concessions that were delivered.
type Flows struct {
	Forth      Flow     `json:"a_to_b"`
	Back       Flow     `json:"b_to_a"`
	Asymmetry  *float64 `json:"asymmetry,omitempty"`  // 1: only a gives; -1: only b does
	Dependence *float64 `json:"dependence,omitempty"` // of a on b: above 0 when a lives more on b than b on a
	OfA        Received `json:"received_by_a"`
	OfB        Received `json:"received_by_b"`
}

// Flow is what one gave to another.
type Flow struct {
	Value float64  `json:"value"`
	IDs   []string `json:"ids,omitempty"`
}

// Received is what one got from everybody.
type Received struct {
	Share         *float64 `json:"share_of_the_other,omitempty"`
	Concentration *float64 `json:"concentration,omitempty"` // Herfindahl-Hirschman index of its givers
	Givers        []Giver  `json:"givers,omitempty"`        // the largest first
}

// Giver is a country that gave something.
type Giver struct {
	Country string   `json:"country"`
	Value   float64  `json:"value"`
	Share   float64  `json:"share"`
	IDs     []string `json:"ids"`
}

func (r *reader) flows(a *Account) {
	var given []relation.Event
	own := make(map[int]bool, len(r.own))
	for _, i := range r.own {
		own[i] = true
	}
	ids := map[relation.Dyad][]string{}
	for i := range r.events {
		if e := &r.events[i]; r.within(i) && relation.Delivers(*e) {
			given = append(given, *e)
			received := false
			for _, t := range relation.Ties(*e) {
				if t.B == a.A || t.B == a.B {
					ids[t.Dyad] = append(ids[t.Dyad], e.ID)
					received = true
				}
			}
			if received && !own[i] {
				a.givers = append(a.givers, r.brief(i))
			}
		}
	}
	f := relation.NewFlows(given)
	d := r.dyad()
	received := func(by, other string) Received {
		x := Received{Share: some(f.Share(by, other)), Concentration: some(f.Concentration(by))}
		for _, g := range f.Givers(by) {
			x.Givers = append(x.Givers, Giver{g.Country, rounded(g.Value), rounded(g.Share), ids[relation.Dyad{A: g.Country, B: by}]})
		}
		return x
	}
	a.Flows = Flows{
		Forth: Flow{rounded(f[d]), ids[d]}, Back: Flow{rounded(f[d.Reverse()]), ids[d.Reverse()]},
		Asymmetry: some(f.Asymmetry(a.A, a.B)), Dependence: some(f.Dependence(a.A, a.B)),
		OfA: received(a.A, a.B), OfB: received(a.B, a.A),
	}
}

// Network is who is with whom around the two, by the sign of the net scores.
type Network struct {
	Theta      float64    `json:"theta"` // a tie needs a net score larger than this
	Nodes      []string   `json:"nodes"`
	Edges      []Edge     `json:"edges"`
	Triads     int        `json:"triads"`
	ByHostile  [4]int     `json:"triads_by_hostile_ties"`
	Balanced   *float64   `json:"balance,omitempty"`
	Weak       *float64   `json:"weak_balance,omitempty"`
	Tense      []Triad    `json:"unbalanced,omitempty"`
	Frustrated int        `json:"frustration"` // ties that would have to change their sign
	Exact      bool       `json:"frustration_exact"`
	Least      int        `json:"frustration_at_least"`
	Line       *float64   `json:"line_index,omitempty"`
	Camps      [][]string `json:"camps,omitempty"` // where there are two
	Strain     [][]string `json:"strained,omitempty"`
}

// Edge is a tie of two countries.
type Edge struct {
	A     string   `json:"a"`
	B     string   `json:"b"`
	Sign  int      `json:"sign"`
	Net   float64  `json:"net"`
	Count int      `json:"events"`
	IDs   []string `json:"ids,omitempty"` // of the ties of the two; those among others are opened by an account of their own
}

// Triad is three countries with ties to each other.
type Triad struct {
	Nodes   []string `json:"nodes"`
	Hostile int      `json:"hostile_ties"`
}

func (r *reader) network(a *Account) {
	events := make([]relation.Event, 0, len(r.events))
	for i := range r.events {
		if r.events[i].Scored && r.within(i) {
			events = append(events, r.events[i])
		}
	}
	n := relation.NetworkOf(events, r.q.Theta).Around(a.A, a.B)
	x := Network{Theta: r.q.Theta, Nodes: n.Nodes(), Edges: []Edge{}, Exact: true}
	if x.Nodes == nil {
		x.Nodes = []string{}
	}
	ids := edgeIDs(events, a.A, a.B)
	for _, e := range n.Edges() {
		x.Edges = append(x.Edges, Edge{e.A, e.B, e.Sign, rounded(e.Net), e.Count, ids[relation.Dyad{A: e.A, B: e.B}]})
	}
	b, ok := n.Balance()
	x.Triads, x.ByHostile, x.Balanced, x.Weak = b.Triads, b.ByNegatives, some(b.Balanced, ok), some(b.Weak, ok)
	for _, t := range b.Unbalanced {
		x.Tense = append(x.Tense, Triad{t.Nodes[:], t.Negative})
	}
	if b.Edges > 0 {
		f := n.Frustration()
		x.Frustrated, x.Exact, x.Least, x.Line = f.Index, f.Exact, f.Least, some(f.Line, true)
		if len(f.Camps[0]) > 0 && len(f.Camps[1]) > 0 {
			x.Camps = f.Camps[:]
		}
		for _, e := range f.Strain {
			x.Strain = append(x.Strain, []string{e.A, e.B})
		}
	}
	a.Network = x
}

// edgeIDs lists the events of each pair that one of two takes part in, the pair in order of its codes.
func edgeIDs(events []relation.Event, one, other string) map[relation.Dyad][]string {
	ids := map[relation.Dyad][]string{}
	for i := range events {
		if e := &events[i]; !slices.ContainsFunc([][]string{e.Actors, e.Recipients}, func(side []string) bool { return slices.Contains(side, one) || slices.Contains(side, other) }) {
			continue
		}
		for _, t := range relation.Ties(events[i]) {
			d := t.Dyad
			if d.A > d.B {
				d = d.Reverse()
			}
			if d.A != one && d.B != one && d.A != other && d.B != other {
				continue
			}
			if list := ids[d]; len(list) == 0 || list[len(list)-1] != events[i].ID {
				ids[d] = append(list, events[i].ID)
			}
		}
	}
	return ids
}

// Own lists the ties of the two, to each other and to others, the heaviest first.
func (n *Network) Own(a, b string) []Edge {
	var out []Edge
	for _, e := range n.Edges {
		if e.A == a || e.A == b || e.B == a || e.B == b {
			out = append(out, e)
		}
	}
	slices.SortStableFunc(out, func(x, y Edge) int { return cmp.Compare(math.Abs(y.Net), math.Abs(x.Net)) })
	return out
}
