package main

import (
	"time"

	"github.com/dragoman-project/dragoman/annotate/lemma"
	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/text"
)

// evaluate reports on the development treebanks what the written model does with gold tokens, in the integers that the program runs.
func (t *trainer) evaluate() error {
	parser, err := syntax.New(t.file)
	if err != nil {
		return err
	}
	lemmatizer, err := lemma.New(t.file)
	if err != nil {
		return err
	}
	for _, name := range sorted(t.dev) {
		b := t.dev[name]
		var words, upos, xpos, lemmas, uas, las int
		start := time.Now()
		for k, d := range b.docs {
			gold := append([]text.Token(nil), d.Tokens...)
			parser.Parse(d)
			lemmatizer.Lemmatize(d)
			for n, s := range d.Sentences {
				for i, w := range b.gold[k][n].Words {
					got, want := &d.Tokens[s.First+i], &gold[s.First+i]
					words++
					count(&upos, got.UPOS == want.UPOS)
					count(&xpos, got.XPOS == want.XPOS)
					count(&lemmas, got.Lemma == want.Lemma)
					head := -1
					if got.Head >= 0 {
						head = int(got.Head) - s.First
					}
					count(&uas, head == w.Head)
					count(&las, head == w.Head && got.Deprel.Base() == w.Deprel.Base())
				}
			}
		}
		share := func(n int) float64 { return 100 * float64(n) / float64(words) }
		t.report("%s: UPOS %.2f XPOS %.2f lemmas %.2f UAS %.2f LAS %.2f, %.0f words/s", name,
			share(upos), share(xpos), share(lemmas), share(uas), share(las), float64(words)/time.Since(start).Seconds())
	}
	return nil
}

func count(n *int, ok bool) {
	if ok {
		*n++
	}
}
