package mention

import (
	"strings"

	"github.com/dragoman-project/dragoman/text"
)

// titled finds an office phrase with what belongs to it, beginning at token i: modifiers, nationality or organisation, the office, "of" and its realm, and
// the name of its holder. It returns the token behind the mention, i if there is none.
func (s *scan) titled(i int) int {
	former, acting := false, false
	k := i
	var inner []Mention
	// What may stand before the office: "former", "Syrian", "the US", "NATO", "Kenya's", "Deputy".
	for k < s.last {
		if title, end := s.g.OfficeAt(s.d, k, s.last); end > k && s.nounEnd(end-1) {
			return s.office(i, k, end, Mention{Title: title, Former: former, Acting: acting}, inner)
		}
		if class, ok := s.words.modifiers[s.d.Lower(k)]; ok && (class != "plain" || k > i || s.d.Tokens[k].UPOS == text.ADJ) && s.d.Lower(k) != "the" {
			former, acting = former || class == "former", acting || class == "acting"
			k++
			continue
		}
		if k > i && (s.d.Form(k) == "-" && !s.d.SpaceAfter(k) || s.d.Form(k) == "'s" || s.d.Form(k) == "’s" || s.d.Form(k) == "'") {
			k++
			continue
		}
		m, end := s.modifier(k)
		if end == k || len(inner) == 3 {
			return i
		}
		if m.Last > m.First {
			inner = append(inner, m)
		}
		k = end
	}
	return i
}

// nounEnd tells whether an office phrase may end at token k: it must be a noun there.
func (s *scan) nounEnd(k int) bool {
	u := s.d.Tokens[k].UPOS
	return u == text.NOUN || u == text.PROPN || strings.HasSuffix(s.d.Form(k), ".")
}

// modifier reads a nationality, a state, an organisation or a party affiliation before an office.
func (s *scan) modifier(k int) (Mention, int) {
	match, ok := s.g.At(s.d, k, s.last)
	if !ok {
		return Mention{}, k
	}
	m, usable := s.interpret(match)
	switch {
	case !usable:
		return Mention{}, k
	case m.Kind == Country, m.Kind == Organisation, m.Kind == Region, m.Kind == Place:
		return m, m.Last
	}
	return Mention{}, k
}

// office completes a mention whose office phrase is [k, end): a realm and a name may follow.
func (s *scan) office(i, k, end int, m Mention, inner []Mention) int {
	m.First, m.Last, m.TitleFirst, m.TitleLast = i, end, k, end
	m.Kind, m.Form = Role, Nominal
	m.NameFirst, m.NameLast = end, end
	at := end
	if realm, after := s.realm(at); after > at {
		inner = append(inner, realm)
		at = after
		m.Last = after
	}
	// A second office: "President and Prime Minister X", "Deputy Prime Minister, Defence Minister X" are rare; "Minister Gen." is not.
	if title, after := s.g.OfficeAt(s.d, at, s.last); after > at && at < s.last && s.capital(at) && title.Phrase != "" {
		if _, next := s.personName(after); next > after {
			at = after
		}
	}
	if first, after := s.personName(at); after > at {
		m.Kind, m.Form = Person, Name
		m.NameFirst, m.NameLast, m.Last = first, after, after
		if match, ok := s.g.At(s.d, first, s.last); ok && match.Last == after {
			m.Refs = match.Refs
		}
	}
	m.Both = m.Kind == Role && len(inner) == 0 && s.pointsToTwo(i, m.Last)
	index := s.add(m)
	for _, in := range inner {
		n := s.add(in)
		s.out[n].Within = index
	}
	return m.Last
}

// realm reads "of Syria", "for the European Union" behind an office.
func (s *scan) realm(at int) (Mention, int) {
	if at+1 >= s.last {
		return Mention{}, at
	}
	if s.words.function[s.d.Lower(at)] != "realm" {
		return Mention{}, at
	}
	if s.d.Lower(at) == "to" && s.words.function[strings.ToLower(s.d.Tokens[at-1].Lemma)] != "accredited" { // "sent doctors to Angola"
		return Mention{}, at
	}
	k := at + 1
	if s.d.Lower(k) == "the" && k+1 < s.last {
		k++
	}
	match, ok := s.g.At(s.d, k, s.last)
	if !ok {
		return Mention{}, at
	}
	m, usable := s.interpret(match)
	if !usable || m.Form != Name || m.Kind == Person {
		return Mention{}, at
	}
	return m, m.Last
}

// personName reads a person's name at token k: a dictionary name, or a run of capitalised words that is no other dictionary name.
func (s *scan) personName(k int) (first, after int) {
	if k >= s.last {
		return k, k
	}
	if match, ok := s.g.At(s.d, k, s.last); ok {
		m, usable := s.interpret(match)
		if usable && m.Kind == Person {
			return k, s.extend(m.Last)
		}
		if usable && m.Form == Name && (m.Kind == Country || m.Kind == Organisation || m.Kind == Region) {
			return k, k
		}
	}
	if end, kind := s.recognised(k); end > k && kind != Unknown {
		if kind == Person {
			return k, end
		}
		return k, k
	}
	if !s.nameWord(k) {
		return k, k
	}
	after = s.run(k)
	return k, after
}

// extend takes further capitalised words behind a known name ("Recep Tayyip" + "Erdogan").
func (s *scan) extend(end int) int {
	if end < s.last && s.nameWord(end) && s.d.Tokens[end].Deprel.Base() == text.Flat {
		return s.run(end)
	}
	return end
}

// run returns the end of a run of name words from k, with particles and hyphens inside.
func (s *scan) run(k int) int {
	end := k
	for j := k; j < s.last; j++ {
		switch {
		case s.nameWord(j):
			end = j + 1
		case j > k && s.inside(j):
		default:
			return end
		}
	}
	return end
}

// inside tells whether token j can stand inside a name without being a name word: a particle, a hyphen or an apostrophe between name words.
func (s *scan) inside(j int) bool {
	if j+1 >= s.last {
		return false
	}
	form := s.d.Form(j)
	if form == "-" || form == "'" || form == "’" {
		return !s.d.SpaceAfter(j) && !s.d.SpaceAfter(j-1)
	}
	return s.words.particles[form] && form != "of" && form != "as" && form != "at" && form != "do" && form != "e" && form != "y" || form == "al" || form == "el"
}

// nameWord tells whether token j is a capitalised word tagged as a proper noun.
func (s *scan) nameWord(j int) bool {
	t := &s.d.Tokens[j]
	if t.UPOS != text.PROPN {
		return s.words.particles[s.d.Form(j)] && j+2 < s.last && s.d.Form(j+1) == "-" && s.d.Tokens[j+2].UPOS == text.PROPN
	}
	return s.capital(j)
}

func (s *scan) capital(j int) bool {
	form := s.d.Form(j)
	return form != strings.ToLower(form)
}
