package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand"
	"os"

	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/model/net/pretrained"
	"github.com/dragoman-project/dragoman/text"
)

// teacher is a large network that learns from the treebanks and then labels raw news, for the small network to learn from (Hinton, Vinyals and Dean 2015).
type teacher struct {
	*learn.Model
	pieces *net.Pieces
}

// teacherRate is the share of the learning rate for the pretrained weights.
const teacherRate = 0.025

// newTeacher puts a scorer on the first layers of a pretrained Transformer: syntax lives in its lower and middle layers (Tenney, Das and Pavlick 2019).
func newTeacher(path string, layers, tags int, seed int64) (*teacher, error) {
	c, err := pretrained.Read(path)
	if err != nil {
		return nil, err
	}
	t := &teacher{&learn.Model{}, net.NewPieces(c.Vocabulary, false)}
	shape := learn.TransformerShape{
		Pieces: len(c.Vocabulary), Positions: 512, Width: 768, Inner: 3072, Heads: 12, Layers: layers,
		First: t.pieces.Of("[CLS]"), Last: t.pieces.Of("[SEP]"),
	}
	if t.Encoder, err = learn.NewTransformer(&t.Weights, shape, teacherRate, c.Values); err != nil {
		return nil, err
	}
	t.Scorer = learn.NewScorer(&t.Weights, learn.ScorerShape{Arc: 256, Label: 128, Tags: tags, Labels: text.Deprels}, t.Encoder.Size(), rand.New(rand.NewSource(seed)))
	return t, nil
}

// saveWeights and loadWeights keep a teacher between runs.
func saveWeights(w *learn.Weights, path string) error {
	return create(path, func(out io.Writer) error { return w.Write(out) })
}

func loadWeights(w *learn.Weights, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := w.Read(bufio.NewReaderSize(file, 1<<20)); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// create writes a file through a buffer.
func create(path string, write func(io.Writer) error) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	b := bufio.NewWriterSize(file, 1<<20)
	if err := write(b); err != nil {
		return err
	}
	if err := b.Flush(); err != nil {
		return err
	}
	return file.Close()
}

// label lets the teacher read sentences, and sets what it thinks of their tags, heads and relations.
func (t *teacher) label(examples []*learn.Example, report func(done int)) {
	predict(t.Model, examples, report, func(s *learn.Shard, k int, e *learn.Example, heads []int) {
		tags, scores := s.Sentence(k)
		e.SoftTags, e.SoftHeads = probabilities(tags), probabilities(scores)
		e.Heads, e.Labels = make([]int32, e.Len()), make([]int32, e.Len())
		for i, h := range heads {
			e.Heads[i], e.Labels[i] = int32(h), int32(text.Root)
			if h < e.Len() {
				e.Labels[i] = int32(s.Relation(k, i, h))
			}
		}
	})
}

func probabilities(scores *learn.Matrix) *learn.Matrix {
	p := &learn.Matrix{Rows: scores.Rows, Cols: scores.Cols, Data: append([]float32(nil), scores.Data...)}
	for i := range p.Rows {
		learn.Softmax(p.Row(i))
	}
	return p
}

// probabilityLevels is to how many levels probabilities are rounded in a file.
const probabilityLevels = 65535

// writeLabels writes what a teacher set, sentence after sentence, little-endian: words and tags as 32 bits, then heads, relations and probabilities as 16.
func writeLabels(examples []*learn.Example, out io.Writer) error {
	for _, e := range examples {
		n := e.Len()
		var values []uint16
		for i := range n {
			values = append(values, uint16(e.Heads[i]), uint16(e.Labels[i]))
		}
		for _, m := range []*learn.Matrix{e.SoftTags, e.SoftHeads} {
			for _, p := range m.Data {
				values = append(values, uint16(p*probabilityLevels+0.5))
			}
		}
		if err := binary.Write(out, binary.LittleEndian, [2]uint32{uint32(n), uint32(e.SoftTags.Cols)}); err != nil {
			return err
		}
		if err := binary.Write(out, binary.LittleEndian, values); err != nil {
			return err
		}
	}
	return nil
}

// readLabels reads what writeLabels wrote for the same sentences.
func readLabels(examples []*learn.Example, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	in := bufio.NewReaderSize(file, 1<<20)
	for _, e := range examples {
		n := e.Len()
		var size [2]uint32
		if err := binary.Read(in, binary.LittleEndian, &size); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if int(size[0]) != n {
			return fmt.Errorf("%s holds the labels of other sentences: remove it, so that it is made anew", path)
		}
		tags := int(size[1])
		values := make([]uint16, 2*n+n*tags+n*(n+1))
		if err := binary.Read(in, binary.LittleEndian, values); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		e.Heads, e.Labels = make([]int32, n), make([]int32, n)
		for i := range n {
			e.Heads[i], e.Labels[i] = int32(values[2*i]), int32(values[2*i+1])
		}
		values = values[2*n:]
		e.SoftTags, values = rounded(values, n, tags)
		e.SoftHeads, _ = rounded(values, n, n+1)
	}
	return nil
}

func rounded(values []uint16, rows, cols int) (*learn.Matrix, []uint16) {
	m := learn.NewMatrix(rows, cols)
	for i := range m.Data {
		m.Data[i] = float32(values[i]) / probabilityLevels
	}
	return m, values[len(m.Data):]
}
