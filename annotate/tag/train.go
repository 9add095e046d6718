package tag

import (
	"cmp"
	"math/rand"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

const (
	decisiveCount = 15  // a word seen this often takes no new tag …
	decisiveShare = 400 // … and drops tags it had less than once in so many times
	rareCount     = 2   // words seen less often tell what unknown words are like
	openCount     = 4   // a tag that so many rare words had is open to unknown words
	weightScale   = 24
	minUpdates    = 4
)

// Example is a sentence with its tags: tokens First to Last of Document.
type Example struct {
	Document    *text.Document
	First, Last int
}

// Train learns a tagger from sentences whose tokens carry UPOS and XPOS, and from what is known of word forms beforehand. The seed settles the order of
// the sentences.
func Train(examples []Example, flags map[string]Flags, epochs int, seed int64) (*model.File, error) {
	t, classOf := inventory(examples)
	t.flags = flags
	trainer := model.NewTrainer(len(t.classes))
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	rng := rand.New(rand.NewSource(seed))
	scores := make([]float32, len(t.classes))
	var s scratch
	for range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			e := examples[k]
			s.load(t, e.Document, e.First, e.Last)
			for i := range s.words {
				tok := &e.Document.Tokens[e.First+i]
				gold := classOf[class{tok.UPOS, tok.XPOS}]
				s.tags[i+2] = uint64(learn(t, trainer, &s, i, gold, scores)) + 1
			}
		}
	}
	weights, err := trainer.Linear(weightScale, minUpdates)
	if err != nil {
		return nil, err
	}
	return &model.File{Linears: map[string]*model.Linear{WeightsModel: weights}, Texts: t.texts()}, nil
}

// learn predicts token i, corrects the weights if the prediction is wrong, and returns the prediction: later tokens see the tagger's own history.
func learn(t *Tagger, trainer *model.Trainer, s *scratch, i int, gold uint8, scores []float32) uint8 {
	allowed := t.allowed(&s.words[i])
	if len(allowed) == 1 {
		return allowed[0]
	}
	clear(scores)
	features := s.features(i)
	for _, f := range features {
		trainer.Score(f, scores)
	}
	best := allowed[0]
	for _, c := range allowed[1:] {
		if scores[c] > scores[best] {
			best = c
		}
	}
	trainer.Tick()
	if best != gold {
		trainer.Update(features, int(gold), 1)
		trainer.Update(features, int(best), -1)
	}
	return best
}

// inventory counts classes and words.
func inventory(examples []Example) (*Tagger, map[class]uint8) {
	classCount := map[class]int{}
	wordCount := map[string]map[class]int{}
	for _, e := range examples {
		for i := e.First; i < e.Last; i++ {
			tok := &e.Document.Tokens[i]
			c := class{tok.UPOS, tok.XPOS}
			classCount[c]++
			form := e.Document.Form(i)
			if i > e.First || !titled(form) {
				count(wordCount, form, c)
			}
			if low := string(appendLower(nil, form)); low != form && i == e.First {
				count(wordCount, low, c)
			}
		}
	}
	t := &Tagger{lexicon: map[string]entry{}}
	for c := range classCount {
		t.classes = append(t.classes, c)
	}
	slices.SortFunc(t.classes, func(a, b class) int {
		return cmp.Or(cmp.Compare(classCount[b], classCount[a]), cmp.Compare(a.upos, b.upos), cmp.Compare(a.xpos, b.xpos))
	})
	t.classes = t.classes[:min(len(t.classes), 90)] // what is left out is typing errors of the treebank
	classOf := map[class]uint8{}
	for i, c := range t.classes {
		classOf[c] = uint8(i)
		t.all = append(t.all, uint8(i))
	}
	rare := map[class]int{}
	for form, counts := range wordCount {
		total := 0
		for c, n := range counts {
			if _, known := classOf[c]; !known {
				delete(counts, c)
				continue
			}
			total += n
		}
		if total <= rareCount {
			for c := range counts {
				rare[c]++
			}
		}
		if total > 1 {
			t.lexicon[form] = newEntry(counts, total, classOf)
		}
	}
	for i, c := range t.classes {
		if rare[c] >= openCount {
			t.open = append(t.open, uint8(i))
		}
	}
	return t, classOf
}

func count(m map[string]map[class]int, form string, c class) {
	if m[form] == nil {
		m[form] = map[class]int{}
	}
	m[form][c]++
}

func titled(form string) bool { return form != string(appendLower(nil, form)) }

func newEntry(counts map[class]int, total int, classOf map[class]uint8) entry {
	e := entry{decisive: total >= decisiveCount}
	type counted struct {
		c uint8
		n int
	}
	var list []counted
	for c, n := range counts {
		if !e.decisive || n*decisiveShare >= total {
			list = append(list, counted{classOf[c], n})
		}
	}
	slices.SortFunc(list, func(a, b counted) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.c, b.c)) })
	for _, x := range list {
		e.classes = append(e.classes, x.c)
		e.set |= 1 << (x.c & 63)
	}
	e.set = model.Hash(e.set, uint64(len(e.classes)))
	return e
}

// texts writes classes and lexicon as New reads them.
func (t *Tagger) texts() map[string]string {
	var classes, lexicon strings.Builder
	for i, c := range t.classes {
		classes.WriteString(c.upos.String() + "|" + c.xpos.String())
		if slices.Contains(t.open, uint8(i)) {
			classes.WriteByte('+')
		}
		classes.WriteByte('\n')
	}
	words := make([]string, 0, len(t.lexicon))
	for w := range t.lexicon {
		if !strings.ContainsAny(w, "\t\n") {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	for _, w := range words {
		e := t.lexicon[w]
		lexicon.WriteString(w + "\t")
		for _, c := range e.classes {
			lexicon.WriteByte(c + classBase)
		}
		if e.decisive {
			lexicon.WriteByte('!')
		}
		lexicon.WriteByte('\n')
	}
	forms := make([]string, 0, len(t.flags))
	for w := range t.flags {
		if !strings.ContainsAny(w, "\t\n") {
			forms = append(forms, w)
		}
	}
	slices.Sort(forms)
	var flags strings.Builder
	for _, w := range forms {
		flags.WriteString(w + "\t" + strconv.FormatUint(uint64(t.flags[w]), 36) + "\n")
	}
	return map[string]string{ClassesText: classes.String(), LexiconText: lexicon.String(), FlagsText: flags.String()}
}
