// Package annotate runs the linguistic stages over a document: paragraphs, tokens and sentences, parts of speech, lemmas, dependency trees.
//
// A [Pipeline] is a list of stages. Each says which layers it needs and which it gives, and a wrong order fails when the pipeline is made, not when
// the first document comes. Stages are pure: they read the document and add their layer; a pipeline is safe for concurrent use on different documents.
package annotate

import (
	"bytes"
	"cmp"
	"fmt"
	"sync"

	"github.com/dragoman-project/dragoman/annotate/lemma"
	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/annotate/trigger"
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
	Acts // which words name an act
)

// Stage adds layers to a document.
type Stage struct {
	Name  string
	Needs Layer
	Gives Layer
	Local bool // reads and writes sentence by sentence, so that several may be worked on at once
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

// English is the standard pipeline with the embedded models.
func English() (*Pipeline, error) {
	var finder *trigger.Finder
	var failed error
	var wg sync.WaitGroup
	wg.Go(func() {
		var f *model.File
		if f, failed = model.Read(bytes.NewReader(weights.Triggers)); failed == nil {
			finder, failed = trigger.New(f)
		}
	})
	f, err := model.Read(bytes.NewReader(weights.English))
	wg.Wait()
	if err = cmp.Or(err, failed); err != nil {
		return nil, err
	}
	return WithModel(f, Stage{Name: "triggers", Needs: Sentences, Gives: Acts, Local: true, Run: finder.Find})
}

// WithModel is the standard pipeline with the given model, and more stages behind its own.
func WithModel(f *model.File, more ...Stage) (*Pipeline, error) {
	splitWeights := f.Linears[segment.SplitterModel]
	if splitWeights == nil {
		return nil, fmt.Errorf("the model file has no section %q", segment.SplitterModel)
	}
	splitter := segment.NewSplitter(splitWeights)
	lemmatizer, err := lemma.New(f)
	if err != nil {
		return nil, err
	}
	parser, err := syntax.New(f)
	if err != nil {
		return nil, err
	}
	return NewPipeline(append([]Stage{
		{Name: "paragraphs", Gives: Paragraphs, Run: func(d *text.Document) {
			if d.Paragraphs == nil {
				d.Paragraphs = segment.Paragraphs(d.Text)
			}
		}},
		{Name: "sentences", Needs: Paragraphs, Gives: Sentences, Run: splitter.Segment},
		{Name: "syntax", Needs: Sentences, Gives: Tags | Trees, Local: true, Run: parser.Parse},
		{Name: "lemmas", Needs: Tags, Gives: Lemmas, Local: true, Run: lemmatizer.Lemmatize},
	}, more...)...)
}

// Annotate runs all stages. Paragraphs that the document already has are kept.
func (p *Pipeline) Annotate(d *text.Document) { p.AnnotateOn(d, 1) }

// chunkWords is the least that a goroutine is given of a document.
const chunkWords = 2000

// AnnotateOn is Annotate on up to so many goroutines, where the document is long enough for them. The result is the same.
func (p *Pipeline) AnnotateOn(d *text.Document, goroutines int) {
	for _, s := range p.stages {
		if parts := min(goroutines, len(d.Tokens)/chunkWords); s.Local && parts > 1 {
			each(d, parts, s.Run)
		} else {
			s.Run(d)
		}
	}
}

// each runs a stage on parts of a document of about equal length in words. The parts share text and tokens and have sentences of their own.
func each(d *text.Document, parts int, run func(*text.Document)) {
	var wg sync.WaitGroup
	first := 0
	for k := range parts {
		last := len(d.Sentences)
		if k+1 < parts {
			last = max(first, d.SentenceAt(len(d.Tokens)*(k+1)/parts))
		}
		part := *d
		part.Sentences = d.Sentences[first:last]
		wg.Go(func() { run(&part) })
		first = last
	}
	wg.Wait()
}
