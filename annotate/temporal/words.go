package temporal

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed words/words.txt
var list string

// vocabulary maps a class to its words and their values.
type vocabulary map[string]map[string]int

var words = sync.OnceValue(func() vocabulary {
	v := vocabulary{}
	for line := range strings.Lines(list) {
		class, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(class, "#") {
			continue
		}
		if v[class] == nil {
			v[class] = map[string]int{}
		}
		for f := range strings.FieldsSeq(rest) {
			word, value, _ := strings.Cut(f, "=")
			n, err := strconv.Atoi(value)
			if err != nil {
				panic("temporal/words.txt: " + f)
			}
			v[class][word] = n
		}
	}
	return v
})

// beginnings are all words of the list.
var beginnings = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, class := range words() {
		for word := range class {
			all[word] = true
		}
	}
	return all
})
