package mention

import (
	"strings"

	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

// named finds a name at token i: in the dictionaries, by the network, or else as a run of capitalised words. It returns the token behind it, i if there is
// none.
func (s *scan) named(i int) int {
	if s.bareCue(i) {
		return i
	}
	if match, ok := s.g.At(s.d, i, s.last); ok {
		if m, usable := s.interpret(match); usable {
			if m, ok = s.settle(m, i); ok {
				if m.Kind == Person {
					m.Last = s.extend(m.Last)
					m.NameLast = m.Last
				}
				s.add(m)
				return m.Last
			}
		}
	}
	if end, kind := s.recognised(i); end > i {
		if kind == Organisation || kind == Unknown { // "the Parliament of Iraq", "Police": a role that is written as a name
			if _, behind := s.g.RoleAt(s.d, i, s.last); behind >= end || behind > i && behind < s.last && s.d.Lower(behind) == "of" {
				if next := s.role(i); next > i {
					return next
				}
			}
		}
		m := s.unlisted(i, end, kind)
		if m.Kind == Unknown {
			return i
		}
		s.add(m)
		return end
	}
	if !s.nameWord(i) || s.d.Tokens[i].Name != text.NoName {
		return i
	}
	end := s.run(i)
	// A known name inside the run ends it: "On Monday Kenya", "Operation in Gaza".
	for j := i + 1; j < end; j++ {
		if s.d.Tokens[j].Name != text.NoName {
			end = j
			break
		}
		if match, ok := s.g.At(s.d, j, s.last); ok && match.Last >= end {
			if m, usable := s.interpret(match); usable && (m.Kind == Country || m.Form != Name) {
				end = j
			}
		}
	}
	return s.unknown(i, end)
}

// bareCue tells whether a token is a word such as "District" or "Centre" that is capitalised without being part of a name.
func (s *scan) bareCue(i int) bool {
	if s.words.cues[s.d.Form(i)] == "" || i+1 < s.last && s.nameWord(i+1) {
		return false
	}
	match, ok := s.g.At(s.d, i, s.last)
	return !ok || match.Last == i+1
}

// unknown stores a name that no dictionary has, classed by its last word and its surroundings.
func (s *scan) unknown(first, last int) int {
	m := Mention{First: first, Last: last, Form: Name, NameFirst: first, NameLast: last}
	switch s.cue(&m) {
	case "organisation":
		m.Kind = Organisation
	case "place":
		m.Kind = Place
	case "facility":
		m.Kind = Facility
	case "other":
		return last
	default:
		m.Kind = s.guess(first, last)
	}
	s.add(m)
	return last
}

// cue returns what the last word of a name makes of it, and sets the sector that the word tells.
func (s *scan) cue(m *Mention) string {
	kind, sector, _ := strings.Cut(s.words.cues[s.d.Form(m.Last-1)], " ")
	if kind == "organisation" {
		m.Title.Sector = sector
	}
	return kind
}

// guess classes a name by its company: a locative preposition before it makes a place, two or more words a person, capitals an organisation.
func (s *scan) guess(first, last int) Kind {
	if first > s.first && s.d.Tokens[first-1].UPOS == text.ADP {
		if s.locative(first) {
			return Place
		}
	}
	form := s.d.Form(first)
	if last-first == 1 && len(form) > 1 && form == strings.ToUpper(form) {
		return Organisation
	}
	if last-first >= 2 && last-first <= 5 {
		return Person
	}
	return Unknown
}

// interpret turns a dictionary match into a mention, if the match can be one here: a single ordinary word that also is the name of a town must be tagged
// as a proper noun.
func (s *scan) interpret(match gazetteer.Match) (Mention, bool) {
	m := Mention{First: match.First, Last: match.Last, Form: Name, NameFirst: match.First, NameLast: match.Last}
	proper := s.d.Tokens[match.Last-1].UPOS == text.PROPN || s.d.Tokens[match.First].UPOS == text.PROPN
	single := match.Last-match.First == 1
	if form := s.d.Form(match.First); single && len(form) > 2 && form == strings.ToUpper(form) && form != strings.ToLower(form) { // an acronym is a name, whatever the tagger says
		proper = true
	}
	for _, ref := range match.Refs {
		e := s.g.Entry(ref.Entry)
		if single && !proper && ref.Form == gazetteer.Name && e.Kind != gazetteer.Country {
			continue
		}
		m.Refs = append(m.Refs, ref)
	}
	if len(m.Refs) == 0 {
		return m, false
	}
	m.Kind, m.Form = s.classify(m.Refs, match)
	if !single && s.d.Lower(m.First) == "the" { // "the Gulf" is found with its article, which is no part of the name
		m.First++
		m.NameFirst++
	}
	return m, m.Kind != Unknown
}

// rank orders kinds when a name has several: the state before the town of that name, the office-holder before the organisation.
var rank = [...]int{gazetteer.Country: 0, gazetteer.Person: 1, gazetteer.Organisation: 2, gazetteer.Seat: 3, gazetteer.Region: 4, gazetteer.Facility: 5, gazetteer.Media: 6, gazetteer.Division: 7, gazetteer.City: 8}

func (s *scan) classify(refs []gazetteer.Ref, match gazetteer.Match) (Kind, Form) {
	best := refs[0]
	for _, ref := range refs[1:] {
		if e, b := s.g.Entry(ref.Entry), s.g.Entry(best.Entry); e.User && !b.User || e.User == b.User && rank[e.Kind] < rank[b.Kind] {
			best = ref
		}
	}
	e := s.g.Entry(best.Entry)
	form := Name
	if e.Kind == gazetteer.Country || e.Kind == gazetteer.Region || e.Kind == gazetteer.Organisation {
		form = s.formOf(refs, best.Entry, match)
	}
	switch e.Kind {
	case gazetteer.Country:
		return Country, form
	case gazetteer.Region:
		return Region, form
	case gazetteer.City, gazetteer.Division:
		return Place, Name
	case gazetteer.Facility:
		return Facility, Name
	case gazetteer.Person:
		return Person, Name
	}
	return Organisation, form
}

// formOf decides between adjective and people for "Syrian(s)": plural nouns and nouns that head their phrase are people.
func (s *scan) formOf(refs []gazetteer.Ref, entry int32, match gazetteer.Match) Form {
	name, adjective, people := false, false, false
	for _, ref := range refs {
		if ref.Entry == entry {
			name = name || ref.Form == gazetteer.Name
			adjective = adjective || ref.Form == gazetteer.Adjective
			people = people || ref.Form == gazetteer.People
		}
	}
	t := &s.d.Tokens[match.Last-1]
	switch {
	case name && !(adjective && t.UPOS == text.ADJ):
		return Name
	case people && (!adjective || t.XPOS == text.NNPS || t.XPOS == text.NNS || t.UPOS != text.ADJ && t.Deprel.Base() != text.Amod && t.Deprel.Base() != text.Compound):
		return Nominal
	case adjective:
		return Adjective
	}
	return Nominal
}

// role finds a noun that names an actor by what it is: police, rebels, protesters, the government. Modifiers before it belong to the mention.
func (s *scan) role(i int) int {
	title, end := s.g.RoleAt(s.d, i, s.last)
	if end == i || !s.nounEnd(end-1) {
		return i
	}
	m := Mention{First: i, Last: end, Kind: Role, Form: Nominal, Title: title, TitleFirst: i, TitleLast: end, NameFirst: end, NameLast: end}
	m.Former = i > s.first && s.words.modifiers[s.d.Lower(i-1)] == "former"
	m.Both = s.pointsToTwo(i, end)
	if n := len(s.out) - 1; n >= 0 && s.out[n].Last == i && s.out[n].Kind == Country && s.out[n].Within < 0 && s.belongs(&s.out[n], end) {
		adjective := s.out[n] // "Sudanese officials" is one mention, with the adjective inside it
		s.out = s.out[:n]
		m.First = adjective.First
		index := s.add(m)
		s.add(adjective)
		s.out[len(s.out)-1].Within = index
		return end
	}
	s.add(m)
	return end
}

// belongs tells whether a nationality in front of a role belongs to it: it hangs on one of its words.
func (s *scan) belongs(m *Mention, end int) bool {
	h := int(s.d.Tokens[m.Last-1].Head)
	r := s.d.Tokens[m.Last-1].Deprel.Base()
	return h >= m.Last && h < end && (r == text.Amod || r == text.Compound || r == text.Nmod)
}

// pointsToTwo tells whether a plural noun with "two" or "both" before it points back to two participants.
func (s *scan) pointsToTwo(i, end int) bool {
	if x := s.d.Tokens[end-1].XPOS; x != text.NNS || s.words.function[strings.ToLower(s.d.Tokens[end-1].Lemma)] != "pair" {
		return false
	}
	for k := i - 1; k >= max(i-3, s.first); k-- {
		if s.words.function[s.d.Lower(k)] == "both" {
			return true
		}
	}
	return false
}
