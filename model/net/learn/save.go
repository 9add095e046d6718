package learn

import (
	"encoding/binary"
	"fmt"
	"io"
)

// Write writes the weights, little-endian, in order.
func (w *Weights) Write(out io.Writer) error {
	for _, p := range w.Params {
		if err := binary.Write(out, binary.LittleEndian, [2]uint32{uint32(p.Rows), uint32(p.Cols)}); err != nil {
			return err
		}
		if err := binary.Write(out, binary.LittleEndian, p.Data); err != nil {
			return err
		}
	}
	return nil
}

// Read reads the weights of a network of the same shape.
func (w *Weights) Read(in io.Reader) error {
	for i, p := range w.Params {
		var size [2]uint32
		if err := binary.Read(in, binary.LittleEndian, &size); err != nil {
			return err
		}
		if size != [2]uint32{uint32(p.Rows), uint32(p.Cols)} {
			return fmt.Errorf("weights %d (%s) are %d by %d, not %d by %d: they are those of another network", i, p.Name, size[0], size[1], p.Rows, p.Cols)
		}
		if err := binary.Read(in, binary.LittleEndian, p.Data); err != nil {
			return err
		}
	}
	return nil
}
