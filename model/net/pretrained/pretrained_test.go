package pretrained

import (
	"testing"
)

func FuzzModel(f *testing.F) {
	f.Add([]byte{0x3a, 0x04, 0x2a, 0x02, 0x42, 0x00})
	f.Fuzz(func(_ *testing.T, data []byte) {
		c := &Checkpoint{tensors: map[string][]float32{}}
		_ = c.readModel(data)
	})
}

func FuzzIndex(f *testing.F) {
	f.Add(make([]byte, tableFooter))
	f.Fuzz(func(_ *testing.T, data []byte) {
		c := &Checkpoint{tensors: map[string][]float32{}}
		_ = readIndex(data, func(name string, t entry) error { return c.take(name, t, data) })
	})
}
