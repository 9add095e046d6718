package learn

import "github.com/dragoman-project/dragoman/model/net"

// ExportTagger returns the weights of an encoder whose words have vectors, and of the tags on top of it, for the program to run. Each row of the table is what
// the encoder makes of a vector; the last is its table's first, which all words share.
func (c *Convolution) ExportTagger(s *Scorer, vectors [][]float32) *net.TaggerWeights {
	w := &net.TaggerWeights{
		TaggerShape: net.TaggerShape{Rows: len(vectors) + 1, Width: c.Width, Steps: c.Steps, Tags: s.Tags},
		Output:      s.Tag.Data, OutputBias: s.TagBias.Data,
	}
	for _, v := range vectors {
		row := make([]float32, c.Width)
		for i, x := range v {
			for j, p := range c.Project.Row(i) {
				row[j] += x * p
			}
		}
		w.Table = append(w.Table, row...)
	}
	w.Table = append(w.Table, c.Embedding.Row(0)...)
	for l := range c.Steps {
		w.Layers, w.LayerBias, w.Gains = append(w.Layers, c.Conv[l].Data), append(w.LayerBias, c.ConvBias[l].Data), append(w.Gains, c.Gain[l].Data)
	}
	w.Gains = append(w.Gains, c.FinalGain.Data)
	return w
}

// Export returns the weights of a Transformer and the classifier on top of it for the program to run, with room for sequences of so many pieces.
func (t *Transformer) Export(c *Classifier, positions int) *net.TransformerWeights {
	w := &net.TransformerWeights{
		TransformerShape: net.TransformerShape{
			Pieces: t.Pieces, Positions: positions, Width: t.Width, Inner: t.Inner, Heads: t.Heads, Layers: t.Layers,
			Places: c.Places, Hidden: c.Hidden, Classes: c.Classes, First: int(t.First), Last: int(t.Last),
		},
		Gain: t.norm.gain.Data, Bias: t.norm.bias.Data,
		In: c.In.Data, InBias: c.InBias.Data, Out: c.Out.Data, OutBias: c.OutBias.Data,
	}
	w.Table = append(w.Table, t.pieces.Data...)
	for i := range positions {
		row := append([]float32(nil), t.positions.Row(i)...)
		addTo(row, t.segment)
		w.Table = append(w.Table, row...)
	}
	for _, b := range t.blocks {
		w.Blocks = append(w.Blocks, net.BlockWeights{
			Input: b.input.w.Data, InputBias: b.input.b.Data, Output: b.output.w.Data, OutputBias: b.output.b.Data,
			Up: b.up.w.Data, UpBias: b.up.b.Data, Down: b.down.w.Data, DownBias: b.down.b.Data,
			AttendedGain: b.attNorm.gain.Data, AttendedBias: b.attNorm.bias.Data, Gain: b.norm.gain.Data, Bias: b.norm.bias.Data,
		})
	}
	return w
}
