// Package brief writes what the archive knows of two actors as a brief of eight sections: what happened, context, drivers, significance, economy, regional
// security, outlook and bottom line.
//
// [Build] asks a store and returns a [Brief]; [Brief.Markdown], [Brief.HTML] and its JSON form print it. The rules:
//
//   - Every sentence carries [Citation]s: event or claim, document, sentence, and the span of the words in the stored text. None is without.
//   - Sentences are templates filled from the record, or the words of the source in quotation marks. What a source judges or expects stands in its own words, so
//     that hedges stay word for word; the band of a hedge is written out beside it, and said to be ours where it is (docs/CLAIMS.md).
//   - How well an event is corroborated is said with it: reports, independent origins, media that a state controls (package corroborate).
//   - A section about which nothing was found says so. What is left out for length is counted.
//
// A brief is a function of the archive at a revision and of the query; nothing depends on the clock.
package brief

import (
	"context"
	"iter"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

// Schema names the version of the JSON form.
const Schema = "dragoman/brief/1"

// Archive is the part of a [store.Store] that a brief asks.
type Archive interface {
	Events(ctx context.Context, f store.Filter) iter.Seq2[store.Event, error]
	Claims(ctx context.Context, q store.ClaimQuery) iter.Seq2[store.Article, error]
	Article(ctx context.Context, document string, asOf int64) (store.Article, error)
	Report(ctx context.Context, id string, asOf int64) (store.Report, error)
	Event(ctx context.Context, id string, asOf int64) (store.Event, error)
}

// Party is one of the two actors. Code is that of a country or a non-state code, "" for what has none of its own; Name is how it is called.
type Party struct {
	Code string `json:"code,omitempty"`
	Name string `json:"name"`
}

// Query says what is wanted.
type Query struct {
	A, B     Party
	From, To string // ISO 8601 dates, inclusive: the days of events and of publication; "" is open
	AsOf     int64  // the revision that the archive is read at, 0: now
	Diff     bool   // only what is new, changed or withdrawn since the revision Since, which may be 0: before the first
	Since    int64
	Most     int // most items of a section; 0: all

	// Names gives the name of a country code, nil or "" where none is known.
	Names func(code string) string
	// Medium says what is known of a medium; nil: nothing.
	Medium func(name string) (Medium, bool)
}

// Medium is a medium that a dictionary knows.
type Medium struct{ Name, Class, Country string }

// Bounds of what is read for one brief, the newest first: events that are counted, events that are told, articles whose claims are read. What they leave out is
// said in [Brief.Notes].
const (
	MaxEvents   = 5000
	MaxTold     = 400
	MaxArticles = 400
)

// Brief is the answer.
type Brief struct {
	Schema    string     `json:"schema"`
	A         Party      `json:"a"`
	B         Party      `json:"b"`
	From      string     `json:"from,omitempty"`
	To        string     `json:"to,omitempty"`
	Since     *int64     `json:"since,omitempty"`
	Sections  []Section  `json:"sections"`
	Months    []Month    `json:"months"`
	Documents []Document `json:"documents"` // that are cited, in the order of their numbers
	Notes     []string   `json:"notes,omitempty"`
}

// Section is one of the eight.
type Section struct {
	Key   Key    `json:"key"`
	Title string `json:"title"`
	Items []Item `json:"items"`
	Empty string `json:"empty,omitempty"` // what is said when there are no items
	More  int    `json:"more,omitempty"`  // items left out for length
}

// Key names a section.
type Key string

// The sections, in their order.
const (
	Happened     Key = "what_happened"
	Context      Key = "context"
	Drivers      Key = "drivers"
	Significance Key = "significance"
	Economy      Key = "economy"
	Security     Key = "regional_security"
	Outlook      Key = "outlook"
	BottomLine   Key = "bottom_line"
)

// titles lists the sections with their titles and with what is said of an empty one.
var titles = []struct {
	key          Key
	title, about string
}{
	{Happened, "What happened", "events between the two"},
	{Context, "Context", "the background"},
	{Drivers, "Drivers", "causes or motives"},
	{Significance, "Significance", "the significance of what happened"},
	{Economy, "Economy", "the economy"},
	{Security, "Regional security", "regional security"},
	{Outlook, "Outlook", "what is to come"},
	{BottomLine, "Bottom line", "what it all amounts to"},
}

// Item is one thing that a section says, in one or more sentences.
type Item struct {
	Change    string     `json:"change,omitempty"` // new, changed, withdrawn; only with Query.Diff
	Sentences []Sentence `json:"sentences"`

	key    string // the same thing has the same key in two briefs
	date   string // ISO 8601, for the order
	order  int    // place in its text
	weight int    // how much it matters, for what to leave out
}

// Sentence is a sentence with what it rests on.
type Sentence struct {
	Text      string     `json:"text"`
	Citations []Citation `json:"citations"`
	Hedges    []Hedge    `json:"hedges,omitempty"`
}

// Citation leads from a sentence to the words of a document. Offsets are code points into the stored text, half-open; Quote is what stands there.
type Citation struct {
	Event    string `json:"event,omitempty"` // id of the event in the archive
	Claim    string `json:"claim,omitempty"` // id of the topic, relation, assessment or forecast in the record of the document
	Document string `json:"document"`
	Sentence string `json:"sentence"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Quote    string `json:"quote"`
}

// Document is a cited article.
type Document struct {
	ID          string `json:"id"`
	Title       string `json:"title,omitempty"`
	Publisher   string `json:"publisher,omitempty"`
	SourceClass string `json:"source_class,omitempty"`
	Published   string `json:"published,omitempty"`
	URL         string `json:"url,omitempty"`
}

// Month counts the events of one month by quad class: verbal cooperation, material cooperation, verbal conflict, material conflict.
type Month struct {
	Month string `json:"month"`
	Quads [4]int `json:"quads"`
}

// Build writes the brief on two actors.
func Build(ctx context.Context, a Archive, q Query) (*Brief, error) {
	if q.A.key() == "" || q.A.key() == q.B.key() {
		return nil, &fault.Error{What: "a brief is about two different actors", Hint: "name two, such as SYR and RUS"}
	}
	b := &Brief{Schema: Schema, A: q.A, B: q.B, From: q.From, To: q.To, Months: []Month{}, Documents: []Document{}}
	now, err := gather(ctx, a, &q, q.AsOf)
	if err != nil {
		return nil, err
	}
	sections := now.sections
	if q.Diff {
		b.Since = &q.Since
		was := &gathered{sections: map[Key][]Item{}, documents: map[string]Document{}}
		if q.Since > 0 { // 0 would mean now; before the first revision there was nothing
			if was, err = gather(ctx, a, &q, q.Since); err != nil {
				return nil, err
			}
		}
		sections = changes(was, now)
		for id, d := range was.documents {
			if _, ok := now.documents[id]; !ok {
				now.documents[id] = d
			}
		}
	}
	b.Months, b.Notes = now.months, now.notes
	for _, t := range titles {
		b.Sections = append(b.Sections, section(t.key, t.title, q.silence(t.about), sections[t.key], q.Most))
	}
	b.cite(now.documents)
	return b, nil
}

// silence is what an empty section says.
func (q *Query) silence(about string) string {
	what := "no reporting"
	if q.Diff {
		what = "no new, changed or withdrawn reporting"
	}
	return "There is " + what + " in the archive on " + about + q.span() + "."
}

// span says in words which time is asked for.
func (q *Query) span() string {
	switch {
	case q.From != "" && q.To != "":
		return " from " + dateWords(q.From) + " to " + dateWords(q.To)
	case q.From != "":
		return " since " + dateWords(q.From)
	case q.To != "":
		return " until " + dateWords(q.To)
	}
	return ""
}

// cite lists the documents that are cited, in the order in which they are.
func (b *Brief) cite(known map[string]Document) {
	seen := map[string]bool{}
	for _, s := range b.Sections {
		for _, it := range s.Items {
			for _, x := range it.Sentences {
				for _, c := range x.Citations {
					if !seen[c.Document] {
						seen[c.Document] = true
						b.Documents = append(b.Documents, known[c.Document])
					}
				}
			}
		}
	}
}
