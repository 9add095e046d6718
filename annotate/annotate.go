// Package annotate runs the linguistic stages over a document: paragraphs, tokens and sentences, parts of speech, lemmas, dependency trees.
//
// A [Pipeline] is a list of stages. Each says which layers it needs and which it gives, and a wrong order fails when the pipeline is made, not when
// the first document comes. Stages are pure: they read the document and add their layer; a pipeline is safe for concurrent use on different documents.
package annotate

import (
	"bytes"
	"fmt"

	"github.com/dragoman-project/dragoman/annotate/lemma"
	"github.com/dragoman-project/dragoman/annotate/parse"
	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/annotate/tag"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/weights"
	"github.com/dragoman-project/dragoman/text"
)

// Layer is a set of annotation layers.
type Layer uint

// The layers of a document.
const (
	Paragraphs Layer = 1 << iota
	Sentences        // and tokens
	Tags
	Lemmas
	Trees
)

// Stage adds layers to a document.
type Stage struct {
	Name  string
	Needs Layer
	Gives Layer
	Run   func(*text.Document)
}

// Pipeline is a checked sequence of stages.
type Pipeline struct{ stages []Stage }

// NewPipeline checks that every stage finds what it needs.
func NewPipeline(stages ...Stage) (*Pipeline, error) {
	var have Layer
	for _, s := range stages {
		if missing := s.Needs &^ have; missing != 0 {
			return nil, fmt.Errorf("annotation stage %q needs layers %b that no earlier stage gives", s.Name, missing)
		}
		have |= s.Gives
	}
	return &Pipeline{stages}, nil
}

// English is the standard pipeline with the embedded model.
func English() (*Pipeline, error) {
	f, err := model.Read(bytes.NewReader(weights.English))
	if err != nil {
		return nil, err
	}
	return WithModel(f)
}

// WithModel is the standard pipeline with the given model.
func WithModel(f *model.File) (*Pipeline, error) {
	splitWeights := f.Linears[segment.SplitterModel]
	if splitWeights == nil {
		return nil, fmt.Errorf("the model file has no section %q", segment.SplitterModel)
	}
	splitter := segment.NewSplitter(splitWeights)
	tagger, err := tag.New(f)
	if err != nil {
		return nil, err
	}
	lemmatizer, err := lemma.New(f)
	if err != nil {
		return nil, err
	}
	parser, err := parse.New(f)
	if err != nil {
		return nil, err
	}
	return NewPipeline(
		Stage{Name: "paragraphs", Gives: Paragraphs, Run: func(d *text.Document) {
			if d.Paragraphs == nil {
				d.Paragraphs = segment.Paragraphs(d.Text)
			}
		}},
		Stage{Name: "sentences", Needs: Paragraphs, Gives: Sentences, Run: splitter.Segment},
		Stage{Name: "tags", Needs: Sentences, Gives: Tags, Run: tagger.Tag},
		Stage{Name: "lemmas", Needs: Tags, Gives: Lemmas, Run: lemmatizer.Lemmatize},
		Stage{Name: "trees", Needs: Tags, Gives: Trees, Run: parser.Parse},
	)
}

// Annotate runs all stages. Paragraphs that the document already has are kept.
func (p *Pipeline) Annotate(d *text.Document) {
	for _, s := range p.stages {
		s.Run(d)
	}
}
