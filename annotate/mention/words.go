package mention

import (
	"embed"
	"strings"
	"sync"
)

//go:embed words/*.txt
var files embed.FS

// wordLists are the closed lists of this package.
type wordLists struct {
	cues      map[string]string // last word of a name to what the name is
	modifiers map[string]string // word before an office to former, acting or plain
	particles map[string]bool
	function  map[string]string // pronoun, locative, realm
}

var words = sync.OnceValue(func() *wordLists {
	w := &wordLists{classes("cues"), classes("modifiers"), map[string]bool{}, classes("function")}
	for line := range lines("particles") {
		w.particles[line] = true
	}
	return w
})

// classes reads lines of the form "class: word word".
func classes(file string) map[string]string {
	m := map[string]string{}
	for line := range lines(file) {
		class, list, _ := strings.Cut(line, ":")
		for word := range strings.FieldsSeq(list) {
			m[word] = class
		}
	}
	return m
}

func lines(file string) func(func(string) bool) {
	data, err := files.ReadFile("words/" + file + ".txt")
	if err != nil {
		panic(err)
	}
	return func(yield func(string) bool) {
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}
