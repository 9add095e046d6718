package resolve

import (
	"maps"
	"slices"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/text"
)

// A document is about one state if at least homeShare of what it says of states and places is of that one, homeLead times as much as of any other, and it says
// so at least homeLeast times. Then its own institutions and people need no adjective: "the government", "police", "protesters".
const (
	homeShare = 0.4
	homeLead  = 1.5
	homeLeast = 3
)

// home returns the state that the document is about, "" if none clearly is.
func (r *Resolution) home() string {
	count := map[string]float64{}
	total := 0.0
	for k, id := range r.Entity {
		if id < 0 {
			continue
		}
		x, weight := &r.Entities[id], 1.0
		switch x.Kind {
		case mention.Country, mention.Place:
		case mention.Person:
			weight = 0.5
		default:
			continue
		}
		if x.Country == "" || r.Mentions[k].Form == mention.Pronoun || !r.g.KnownCountry(x.Country) {
			continue
		}
		count[x.Country] += weight
		total += weight
	}
	best, second := "", 0.0
	for _, code := range slices.Sorted(maps.Keys(count)) {
		switch n := count[code]; {
		case best == "" || n > count[best]:
			best, second = code, max(second, count[best])
		default:
			second = max(second, n)
		}
	}
	if n := count[best]; n >= homeLeast && n >= homeShare*total && n >= homeLead*second {
		return best
	}
	return ""
}

// settleHome gives the document's state to institutions and groups without a name whose phrase names none, unless it says that they come from elsewhere.
func (r *Resolution) settleHome() {
	home := r.home()
	if home == "" {
		return
	}
	for i := range r.Entities {
		x := &r.Entities[i]
		if x.Country != "" || !grammar()["domestic"][x.Sector] || len(x.Members) > 0 || x.Entry != nil || x.given {
			continue
		}
		local := 0
		for _, k := range x.Mentions {
			switch m := &r.Mentions[k]; {
			case m.Form == mention.Pronoun:
			case m.Title.Phrase == "" || m.NameLast > m.NameFirst || r.elsewhere(m):
				local--
			default:
				local++
			}
		}
		if local > 0 {
			x.Country, x.Home = home, true
		}
	}
}

// elsewhere tells whether the phrase of a mention puts it outside: "foreign troops", "world leaders", or any name that it carries.
func (r *Resolution) elsewhere(m *mention.Mention) bool {
	for _, h := range r.heads(m) {
		for _, c := range r.children[h] {
			t := &r.Document.Tokens[c]
			switch t.Deprel.Base() {
			case text.Amod, text.Compound, text.Det:
				if grammar()["abroad"][r.Document.Lower(int(c))] {
					return true
				}
			}
			if k := r.MentionAt(int(c)); k >= 0 && &r.Mentions[k] != m && t.Deprel.Base() != text.Conj && t.Deprel.Base() != text.Appos && r.Mentions[k].Form != mention.Pronoun && t.Head == int32(h) && t.Deprel.Base() == text.Nmod {
				return true
			}
		}
	}
	return false
}
