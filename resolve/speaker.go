package resolve

import (
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/text"
)

// speaker ties a pronoun of the first person to whoever is quoted: "we" in "We will not negotiate, the Syrian minister said" are the minister's side. Nobody
// speaks in the first person in news but who is quoted; without quotation marks and a verb of saying the pronoun stays open.
func (r *Resolution) speaker(k int) {
	at := r.Mentions[k].First
	if s := r.speakerAbove(at); s >= 0 {
		r.Entity[k] = s
		return
	}
	here := r.Document.SentenceAt(at)
	sentence := r.Document.Sentences[here]
	if s := r.speakerIn(sentence.First, sentence.Last, at); s >= 0 && r.Quoted(at) {
		r.Entity[k] = s
		return
	}
	// a quotation that goes on: whoever spoke in the sentence before, or is named behind this one ("… ," he added)
	for _, n := range [...]int{here - 1, here + 1} {
		if n < 0 || n >= len(r.Document.Sentences) || !r.Quoted(at) {
			continue
		}
		other := r.Document.Sentences[n]
		if s := r.speakerIn(other.First, other.Last, at); s >= 0 {
			r.Entity[k] = s
			return
		}
	}
}

// speakerAbove looks for a verb of saying whose content the token is part of.
func (r *Resolution) speakerAbove(token int) int {
	d := r.Document
	for k, n := token, 0; k >= 0 && n < text.MaxDepth; k, n = int(d.Tokens[k].Head), n+1 {
		if h := int(d.Tokens[k].Head); h >= 0 && d.Tokens[k].Deprel.Base() == text.Ccomp && r.says(h) {
			return r.whoSays(h, token)
		}
		for _, c := range r.children[k] { // "We agree, the minister said": some parsers hang the saying on what is said
			if d.Tokens[c].Deprel.Base() == text.Parataxis && r.says(int(c)) {
				if s := r.whoSays(int(c), token); s >= 0 {
					return s
				}
			}
		}
	}
	return -1
}

// speakerIn returns who says something in a stretch of tokens, -1 if nobody does.
func (r *Resolution) speakerIn(first, last, but int) int {
	for i := first; i < last; i++ {
		if r.says(i) {
			if s := r.whoSays(i, but); s >= 0 {
				return s
			}
		}
	}
	return -1
}

func (r *Resolution) says(token int) bool {
	t := &r.Document.Tokens[token]
	return t.UPOS == text.VERB && grammar()["saying"][strings.ToLower(t.Lemma)]
}

// whoSays is the entity of the subject of a verb of saying. The pronoun that is to be tied is not its own speaker.
func (r *Resolution) whoSays(verb, but int) int {
	for _, c := range r.children[verb] {
		if r.Document.Tokens[c].Deprel.Base() != text.Nsubj || int(c) == but {
			continue
		}
		if k := r.MentionAt(int(c)); k >= 0 && r.Entity[k] >= 0 && !r.firstPerson(k) {
			return r.Entity[k]
		}
	}
	return -1
}

func (r *Resolution) firstPerson(k int) bool {
	m := &r.Mentions[k]
	return m.Form == mention.Pronoun && grammar()["speaker"][r.Document.Lower(m.First)]
}

// Quoted tells whether a token stands within quotation marks.
func (r *Resolution) Quoted(token int) bool { return r.quotations[token] }

// findQuotations notes which tokens stand within quotation marks: those with more opened than closed before them in their paragraph, or an odd number of straight
// ones.
func findQuotations(d *text.Document) []bool {
	out := make([]bool, len(d.Tokens))
	paragraph, opened, straight := -1, 0, 0
	for _, s := range d.Sentences {
		if s.Paragraph != paragraph {
			paragraph, opened, straight = s.Paragraph, 0, 0
		}
		for i := s.First; i < s.Last; i++ {
			out[i] = opened > 0 || opened == 0 && straight%2 == 1
			form := d.Form(i)
			opened += strings.Count(form, "“") - strings.Count(form, "”")
			straight += strings.Count(form, "\"")
		}
	}
	return out
}
