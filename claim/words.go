package claim

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words/words.txt
var wordList string

//go:embed words/parts.txt
var partList string

//go:embed words/hedges.txt
var hedgeList string

// words maps a class of words/words.txt to its members.
var words = sync.OnceValue(func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	eachLine(wordList, func(class, rest string) {
		if m[class] == nil {
			m[class] = map[string]bool{}
		}
		for w := range strings.FieldsSeq(rest) {
			m[class][w] = true
		}
	})
	return m
})

// eachLine calls f with what stands before and behind the first colon of every line that is no comment.
func eachLine(list string, f func(name, rest string)) {
	for line := range strings.Lines(list) {
		name, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		if ok && !strings.HasPrefix(name, "#") {
			f(strings.TrimSpace(name), strings.TrimSpace(rest))
		}
	}
}
