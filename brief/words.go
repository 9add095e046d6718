package brief

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed words/acts.txt
var actsFile string

//go:embed words/hedges.txt
var hedgesFile string

// act is how a type or mode is said.
type act struct{ did, does, after string }

// acts are the phrases of acts.txt by type and mode.
var acts = sync.OnceValue(func() map[string]act {
	out := map[string]act{}
	for line := range lines(actsFile) {
		f := strings.Split(line, "|")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		f = append(f, "")
		out[f[0]] = act{f[1], f[2], f[3]}
	}
	return out
})

// bands are those of hedges.txt, in per cent.
var bands = sync.OnceValue(func() map[string][2]int {
	out := map[string][2]int{}
	for line := range lines(hedgesFile) {
		term, numbers, _ := strings.Cut(line, "|")
		f := strings.Fields(numbers)
		low, _ := strconv.Atoi(f[0])
		high, _ := strconv.Atoi(f[1])
		out[strings.TrimSpace(term)] = [2]int{low, high}
	}
	return out
})

//go:embed words/articles.txt
var articlesFile string

// withArticle puts "the" before the name of a state that stands with it.
func withArticle(name string) string {
	for pattern := range lines(articlesFile) {
		before, after, open := strings.Cut(pattern, "*")
		if name == pattern || open && len(name) > len(pattern) && strings.HasPrefix(name, before) && strings.HasSuffix(name, after) {
			return "the " + name
		}
	}
	return name
}

// lines yields the lines of a list that are no comments.
func lines(file string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(file) {
			line = strings.TrimSpace(line)
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

// actOf is how an event is said; a type without a line is said by its name.
func actOf(kind, mode string) act {
	if a, ok := acts()[kind+" "+mode]; ok && mode != "" {
		return a
	}
	if a, ok := acts()[kind]; ok {
		return a
	}
	return act{did: "did what is coded as " + kind + " to %", does: "do what is coded as " + kind + " to %"}
}

// join makes a list in words: a, b and c.
func join(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
}

// count writes a number with its noun: 1 report, 7 reports.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// quoted puts words of a source into quotation marks, on one line.
func quoted(s string) string { return "“" + strings.Join(strings.Fields(s), " ") + "”" }

// upper makes the first letter a capital.
func upper(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// dateWords writes a date of ISO 8601 in words: 23 December 2025, December 2025, 2025, the fourth quarter of 2025, week 12 of 2025. What is none of these
// stays as it is.
func dateWords(s string) string {
	s, _, _ = strings.Cut(s, "T")
	year, rest, _ := strings.Cut(s, "-")
	switch {
	case len(year) != 4 || rest == "":
		return s
	case rest[0] == 'Q' && len(rest) == 2 && rest[1] >= '1' && rest[1] <= '4':
		return "the " + [...]string{"first", "second", "third", "fourth"}[rest[1]-'1'] + " quarter of " + year
	case rest[0] == 'W':
		return "week " + strings.TrimLeft(rest[1:], "0") + " of " + year
	}
	month, day, hasDay := strings.Cut(rest, "-")
	m, err := strconv.Atoi(month)
	if err != nil || m < 1 || m > 12 {
		return s
	}
	if !hasDay {
		return monthNames[m-1] + " " + year
	}
	return strings.TrimLeft(day, "0") + " " + monthNames[m-1] + " " + year
}

// when says in words when something happened.
func when(date, precision string) string {
	switch from, to, interval := strings.Cut(date, "/"); {
	case date == "":
		return ""
	case interval:
		return "Between " + dateWords(from) + " and " + dateWords(to)
	case precision == "day":
		return "On " + dateWords(date)
	default:
		return "In " + dateWords(date)
	}
}
