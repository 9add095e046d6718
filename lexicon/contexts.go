package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed words/contexts.txt
var contextList string

// ContextTerms maps each PLOVER context to the words and phrases (lemmas) that show it.
var ContextTerms = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(contextList) {
		context, terms, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(context, "#") {
			continue
		}
		for t := range strings.SplitSeq(terms, ";") {
			if t = strings.Join(strings.Fields(t), " "); t != "" && !slices.Contains(m[context], t) {
				m[context] = append(m[context], t)
			}
		}
	}
	return m
})
