package mention

import (
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

// recognised returns the end and the kind of the name that begins at token i as the network reads it ([text.NameTag]); the end is i if none begins there. Proper
// nouns that the tree makes one name are one name, even if the network saw only part of it or took its parts for names of their own: the tags of its words
// vote for the kind, that of the last word twice. Names of events, objects and works are Unknown.
func (s *scan) recognised(i int) (end int, kind Kind) {
	if !s.nameWord(i) && s.d.Tokens[i].Name == text.NoName || i > s.first && s.continued(i) {
		return i, Unknown
	}
	end = i + 1
	for end < s.last && s.continued(end) {
		end++
	}
	var votes [text.NameTags]int
	best := text.NoName
	for j := i; j < end; j++ {
		k := s.d.Tokens[j].Name.Kind()
		if k == text.NoName {
			continue
		}
		if votes[k]++; j == end-1 {
			votes[k]++
		}
		if votes[k] > votes[best] || votes[k] == votes[best] && k < best {
			best = k
		}
	}
	switch best {
	case text.NoName:
		return i, Unknown
	case text.BeginPerson:
		kind = Person
		for j := i + 1; j < end; j++ { // "Kofi Annan of Ghana"
			if s.d.Form(j) == "of" {
				end = j
			}
		}
	case text.BeginOrganisation:
		kind = Organisation
	case text.BeginPlace:
		kind = Place
	}
	return end, kind
}

// continued tells whether the name at the token before j goes on in token j: the network says so, or the tree ties the two as words of one name.
func (s *scan) continued(j int) bool {
	if tag := s.d.Tokens[j].Name; tag != text.NoName && !tag.Begins() && s.d.Tokens[j-1].Name != text.NoName {
		return true
	}
	if s.d.Tokens[j].UPOS != text.PROPN || s.d.Tokens[j-1].UPOS != text.PROPN || s.d.Tokens[j].Name == text.NoName && s.d.Tokens[j-1].Name == text.NoName {
		return false
	}
	a, b := &s.d.Tokens[j-1], &s.d.Tokens[j]
	switch {
	case int(a.Head) == j:
		return a.Deprel.Base() == text.Compound || a.Deprel.Base() == text.Flat
	case int(b.Head) == j-1:
		return b.Deprel.Base() == text.Compound || b.Deprel.Base() == text.Flat
	}
	return a.Head == b.Head && a.Head >= 0 && (a.Deprel.Base() == text.Flat && b.Deprel.Base() == text.Flat || a.Deprel.Base() == text.Compound && b.Deprel.Base() == text.Compound && s.d.Tokens[a.Head].UPOS == text.PROPN)
}

// settle decides between what the dictionaries know of a name and what the network reads there, for a match at token i. It returns the mention to store.
func (s *scan) settle(m Mention, i int) (Mention, bool) {
	end, kind := s.recognised(i)
	switch {
	case end == i: // the network sees no name
		return m, s.trusted(&m)
	case end > m.Last && kind != Unknown && m.Form == Name && !s.partOf(&m, end):
		return s.unlisted(i, end, kind), true
	case end > m.Last && m.Form == Name && kind == Unknown && m.Kind != Country: // "Nobel Peace Prize"
		return m, false
	case kind == Person && m.Kind == Place && end == m.Last && (s.locative(i) || s.metropolis(m.Refs) && !s.surname(i)): // "in Lincoln", "Paris has grown"
		return m, true
	case kind == Person && m.Kind == Place, kind == Person && m.Kind == Facility: // "Lincoln said"
		return s.unlisted(i, max(end, m.Last), Person), true
	case kind == Organisation && m.Kind == Place && end == m.Last && m.Last-m.First > 1:
		return s.unlisted(i, end, Organisation), true
	case kind == Place && (m.Kind == Person || m.Kind == Organisation) && s.spatial(m.Refs): // a place that is also somebody's surname
		m.Kind = Place
		return m, true
	case kind == Person && m.Kind == Organisation && m.Last-m.First == 1 && !s.acronym(i) && !s.political(m.Refs):
		return s.unlisted(i, end, Person), true
	}
	return m, true
}

// political tells whether a name can mean an organisation that takes part in politics, such as a party or an armed group: few people are called like one, but
// many like a firm or a newspaper.
func (s *scan) political(refs []gazetteer.Ref) bool {
	for _, ref := range refs {
		if e := s.g.Entry(ref.Entry); e.Kind == gazetteer.Organisation && e.Sector != "" && e.Sector != "BUS" && e.Sector != "JRN" {
			return true
		}
	}
	return false
}

// partOf tells whether a dictionary name at the front of a longer recognised one is a name of its own there: an office, a state or a person follows it.
func (s *scan) partOf(m *Mention, end int) bool {
	if _, office := s.g.OfficeAt(s.d, m.Last, s.last); office > m.Last {
		return true
	}
	if match, ok := s.g.At(s.d, m.Last, s.last); ok && match.Last <= end {
		if next, usable := s.interpret(match); usable && (next.Kind == Person || next.Kind == Country && m.Kind == Country) {
			return true
		}
	}
	return false
}

// trusted tells whether a dictionary name is one even where the network sees none: states, names of several words, and names that are no small towns.
func (s *scan) trusted(m *Mention) bool {
	if m.Kind != Place || m.Last-m.First > 1 {
		return true
	}
	if s.locative(m.First) {
		return true
	}
	for _, ref := range m.Refs {
		if e := s.g.Entry(ref.Entry); e.Kind != gazetteer.City || e.Population >= largeCity {
			return true
		}
	}
	return false
}

// largeCity is the population from which a single word is taken for a city without more evidence.
const largeCity = 100_000

// locative tells whether a preposition of place stands before a token.
func (s *scan) locative(i int) bool {
	return i > s.first && s.words.function[s.d.Lower(i-1)] == "locative"
}

// metropolis tells whether a city of at least a million, or a capital, is among what a name can mean.
func (s *scan) metropolis(refs []gazetteer.Ref) bool {
	for _, ref := range refs {
		if e := s.g.Entry(ref.Entry); e.Kind == gazetteer.City && (e.Population >= million || e.Capital) {
			return true
		}
	}
	return false
}

const million = 1_000_000

// surname tells whether a person named before bears the word at token i as a last name.
func (s *scan) surname(i int) bool {
	for k := range s.out {
		if m := &s.out[k]; m.Kind == Person && m.NameLast-m.NameFirst > 1 && s.d.Form(m.NameLast-1) == s.d.Form(i) {
			return true
		}
	}
	return false
}

func (s *scan) spatial(refs []gazetteer.Ref) bool {
	for _, ref := range refs {
		if k := s.g.Entry(ref.Entry).Kind; k == gazetteer.City || k == gazetteer.Division {
			return true
		}
	}
	return false
}

func (s *scan) acronym(i int) bool {
	form := s.d.Form(i)
	for _, r := range form {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return len(form) > 1
}

// unlisted is a mention of a name that no dictionary has as a whole.
func (s *scan) unlisted(first, last int, kind Kind) Mention {
	m := Mention{First: first, Last: last, Form: Name, NameFirst: first, NameLast: last, Kind: kind}
	switch cue := s.cue(&m); {
	case cue == "facility" && (kind == Place || kind == Unknown):
		m.Kind = Facility
	case kind == Unknown && (cue == "organisation" || last-first == 1 && s.acronym(first)):
		m.Kind = Organisation
	case kind == Unknown && cue == "place":
		m.Kind = Place
	case kind != Organisation:
		m.Title.Sector = ""
	}
	if match, ok := s.g.At(s.d, first, last); ok && match.Last == last {
		for _, ref := range match.Refs {
			switch s.g.Entry(ref.Entry).Kind {
			case gazetteer.City, gazetteer.Division:
				if m.Kind == Place {
					m.Refs = append(m.Refs, ref)
				}
			case gazetteer.Person:
				if m.Kind == Person {
					m.Refs = append(m.Refs, ref)
				}
			}
		}
	}
	return m
}
