package resolve

import (
	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/text"
)

// Party is somebody who can take part in an event, found at a token.
type Party struct {
	Mention int // -1 if there is none
	Entity  int // -1 if there is none
	Country string
	Sector  string
	Others  []string
	Kind    mention.Kind
	Head    int  // the token where it was found
	Holder  bool // the party owns or makes what stands at the token ("the Ugandan decision")
	Given   bool // the party was marked in the text by the user
}

// Political tells whether the party can act in politics: it has a country or a sector, and is no mere place.
func (p *Party) Political() bool {
	if p.Given {
		return true
	}
	if p.Kind == mention.Place || p.Kind == mention.Facility || p.Kind == mention.Region {
		return false
	}
	return p.Country != "" || p.Sector != ""
}

// Parties returns who stands at a token: the mention over it and those conjoined with it. A conjoined office without a nationality shares that of the
// first ("the Syrian foreign minister and defence minister").
func (r *Resolution) Parties(token int) []Party {
	out := r.single(token)
	for _, c := range r.children[token] {
		if r.Document.Tokens[c].Deprel != text.Conj || r.covering[c] >= 0 && r.covering[c] == r.covering[token] {
			continue
		}
		next := r.Parties(int(c))
		for i := range next {
			p := &next[i]
			if p.Country == "" && len(out) > 0 && p.Mention >= 0 && r.Mentions[p.Mention].Title.Phrase != "" {
				p.Country = out[0].Country
				if p.Entity >= 0 && r.Entities[p.Entity].Country == "" {
					r.Entities[p.Entity].Country = p.Country
				}
			}
		}
		out = append(out, next...)
	}
	return out
}

// single returns the parties at one token, without its conjuncts.
func (r *Resolution) single(token int) []Party {
	if k := r.MentionAt(token); k >= 0 {
		if inner := r.within(k, token); inner >= 0 { // the state in "sent an ambassador to Syria"
			k = inner
		}
		if out := r.fromMention(k, token); len(out) > 0 {
			return out
		}
	}
	return r.Holders(token)
}

// within returns the name behind "to" inside an office that stands at a token, -1 if there is none: it is a party of its own.
func (r *Resolution) within(k, token int) int {
	for j := k + 1; j < len(r.Mentions) && r.Mentions[j].Within == k; j++ {
		if r.Mentions[j].Head == token && r.Case(token) == "to" {
			return j
		}
	}
	return -1
}

func (r *Resolution) fromMention(k, token int) []Party {
	m := &r.Mentions[k]
	id := r.Entity[k]
	if id < 0 {
		return nil
	}
	x := &r.Entities[id]
	if len(x.Members) > 0 {
		var out []Party
		for _, p := range x.Members {
			p.Mention, p.Head = k, token
			out = append(out, p)
		}
		return out
	}
	p := Party{Mention: k, Entity: id, Country: x.Country, Sector: x.Sector, Others: x.OtherSectors, Kind: x.Kind, Head: token, Given: x.given}
	if r.Metonym[k] {
		p.Sector = "GOV"
	}
	if m.Kind == mention.Country && m.Form == mention.Nominal {
		p.Sector = "CVL" // a people
	}
	if m.Kind == mention.Role && x.Country == "" {
		if countries := r.countries(k); len(countries) > 1 { // "the presidents of Chile and Argentina" are two
			var out []Party
			for _, c := range countries {
				q := p
				q.Country = c
				out = append(out, q)
			}
			return out
		}
	}
	return []Party{p}
}

// Makers returns the parties that own or make what stands at a token by a word before it: "Uganda's raid", "the Ugandan raid". What stands behind "of" may as well
// be who suffers it.
func (r *Resolution) Makers(token int) []Party {
	return r.holders(token, text.NmodPoss, text.Amod, text.Compound)
}

// Holders returns the parties that own or make what stands at a token: "Uganda's decision", "the Ugandan decision", "the decision of Uganda".
func (r *Resolution) Holders(token int) []Party {
	return r.holders(token, text.NmodPoss, text.Amod, text.Compound, text.Nmod)
}

// holders tries relations in turn.
func (r *Resolution) holders(token int, relations ...text.Deprel) []Party {
	if u := r.Document.Tokens[token].UPOS; u != text.NOUN && u != text.PROPN {
		return nil
	}
	for _, want := range relations {
		for _, c := range r.children[token] {
			t := &r.Document.Tokens[c]
			if t.Deprel != want || want == text.Nmod && !grammar()["belonging"][r.Case(int(c))] && r.Case(int(c)) != "by" {
				continue
			}
			if out := r.holding(int(c)); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// holding returns the political parties named at a token and at what is conjoined with it ("U.S. and NATO influence"), as holders.
func (r *Resolution) holding(token int) []Party {
	k := r.MentionAt(token)
	if k < 0 {
		return nil
	}
	var out []Party
	for _, p := range r.fromMention(k, token) {
		if p.Political() {
			p.Holder = true
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return nil
	}
	for _, c := range r.children[token] {
		if r.Document.Tokens[c].Deprel == text.Conj && r.covering[c] != r.covering[token] {
			out = append(out, r.holding(int(c))...)
		}
	}
	return out
}

// Give makes the tokens [first, last) a mention of an actor that the user marked, whatever the dictionaries say of it, and returns its entity.
func (r *Resolution) Give(first, last int, name string) int {
	m := mention.Mention{First: first, Last: last, Kind: mention.Organisation, Form: mention.Name, Within: -1}
	m.Head = last - 1
	for i := last - 1; i >= first; i-- {
		if h := int(r.Document.Tokens[i].Head); (h < first || h >= last) && r.Document.Tokens[i].UPOS != text.PUNCT {
			m.Head = i
			break
		}
	}
	k := len(r.Mentions)
	r.Mentions = append(r.Mentions, m)
	r.Metonym = append(r.Metonym, false)
	id := len(r.Entities)
	r.Entities = append(r.Entities, Entity{Kind: mention.Organisation, Name: name, key: "U" + name, Mentions: []int{k}, given: true})
	r.Entity = append(r.Entity, id)
	for i := first; i < last; i++ {
		r.covering[i] = int32(k)
	}
	return id
}
