package storetest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// act is an event to be told by a made-up article.
type act struct {
	event, mode string
	score       float64
	quad        int
	verb        string
}

var acts = []act{
	{"CONSULT", "visit", 4, 1, "visited"}, {"AGREE", "", 2.5, 1, "promised an agreement with"}, {"ACCUSE", "disapprove", -2, 3, "criticised"},
	{"AID", "economic", 10, 2, "gave grain to"}, {"SANCTION", "expel", -5.5, 4, "expelled envoys of"}, {"MOBILIZE", "troops", -6.5, 4, "moved troops towards"},
}

var states = []struct {
	code, name, capital string
	lat, lon            float64
}{
	{"NOR", "Norway", "Oslo", 59.91, 10.75}, {"SWE", "Sweden", "Stockholm", 59.33, 18.07}, {"FIN", "Finland", "Helsinki", 60.17, 24.94}, {"EST", "Estonia", "Tallinn", 59.44, 24.75},
	{"LVA", "Latvia", "Riga", 56.95, 24.11}, {"LTU", "Lithuania", "Vilnius", 54.69, 25.28}, {"POL", "Poland", "Warsaw", 52.23, 21.01}, {"DEU", "Germany", "Berlin", 52.52, 13.41},
	{"FRA", "France", "Paris", 48.85, 2.35}, {"ESP", "Spain", "Madrid", 40.42, -3.7}, {"PRT", "Portugal", "Lisbon", 38.72, -9.14}, {"ITA", "Italy", "Rome", 41.89, 12.48},
	{"GRC", "Greece", "Athens", 37.98, 23.72}, {"TUR", "Turkey", "Ankara", 39.92, 32.85}, {"EGY", "Egypt", "Cairo", 30.06, 31.25}, {"MAR", "Morocco", "Rabat", 34.01, -6.83},
}

// Synthetic makes the article with a number, the same for the same number: some 400 words of prose on four events, all of which its record has. One
// article in five retells the first event of the one before.
func Synthetic(number int) store.Article {
	r := rand.New(rand.NewPCG(uint64(number), 7))
	b := builder{id: fmt.Sprintf("doc-%d", number)}
	for i := range 4 {
		source := r
		if i == 0 && number%5 == 4 {
			source = rand.New(rand.NewPCG(uint64(number-1), 7))
		}
		from := source.IntN(len(states))
		to := (from + 1 + source.IntN(len(states)-1)) % len(states)
		day := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, source.IntN(700)).Format(time.DateOnly)
		b.tell(acts[source.IntN(len(acts))], from, to, day)
		b.chatter(r, 75)
	}
	a := b.article()
	a.Publisher = fmt.Sprintf("paper %d", number%40)
	a.SourceClass = []string{"private", "public", "wire", "state-controlled"}[number%4]
	a.Published = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, number%700).Format(time.DateOnly)
	for range store.SignatureLen {
		a.Signature = append(a.Signature, r.Uint64())
	}
	return a
}

// builder writes an article and its record side by side. The texts are ASCII, so that bytes are code points.
type builder struct {
	id     string
	text   strings.Builder
	record record.Record
	known  map[string]bool
}

func (b *builder) quote(s string) record.Quote {
	start := b.text.Len()
	b.text.WriteString(s)
	id := fmt.Sprintf("S%d", len(b.record.Sentences)+1)
	b.record.Sentences = append(b.record.Sentences, record.Sentence{ID: id, Start: start, End: start + len(s), Paragraph: 1, Role: "report"})
	b.text.WriteByte(' ')
	return record.Quote{Sentence: id, Start: start, End: start + len(s), Text: s}
}

// tell writes a sentence with an event of two states on a day; to below 0 leaves the recipient out.
func (b *builder) tell(a act, from, to int, day string) *record.Event {
	x, y := states[from], states[to]
	q := b.quote(fmt.Sprintf("The president of %s %s %s on %s, officials in %s said.", x.name, a.verb, y.name, day, y.capital))
	person, place := "P"+x.code, "L"+y.code
	if b.known == nil {
		b.known = map[string]bool{}
	}
	mention := []record.Mention{{Quote: record.Quote{Sentence: q.Sentence, Start: q.Start + 4, End: q.Start + 13, Text: "president"}, Form: "nominal"}}
	for _, e := range []record.Entity{
		{ID: person, Type: "person", Name: "Leader " + x.name, Country: x.code, Sector: "GOV", Office: "president", Dictionary: "offices.txt: president of " + x.name},
		{ID: "C" + y.code, Type: "country", Name: y.name, Country: y.code},
		{ID: place, Type: "place", Name: y.capital, Country: y.code, Place: &record.Place{Name: y.capital, Lat: y.lat, Lon: y.lon, Country: y.code, Precision: "city"}},
	} {
		if !b.known[e.ID] {
			b.known[e.ID] = true
			e.Mentions = mention
			b.record.Entities = append(b.record.Entities, e)
		}
	}
	e := record.Event{
		ID: record.EventID(b.id, a.event, q.Start, q.End), Event: a.event, Mode: a.mode, Contexts: []string{"diplomatic"},
		Actor: []record.Participant{{Entity: person, Country: x.code, Sector: "GOV"}}, Recipient: []record.Participant{{Entity: "C" + y.code, Country: y.code, Sector: "GOV"}},
		Date: day, DatePrecision: "day", DateBasis: "stated", Place: &record.EventPlace{Entity: place, Country: y.code}, Status: record.Occurred,
		Factuality: []record.Factuality{{Source: "author", Value: "Uu"}}, Attribution: &record.Attribution{Kind: "indirect", Source: "officials", Cue: "said"},
		Quad: &a.quad, PLOVERScore: &a.score, ScoreTable: "plover_score_2.0", Confidence: 0.8, Rule: "events/" + a.event + ".lex:12", Evidence: []record.Quote{q},
	}
	b.record.Events = append(b.record.Events, e)
	return &b.record.Events[len(b.record.Events)-1]
}

// chatter writes sentences without events of some words altogether.
func (b *builder) chatter(r *rand.Rand, words int) {
	const syllables = "ba ce di fo gu la me ni po ru sa te vi zo ha je"
	parts := strings.Fields(syllables)
	for words > 0 {
		n := 12 + r.IntN(10)
		list := make([]string, n)
		for i := range list {
			// Few words are frequent and many rare, as in any language.
			rank := int(float64(1+r.IntN(200)) / (r.Float64()*0.98 + 0.02))
			list[i] = parts[rank%16] + parts[rank/16%16] + parts[rank/256%16]
		}
		b.quote(strings.Join(list, " ") + ".")
		words -= n
	}
}

func (b *builder) article() store.Article {
	text := strings.TrimSpace(b.text.String())
	sha := record.TextHash(text)
	b.record.Schema = record.Schema
	for i := range b.record.Events {
		e := &b.record.Events[i]
		e.ID = record.EventID(sha, e.Event, e.Evidence[0].Start, e.Evidence[0].End)
	}
	b.record.Document = record.Document{ID: b.id, SHA256: sha, Coder: record.Coder{Version: "1", Lexicon: "l", Model: "m", Gazetteer: "g"}}
	r := b.record
	return store.Article{DocumentID: b.id, URL: "https://example.org/" + b.id, Title: "Report " + b.id, Language: "en", SHA256: sha, Text: text, Record: &r}
}
