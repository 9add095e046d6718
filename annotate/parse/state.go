package parse

import "github.com/dragoman-project/dragoman/text"

// The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011).
const (
	shift = iota
	left  // the top of the stack becomes a dependent of the front of the buffer
	right // the top of the stack becomes a dependent of the item below it
	transitions
)

const none = -1

// state is a parser configuration over the n words of a sentence. Word n is the artificial root at the end of the buffer.
type state struct {
	n     int
	front int // first word of the buffer
	stack []int16
	nodes []node
}

// node is what is known of a word: its head and label once attached, and its outermost children on both sides.
type node struct {
	head   int16
	l1, l2 int16 // leftmost child and the one attached before it
	r1, r2 int16 // rightmost child and the one attached before it
	lc, rc uint8 // number of children on either side
	label  text.Deprel
	lset   uint64 // labels of the left children
	rset   uint64 // labels of the right children
}

func (s *state) reset(n int) {
	s.n, s.front = n, 0
	s.stack = s.stack[:0]
	if cap(s.nodes) < n+1 {
		s.nodes = make([]node, n+1)
	}
	s.nodes = s.nodes[:n+1]
	for i := range s.nodes {
		s.nodes[i] = node{head: none, l1: none, l2: none, r1: none, r2: none}
	}
}

func (s *state) done() bool { return s.front == s.n && len(s.stack) == 0 }

// legal tells which transitions are possible. Only one word may hang on the root, so the last arc to it waits until the stack holds one item.
func (s *state) legal() (ok [transitions]bool) {
	ok[shift] = s.front < s.n
	ok[left] = len(s.stack) > 0 && (s.front < s.n || len(s.stack) == 1)
	ok[right] = len(s.stack) > 1
	return ok
}

// top returns the k-th item from the top of the stack, none if there is none.
func (s *state) top(k int) int {
	if k >= len(s.stack) {
		return none
	}
	return int(s.stack[len(s.stack)-1-k])
}

// arc returns the head and the dependent of the arc that a transition would make.
func (s *state) arc(t int) (head, dependent int) {
	if t == left {
		return s.front, s.top(0)
	}
	return s.top(1), s.top(0)
}

func (s *state) shift() {
	s.stack = append(s.stack, int16(s.front))
	s.front++
}

// attach makes the top of the stack a dependent of head and pops it.
func (s *state) attach(head int, label text.Deprel) {
	d := s.stack[len(s.stack)-1]
	s.stack = s.stack[:len(s.stack)-1]
	dep, h := &s.nodes[d], &s.nodes[head]
	dep.head, dep.label = int16(head), label
	bit := uint64(1) << (label & 63)
	if int(d) < head {
		h.l2, h.l1 = h.l1, d
		h.lc++
		h.lset |= bit
	} else {
		h.r2, h.r1 = h.r1, d
		h.rc++
		h.rset |= bit
	}
}

// costs counts for every transition the gold arcs that could still be reached and are lost by it (Goldberg & Nivre 2013).
func (s *state) costs(gold []int16) (c [transitions]int) {
	s0, s1, b := s.top(0), s.top(1), s.front
	for _, k := range s.stack[:max(0, len(s.stack)-1)] {
		if int(gold[k]) == b { // the front can no longer take it
			c[shift]++
		}
		if b < s.n && gold[b] == k { // the front can no longer hang on it
			c[shift]++
		}
	}
	if s0 == none {
		return c
	}
	if int(gold[s0]) == b {
		c[shift]++
	}
	lost := 0 // dependents of the top that are still in the buffer
	for d := b; d < s.n; d++ {
		if int(gold[d]) == s0 {
			lost++
		}
	}
	c[left], c[right] = lost, lost
	h := int(gold[s0])
	if h > b || s1 != none && h == s1 {
		c[left]++
	}
	if h >= b {
		c[right]++
	}
	return c
}
