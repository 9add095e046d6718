//go:build !amd64

package net

func kernel(pairs int, a []int16, panel []int8, sums *[tileRows * tileCols]int32) {
	plainKernel(pairs, a, panel, sums)
}
