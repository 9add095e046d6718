package corroborate

import (
	"net/url"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/record"
)

// Basis says why a medium counts as the origin of a report.
type Basis string

// The bases, the strongest first.
const (
	Attributed Basis = "attribution" // the report is attributed to it
	OfTopic    Basis = "topic"       // what was talked about is attributed to it: whoever knows the content from SANA knows the meeting from SANA
	Credited   Basis = "credit"      // it is credited beside the report, in the same paragraph
	Dateline   Basis = "dateline"    // the dateline, byline or closing line of the article names it
	Publishing Basis = "publisher"   // nobody is credited: the article's own publisher
)

// Origin is a medium that a report goes back to.
type Origin struct {
	Name    string // of the dictionary of media, if that knows it; else the publisher's, else the host or id of the article
	Class   string // state-controlled, public, private, wire, party; "" if unknown
	Country string // ISO 3166 alpha-3; "" if unknown
	Basis   Basis
}

// Desk knows media by their names. It is safe for concurrent use.
type Desk struct{ names *gazetteer.Gazetteer }

// NewDesk returns a desk that knows the media of the dictionaries.
func NewDesk(g *gazetteer.Gazetteer) *Desk { return &Desk{names: g} }

// Medium returns the medium of a name, and whether the dictionaries know it: "AFP" is Agence France-Presse, wire, FRA.
func (d *Desk) Medium(name string) (Origin, bool) {
	name = strings.TrimSpace(name)
	if name == "" {
		return Origin{}, false
	}
	for _, ref := range d.names.Lookup(name) {
		if e := d.names.Entry(ref.Entry); e.Kind == gazetteer.Media {
			return Origin{Name: e.Name, Class: e.Class, Country: e.Country}, true
		}
	}
	return Origin{}, false
}

// Origins says for the id of every event of a record which media its report goes back to, at least one each. text is the text of the article, into which
// the offsets of the record point. A source that is no medium ("officials said") is no origin: whoever heard it is.
func (d *Desk) Origins(r *record.Record, text string) map[string][]Origin {
	c := d.credits(r, text)
	out := make(map[string][]Origin, len(r.Events))
	for i := range r.Events {
		out[r.Events[i].ID] = c.of(&r.Events[i])
	}
	return out
}

// creditReader finds the credits of one article.
type creditReader struct {
	desk      *Desk
	record    *record.Record
	sentences map[string]int   // id to index
	topics    map[string]int   // id to index
	inText    map[int][]Origin // by sentence: media credited in it
	relayed   map[int][]Origin // by sentence: media from which others have it
	article   []Origin         // by dateline, byline and closing line; the publisher, if there is none
}

func (d *Desk) credits(r *record.Record, text string) *creditReader {
	c := &creditReader{desk: d, record: r, sentences: map[string]int{}, topics: map[string]int{}, inText: map[int][]Origin{}, relayed: map[int][]Origin{}}
	for i := range r.Sentences {
		c.sentences[r.Sentences[i].ID] = i
	}
	for i := range r.Topics {
		c.topics[r.Topics[i].ID] = i
	}
	runes := []rune(text)
	for i := range r.Entities {
		e := &r.Entities[i]
		medium, ok := d.Medium(e.Name)
		if !ok || e.Type != "organisation" {
			continue
		}
		medium.Basis = Credited
		for _, m := range e.Mentions {
			n, ok := c.sentences[m.Sentence]
			if !ok || r.Sentences[n].End > len(runes) {
				continue
			}
			before, after := runes[r.Sentences[n].Start:m.Start], runes[m.End:r.Sentences[n].End]
			if relayed(before) {
				c.relayed[n] = appendNew(c.relayed[n], medium)
			}
			if credited(before, after) {
				c.inText[n] = appendNew(c.inText[n], medium)
			}
		}
	}
	if c.article = d.lineCredits(text); len(c.article) == 0 {
		c.article = []Origin{d.publisher(&r.Document)}
	}
	return c
}

// creditWindow is how many letters beside a name its cue may stand: a cue, and an apposition such as "the official news agency of Syria".
const creditWindow = 48

// credited tells whether the words around the name of a medium credit it.
func credited(before, after []rune) bool {
	before, after = before[max(0, len(before)-creditWindow):], after[:min(len(after), creditWindow)]
	w := creditWords()
	return has(fold(string(before)), w.before) || has(fold(string(after)), w.after)
}

// relayed tells whether the words before the name of a medium say that another has it from there.
func relayed(before []rune) bool {
	return has(fold(string(before[max(0, len(before)-creditWindow/2):])), creditWords().relay)
}

func (c *creditReader) of(e *record.Event) []Origin {
	var out []Origin
	for _, q := range slices.Concat(e.Evidence, e.CoreferentMentions) {
		if n, ok := c.sentences[q.Sentence]; ok {
			out = appendNew(out, c.relayed[n]...)
		}
	}
	if len(out) > 0 {
		return out
	}
	if o, ok := c.attributed(e.Attribution); ok {
		o.Basis = Attributed
		return []Origin{o}
	}
	for _, id := range e.Topics {
		if n, ok := c.topics[id]; ok {
			if o, ok := c.attributed(c.record.Topics[n].Attribution); ok {
				o.Basis = OfTopic
				out = appendNew(out, o)
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, q := range slices.Concat(e.Evidence, e.CoreferentMentions) {
		if n, ok := c.sentences[q.Sentence]; ok {
			out = appendNew(out, c.inText[n]...)
		}
	}
	if len(out) == 0 && len(e.Evidence) > 0 {
		if n, ok := c.sentences[e.Evidence[0].Sentence]; ok {
			for k := range c.record.Sentences {
				if c.record.Sentences[k].Paragraph == c.record.Sentences[n].Paragraph {
					out = appendNew(out, c.inText[k]...)
				}
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	return slices.Clone(c.article)
}

// attributed returns the medium behind an attribution. Of "SANA via TASS" that is SANA; of "the navy, Reuters reported" it is Reuters.
func (c *creditReader) attributed(a *record.Attribution) (Origin, bool) {
	if a == nil {
		return Origin{}, false
	}
	for _, name := range [...]string{a.Source, a.Via} {
		if o, ok := c.desk.Medium(name); ok {
			return o, true
		}
		if has(fold(name), creditWords().state) {
			country := a.SourceCountry
			o := Origin{Name: "state media", Class: "state-controlled", Country: country}
			if country != "" {
				o.Name += " of " + country
			}
			return o, true
		}
	}
	return Origin{}, false
}

// publisher is the origin of an article that credits nobody.
func (d *Desk) publisher(doc *record.Document) Origin {
	if o, ok := d.Medium(doc.Publisher); ok {
		o.Basis = Publishing
		return o
	}
	o := Origin{Name: doc.Publisher, Class: doc.SourceClass, Basis: Publishing}
	if o.Name == "" {
		if u, err := url.Parse(doc.URL); err == nil {
			o.Name = strings.TrimPrefix(u.Host, "www.")
		}
	}
	if o.Name == "" {
		o.Name = doc.ID
	}
	return o
}

func appendNew(list []Origin, more ...Origin) []Origin {
	for _, o := range more {
		if !slices.ContainsFunc(list, func(have Origin) bool { return have.Name == o.Name }) {
			list = append(list, o)
		}
	}
	return list
}
