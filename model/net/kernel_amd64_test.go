package net

import (
	"math/rand"
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
