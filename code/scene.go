package code

import (
	"strings"

	"github.com/dragoman-project/dragoman/text"
)

// scene is what kind of world a sentence tells of.
type scene uint8

// The scenes.
const (
	reality scene = iota
	fiction       // a novel, a film, a game
	contest       // sports
)

// sceneOf looks for words that tell that a sentence retells a work of fiction or a match. A film that sparks protests is the cause of real ones: only a work that
// tells, follows or ends with something is retold.
func (w *work) sceneOf(sentence int) scene {
	found, known := w.scenes[sentence]
	if !known {
		found = w.look(sentence)
		w.scenes[sentence] = found
	}
	return found
}

func (w *work) look(sentence int) scene {
	s := &w.d.Sentences[sentence]
	found := reality
	for i := s.First; i < s.Last; i++ {
		lemma := strings.ToLower(w.d.Tokens[i].Lemma)
		switch {
		case words()["fiction"][lemma] && w.tells(i), words()["part"][lemma] && w.d.Tokens[i].Deprel.Base() == text.Obl && w.numbered(i):
			return fiction
		case words()["sport"][lemma] && w.d.Tokens[i].UPOS == text.NOUN:
			found = contest
		}
	}
	return found
}

// tells tells whether a noun is the subject of a verb of telling.
func (w *work) tells(token int) bool {
	t := &w.d.Tokens[token]
	return t.Deprel.Base() == text.Nsubj && t.Head >= 0 && words()["telling"][strings.ToLower(w.d.Tokens[t.Head].Lemma)]
}

// numbered tells whether a noun is counted: "episode four", "the second act".
func (w *work) numbered(token int) bool {
	for _, c := range w.res.Children(token) {
		if t := &w.d.Tokens[c]; t.UPOS == text.NUM || words()["ordinal"][strings.ToLower(t.Lemma)] {
			return true
		}
	}
	return false
}
