package retell

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// story is an event of the generated world.
type story struct {
	number          int
	act             *act
	a, b            *state
	manA, manB      *person
	day             time.Time
	city            string
	killed, injured int
	count           int
	topic           string
	twin            *story // the story of which this one is a near miss
}

// stories makes a story of a day and, half the time, a near miss of it.
func (w *world) stories(day time.Time) []*story {
	s := &story{act: pick(w.rng, w.words.acts), day: day, count: 4 + w.rng.IntN(90)}
	s.a, s.b = pick(w.rng, w.words.states), pick(w.rng, w.words.states)
	for s.a == s.b {
		s.b = pick(w.rng, w.words.states)
	}
	s.manA = &s.a.persons[w.rng.IntN(len(s.a.persons))]
	s.manB = &s.b.persons[w.rng.IntN(len(s.b.persons))]
	s.city = pick(w.rng, s.b.cities)
	s.killed = 2 + w.rng.IntN(30)
	s.injured = s.killed + 1 + w.rng.IntN(40)
	s.topic = pick(w.rng, w.words.topics)
	w.count(s)
	if w.rng.IntN(2) == 0 {
		return []*story{s}
	}
	return []*story{s, w.nearMiss(s)}
}

func (w *world) count(s *story) {
	w.number++
	s.number = w.number
}

// nearMiss makes an event that differs from another in one respect only.
func (w *world) nearMiss(s *story) *story {
	near := *s
	near.twin = s
	w.count(&near)
	switch kind := w.rng.IntN(5); {
	case kind == 1 && s.act.city: // the same day, another place
		for near.city == s.city {
			near.city = pick(w.rng, s.b.cities)
		}
		near.killed = s.killed + 1 + w.rng.IntN(3)
		near.injured = near.killed + 1 + w.rng.IntN(40)
	case kind == 2: // another act of the same two
		for near.act.kind == s.act.kind || near.act.city && s.act.city && near.act.kind == "CONSULT" {
			near.act = pick(w.rng, w.words.acts)
		}
	case kind == 3 && s.act.toll: // another toll
		near.killed, near.injured = s.killed*12, s.injured*12
	case kind == 4 && !s.act.mutual && !s.act.city && s.act.kind != "CONSULT": // the other way round
		near.a, near.b, near.manA, near.manB = s.b, s.a, s.manB, s.manA
	default: // another day
		near.day = s.day.AddDate(0, 0, 1+w.rng.IntN(4))
	}
	return &near
}

// fill writes a sentence about a story for an article of a day.
func (w *world) fill(template string, s *story, published time.Time) string {
	text := w.choose(template)
	var out strings.Builder
	for text != "" {
		before, rest, ok := strings.Cut(text, "{")
		out.WriteString(before)
		if !ok {
			break
		}
		var slot string
		slot, text, _ = strings.Cut(rest, "}")
		out.WriteString(w.slot(slot, s, published))
	}
	result := strings.ReplaceAll(out.String(), " .", ".")
	result = article(result)
	return strings.ToUpper(result[:1]) + result[1:]
}

// article puts "An" where the word behind it begins with a consonant right.
func article(s string) string {
	if rest, ok := strings.CutPrefix(s, "An "); ok && !strings.ContainsRune("AEIOU", rune(rest[0])) {
		return "A " + rest
	}
	return s
}

// choose takes one of the wordings in every pair of square brackets.
func (w *world) choose(s string) string {
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "[")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		choices, after, _ := strings.Cut(rest, "]")
		out.WriteString(pick(w.rng, strings.Split(choices, "|")))
		s = after
	}
}

func (w *world) slot(name string, s *story, published time.Time) string {
	side, man := s.a, s.manA
	if strings.HasPrefix(name, "B") {
		side, man = s.b, s.manB
	}
	switch name {
	case "A", "B":
		return side.called(w.rng)
	case "A.name", "B.name":
		return side.name
	case "A.adj", "B.adj":
		return side.adjective
	case "A.capital", "B.capital":
		return side.capital
	case "A.person", "B.person":
		return side.introduced(man, w.rng)
	case "city":
		return s.city
	case "on":
		return on(s.day, published, w.rng)
	case "killed":
		return strconv.Itoa(s.killed)
	case "injured":
		return strconv.Itoa(s.injured)
	case "n":
		return strconv.Itoa(s.count)
	case "topic":
		if w.rng.IntN(2) == 0 {
			return s.topic
		}
		return pick(w.rng, w.words.topics)
	}
	return name
}

// called is what a newspaper calls a state that acts.
func (x *state) called(rng *rand.Rand) string {
	switch rng.IntN(4) {
	case 0:
		return x.capital
	case 1:
		return "the " + x.adjective + " government"
	}
	return x.name
}

// introduced is how a newspaper introduces an office-holder.
func (x *state) introduced(p *person, rng *rand.Rand) string {
	name := pick(rng, p.names)
	switch rng.IntN(4) {
	case 0:
		return "the " + x.adjective + " " + p.office
	case 1:
		return x.name + "'s " + p.office + " " + name
	}
	return x.adjective + " " + title(p.office) + " " + name
}

func title(s string) string {
	words := strings.Fields(s)
	for i, word := range words {
		words[i] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, " ")
}

// on is how a newspaper of a day says when it was; one in twelve does not say.
func on(day, published time.Time, rng *rand.Rand) string {
	choice := rng.IntN(12)
	switch {
	case choice == 0 && published.Sub(day) <= 24*time.Hour:
		return ""
	case choice < 3:
		return "on " + day.Format("2 January 2006")
	case choice < 5 || published.Sub(day) > 5*24*time.Hour:
		return "on " + day.Format("January 2")
	}
	return "on " + day.Format("Monday")
}
