package claim

import (
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/record"
)

// Part is which part a sentence plays in an article.
type Part string

// The parts. An article of news has reports and context; analysis has the others.
const (
	Report       Part = "report"
	Context      Part = "context"
	Drivers      Part = "drivers"
	Significance Part = "significance"
	Economy      Part = "economy"
	Security     Part = "regional_security"
	Outlook      Part = "outlook"
	Conclusion   Part = "conclusion"
)

// partCues are phrases that open a part, by their first word: words/parts.txt.
var partCues = sync.OnceValue(func() map[string][]partCue {
	m := map[string][]partCue{}
	eachLine(partList, func(part, rest string) {
		for phrase := range strings.SplitSeq(rest, "|") {
			if w := strings.Fields(phrase); len(w) > 0 {
				m[w[0]] = append(m[w[0]], partCue{w, Part(part)})
			}
		}
	})
	return m
})

type partCue struct {
	words []string
	part  Part
}

// openingWords is how many words a phrase that opens a part can be away from the start of its sentence.
const openingWords = 6

// parts finds the cues; a part lasts until its paragraph ends or another begins. What no cue opens is settled when the claims are known.
func (r *reader) parts() []Part {
	out := make([]Part, len(r.d.Sentences))
	for n := range r.d.Sentences {
		s := &r.d.Sentences[n]
		if n > 0 && r.d.Sentences[n-1].Paragraph == s.Paragraph {
			out[n] = out[n-1]
		}
		for i := s.First; i < min(s.First+openingWords, s.Last); i++ {
			for _, c := range partCues()[r.d.Lower(i)] {
				if r.phraseAt(i, s.Last, c.words) {
					out[n] = c.part
				}
			}
		}
	}
	return out
}

func (r *reader) phraseAt(i, last int, phrase []string) bool {
	for k, w := range phrase {
		if i+k >= last || r.d.Lower(i+k) != w && r.lemma(i+k) != w {
			return false
		}
	}
	return true
}

// settle gives a part to the sentences that no cue opened, by what was found in them.
func (r *reader) settle() {
	has := make([]map[Part]bool, len(r.d.Sentences))
	for n := range has {
		has[n] = map[Part]bool{}
	}
	at := func(token int) map[Part]bool { return has[r.d.SentenceAt(token)] }
	for _, e := range r.events {
		if e.Auxiliary == record.AuxHistorical {
			at(e.Trigger)[Context] = true
		} else if e.Status == record.Occurred || e.Status == record.Planned {
			at(e.Trigger)[Report] = true
		}
	}
	for i := range r.out.Topics {
		at(r.out.Topics[i].Label.First)[Report] = true
	}
	expected := make([]int, len(r.d.Sentences)) // where the first forecast of a sentence begins
	for i := range r.out.Forecasts {
		first := r.out.Forecasts[i].Evidence.First
		at(first)[Outlook] = true
		if n := r.d.SentenceAt(first); expected[n] == 0 || first < expected[n] {
			expected[n] = first
		}
	}
	for i := range r.out.Assessments {
		a := &r.out.Assessments[i]
		if n := r.d.SentenceAt(a.Evidence.First); a.Evidence.First < expected[n] { // the judgement carries the sentence
			delete(has[n], Outlook)
		}
		part := map[string]Part{
			"motive": Drivers, "cause": Drivers, "significance": Significance, "interpretation": Significance, "economy": Economy, "regional_security": Security, "conclusion": Conclusion,
		}[a.Kind]
		at(a.Evidence.First)[part] = true
	}
	order := []Part{Report, Outlook, Economy, Security, Drivers, Significance, Conclusion, Context}
	for n := range r.out.Parts {
		for _, p := range order {
			if r.out.Parts[n] == "" && has[n][p] {
				r.out.Parts[n] = p
			}
		}
		if r.out.Parts[n] == "" {
			r.out.Parts[n] = Context
			if n == 0 || r.d.Sentences[n].Paragraph == r.d.Sentences[0].Paragraph {
				r.out.Parts[n] = Report
			}
		}
	}
}
