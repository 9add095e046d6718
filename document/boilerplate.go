package document

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words/boilerplate.txt
var boilerplateList string

var boilerplate = sync.OnceValue(func() (list []string) {
	for line := range strings.Lines(boilerplateList) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list
})

// maxBoilerplate is the length in bytes beyond which a sentence is a report even if it holds such a phrase.
const maxBoilerplate = 220

// Boilerplate tells whether a sentence is advertising, navigation or a call to subscribe rather than part of the report.
func Boilerplate(sentence string) bool {
	if len(sentence) > maxBoilerplate {
		return false
	}
	s := strings.ToLower(strings.Join(strings.Fields(sentence), " "))
	for _, phrase := range boilerplate() {
		if start, ok := strings.CutPrefix(phrase, "^"); ok {
			if strings.HasPrefix(s, start) {
				return true
			}
		} else if strings.Contains(s, phrase) {
			return true
		}
	}
	return false
}
