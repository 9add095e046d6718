package learn

import "math"

// layerNorm normalises every row to mean 0 and variance 1 (Ba, Kiros and Hinton 2016); the result belongs to n.
func layerNorm(n *normed, x *Matrix, p normParams) *Matrix {
	n.hat.reshape(x.Rows, x.Cols)
	n.y.reshape(x.Rows, x.Cols)
	n.inv = grow(n.inv, x.Rows)
	for i := range x.Rows {
		row := x.Row(i)
		mean, square := float32(0), float32(0)
		for _, v := range row {
			mean += v
		}
		mean /= float32(len(row))
		for _, v := range row {
			square += (v - mean) * (v - mean)
		}
		n.inv[i] = float32(1 / math.Sqrt(float64(square)/float64(len(row))+1e-12))
		hat, y := n.hat.Row(i), n.y.Row(i)
		for j, v := range row {
			hat[j] = (v - mean) * n.inv[i]
			y[j] = hat[j]*p.gain.Data[j] + p.bias.Data[j]
		}
	}
	return &n.y
}

// layerNormBack returns the gradient of what came in.
func (t *tape) layerNormBack(n *normed, dy *Matrix, p normParams) *Matrix {
	dgain, dbias := t.gradient(p.gain).Data, t.gradient(p.bias).Data
	dx := NewMatrix(dy.Rows, dy.Cols)
	for i := range dy.Rows {
		g, hat, dst := dy.Row(i), n.hat.Row(i), dx.Row(i)
		sum, product := float32(0), float32(0)
		for j, v := range g {
			dbias[j] += v
			dgain[j] += v * hat[j]
			dst[j] = v * p.gain.Data[j]
			sum += dst[j]
			product += dst[j] * hat[j]
		}
		size := float32(len(g))
		for j := range dst {
			dst[j] = n.inv[i] * (dst[j] - sum/size - hat[j]*product/size)
		}
	}
	return dx
}

// The table of gelu and its slope: erf is too slow for the hot loop.
const geluLimit, geluSteps = 6, 1024

var geluTable, geluSlope = func() (value, slope [2*geluLimit*geluSteps + 2]float32) {
	for i := range value {
		x := float64(i)/geluSteps - geluLimit
		cdf := 0.5 * (1 + math.Erf(x/math.Sqrt2))
		value[i] = float32(x * cdf)
		slope[i] = float32(cdf + x*math.Exp(-x*x/2)/math.Sqrt(2*math.Pi))
	}
	return value, slope
}()

// gelu is the Gaussian error linear unit (Hendrycks and Gimpel 2016) and its slope.
func gelu(x float32) (value, slope float32) {
	switch {
	case x <= -geluLimit:
		return 0, 0
	case x >= geluLimit:
		return x, 1
	}
	at := (x + geluLimit) * geluSteps
	i := int(at)
	f := at - float32(i)
	return geluTable[i] + f*(geluTable[i+1]-geluTable[i]), geluSlope[i] + f*(geluSlope[i+1]-geluSlope[i])
}
