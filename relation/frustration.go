package relation

import (
	"math/bits"
	"slices"
)

// Frustration is how far a network is from two camps at peace within and at odds with each other.
type Frustration struct {
	Index  int         // L: the ties that would have to change their sign; an upper bound unless Exact
	Exact  bool        // whether no smaller number is possible
	Least  int         // a number that L cannot go below
	Line   float64     // 1 - 2L/m, 1 for perfect balance
	Camps  [2][]string // a division that reaches Index
	Strain []Edge      // the ties against it: hostile within a camp, friendly across
}

// exhaustive is the largest network whose divisions are all tried: 2^21 of them take a tenth of a second.
const exhaustive = 22

// Frustration finds the least number of ties to flip until the network is balanced (Abelson & Rosenberg 1958; Aref & Wilson 2018), by trying all divisions into two camps
// up to 22 countries. Countries with a single tie never strain anything and are left aside meanwhile. Larger networks get the best of many greedy searches,
// with Exact telling whether edge-disjoint unbalanced triads prove that no better exists.
func (n *Network) Frustration() Frustration {
	core := n.core()
	camp := make([]bool, len(n.nodes))
	f := Frustration{}
	if len(core) <= exhaustive {
		n.tryAll(core, camp)
		f.Exact = true
	} else {
		n.search(core, camp)
		f.Least = n.disjointTriads()
	}
	n.placeRest(core, camp)
	for _, e := range n.edges {
		if same := camp[n.index(e.A)] == camp[n.index(e.B)]; same != (e.Sign > 0) {
			f.Strain = append(f.Strain, e)
		}
	}
	f.Index = len(f.Strain)
	if f.Exact {
		f.Least = f.Index
	} else {
		f.Exact = f.Least == f.Index
	}
	for i, c := range n.nodes {
		side := 0
		if camp[i] {
			side = 1
		}
		f.Camps[side] = append(f.Camps[side], c)
	}
	f.Line = 1
	if len(n.edges) > 0 {
		f.Line = 1 - 2*float64(f.Index)/float64(len(n.edges))
	}
	return f
}

// core returns the countries that remain when those with at most one tie are taken away, again and again.
func (n *Network) core() []int {
	in := make([]bool, len(n.nodes))
	for i := range in {
		in[i] = true
	}
	for changed := true; changed; {
		changed = false
		for i := range in {
			if in[i] && n.degree(i, in) <= 1 {
				in[i], changed = false, true
			}
		}
	}
	var core []int
	for i, yes := range in {
		if yes {
			core = append(core, i)
		}
	}
	return core
}

func (n *Network) degree(i int, in []bool) int {
	d := 0
	for j, s := range n.sign[i] {
		if s != 0 && in[j] {
			d++
		}
	}
	return d
}

// gain is by how many ties the strain within the set falls when country i changes camp.
func (n *Network) gain(i int, set []int, camp []bool) int {
	g := 0
	for _, j := range set {
		if s := int(n.sign[i][j]); s != 0 {
			if camp[i] == camp[j] {
				g -= s // a friend in the own camp would be lost
			} else {
				g += s
			}
		}
	}
	return g
}

// tryAll visits every division of the core in the order of a Gray code, one change of camp a step, and leaves the best in camp. The first country stays where it is:
// the mirror image of a division is the same division.
func (n *Network) tryAll(core []int, camp []bool) {
	if len(core) < 2 {
		return
	}
	best, strain := 0, 0 // relative to the start
	kept := slices.Clone(camp)
	for step := uint(1); step < 1<<(len(core)-1); step++ {
		i := core[1+bits.TrailingZeros(step)]
		strain -= n.gain(i, core, camp)
		camp[i] = !camp[i]
		if strain < best {
			best = strain
			copy(kept, camp)
		}
	}
	copy(camp, kept)
}

// search climbs from many divisions: each country's friends on its side and all others on the other, and everyone together.
func (n *Network) search(core []int, camp []bool) {
	bestStrain := -1
	kept := slices.Clone(camp)
	for start := -1; start < len(core); start++ {
		for _, i := range core {
			camp[i] = start >= 0 && i != core[start] && n.sign[core[start]][i] <= 0
		}
		for improved := true; improved; {
			improved = false
			for _, i := range core {
				if n.gain(i, core, camp) > 0 {
					camp[i] = !camp[i]
					improved = true
				}
			}
		}
		if s := n.strain(core, camp); bestStrain < 0 || s < bestStrain {
			bestStrain = s
			copy(kept, camp)
		}
	}
	copy(camp, kept)
}

func (n *Network) strain(set []int, camp []bool) int {
	count := 0
	for x, i := range set {
		for _, j := range set[:x] {
			if s := n.sign[i][j]; s != 0 && (camp[i] == camp[j]) != (s > 0) {
				count++
			}
		}
	}
	return count
}

// placeRest gives the countries outside the core the camp that strains nothing: beside a friend, opposite a foe, from the core outwards.
func (n *Network) placeRest(core []int, camp []bool) {
	placed := make([]bool, len(n.nodes))
	for _, i := range core {
		placed[i] = true
	}
	for {
		next := -1
		for i := range placed {
			if placed[i] {
				continue
			}
			if next < 0 {
				next = i // a tree of its own begins anywhere
			}
			if n.degree(i, placed) > 0 {
				next = i
				break
			}
		}
		if next < 0 {
			return
		}
		for j, s := range n.sign[next] {
			if s != 0 && placed[j] {
				camp[next] = camp[j] == (s > 0)
			}
		}
		placed[next] = true
	}
}

// disjointTriads counts unbalanced triads that share no tie, taken greedily: each needs a flip of its own.
func (n *Network) disjointTriads() int {
	used := map[Dyad]bool{}
	count := 0
	for _, t := range n.Triads() {
		a, b, c := Dyad{t.Nodes[0], t.Nodes[1]}, Dyad{t.Nodes[0], t.Nodes[2]}, Dyad{t.Nodes[1], t.Nodes[2]}
		if t.Balanced() || used[a] || used[b] || used[c] {
			continue
		}
		used[a], used[b], used[c] = true, true, true
		count++
	}
	return count
}
