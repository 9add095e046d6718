package claim

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/resolve"
)

// Name is how claims call an actor: the code of the state if it is one, or acts for one; otherwise its own name. It is empty for places, for people and for
// groups without a name.
func Name(res *resolve.Resolution, p *resolve.Party) string {
	switch p.Kind {
	case mention.Place, mention.Facility, mention.Region:
		return ""
	}
	state := p.Country != "" && !ontology.NonState(p.Country)
	switch {
	case state && (p.Kind == mention.Country || p.Sector == "" && p.Kind != mention.Organisation || words()["state"][p.Sector]):
		return p.Country
	case p.Entity < 0:
		return ""
	}
	x := &res.Entities[p.Entity]
	if x.Kind == mention.Organisation && (x.Entry != nil || p.Sector != "" || p.Country != "") && !words()["apolitical"][p.Sector] {
		return shortName(res, x)
	}
	if state && p.Kind == mention.Role && p.Sector != "CVL" && p.Sector != "BUS" {
		return p.Country
	}
	return ""
}

// shortName is the abbreviation of an organisation if the text uses it ("ASEAN"), else its name.
func shortName(res *resolve.Resolution, x *resolve.Entity) string {
	if x.Entry == nil {
		return x.Name
	}
	for _, k := range x.Mentions {
		m := &res.Mentions[k]
		if m.NameLast != m.NameFirst+1 {
			continue
		}
		if s := res.Document.Form(m.NameFirst); len(s) >= 2 && s == strings.ToUpper(s) && strings.ToLower(s) != s && !strings.Contains(s, ".") {
			return s
		}
	}
	return x.Name
}

// names lists the names of parties without repetition.
func (r *reader) names(lists ...[]resolve.Party) []string {
	var out []string
	for _, list := range lists {
		for i := range list {
			if n := Name(r.res, &list[i]); n != "" && !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	return out
}

// named lists the actors that are mentioned in a range of tokens, in the order of the text.
func (r *reader) named(e Extent) []string {
	var out []string
	for i := e.First; i < e.Last; i++ {
		k := r.res.MentionAt(i)
		if k < 0 || r.res.Mentions[k].Head != i || r.res.Entity[k] < 0 {
			continue
		}
		out = append(out, r.names(r.party(k))...)
		m := &r.res.Mentions[k]
		for j := k + 1; j < len(r.res.Mentions) && r.res.Mentions[j].First < m.Last; j++ { // "the EU ambassador to Chad"
			if r.res.Mentions[j].Kind == mention.Country {
				out = append(out, r.names(r.party(j))...)
			}
		}
	}
	return unique(out)
}

// party is the party that a mention alone names.
func (r *reader) party(k int) []resolve.Party {
	id := r.res.Entity[k]
	if id < 0 {
		return nil
	}
	x := &r.res.Entities[id]
	if len(x.Members) > 0 {
		return x.Members
	}
	return []resolve.Party{{Mention: k, Entity: id, Country: x.Country, Sector: x.Sector, Kind: x.Kind, Head: r.res.Mentions[k].Head}}
}

func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// principal returns the two actors that a document is about: those of its first event with two, otherwise the two that are named most often.
func (r *reader) principal() []string {
	count := map[string]int{}
	var order []string
	for k := range r.res.Mentions {
		for _, n := range r.names(r.party(k)) {
			if count[n] == 0 {
				order = append(order, n)
			}
			count[n]++
		}
	}
	for _, e := range r.events {
		if n := r.names(e.Actor, e.Recipient); len(n) == 2 && count[n[0]] > 1 && count[n[1]] > 1 {
			return n
		}
	}
	slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	if len(order) < 2 || count[order[1]] < 2 {
		return nil
	}
	return order[:2]
}

// partner is the other of the two actors that the document is about, empty if name is none of them.
func (r *reader) partner(name string) string {
	if i := slices.Index(r.dyad, name); i >= 0 {
		return r.dyad[1-i]
	}
	return ""
}
