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
	game          // a match with its score
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
		case words()["fiction"][lemma] && w.within(i), words()["picture"][lemma] && w.shows(i):
			return fiction
		case w.score(i, s.Last):
			return game
		case words()["sport"][lemma] && (w.d.Tokens[i].UPOS == text.NOUN || w.d.Tokens[i].UPOS == text.ADJ):
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

// within tells whether a work is where something happens: "In the film, the president orders a strike".
func (w *work) within(token int) bool {
	if w.d.Tokens[token].Deprel.Base() != text.Obl || w.preposition(token) != "in" {
		return false
	}
	for _, c := range w.res.Children(token) {
		if w.d.Tokens[c].Deprel == text.Det && words()["definite"][w.d.Lower(int(c))] {
			return true
		}
	}
	return false
}

// shows tells whether a picture has what it shows behind it: "a tapestry showing the siege of Tunis".
func (w *work) shows(token int) bool {
	for _, c := range w.res.Children(token) {
		if r := w.d.Tokens[c].Deprel.Base(); (r == text.Acl) && words()["showing"][strings.ToLower(w.d.Tokens[c].Lemma)] {
			return true
		}
	}
	return false
}

// score tells whether the score of a match stands at a token: "7-0", a hyphen between two small numbers without spaces.
func (w *work) score(i, last int) bool {
	if i+2 >= last || w.d.Form(i+1) != "-" && w.d.Form(i+1) != "–" || w.d.SpaceAfter(i) || w.d.SpaceAfter(i+1) {
		return false
	}
	return small(w.d.Form(i)) && small(w.d.Form(i+2))
}

func small(s string) bool {
	return len(s) > 0 && len(s) < 3 && strings.Trim(s, "0123456789") == ""
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
