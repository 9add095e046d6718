package dyad

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// Asserted is a relation between the two that somebody says exists. It enters no figure.
type Asserted struct {
	Holder     string `json:"holder"` // author, or who is quoted
	Type       string `json:"type"`
	Sign       int    `json:"sign"`
	A          string `json:"a"`
	B          string `json:"b"`
	RoleA      string `json:"role_a,omitempty"`
	RoleB      string `json:"role_b,omitempty"`
	Dimension  string `json:"dimension,omitempty"`
	Dependent  string `json:"dependent,omitempty"`
	Trend      string `json:"trend,omitempty"`
	Factuality string `json:"factuality,omitempty"`

	ID        string     `json:"id"`
	Document  string     `json:"document"`
	Publisher string     `json:"publisher,omitempty"`
	Class     string     `json:"source_class,omitempty"`
	Published string     `json:"published,omitempty"`
	Origin    string     `json:"origin,omitempty"` // of the article, if it copies another
	Words     []Sentence `json:"words"`
}

// Sentence is a sentence with the words in it that say something, offsets in code points of the document.
type Sentence struct {
	ID    string `json:"sentence"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
	Text  string `json:"text"` // the whole sentence, the words in square brackets
}

// assert adds what the articles of the archive assert about the two: those published within the time that was asked for, or all if none was.
func (a *Account) assert(ctx context.Context, st store.Store) error {
	for article, err := range st.Claims(ctx, store.ClaimQuery{Layer: store.LayerRelation, Actors: []string{a.A, a.B}, AsOf: a.AsOf}) {
		if err != nil {
			return err
		}
		if published, _, ok := store.ParseDay(article.Published); ok && a.bounded {
			if p := date(published).Format("2006-01-02"); p < a.From || p > a.To {
				continue
			}
		}
		for i := range article.Record.Relations {
			x := &article.Record.Relations[i]
			if x.A == a.A && x.B == a.B || x.A == a.B && x.B == a.A {
				a.Asserted = append(a.Asserted, asserted(&article, x))
			}
		}
	}
	slices.SortStableFunc(a.Asserted, func(x, y Asserted) int {
		return cmp.Or(cmp.Compare(x.Holder, y.Holder), cmp.Compare(x.Publisher, y.Publisher), compareDates(x.Published, y.Published), cmp.Compare(x.Document, y.Document))
	})
	return nil
}

func asserted(article *store.Article, x *record.Relation) Asserted {
	return Asserted{
		Holder: x.Holder, Type: x.Type, Sign: x.Sign, A: x.A, B: x.B, RoleA: x.RoleA, RoleB: x.RoleB, Dimension: x.Dimension, Dependent: x.Dependent, Trend: x.Trend, Factuality: x.Factuality,
		ID: x.ID, Document: article.DocumentID, Publisher: article.Publisher, Class: article.SourceClass, Published: article.Published, Origin: article.Origin,
		Words: sentences(article, x.Evidence),
	}
}

// sentences opens quotes in their article.
func sentences(article *store.Article, quotes []record.Quote) []Sentence {
	text := []rune(article.Text)
	out := make([]Sentence, 0, len(quotes))
	for _, q := range quotes {
		s := Sentence{ID: q.Sentence, Start: q.Start, End: q.End, Quote: q.Text, Text: q.Text}
		for _, x := range article.Record.Sentences {
			if x.ID == q.Sentence && x.Start <= q.Start && q.End <= x.End && x.End <= len(text) {
				s.Text = strings.Join(strings.Fields(string(text[x.Start:q.Start])+"["+string(text[q.Start:q.End])+"]"+string(text[q.End:x.End])), " ")
			}
		}
		out = append(out, s)
	}
	return out
}

// Told is an event with everybody who told it, down to the sentences.
type Told struct {
	Brief
	Told []Report `json:"reports_told"`
}

// Report is what one article tells of an event.
type Report struct {
	ID        string     `json:"id"`
	Document  string     `json:"document"`
	Publisher string     `json:"publisher,omitempty"`
	Class     string     `json:"source_class,omitempty"`
	Published string     `json:"published,omitempty"`
	Origin    string     `json:"origin,omitempty"`
	Source    string     `json:"attributed_to,omitempty"`
	Words     []Sentence `json:"words"`
}

// Open adds the sentences of all events of the two, and of what others gave them. Ties of the network to others are opened by their ids.
func (a *Account) Open(ctx context.Context, st store.Store) error {
	for _, b := range slices.Concat(a.Events, a.givers) {
		e, err := st.Event(ctx, b.ID, a.AsOf)
		if err != nil {
			return err
		}
		t := Told{Brief: b}
		for k := range e.Reports {
			r := &e.Reports[k]
			article, err := st.Article(ctx, r.DocumentID, a.AsOf)
			if err != nil {
				return err
			}
			x := Report{ID: r.ID, Document: r.DocumentID, Publisher: r.Publisher, Class: r.SourceClass, Published: r.Published, Origin: r.Origin, Words: sentences(&article, r.Event.Evidence)}
			if r.Event.Attribution != nil {
				x.Source = r.Event.Attribution.Source
			}
			t.Told = append(t.Told, x)
		}
		a.Evidence = append(a.Evidence, t)
	}
	return nil
}
