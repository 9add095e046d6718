package sqlite

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// A record mostly says where sentences and mentions begin and end, and what dictionaries know of states and cities: numbers, and the same descriptions in every
// article. So the numbers are written as varints behind the JSON, and descriptions as terms. What does not fit this form stays in the JSON.

// describe returns an entity without what belongs to its article, as text that is the same wherever the entity is named.
func describe(e record.Entity) (string, error) {
	e.ID, e.Mentions = "", nil
	data, err := json.Marshal(e)
	return string(data), err
}

// describing returns the term that describes an entity of the dictionaries, and 0 for any other: names that occur once make no good terms.
func (t *txn) describing(ctx context.Context, e record.Entity, known bool) (int64, error) {
	if !known {
		return 0, nil
	}
	text, err := describe(e)
	if err != nil {
		return 0, err
	}
	return t.intern(ctx, "entity", text)
}

// described returns the entity of a term.
func (s *session) described(ctx context.Context, key int64, id string) (e record.Entity, err error) {
	text, err := s.term(ctx, key)
	if err == nil {
		err = json.Unmarshal([]byte(text), &e)
	}
	e.ID = id
	return e, err
}

// sentenceNumber reads the number of "S12"; it reports false for an id of another form.
func sentenceNumber(id string) (int, bool) {
	digits, ok := strings.CutPrefix(id, "S")
	n, err := strconv.Atoi(digits)
	return n, ok && err == nil && n > 0 && "S"+strconv.Itoa(n) == id
}

// layout is what is moved out of the JSON of a record.
type layout struct {
	Roles  []string `json:"roles,omitempty"` // that sentences have, by number
	Forms  []string `json:"forms,omitempty"` // that mentions have, by number
	IDs    string   `json:"ids,omitempty"`   // of the entities
	Quotes []string `json:"quotes,omitempty"`
	Packed bool     `json:"packed,omitempty"`
}

// number is the place of a value in a list, to which it is added if need be.
func number(list *[]string, value string) int {
	if i := slices.Index(*list, value); i >= 0 {
		return i
	}
	*list = append(*list, value)
	return len(*list) - 1
}

// fits tells whether the lists are there, sentences and mentions have ids that are numbers, and entities ids without blanks.
func fits(r *record.Record) bool {
	if r.Sentences == nil || r.Entities == nil {
		return false
	}
	for i := range r.Sentences {
		if n, ok := sentenceNumber(r.Sentences[i].ID); !ok || n != i+1 {
			return false
		}
	}
	for i := range r.Entities {
		if id := r.Entities[i].ID; id == "" || strings.ContainsAny(id, " ") || r.Entities[i].Mentions == nil {
			return false
		}
		for k := range r.Entities[i].Mentions {
			if _, ok := sentenceNumber(r.Entities[i].Mentions[k].Sentence); !ok {
				return false
			}
		}
	}
	return true
}

// compress moves sentences and entities of a record into numbers. terms are the descriptions of the entities, 0 for those that stay.
func (p *packedRecord) compress(terms []int64, q *quoter) []byte {
	var b []byte
	put := func(values ...int) {
		for _, v := range values {
			b = binary.AppendVarint(b, int64(v))
		}
	}
	flag := func(n int, set bool) int {
		if set {
			return 2*n + 1
		}
		return 2 * n
	}
	p.Packed = true
	put(len(p.Sentences))
	end, paragraph := 0, 0
	for i := range p.Sentences {
		s := &p.Sentences[i]
		put(s.Start-end, s.End-s.Start, s.Paragraph-paragraph, flag(number(&p.Roles, s.Role), s.Boilerplate))
		end, paragraph = s.End, s.Paragraph
	}
	var rest []record.Entity
	var ids []string
	put(len(p.Entities))
	for i := range p.Entities {
		e := p.Entities[i]
		ids = append(ids, e.ID)
		put(int(terms[i]), len(e.Mentions))
		at := 0
		for k := range e.Mentions {
			m := &e.Mentions[k]
			n, _ := sentenceNumber(m.Sentence)
			words, ok := q.at(m.Start, m.End)
			own := !ok || words != m.Text
			if own {
				p.Quotes = append(p.Quotes, m.Text)
			}
			put(n, m.Start-at, m.End-m.Start, flag(flag(number(&p.Forms, m.Form), m.Metonym), own))
			at = m.End
		}
		if terms[i] == 0 {
			e.ID, e.Mentions = "", nil
			rest = append(rest, e)
		}
	}
	p.IDs, p.Sentences, p.Entities = strings.Join(ids, " "), nil, rest
	return b
}

// errNumbers is the cause when the numbers of a record do not fit its JSON.
var errNumbers = errors.New("the numbers of a record are damaged")

// expand undoes compress.
func (p *packedRecord) expand(ctx context.Context, s *session, b []byte, q *quoter) error {
	damaged := false
	get := func() int {
		v, n := binary.Varint(b)
		if n <= 0 {
			damaged, b = true, nil
			return 0
		}
		b = b[n:]
		return int(v)
	}
	of := func(list []string, i int) string {
		if i < 0 || i >= len(list) {
			damaged = true
			return ""
		}
		return list[i]
	}
	p.Sentences = []record.Sentence{}
	end, paragraph := 0, 0
	for i, n := 0, get(); i < n && !damaged; i++ {
		start := end + get()
		end = start + get()
		paragraph += get()
		f := get()
		p.Sentences = append(p.Sentences, record.Sentence{ID: "S" + strconv.Itoa(i+1), Start: start, End: end, Paragraph: paragraph, Boilerplate: f&1 == 1, Role: of(p.Roles, f>>1)})
	}
	rest, ids, quotes := p.Entities, strings.Fields(p.IDs), p.Quotes
	p.Entities = []record.Entity{}
	for i, n := 0, get(); i < n && !damaged; i++ {
		var e record.Entity
		term := get()
		switch id := of(ids, i); {
		case term != 0:
			var err error
			if e, err = s.described(ctx, int64(term), id); err != nil {
				return err
			}
		case len(rest) == 0:
			damaged = true
		default:
			e, rest = rest[0], rest[1:]
			e.ID = id
		}
		e.Mentions = []record.Mention{}
		at := 0
		for k, n := 0, get(); k < n && !damaged; k++ {
			var m record.Mention
			m.Sentence = "S" + strconv.Itoa(get())
			m.Start = at + get()
			m.End = m.Start + get()
			at = m.End
			f := get()
			m.Metonym, m.Form = f>>1&1 == 1, of(p.Forms, f>>2)
			if f&1 == 0 {
				m.Text, _ = q.at(m.Start, m.End)
			} else if len(quotes) > 0 {
				m.Text, quotes = quotes[0], quotes[1:]
			}
			e.Mentions = append(e.Mentions, m)
		}
		p.Entities = append(p.Entities, e)
	}
	p.layout = layout{}
	if damaged {
		return errNumbers
	}
	return nil
}

// rules are those of all claims of a record.
func rules(r *record.Record) []*string {
	var list []*string
	for i := range r.Topics {
		list = append(list, &r.Topics[i].Rule)
	}
	for i := range r.Relations {
		list = append(list, &r.Relations[i].Rule)
	}
	for i := range r.Assessments {
		list = append(list, &r.Assessments[i].Rule)
	}
	for i := range r.Forecasts {
		list = append(list, &r.Forecasts[i].Rule)
	}
	return list
}

// internRules puts the terms of rules in their place. The lists of claims belong to p alone.
func (p *packedRecord) internRules(ctx context.Context, t *txn) error {
	for _, rule := range rules(&p.Record) {
		term := int64(0)
		if *rule != "" {
			var err error
			if term, err = t.intern(ctx, "rule", *rule); err != nil {
				return err
			}
			*rule = ""
		}
		p.Rules = append(p.Rules, term)
	}
	return nil
}

// fillRules undoes internRules.
func (p *packedRecord) fillRules(ctx context.Context, s *session) error {
	list := rules(&p.Record)
	for i, term := range p.Rules {
		if term == 0 || i >= len(list) {
			continue
		}
		var err error
		if *list[i], err = s.term(ctx, term); err != nil {
			return err
		}
	}
	return nil
}

// documentOf is what an article and its coder say of the document of their record.
func documentOf(a *store.Article, coder string) record.Document {
	d := record.Document{ID: a.DocumentID, URL: a.URL, Title: a.Title, Publisher: a.Publisher, SourceClass: a.SourceClass, Published: a.Published, Language: a.Language, SHA256: a.SHA256}
	if c := strings.Split(coder, "\x1f"); len(c) == 4 {
		d.Coder = record.Coder{Version: c[0], Lexicon: c[1], Model: c[2], Gazetteer: c[3]}
	}
	return d
}

// eventID is the id that a record gives the event of a report, which names the document too where two articles have the same text.
func eventID(report string) string {
	id, _, _ := strings.Cut(report, "@")
	return id
}
