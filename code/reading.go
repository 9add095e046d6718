package code

import (
	"slices"

	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/resolve"
)

// Reading matches the frames of other lexicons than that of events against one document: package claim finds by it what was discussed, which relations are
// asserted and what is judged. It is not safe for concurrent use.
type Reading struct{ w *work }

// Read prepares a document.
func Read(res *resolve.Resolution) *Reading {
	w := newWork(&Coder{ungated: true}, res, nil)
	w.reading = true
	w.sentence = -1
	return &Reading{w}
}

// Match is the frame that fits a word best, with what fills its roles.
type Match struct {
	Frame     *lexicon.Frame
	Token     int // the head
	Actor     []resolve.Party
	Recipient []resolve.Party
	Acts      []int // tokens in the ACT slots
	Topics    []int // tokens in the TOPIC slots
	Lexical   []int // tokens that the frame asked for
	Subjects  []int // what stands as subject, or before a noun
	Others    []int // tokens in the slots of participants that name none
}

// First is the first token of the words that the frame asked for.
func (m *Match) First() int { return min(m.Token, slices.Min(append([]int{m.Token}, m.Lexical...))) }

// Find returns the best match at every word of a sentence for which a lexicon has a fitting frame, in the order of the text. Words that are a part of another
// match are left out.
func (r *Reading) Find(lex *lexicon.Lexicon, sentence int) []Match {
	w := r.w
	if w.sentence != sentence {
		w.sentence = sentence
		clear(w.predicates)
	}
	clear(w.matches)
	w.lex = lex
	var out []Match
	s := &w.d.Sentences[sentence]
	for i := s.First; i < s.Last; i++ {
		pos := partOfSpeech(&w.d.Tokens[i])
		if pos == 0 || !w.known(i, pos) {
			continue
		}
		if m := w.best(w.predicateAt(i, pos)); m != nil {
			out = append(out, Match{m.frame, i, m.actor, except(m.recip, m.actor), m.acts, m.topics, m.lexical, m.pred.subjects, m.others})
		}
	}
	return slices.DeleteFunc(slices.Clone(out), func(m Match) bool {
		return m.Frame.Type == lexicon.None || slices.ContainsFunc(out, func(other Match) bool { return other.Token != m.Token && slices.Contains(other.Lexical, m.Token) })
	})
}

// Passive tells whether a verb of the sentence that was read last is passive.
func (r *Reading) Passive(verb int) bool { return r.w.predicateAt(verb, lexicon.Verb).passive }

// Subjects returns what a verb of the sentence that was read last has as its subject, directly or by control.
func (r *Reading) Subjects(verb int) []int {
	p := r.w.predicateAt(verb, lexicon.Verb)
	return surface(p)
}

// Parties returns who stands at tokens.
func (r *Reading) Parties(tokens []int) []resolve.Party { return r.w.partiesAt(tokens) }
