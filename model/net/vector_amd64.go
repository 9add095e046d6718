package net

//go:noescape
func dotAVX2(a, b *int16, n int) int32

//go:noescape
func addRowAVX2(sum *float32, row *int8, scale float32, n int)

//go:noescape
func maxoutAVX2(h *float32, stride, rows int, sums *int32, unit, bias *float32)

//go:noescape
func squaresAVX2(row *float32, n int, sums *[8]float32)

//go:noescape
func scaleAVX2(dst *int16, row *float32, by float32, n int)

// Each of these is its plain form with vector instructions: the same operations on every value, in the same order where the order matters.

func dot(a, b []int16) int32 {
	if n := len(a); hasAVX2 && n > 0 && n%16 == 0 {
		_ = b[n-1]
		return dotAVX2(&a[0], &b[0], n)
	}
	return plainDot(a, b)
}

func addRow(sum []float32, row []int8, scale float32) {
	if n := len(sum); hasAVX2 && n > 0 && n%8 == 0 {
		_ = row[n-1]
		addRowAVX2(&sum[0], &row[0], scale, n)
		return
	}
	plainAddRow(sum, row, scale)
}

func maxout(h []float32, stride, rows int, sums *[tileRows * tileCols]int32, unit, bias []float32) {
	if hasAVX2 && rows > 0 {
		_, _, _ = h[(rows-1)*stride+tileCols/2-1], unit[tileCols-1], bias[tileCols-1]
		maxoutAVX2(&h[0], 4*stride, rows, &sums[0], &unit[0], &bias[0])
		return
	}
	plainMaxout(h, stride, rows, sums, unit, bias)
}

func squares(row []float32, sums *[8]float32) {
	if n := len(row); hasAVX2 && n > 0 && n%8 == 0 {
		squaresAVX2(&row[0], n, sums)
		return
	}
	plainSquares(row, sums)
}

func scaled(dst []int16, row []float32, by float32) {
	if n := len(row); hasAVX2 && n > 0 && n%8 == 0 {
		_ = dst[n-1]
		scaleAVX2(&dst[0], &row[0], by, n)
		return
	}
	plainScaled(dst, row, by)
}
