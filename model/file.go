package model

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/klauspost/compress/zstd"
)

// A model file is a zstd stream of sections. All integers are unsigned varints, signed ones zigzag:
//
//	"DRG1"  section count
//	section: name length, name, kind ('L' linear, 'T' text, 'B' bytes of a form that its reader knows), payload length, payload
//	linear:  classes, rows, then for each row: feature (difference to the one before), weights, then for each weight: class, value
const magic = "DRG1"

// maxFile bounds what a model file may unpack to, so that a damaged or hostile one cannot exhaust memory.
const maxFile = 256 << 20

// File is a set of named models, texts and other data that belong together.
type File struct {
	Linears map[string]*Linear
	Texts   map[string]string
	Blobs   map[string][]byte
}

// Merge adds the sections of another file.
func (f *File) Merge(other *File) {
	maps.Copy(f.Linears, other.Linears)
	maps.Copy(f.Texts, other.Texts)
	maps.Copy(f.Blobs, other.Blobs)
}

// Write encodes a file. The same file gives the same bytes.
func (f *File) Write(w io.Writer) error {
	var b bytes.Buffer
	b.WriteString(magic)
	putUvarint(&b, uint64(len(f.Linears)+len(f.Texts)+len(f.Blobs)))
	for _, name := range slices.Sorted(maps.Keys(f.Linears)) {
		section(&b, name, 'L', encodeLinear(f.Linears[name]))
	}
	for _, name := range slices.Sorted(maps.Keys(f.Texts)) {
		section(&b, name, 'T', []byte(f.Texts[name]))
	}
	for _, name := range slices.Sorted(maps.Keys(f.Blobs)) {
		section(&b, name, 'B', f.Blobs[name])
	}
	z, err := zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return err
	}
	if _, err := z.Write(b.Bytes()); err != nil {
		return err
	}
	return z.Close()
}

// Read decodes a file.
func Read(r io.Reader) (*File, error) {
	z, err := zstd.NewReader(r, zstd.WithDecoderMaxMemory(maxFile), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	data, err := io.ReadAll(io.LimitReader(z, maxFile))
	if err != nil {
		return nil, fmt.Errorf("model file: %w", err)
	}
	if !bytes.HasPrefix(data, []byte(magic)) {
		return nil, fmt.Errorf("model file: it does not begin with %s", magic)
	}
	d := decoder{b: data[len(magic):]}
	f := &File{Linears: map[string]*Linear{}, Texts: map[string]string{}, Blobs: map[string][]byte{}}
	for n := d.uvarint(); n > 0 && d.err == nil; n-- {
		name := string(d.bytes())
		kind := d.byte()
		payload := d.bytes()
		switch kind {
		case 'L':
			m, err := decodeLinear(payload)
			if err != nil {
				return nil, fmt.Errorf("model file, section %s: %w", name, err)
			}
			f.Linears[name] = m
		case 'T':
			f.Texts[name] = string(payload)
		case 'B':
			f.Blobs[name] = payload
		default:
			return nil, fmt.Errorf("model file, section %s: unknown kind %q", name, kind)
		}
	}
	return f, d.err
}

func section(b *bytes.Buffer, name string, kind byte, payload []byte) {
	putUvarint(b, uint64(len(name)))
	b.WriteString(name)
	b.WriteByte(kind)
	putUvarint(b, uint64(len(payload)))
	b.Write(payload)
}

func encodeLinear(m *Linear) []byte {
	var b bytes.Buffer
	putUvarint(&b, uint64(m.Classes))
	putUvarint(&b, uint64(m.Features()))
	last := uint64(0)
	m.each(func(feature uint64, weights []weight) {
		putUvarint(&b, feature-last)
		last = feature
		putUvarint(&b, uint64(len(weights)))
		for _, w := range weights {
			b.WriteByte(w.class &^ lastWeight)
			b.Write(binary.AppendVarint(nil, int64(w.value)))
		}
	})
	return b.Bytes()
}

func decodeLinear(data []byte) (*Linear, error) {
	d := decoder{b: data}
	classes := d.uvarint()
	if classes > maxClasses {
		return nil, fmt.Errorf("%d classes are more than %d", classes, maxClasses)
	}
	n := d.uvarint()
	if n > uint64(len(data)) {
		return nil, io.ErrUnexpectedEOF
	}
	b := newBuilder(int(classes), int(n))
	b.m.weights = make([]weight, 0, len(d.b)/3)
	feature := uint64(0)
	for ; n > 0 && d.err == nil && b.err == nil; n-- {
		step := d.uvarint()
		if next := feature + step; step == 0 || next != canonical(next) {
			return nil, fmt.Errorf("the features are out of order")
		}
		feature += step
		size := d.uvarint()
		if size == 0 || size > classes {
			return nil, fmt.Errorf("a row of %d weights for %d classes", size, classes)
		}
		first := len(b.m.weights)
		for range size {
			class := d.byte()
			value := d.varint()
			if uint64(class) >= classes {
				return nil, fmt.Errorf("class %d of %d", class, classes)
			}
			b.m.weights = append(b.m.weights, weight{int16(value), class})
		}
		b.add(feature, first)
	}
	if d.err != nil {
		return nil, d.err
	}
	return b.done()
}

func putUvarint(b *bytes.Buffer, x uint64) { b.Write(binary.AppendUvarint(nil, x)) }

// decoder reads the parts of a file; the first error sticks.
type decoder struct {
	b   []byte
	err error
}

func (d *decoder) uvarint() uint64 {
	x, n := binary.Uvarint(d.b)
	return d.advance(x, n)
}

func (d *decoder) varint() int64 {
	x, n := binary.Varint(d.b)
	if d.advance(0, n); d.err != nil {
		return 0
	}
	return x
}

func (d *decoder) advance(x uint64, n int) uint64 {
	if d.err != nil || n <= 0 {
		d.fail()
		return 0
	}
	d.b = d.b[n:]
	return x
}

func (d *decoder) byte() byte {
	if d.err != nil || len(d.b) == 0 {
		d.fail()
		return 0
	}
	c := d.b[0]
	d.b = d.b[1:]
	return c
}

func (d *decoder) bytes() []byte {
	n := d.uvarint()
	if d.err != nil || n > uint64(len(d.b)) {
		d.fail()
		return nil
	}
	part := d.b[:n]
	d.b = d.b[n:]
	return part
}

func (d *decoder) fail() {
	if d.err == nil {
		d.err = io.ErrUnexpectedEOF
	}
	d.b = nil
}
