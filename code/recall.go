package code

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/text"
)

// recalled finds definite nouns for talks that say nothing of who talks ("the meeting", "this summit"): they only name talks again that were told before.
func (w *work) recalled(found []*Candidate) []*Candidate {
	if w.relating || w.reading {
		return nil
	}
	var out []*Candidate
	s := &w.d.Sentences[w.sentence]
	for i := s.First; i < s.Last; i++ {
		t := &w.d.Tokens[i]
		if t.UPOS != text.NOUN || !words()["gathering"][strings.ToLower(t.Lemma)] && !words()["gathering"][strings.TrimSuffix(w.d.Lower(i), "s")] || !w.pointsBack(i) {
			continue
		}
		told := slices.ContainsFunc(found, func(c *Candidate) bool { return c.Trigger == i || contains(c.Lexical, i) })
		for _, c := range w.res.Children(i) { // "the talks between Chad and Mali" are told for themselves
			told = told || w.d.Tokens[c].Deprel == text.Nmod && words()["partaking"][w.preposition(int(c))] || w.d.Tokens[c].Deprel == text.Compound || w.d.Tokens[c].Deprel == text.NmodPoss
		}
		if !told {
			out = append(out, &Candidate{Sentence: w.sentence, Trigger: i, Type: ontology.Consult, Status: record.Occurred, Place: -1, Under: -1, Definite: true})
		}
	}
	return out
}
