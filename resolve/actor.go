package resolve

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

// person resolves a named person: the dictionary entry whose office, country and dates fit best, or an earlier mention of the same full name or surname.
func (r *Resolution) person(k int) {
	m := &r.Mentions[k]
	d := r.Document
	name := d.Slice(d.Range(m.NameFirst, m.NameLast))
	countries := r.countries(k)
	e := r.holder(m, countries)
	x := Entity{Kind: mention.Person, Name: name, Entry: e}
	if e != nil {
		x.Name, x.Country, x.Sector, x.OtherSectors, x.Office = e.Name, e.Country, e.Sector, e.OtherSectors, e.Office
		if !e.Holds(r.on) && !r.on.Zero() && !justLeft(e, r.on) {
			x.Office, x.Sector = "", ""
		}
	}
	if e == nil {
		if earlier := r.earlierPerson(k, name); earlier >= 0 {
			r.Entity[k] = earlier
			r.enrich(&r.Entities[earlier], m, countries)
			return
		}
	}
	x.key = "P" + strings.ToLower(x.Name)
	r.enrich(r.tie(k, x), m, countries)
}

// justLeft tells whether a line ended so shortly before the day that the news still speaks of its bearer as what he was: the killed commander, the ousted
// minister.
func justLeft(e *gazetteer.Entry, on gazetteer.Date) bool {
	months := func(d gazetteer.Date) int { return d.Year*12 + d.Month }
	return !e.To.Zero() && e.To.Month > 0 && on.Month > 0 && months(on) >= months(e.To) && months(on)-months(e.To) <= 1
}

// enrich adds what the phrase says: country, office, sector. The phrase beats the dictionary.
func (r *Resolution) enrich(x *Entity, m *mention.Mention, countries []string) {
	if len(countries) > 0 && (x.Country == "" || m.Title.Phrase != "") {
		x.Country = countries[0]
	}
	if m.Title.Phrase == "" {
		return
	}
	d := r.Document
	x.Office = d.Slice(d.Range(m.TitleFirst, m.TitleLast))
	x.Sector, x.OtherSectors = m.Title.Sector, m.Title.OtherSectors
	if m.Former { // PLOVER 2.0, actors: former officials are ELI
		x.Former, x.Sector, x.Office = true, "ELI", "former "+x.Office
	} else {
		x.Former = false
	}
}

// holder chooses the dictionary line of a named person.
func (r *Resolution) holder(m *mention.Mention, countries []string) *gazetteer.Entry {
	var best *gazetteer.Entry
	bestScore := -1
	for _, ref := range m.Refs {
		e := r.g.Entry(ref.Entry)
		if e.Kind != gazetteer.Person {
			continue
		}
		score := 0
		if e.User {
			score += 8
		}
		if e.Holds(r.on) {
			score += 2
			if !e.From.Zero() || !e.To.Zero() { // a line with dates says more than one without
				score++
			}
		}
		if len(countries) > 0 && countries[0] == e.Country {
			score += 4
		}
		if m.Title.Phrase != "" && strings.Contains(strings.ToLower(e.Office), m.Title.Phrase) {
			score++
		}
		if score > bestScore {
			best, bestScore = e, score
		}
	}
	return best
}

// earlierPerson finds an entity whose name ends in the same word, or is the same.
func (r *Resolution) earlierPerson(k int, name string) int {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	for j := k - 1; j >= 0; j-- {
		id := r.Entity[j]
		if id < 0 || r.Entities[id].Kind != mention.Person {
			continue
		}
		other := r.Document.Slice(r.Document.Range(r.Mentions[j].NameFirst, max(r.Mentions[j].NameLast, r.Mentions[j].NameFirst+1)))
		full := r.Entities[id].Name
		if other == name || full == name || strings.HasSuffix(full, " "+name) || strings.HasSuffix(full, "-"+name) ||
			strings.HasSuffix(other, " "+name) || strings.HasSuffix(other, "-"+name) || strings.Contains(name, " ") && strings.HasSuffix(full, " "+last) && strings.HasPrefix(full, name[:1]) && strings.Count(full, " ") > 1 {
			return id
		}
	}
	return -1
}

// role resolves an office or group without a name: "the foreign minister" is the person who was called so before, else an entity of its own.
func (r *Resolution) role(k int) {
	m := &r.Mentions[k]
	d := r.Document
	countries := r.countries(k)
	if m.Both && len(countries) == 0 {
		if members := r.lastTwo(k); len(members) == 2 {
			r.tie(k, Entity{key: "B" + strconv.Itoa(k), Kind: mention.Role, Name: d.Slice(d.Range(m.First, m.Last)), Sector: m.Title.Sector, Members: members})
			return
		}
	}
	if id := r.sameOffice(k, countries); id >= 0 {
		r.Entity[k] = id
		return
	}
	phrase := strings.ToLower(d.Slice(d.Range(m.TitleFirst, m.TitleLast)))
	if id := r.sameInstitution(m, phrase, countries); id >= 0 {
		r.Entity[k] = id
		return
	}
	x := Entity{Kind: mention.Role, Name: d.Slice(d.Range(m.First, m.Last)), Sector: m.Title.Sector, OtherSectors: m.Title.OtherSectors, Former: m.Former}
	if len(countries) == 1 {
		x.Country = countries[0]
	}
	if m.Title.Kind != "" {
		x.Kind, x.Office = mention.Person, phrase
	}
	if m.Former {
		x.Sector, x.Office = "ELI", "former "+phrase
	}
	x.key = "N" + phrase + "|" + strings.Join(countries, ",")
	if x.Former {
		x.key += "|former"
	}
	r.tie(k, x)
}

// sameInstitution finds the institution that a phrase without a country means, if exactly one of that name was named with a country before: "the Iraqi
// parliament … parliament".
func (r *Resolution) sameInstitution(m *mention.Mention, phrase string, countries []string) int {
	if len(countries) > 0 || m.Former || m.Both || m.Title.Kind != "" || m.Title.Sector != "LEG" && m.Title.Sector != "JUD" || r.Document.Tokens[m.Head].XPOS == text.NNS || r.Document.Tokens[m.Head].XPOS == text.NNPS {
		return -1
	}
	found := -1
	for i := range r.Entities {
		x := &r.Entities[i]
		if x.Country != "" && x.key == "N"+phrase+"|"+x.Country {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// lastTwo returns the two participants of different countries that "the two leaders" or "both countries" points back to: the first two named in the nearest
// sentence before that names two.
func (r *Resolution) lastTwo(k int) []Party {
	here := r.Document.SentenceAt(r.Mentions[k].First)
	for s := here - 1; s >= max(0, here-3); s-- {
		var members []Party
		for j := range r.Mentions {
			m := &r.Mentions[j]
			if m.Within >= 0 || m.Form == mention.Adjective || m.Form == mention.Pronoun || r.Document.SentenceAt(m.First) != s || m.Kind == mention.Role && r.Entity[j] < 0 {
				continue
			}
			for _, p := range r.fromMention(j, m.Head) {
				if p.Country == "" || !p.Political() || slices.ContainsFunc(members, func(q Party) bool { return q.Country == p.Country }) {
					continue
				}
				if members = append(members, p); len(members) == 2 {
					return members
				}
			}
		}
	}
	return nil
}

// sameOffice finds a named person whose office is that of the mention, latest first. A country in the phrase must agree.
func (r *Resolution) sameOffice(k int, countries []string) int {
	m := &r.Mentions[k]
	if m.Title.Kind == "" || len(countries) > 1 {
		return -1
	}
	for j := k - 1; j >= 0; j-- {
		id := r.Entity[j]
		if id < 0 || r.Mentions[j].Kind != mention.Person {
			continue
		}
		x := &r.Entities[id]
		office := strings.ToLower(x.Office)
		if office == "" || x.Former != m.Former || len(countries) == 1 && x.Country != countries[0] {
			continue
		}
		if office == m.Title.Phrase || strings.HasSuffix(office, " "+m.Title.Phrase) {
			return id
		}
	}
	return -1
}

// pronoun ties a personal pronoun to somebody named before in its own or the sentence before, of a kind and number that it can mean: a subject pronoun to the
// subject there, an object pronoun to the nearest name that is not the subject of its own clause ("accused the minister and called on him").
func (r *Resolution) pronoun(k int) {
	m := &r.Mentions[k]
	d := r.Document
	word := d.Lower(m.First)
	person, group := grammar()["person"][word], grammar()["group"][word]
	object := grammar()["object"][word] && d.Tokens[m.First].Deprel != text.NmodPoss && d.Tokens[m.First].Deprel.Base() != text.Nsubj
	here := d.SentenceAt(m.First)
	best := -1
	for j := k - 1; j >= 0; j-- {
		o := &r.Mentions[j]
		s := d.SentenceAt(o.First)
		if s < here-1 {
			break
		}
		id := r.Entity[j]
		if id < 0 || o.Within >= 0 || o.Form == mention.Adjective {
			continue
		}
		plural := d.Tokens[o.Head].XPOS == text.NNS || d.Tokens[o.Head].XPOS == text.NNPS
		kind := r.Entities[id].Kind
		if !(person && kind == mention.Person && !plural || group && (kind == mention.Country || kind == mention.Organisation || kind == mention.Role || plural)) {
			continue
		}
		subject := d.Tokens[o.Head].Deprel.Base() == text.Nsubj
		if object {
			if s == here && subject && r.commands(o.Head, m.First) {
				continue
			}
			best = j
			break
		}
		if subject && (best < 0 || d.SentenceAt(r.Mentions[best].First) == s) {
			best = j
			if s == here {
				break
			}
		} else if best < 0 && person && s == here-1 {
			best = j
		}
	}
	if best >= 0 {
		r.Entity[k] = r.Entity[best]
	}
}

// commands tells whether a subject governs a pronoun: the pronoun hangs below the verb of that subject.
func (r *Resolution) commands(subject, pronoun int) bool {
	verb := r.Document.Tokens[subject].Head
	for k, n := int32(pronoun), 0; k >= 0 && n < text.MaxDepth; k, n = r.Document.Tokens[k].Head, n+1 {
		if k == verb {
			return true
		}
	}
	return false
}

// countries returns the states that a mention's phrase names: adjectives and names inside it, its possessor, "of", "from" and "in" behind it.
func (r *Resolution) countries(k int) []string {
	m := &r.Mentions[k]
	var out []string
	add := func(code string) {
		if code != "" {
			for _, c := range out {
				if c == code {
					return
				}
			}
			out = append(out, code)
		}
	}
	for j := k + 1; j < len(r.Mentions) && r.Mentions[j].Within == k; j++ {
		if r.Case(r.Mentions[j].Head) == "to" { // an ambassador to Kenya is not Kenya's
			continue
		}
		if t := &r.Document.Tokens[r.Mentions[j].Head]; t.Deprel == text.Conj && t.Head >= 0 { // "Turkish and Greek ministers"
			if n := r.MentionAt(int(t.Head)); n >= 0 && n != k {
				add(r.codeOf(n))
			}
		}
		add(r.codeOf(j))
		for _, o := range r.children[r.Mentions[j].Head] { // "of Kenya and Uganda"
			if r.Document.Tokens[o].Deprel == text.Conj {
				if n := r.MentionAt(int(o)); n >= 0 {
					add(r.codeOf(n))
				}
			}
		}
	}
	if len(out) > 0 || m.Head < 0 {
		return out
	}
	for _, behind := range [...]bool{false, true} { // what stands before the noun goes before what stands behind it: "Malian rebels in Algiers"
		for _, h := range r.heads(m) {
			for _, c := range r.children[h] {
				if int(c) >= m.First && int(c) < m.Last && m.Kind != mention.Role || (int(c) > h) != behind {
					continue
				}
				r.belongs(int(c), add)
			}
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// heads returns the tokens of a mention that can have the modifiers: its head, and the last word of the office or role.
func (r *Resolution) heads(m *mention.Mention) []int {
	if m.TitleLast > m.TitleFirst && m.TitleLast-1 != m.Head {
		return []int{m.Head, m.TitleLast - 1}
	}
	return []int{m.Head}
}

// belongs calls add with the states that a dependent names, if the dependent says where its head belongs.
func (r *Resolution) belongs(c int, add func(string)) {
	t := &r.Document.Tokens[c]
	switch t.Deprel.Base() {
	case text.Amod, text.Compound:
	case text.Nmod:
		if t.Deprel != text.NmodPoss && t.Deprel != text.NmodDesc && !grammar()["belonging"][r.Case(c)] {
			return
		}
	case text.Appos:
	default:
		return
	}
	if k := r.MentionAt(c); k >= 0 {
		add(r.codeOf(k))
	}
	for _, o := range r.children[c] {
		if r.Document.Tokens[o].Deprel == text.Conj {
			if k := r.MentionAt(int(o)); k >= 0 {
				add(r.codeOf(k))
			}
		}
	}
}

// codeOf returns the country code of a mention that names a state, a place in one, or an organisation with a code.
func (r *Resolution) codeOf(k int) string {
	m := &r.Mentions[k]
	var kinds []gazetteer.Kind
	switch m.Kind {
	case mention.Country:
		kinds = []gazetteer.Kind{gazetteer.Country}
	case mention.Place:
		if e := r.located[k]; e != nil && r.g.KnownCountry(e.Country) {
			return e.Country
		}
		return ""
	case mention.Organisation:
		kinds = []gazetteer.Kind{gazetteer.Organisation, gazetteer.Seat}
	case mention.Facility:
		kinds = []gazetteer.Kind{gazetteer.Facility}
	default:
		return ""
	}
	for _, kind := range kinds {
		if e := r.entry(m, kind); e != nil {
			if r.g.KnownCountry(e.Country) {
				return e.Country
			}
		}
	}
	return ""
}

// Case returns the preposition of a token in lower case, "" if it has none.
func (r *Resolution) Case(token int) string {
	for _, c := range r.children[token] {
		if r.Document.Tokens[c].Deprel == text.Case && r.Document.Tokens[c].UPOS != text.PART {
			return r.Document.Lower(int(c))
		}
	}
	return ""
}
