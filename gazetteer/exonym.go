package gazetteer

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words/exonyms.txt
var exonymsText string

var exonyms = sync.OnceValue(func() map[[2]string]bool {
	m := map[[2]string]bool{}
	for line := range strings.Lines(exonymsText) {
		if name, country, ok := strings.Cut(strings.TrimSpace(line), " | "); ok && line[0] != '#' {
			m[[2]string{name, country}] = true
		}
	}
	return m
})

// Exonym tells whether a name is the one by which English knows a city of a country, whatever GeoNames calls it first.
func Exonym(name, country string) bool { return exonyms()[[2]string{name, country}] }
