package retell

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed templates.txt
var templateLines string

//go:embed actors.txt
var actorLines string

//go:embed background.txt
var backgroundLines string

//go:embed synonyms.txt
var synonymLines string

// act is a kind of event with the sentences that tell it.
type act struct {
	kind, mode         string
	city, toll, mutual bool
	tells, details     []string
}

// state is an actor.
type state struct {
	code, name, adjective, capital string
	cities                         []string
	persons                        []person
}

// person holds an office and has a name in one or more spellings.
type person struct {
	office string
	names  []string
}

type agency struct{ name, city string }

// words is what the data files hold.
type words struct {
	acts       []*act
	fillers    []string
	background []string
	topics     []string
	agencies   []agency
	papers     []string
	states     []*state
	synonyms   map[string][]string
}

var parsed = sync.OnceValue(func() *words {
	w := &words{synonyms: map[string][]string{}}
	for line := range content(templateLines) {
		kind, rest, _ := strings.Cut(line, " ")
		switch rest = strings.TrimSpace(rest); kind {
		case "act":
			f := strings.Fields(rest)
			a := &act{kind: f[0], mode: strings.Trim(f[1], "-"), city: strings.Contains(f[2], "city"), toll: strings.Contains(f[2], "toll"), mutual: strings.Contains(f[2], "mutual")}
			if f[1] == "heavy-weapons" {
				a.mode = f[1]
			}
			w.acts = append(w.acts, a)
		case ">":
			a := w.acts[len(w.acts)-1]
			a.tells = append(a.tells, rest)
		case "+":
			a := w.acts[len(w.acts)-1]
			a.details = append(a.details, rest)
		case "~":
			w.fillers = append(w.fillers, rest)
		case "topics":
			w.topics = list(rest, ";")
		case "papers":
			w.papers = list(rest, ";")
		case "agencies":
			for _, x := range list(rest, ";") {
				name, city, _ := strings.Cut(x, ":")
				w.agencies = append(w.agencies, agency{name, strings.TrimSpace(city)})
			}
		}
	}
	for line := range content(backgroundLines) {
		w.background = append(w.background, line)
	}
	for line := range content(actorLines) {
		c := list(line, "|")
		s := &state{code: c[0], name: c[1], adjective: c[2], capital: c[3], cities: append([]string{c[3]}, list(c[4], ";")...)}
		for _, p := range list(c[5], "/") {
			office, names, _ := strings.Cut(p, ":")
			s.persons = append(s.persons, person{office, list(names, ";")})
		}
		w.states = append(w.states, s)
	}
	for line := range content(synonymLines) {
		word, others, _ := strings.Cut(line, "=")
		w.synonyms[strings.TrimSpace(word)] = list(others, ";")
	}
	return w
})

// content yields what is no comment and not empty.
func content(data string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(data) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

func list(s, by string) []string {
	out := strings.Split(s, by)
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// Names lists the names of states, cities, persons and agencies that articles use.
func Names() []string {
	w := parsed()
	var out []string
	for _, s := range w.states {
		out = append(append(out, s.name), s.cities...)
		for _, p := range s.persons {
			out = append(out, p.names...)
		}
	}
	for _, a := range w.agencies {
		out = append(out, a.name)
	}
	return out
}
