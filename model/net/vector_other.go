//go:build !amd64

package net

func dot(a, b []int16) int32 { return plainDot(a, b) }

func addRow(sum []float32, row []int8, scale float32) { plainAddRow(sum, row, scale) }

func maxout(h []float32, stride, rows int, sums *[tileRows * tileCols]int32, unit, bias []float32) {
	plainMaxout(h, stride, rows, sums, unit, bias)
}

func squares(row []float32, sums *[8]float32) { plainSquares(row, sums) }

func scaled(dst []int16, row []float32, by float32) { plainScaled(dst, row, by) }
