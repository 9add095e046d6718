package code

import (
	"strconv"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// maxDistance is how far in the tree a date or place may be from its event.
const maxDistance = 4

// date finds the expression of time that belongs to the act: the nearest in the tree, not across the border of a complement clause.
func (w *work) date(c *Candidate) {
	s := &w.d.Sentences[c.Sentence]
	best := maxDistance + 1
	for i := range w.times {
		t := &w.times[i]
		if t.First < s.First || t.Last > s.Last {
			continue
		}
		if n := w.distance(c.Trigger, w.headOf(t.First, t.Last)); n < best {
			best, c.Time = n, t
		}
	}
	if w.historic(c) {
		c.Unreal = true
		c.Chain = append(c.Chain, "a history lesson: before "+historyEnds)
	}
}

// historic tells whether an act is dated before the time of news, or stands undated in a sentence that names no other time.
func (w *work) historic(c *Candidate) bool {
	old := func(t *temporal.Time) bool {
		v, ok := t.Value(time.Time{}, false)
		return ok && v.Date < historyEnds
	}
	if c.Time != nil && old(c.Time) {
		return true
	}
	s := &w.d.Sentences[c.Sentence]
	found := false
	for i := range w.times {
		if t := &w.times[i]; t.First >= s.First && t.Last <= s.Last {
			if !old(t) {
				return false
			}
			found = true
		}
	}
	return found
}

// historyEnds is the year before which acts are told as history, not as news: the relations of today's actors are recorded from the time after the last world war.
const historyEnds = "1946"

func (w *work) headOf(first, last int) int {
	for i := first; i < last; i++ {
		if h := int(w.d.Tokens[i].Head); h < first || h >= last {
			return i
		}
	}
	return first
}

// distance counts the steps in the tree from an act to a word: first up, over relations that stay within the act's own clause, then down to the word.
func (w *work) distance(from, to int) int {
	up := 0
	for at := from; at >= 0 && up <= maxDistance; up++ {
		down := 0
		for k := to; k >= 0 && down <= maxDistance; down++ {
			if k == at {
				return up + down
			}
			if w.border(k) {
				break
			}
			k = int(w.d.Tokens[k].Head)
		}
		if w.border(at) {
			break
		}
		at = int(w.d.Tokens[at].Head)
	}
	return maxDistance + 1
}

// border tells whether the step from a token to its head leaves a clause with a time and place of its own.
func (w *work) border(token int) bool {
	switch w.d.Tokens[token].Deprel {
	case text.Ccomp, text.AclRelcl, text.Parataxis, text.AdvclRelcl:
		return true
	}
	return false
}

// locate finds where the act happened: a name behind a preposition of place, nearest in the tree. A place is not a participant, and a participant no place.
func (w *work) locate(c *Candidate) {
	s := &w.d.Sentences[c.Sentence]
	best, finest := maxDistance+1, 0
	for k := range w.res.Mentions {
		m := &w.res.Mentions[k]
		if m.First < s.First || m.Last > s.Last || m.Form != mention.Name || w.res.Metonym[k] || w.res.Entity[k] < 0 {
			continue
		}
		fine := 0
		switch m.Kind {
		case mention.Facility, mention.Place:
			fine = 2
		case mention.Country, mention.Region:
			fine = 1
		default:
			continue
		}
		if !words()["locative"][w.preposition(m.Head)] || w.isParticipant(c, k) {
			continue
		}
		n := w.distance(c.Trigger, m.Head)
		if n < best || n == best && fine > finest {
			best, finest, c.Place = n, fine, k
		}
	}
	if c.Place < 0 && (c.Type == ontology.Consult && c.Mode == "visit" || c.Type == ontology.Assault) { // a visit or an attack is where its goal is
		for _, p := range c.Recipient {
			if p.Mention >= 0 && !p.Holder && (w.res.Mentions[p.Mention].Kind == mention.Country && w.res.Mentions[p.Mention].Form == mention.Name || p.Kind == mention.Place) {
				c.Place = p.Mention
				return
			}
		}
	}
}

func (w *work) isParticipant(c *Candidate, k int) bool {
	for _, p := range c.players(nil) {
		if p.Mention == k && p.Kind != mention.Place {
			return true
		}
	}
	return false
}

// casualties reads numbers of killed and injured from the clause of an act of force or a protest.
func (w *work) casualties(c *Candidate) {
	if c.Type != ontology.Assault && c.Type != ontology.Protest && c.Type != ontology.Coerce {
		return
	}
	s := &w.d.Sentences[c.Sentence]
	for i := s.First; i < s.Last; i++ {
		lemma := strings.ToLower(w.d.Tokens[i].Lemma)
		killed := words()["killed"][lemma]
		if !killed && !words()["injured"][lemma] {
			continue
		}
		n, ok := w.victims(i)
		if !ok {
			continue
		}
		if killed && c.Killed == nil {
			c.Killed = &n
		} else if !killed && c.Injured == nil {
			c.Injured = &n
		}
	}
}

// victims returns the number of those who are killed or hurt by the word at a token: its object or passive subject, or the noun it describes.
func (w *work) victims(at int) (int, bool) {
	t := &w.d.Tokens[at]
	for _, c := range w.res.Children(at) {
		switch w.d.Tokens[c].Deprel {
		case text.Obj, text.NsubjPass:
			if n, ok := w.countOf(int(c)); ok {
				return n, true
			}
		case text.Nsubj:
			if strings.ToLower(t.Lemma) == "die" {
				return w.countOf(int(c))
			}
		case text.Nummod: // "12 wounded"
			return number(w.d.Lower(int(c)))
		}
	}
	if (t.Deprel == text.Acl || t.Deprel == text.Xcomp || t.Deprel == text.Amod) && t.Head >= 0 && t.XPOS != text.VBG {
		if n, ok := w.countOf(int(t.Head)); ok {
			return n, true
		}
	}
	return 0, false
}

// countOf returns the number that counts a noun for people ("at least 12 civilians", "12 of the soldiers", "12").
func (w *work) countOf(noun int) (int, bool) {
	if n, ok := number(w.d.Lower(noun)); ok {
		return n, true
	}
	if !words()["people"][strings.ToLower(w.d.Tokens[noun].Lemma)] {
		return 0, false
	}
	for _, c := range w.res.Children(noun) {
		if w.d.Tokens[c].Deprel == text.Nummod {
			return number(w.d.Lower(int(c)))
		}
	}
	return 0, false
}

func number(s string) (int, bool) {
	if n, ok := numbers()[s]; ok {
		return n, true
	}
	n, err := strconv.Atoi(strings.ReplaceAll(s, ",", ""))
	return n, err == nil && n >= 0 && n < 10_000_000 && (n < 1900 || n > 2100 || strings.Contains(s, ","))
}
