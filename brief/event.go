package brief

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

// event gives an event of the archive its item: what occurred or was denied, what is planned, and what is told as history. What is only supposed has none.
func (g *gatherer) event(e *store.Event) error {
	if e.Lead() == nil || g.told[e.ID] {
		return nil
	}
	g.told[e.ID] = true
	lead, a, err := g.teller(e)
	if err != nil {
		return err
	}
	if lead == nil {
		g.foretold[e.ID] = true
		return nil
	}
	ev := &lead.Event
	key := Happened
	switch {
	case ev.Status == record.Planned:
		key = Outlook
	case ev.Status == record.Hypothetical:
		return nil
	case ev.Auxiliary == record.AuxHistorical:
		key = Context
	}
	it := Item{key: eventKey + e.ID, date: eventDate(ev), weight: 10*e.Origins + e.N}
	first := g.telling(a, e.ID, lead)
	if len(first.Citations) == 0 {
		return nil
	}
	it.Sentences = append(it.Sentences, first)
	topics, err := g.topics(e)
	if err != nil {
		return err
	}
	it.Sentences = append(it.Sentences, topics...)
	it.Sentences = append(it.Sentences, g.standing(e, lead.ID, first.Citations)...)
	g.out.sections[key] = append(g.out.sections[key], it)
	return nil
}

// eventKey begins the keys of items that tell an event.
const eventKey = "event "

// teller is the first report that tells an event and does not only foretell it: where a record has the same words as a forecast too, they are one. It is nil
// if there is none.
func (g *gatherer) teller(e *store.Event) (*store.Report, *article, error) {
	for i := range e.Reports {
		r := &e.Reports[i]
		a, err := g.open(r.DocumentID)
		if err != nil {
			return nil, nil, err
		}
		if a != nil && !foretold(a, &r.Event) {
			return r, a, nil
		}
	}
	return nil, nil, nil
}

// foretold tells whether the words of an event are those of a forecast, or the subject of one in a sentence of the outlook.
func foretold(a *article, e *record.Event) bool {
	for i := range a.Record.Forecasts {
		x := &a.Record.Forecasts[i]
		for _, f := range x.Evidence {
			for _, q := range e.Evidence {
				if q.Start < f.End && f.Start < q.End || q.Sentence == f.Sentence && (a.role(q.Sentence) == "outlook" || strings.Contains(x.Proposition, q.Text)) {
					return true
				}
			}
		}
	}
	return false
}

// eventDate orders events; those of an unknown day come first.
func eventDate(e *record.Event) string {
	date, _, _ := strings.Cut(e.Date, "/")
	return date
}

// fewWords is how many words a quotation needs to be understood by itself; of a shorter one the whole sentence is quoted.
const fewWords = 4

// telling is the sentence that tells an event by its lead report, with the words of the report.
func (g *gatherer) telling(a *article, id string, r *store.Report) Sentence {
	ev := &r.Event
	var s Sentence
	for i, q := range ev.Evidence {
		c := a.quote(q)
		if i == 0 && len(strings.Fields(c.Quote)) < fewWords {
			if whole, ok := a.sentence(q.Sentence); ok {
				c = whole
			}
		}
		c.Event = id
		s.Citations = append(s.Citations, c)
	}
	if len(s.Citations) == 0 {
		return s
	}
	text := g.clause(r)
	if at := when(ev.Date, ev.DatePrecision); at != "" && ev.Status != record.Planned {
		text = at + ", " + text
	}
	if ev.Status == record.Denied {
		text = "it was denied that " + lowerFirst(text)
	}
	if ev.Attribution != nil && ev.Attribution.Source != "" {
		text += ", according to " + g.source(ev.Attribution)
	}
	s.Text = upper(text) + ": " + quoted(s.Citations[0].Quote)
	return closed(s)
}

// clause says who did what to whom and where.
func (g *gatherer) clause(r *store.Report) string {
	ev := &r.Event
	actor, recipient := g.side(r, ev.Actor), g.side(r, ev.Recipient)
	a := actOf(ev.Event, ev.Mode)
	after := ""
	if p := ev.Place; p != nil {
		name := cmp.Or(withArticle(placeName(r, p.Entity)), g.name(p.Country))
		if name != "" && !slices.Contains(recipient, name) && !slices.Contains(actor, name) {
			after = " in " + name
		}
	}
	if a.after != "" {
		after += ", " + a.after
	}
	switch {
	case ev.Event == string(ontology.LeadershipChange) && len(actor) == 0:
		return "the leadership changed in " + join(recipient) + after
	case len(recipient) == 0 && len(actor) > 1:
		recipient = []string{"each other"}
	}
	did := a.did
	if ev.Status == record.Planned {
		to := "is"
		if len(actor) > 1 {
			to = "are"
		}
		did = to + " to " + a.does
		if ev.Date != "" {
			after += " " + lowerFirst(when(ev.Date, ev.DatePrecision))
		}
	}
	return said(join(actor), did, join(recipient)) + after
}

func lowerFirst(s string) string { return strings.ToLower(s[:min(1, len(s))]) + s[min(1, len(s)):] }

// said fills a phrase of acts.txt. Without a recipient it ends before the word that leads to one.
func said(actor, phrase, recipient string) string {
	if actor == "" {
		actor = "somebody"
	}
	if recipient != "" {
		return actor + " " + strings.Replace(phrase, "%", recipient, 1)
	}
	before, after, _ := strings.Cut(phrase, " %")
	for _, p := range []string{" with", " to", " from", " of", " against", " over", " towards", " before", " on"} {
		before = strings.TrimSuffix(before, p)
	}
	return actor + " " + before + after
}

// side names the participants of one side: states with those who acted for them in brackets.
func (g *gatherer) side(r *store.Report, list []record.Participant) []string {
	var order []string
	people := map[string][]string{}
	for _, p := range list {
		var name string
		for i := range r.Entities {
			if e := &r.Entities[i]; e.ID == p.Entity && e.Type != "country" {
				name = strings.TrimSpace(e.Office + " " + e.Name)
				if e.Office == e.Name {
					name = e.Name
				}
			}
		}
		state := g.name(p.Country)
		if state == "" {
			state, name = cmp.Or(name, p.Country), ""
		}
		if state == "" {
			continue
		}
		if !slices.Contains(order, state) {
			order = append(order, state)
		}
		if name != "" && name != state && !slices.Contains(people[state], name) {
			people[state] = append(people[state], name)
		}
	}
	for i, state := range order {
		if len(people[state]) > 0 {
			order[i] += " (" + join(people[state]) + ")"
		}
	}
	return order
}

// name is how a code of a country is called; "" for what is none.
func (g *gatherer) name(code string) string {
	for _, p := range []Party{g.A, g.B} {
		if code != "" && code == p.Code {
			return withArticle(p.Name)
		}
	}
	if code == "" || g.Names == nil {
		return ""
	}
	return withArticle(g.Names(code))
}

func placeName(r *store.Report, id string) string {
	for i := range r.Entities {
		if r.Entities[i].ID == id {
			return r.Entities[i].Name
		}
	}
	return ""
}

// source names who says something, with the control over a medium.
func (g *gatherer) source(a *record.Attribution) string {
	s := a.Source
	var notes []string
	if a.SourceClass == "state-controlled" {
		notes = append(notes, "a medium that "+cmp.Or(g.name(a.SourceCountry), "a state")+" controls")
	}
	if a.Inherited {
		notes = append(notes, "taken over from a sentence before")
	}
	if len(notes) > 0 {
		s += " (" + strings.Join(notes, "; ") + ")"
	}
	if a.Via != "" {
		s += ", as passed on by " + a.Via
	}
	return s
}

// topics say what talks, letters and agreements were about, a sentence for each who says so.
func (g *gatherer) topics(e *store.Event) ([]Sentence, error) {
	var order []string
	bySource := map[string]*Sentence{}
	labels := map[string][]string{}
	seen := map[string]bool{}
	for i := range e.Reports {
		r := &e.Reports[i]
		if len(r.Event.Topics) == 0 {
			continue
		}
		a, err := g.open(r.DocumentID)
		if err != nil {
			return nil, err
		}
		if a == nil {
			continue
		}
		for k := range a.Record.Topics {
			t := &a.Record.Topics[k]
			if !slices.Contains(r.Event.Topics, t.ID) || len(t.Evidence) == 0 {
				continue
			}
			who := ""
			if t.Attribution != nil && t.Attribution.Source != "" {
				who = g.source(t.Attribution)
			}
			s := bySource[who]
			if s == nil {
				s = &Sentence{}
				bySource[who] = s
				order = append(order, who)
			}
			c := a.quote(t.Evidence[0])
			c.Event, c.Claim = e.ID, t.ID
			s.Citations = append(s.Citations, c)
			if fold := who + "\x00" + strings.ToLower(t.Label); !seen[fold] {
				seen[fold] = true
				labels[who] = append(labels[who], quoted(t.Label))
			}
		}
	}
	var out []Sentence
	for _, who := range order {
		s := bySource[who]
		subject, verb := "The subject", " was "
		if len(labels[who]) > 1 {
			subject, verb = "The subjects", " were "
		}
		if who != "" {
			verb = ", according to " + who + "," + verb
		}
		s.Text = subject + verb + join(labels[who]) + ": discussed, not agreed."
		out = append(out, *s)
	}
	return out, nil
}

// history gives an event of a record that is told as history its item, if it is about one of the two and still counts.
func (g *gatherer) history(a *article, ev *record.Event) error {
	var who []string
	for _, p := range slices.Concat(ev.Actor, ev.Recipient) {
		who = append(who, p.Country)
		if e := a.entities[p.Entity]; e != nil {
			who = append(who, e.Name)
		}
	}
	if !g.any(who) {
		return nil
	}
	r, err := g.archive.Report(g.ctx, ev.ID, g.asOf)
	if errors.Is(err, store.ErrNotFound) || err == nil && (r.In == "" || r.Until != 0) {
		return nil
	}
	if err != nil {
		return err
	}
	e, err := g.archive.Event(g.ctx, r.In, g.asOf)
	if errors.Is(err, store.ErrNotFound) || err == nil && e.Withdrawn {
		return nil
	}
	if err != nil {
		return err
	}
	return g.event(&e)
}

// tolls says what reports tell of victims, and that they differ if they do.
func tolls(e *store.Event) (text string, telling []int) {
	for _, x := range []struct {
		what string
		of   func(*record.Event) *int
	}{{"killed", func(e *record.Event) *int { return e.Killed }}, {"injured", func(e *record.Event) *int { return e.Injured }}} {
		var numbers []string
		for i := range e.Reports {
			if n := x.of(&e.Reports[i].Event); n != nil {
				telling = append(telling, i)
				if s := fmt.Sprint(*n); !slices.Contains(numbers, s) {
					numbers = append(numbers, s)
				}
			}
		}
		switch {
		case len(numbers) == 1:
			text += "; " + numbers[0] + " " + x.what
		case len(numbers) > 1:
			text += "; the reports differ on how many were " + x.what + ": " + join(numbers)
		}
	}
	return strings.TrimPrefix(text, "; "), telling
}
