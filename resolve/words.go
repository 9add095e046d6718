package resolve

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words/grammar.txt
var list string

// grammar maps a class of words to its members: prepositions by what they say of the name behind them, pronouns by whom they can mean.
var grammar = sync.OnceValue(func() map[string]map[string]bool {
	g := map[string]map[string]bool{}
	for line := range strings.Lines(list) {
		class, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(class, "#") {
			continue
		}
		if g[class] == nil {
			g[class] = map[string]bool{}
		}
		for w := range strings.FieldsSeq(rest) {
			g[class][w] = true
		}
	}
	return g
})
