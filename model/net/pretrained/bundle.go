package pretrained

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

// readBundle reads an archive in the archive, with the vocabulary and a TensorFlow variable bundle, whose index is a LevelDB table of protocol buffers.
func (c *Checkpoint) readBundle(inner []byte) error {
	z, err := zip.NewReader(bytes.NewReader(inner), int64(len(inner)))
	if err != nil {
		return err
	}
	words, err := part(z, "vocab.txt")
	if err != nil {
		return err
	}
	index, err := part(z, "variables.index")
	if err != nil {
		return err
	}
	c.Vocabulary = strings.Split(strings.TrimSpace(string(words)), "\n")
	data, err := part(z, "variables.data-00000-of-00001")
	if err != nil {
		return err
	}
	if err := readIndex(index, func(name string, t entry) error { return c.take(name, t, data) }); err != nil {
		return fmt.Errorf("variables.index: %w", err)
	}
	return nil
}

// take copies a tensor of the encoder under its name without the prefix of the module.
func (c *Checkpoint) take(name string, t entry, data []byte) error {
	_, short, ok := strings.Cut(name, "bert/")
	if !ok {
		return nil
	}
	if t.offset < 0 || t.size < 0 || t.offset+t.size > len(data) {
		return fmt.Errorf("%s lies beyond the data", name)
	}
	values := make([]float32, t.size/4)
	for i := range values {
		values[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[t.offset+4*i:]))
	}
	c.tensors[short] = values
	return nil
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

// entry is where the values of a tensor lie, in bytes.
type entry struct{ offset, size int }

const (
	tableFooter = 48
	tableMagic  = 0xdb4775248b80fb57
)

// readIndex reads the table: its footer names the index block, whose values name the data blocks, whose values are the entries of tensors.
func readIndex(table []byte, take func(name string, t entry) error) error {
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
				return take(key, decodeEntry(value))
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

// decodeEntry reads offset and size, fields 4 and 5, of a BundleEntryProto.
func decodeEntry(b []byte) (t entry) {
	for len(b) > 0 {
		field, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return entry{}
		}
		size := protowire.ConsumeFieldValue(field, kind, b[n:])
		if size < 0 {
			return entry{}
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
