package claim

import (
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// Voice is who says something (PARC 3.0: source, cue, content). The zero Voice is the publisher's own.
type Voice struct {
	Kind      string // direct, indirect, according_to; inherited if only the sentence before says so; "" for the author
	Source    string // the name of the source, or its description as the text has it
	Cue       string
	Class     string // of a medium that the dictionary knows: state-controlled, wire …
	Country   string
	Inherited bool
	Via       string // who passes on what the source says
	name      string // of the source as an actor, if it is one
}

// Author tells whether the publisher speaks.
func (v *Voice) Author() bool { return v.Source == "" }

// Holder names who holds what is said.
func (v *Voice) Holder() string {
	if v.Author() {
		return "author"
	}
	return v.Source
}

// Attribution is the voice as the record gives it; nil for the author.
func (v *Voice) Attribution() *record.Attribution {
	if v.Author() {
		return nil
	}
	return &record.Attribution{Kind: v.Kind, Source: v.Source, Cue: v.Cue, Inherited: v.Inherited, SourceClass: v.Class, SourceCountry: v.Country, Via: v.Via}
}

// voices finds who says the main clause of every sentence. What a source was reported to say goes on until a paragraph ends or somebody else begins: that is
// marked as inherited.
func (r *reader) voices() []Voice {
	out := make([]Voice, len(r.d.Sentences))
	for n := range r.d.Sentences {
		s := &r.d.Sentences[n]
		root := s.First
		for i := s.First; i < s.Last; i++ {
			if h := int(r.d.Tokens[i].Head); h < s.First || h >= s.Last {
				root = i
				break
			}
		}
		v := r.spoken(root, n)
		if v.Author() && n > 0 && r.d.Sentences[n-1].Paragraph == s.Paragraph && !out[n-1].Author() && r.goesOn(n) {
			v = out[n-1]
			v.Kind, v.Inherited = "inherited", true
		}
		out[n] = v
	}
	return out
}

// voiceAt returns who says the clause of a token.
func (r *reader) voiceAt(token int) Voice {
	n := r.d.SentenceAt(token)
	if v := r.spoken(token, n); !v.Author() {
		return v
	}
	if v := r.out.Voices[n]; v.Inherited {
		return v
	}
	return Voice{}
}

// spoken finds the source of a token within its sentence: a verb of saying above it or hung on it, "according to", or whoever stands with a quotation.
func (r *reader) spoken(token, n int) Voice {
	s := &r.d.Sentences[n]
	var outer Voice
	for k, steps := token, 0; k >= 0 && steps < text.MaxDepth; k, steps = int(r.d.Tokens[k].Head), steps+1 {
		h := int(r.d.Tokens[k].Head)
		if h >= 0 && (r.relation(k) == text.Ccomp || r.relation(k) == text.Parataxis) && r.is(h, "speech") {
			if v := r.said(h, token); !v.Author() {
				if outer.Author() {
					outer = v
				} else if outer.Via == "" && outer.Source != v.Source { // "X reported that Y said": the words are Y's
					outer.Via = v.Source
				}
			}
		}
		for _, c := range r.res.Children(k) { // "…, the minister said"
			if outer.Author() && int(c) != token && r.relation(int(c)) == text.Parataxis && r.is(int(c), "speech") {
				outer = r.said(int(c), token)
			}
		}
	}
	if !outer.Author() {
		return outer
	}
	if v := r.accordingTo(s); !v.Author() {
		return v
	}
	if r.res.Quoted(token) {
		return r.speakerOf(n)
	}
	return Voice{}
}

// said is the voice of a verb of saying by its subject.
func (r *reader) said(verb, content int) Voice {
	subject := r.child(verb, text.Nsubj)
	if subject < 0 || subject == content {
		if agent := r.child(verb, text.OblAgent); agent >= 0 {
			subject = agent
		} else {
			return Voice{}
		}
	}
	kind := "indirect"
	if content >= 0 && r.res.Quoted(content) {
		kind = "direct"
	}
	v := r.source(subject)
	v.Kind, v.Cue = kind, r.d.Form(verb)
	return v
}

// source names the source at a token: an entity that the text names, or the description as it stands. A medium has its class from the dictionary.
func (r *reader) source(token int) Voice {
	v := Voice{}
	if x := r.d.Tokens[token].XPOS; x == text.WP || x == text.WDT {
		return v
	}
	parties := r.res.Parties(token)
	if len(parties) > 0 {
		if n := r.names(parties[:1]); len(n) > 0 {
			v.name = n[0]
		}
	}
	k := r.res.MentionAt(token)
	if k >= 0 && r.res.Entity[k] >= 0 {
		x := &r.res.Entities[r.res.Entity[k]]
		v.Source = r.called(x, k)
		if x.Entry != nil && x.Entry.Kind == gazetteer.Media {
			v.Class, v.Country = x.Entry.Class, x.Entry.Country
		} else if x.Country != "" {
			v.Country = x.Country
		}
		return v
	}
	if r.d.Tokens[token].UPOS == text.PRON {
		if r.is(token, "third") { // "he said": whoever spoke last
			for n := r.d.SentenceAt(token) - 1; n >= 0 && n < len(r.out.Voices) && r.d.Sentences[n].Paragraph == r.d.Sentences[r.d.SentenceAt(token)].Paragraph; n-- {
				if last := r.out.Voices[n]; !last.Author() {
					return last
				}
			}
		}
		return v
	}
	v.Source = r.introduced(token)
	return v
}

// called is how a source is called: by its name, or, if the text gives none, by the phrase that introduces it.
func (r *reader) called(x *resolve.Entity, k int) string {
	if len(x.Members) > 0 {
		return r.description(r.res.Mentions[k].Head)
	}
	for _, m := range x.Mentions {
		if r.res.Mentions[m].NameLast > r.res.Mentions[m].NameFirst || r.res.Mentions[m].Form == mention.Name {
			return x.Name
		}
	}
	if x.Kind == mention.Country || x.Entry != nil {
		return x.Name
	}
	for _, m := range x.Mentions {
		if r.res.Mentions[m].Form != mention.Pronoun {
			return r.introduced(r.res.Mentions[m].Head)
		}
	}
	return x.Name
}

// introduced is the phrase at a token; if it only points back ("the analyst"), the phrase by which a noun like it was introduced before.
func (r *reader) introduced(token int) string {
	own := r.description(token)
	if d := r.child(token, text.Det); d < 0 || !r.is(d, "definite") || r.child(token, text.Nmod) >= 0 {
		return own
	}
	for i := token - 1; i >= 0; i-- {
		if r.lemma(i) == r.lemma(token) && r.d.Tokens[i].UPOS == r.d.Tokens[token].UPOS && r.child(i, text.Nmod, text.Amod, text.Compound, text.Nummod) >= 0 {
			return r.description(i)
		}
	}
	return own
}

// description is the noun phrase at a token without its clauses: "an analyst at the International Crisis Group".
func (r *reader) description(token int) string {
	e := r.extent(token, func(c int) bool {
		switch r.relation(c) {
		case text.Acl, text.Appos, text.Punct, text.Parataxis, text.Advcl, text.Advmod, text.Case:
			return true
		case text.Nsubj, text.Cop, text.Aux:
			return true
		}
		return false
	})
	return Text(r.d, e)
}

// accordingTo finds "according to X" in a sentence.
func (r *reader) accordingTo(s *text.Sentence) Voice {
	for i := s.First; i+2 < s.Last; i++ {
		if r.d.Lower(i) != "according" || r.d.Lower(i+1) != "to" {
			continue
		}
		head := int(r.d.Tokens[i].Head)
		if head < i+2 || head >= s.Last { // the noun behind it
			for head = i + 2; head+1 < s.Last && !r.d.Tokens[head].UPOS.Nominal(); head++ {
			}
			if k := r.res.MentionAt(head); k >= 0 {
				head = r.res.Mentions[k].Head
			}
		}
		v := r.source(head)
		// "according to Syrian state media SANA": the name says more than the phrase before it
		for _, c := range r.res.Children(head) {
			if k := r.res.MentionAt(int(c)); k >= 0 && r.res.Entity[k] >= 0 && (r.relation(int(c)) == text.Appos || r.relation(int(c)) == text.Flat || r.relation(int(c)) == text.Compound) {
				if x := &r.res.Entities[r.res.Entity[k]]; x.Entry != nil && x.Entry.Kind == gazetteer.Media {
					v = r.source(int(c))
				}
			}
		}
		v.Source = strings.TrimPrefix(strings.TrimPrefix(v.Source, "according to "), "According to ")
		v.Kind, v.Cue = "according_to", r.d.Form(i)+" "+r.d.Form(i+1)
		return v
	}
	return Voice{}
}

// speakerOf finds who a quotation belongs to: a verb of saying in its sentence, or in the ones beside it in the paragraph.
func (r *reader) speakerOf(n int) Voice {
	for _, k := range [...]int{n, n - 1, n + 1, n - 2} {
		if k < 0 || k >= len(r.d.Sentences) || r.d.Sentences[k].Paragraph != r.d.Sentences[n].Paragraph {
			continue
		}
		s := &r.d.Sentences[k]
		for i := s.First; i < s.Last; i++ {
			if r.d.Tokens[i].UPOS == text.VERB && r.is(i, "speech") && !r.res.Quoted(i) {
				if v := r.said(i, -1); !v.Author() {
					v.Kind = "direct"
					return v
				}
			}
		}
	}
	return Voice{}
}

// goesOn tells whether a sentence carries on what the one before was reported to say: it opens by pointing back ("The meeting also …", "They …") and has no
// verb of saying of its own.
func (r *reader) goesOn(n int) bool {
	s := &r.d.Sentences[n]
	first := s.First
	for first < s.Last && r.d.Tokens[first].UPOS == text.PUNCT {
		first++
	}
	if first >= s.Last {
		return false
	}
	if r.is(first, "pointing") { // a pronoun, or "the meeting": what was talked about goes on
		return r.d.Tokens[first].UPOS == text.PRON || r.is(first, "near") || slices.ContainsFunc(r.res.Children(int(r.d.Tokens[first].Head)), func(c int32) bool { return int(c) == first }) && r.is(int(r.d.Tokens[first].Head), "talks")
	}
	for i := s.First; i < s.Last; i++ {
		if r.is(i, "also") && r.relation(i) == text.Advmod {
			return true
		}
	}
	return false
}
