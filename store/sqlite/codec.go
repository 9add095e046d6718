package sqlite

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"slices"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"github.com/dragoman-project/dragoman/record"
)

// dictionary is what records look like: zstd refers back to it, so that the names of fields cost next to nothing even in a single event. Files keep
// the dictionary they were begun with; a better one may come with a migration, under another id.
//
//go:embed dictionary.json
var dictionary []byte

const dictionaryID = 1

// maxUnpacked limits what one value may unpack to, against damaged or hostile files.
const maxUnpacked = 256 << 20

// codec packs texts, records and events. It is safe for concurrent use.
type codec struct {
	enc *zstd.Encoder
	dec *zstd.Decoder
}

func storeDictionary(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO dictionary (id, content) VALUES (?, ?)", dictionaryID, dictionary)
	return err
}

// loadCodec reads the dictionaries of the file: the newest packs, all of them unpack.
func loadCodec(ctx context.Context, q querier) (*codec, error) {
	rows, err := q.QueryContext(ctx, "SELECT id, content FROM dictionary ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	decoding := []zstd.DOption{zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxUnpacked)}
	encoding := []zstd.EOption{zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithEncoderCRC(false), zstd.WithEncoderConcurrency(1)}
	var last zstd.EOption
	for rows.Next() {
		var id uint32
		var content []byte
		if err := rows.Scan(&id, &content); err != nil {
			return nil, err
		}
		decoding = append(decoding, zstd.WithDecoderDictRaw(id, content))
		last = zstd.WithEncoderDictRaw(id, content)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if last != nil {
		encoding = append(encoding, last)
	}
	c := &codec{}
	if c.enc, err = zstd.NewWriter(nil, encoding...); err != nil {
		return nil, err
	}
	c.dec, err = zstd.NewReader(nil, decoding...)
	return c, err
}

func (c *codec) pack(data []byte) []byte { return c.enc.EncodeAll(data, nil) }

func (c *codec) unpack(blob []byte) ([]byte, error) { return c.dec.DecodeAll(blob, nil) }

// packedRecord is a record without its events: their order is kept, they lie in rows of their own.
type packedRecord struct {
	record.Record
	Order    []string `json:"order,omitempty"`
	SameText bool     `json:"same_text,omitempty"` // document.text is the text of the article
}

func (c *codec) packRecord(r *record.Record, text string) ([]byte, error) {
	p := packedRecord{Record: *r}
	if len(r.Events) > 0 {
		p.Events = nil
		for i := range r.Events {
			p.Order = append(p.Order, r.Events[i].ID)
		}
	}
	if r.Document.Text == text {
		p.Document.Text, p.SameText = "", true
	}
	q := quoter{text: text}
	p.Entities = slices.Clone(r.Entities)
	for i := range p.Entities {
		p.Entities[i].Mentions = slices.Clone(p.Entities[i].Mentions)
		for j := range p.Entities[i].Mentions {
			q.blank(&p.Entities[i].Mentions[j].Quote)
		}
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
	data, err := json.Marshal(&p)
	return c.pack(data), err
}

// unpackRecord restores a record; event gives its events by their ids.
func (c *codec) unpackRecord(blob []byte, text string, event map[string]record.Event) (*record.Record, error) {
	data, err := c.unpack(blob)
	if err != nil {
		return nil, err
	}
	var p packedRecord
	if err := json.Unmarshal(data, &p); err != nil {
		return nil, err
	}
	if p.SameText {
		p.Document.Text = text
	}
	q := quoter{text: text}
	for i := range p.Entities {
		for j := range p.Entities[i].Mentions {
			q.fill(&p.Entities[i].Mentions[j].Quote)
		}
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
	for _, id := range p.Order {
		p.Events = append(p.Events, event[id])
	}
	return &p.Record, nil
}

// packedEvent is an event with the entities it names, so that lists of events need not unpack whole records.
type packedEvent struct {
	Event    record.Event    `json:"v"`
	Entities []record.Entity `json:"n,omitempty"`
}

func (c *codec) packEvent(e record.Event, entities []record.Entity, q *quoter) ([]byte, error) {
	e.Evidence, e.CoreferentMentions = q.blanked(e.Evidence), q.blanked(e.CoreferentMentions)
	e.Tolls = slices.Clone(e.Tolls)
	for i := range e.Tolls {
		q.blank(&e.Tolls[i].Quote)
	}
	data, err := json.Marshal(packedEvent{e, entities})
	return c.pack(data), err
}

func (c *codec) unpackEvent(blob []byte, q *quoter) (packedEvent, error) {
	var p packedEvent
	data, err := c.unpack(blob)
	if err == nil {
		err = json.Unmarshal(data, &p)
	}
	q.fillAll(p.Event.Evidence)
	q.fillAll(p.Event.CoreferentMentions)
	for i := range p.Event.Tolls {
		q.fill(&p.Event.Tolls[i].Quote)
	}
	return p, err
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
