package learn

import (
	"math"
	"math/rand"
)

// ClassifierShape is the size of a classifier.
type ClassifierShape struct {
	Places  int // words of a sentence whose vectors it sees
	Hidden  int
	Classes int
}

// Classifier gives a sentence a class: it sees the vectors of some of its words, those of a dimension's largest value among all words, and one hidden layer.
// Relations between two marked words are read so (Zeng and others 2015; Baldini Soares and others 2019).
type Classifier struct {
	ClassifierShape
	In, InBias   *Param // (places + 1)·width × hidden
	Out, OutBias *Param
}

// NewClassifier draws the weights of a classifier for vectors of a width.
func NewClassifier(w *Weights, s ClassifierShape, width int, rng *rand.Rand) *Classifier {
	return &Classifier{
		ClassifierShape: s,
		In:              w.glorot(rng, "class in", (s.Places+1)*width, s.Hidden), InBias: w.zeros("class in bias", 1, s.Hidden),
		Out: w.glorot(rng, "class out", s.Hidden, s.Classes), OutBias: w.zeros("class out bias", 1, s.Classes),
	}
}

// classifying runs a classifier for one shard.
type classifying struct {
	*tape
	*Classifier
	seen, hidden, logits Matrix
	largest              []int // of each sentence and dimension: the word with the largest value
}

// classify returns the loss of the batch and adds the gradients of the words' vectors x to dx.
func (c *classifying) classify(x, dx *Matrix, scale float32) (loss float64) {
	width := x.Cols
	c.look(x)
	hidden := relu(c.linear(&c.hidden, &c.seen, c.In, c.InBias))
	logits := c.linear(&c.logits, hidden, c.Out, c.OutBias)
	if !c.train {
		return 0
	}
	dlogits := NewMatrix(logits.Rows, logits.Cols)
	for k, e := range c.batch {
		w := e.weight() * scale
		switch {
		case e.SoftClass != nil:
			loss += float64(softTarget(dlogits.Row(k), logits.Row(k), e.SoftClass, w))
		case e.Among != nil:
			loss += float64(amongTarget(dlogits.Row(k), logits.Row(k), e.Among, w))
		default:
			loss += float64(target(dlogits.Row(k), logits.Row(k), int(e.Class), w))
		}
	}
	dhidden, dseen := NewMatrix(hidden.Rows, hidden.Cols), NewMatrix(c.seen.Rows, c.seen.Cols)
	c.linearBack(dhidden, hidden, dlogits, c.Out, c.OutBias)
	for i, v := range hidden.Data {
		if v <= 0 {
			dhidden.Data[i] = 0
		}
	}
	c.linearBack(dseen, &c.seen, dhidden, c.In, c.InBias)
	for k, e := range c.batch {
		row := dseen.Row(k)
		for p, at := range e.Places {
			if at >= 0 {
				addTo(dx.Row(c.from[k]+int(at)), row[p*width:(p+1)*width])
			}
		}
		for j, v := range row[c.Places*width:] {
			dx.Row(c.largest[k*width+j])[j] += v
		}
	}
	return loss
}

// look lays side by side what the classifier sees of every sentence.
func (c *classifying) look(x *Matrix) {
	width := x.Cols
	c.seen.reshape(len(c.batch), (c.Places+1)*width)
	c.largest = c.largest[:0]
	for k, e := range c.batch {
		row := c.seen.Row(k)
		for p, at := range e.Places {
			if at >= 0 {
				copy(row[p*width:], x.Row(c.from[k]+int(at)))
			}
		}
		for j := range width {
			best := c.from[k]
			for t := best; t < c.from[k]+e.Len(); t++ {
				if x.Data[t*width+j] > x.Data[best*width+j] {
					best = t
				}
			}
			row[c.Places*width+j] = x.Data[best*width+j]
			c.largest = append(c.largest, best)
		}
	}
}

// Classes returns the scores of the classes of sentence k of the last run.
func (c *classifying) Classes(k int) []float32 { return c.logits.Row(k) }

// amongTarget is target for a gold class of which only is known that it is one of several.
func amongTarget(grad, logits []float32, among []bool, w float32) float32 {
	copy(grad, logits)
	Softmax(grad)
	sum := 0.0
	for i, p := range grad {
		if among[i] {
			sum += float64(p)
		}
	}
	sum = math.Max(sum, 1e-12)
	for i, p := range grad {
		if among[i] {
			p -= p / float32(sum)
		}
		grad[i] = w * p
	}
	return float32(-math.Log(sum)) * w
}
