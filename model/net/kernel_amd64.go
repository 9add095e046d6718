package net

import "golang.org/x/sys/cpu"

//go:noescape
func kernelAVX2(pairs int, a *int16, panel *int8, sums *int32)

//go:noescape
func kernelVNNI(pairs int, a *int16, panel *int8, sums *int32)

var (
	hasAVX2 = cpu.X86.HasAVX2
	hasVNNI = cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI
)

// kernel is plainKernel with the best instructions that the processor has. All add 32-bit integers, so they give the same sums.
func kernel(pairs int, a []int16, panel []int8, sums *[tileRows * tileCols]int32) {
	if pairs == 0 || !hasAVX2 {
		plainKernel(pairs, a, panel, sums)
		return
	}
	_, _ = a[2*tileRows*pairs-1], panel[2*tileCols*pairs-1]
	if hasVNNI {
		kernelVNNI(pairs, &a[0], &panel[0], &sums[0])
		return
	}
	kernelAVX2(pairs, &a[0], &panel[0], &sums[0])
}
