package net

import "math"

// plainDot is the sum of products.
func plainDot(a, b []int16) int32 {
	var sum int32
	for i, x := range a {
		sum += int32(x) * int32(b[i])
	}
	return sum
}

// plainAddRow adds a row of the table to a word.
func plainAddRow(sum []float32, row []int8, scale float32) {
	for j := range sum {
		sum[j] += float32(float32(row[j]) * scale)
	}
}

// plainMaxout adds to 8 values of each of some rows the larger of two candidates, which the sums of a tile hold (see interleave).
func plainMaxout(h []float32, stride, rows int, sums *[tileRows * tileCols]int32, unit, bias []float32) {
	const half = tileCols / 2
	for r := range rows {
		row := h[r*stride : r*stride+half]
		for j := range row {
			x := float32(float32(sums[r*tileCols+j])*unit[j]) + bias[j]
			y := float32(float32(sums[r*tileCols+j+half])*unit[j+half]) + bias[j+half]
			row[j] += max(x, y)
		}
	}
}

// plainSquares sums squares in eight sums, each of every eighth value.
func plainSquares(row []float32, sums *[8]float32) {
	*sums = [8]float32{}
	for j, v := range row {
		sums[j%8] += float32(v * v)
	}
}

// plainScaled rounds values times by. What does not fit into 16 bits is cut off.
func plainScaled(dst []int16, row []float32, by float32) {
	for j, v := range row {
		x := int32(float32(float32(v*by)+32768.5)) - 32768
		dst[j] = int16(min(max(x, math.MinInt16), math.MaxInt16))
	}
}
