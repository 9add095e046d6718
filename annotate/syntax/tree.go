package syntax

import "slices"

// Decoder finds trees. It may be used again and again, by one goroutine at a time.
type Decoder struct {
	heads       []int
	state       []int8
	contraction contraction
}

// Tree finds the best tree over n words: scores[i*(n+1)+j] is the score of word j, or of the root if j is n, as head of word i. Exactly one word hangs on the
// root. It returns the head of every word, valid until the next call.
//
// Most of the time every word's best head gives a tree at once. Else the cycles are broken by the algorithm of Chu, Liu and Edmonds.
func (d *Decoder) Tree(scores []int32, n int) []int {
	d.heads, d.state = slices.Grow(d.heads[:0], n)[:n], slices.Grow(d.state[:0], n)[:n]
	width := n + 1
	root := bestRoot(scores, n)
	for i := range n {
		best := -1
		for j := range n {
			if j != i && (best < 0 || scores[i*width+j] > scores[i*width+best]) {
				best = j
			}
		}
		if i == root || best < 0 {
			best = n
		}
		d.heads[i] = best
	}
	if !isTree(d.heads, d.state) {
		copy(d.heads, d.contraction.edmonds(scores, n, root))
	}
	return d.heads
}

// bestRoot returns the word that gains most by hanging on the root instead of its best head among the words.
func bestRoot(scores []int32, n int) int {
	width := n + 1
	best, gain := 0, int64(0)
	for i := range n {
		second := int64(-1 << 40)
		for j := range n {
			if j != i {
				second = max(second, int64(scores[i*width+j]))
			}
		}
		if n == 1 {
			second = 0
		}
		if g := int64(scores[i*width+n]) - second; i == 0 || g > gain {
			best, gain = i, g
		}
	}
	return best
}

// isTree tells whether following the heads from any word leads to the root. It uses state as memory: 0 not seen, 1 on the way, 2 known to lead to the root.
func isTree(heads []int, state []int8) bool {
	n := len(heads)
	clear(state)
	for i := range n {
		k := i
		for k < n && state[k] == 0 {
			state[k] = 1
			k = heads[k]
		}
		if k < n && state[k] == 1 {
			return false
		}
		for k = i; k < n && state[k] == 1; k = heads[k] {
			state[k] = 2
		}
	}
	return true
}

// edge is an edge between real nodes: a word and its head.
type edge struct{ word, head int }

// contraction is the state of Chu-Liu-Edmonds on a dense graph. Node n is the root; a contracted cycle lives on in one of its nodes.
type contraction struct {
	size  int     // number of nodes
	cost  []int64 // cost[i*size+j]: score of the best edge that makes j the head of i
	edges []edge  // the real edge behind it
	alive []bool
	group []int // of each word: the node that it is part of
}

const forbidden = int64(-1) << 50

// edmonds contracts the cycles of the greedy choice until there are none, then opens them again.
func (c *contraction) edmonds(scores []int32, n, root int) []int {
	size := n + 1
	c.size, c.cost, c.edges = size, slices.Grow(c.cost[:0], size*size)[:size*size], slices.Grow(c.edges[:0], size*size)[:size*size]
	c.alive, c.group = slices.Grow(c.alive[:0], size)[:size], slices.Grow(c.group[:0], size)[:size]
	for i := range size {
		c.alive[i], c.group[i] = true, i
		for j := range size {
			at := i*size + j
			c.edges[at] = edge{i, j}
			if c.cost[at] = forbidden; i != n && i != j && (j == n) == (i == root) { // only the chosen word may hang on the root
				c.cost[at] = int64(scores[at])
			}
		}
	}
	result := make([]int, n)
	for i, e := range c.solve(n) {
		if i != n {
			result[e.word] = e.head
		}
	}
	return result
}

// solve returns the chosen real edge into every node that is alive. Each call contracts one cycle, so the depth of the recursion is bounded by the number of words.
func (c *contraction) solve(root int) map[int]edge {
	size := len(c.alive)
	head := make([]int, size)
	for i := range size {
		head[i] = -1
		if i == root || !c.alive[i] {
			continue
		}
		for j := range size {
			if j != i && c.alive[j] && (head[i] < 0 || c.cost[i*c.size+j] > c.cost[i*c.size+head[i]]) {
				head[i] = j
			}
		}
	}
	cycle := findCycle(head, root)
	if cycle == nil {
		chosen := map[int]edge{}
		for i := range size {
			if i != root && c.alive[i] {
				chosen[i] = c.edges[i*c.size+head[i]]
			}
		}
		return chosen
	}
	within := make(map[int]edge, len(cycle))
	for _, i := range cycle {
		within[i] = c.edges[i*c.size+head[i]]
	}
	group := append([]int(nil), c.group...)
	keep := c.merge(cycle, head, root)
	chosen := c.solve(root)
	// The edge into the cycle replaces that of the node it enters.
	entry := chosen[keep]
	for _, i := range cycle {
		chosen[i] = within[i]
	}
	chosen[group[entry.word]] = entry
	return chosen
}

// merge contracts a cycle into its first node and returns that.
func (c *contraction) merge(cycle, head []int, root int) int {
	keep := cycle[0]
	inCycle := make([]bool, len(c.alive))
	for _, i := range cycle {
		inCycle[i] = true
	}
	for j := range c.alive {
		if !c.alive[j] || inCycle[j] {
			continue
		}
		// Into the cycle: entering at i gives up the edge that i has within it.
		gain, in := forbidden, edge{}
		for k, i := range cycle {
			if g := c.cost[i*c.size+j] - c.cost[i*c.size+head[i]]; k == 0 || g > gain {
				gain, in = g, c.edges[i*c.size+j]
			}
		}
		// Out of the cycle: the best of its nodes as head of j.
		if j != root {
			best := cycle[0]
			for _, i := range cycle {
				if c.cost[j*c.size+i] > c.cost[j*c.size+best] {
					best = i
				}
			}
			c.cost[j*c.size+keep], c.edges[j*c.size+keep] = c.cost[j*c.size+best], c.edges[j*c.size+best]
		}
		c.cost[keep*c.size+j], c.edges[keep*c.size+j] = gain, in
	}
	for _, i := range cycle[1:] {
		c.alive[i] = false
	}
	for w, g := range c.group {
		if inCycle[g] {
			c.group[w] = keep
		}
	}
	return keep
}

// findCycle returns the nodes of a cycle of the head relation, nil if there is none.
func findCycle(head []int, root int) []int {
	state := make([]int, len(head))
	for i := range head {
		k := i
		for k != root && head[k] >= 0 && state[k] == 0 {
			state[k] = i + 1
			k = head[k]
		}
		if k != root && head[k] >= 0 && state[k] == i+1 {
			cycle := []int{k}
			for x := head[k]; x != k; x = head[x] {
				cycle = append(cycle, x)
			}
			return cycle
		}
	}
	return nil
}
