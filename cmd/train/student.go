package main

import (
	"fmt"
	"math/rand"
	"slices"

	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// newStudent draws the weights of the small network that the program runs.
func newStudent(o options, c *corpus, steps []int) *learn.Model {
	rng := rand.New(rand.NewSource(o.seed))
	m := &learn.Model{}
	m.Encoder = learn.NewConvolution(&m.Weights, learn.ConvolutionShape{Rows: c.vocabulary.Rows(), Vectors: c.dims(), Width: o.width, Steps: steps}, rng)
	m.Scorer = learn.NewScorer(&m.Weights, learn.ScorerShape{Arc: o.arc, Label: o.label, Tags: len(c.classes), Labels: text.Deprels, Names: text.NameTags}, m.Encoder.Size(), rng)
	return m
}

// export rounds a trained student to the network that the program runs. The frozen vectors of words become rows of its table, also those of words that no
// training text holds.
func export(m *learn.Model, c *corpus) (*model.File, error) {
	enc, ok := m.Encoder.(*learn.Convolution)
	if !ok {
		return nil, fmt.Errorf("only a convolution can be exported, not %T", m.Encoder)
	}
	v := syntax.NewVocabulary(c.allWords(), c.vocabulary.Flags)
	w := &net.Weights{
		Shape: net.Shape{Rows: v.Rows(), Width: enc.Width, Steps: enc.Steps, Arc: m.Arc, Label: m.Label, Tags: m.Tags, Labels: m.Labels, Names: m.Names},
		Table: table(enc, c, v), Coarse: len(v.Words) + 1,
		Output:     columns(m.Dep, m.Head, m.LabelDep, m.LabelHead, m.Tag, m.Name),
		OutputBias: slices.Concat(m.DepBias.Data, m.HeadBias.Data, make([]float32, 2*m.Label), m.TagBias.Data, m.NameBias.Data),
		Bilinear:   transposed(&m.Bilinear.Matrix), Prior: m.Prior.Data, Root: m.Root.Data,
		Relations: slices.Concat(m.LabelBoth.Data, m.LabelD.Data, m.LabelH.Data), RelationBias: m.LabelBias.Data,
	}
	for l := range enc.Steps {
		w.Layers, w.LayerBias, w.Gains = append(w.Layers, enc.Conv[l].Data), append(w.LayerBias, enc.ConvBias[l].Data), append(w.Gains, enc.Gain[l].Data)
	}
	w.Gains = append(w.Gains, enc.FinalGain.Data)
	n, err := net.Quantise(w)
	if err != nil {
		return nil, err
	}
	return syntax.File(n, v, c.classes), nil
}

// table is the embedding table for a larger vocabulary: rows of the trained one, plus what the projection makes of the frozen vectors.
func table(enc *learn.Convolution, c *corpus, v *syntax.Vocabulary) []float32 {
	d := enc.Width
	out := make([]float32, v.Rows()*d)
	for r := range v.Rows() {
		trained := 0 // the row of unknown words
		var vector []float32
		switch {
		case r > len(v.Words):
			trained = r - len(v.Words) + len(c.vocabulary.Words)
		case r > 0:
			trained = int(c.vocabulary.Row(v.Words[r-1]))
			vector = c.vectors[v.Words[r-1]]
		}
		row := out[r*d : (r+1)*d]
		copy(row, enc.Embedding.Row(trained))
		for i, x := range vector {
			for j, p := range enc.Project.Row(i) {
				row[j] += x * p
			}
		}
	}
	return out
}

// columns sets matrices of equal height beside each other.
func columns(params ...*learn.Param) []float32 {
	var out []float32
	for r := range params[0].Rows {
		for _, p := range params {
			out = append(out, p.Row(r)...)
		}
	}
	return out
}

func transposed(m *learn.Matrix) []float32 {
	out := make([]float32, len(m.Data))
	for i := range m.Rows {
		for j, v := range m.Row(i) {
			out[j*m.Rows+i] = v
		}
	}
	return out
}
