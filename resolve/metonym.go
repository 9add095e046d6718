package resolve

import (
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/text"
)

// dateline tells whether a place in capitals opens a paragraph: "MEXICO CITY (AP)", "NAIROBI, Kenya".
func (r *Resolution) dateline(m *mention.Mention) bool {
	d := r.Document
	name := d.Slice(d.Range(m.First, m.Last))
	return name == strings.ToUpper(name) && int(d.Tokens[m.First].Start) == d.Paragraphs[d.Sentences[d.SentenceAt(m.First)].Paragraph].Start
}

// governs tells whether a capital stands for its government here: it acts, owns or is acted upon, and no preposition of place stands before it.
func (r *Resolution) governs(m *mention.Mention) bool {
	t := &r.Document.Tokens[m.Head]
	preposition := r.Case(m.Head)
	switch t.Deprel.Base() {
	case text.Nsubj, text.Iobj: // "Moscow expelled …", not "Moscow is …" or "Moscow has …"
		if t.Head < 0 {
			return false
		}
		switch head := &r.Document.Tokens[t.Head]; head.UPOS {
		case text.VERB:
			return !grammar()["stative"][head.Lemma]
		case text.NOUN, text.ADJ: // "Moscow is the main backer of …", "Cairo is wary of …", not "Moscow is a city"
			return grammar()["relational"][strings.ToLower(head.Lemma)] || grammar()["minded"][strings.ToLower(head.Lemma)]
		}
		return false
	case text.Obj:
		return false
	case text.Nmod: // "Moscow's decision", "ties with Moscow", not "Moscow's suburbs"
		if t.Head < 0 {
			return false
		}
		if head := r.Document.Tokens[t.Head].Lemma; !grammar()["political"][head] && !grammar()["relational"][head] && !grammar()["leaning"][head] {
			return false
		}
		if preposition == "of" || preposition == "to" { // "a backer of Damascus"
			return grammar()["relational"][r.Document.Tokens[t.Head].Lemma]
		}
		return t.Deprel == text.NmodPoss || grammar()["governing"][preposition] || grammar()["leaning"][r.Document.Tokens[t.Head].Lemma] && grammar()["towards"][preposition]
	case text.Obl:
		if t.Head >= 0 && grammar()["leaning"][r.Document.Tokens[t.Head].Lemma] && grammar()["towards"][preposition] { // "lean towards Beijing"
			return true
		}
		return preposition != "of" && preposition != "for" && grammar()["governing"][preposition]
	case text.Conj:
		if t.Head >= 0 {
			if k := r.MentionAt(int(t.Head)); k >= 0 && preposition == "" {
				return r.Metonym[k] || r.Mentions[k].Kind == mention.Country && r.Mentions[k].Form == mention.Name && r.governs(&r.Mentions[k])
			}
		}
	}
	return false
}
