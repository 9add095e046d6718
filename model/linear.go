// Package model holds the weights of the trained stages: their format, loading, quantisation, and the embedded files.
//
// All models are linear over hashed features. A feature is a 64-bit hash that the stage computes; a model maps it to the weights of the few
// classes it speaks for. Weights are small integers with one scale a model, most of them a byte on disk. Training lives in [Trainer]; the programs that run it are
// in cmd/train.
package model

import "fmt"

// Linear is a sparse multi-class linear model, read-only and safe for concurrent use.
type Linear struct {
	Classes int

	shift   uint // a feature's home is its upper bits, so that a table is filled, and a file read, in the order of the features
	slots   []slot
	weights []weight
}

// slot is an entry of an open-addressing table with linear probing.
type slot struct {
	key  uint32 // bits 8 to 39 of the feature; 0 marks an empty slot
	rest uint32 // the first weight of the row, shifted by 8, and bits 0 to 7 of the feature
}

type weight struct {
	value int16
	class uint8 // the high bit marks the last weight of a row
}

const lastWeight = 0x80

const (
	maxClasses  = 0x80    // what a class number leaves room for beside the mark
	maxWeights  = 1 << 24 // what a slot leaves room for
	featureBits = 40      // enough that among a million features hardly any two share a hash; few enough that a model file stays small
)

// canonical cuts a hash down to a feature whose key is not 0.
func canonical(hash uint64) uint64 {
	f := hash & (1<<featureBits - 1)
	if f>>8 == 0 {
		f |= 1 << 8
	}
	return f
}

// Score adds the weights of a feature to the scores of the classes.
func (m *Linear) Score(hash uint64, scores []int32) {
	f := canonical(hash)
	key := uint32(f >> 8)
	for i := f >> m.shift; ; i++ {
		s := &m.slots[i]
		if s.key == key && uint8(s.rest) == uint8(f) {
			for k := s.rest >> 8; ; k++ {
				w := m.weights[k]
				scores[w.class&^lastWeight] += int32(w.value)
				if w.class >= lastWeight {
					return
				}
			}
		}
		if s.key == 0 {
			return
		}
	}
}

// Features returns the number of features that have weights.
func (m *Linear) Features() int {
	n := 0
	for i := range m.slots {
		if m.slots[i].key != 0 {
			n++
		}
	}
	return n
}

// builder fills a table from rows in the order of their features.
type builder struct {
	m    *Linear
	next uint64 // first free slot
	err  error
}

// newBuilder makes room for a number of rows at a load of at most one half, with slots behind the last home so that probing never wraps.
func newBuilder(classes, rows int) *builder {
	bits := uint(3)
	for 1<<bits < 2*rows {
		bits++
	}
	return &builder{m: &Linear{Classes: classes, shift: featureBits - bits, slots: make([]slot, 1<<bits, 1<<bits+64)}}
}

// add appends a row; its weights must be in m.weights from first on.
func (b *builder) add(feature uint64, first int) {
	m := b.m
	if len(m.weights) >= maxWeights {
		b.err = fmt.Errorf("%d weights are more than a model can hold", len(m.weights))
		return
	}
	i := max(feature>>m.shift, b.next)
	for i >= uint64(len(m.slots)) {
		m.slots = append(m.slots, slot{})
	}
	m.slots[i] = slot{uint32(feature >> 8), uint32(first)<<8 | uint32(uint8(feature))}
	m.weights[len(m.weights)-1].class |= lastWeight
	b.next = i + 1
}

// done closes the table with an empty slot, where every search ends.
func (b *builder) done() (*Linear, error) {
	b.m.slots = append(b.m.slots, slot{})
	return b.m, b.err
}

// each calls f with every feature and its weights, in the order of the features.
func (m *Linear) each(f func(feature uint64, weights []weight)) {
	for _, s := range m.slots {
		if s.key == 0 {
			continue
		}
		first := s.rest >> 8
		last := first
		for m.weights[last].class < lastWeight {
			last++
		}
		f(s.feature(), m.weights[first:last+1])
	}
}

func (s slot) feature() uint64 { return uint64(s.key)<<8 | uint64(uint8(s.rest)) }

// Hash mixes two values into one feature hash. It is a bijection of b for any a, and spreads small numbers over all bits.
func Hash(a, b uint64) uint64 {
	h := (a ^ 0x9e3779b97f4a7c15) * 0xbf58476d1ce4e5b9
	h ^= b
	h ^= h >> 32
	h *= 0x94d049bb133111eb
	h ^= h >> 29
	return h
}

// HashString hashes a string (FNV-1a, finished by a mix).
func HashString(s string) uint64 {
	h := HashSeed
	for i := 0; i < len(s); i++ {
		h = HashByte(h, s[i])
	}
	return HashEnd(h)
}

// HashSeed, HashByte and HashEnd are the parts of HashString (FNV-1a), for strings that are made while they are hashed.
const HashSeed = uint64(14695981039346656037)

// HashByte adds a byte.
func HashByte(h uint64, c byte) uint64 { return (h ^ uint64(c)) * 1099511628211 }

// HashEnd finishes a hash.
func HashEnd(h uint64) uint64 { return h ^ h>>32 }
