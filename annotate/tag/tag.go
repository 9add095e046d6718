// Package tag gives every token its universal and its Penn part of speech.
//
// The tagger is an averaged perceptron over joint classes (UPOS and XPOS together), decoded greedily from left to right. Frequent words may only
// take tags they had in training; the set of tags a word had is also a feature of its neighbours, which lets the tagger look ahead.
package tag

import (
	"fmt"
	"strings"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// Names of the tagger's sections in a model file.
const (
	WeightsModel = "tag"
	ClassesText  = "tag classes"
	LexiconText  = "tag lexicon"
)

// class is a joint tag.
type class struct {
	upos text.UPOS
	xpos text.XPOS
}

// Tagger assigns tags. It is safe for concurrent use.
type Tagger struct {
	weights *model.Linear
	classes []class
	lexicon map[string]entry
	open    []uint8 // classes an unknown word may take
	all     []uint8
}

// entry is what training said of a word form.
type entry struct {
	classes  []uint8 // seen, most frequent first
	set      uint64  // hash of the set, a feature
	decisive bool    // frequent enough to allow nothing else
}

// New takes the tagger's sections of a model file.
func New(f *model.File) (*Tagger, error) {
	t := &Tagger{weights: f.Linears[WeightsModel], lexicon: map[string]entry{}}
	if t.weights == nil {
		return nil, fmt.Errorf("tagger: the model file has no section %q", WeightsModel)
	}
	for name := range strings.FieldsSeq(f.Texts[ClassesText]) {
		upos, xpos, _ := strings.Cut(name, "|")
		name, isOpen := strings.CutSuffix(xpos, "+")
		c, err := parseClass(upos, name)
		if err != nil {
			return nil, err
		}
		t.all = append(t.all, uint8(len(t.classes)))
		if isOpen {
			t.open = append(t.open, uint8(len(t.classes)))
		}
		t.classes = append(t.classes, c)
	}
	if len(t.classes) != t.weights.Classes {
		return nil, fmt.Errorf("tagger: %d classes, but weights for %d", len(t.classes), t.weights.Classes)
	}
	for line := range strings.Lines(f.Texts[LexiconText]) {
		word, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			return nil, fmt.Errorf("tagger: lexicon line %q", line)
		}
		e := entry{}
		rest, e.decisive = strings.CutSuffix(rest, "!")
		for i := 0; i < len(rest); i++ { // a class is one byte, moved into the printable range
			c := rest[i] - classBase
			if int(c) >= len(t.classes) {
				return nil, fmt.Errorf("tagger: lexicon line %q: no class %d", line, c)
			}
			e.classes = append(e.classes, c)
			e.set |= 1 << (c & 63)
		}
		e.set = model.Hash(e.set, uint64(len(e.classes)))
		t.lexicon[word] = e
	}
	return t, nil
}

// classBase moves class numbers out of the range of control characters and of "!" in the lexicon text.
const classBase = 0x23

func parseClass(upos, xpos string) (class, error) {
	u, okU := text.ParseUPOS(upos)
	x, okX := text.ParseXPOS(xpos)
	if !okU || !okX {
		return class{}, fmt.Errorf("tagger: unknown class %s|%s", upos, xpos)
	}
	return class{u, x}, nil
}

// Tag tags all sentences of a document.
func (t *Tagger) Tag(d *text.Document) {
	var s scratch
	scores := make([]int32, len(t.classes))
	for n := range d.Sentences {
		sentence := &d.Sentences[n]
		s.load(t, d, sentence.First, sentence.Last)
		for i := range s.words {
			c := t.best(&s, i, scores)
			s.tags[i+2] = uint64(c) + 1
			tok := &d.Tokens[sentence.First+i]
			tok.UPOS, tok.XPOS = t.classes[c].upos, t.classes[c].xpos
		}
	}
}

func (t *Tagger) best(s *scratch, i int, scores []int32) uint8 {
	allowed := t.allowed(&s.words[i])
	if len(allowed) == 1 {
		return allowed[0]
	}
	clear(scores)
	for _, f := range s.features(i) {
		t.weights.Score(f, scores)
	}
	best := allowed[0]
	for _, c := range allowed[1:] {
		if scores[c] > scores[best] {
			best = c
		}
	}
	return best
}

// allowed returns the classes a word may take.
func (t *Tagger) allowed(w *word) []uint8 {
	switch {
	case w.entry == nil:
		return t.open
	case w.entry.decisive:
		return w.entry.classes
	}
	return t.all
}
