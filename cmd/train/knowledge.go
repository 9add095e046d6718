package main

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/lemma"
	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/text"
)

// knowledge is what lexicon and dictionaries know of word forms: the classes a form can belong to, for the tagger, and the lemmas of inflected forms.
type knowledge struct {
	flags  map[string]syntax.Flags
	lemmas []lemma.Example
}

// gather collects the words of the lexicon and the dictionaries and inflects them by the regular rules of English. Forms that no writer would use (a
// consonant doubled where it is not) do no harm: they never occur.
func gather() (*knowledge, error) {
	k := &knowledge{flags: map[string]syntax.Flags{}}
	lex, err := lexicon.Embedded()
	if err != nil {
		return nil, err
	}
	for _, f := range lex.Frames {
		for _, h := range f.Heads {
			switch f.POS {
			case lexicon.Verb:
				k.verb(h.Lemma)
			case lexicon.Noun:
				k.noun(h.Lemma)
			default:
				k.flags[h.Lemma] |= syntax.KnownAdjective
			}
			k.modifiers(h)
		}
		for _, s := range f.Slots {
			if s.Position == lexicon.Particle {
				continue
			}
			for _, t := range s.Words {
				k.noun(t.Lemma)
				k.modifiers(t)
			}
		}
	}
	g, err := gazetteer.Embedded()
	if err != nil {
		return nil, err
	}
	for _, t := range g.Titles() {
		words := strings.Fields(t.Phrase)
		k.noun(words[len(words)-1])
	}
	g.EachName(func(name string, e *gazetteer.Entry, form gazetteer.Form) {
		words := strings.Fields(name)
		if len(words) == 1 {
			switch {
			case form == gazetteer.Adjective:
				k.flags[name] |= syntax.KnownNationality
			case form == gazetteer.People:
				k.flags[name] |= syntax.KnownPeople
			case e.Kind == gazetteer.Country || e.Kind == gazetteer.Division || e.Kind == gazetteer.City && e.Population > 300_000 || e.Kind == gazetteer.Region:
				k.flags[name] |= syntax.KnownPlace
			}
		}
		if e.Kind == gazetteer.Person {
			for _, w := range words {
				if w != strings.ToLower(w) && len(w) > 2 {
					k.flags[w] |= syntax.KnownPerson
				}
			}
		}
	})
	slices.SortFunc(k.lemmas, func(a, b lemma.Example) int {
		if c := strings.Compare(a.Form, b.Form); c != 0 {
			return c
		}
		return strings.Compare(a.Lemma, b.Lemma)
	})
	return k, nil
}

func (k *knowledge) modifiers(t lexicon.Term) {
	for _, m := range t.Modifiers {
		k.flags[m] |= syntax.KnownModifier
	}
}

// noun adds a singular and its plural.
func (k *knowledge) noun(lemma string) {
	if !plain(lemma) {
		return
	}
	k.flags[lemma] |= syntax.KnownNoun
	plural := suffixed(lemma, "s")
	k.flags[plural] |= syntax.KnownPlural
	k.lemma(plural, lemma, text.NNS)
}

// verb adds the forms of a verb.
func (k *knowledge) verb(lemma string) {
	if !plain(lemma) {
		return
	}
	k.flags[lemma] |= syntax.KnownVerb
	third := suffixed(lemma, "s")
	k.flags[third] |= syntax.KnownThird
	k.lemma(third, lemma, text.VBZ)
	for _, stem := range stems(lemma) {
		k.flags[stem+"ed"] |= syntax.KnownPast
		k.lemma(stem+"ed", lemma, text.VBD)
		k.lemma(stem+"ed", lemma, text.VBN)
	}
	for _, stem := range stems(lemma) {
		k.flags[stem+"ing"] |= syntax.KnownGerund
		k.lemma(stem+"ing", lemma, text.VBG)
	}
}

func (k *knowledge) lemma(form, lemmaForm string, x text.XPOS) {
	k.lemmas = append(k.lemmas, lemma.Example{Form: form, Lemma: lemmaForm, XPOS: x})
}

func plain(word string) bool {
	return len(word) > 2 && !strings.ContainsAny(word, "-' .0123456789")
}

// suffixed adds -s with the spelling rules of English.
func suffixed(word, s string) string {
	switch {
	case strings.HasSuffix(word, "s"), strings.HasSuffix(word, "x"), strings.HasSuffix(word, "z"), strings.HasSuffix(word, "ch"), strings.HasSuffix(word, "sh"):
		return word + "e" + s
	case strings.HasSuffix(word, "y") && len(word) > 2 && !vowel(word[len(word)-2]):
		return word[:len(word)-1] + "ie" + s
	}
	return word + s
}

// stems returns what -ed and -ing are added to: without a final e, with y turned to i (for -ed only the first matters), with the consonant doubled.
func stems(word string) []string {
	last := word[len(word)-1]
	switch {
	case last == 'e' && !strings.HasSuffix(word, "ee"):
		return []string{word[:len(word)-1]}
	case last == 'e':
		return []string{word[:len(word)-1], word}
	case last == 'y' && !vowel(word[len(word)-2]):
		return []string{word[:len(word)-1] + "i", word}
	case last == 'c':
		return []string{word + "k", word}
	case !vowel(last) && last != 'w' && last != 'x' && last != 'y' && vowel(word[len(word)-2]) && (len(word) < 4 || !vowel(word[len(word)-3])):
		return []string{word, word + string(last)}
	}
	return []string{word}
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
