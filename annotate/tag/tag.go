// Package tag gives every token its universal and its Penn part of speech.
//
// The tagger is an averaged perceptron over joint classes (UPOS and XPOS together), decoded greedily from left to right. Frequent words may only
// take tags they had in training; the set of tags a word had is also a feature of its neighbours, which lets the tagger look ahead.
package tag

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// Names of the tagger's sections in a model file.
const (
	WeightsModel = "tag"
	ClassesText  = "tag classes"
	LexiconText  = "tag lexicon"
	FlagsText    = "tag knowledge"
)

// Flags are the classes that lexicon and dictionaries know for a word form; they help with words that no treebank holds.
type Flags uint16

// The classes of word forms.
const (
	KnownVerb Flags = 1 << iota
	KnownThird
	KnownPast
	KnownGerund
	KnownNoun
	KnownPlural
	KnownAdjective
	KnownModifier
	KnownNationality
	KnownPeople
	KnownPlace
	KnownPerson
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
	flags   map[string]Flags
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
	t := &Tagger{weights: f.Linears[WeightsModel], lexicon: map[string]entry{}, flags: map[string]Flags{}}
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
	for line := range strings.Lines(f.Texts[FlagsText]) {
		word, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		n, err := strconv.ParseUint(value, 36, 16)
		if err != nil {
			return nil, fmt.Errorf("tagger: knowledge line %q: %w", line, err)
		}
		t.flags[word] = Flags(n)
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
		t.decode(&s, 0, scores)
		if t.lacksVerb(&s, d, sentence) {
			t.giveVerb(&s, scores)
		}
		for i := range s.words {
			c := t.classes[s.tags[i+2]-1]
			tok := &d.Tokens[sentence.First+i]
			tok.UPOS, tok.XPOS = c.upos, c.xpos
		}
	}
}

// decode tags the words from one on, greedily.
func (t *Tagger) decode(s *scratch, from int, scores []int32) {
	for i := from; i < len(s.words); i++ {
		s.tags[i+2] = uint64(t.best(s, i, scores)) + 1
	}
}

// minClause is the length below which a sentence may well be a fragment.
const minClause = 4

// lacksVerb tells whether a sentence that looks like a full one (it ends in a full stop) has no finite verb. News sentences have one; the tagger, which
// reads from left to right, sometimes takes the past tense for a participle ("police fired tear gas").
func (t *Tagger) lacksVerb(s *scratch, d *text.Document, sentence *text.Sentence) bool {
	if len(s.words) < minClause {
		return false
	}
	if last := d.Form(sentence.Last - 1); last != "." && last != "\"" && last != "”" {
		return false
	}
	for i := range s.words {
		x := t.classes[s.tags[i+2]-1].xpos
		if x.Finite() || i == 0 && x == text.VB {
			return false
		}
	}
	return true
}

// giveVerb makes the word that comes nearest to being a finite verb one, and tags what follows it anew.
func (t *Tagger) giveVerb(s *scratch, scores []int32) {
	best, bestClass, margin := -1, uint8(0), int32(math.MinInt32)
	for i := 1; i < len(s.words); i++ {
		chosen := uint8(s.tags[i+2] - 1)
		allowed := t.allowed(&s.words[i])
		if len(allowed) == 1 {
			continue
		}
		t.score(s, i, scores)
		for _, c := range allowed {
			x := t.classes[c].xpos
			if x != text.VBD && x != text.VBZ && x != text.VBP {
				continue
			}
			m := scores[c] - scores[chosen]
			if x == text.VBD && t.classes[chosen].xpos == text.VBN { // the usual mistake
				m += participleBonus
			}
			if m > margin {
				best, bestClass, margin = i, c, m
			}
		}
	}
	if best >= 0 && margin > -maxDeficit {
		s.tags[best+2] = uint64(bestClass) + 1
		t.decode(s, best+1, scores)
	}
}

// maxDeficit is how far behind the best tag a finite verb may be and still be taken; participleBonus is what a past tense has over other repairs where the
// tagger saw a participle. Both in units of the weights.
const (
	maxDeficit      = 600
	participleBonus = 1500
)

func (t *Tagger) score(s *scratch, i int, scores []int32) {
	clear(scores)
	for _, f := range s.features(i) {
		t.weights.Score(f, scores)
	}
}

func (t *Tagger) best(s *scratch, i int, scores []int32) uint8 {
	allowed := t.allowed(&s.words[i])
	if len(allowed) == 1 {
		return allowed[0]
	}
	t.score(s, i, scores)
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
