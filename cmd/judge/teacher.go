package main

import (
	"math/rand"

	"github.com/dragoman-project/dragoman/code/judge"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/model/net/pretrained"
	"github.com/dragoman-project/dragoman/text"
)

// transformer is a pretrained one that knows English, to be fine-tuned.
type transformer struct {
	*pretrained.Checkpoint
	pieces *net.Pieces
}

// share is the part of the learning rate that the pretrained weights have: large networks bear less.
func (p *transformer) share() float64 {
	if p.Width() > 512 {
		return 0.02
	}
	return 0.05
}

func readTransformer(path string) (*transformer, error) {
	c, err := pretrained.Read(path)
	if err != nil {
		return nil, err
	}
	return &transformer{c, net.NewPieces(c.Vocabulary, !c.Cased())}, nil
}

// encoder is a network with the pretrained encoder and nothing on top of it yet.
func (p *transformer) encoder() (*learn.Model, *learn.Transformer, error) {
	m := &learn.Model{}
	t, err := learn.NewTransformer(&m.Weights, learn.TransformerShape{
		Pieces: len(p.Vocabulary), Positions: 512, Width: p.Width(), Inner: 4 * p.Width(), Heads: 12, Layers: p.Layers(),
		First: p.pieces.Of("[CLS]"), Last: p.pieces.Of("[SEP]"),
	}, p.share(), p.Values)
	m.Encoder = t
	return m, t, err
}

// newJudge sets a classifier of marked pairs on the encoder.
func (p *transformer) newJudge(seed int64) (*learn.Model, *learn.Transformer, error) {
	m, t, err := p.encoder()
	if err != nil {
		return nil, nil, err
	}
	m.Classifier = learn.NewClassifier(&m.Weights, learn.ClassifierShape{Places: 2, Hidden: 256, Classes: len(roots) + 1}, t.Size(), rand.New(rand.NewSource(seed)))
	return m, t, nil
}

// newTagger sets a tagger of triggers on the encoder.
func (p *transformer) newTagger(seed int64) (*learn.Model, error) {
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
func (p *transformer) example(d *text.Document, source, target [2]int) *learn.Example {
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
