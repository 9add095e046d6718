package net

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"unsafe"
)

// An encoded Transformer is its shape, as unsigned varints, then table, sizes of its levels, norms and linear maps in order, little-endian.

func (s *TransformerShape) sizes() []*int {
	return []*int{&s.Pieces, &s.Positions, &s.Width, &s.Inner, &s.Heads, &s.Layers, &s.Places, &s.Hidden, &s.Classes, &s.First, &s.Last}
}

// Encode returns the Transformer in the form that DecodeTransformer reads.
func (t *Transformer) Encode() []byte {
	var b bytes.Buffer
	for _, v := range t.sizes() {
		b.Write(binary.AppendUvarint(nil, uint64(*v)))
	}
	put := func(values any) { _ = binary.Write(&b, binary.LittleEndian, values) } // a buffer does not fail
	put(t.table)
	put(t.scale)
	for _, n := range t.norms() {
		put(n.gain)
		put(n.bias)
	}
	for _, l := range t.linears() {
		put(l.weights)
		put(l.scale)
		put(l.bias)
	}
	return b.Bytes()
}

// DecodeTransformer reads an encoded Transformer, which keeps data: it must not be changed afterwards.
func DecodeTransformer(data []byte) (*Transformer, error) {
	r := bytes.NewReader(data)
	t := &Transformer{}
	for _, p := range t.sizes() {
		if err := decodeInt(r, p); err != nil {
			return nil, err
		}
	}
	if err := t.check(); err != nil {
		return nil, fmt.Errorf("transformer: %w", err)
	}
	if size := t.size(); r.Len() != size {
		return nil, fmt.Errorf("transformer: %d bytes of weights, where its shape asks for %d", r.Len(), size)
	}
	t.allocate(0)
	rest := data[len(data)-r.Len():]
	keep := func(n int) []int8 { // bytes and 8-bit weights are the same, and too many to be copied at every start
		values := unsafe.Slice((*int8)(unsafe.Pointer(&rest[0])), n)
		rest = rest[n:]
		return values
	}
	finite := true
	get := func(values []float32) {
		_ = binary.Read(bytes.NewReader(rest), binary.LittleEndian, values) // the size was checked
		rest = rest[4*len(values):]
		finite = finite && allFinite(values)
	}
	t.table = keep((t.Pieces + t.Positions) * t.Width)
	get(t.scale)
	for _, n := range t.norms() {
		get(n.gain)
		get(n.bias)
	}
	for _, l := range t.linears() {
		l.weights = keep(l.in * l.out)
		get(l.scale)
		get(l.bias)
	}
	if !finite {
		return nil, errors.New("transformer: a weight is not a number")
	}
	t.pack()
	return t, nil
}

// size is the number of bytes of the parts.
func (t *Transformer) size() int {
	linear := func(in, out int) int { return in*out + 8*out }
	block := linear(t.Width, 3*t.Width) + linear(t.Width, t.Width) + linear(t.Width, t.Inner) + linear(t.Inner, t.Width) + 16*t.Width
	return (t.Pieces+t.Positions)*(t.Width+4) + 8*t.Width + t.Layers*block + linear((t.Places+1)*t.Width, t.Hidden) + linear(t.Hidden, t.Classes)
}
