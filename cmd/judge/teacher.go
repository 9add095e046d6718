package main

import (
	"math/rand"

	"github.com/dragoman-project/dragoman/code/judge"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// pretrained is a Transformer that knows English, to be fine-tuned.
type pretrained struct {
	*checkpoint
	pieces *net.Pieces
	layers int
}

// share is the part of the learning rate that the pretrained weights have.
const share = 0.05

func readPretrained(path string) (*pretrained, error) {
	c, err := readCheckpoint(path)
	if err != nil {
		return nil, err
	}
	return &pretrained{c, net.NewPieces(c.vocabulary, true), c.layers()}, nil
}

// encoder is a network with the pretrained encoder and nothing on top of it yet.
func (p *pretrained) encoder() (*learn.Model, *learn.Transformer, error) {
	m := &learn.Model{}
	width := len(p.tensors["embeddings/LayerNorm/gamma"])
	t, err := learn.NewTransformer(&m.Weights, learn.TransformerShape{
		Pieces: len(p.vocabulary), Positions: 512, Width: width, Inner: 4 * width, Heads: 12, Layers: p.layers,
		First: p.pieces.Of("[CLS]"), Last: p.pieces.Of("[SEP]"),
	}, share, p.values)
	m.Encoder = t
	return m, t, err
}

// newJudge sets a classifier of marked pairs on the encoder.
func (p *pretrained) newJudge(seed int64) (*learn.Model, *learn.Transformer, error) {
	m, t, err := p.encoder()
	if err != nil {
		return nil, nil, err
	}
	m.Classifier = learn.NewClassifier(&m.Weights, learn.ClassifierShape{Places: 2, Hidden: 256, Classes: len(roots) + 1}, t.Size(), rand.New(rand.NewSource(seed)))
	return m, t, nil
}

// newTagger sets a tagger of triggers on the encoder.
func (p *pretrained) newTagger(seed int64) (*learn.Model, error) {
	m, t, err := p.encoder()
	if err != nil {
		return nil, err
	}
	m.Scorer = learn.NewTagger(&m.Weights, len(types)+1, t.Size(), rand.New(rand.NewSource(seed)))
	return m, nil
}

// sentenceWeight makes every sentence count alike in a loss that is a mean over words.
const sentenceWeight = 30

// example marks the words of source and target. The classifier sees the signs before them.
func (p *pretrained) example(d *text.Document, source, target [2]int) *learn.Example {
	words := make([]string, len(d.Tokens))
	for i := range words {
		words[i] = d.Form(i)
	}
	marked := judge.Mark(words, source, target)
	e := &learn.Example{Weight: sentenceWeight}
	for _, w := range marked.Words {
		e.Pieces = append(e.Pieces, p.pieces.Cut(w))
	}
	for _, at := range marked.Places {
		e.Places = append(e.Places, int32(at))
	}
	return e
}
