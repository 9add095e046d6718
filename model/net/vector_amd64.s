#include "textflag.h"

// func dotAVX2(a, b *int16, n int) int32
//
// The sum of products; n is a multiple of 16.
TEXT ·dotAVX2(SB), NOSPLIT, $0-28
	MOVQ a+0(FP), SI
	MOVQ b+8(FP), DI
	MOVQ n+16(FP), CX
	VPXOR Y0, Y0, Y0
dot:
	VMOVDQU (SI), Y1
	VPMADDWD (DI), Y1, Y1
	VPADDD Y1, Y0, Y0
	ADDQ $32, SI
	ADDQ $32, DI
	SUBQ $16, CX
	JNZ  dot
	VEXTRACTI128 $1, Y0, X1
	VPADDD X1, X0, X0
	VPSHUFD $0x4E, X0, X1
	VPADDD X1, X0, X0
	VPSHUFD $0xB1, X0, X1
	VPADDD X1, X0, X0
	VMOVD X0, AX
	MOVL AX, ret+24(FP)
	VZEROUPPER
	RET

// func addRowAVX2(sum *float32, row *int8, scale float32, n int)
//
// sum[j] += row[j] * scale; n is a multiple of 8.
TEXT ·addRowAVX2(SB), NOSPLIT, $0-32
	MOVQ sum+0(FP), SI
	MOVQ row+8(FP), DI
	VBROADCASTSS scale+16(FP), Y2
	MOVQ n+24(FP), CX
add:
	VPMOVSXBD (DI), Y0
	VCVTDQ2PS Y0, Y0
	VMULPS Y2, Y0, Y0
	VADDPS (SI), Y0, Y0
	VMOVUPS Y0, (SI)
	ADDQ $8, DI
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ  add
	VZEROUPPER
	RET

// func maxoutAVX2(h *float32, stride, rows int, sums *int32, unit, bias *float32)
//
// Of every row: h[j] += max(sums[j]*unit[j] + bias[j], sums[j+8]*unit[j+8] + bias[j+8]) for 8 values; stride is the distance of the rows of h in bytes.
TEXT ·maxoutAVX2(SB), NOSPLIT, $0-48
	MOVQ h+0(FP), DI
	MOVQ stride+8(FP), DX
	MOVQ rows+16(FP), CX
	MOVQ sums+24(FP), SI
	MOVQ unit+32(FP), AX
	MOVQ bias+40(FP), BX
	VMOVUPS (AX), Y4
	VMOVUPS 32(AX), Y5
	VMOVUPS (BX), Y6
	VMOVUPS 32(BX), Y7
maxout:
	VCVTDQ2PS (SI), Y0
	VCVTDQ2PS 32(SI), Y1
	VMULPS Y4, Y0, Y0
	VMULPS Y5, Y1, Y1
	VADDPS Y6, Y0, Y0
	VADDPS Y7, Y1, Y1
	VMAXPS Y1, Y0, Y0
	VADDPS (DI), Y0, Y0
	VMOVUPS Y0, (DI)
	ADDQ DX, DI
	ADDQ $64, SI
	DECQ CX
	JNZ  maxout
	VZEROUPPER
	RET

// func squaresAVX2(row *float32, n int, sums *[8]float32)
//
// sums[k] = the sum of the squares of row[k], row[k+8], …; n is a multiple of 8.
TEXT ·squaresAVX2(SB), NOSPLIT, $0-24
	MOVQ row+0(FP), SI
	MOVQ n+8(FP), CX
	MOVQ sums+16(FP), DI
	VXORPS Y0, Y0, Y0
squares:
	VMOVUPS (SI), Y1
	VMULPS Y1, Y1, Y1
	VADDPS Y1, Y0, Y0
	ADDQ $32, SI
	SUBQ $8, CX
	JNZ  squares
	VMOVUPS Y0, (DI)
	VZEROUPPER
	RET

DATA half<>+0(SB)/4, $0x47000080 // 32768.5
GLOBL half<>(SB), RODATA|NOPTR, $4
DATA offset<>+0(SB)/4, $32768
GLOBL offset<>(SB), RODATA|NOPTR, $4

// func scaleAVX2(dst *int16, row *float32, by float32, n int)
//
// dst[j] = round(row[j] * by); n is a multiple of 8.
TEXT ·scaleAVX2(SB), NOSPLIT, $0-32
	MOVQ dst+0(FP), DI
	MOVQ row+8(FP), SI
	VBROADCASTSS by+16(FP), Y2
	MOVQ n+24(FP), CX
	VBROADCASTSS half<>(SB), Y3
	VPBROADCASTD offset<>(SB), Y4
scale:
	VMULPS (SI), Y2, Y0
	VADDPS Y3, Y0, Y0
	VCVTTPS2DQ Y0, Y0
	VPSUBD Y4, Y0, Y0
	VPACKSSDW Y0, Y0, Y0
	VPERMQ $0x08, Y0, Y0
	VMOVDQU X0, (DI)
	ADDQ $32, SI
	ADDQ $16, DI
	SUBQ $8, CX
	JNZ  scale
	VZEROUPPER
	RET
