// Package retell makes news articles of which the truth is known: which events they tell, which of them copy each other, and whom they credit.
//
// A world has stories, events with actors, day, place and numbers; each is told in several articles: in other words and under other names ("Kenya",
// "Nairobi", "the Kenyan government"), as a copy of an agency with or without credit, edited, cropped. Beside many stories stands a near miss: the same
// actors on another day, in another city, in another act, with another toll, or with the sides reversed. The same seed gives the same articles, so that
// tests and load tests can be repeated. The words are data: templates.txt, actors.txt, synonyms.txt.
package retell

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// Article is one generated article.
type Article struct {
	ID, URL, Title, Publisher string
	Published                 string // YYYY-MM-DD
	Text                      string
	CopyOf                    string // id of the article whose text this one took over; "" if it was written
	Edit                      string // what was done to a copy: verbatim, edited, cropped, releaded
	Agency                    string // the agency that the article credits, as the text names it; "" if none
	Source                    string // the agency, or else the publisher, whose reporters found it out
	Tellings                  []Telling
}

// Telling is a sentence that tells, or adds to, an event.
type Telling struct {
	Story      int    // number of the event in the world
	Type, Mode string // PLOVER; Mode may be ""
	Lead       bool   // the sentence tells the event; else it adds detail
	Start, End int    // code points of the article's text
}

// Options say how much is made.
type Options struct {
	Seed     uint64
	Articles int       // how many articles, at least; stories are told to their end
	First    time.Time // the first day; zero means 2 June 2025
	PerDay   int       // stories a day; 0 means 8
	Words    int       // articles that are no copies are filled up to about so many words; 0 leaves them short, at some 110
}

// paragraph is a paragraph of an article while it is made: sentences with what they tell.
type paragraph []sentence

type sentence struct {
	text  string
	story *story // nil for a sentence of no event
	lead  bool
}

// draft is an article while it is made: what copies start from.
type draft struct {
	article   Article
	published time.Time
	body      []paragraph
}

func (d *draft) publish(day time.Time) {
	d.published, d.article.Published = day, day.Format(time.DateOnly)
}

// Articles yields articles in the order of their publication; copies come after their originals.
func Articles(o Options) iter.Seq[Article] {
	return func(yield func(Article) bool) {
		if o.First.IsZero() {
			o.First = time.Date(2025, 6, 2, 0, 0, 0, 0, time.UTC)
		}
		if o.PerDay == 0 {
			o.PerDay = 8
		}
		w := &world{words: parsed(), rng: rand.New(rand.NewPCG(o.Seed, 0x5e7e11)), length: o.Words}
		var waiting []draft
		made := 0
		for offset := 0; made < o.Articles; offset++ {
			today := o.First.AddDate(0, 0, offset)
			for range o.PerDay {
				for _, s := range w.stories(today) {
					waiting = append(waiting, w.tell(s)...)
				}
			}
			slices.SortStableFunc(waiting, func(a, b draft) int { return strings.Compare(a.article.Published, b.article.Published) })
			due := today.Format(time.DateOnly)
			for len(waiting) > 0 && waiting[0].article.Published <= due {
				if made++; !yield(waiting[0].finish()) {
					return
				}
				waiting = waiting[1:]
			}
		}
	}
}

// world counts stories and articles and holds the dice.
type world struct {
	words    *words
	rng      *rand.Rand
	told     []*story // of the last days, to be mentioned again
	number   int
	articles int
	length   int // words of an article, 0 for short ones
}

// tell writes all articles about a story.
func (w *world) tell(s *story) []draft {
	n := 1 + w.rng.IntN(5)
	out := make([]draft, 0, n)
	for len(out) < n {
		if len(out) > 0 && w.rng.IntN(2) == 0 {
			out = append(out, w.copy(&out[w.rng.IntN(len(out))]))
		} else {
			out = append(out, w.write(s))
		}
	}
	w.told = append(w.told, s)
	if len(w.told) > 30 {
		w.told = w.told[1:]
	}
	return out
}

// write makes an article of its own about a story: by an agency, by a paper, or by a paper that rewrites what an agency reports.
func (w *world) write(s *story) draft {
	d := w.blank()
	published := s.day.AddDate(0, 0, w.rng.IntN(2))
	d.publish(published)
	credit := ""
	switch agency := pick(w.rng, w.words.agencies); w.rng.IntN(3) {
	case 0:
		d.article.Publisher, d.article.Source = agency.name, agency.name
	case 1:
		d.article.Publisher, d.article.Source, d.article.Agency = pick(w.rng, w.words.papers), agency.name, agency.name
		credit = agency.name
	default:
		d.article.Publisher = pick(w.rng, w.words.papers)
		d.article.Source = d.article.Publisher
	}
	lead := sentence{text: w.fill(pick(w.rng, s.act.tells), s, published), story: s, lead: true}
	if credit != "" {
		lead.text = strings.TrimSuffix(lead.text, ".") + ", " + credit + " reported."
	}
	first := paragraph{lead}
	if w.rng.IntN(2) == 0 {
		first = append(first, w.detail(s))
	}
	d.body = append(d.body, first)
	d.body = append(d.body, paragraph{w.detail(s), w.filler(s), w.filler(s)})
	for range 2 + w.rng.IntN(3) {
		d.body = append(d.body, paragraph{w.filler(s), w.filler(s), w.filler(s)})
	}
	if other := w.earlier(s); other != nil && w.rng.IntN(5) == 0 { // a word about something else of these days
		d.body = append(d.body, paragraph{{text: w.fill(pick(w.rng, other.act.tells), other, published), story: other, lead: true}})
	}
	w.lengthen(&d, s)
	d.article.Title = strings.TrimSuffix(w.fill("{A.name} and {B.name}: {topic}", s, published), ".")
	return d
}

// lengthen adds paragraphs of background, no sentence twice, until the article has the length of the world.
func (w *world) lengthen(d *draft, s *story) {
	if w.length == 0 {
		return
	}
	have := 0
	for _, p := range d.body {
		for _, x := range p {
			have += len(strings.Fields(x.text))
		}
	}
	var p paragraph
	for _, i := range w.rng.Perm(len(w.words.background)) {
		if have >= w.length {
			break
		}
		x := sentence{text: w.fill(w.words.background[i], s, s.day)}
		have += len(strings.Fields(x.text))
		if p = append(p, x); len(p) == 3 {
			d.body, p = append(d.body, p), nil
		}
	}
	if len(p) > 0 {
		d.body = append(d.body, p)
	}
}

func (w *world) blank() draft {
	w.articles++
	id := fmt.Sprintf("A%06d", w.articles)
	return draft{article: Article{ID: id, URL: "https://news.example/" + id}}
}

func (w *world) detail(s *story) sentence {
	return sentence{text: w.fill(pick(w.rng, s.act.details), s, s.day), story: s}
}

func (w *world) filler(s *story) sentence {
	return sentence{text: w.fill(pick(w.rng, w.words.fillers), s, s.day)}
}

// earlier returns a story of the last two days that an article about s can mention, or nil.
func (w *world) earlier(s *story) *story {
	for range 4 {
		if len(w.told) == 0 {
			return nil
		}
		if other := pick(w.rng, w.told); other != s && s.day.Sub(other.day) <= 48*time.Hour && !other.day.After(s.day) && other.twin != s && s.twin != other {
			return other
		}
	}
	return nil
}

// finish joins the paragraphs and counts where the sentences stand.
func (d *draft) finish() Article {
	var b strings.Builder
	at := 0
	put := func(s string) {
		b.WriteString(s)
		at += len([]rune(s))
	}
	d.article.Tellings = nil
	for i, p := range d.body {
		if i > 0 {
			put("\n\n")
		}
		for k, s := range p {
			if k > 0 {
				put(" ")
			}
			start := at
			put(s.text)
			if s.story != nil {
				d.article.Tellings = append(d.article.Tellings, Telling{s.story.number, s.story.act.kind, s.story.act.mode, s.lead, start, at})
			}
		}
	}
	d.article.Text = b.String()
	return d.article
}

func pick[T any](rng *rand.Rand, list []T) T { return list[rng.IntN(len(list))] }
