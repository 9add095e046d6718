package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"slices"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// The dictionaries are what records and news look like: zstd refers back to them, so that the names of fields and common turns of phrase cost next to nothing
// even in a single event. They are made of the examples of the lexicon (TestDictionaries). Files keep the dictionaries they were begun with; better ones may come
// with a migration, under other ids.
var (
	//go:embed dictionary.json
	recordDictionary []byte
	//go:embed dictionary.txt
	proseDictionary []byte
)

const (
	recordDictionaryID = 1
	proseDictionaryID  = 2
)

// maxUnpacked limits what one value may unpack to, against damaged or hostile files.
const maxUnpacked = 256 << 20

// codec packs texts, records and events. It is safe for concurrent use.
type codec struct {
	records, prose *zstd.Encoder
	dec            *zstd.Decoder
}

func storeDictionaries(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO dictionary (id, content) VALUES (?, ?), (?, ?)", recordDictionaryID, recordDictionary, proseDictionaryID, proseDictionary)
	return err
}

// loadCodec reads the dictionaries of the file.
func loadCodec(ctx context.Context, q querier) (*codec, error) {
	rows, err := q.QueryContext(ctx, "SELECT id, content FROM dictionary ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	decoding := []zstd.DOption{zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxUnpacked)}
	held := map[uint32]zstd.EOption{}
	for rows.Next() {
		var id uint32
		var content []byte
		if err := rows.Scan(&id, &content); err != nil {
			return nil, err
		}
		decoding = append(decoding, zstd.WithDecoderDictRaw(id, content))
		held[id] = zstd.WithEncoderDictRaw(id, content)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	c := &codec{}
	for id, enc := range map[uint32]**zstd.Encoder{recordDictionaryID: &c.records, proseDictionaryID: &c.prose} {
		options := []zstd.EOption{zstd.WithEncoderLevel(zstd.SpeedBetterCompression), zstd.WithEncoderCRC(false), zstd.WithEncoderConcurrency(1)}
		if o, ok := held[id]; ok {
			options = append(options, o)
		}
		if *enc, err = zstd.NewWriter(nil, options...); err != nil {
			return nil, err
		}
	}
	c.dec, err = zstd.NewReader(nil, decoding...)
	return c, err
}

func (c *codec) pack(data []byte) []byte { return c.records.EncodeAll(data, nil) }

func (c *codec) packText(text string) []byte { return c.prose.EncodeAll([]byte(text), nil) }

func (c *codec) unpack(blob []byte) ([]byte, error) { return c.dec.DecodeAll(blob, nil) }

// packedRecord is a record without its events, which lie in rows of their own, and without what its article says already.
type packedRecord struct {
	record.Record
	layout
	Rules        []int64  `json:"rules,omitempty"`         // terms of the rules of claims
	Order        []string `json:"order,omitempty"`         // of the events, if it is not that of their rows
	SameText     bool     `json:"same_text,omitempty"`     // document.text is the text of the article
	SameDocument bool     `json:"same_document,omitempty"` // and so is all else of document but the basis of its date
}

// packRecord packs the record of an article. inOrder tells that the rows of its events will be in the order of the record.
func (t *txn) packRecord(ctx context.Context, a *store.Article, inOrder bool) ([]byte, error) {
	r := a.Record
	p := packedRecord{Record: *r}
	if len(r.Events) > 0 {
		p.Events = nil
		for i := range r.Events {
			if !inOrder {
				p.Order = append(p.Order, r.Events[i].ID)
			}
		}
	}
	if r.Document.Text == a.Text {
		p.Document.Text, p.SameText = "", true
	}
	same := documentOf(a, coderOf(r))
	if same.PublishedBasis = r.Document.PublishedBasis; same == p.Document {
		p.Document, p.SameDocument = record.Document{PublishedBasis: r.Document.PublishedBasis}, true
	}
	q := &quoter{text: a.Text}
	var numbers []byte
	if fits(r) {
		terms := make([]int64, len(r.Entities))
		for i := range r.Entities {
			var err error
			if terms[i], err = t.describing(ctx, r.Entities[i], r.Entities[i].Dictionary != ""); err != nil {
				return nil, err
			}
		}
		numbers = p.compress(terms, q)
	}
	p.Topics = slices.Clone(r.Topics)
	for i := range p.Topics {
		p.Topics[i].Evidence = q.blanked(p.Topics[i].Evidence)
	}
	p.Relations = slices.Clone(r.Relations)
	for i := range p.Relations {
		p.Relations[i].Evidence = q.blanked(p.Relations[i].Evidence)
	}
	p.Assessments = slices.Clone(r.Assessments)
	for i := range p.Assessments {
		p.Assessments[i].Evidence = q.blanked(p.Assessments[i].Evidence)
	}
	p.Forecasts = slices.Clone(r.Forecasts)
	for i := range p.Forecasts {
		p.Forecasts[i].Evidence = q.blanked(p.Forecasts[i].Evidence)
	}
	if err := p.internRules(ctx, t); err != nil {
		return nil, err
	}
	data, err := json.Marshal(&p)
	if numbers != nil {
		data = append(append(data, 0), numbers...) // JSON holds no zero byte
	}
	return t.d.codec.pack(data), err
}

// unpackRecord restores the record of an article by a coder; events are those of its rows, in their order.
func (s *session) unpackRecord(ctx context.Context, blob []byte, a *store.Article, coder string, events []record.Event) (*record.Record, error) {
	data, err := s.d.codec.unpack(blob)
	if err != nil {
		return nil, err
	}
	data, numbers, _ := bytes.Cut(data, []byte{0})
	var p packedRecord
	if err := json.Unmarshal(data, &p); err != nil {
		return nil, err
	}
	if p.SameDocument {
		basis := p.Document.PublishedBasis
		p.Document = documentOf(a, coder)
		p.Document.PublishedBasis = basis
	}
	if p.SameText {
		p.Document.Text = a.Text
	}
	q := &quoter{text: a.Text}
	if p.Packed {
		if err := p.expand(ctx, s, numbers, q); err != nil {
			return nil, err
		}
	}
	if err := p.fillRules(ctx, s); err != nil {
		return nil, err
	}
	for i := range p.Topics {
		q.fillAll(p.Topics[i].Evidence)
	}
	for i := range p.Relations {
		q.fillAll(p.Relations[i].Evidence)
	}
	for i := range p.Assessments {
		q.fillAll(p.Assessments[i].Evidence)
	}
	for i := range p.Forecasts {
		q.fillAll(p.Forecasts[i].Evidence)
	}
	switch {
	case len(p.Order) > 0:
		for _, id := range p.Order {
			if i := slices.IndexFunc(events, func(e record.Event) bool { return e.ID == id }); i >= 0 {
				p.Events = append(p.Events, events[i])
			}
		}
	case len(events) > 0:
		p.Events = events
	}
	return &p.Record, nil
}

// packedEvent is an event with the entities it names, so that lists of events need not unpack whole records. Its id is that of its report.
type packedEvent struct {
	Event    record.Event    `json:"v"`
	Rule     int64           `json:"r,omitempty"` // term of the rule
	Entities []record.Entity `json:"n,omitempty"`
	Terms    []int64         `json:"t,omitempty"` // their descriptions; 0: it stands in Entities
}

func (t *txn) packEvent(ctx context.Context, e record.Event, entities []named, q *quoter) ([]byte, error) {
	e.Evidence, e.CoreferentMentions = q.blanked(e.Evidence), q.blanked(e.CoreferentMentions)
	e.Tolls = slices.Clone(e.Tolls)
	for i := range e.Tolls {
		q.blank(&e.Tolls[i].Quote)
	}
	p := packedEvent{Event: e}
	var err error
	if e.Rule != "" {
		if p.Rule, err = t.intern(ctx, "rule", e.Rule); err != nil {
			return nil, err
		}
		p.Event.Rule = ""
	}
	p.Event.ID = ""
	some := false
	for _, x := range entities {
		term, err := t.describing(ctx, x.Entity, x.known)
		if err != nil {
			return nil, err
		}
		if term != 0 {
			some = true
			x.Entity = record.Entity{ID: x.ID}
		}
		p.Entities, p.Terms = append(p.Entities, x.Entity), append(p.Terms, term)
	}
	if !some {
		p.Terms = nil
	}
	data, err := json.Marshal(&p)
	return t.d.codec.pack(data), err
}

// unpackEvent restores the event of a report.
func (s *session) unpackEvent(ctx context.Context, blob []byte, report string, q *quoter) (packedEvent, error) {
	var p packedEvent
	data, err := s.d.codec.unpack(blob)
	if err == nil {
		err = json.Unmarshal(data, &p)
	}
	if err != nil {
		return p, err
	}
	p.Event.ID = eventID(report)
	if p.Rule != 0 {
		if p.Event.Rule, err = s.term(ctx, p.Rule); err != nil {
			return p, err
		}
	}
	for i, term := range p.Terms {
		if term != 0 && i < len(p.Entities) {
			if p.Entities[i], err = s.described(ctx, term, p.Entities[i].ID); err != nil {
				return p, err
			}
		}
	}
	q.fillAll(p.Event.Evidence)
	q.fillAll(p.Event.CoreferentMentions)
	for i := range p.Event.Tolls {
		q.fill(&p.Event.Tolls[i].Quote)
	}
	return p, nil
}

// quoter takes quotations out of what is stored, where they are what stands at their offsets, and puts them back.
type quoter struct {
	text  string
	runes []rune // of a text that is not ASCII
	ready bool
}

// at returns text[start:end], counted in code points; it reports false if there is no such place.
func (q *quoter) at(start, end int) (string, bool) {
	if !q.ready {
		if utf8.RuneCountInString(q.text) != len(q.text) {
			q.runes = []rune(q.text)
		}
		q.ready = true
	}
	switch {
	case start < 0 || end < start:
		return "", false
	case q.runes != nil && end <= len(q.runes):
		return string(q.runes[start:end]), true
	case q.runes == nil && end <= len(q.text):
		return q.text[start:end], true
	}
	return "", false
}

func (q *quoter) blank(quote *record.Quote) {
	if s, ok := q.at(quote.Start, quote.End); ok && s == quote.Text {
		quote.Text = ""
	}
}

func (q *quoter) blanked(list []record.Quote) []record.Quote {
	list = slices.Clone(list)
	for i := range list {
		q.blank(&list[i])
	}
	return list
}

func (q *quoter) fill(quote *record.Quote) {
	if quote.Text == "" {
		quote.Text, _ = q.at(quote.Start, quote.End)
	}
}

func (q *quoter) fillAll(list []record.Quote) {
	for i := range list {
		q.fill(&list[i])
	}
}
