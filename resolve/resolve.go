// Package resolve says who and where the mentions of a document are: it groups them into entities, gives actors their country, PLOVER sector and office, and
// decides whether a city is a place or stands for a government.
//
// The phrase itself comes first, the dictionaries second, and the date of the document decides between office-holders. What neither says stays empty: there
// is no default country and no default place.
package resolve

import (
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

// Entity is a participant or a place of a document.
type Entity struct {
	Kind         mention.Kind // Role only for groups and office-holders that stay without a name
	Name         string
	Country      string
	Sector       string
	OtherSectors []string
	Office       string
	Former       bool
	Home         bool             // the country is that which the document is about: the phrase names none
	Entry        *gazetteer.Entry // the dictionary line behind it, nil if none
	Near         *gazetteer.Entry // of a place without a line: one that it is in or near
	Mentions     []int            // indices into Resolution.Mentions, in the order of the text
	Members      []Party          // of a group that points back ("the two leaders"): whom it stands for
	key          string
	given        bool // marked by the user
}

// Resolution is a document's mentions and entities.
type Resolution struct {
	Document *text.Document
	Mentions []mention.Mention
	Entities []Entity
	Entity   []int  // of each mention, -1 if it names nothing that is kept
	Metonym  []bool // of each mention: a city or seat that stands for its government

	g        *gazetteer.Gazetteer
	on       gazetteer.Date
	covering []int32 // of each token: the outermost mention over it, -1 if none
	children [][]int32

	quotations []bool                   // of each token: it stands within quotation marks
	located    map[int]*gazetteer.Entry // of each mention of a place
	near       map[int]*gazetteer.Entry // of each mention of a place that no dictionary has: a place that it is in or near
	byKey      map[string]int
}

// Resolve resolves the mentions of a document. The day of publication (zero if unknown) chooses between office-holders.
func Resolve(g *gazetteer.Gazetteer, d *text.Document, mentions []mention.Mention, on gazetteer.Date) *Resolution {
	r := &Resolution{Document: d, Mentions: mentions, g: g, on: on, byKey: map[string]int{}}
	r.Entity = make([]int, len(mentions))
	r.Metonym = make([]bool, len(mentions))
	r.covering = make([]int32, len(d.Tokens))
	for i := range r.covering {
		r.covering[i] = -1
	}
	for k := range mentions {
		r.Entity[k] = -1
		if mentions[k].Within < 0 {
			for i := mentions[k].First; i < mentions[k].Last; i++ {
				r.covering[i] = int32(k)
			}
		}
	}
	r.children = Children(d)
	r.quotations = findQuotations(d)
	r.locate()
	for k := range mentions { // names first, so that descriptions and pronouns before them can be tied to them later
		if mentions[k].Form != mention.Pronoun && mentions[k].Kind != mention.Role {
			r.name(k)
		}
	}
	for k := range mentions {
		if mentions[k].Kind == mention.Role {
			r.role(k)
		}
	}
	for k := range mentions {
		if mentions[k].Form == mention.Pronoun && !r.firstPerson(k) {
			r.pronoun(k)
		}
	}
	for k := range mentions { // speakers may be pronouns themselves
		if r.firstPerson(k) {
			r.speaker(k)
		}
	}
	r.order()
	r.settleHome()
	return r
}

// Children lists the dependents of every token.
func Children(d *text.Document) [][]int32 {
	n := make([]int32, len(d.Tokens))
	for i := range d.Tokens {
		if h := d.Tokens[i].Head; h >= 0 {
			n[h]++
		}
	}
	pool := make([]int32, len(d.Tokens))
	list := make([][]int32, len(d.Tokens))
	for i, size := range n {
		list[i], pool = pool[:0:size], pool[size:]
	}
	for i := range d.Tokens {
		if h := d.Tokens[i].Head; h >= 0 {
			list[h] = append(list[h], int32(i))
		}
	}
	return list
}

// MentionAt returns the index of the outermost mention over a token, -1 if none.
func (r *Resolution) MentionAt(token int) int { return int(r.covering[token]) }

// Children returns the dependents of a token.
func (r *Resolution) Children(token int) []int32 { return r.children[token] }

// order sorts the mentions of every entity into the order of the text.
func (r *Resolution) order() {
	for i := range r.Entities {
		r.Entities[i].Mentions = r.Entities[i].Mentions[:0]
	}
	for k, e := range r.Entity {
		if e >= 0 {
			r.Entities[e].Mentions = append(r.Entities[e].Mentions, k)
		}
	}
}

// tie makes mention k a mention of the entity with the given key, which is made if it is new.
func (r *Resolution) tie(k int, e Entity) *Entity {
	id, ok := r.byKey[e.key]
	if !ok {
		id = len(r.Entities)
		r.byKey[e.key] = id
		r.Entities = append(r.Entities, e)
	}
	r.Entity[k] = id
	return &r.Entities[id]
}

// name resolves a mention that carries a name.
func (r *Resolution) name(k int) {
	m := &r.Mentions[k]
	switch m.Kind {
	case mention.Country:
		e := r.entry(m, gazetteer.Country)
		if other := r.located[k]; other != nil && other.Kind != gazetteer.Country { // Jordan, Minnesota
			m.Kind = mention.Place
			r.place(k)
			return
		}
		r.tie(k, Entity{key: "C" + e.Country, Kind: mention.Country, Name: e.Name, Country: e.Country, Entry: e})
	case mention.Person:
		r.person(k)
	case mention.Place, mention.Facility, mention.Region:
		r.place(k)
	case mention.Organisation:
		r.organisation(k)
	case mention.Unknown: // a single name that no dictionary has: the surname of somebody named before
		if id := r.earlierPerson(k, r.Document.Slice(r.Document.Range(m.First, m.Last))); id >= 0 {
			r.Entity[k] = id
		}
	}
}

// entry chooses among the dictionary entries of one kind that a name offers: those that hold on the document's day before others, then the larger city.
func (r *Resolution) entry(m *mention.Mention, kind gazetteer.Kind) *gazetteer.Entry {
	var best *gazetteer.Entry
	for _, ref := range m.Refs {
		e := r.g.Entry(ref.Entry)
		if e.Kind == kind && (best == nil || r.better(e, best)) {
			best = e
		}
	}
	return best
}

func (r *Resolution) better(a, b *gazetteer.Entry) bool {
	if a.User != b.User { // the user's own line goes before the embedded one
		return a.User
	}
	if x, y := a.Holds(r.on), b.Holds(r.on); x != y {
		return x
	}
	if a.Capital != b.Capital {
		return a.Capital
	}
	return a.Population > b.Population
}

func (r *Resolution) place(k int) {
	m := &r.Mentions[k]
	name := r.Document.Slice(r.Document.Range(m.First, m.Last))
	e := r.located[k]
	switch m.Kind {
	case mention.Facility:
		e = r.entry(m, gazetteer.Facility)
	case mention.Region:
		e = r.entry(m, gazetteer.Region)
	}
	if e == nil {
		x := Entity{key: "G" + strings.ToLower(name), Kind: m.Kind, Name: name, Near: r.near[k]}
		if x.Near != nil {
			x.Country = x.Near.Country
		}
		r.tie(k, x)
		return
	}
	if e.Capital && !r.dateline(m) && r.governs(m) {
		state, ok := r.g.Country(e.Country)
		if ok {
			r.Metonym[k] = true
			r.tie(k, Entity{key: "C" + e.Country, Kind: mention.Country, Name: state.Name, Country: e.Country, Entry: state})
			return
		}
	}
	r.tie(k, Entity{key: "G" + e.Source(), Kind: m.Kind, Name: e.Name, Country: e.Country, Entry: e})
}

func (r *Resolution) organisation(k int) {
	m := &r.Mentions[k]
	if e := r.entry(m, gazetteer.Seat); e != nil && r.entry(m, gazetteer.Organisation) == nil {
		r.Metonym[k] = true
		r.tie(k, Entity{key: "O" + e.Name + e.Country, Kind: mention.Organisation, Name: e.Name, Country: e.Country, Sector: "GOV", Entry: e})
		return
	}
	e := r.entry(m, gazetteer.Organisation)
	if e == nil {
		e = r.entry(m, gazetteer.Media)
	}
	if e == nil {
		name := r.Document.Slice(r.Document.Range(m.First, m.Last))
		if id := r.introduced(k); id >= 0 {
			r.Entity[k], r.byKey["O"+strings.ToLower(name)] = id, id
			return
		}
		x := Entity{key: "O" + strings.ToLower(name), Kind: mention.Organisation, Name: name, Sector: m.Title.Sector}
		if c := r.countries(k); len(c) > 0 {
			x.Country = c[0]
		}
		r.tie(k, x)
		return
	}
	r.tie(k, Entity{key: "O" + e.Name + e.Country, Kind: mention.Organisation, Name: e.Name, Country: e.Country, Sector: e.Sector, OtherSectors: e.OtherSectors, Entry: e})
}
