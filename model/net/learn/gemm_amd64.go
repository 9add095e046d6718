package learn

import "golang.org/x/sys/cpu"

//go:noescape
func kernel6x16(k int, a, b, c *float32, ldc int)

//go:noescape
func kernel12x32(k int, a, b, c *float32, ldc int)

// The kernels add up each element of the product in the same order with the same rounding, so all processors that have them train the same weights.
func init() {
	switch {
	case cpu.X86.HasAVX512F:
		tileRows, tileCols = 12, 32
		kernel = func(k int, a, b, c []float32, ldc int) { kernel12x32(k, &a[0], &b[0], &c[0], ldc*4) }
	case cpu.X86.HasAVX2 && cpu.X86.HasFMA:
		kernel = func(k int, a, b, c []float32, ldc int) { kernel6x16(k, &a[0], &b[0], &c[0], ldc*4) }
	}
}
