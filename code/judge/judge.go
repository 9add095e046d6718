// Package judge reads how one marked participant of a sentence acts towards another, by a small Transformer that was fine-tuned on marked pairs.
//
// The words of the participants are set between signs, the network reads the sentence, and a classifier that sees the signs scores the event types. Package code
// lets its rules and the judge decide together. cmd/judge trains it; docs/EVENTS.md has the data, the folds and the figures.
package judge

import (
	"fmt"
	"math"
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/ontology"
)

// Names of the sections in a model file.
const (
	NetworkData = "judge network"
	PiecesText  = "judge pieces"  // a word piece a line
	ClassesText = "judge classes" // a class a line; event types that the judge cannot tell apart share one, with spaces between them
)

// NoEvent is the class of sentences in which nothing happens.
const NoEvent = "NONE"

// The signs that stand before and behind the marked words: characters that the vocabulary knows.
const (
	SourceSign = "@"
	TargetSign = "#"
)

// Longest is the number of pieces that are read; what is farthest from the marked words is left out.
const Longest = 160

// Judge is safe for concurrent use.
type Judge struct {
	network  *net.Transformer
	pieces   *net.Pieces
	classes  [][]ontology.Type // of each class; none for NoEvent
	readings sync.Pool
}

// New takes the sections of a model file.
func New(f *model.File) (*Judge, error) {
	data := f.Blobs[NetworkData]
	if data == nil {
		return nil, fmt.Errorf("judge: the model file has no section %q", NetworkData)
	}
	j := &Judge{}
	var err error
	if j.network, err = net.DecodeTransformer(data); err != nil {
		return nil, err
	}
	vocabulary := strings.Split(strings.TrimSuffix(f.Texts[PiecesText], "\n"), "\n")
	j.pieces = net.NewPieces(vocabulary, true)
	for line := range strings.Lines(f.Texts[ClassesText]) {
		var types []ontology.Type
		for name := range strings.FieldsSeq(line) {
			if t := ontology.Type(name); t.Valid() {
				types = append(types, t)
			} else if name != NoEvent {
				return nil, fmt.Errorf("judge: no event type is called %q", name)
			}
		}
		j.classes = append(j.classes, types)
	}
	if n := j.network.TransformerShape; n.Pieces != len(vocabulary) || n.Classes != len(j.classes) || n.Places != 2 || n.Positions < Longest {
		return nil, fmt.Errorf("judge: a network of %d pieces, %d classes, %d places, %d positions does not fit its lists or the program", n.Pieces, n.Classes, n.Places, n.Positions)
	}
	j.readings.New = func() any { return j.network.NewReading() }
	return j, nil
}

// Classes are the types of each class, in the order of Read; the one without types is of sentences in which nothing happens.
func (j *Judge) Classes() [][]ontology.Type { return j.classes }

// Read returns how likely each class is for the marked words [first, last) of a sentence. A span that is empty is not marked.
func (j *Judge) Read(words []string, source, target [2]int) []float64 {
	r := j.readings.Get().(*net.Reading)
	defer j.readings.Put(r)
	marked := Mark(words, source, target)
	cut := make([][]int32, len(marked.Words))
	for i, w := range marked.Words {
		cut[i] = j.pieces.Cut(w)
	}
	from, to := window(cut, marked.Places)
	r.Reset()
	for _, p := range cut[from:to] {
		if !r.Add(p) {
			break
		}
	}
	places := []int{-1, -1}
	for k, at := range marked.Places {
		if at >= 0 && at-from < r.Words() {
			places[k] = at - from
		}
	}
	return probabilities(r.Classes(places))
}

// Marked is a sentence with signs around its marked words.
type Marked struct {
	Words  []string
	Places [2]int // of the signs before source and target, -1 if they are not marked
}

// Mark sets the signs.
func Mark(words []string, source, target [2]int) Marked {
	m := Marked{Places: [2]int{-1, -1}}
	spans := [2][2]int{source, target}
	signs := [2]string{SourceSign, TargetSign}
	for i := 0; i <= len(words); i++ {
		for k, s := range spans {
			if s[0] < s[1] && s[1] == i {
				m.Words = append(m.Words, signs[k])
			}
		}
		for k, s := range spans {
			if s[0] < s[1] && s[0] == i {
				m.Places[k] = len(m.Words)
				m.Words = append(m.Words, signs[k])
			}
		}
		if i < len(words) {
			m.Words = append(m.Words, words[i])
		}
	}
	return m
}

// window returns the words [from, to) that fit into the longest sequence: from the ends inwards those are left out that are farther from the places.
func window(cut [][]int32, places [2]int) (from, to int) {
	total := 2
	for _, p := range cut {
		total += len(p)
	}
	first, last := len(cut), -1
	for _, at := range places {
		if at >= 0 {
			first, last = min(first, at), max(last, at)
		}
	}
	if last < 0 {
		first, last = 0, 0
	}
	to = len(cut)
	for total > Longest && to-from > 1 {
		if first-from > to-1-last {
			total -= len(cut[from])
			from++
		} else {
			to--
			total -= len(cut[to])
		}
	}
	return from, to
}

// probabilities turns scores into probabilities, rounded so that they are the same on all machines.
func probabilities(scores []float32) []float64 {
	top := scores[0]
	for _, s := range scores {
		top = max(top, s)
	}
	out, sum := make([]float64, len(scores)), 0.0
	for i, s := range scores {
		out[i] = math.Exp(float64(s - top))
		sum += out[i]
	}
	for i := range out {
		out[i] = math.Round(out[i]/sum*1e6) / 1e6
	}
	return out
}
