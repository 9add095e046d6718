package dragoman

import (
	"slices"
	"strconv"
	"time"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/claim"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// builder writes the record of one document.
type builder struct {
	coder     *Coder
	document  *document.Document
	analysis  *Analysis
	text      *text.Document
	index     *text.Index
	times     []temporal.Time
	hash      string
	skip      []bool // sentences that are not coded
	entityIDs []string
	latest    int // the latest year the text states
}

func newBuilder(c *Coder, d *document.Document, a *Analysis, times []temporal.Time) *builder {
	b := &builder{coder: c, document: d, analysis: a, text: a.Text, index: text.NewIndex(a.Text.Text), times: times, hash: record.TextHash(d.Text), latest: latestYear(times)}
	b.skip = make([]bool, len(a.Text.Sentences))
	for i := range a.Text.Sentences {
		b.skip[i] = document.Boilerplate(a.Text.Slice(a.Text.Sentences[i].Span))
	}
	return b
}

// reported leaves out candidates from sentences that are not part of the report.
func (b *builder) reported(candidates []*code.Candidate) []*code.Candidate {
	return slices.DeleteFunc(candidates, func(c *code.Candidate) bool { return b.skip[c.Sentence] })
}

func (b *builder) build(basis string) *record.Record {
	d := b.document
	r := &record.Record{
		Schema: record.Schema,
		Document: record.Document{
			ID: d.ID, URL: d.URL, Title: d.Title, Publisher: d.Publisher, SourceClass: b.sourceClass(), Published: d.Published, PublishedBasis: basis,
			Language: d.Language, SHA256: b.hash, Coder: b.coder.identity,
		},
		Topics: []record.Topic{}, Relations: []record.Relation{}, Assessments: []record.Assessment{}, Forecasts: []record.Forecast{}, Skipped: []record.Skipped{},
	}
	if r.Document.ID == "" {
		r.Document.ID = record.DocumentID(b.hash)
	}
	if basis == "dateline" {
		r.Document.Published = b.analysis.Reference.Format(time.DateOnly)
	}
	if d.Extracted {
		r.Document.Text = d.Text
	}
	r.Sentences = b.sentences(r)
	r.Entities = b.entities()
	r.Events = make([]record.Event, 0, len(b.analysis.Events))
	for i, e := range b.analysis.Events {
		r.Events = append(r.Events, b.event(e, &b.analysis.Claims.Tellers[i], b.analysis.Claims.Expected[i]))
	}
	b.claims(r)
	return r
}

// sourceClass returns the class of the publisher, if the dictionary of media knows it.
func (b *builder) sourceClass() string {
	for _, ref := range b.coder.gazetteer.Lookup(b.document.Publisher) {
		if e := b.coder.gazetteer.Entry(ref.Entry); e.Kind == gazetteer.Media {
			return e.Class
		}
	}
	return ""
}

func (b *builder) sentences(r *record.Record) []record.Sentence {
	out := make([]record.Sentence, len(b.text.Sentences))
	for i, s := range b.text.Sentences {
		out[i] = record.Sentence{ID: sentenceID(i), Start: b.index.Rune(s.Start), End: b.index.Rune(s.End), Paragraph: s.Paragraph + 1, Boilerplate: b.skip[i]}
		if b.skip[i] {
			r.Skipped = append(r.Skipped, record.Skipped{Start: out[i].Start, End: out[i].End, Reason: string(fault.Boilerplate)})
		}
	}
	return out
}

func sentenceID(i int) string { return "S" + strconv.Itoa(i+1) }

func (b *builder) quote(span text.Span) record.Quote {
	return record.Quote{Sentence: b.sentenceOf(span), Start: b.index.Rune(span.Start), End: b.index.Rune(span.End), Text: b.text.Slice(span)}
}

func (b *builder) sentenceOf(span text.Span) string {
	i, _ := slices.BinarySearchFunc(b.text.Sentences, span.Start, func(s text.Sentence, start int) int {
		if s.End <= start {
			return -1
		}
		return 1
	})
	return sentenceID(min(i, len(b.text.Sentences)-1))
}

func (b *builder) entities() []record.Entity {
	res := b.analysis.Resolution
	out := make([]record.Entity, 0, len(res.Entities))
	b.entityIDs = make([]string, len(res.Entities))
	count := map[string]int{}
	for i := range res.Entities {
		x := &res.Entities[i]
		kind, letter := kindOf(x)
		if len(x.Mentions) == 0 || kind == "" {
			continue
		}
		count[letter]++
		e := record.Entity{
			ID: letter + strconv.Itoa(count[letter]), Type: kind, Name: x.Name, Country: x.Country, Sector: x.Sector, OtherSectors: slices.Clone(x.OtherSectors),
			Office: x.Office, Former: x.Former,
		}
		b.entityIDs[i] = e.ID
		if x.Entry != nil {
			e.Dictionary = x.Entry.Source()
			e.Operator = x.Entry.Operator
			e.Place = b.coder.place(x)
		} else if x.Near != nil {
			e.Place = b.coder.place(&resolve.Entity{Kind: mention.Place, Entry: x.Near})
		}
		for _, k := range x.Mentions {
			m := &res.Mentions[k]
			whole := record.Mention{Quote: b.quote(b.text.Range(m.First, m.Last)), Form: m.Form.String(), Metonym: res.Metonym[k]}
			if m.Title.Phrase != "" && m.NameFirst < m.NameLast && m.NameFirst > m.First { // the phrase describes; the bare name within it is a mention of its own
				whole.Form = mention.Nominal.String()
				e.Mentions = append(e.Mentions, whole, record.Mention{Quote: b.quote(b.text.Range(m.NameFirst, m.NameLast)), Form: m.Form.String()})
				continue
			}
			e.Mentions = append(e.Mentions, whole)
		}
		out = append(out, e)
	}
	return out
}

// kindOf returns the record's type of an entity and the letter of its ids.
func kindOf(x *resolve.Entity) (kind, letter string) {
	switch x.Kind {
	case mention.Person:
		return "person", "P"
	case mention.Organisation, mention.Role:
		return "organisation", "O"
	case mention.Country:
		return "country", "C"
	case mention.Place:
		return "place", "G"
	case mention.Region:
		return "region", "G"
	case mention.Facility:
		return "facility", "F"
	}
	return "", ""
}

func (c *Coder) place(x *resolve.Entity) *record.Place {
	e := x.Entry
	if !e.HasPoint {
		return nil
	}
	p := &record.Place{Name: e.Name, Lat: e.Lat, Lon: e.Lon, GeonameID: e.GeonameID, Feature: e.Feature, Country: e.Country}
	switch x.Kind {
	case mention.Facility:
		p.Precision = "facility"
	case mention.Place:
		p.Precision = "city"
		if division, ok := c.gazetteer.Division(resolve.FirstOrder(e.Division)); ok {
			p.Admin1 = division.Name
		}
		if e.Kind == gazetteer.Division {
			if p.Precision = "admin1"; resolve.FirstOrder(e.Division) != e.Division {
				p.Precision = "admin2"
			}
		}
	case mention.Country:
		p.Precision = "country"
	case mention.Region:
		p.Precision = "region"
	default:
		return nil
	}
	return p
}

func (b *builder) event(e *code.Event, teller *claim.Voice, expected bool) record.Event {
	trigger := b.text.Range(e.Trigger, e.Trigger+1)
	out := record.Event{
		ID: record.EventID(b.hash, string(e.Type), trigger.Start, trigger.End), Event: string(e.Type), Mode: e.Mode, Contexts: b.contexts(e),
		Actor: b.participants(e.Actor, e.Type, true), Recipient: b.participants(e.Recipient, e.Type, false),
		Status: e.Status, Auxiliary: e.Auxiliary, Attribution: attribution(e, teller), Killed: e.Killed, Injured: e.Injured, Rule: e.Frame.ID(),
	}
	if expected && out.Status == record.Occurred { // "is likely to expel": nothing has happened yet
		out.Status, out.Auxiliary = record.Hypothetical, record.AuxHypothetical
	}
	b.date(e, &out)
	b.place(e, &out)
	b.historical(e, &out)
	out.Factuality = factuality(&out)
	b.scores(e, &out)
	out.Tolls = b.tolls(e)
	out.Confidence = confidence(e)
	out.Evidence = b.evidence(e.Candidate)
	for _, again := range e.Again {
		out.CoreferentMentions = append(out.CoreferentMentions, b.evidence(again)...)
	}
	return out
}

// tolls lists all tellings of an event that give numbers of victims, if two of them contradict each other.
func (b *builder) tolls(e *code.Event) []record.Toll {
	var list []record.Toll
	contradict := false
	differ := func(x, y *int) bool { return x != nil && y != nil && *x != *y }
	for _, c := range append([]*code.Candidate{e.Candidate}, e.Again...) {
		killed, injured := c.Killed, c.Injured
		if killed == nil && injured == nil {
			continue
		}
		for _, t := range list {
			contradict = contradict || differ(t.Killed, killed) || differ(t.Injured, injured)
		}
		t := record.Toll{Killed: killed, Injured: injured, Quote: b.evidence(c)[0]}
		if c.Attribution != nil {
			t.Source = c.Attribution.Source
		}
		list = append(list, t)
	}
	if !contradict {
		return nil
	}
	return list
}

// contexts joins what the frame knows with what the words of the event's sentences show.
func (b *builder) contexts(e *code.Event) []string {
	set := map[string]bool{}
	for _, c := range e.Contexts {
		set[c] = true
	}
	sentences := map[int]bool{e.Sentence: true}
	for _, again := range e.Again {
		if b.text.Sentences[again.Sentence].Paragraph == b.text.Sentences[e.Sentence].Paragraph {
			sentences[again.Sentence] = true
		}
	}
	for n := range sentences {
		for _, c := range code.Contexts(b.text, n) {
			set[c] = true
		}
	}
	return code.Ordered(set)
}

// participants lists one side of an event. A state named by its country acts through its government (PLOVER 2.0, actors).
func (b *builder) participants(list []resolve.Party, t ontology.Type, actor bool) []record.Participant {
	out := []record.Participant{}
	for _, p := range list {
		x := record.Participant{Country: p.Country, Sector: p.Sector}
		if p.Entity >= 0 {
			x.Entity = b.entityIDs[p.Entity]
		}
		if p.Kind == mention.Country && x.Sector == "" && (actor || t != ontology.Assault) {
			x.Sector = "GOV"
		}
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

func (b *builder) date(e *code.Event, out *record.Event) {
	if e.Time == nil {
		return
	}
	future := e.Status == record.Planned || e.Auxiliary == record.AuxFuture
	if v, ok := e.Time.Value(b.analysis.Reference, future); ok {
		out.Date, out.DatePrecision, out.DateBasis = v.Date, string(v.Precision), v.Basis
	}
}

func (b *builder) place(e *code.Event, out *record.Event) {
	if e.Place < 0 {
		return
	}
	res := b.analysis.Resolution
	if id := res.Entity[e.Place]; id >= 0 {
		out.Place = &record.EventPlace{Entity: b.entityIDs[id], Country: res.Entities[id].Country}
	}
}

// historical marks what is told as background: events of an earlier year than the report, and wars and changes of leadership named by a noun.
func (b *builder) historical(e *code.Event, out *record.Event) {
	if out.Auxiliary != "" || out.Status != record.Occurred {
		return
	}
	now := b.latest
	if !b.analysis.Reference.IsZero() {
		now = b.analysis.Reference.Year()
	}
	if out.Date != "" && now > 0 {
		year, err := strconv.Atoi(out.Date[:min(4, len(out.Date))])
		if err == nil && (year < now-1 || year < now && (out.DatePrecision == "year" || e.Type.Extension())) {
			out.Auxiliary = record.AuxHistorical
		}
	}
	if e.Type == ontology.ArmedConflict {
		out.Auxiliary = record.AuxHistorical
	}
}

// attribution says who tells an event: whom its own clause names, else whoever a quotation or the sentences before belong to.
func attribution(e *code.Event, teller *claim.Voice) *record.Attribution {
	a := teller.Attribution()
	if e.Attribution == nil || a != nil && !a.Inherited {
		return a
	}
	return e.Attribution
}

// factuality gives the FactBank value for the writer and, if the event is told by somebody, for them and for who passes it on.
func factuality(out *record.Event) []record.Factuality {
	value := "CT+"
	switch out.Status {
	case record.Denied:
		value = "CT-"
	case record.Planned, record.Hypothetical:
		value = "Uu"
	}
	if out.Attribution == nil {
		return []record.Factuality{{Source: "author", Value: value}}
	}
	list := []record.Factuality{{Source: out.Attribution.Source, Value: value}}
	if via := out.Attribution.Via; via != "" {
		list = append(list, record.Factuality{Source: via, Value: "Uu"})
	}
	return append(list, record.Factuality{Source: "author", Value: "Uu"})
}

func (b *builder) scores(e *code.Event, out *record.Event) {
	if !e.Type.Valid() {
		return
	}
	out.CAMEO = e.CAMEO
	if out.CAMEO == "" {
		out.CAMEO = ontology.ToCAMEO(e.Type, e.Mode, out.Contexts)
	}
	if q, ok := ontology.QuadOf(ontology.PLOVERMaterialSanction, e.Type, out.CAMEO); ok {
		n := int(q)
		out.Quad = &n
	}
	if s, ok := ontology.Score(e.Type, e.Mode); ok {
		out.PLOVERScore, out.ScoreTable = &s, ontology.PLOVERScore
	}
	if s, ok := ontology.Goldstein(ontology.GoldsteinGDELT, out.CAMEO); ok {
		out.Goldstein, out.GoldsteinTable = &s, ontology.GoldsteinGDELT
	}
	if s, ok := ontology.Goldstein(ontology.GoldsteinICEWS, out.CAMEO); ok {
		out.GoldsteinICEWS = &s
	}
}

// confidence is a first estimate from how special the frame is and how complete the event; it is not calibrated.
func confidence(e *code.Event) float64 {
	c := 0.5 + 0.05*float64(min(e.Frame.Conditions, 5))
	if len(e.Actor) > 0 {
		c += 0.1
	}
	if len(e.Recipient) > 0 {
		c += 0.1
	}
	return float64(int(c*100+0.5)) / 100
}

// evidence quotes the words of a candidate from the trigger and its parts.
func (b *builder) evidence(c *code.Candidate) []record.Quote {
	first, last := c.Trigger, c.Trigger
	for _, t := range c.Lexical {
		first, last = min(first, t), max(last, t)
	}
	if c.Inner != nil {
		first, last = min(first, c.Inner.Trigger), max(last, c.Inner.Trigger)
	}
	return []record.Quote{b.quote(b.text.Range(first, last+1))}
}
