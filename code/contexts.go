package code

import (
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// contextTerms maps the first word of a term to the terms that begin with it.
var contextTerms = sync.OnceValue(func() map[string][]contextTerm {
	m := map[string][]contextTerm{}
	for context, terms := range lexicon.ContextTerms() {
		for _, t := range terms {
			w := strings.Fields(t)
			m[w[0]] = append(m[w[0]], contextTerm{w, context})
		}
	}
	return m
})

type contextTerm struct {
	words   []string
	context string
}

// Contexts returns the PLOVER contexts that the words of a sentence show, in the order of the ontology.
func Contexts(d *text.Document, sentence int) []string {
	s := &d.Sentences[sentence]
	return ContextsIn(d, s.First, s.Last)
}

// ContextsIn returns the PLOVER contexts that the words of the tokens [first, last) show, in the order of the ontology.
func ContextsIn(d *text.Document, first, last int) []string {
	found := map[string]bool{}
	for i := first; i < last; i++ {
		for _, w := range [...]string{strings.ToLower(d.Tokens[i].Lemma), d.Lower(i)} {
			for _, t := range contextTerms()[w] {
				if termAt(d, i, last, t.words) {
					found[t.context] = true
				}
			}
		}
	}
	return Ordered(found)
}

// Ordered lists a set of contexts in the order of the ontology.
func Ordered(set map[string]bool) []string {
	out := []string{}
	for _, c := range ontology.Contexts() {
		if set[c.Code] {
			out = append(out, c.Code)
		}
	}
	return out
}

// termAt tells whether the words of a term stand at token i; hyphens between them do not count.
func termAt(d *text.Document, i, last int, words []string) bool {
	for n, w := range words {
		if n > 0 && i < last && d.Form(i) == "-" {
			i++
		}
		if i >= last || d.Lower(i) != w && strings.ToLower(d.Tokens[i].Lemma) != w {
			return false
		}
		i++
	}
	return true
}
