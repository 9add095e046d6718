package parse

import (
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// lexeme is what the features need of a word, computed once a sentence.
type lexeme struct {
	form uint64 // hash of the lower-cased form
	xpos uint64
	upos uint64
}

// The two kinds of padding: outside the sentence on either side, and the root.
var (
	outside = lexeme{1, 200, 200}
	rooted  = lexeme{2, 201, 201}
)

// view is a sentence as the parser sees it.
type view struct {
	words []lexeme // one a word, then the root
	out   []uint64
}

func (v *view) load(d *text.Document, first, last int) {
	v.words = v.words[:0]
	var buffer [64]byte
	for i := first; i < last; i++ {
		t := &d.Tokens[i]
		v.words = append(v.words, lexeme{hashLower(d.Form(i), buffer[:0]), uint64(t.XPOS), uint64(t.UPOS)})
	}
	v.words = append(v.words, rooted)
}

func (v *view) at(i int) *lexeme {
	if i < 0 || i >= len(v.words) {
		return &outside
	}
	return &v.words[i]
}

var absent = node{head: none, l1: none, l2: none, r1: none, r2: none}

func (s *state) node(i int) *node {
	if i < 0 || i >= len(s.nodes) {
		return &absent
	}
	return &s.nodes[i]
}

func (s *state) labelOf(i int) uint64 {
	if i < 0 {
		return 100
	}
	return uint64(s.nodes[i].label)
}

func distance(a, b int) uint64 {
	if a < 0 || b < 0 {
		return 9
	}
	d := b - a
	switch {
	case d <= 5:
		return uint64(d)
	case d <= 10:
		return 6
	}
	return 7
}

// collector numbers templates as they come, so that each has hashes of its own.
type collector struct {
	out      []uint64
	template uint64
}

func (c *collector) one(a uint64) {
	c.template++
	c.out = append(c.out, model.Hash(c.template<<8, a))
}

func (c *collector) two(a, b uint64) {
	c.template++
	c.out = append(c.out, model.Hash(model.Hash(c.template<<8, a), b))
}

func (c *collector) three(a, b, d uint64) {
	c.template++
	c.out = append(c.out, model.Hash(model.Hash(model.Hash(c.template<<8, a), b), d))
}

func (c *collector) four(a, b, d, e uint64) {
	c.template++
	c.out = append(c.out, model.Hash(model.Hash(model.Hash(model.Hash(c.template<<8, a), b), d), e))
}

// transitionFeatures describes a configuration, after Zhang & Nivre 2011, for the arc-hybrid system.
func (v *view) transitionFeatures(s *state) []uint64 {
	c := collector{out: v.out[:0]}
	i0, i1, i2, j0 := s.top(0), s.top(1), s.top(2), s.front
	s0, s1, s2 := v.at(i0), v.at(i1), v.at(i2)
	b0, b1, b2, b3 := v.at(j0), v.at(j0+1), v.at(j0+2), v.at(j0+3)
	n0, n1, m0 := s.node(i0), s.node(i1), s.node(j0)
	d := distance(i0, j0)
	gap := distance(i1, i0)

	c.two(s0.form, s0.xpos)
	c.two(s1.form, s1.xpos)
	c.two(b0.form, b0.xpos)
	c.two(b1.form, b1.xpos)
	c.two(b2.form, b2.xpos)
	c.one(s0.form)
	c.one(s1.form)
	c.one(b0.form)
	c.one(s0.xpos)
	c.one(s1.xpos)
	c.one(b0.xpos)
	c.one(b1.xpos)

	c.four(s0.form, s0.xpos, b0.form, b0.xpos)
	c.three(s0.form, s0.xpos, b0.form)
	c.three(s0.form, b0.form, b0.xpos)
	c.three(s0.form, s0.xpos, b0.xpos)
	c.three(s0.xpos, b0.form, b0.xpos)
	c.two(s0.form, b0.form)
	c.two(s0.xpos, b0.xpos)
	c.two(b0.xpos, b1.xpos)
	c.four(s0.form, s0.xpos, s1.form, s1.xpos)
	c.three(s0.form, s1.form, s1.xpos)
	c.three(s0.form, s0.xpos, s1.xpos)
	c.three(s0.xpos, s1.form, s1.xpos)
	c.two(s0.form, s1.form)
	c.two(s0.xpos, s1.xpos)
	c.two(b0.form, b1.xpos)
	c.two(s0.form, b1.xpos)
	c.two(s1.form, b0.form)
	c.three(s1.xpos, b0.form, s0.xpos)

	c.three(s0.xpos, b0.xpos, b1.xpos)
	c.three(s1.xpos, s0.xpos, b0.xpos)
	c.four(s1.xpos, s0.xpos, b0.xpos, b1.xpos)
	c.three(s2.xpos, s1.xpos, s0.xpos)
	c.four(s2.xpos, s1.xpos, s0.xpos, b0.xpos)
	c.four(s0.xpos, b0.xpos, b1.xpos, b2.xpos)
	c.four(b0.xpos, b1.xpos, b2.xpos, b3.xpos)
	c.three(s0.form, b0.xpos, b1.xpos)
	c.three(s0.xpos, b0.form, b1.xpos)
	c.three(s0.form, s1.xpos, b0.xpos)

	// Children that are already attached.
	c.three(s0.xpos, v.at(int(n0.l1)).xpos, b0.xpos)
	c.three(s0.xpos, v.at(int(n0.r1)).xpos, b0.xpos)
	c.three(s1.xpos, v.at(int(n1.r1)).xpos, s0.xpos)
	c.three(s1.xpos, v.at(int(n1.l1)).xpos, s0.xpos)
	c.three(s0.xpos, b0.xpos, v.at(int(m0.l1)).xpos)
	c.three(s1.xpos, s0.xpos, v.at(int(n0.l1)).xpos)
	c.three(s1.xpos, s0.xpos, v.at(int(n0.r1)).xpos)
	c.two(s0.form, v.at(int(n0.l1)).form)
	c.two(s0.form, v.at(int(n0.r1)).form)
	c.two(s1.form, v.at(int(n1.r1)).form)
	c.two(b0.form, v.at(int(m0.l1)).form)
	c.two(s0.xpos, s.labelOf(int(n0.l1)))
	c.two(s0.xpos, s.labelOf(int(n0.r1)))
	c.two(s1.xpos, s.labelOf(int(n1.r1)))
	c.two(b0.xpos, s.labelOf(int(m0.l1)))
	c.three(s0.xpos, s.labelOf(int(n0.r1)), s.labelOf(int(n0.r2)))
	c.three(s1.xpos, s.labelOf(int(n1.r1)), s.labelOf(int(n1.r2)))
	c.three(b0.xpos, s.labelOf(int(m0.l1)), s.labelOf(int(m0.l2)))
	c.two(s0.xpos, n0.lset)
	c.two(s0.xpos, n0.rset)
	c.two(s1.xpos, n1.rset)
	c.two(b0.xpos, m0.lset)
	c.three(s0.form, n0.rset, b0.xpos)
	c.three(s0.form, n0.lset, b0.xpos)
	c.three(s1.form, n1.rset, s0.xpos)
	c.three(s1.form, n1.lset, s0.xpos)
	c.three(s1.xpos, n1.rset, n1.lset)
	c.three(s0.xpos, n0.rset, n0.lset)
	c.three(b0.form, m0.lset, s0.xpos)

	// Distance and valency.
	c.two(s0.form, d)
	c.two(s0.xpos, d)
	c.two(b0.form, d)
	c.two(b0.xpos, d)
	c.three(s0.xpos, b0.xpos, d)
	c.three(s1.xpos, s0.xpos, gap)
	c.three(s0.form, b0.form, d)
	c.two(s0.form, uint64(n0.lc)<<8|uint64(n0.rc))
	c.two(s1.form, uint64(n1.lc)<<8|uint64(n1.rc))
	c.two(b0.form, uint64(m0.lc))
	c.three(s0.xpos, uint64(n0.rc), b0.xpos)
	c.three(s1.xpos, uint64(n1.rc), s0.xpos)
	c.three(s0.upos, b0.upos, between(v, i0, j0))
	c.three(s1.upos, s0.upos, between(v, i1, i0))
	c.two(uint64(min(len(s.stack), 4)), uint64(min(s.n-s.front, 3)))
	v.out = c.out
	return c.out
}

// between is the set of verbs, commas and conjunctions between two words.
func between(v *view, i, j int) uint64 {
	if i < 0 {
		return 63
	}
	set := uint64(0)
	for k := i + 1; k < j && k < len(v.words); k++ {
		switch text.UPOS(v.words[k].upos) {
		case text.VERB:
			set |= 1
		case text.CCONJ:
			set |= 2
		case text.SCONJ:
			set |= 4
		case text.PUNCT:
			set |= 8
			if text.XPOS(v.words[k].xpos) == text.Comma {
				set |= 16
			}
		}
	}
	return set
}

// labelFeatures describes an arc that is about to be made.
func (v *view) labelFeatures(s *state, head, dep int) []uint64 {
	c := collector{out: v.out[:0], template: 128}
	h, d := v.at(head), v.at(dep)
	hn, dn := s.node(head), s.node(dep)
	dl, dr := v.at(dep-1), v.at(dep+1)
	hl, hr := v.at(head-1), v.at(head+1)
	side := uint64(0)
	far := distance(head, dep)
	if dep < head {
		side, far = 1, distance(dep, head)
	}
	c.one(side)
	c.two(d.form, side)
	c.two(h.form, side)
	c.two(d.xpos, side)
	c.two(h.xpos, side)
	c.three(d.form, d.xpos, side)
	c.three(h.form, h.xpos, side)
	c.three(h.xpos, d.xpos, side)
	c.three(h.form, d.xpos, side)
	c.three(h.xpos, d.form, side)
	c.three(h.form, d.form, side)
	c.four(h.form, h.xpos, d.form, d.xpos)
	c.four(h.xpos, d.xpos, far, side)
	c.four(h.form, d.xpos, far, side)
	c.three(d.xpos, dl.xpos, dr.xpos)
	c.three(h.xpos, hl.xpos, hr.xpos)
	c.four(h.xpos, d.xpos, dl.xpos, side)
	c.four(h.xpos, d.xpos, dr.xpos, side)
	c.four(h.xpos, d.xpos, hl.xpos, side)
	c.four(h.xpos, d.xpos, hr.xpos, side)
	c.three(d.form, dl.form, side)
	c.three(d.form, dr.form, side)
	c.three(d.xpos, dr.form, side)
	c.three(d.xpos, dl.form, side)

	c.three(d.xpos, dn.lset, side)
	c.three(d.xpos, dn.rset, side)
	c.four(h.xpos, d.xpos, dn.lset, side)
	c.four(h.form, d.xpos, dn.lset, side)
	c.three(d.form, dn.lset, side)
	c.four(h.xpos, d.xpos, v.at(int(dn.l1)).form, side)
	c.four(h.form, d.upos, v.at(int(dn.l1)).form, side)
	c.four(h.upos, d.form, v.at(int(dn.l1)).form, side)
	c.four(h.xpos, d.xpos, v.at(int(dn.l2)).form, side)
	c.four(h.xpos, d.xpos, v.at(int(dn.r1)).xpos, side)
	c.four(h.xpos, d.xpos, hn.lset, side)
	c.four(h.xpos, d.xpos, hn.rset, side)
	c.four(h.form, d.xpos, hn.lset, side)
	c.four(h.form, d.xpos, hn.rset, side)
	c.four(h.form, d.form, hn.rset, side)
	c.four(h.xpos, d.xpos, s.labelOf(int(hn.r1)), side)
	c.four(h.xpos, d.xpos, s.labelOf(int(hn.l1)), side)
	c.four(h.upos, d.upos, between(v, min(head, dep), max(head, dep)), side)
	c.three(d.upos, v.at(dep-2).upos, dl.upos)
	c.three(d.upos, dr.upos, v.at(dep+2).upos)
	v.out = c.out
	return c.out
}

// hashLower hashes the lower-cased form (ASCII letters; curly apostrophes count as straight ones).
func hashLower(form string, buffer []byte) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(form); i++ {
		c := form[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if c == 0xe2 && i+2 < len(form) && form[i+1] == 0x80 && form[i+2] == 0x99 {
			c = '\''
			i += 2
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h ^ h>>32
}
