package claim

import (
	"strconv"
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/text"
)

// Hedge is how sure somebody claims to be of what is to come. Low and High are the band of ICD 203 or of policy; both are 0 where there is none.
type Hedge struct {
	Term      string
	Class     string
	Low, High float64
	token     int
	modal     bool
}

type hedgeTerm struct {
	words     []string
	class     string
	modal     bool
	low, high float64
}

// hedgeTerms are the terms of words/hedges.txt by their first word, longer ones first.
var hedgeTerms = sync.OnceValue(func() map[string][]hedgeTerm {
	m := map[string][]hedgeTerm{}
	eachLine(hedgeList, func(term, rest string) {
		f := strings.Fields(rest)
		t := hedgeTerm{words: strings.Fields(term), class: f[0], modal: f[1] == "modal"}
		if len(f) == 4 {
			t.low, _ = strconv.ParseFloat(f[2], 64)
			t.high, _ = strconv.ParseFloat(f[3], 64)
		}
		list := m[t.words[0]]
		i := 0
		for i < len(list) && len(list[i].words) >= len(t.words) {
			i++
		}
		m[t.words[0]] = append(list[:i:i], append([]hedgeTerm{t}, list[i:]...)...)
	})
	return m
})

// band is the band of a term of ICD 203.
func band(term string) (low, high float64, ok bool) {
	w := strings.Fields(term)
	for _, t := range hedgeTerms()[w[0]] {
		if strings.Join(t.words, " ") == term && t.class == "icd203" {
			return t.low, t.high, true
		}
	}
	return 0, 0, false
}

// hedgeAt returns the hedge that begins at a token.
func (r *reader) hedgeAt(i, last int) *Hedge {
	for _, t := range hedgeTerms()[r.d.Lower(i)] {
		if r.phraseAt(i, last, t.words) {
			return &Hedge{Term: strings.Join(t.words, " "), Class: t.class, Low: t.low, High: t.high, token: i, modal: t.modal}
		}
	}
	return nil
}

// hedgeOn returns the hedge on a verb, an adjective or a noun: the auxiliary or adverb that hangs on it, on the verb that it is an infinitive or conjunct of, or on
// what it is said of. A term of likelihood goes before an auxiliary ("will probably").
func (r *reader) hedgeOn(token int) *Hedge {
	var found *Hedge
	for k, steps := token, 0; k >= 0 && steps < 4; steps++ {
		for _, c32 := range r.res.Children(k) {
			c := int(c32)
			switch r.relation(c) {
			case text.Aux, text.Advmod, text.Cop:
			default:
				continue
			}
			s := &r.d.Sentences[r.d.SentenceAt(c)]
			at := c
			if c > s.First && (r.hedgeAt(c-1, s.Last) != nil) && len(strings.Fields(r.hedgeAt(c-1, s.Last).Term)) > 1 { // "almost certainly"
				at = c - 1
			}
			h := r.hedgeAt(at, s.Last)
			if h == nil || h.modal && r.relation(c) != text.Aux {
				continue
			}
			if found == nil || found.modal && !h.modal && h.Class == "icd203" || found.Class == "unhedged_assertion" {
				found = h
			}
		}
		if found != nil {
			break
		}
		switch r.relation(k) {
		case text.Conj:
			if r.child(k, text.Nsubj) >= 0 {
				return found
			}
		case text.Xcomp:
		default:
			return found
		}
		k = int(r.d.Tokens[k].Head)
	}
	return found
}
