package net

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"unsafe"
)

// An encoded network is its shape, as unsigned varints (the steps after their number), then the parts in the order of the fields of Network, little-endian:
// a linear map as its weights, the sizes of their levels, its biases.

// Encode returns the network in the form that Decode reads.
func (n *Network) Encode() []byte {
	var b bytes.Buffer
	for _, v := range append([]int{n.Rows, n.Width, n.Arc, n.Label, n.Tags, n.Labels, n.Names, len(n.Steps)}, n.Steps...) {
		b.Write(binary.AppendUvarint(nil, uint64(v)))
	}
	put := func(values any) { _ = binary.Write(&b, binary.LittleEndian, values) } // a buffer does not fail
	put(n.table)
	put(n.scale)
	for _, l := range n.linears() {
		put(l.weights)
		put(l.scale)
		put(l.bias)
	}
	put(n.prior)
	put(n.priorUnit)
	put(n.root)
	return b.Bytes()
}

func (n *Network) linears() []*linear {
	return append(append([]*linear(nil), n.layers...), n.output, n.bilinear, n.labels)
}

// Decode reads an encoded network, which keeps data: it must not be changed afterwards.
func Decode(data []byte) (*Network, error) {
	r := bytes.NewReader(data)
	n := &Network{}
	layers := 0
	for _, p := range []*int{&n.Rows, &n.Width, &n.Arc, &n.Label, &n.Tags, &n.Labels, &n.Names, &layers} {
		if err := decodeInt(r, p); err != nil {
			return nil, err
		}
	}
	if layers > maxLayers {
		return nil, fmt.Errorf("network: %d layers", layers)
	}
	n.Steps = make([]int, layers)
	for i := range n.Steps {
		if err := decodeInt(r, &n.Steps[i]); err != nil {
			return nil, err
		}
	}
	if err := n.check(); err != nil {
		return nil, fmt.Errorf("network: %w", err)
	}
	if size := n.size(); r.Len() != size {
		return nil, fmt.Errorf("network: %d bytes of weights, where its shape asks for %d", r.Len(), size)
	}
	n.allocate(0)
	table := data[len(data)-r.Len():][:n.Rows*n.Width]
	n.table = unsafe.Slice((*int8)(unsafe.Pointer(&table[0])), len(table)) // bytes and 8-bit weights are the same; the table is too large to be copied at every start
	_, _ = r.Seek(int64(len(table)), io.SeekCurrent)
	get := func(values any) { _ = binary.Read(r, binary.LittleEndian, values) } // the size was checked
	get(n.scale)
	finite := allFinite(n.scale)
	for _, l := range n.linears() {
		get(l.weights)
		get(l.scale)
		get(l.bias)
		finite = finite && allFinite(l.scale) && allFinite(l.bias)
	}
	get(n.prior)
	get(&n.priorUnit)
	get(n.root)
	if !finite || !allFinite([]float32{n.priorUnit}) {
		return nil, errors.New("network: a weight is not a number")
	}
	n.pack()
	return n, nil
}

func decodeInt(r io.ByteReader, to *int) error {
	v, err := binary.ReadUvarint(r)
	if err != nil {
		return fmt.Errorf("network: %w", io.ErrUnexpectedEOF)
	}
	if v > math.MaxInt32 {
		return fmt.Errorf("network: a size of %d", v)
	}
	*to = int(v)
	return nil
}

func allFinite(values []float32) bool {
	for _, v := range values {
		if math.IsNaN(float64(v)) || math.Abs(float64(v)) > 1e6 {
			return false
		}
	}
	return true
}

// allocate makes the empty parts of a network of the shape, its table of so many rows.
func (n *Network) allocate(rows int) {
	n.table, n.scale = make([]int8, rows*n.Width), make([]float32, n.Rows)
	for range n.Steps {
		n.layers = append(n.layers, newLinear(3*n.Width, 2*n.Width))
	}
	n.output = newLinear(n.Width, n.outputs())
	n.bilinear, n.labels = newLinear(n.Arc, n.Arc), newLinear(3*n.Label, n.Labels)
	n.prior, n.root = make([]int16, n.Arc), make([]int16, n.Arc)
}

// size is the number of bytes of the parts.
func (n *Network) size() int {
	linear := func(in, out int) int { return in*out + 8*out }
	size := n.Rows*(n.Width+4) + len(n.Steps)*linear(3*n.Width, 2*n.Width)
	size += linear(n.Width, n.outputs()) + linear(n.Arc, n.Arc) + linear(3*n.Label, n.Labels)
	return size + 2*n.Arc + 4 + 2*n.Arc
}

// pack prepares all linear maps for the kernel.
func (n *Network) pack() {
	for _, l := range n.layers {
		l.pack(normUnit)
	}
	n.output.pack(normUnit)
	n.bilinear.pack(arcUnit)
	n.labels.pack(labelUnit)
}
