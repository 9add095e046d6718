package segment

import (
	"embed"
	"strings"
	"sync"
)

//go:embed words/*.txt
var files embed.FS

// When an abbreviation keeps its full stop.
type stopRule uint8

const (
	never stopRule = iota
	always
	maybe // always in the token; whether a sentence ends behind it is the splitter's business
	beforeNumber
)

type wordLists struct {
	abbreviations map[string]stopRule
	prefixes      map[string]bool
	units         map[string]bool
	contractions  map[string]int // word to the length of its first part
}

var words = sync.OnceValue(func() *wordLists {
	w := &wordLists{map[string]stopRule{}, map[string]bool{}, map[string]bool{}, map[string]int{}}
	each("abbreviations", func(line string) {
		f := strings.Fields(line)
		rule := always
		if len(f) > 1 {
			rule = map[string]stopRule{"?": maybe, "#": beforeNumber}[f[1]]
		}
		w.abbreviations[f[0]] = rule
		if rule != beforeNumber {
			w.abbreviations[strings.ToUpper(f[0])] = rule
		}
	})
	each("prefixes", func(line string) { w.prefixes[line] = true })
	each("units", func(line string) { w.units[line] = true })
	each("contractions", func(line string) {
		first, second, _ := strings.Cut(line, "|")
		w.contractions[first+second] = len(first)
	})
	return w
})

func each(list string, line func(string)) {
	data, err := files.ReadFile("words/" + list + ".txt")
	if err != nil {
		panic(err)
	}
	for l := range strings.Lines(string(data)) {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			line(l)
		}
	}
}

func (w *wordLists) abbreviation(word string) stopRule { return w.abbreviations[word] }

// quantity returns the length of the number in a word like "10km", 0 if it is none.
func (w *wordLists) quantity(lower string) int {
	n := 0
	for n < len(lower) && (lower[n] >= '0' && lower[n] <= '9' || n > 0 && (lower[n] == '.' || lower[n] == ',' || lower[n] == ':')) {
		n++
	}
	if n > 0 && n < len(lower) && w.units[lower[n:]] {
		return n
	}
	return 0
}
