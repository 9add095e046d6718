package code

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed words/words.txt
var list string

// words maps a class of words/words.txt to its members.
var words = sync.OnceValue(func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	entries(func(class, word string) {
		if m[class] == nil {
			m[class] = map[string]bool{}
		}
		w, _, _ := strings.Cut(word, "=")
		m[class][w] = true
	})
	return m
})

// numbers maps number words to their values.
var numbers = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	entries(func(class, word string) {
		if w, value, ok := strings.Cut(word, "="); ok && class == "number" {
			m[w], _ = strconv.Atoi(value)
		}
	})
	return m
})

func entries(f func(class, word string)) {
	for line := range strings.Lines(list) {
		class, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(class, "#") {
			continue
		}
		for w := range strings.FieldsSeq(rest) {
			f(class, w)
		}
	}
}
