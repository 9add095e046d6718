package net

import (
	"math/rand"
	"slices"
	"testing"
)

// Every kernel that this processor can run gives the sums of the plain one.
func TestKernelsAgree(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewSource(1))
	for _, pairs := range []int{1, 2, 3, 7, 192, 193} {
		a, panel := make([]int16, pairs*2*tileRows), make([]int8, pairs*2*tileCols)
		for i := range a {
			a[i] = int16(rng.Intn(2*limit) - limit)
		}
		for i := range panel {
			panel[i] = int8(rng.Intn(255) - 127)
		}
		var want, got [tileRows * tileCols]int32
		plainKernel(pairs, a, panel, &want)
		for _, k := range []struct {
			name string
			has  bool
			run  func(pairs int, a *int16, panel *int8, sums *int32)
		}{{"AVX2", hasAVX2, kernelAVX2}, {"VNNI", hasVNNI, kernelVNNI}} {
			if !k.has {
				t.Logf("this processor has no %s", k.name)
				continue
			}
			k.run(pairs, &a[0], &panel[0], &got[0])
			if got != want {
				t.Errorf("%s, %d pairs: %v, want %v", k.name, pairs, got, want)
			}
		}
	}
}

// The vector forms of the small loops give the same bits as the plain ones.
func TestVectorsAgree(t *testing.T) {
	t.Parallel()
	if !hasAVX2 {
		t.Skip("this processor has no AVX2: only the plain forms run")
	}
	rng := rand.New(rand.NewSource(2))
	for _, n := range []int{16, 64, 192} {
		a, b, row := make([]int16, n), make([]int16, n), make([]int8, n)
		x, y := make([]float32, n), make([]float32, n)
		for i := range n {
			a[i], b[i], row[i] = int16(rng.Intn(8000)-4000), int16(rng.Intn(4000)-2000), int8(rng.Intn(255)-127)
			x[i] = float32(rng.NormFloat64())
			if i%5 == 0 { // beyond 16 bits when scaled: cut off, not wrapped
				x[i] *= 60
			}
			y[i] = x[i]
		}
		if got, want := dot(a, b), plainDot(a, b); got != want {
			t.Errorf("dot of %d: %d, want %d", n, got, want)
		}
		addRow(x, row, 0.037)
		plainAddRow(y, row, 0.037)
		if !slices.Equal(x, y) {
			t.Errorf("a row of %d added", n)
		}
		var got, want [8]float32
		squares(x, &got)
		plainSquares(y, &want)
		if got != want {
			t.Errorf("squares of %d: %v, want %v", n, got, want)
		}
		c, d := make([]int16, n), make([]int16, n)
		scaled(c, x, 811.3)
		plainScaled(d, y, 811.3)
		if !slices.Equal(c, d) {
			t.Errorf("%d values scaled: %v, want %v", n, c, d)
		}
		var sums [tileRows * tileCols]int32
		for i := range sums {
			sums[i] = int32(rng.Intn(2_000_000) - 1_000_000)
		}
		unit, bias := make([]float32, tileCols), make([]float32, tileCols)
		for i := range unit {
			unit[i], bias[i] = rng.Float32()*1e-5, float32(rng.NormFloat64())
		}
		if n < 64 {
			continue
		}
		stride, rows := n/4, 3
		maxout(x[2:], stride, rows, &sums, unit, bias)
		plainMaxout(y[2:], stride, rows, &sums, unit, bias)
		if !slices.Equal(x, y) {
			t.Errorf("maxout of %d", n)
		}
	}
}
