// Package trigger tells of every token how likely it is to name an act of which type: an attack, a visit, a demand.
//
// A small network of its own reads a sentence: a token is the vector of its word, made of GloVe and of the pieces of a pretrained Transformer, so that words it
// never saw in training stand near those that it did. Package code lets it confirm what the lexicon finds and find what the lexicon lacks. cmd/judge trains it;
// docs/EVENTS.md has data and figures.
package trigger

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// Names of the sections in a model file.
const (
	NetworkData = "triggers network"
	WordsText   = "triggers words"  // a word a line: the first rows of the table
	PiecesText  = "triggers pieces" // a word piece a line: the rows behind them
)

// Types is the number of types of acts, in the order of the ontology. The network's first tag is none.
var Types = len(ontology.Types())

// batchWords is about how many words go through the network together.
const batchWords = 256

// Finder is safe for concurrent use.
type Finder struct {
	network *net.Tagger
	words   map[string]int32
	pieces  *net.Pieces
	readers sync.Pool
}

// New takes the sections of a model file.
func New(f *model.File) (*Finder, error) {
	data := f.Blobs[NetworkData]
	if data == nil {
		return nil, fmt.Errorf("trigger: the model file has no section %q", NetworkData)
	}
	network, err := net.DecodeTagger(data)
	if err != nil {
		return nil, err
	}
	words := strings.Split(strings.TrimSuffix(f.Texts[WordsText], "\n"), "\n")
	pieces := strings.Split(strings.TrimSuffix(f.Texts[PiecesText], "\n"), "\n")
	if network.Rows != len(words)+len(pieces)+1 || network.Tags != Types+1 {
		return nil, fmt.Errorf("trigger: a network of %d rows and %d tags; its lists have %d words and pieces, the program %d tags",
			network.Rows, network.Tags, len(words)+len(pieces), Types+1)
	}
	t := &Finder{network: network, words: make(map[string]int32, len(words)), pieces: net.NewPieces(pieces, true)}
	for i, w := range words {
		t.words[w] = int32(i)
	}
	t.readers.New = func() any { return &reader{tagging: network.NewTagging()} }
	return t, nil
}

// reader is the memory that reading takes.
type reader struct {
	tagging *net.Tagging
	low     []byte
	rows    []int32
}

// Find sets Act of every token.
func (t *Finder) Find(d *text.Document) {
	r := t.readers.Get().(*reader)
	defer t.readers.Put(r)
	for n := 0; n < len(d.Sentences); {
		first := n
		r.tagging.Reset()
		for ; n < len(d.Sentences) && (n == first || r.tagging.Words() < batchWords); n++ {
			for i := d.Sentences[n].First; i < d.Sentences[n].Last; i++ {
				r.tagging.Add(t.rowsOf(r, d.Form(i)))
			}
			r.tagging.End()
		}
		r.tagging.Run()
		at := 0
		for ; first < n; first++ {
			for i := d.Sentences[first].First; i < d.Sentences[first].Last; i++ {
				d.Tokens[i].Act = act(r.tagging.Scores(at))
				at++
			}
		}
	}
}

// rowsOf are the row of a word that is known, else those of its pieces.
func (t *Finder) rowsOf(r *reader, form string) []int32 {
	r.low = syntax.Lower(r.low, form)
	if row, ok := t.words[string(r.low)]; ok {
		r.rows = append(r.rows[:0], row)
		return r.rows
	}
	r.rows = r.rows[:0]
	for _, p := range t.pieces.Cut(form) {
		r.rows = append(r.rows, int32(len(t.words))+p)
	}
	return r.rows
}

// act reads the likeliest type of act off the scores of none and of all types.
func act(scores []float32) text.Act {
	best := 1 + net.Argmax(scores[1:])
	top := slices.Max(scores)
	sum := 0.0
	for _, s := range scores {
		sum += math.Exp(float64(s - top))
	}
	share := func(k int) uint8 { return uint8(math.Round(math.Exp(float64(scores[k]-top)) / sum * 255)) }
	return text.Act{Type: uint8(best), Sure: share(best), None: share(0)}
}
