package relation

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// Edge is a signed tie of two countries, without direction.
type Edge struct {
	A, B  string
	Sign  int     // 1 friendly, -1 hostile
	Net   float64 // the net score behind the sign, where it comes from events
	Count int     // the events behind it
}

// Network is a signed graph: who is with whom, and against whom.
type Network struct {
	nodes []string // sorted
	edges []Edge   // sorted by A and B, A before B
	sign  [][]int8 // adjacency, 0 for no tie
}

// NewNetwork builds the network of some edges. Edges between two countries must agree, and none may lead from a country to itself.
func NewNetwork(edges []Edge) (*Network, error) {
	n := &Network{}
	for _, e := range edges {
		if e.A == e.B || e.Sign != 1 && e.Sign != -1 {
			return nil, fmt.Errorf("edge %s-%s of sign %d: want two countries and 1 or -1", e.A, e.B, e.Sign)
		}
		if e.A > e.B {
			e.A, e.B = e.B, e.A
		}
		n.edges = append(n.edges, e)
		n.nodes = append(n.nodes, e.A, e.B)
	}
	slices.Sort(n.nodes)
	n.nodes = slices.Compact(n.nodes)
	slices.SortStableFunc(n.edges, func(x, y Edge) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	n.sign = make([][]int8, len(n.nodes))
	for i := range n.sign {
		n.sign[i] = make([]int8, len(n.nodes))
	}
	kept := n.edges[:0]
	for _, e := range n.edges {
		i, j := n.index(e.A), n.index(e.B)
		if old := n.sign[i][j]; old == int8(e.Sign) {
			continue
		} else if old != 0 {
			return nil, fmt.Errorf("edges %s-%s of both signs", e.A, e.B)
		}
		n.sign[i][j], n.sign[j][i] = int8(e.Sign), int8(e.Sign)
		kept = append(kept, e)
	}
	n.edges = kept
	return n, nil
}

// NetworkOf builds the network of some events: a tie is the sign of the net score of a pair, both directions together, where its size is above theta.
// Pairs whose scores cancel out stay without a tie; what they did is still in their series.
func NetworkOf(events []Event, theta float64) *Network {
	sums := map[Dyad]*Edge{}
	for _, e := range events {
		if !e.Scored {
			continue
		}
		seen := map[Dyad]bool{}
		for _, t := range Ties(e) {
			d := t.Dyad
			if d.A > d.B {
				d = d.Reverse()
			}
			if sums[d] == nil {
				sums[d] = &Edge{A: d.A, B: d.B}
			}
			sums[d].Net += t.Weight * e.Score
			if !seen[d] {
				sums[d].Count++
				seen[d] = true
			}
		}
	}
	var edges []Edge
	for _, e := range sums {
		if math.Abs(e.Net) > theta {
			e.Sign = 1
			if e.Net < 0 {
				e.Sign = -1
			}
			edges = append(edges, *e)
		}
	}
	n, err := NewNetwork(edges)
	if err != nil { // no pair twice, no pair with itself, no other sign: the sums above cannot break the rules
		panic(err)
	}
	return n
}

// Around returns the neighbourhood of some countries: they, whoever has a tie to one of them, and all ties among these.
func (n *Network) Around(centre ...string) *Network {
	in := map[string]bool{}
	for _, c := range centre {
		in[c] = true
		if i := n.index(c); i >= 0 {
			for j, s := range n.sign[i] {
				if s != 0 {
					in[n.nodes[j]] = true
				}
			}
		}
	}
	var edges []Edge
	for _, e := range n.edges {
		if in[e.A] && in[e.B] {
			edges = append(edges, e)
		}
	}
	sub, err := NewNetwork(edges)
	if err != nil { // edges of a network are edges of a network
		panic(err)
	}
	return sub
}

// Nodes lists the countries with a tie.
func (n *Network) Nodes() []string { return slices.Clone(n.nodes) }

// Edges lists the ties, A before B.
func (n *Network) Edges() []Edge { return slices.Clone(n.edges) }

// index returns the number of a country, -1 for one without ties.
func (n *Network) index(country string) int {
	if i, ok := slices.BinarySearch(n.nodes, country); ok {
		return i
	}
	return -1
}

// Triad is three countries that all have ties to each other.
type Triad struct {
	Nodes    [3]string
	Negative int // hostile ties among the three
}

// Balanced tells whether the product of the three signs is positive: the friend of my friend is my friend, the enemy of my enemy too (Heider 1946; Cartwright & Harary 1956).
func (t Triad) Balanced() bool { return t.Negative%2 == 0 }

// Triads lists the triads in order of their countries.
func (n *Network) Triads() []Triad {
	var out []Triad
	for i := range n.nodes {
		for j := i + 1; j < len(n.nodes); j++ {
			if n.sign[i][j] == 0 {
				continue
			}
			for k := j + 1; k < len(n.nodes); k++ {
				if n.sign[i][k] == 0 || n.sign[j][k] == 0 {
					continue
				}
				t := Triad{Nodes: [3]string{n.nodes[i], n.nodes[j], n.nodes[k]}}
				for _, s := range []int8{n.sign[i][j], n.sign[i][k], n.sign[j][k]} {
					if s < 0 {
						t.Negative++
					}
				}
				out = append(out, t)
			}
		}
	}
	return out
}

// Balance sums the triads of a network up.
type Balance struct {
	Nodes, Edges, Positive int
	ByNegatives            [4]int // triads by their hostile ties
	Triads                 int
	Balanced               float64 // share of triads with an even number of hostile ties
	Weak                   float64 // share of those that are not two friends of one who are foes of each other (Davis 1967)
	Unbalanced             []Triad // the tense ones, in order
}

// Balance counts the triads. It reports false for a network without triads, whose shares do not exist; the counts hold all the same.
func (n *Network) Balance() (Balance, bool) {
	b := Balance{Nodes: len(n.nodes), Edges: len(n.edges)}
	for _, e := range n.edges {
		if e.Sign > 0 {
			b.Positive++
		}
	}
	for _, t := range n.Triads() {
		b.Triads++
		b.ByNegatives[t.Negative]++
		if !t.Balanced() {
			b.Unbalanced = append(b.Unbalanced, t)
		}
	}
	if b.Triads == 0 {
		return b, false
	}
	b.Balanced = float64(b.ByNegatives[0]+b.ByNegatives[2]) / float64(b.Triads)
	b.Weak = 1 - float64(b.ByNegatives[1])/float64(b.Triads)
	return b, true
}
