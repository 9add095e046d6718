// Package learn trains neural networks on a CPU: dense matrices, layers, their gradients, and Adam.
//
// It is used by cmd/train only. Training is deterministic on one kind of machine: the same data and seed give the same weights.
package learn

// The tile of the product that the inner kernel computes, and the kernel: c[tileRows][tileCols] += sum over k of a[k*tileRows+i] * b[k*tileCols+j], with ldc
// the distance of the rows of c. Processors with vector units set better ones (gemm_amd64.go).
var (
	tileRows = 6
	tileCols = 16
	kernel   = plainKernel
)

// The block of a that is packed at once: it stays in the second-level cache, one panel of b in the first.
const (
	blockRows  = 480 // a multiple of every tileRows
	blockDepth = 256
)

// Matrix is a dense matrix in row order.
type Matrix struct {
	Rows, Cols int
	Data       []float32
}

// NewMatrix returns a matrix of zeros.
func NewMatrix(rows, cols int) *Matrix {
	return &Matrix{rows, cols, make([]float32, rows*cols)}
}

// Row returns row i as a slice of the matrix.
func (m *Matrix) Row(i int) []float32 { return m.Data[i*m.Cols : (i+1)*m.Cols] }

// reshape makes m a matrix of zeros of another size, reusing its memory.
func (m *Matrix) reshape(rows, cols int) *Matrix {
	if cap(m.Data) < rows*cols {
		m.Data = make([]float32, rows*cols)
	}
	m.Data = m.Data[:rows*cols]
	clear(m.Data)
	m.Rows, m.Cols = rows, cols
	return m
}

// packing holds the panels of one multiplication; each goroutine has its own.
type packing struct{ a, b, c []float32 }

func grow(s []float32, n int) []float32 {
	if cap(s) < n {
		return make([]float32, n)
	}
	return s[:n]
}

// multiply adds op(a)·op(b) to c, where op transposes if asked.
func (p *packing) multiply(c, a, b *Matrix, transA, transB bool) {
	m, k := a.Rows, a.Cols
	if transA {
		m, k = k, m
	}
	n := b.Cols
	if transB {
		n = b.Rows
	}
	if m == 0 || n == 0 || k == 0 {
		return
	}
	p.a = grow(p.a, min(blockRows, (m+tileRows-1)/tileRows*tileRows)*min(blockDepth, k))
	p.b = grow(p.b, tileCols*min(blockDepth, k))
	p.c = grow(p.c, tileRows*tileCols)
	for x := 0; x < k; x += blockDepth {
		depth := min(blockDepth, k-x)
		for i := 0; i < m; i += blockRows {
			last := min(i+blockRows, m)
			for r := i; r < last; r += tileRows {
				packA(p.a[(r-i)*depth:], a, r, min(r+tileRows, m), x, depth, transA)
			}
			for j := 0; j < n; j += tileCols {
				packB(p.b, b, j, min(j+tileCols, n), x, depth, transB)
				p.column(c, i, last, j, depth)
			}
		}
	}
}

// column adds the product of the packed rows [i, last) and the packed panel to the columns of c from j on.
func (p *packing) column(c *Matrix, i, last, j, depth int) {
	for r := i; r < last; r += tileRows {
		panel := p.a[(r-i)*depth:]
		if r+tileRows <= c.Rows && j+tileCols <= c.Cols {
			kernel(depth, panel, p.b, c.Data[r*c.Cols+j:], c.Cols)
			continue
		}
		clear(p.c)
		kernel(depth, panel, p.b, p.c, tileCols)
		for y := r; y < min(r+tileRows, c.Rows); y++ {
			dst := c.Row(y)
			for s := j; s < min(j+tileCols, c.Cols); s++ {
				dst[s] += p.c[(y-r)*tileCols+s-j]
			}
		}
	}
}

// packA lays out rows [i, last) of op(a), columns x to x+depth, column after column.
func packA(dst []float32, a *Matrix, i, last, x, depth int, trans bool) {
	if trans {
		for d := range depth {
			panel := dst[d*tileRows : (d+1)*tileRows]
			clear(panel[copy(panel, a.Data[(x+d)*a.Cols+i:(x+d)*a.Cols+last]):])
		}
		return
	}
	for r := range tileRows {
		if i+r >= last {
			for d := range depth {
				dst[d*tileRows+r] = 0
			}
			continue
		}
		for d, v := range a.Row(i + r)[x : x+depth] {
			dst[d*tileRows+r] = v
		}
	}
}

// packB lays out columns [j, last) of op(b), rows x to x+depth, row after row.
func packB(dst []float32, b *Matrix, j, last, x, depth int, trans bool) {
	if trans {
		if last-j < tileCols {
			clear(dst[:depth*tileCols])
		}
		for s := range last - j {
			for d, v := range b.Row(j + s)[x : x+depth] {
				dst[d*tileCols+s] = v
			}
		}
		return
	}
	for d := range depth {
		panel := dst[d*tileCols : (d+1)*tileCols]
		clear(panel[copy(panel, b.Data[(x+d)*b.Cols+j:(x+d)*b.Cols+last]):])
	}
}

func plainKernel(k int, a, b, c []float32, ldc int) {
	for x := range k {
		for r := range tileRows {
			v := a[x*tileRows+r]
			row := c[r*ldc : r*ldc+tileCols]
			for s, w := range b[x*tileCols : (x+1)*tileCols] {
				row[s] += v * w
			}
		}
	}
}
