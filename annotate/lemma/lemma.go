// Package lemma gives every token its dictionary form, as the English treebanks of Universal Dependencies write it.
//
// Forms that follow no rule are looked up; the others are handled by suffix rules learned for each Penn tag: the longest suffix that training saw
// decides what is cut and what is added. Proper names keep their form.
package lemma

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

// Names of the lemmatiser's sections in a model file.
const (
	FormsText = "lemma forms"
	RulesText = "lemma rules"
)

// maxSuffix is the longest suffix a rule looks at, in bytes.
const maxSuffix = 6

// Lemmatizer is safe for concurrent use.
type Lemmatizer struct {
	forms  map[string]string // "VBD went" to "go"
	rules  map[string]rule   // "VBD ied" to cut 3, add "y"
	caches sync.Pool
}

// cache keeps the lemmas of forms that were seen, so that common words cost no allocation.
type cache map[key]string

type key struct {
	form string
	xpos text.XPOS
}

// maxCache bounds a cache; a full one is emptied.
const maxCache = 1 << 14

// rule turns a lower-cased form into a lemma.
type rule struct {
	cut int
	add string
}

func (r rule) apply(form string) string {
	if r.cut > len(form) {
		return form
	}
	if r.add == "" {
		return form[:len(form)-r.cut]
	}
	return form[:len(form)-r.cut] + r.add
}

// New takes the lemmatiser's sections of a model file.
func New(f *model.File) (*Lemmatizer, error) {
	l := &Lemmatizer{forms: map[string]string{}, rules: map[string]rule{}}
	for line := range strings.Lines(f.Texts[FormsText]) {
		key, lemma, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			return nil, fmt.Errorf("lemmatiser: form line %q", line)
		}
		l.forms[key] = lemma
	}
	for line := range strings.Lines(f.Texts[RulesText]) {
		part := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(part) != 3 {
			return nil, fmt.Errorf("lemmatiser: rule line %q", line)
		}
		cut, err := strconv.Atoi(part[1])
		if err != nil {
			return nil, fmt.Errorf("lemmatiser: rule line %q: %w", line, err)
		}
		l.rules[part[0]] = rule{cut, part[2]}
	}
	if len(l.rules) == 0 {
		return nil, fmt.Errorf("lemmatiser: the model file has no section %q", RulesText)
	}
	return l, nil
}

// Lemmatize sets the lemma of every token; tags must be there.
func (l *Lemmatizer) Lemmatize(d *text.Document) {
	known, _ := l.caches.Get().(cache)
	if known == nil || len(known) > maxCache {
		known = cache{}
	}
	defer l.caches.Put(known)
	var buffer []byte
	for _, s := range d.Sentences {
		for i := s.First; i < s.Last; i++ {
			t := &d.Tokens[i]
			form := d.Form(i)
			lemma, ok := known[key{form, t.XPOS}]
			if !ok {
				if lemma, buffer = l.lemma(form, t.XPOS, buffer[:0]); lemma == "" {
					lemma = form
				}
				lemma = strings.Clone(lemma) // the cache must not keep the document
				known[key{strings.Clone(form), t.XPOS}] = lemma
			}
			t.Lemma = lemma
		}
	}
}

// Lemma returns the lemma of one form.
func (l *Lemmatizer) Lemma(form string, xpos text.XPOS) string {
	lemma, _ := l.lemma(form, xpos, nil)
	return lemma
}

func (l *Lemmatizer) lemma(form string, xpos text.XPOS, key []byte) (string, []byte) {
	low := form
	if !keepsCase(xpos) {
		low = fold(form)
	}
	key = append(append(key, xpos.String()...), ' ')
	head := len(key)
	key = append(key, low...)
	if lemma, ok := l.forms[string(key)]; ok {
		return lemma, key
	}
	if keepsCase(xpos) && xpos != text.NNPS {
		return form, key
	}
	for n := min(len(low), maxSuffix); n >= 0; n-- {
		key = append(key[:head], low[len(low)-n:]...)
		if r, ok := l.rules[string(key)]; ok {
			return r.apply(low), key
		}
	}
	return low, key
}

// keepsCase tells whether lemmas of a tag keep their capitals.
func keepsCase(x text.XPOS) bool {
	return x == text.NNP || x == text.NNPS || x == text.FW || x == text.ADD || x == text.GW || x == text.LS
}

// fold lowers a form and straightens its apostrophes; it allocates only when something changes.
func fold(form string) string {
	for i := 0; i < len(form); i++ {
		if c := form[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.Map(func(r rune) rune {
				if r == '’' || r == '‘' {
					return '\''
				}
				return unicode.ToLower(r)
			}, form)
		}
	}
	return form
}
