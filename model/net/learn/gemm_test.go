package learn

import (
	"fmt"
	"math"
	"math/rand"
	"testing"
)

func random(rng *rand.Rand, rows, cols int) *Matrix {
	m := NewMatrix(rows, cols)
	for i := range m.Data {
		m.Data[i] = rng.Float32() - 0.5
	}
	return m
}

func TestMultiply(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewSource(1))
	for _, size := range [][3]int{{1, 1, 1}, {6, 16, 5}, {7, 17, 33}, {50, 40, 100}, {13, 3, 1}, {500, 35, 300}} {
		m, n, k := size[0], size[1], size[2]
		for _, trans := range [][2]bool{{false, false}, {true, false}, {false, true}, {true, true}} {
			a, b := random(rng, m, k), random(rng, k, n)
			if trans[0] {
				a = random(rng, k, m)
			}
			if trans[1] {
				b = random(rng, n, k)
			}
			at := func(x *Matrix, trans bool, i, j int) float64 {
				if trans {
					i, j = j, i
				}
				return float64(x.Data[i*x.Cols+j])
			}
			c := random(rng, m, n)
			want := make([]float64, m*n)
			for i := range m {
				for j := range n {
					want[i*n+j] = float64(c.Data[i*n+j])
					for x := range k {
						want[i*n+j] += at(a, trans[0], i, x) * at(b, trans[1], x, j)
					}
				}
			}
			(&packing{}).multiply(c, a, b, trans[0], trans[1])
			for i, w := range want {
				if math.Abs(w-float64(c.Data[i])) > 1e-4 {
					t.Fatalf("%v %v: element %d is %g, want %g", size, trans, i, c.Data[i], w)
				}
			}
		}
	}
}

func BenchmarkMultiply(b *testing.B) {
	rng := rand.New(rand.NewSource(1))
	for _, size := range [][3]int{{600, 256, 384}, {384, 256, 600}, {25, 25, 96}, {1000, 768, 768}, {768, 768, 1000}, {35, 35, 64}} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			x, y, z := random(rng, size[0], size[2]), random(rng, size[2], size[1]), NewMatrix(size[0], size[1])
			p := &packing{}
			for b.Loop() {
				p.multiply(z, x, y, false, false)
			}
			b.ReportMetric(float64(size[0]*size[1]*size[2])*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}
