// Package claim reads what a text says beside its events: who says so, what was talked about, which relations between actors are asserted, what is judged and
// what is expected.
//
// Four layers never mix (docs/CLAIMS.md): an event is what the writer or a source reports, a topic was only talked about, an assessment is somebody's judgement, a
// forecast somebody's expectation. Every item keeps its words as a range of tokens and its holder. The words that carry all this are frames in lexicon/claims and
// lists in words/; this package knows clauses, lists, modality and inheritance. It reads what packages resolve and code found and changes nothing.
package claim

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// Claims is everything that a document says beside its events.
type Claims struct {
	Parts       []Part  // of every sentence
	Voices      []Voice // of every sentence: who says its main clause
	Tellers     []Voice // of every event: who tells it
	Expected    []bool  // of every event: its act is what somebody only expects
	Topics      []Topic
	Relations   []Relation
	Assessments []Assessment
	Forecasts   []Forecast
}

// Extent is a range of tokens [First, Last).
type Extent struct{ First, Last int }

func (e Extent) overlaps(o Extent) bool { return e.First < o.Last && o.First < e.Last }

func (e Extent) contains(o Extent) bool { return e.First <= o.First && o.Last <= e.Last }

// Topic is what talks, letters or agreements were about.
type Topic struct {
	Event    int // index of the event that it belongs to, -1 if none is coded
	Label    Extent
	Contexts []string
	Voice    Voice
	Frame    *lexicon.Frame
}

// Relation is a relation that somebody asserts. A and B are named as Name does.
type Relation struct {
	A, B       string
	Frame      *lexicon.Frame
	Trend      string // rising, falling
	Factuality string // FactBank value for the holder
	Voice      Voice
	Evidence   Extent
	Facilities []int // entities of the bases that it is about
}

// Assessment is a judgement about causes, motives or meaning.
type Assessment struct {
	Kind     string
	About    []string
	Polarity map[string]string
	Hedge    string
	Voice    Voice
	Frame    *lexicon.Frame
	Evidence Extent

	Proposition string
}

// Finder finds claims with the frames of the claims' lexicon. It is safe for concurrent use.
type Finder struct {
	lex   *lexicon.Claims
	event *lexicon.Lexicon
}

// NewFinder returns a finder. The lexicon of events tells which acts would fulfil a forecast.
func NewFinder(claims *lexicon.Claims, events *lexicon.Lexicon) *Finder {
	return &Finder{claims, events}
}

// Find reads a document. Sentences that skip names are no part of the report and give nothing.
func (f *Finder) Find(res *resolve.Resolution, times []temporal.Time, events []*code.Event, skip []bool) *Claims {
	r := &reader{Finder: f, res: res, d: res.Document, times: times, events: events, reading: code.Read(res), out: &Claims{}}
	r.out.Parts = r.parts()
	r.out.Voices = r.voices()
	r.dyad = r.principal()
	r.political = len(r.d.Sentences) < shortest || r.share() >= leastPolitical
	for n := range r.d.Sentences {
		if n < len(skip) && skip[n] {
			continue
		}
		r.forecasts(n)
		r.topics(n)
		r.relations(n)
		r.assessments(n)
	}
	r.settle()
	for _, e := range events {
		r.out.Tellers = append(r.out.Tellers, r.voiceAt(e.Trigger))
		r.out.Expected = append(r.out.Expected, slices.ContainsFunc(r.out.Forecasts, func(f Forecast) bool { return r.expects(&f, e.Trigger) }))
	}
	return r.out
}

// reader is the work on one document.
type reader struct {
	*Finder
	res     *resolve.Resolution
	d       *text.Document
	times   []temporal.Time
	events  []*code.Event
	reading *code.Reading
	dyad    []string // the two actors that the document is about
	out     *Claims

	political bool // the document is about actors: what names none may still concern those it speaks of
}

// leastPolitical is the share of a document's sentences that name an actor from which on it counts as political. News analyses name one in six sentences of
// ten and more; reports on nature, technology and accidents in one of ten.
const leastPolitical = 0.4

// shortest is how many sentences a document must have for that share to say anything.
const shortest = 4

// share is the share of sentences that name an actor.
func (r *reader) share() float64 {
	n := 0
	for i := range r.d.Sentences {
		if len(r.named(r.sentence(i))) > 0 {
			n++
		}
	}
	return float64(n) / float64(max(1, len(r.d.Sentences)))
}

// extent is the range that a token and what hangs on it cover, without the dependents that leave names.
func (r *reader) extent(token int, leave func(child int) bool) Extent {
	e := Extent{token, token + 1}
	r.widen(&e, token, leave, 0)
	for e.Last > e.First+1 && r.d.Tokens[e.Last-1].UPOS == text.PUNCT {
		e.Last--
	}
	return e
}

func (r *reader) widen(e *Extent, token int, leave func(child int) bool, depth int) {
	if depth > text.MaxDepth {
		return
	}
	for _, c32 := range r.res.Children(token) {
		c := int(c32)
		if leave != nil && leave(c) {
			continue
		}
		e.First, e.Last = min(e.First, c), max(e.Last, c+1)
		r.widen(e, c, leave, depth+1)
	}
}

// relation is the relation of a token to its head without its subtype.
func (r *reader) relation(token int) text.Deprel { return r.d.Tokens[token].Deprel.Base() }

// lemma is the lower-cased lemma of a token.
func (r *reader) lemma(token int) string { return strings.ToLower(r.d.Tokens[token].Lemma) }

// is tells whether a token's lemma or form is in a class of words/words.txt. Beyond the text nothing is.
func (r *reader) is(token int, class string) bool {
	if token < 0 || token >= len(r.d.Tokens) {
		return false
	}
	list := words()[class]
	return list[r.lemma(token)] || list[r.d.Lower(token)]
}

// child returns the first dependent of a token with a relation, -1 if there is none.
func (r *reader) child(token int, relations ...text.Deprel) int {
	for _, c := range r.res.Children(token) {
		if slices.Contains(relations, r.d.Tokens[c].Deprel) || slices.Contains(relations, r.relation(int(c))) {
			return int(c)
		}
	}
	return -1
}

// Text returns the words of an extent.
func Text(d *text.Document, e Extent) string { return d.Slice(d.Range(e.First, e.Last)) }
