package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/text"
)

// triggered is a text with what is known of its tokens as names of acts.
type triggered struct {
	doc  *text.Document
	tags []int32                // of every token; -1 is not known
	fold int                    // -1 is always learned from
	gold map[ontology.Type]bool // types that it has, if all are marked
	free bool                   // without any event
}

// types are the tags of triggers behind the first, which is no act.
var types = func() []ontology.Type {
	var list []ontology.Type
	for _, info := range ontology.Types() {
		list = append(list, info.Type)
	}
	return list
}()

func typeTag(t ontology.Type) int32 {
	for i, x := range types {
		if x == t {
			return int32(i + 1)
		}
	}
	return -1
}

// aceTypes are the types of ACE that name a PLOVER type (M2E2; detect in docs/EVENTS.md).
var aceTypes = map[string]ontology.Type{
	"Conflict:Attack": ontology.Assault, "Life:Die": ontology.Assault, "Contact:Meet": ontology.Consult, "Contact:Phone-Write": ontology.Consult,
	"Justice:Arrest-Jail": ontology.Coerce, "Conflict:Demonstrate": ontology.Protest,
}

// otherTypes tells of every tag whether it is none of those that ACE marks.
var otherTypes = func() []bool {
	out := slices.Repeat([]bool{true}, len(types)+1)
	for _, t := range aceTypes {
		out[typeTag(t)] = false
	}
	return out
}()

// namesOther tells whether a word can name an act that ACE does not mark.
func namesOther(lex *lexicon.Lexicon, t *text.Token) bool {
	pos := map[text.UPOS]lexicon.POS{text.VERB: lexicon.Verb, text.AUX: lexicon.Verb, text.NOUN: lexicon.Noun, text.PROPN: lexicon.Noun, text.ADJ: lexicon.Adjective}[t.UPOS]
	return slices.ContainsFunc(lex.Lookup(pos, strings.ToLower(t.Lemma)), func(f *lexicon.Frame) bool {
		tag := typeTag(f.Type)
		return tag > 0 && otherTypes[tag]
	})
}

// readACE reads sentences whose events of some types are all marked. Of words that can name an act of another type only is known that they name none of these.
func readACE(path string, coder *dragoman.Coder, folds int) ([]*triggered, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	lex, err := lexicon.Embedded()
	if err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<22)
	var out []*triggered
	for lines.Scan() {
		var s struct {
			Sentence string
			Words    []string
			Events   []struct {
				Type    string
				Trigger [2]int
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		a := coder.Analyse(&document.Document{Text: s.Sentence, Language: "en"})
		t := &triggered{doc: a.Text, tags: make([]int32, len(a.Text.Tokens)), gold: map[ontology.Type]bool{}, free: len(s.Events) == 0}
		for i := range a.Text.Tokens {
			if namesOther(lex, &a.Text.Tokens[i]) {
				t.tags[i] = learn.OneOf
			}
		}
		at := offsets(s.Sentence, s.Words)
		for _, e := range s.Events {
			x, ok := aceTypes[e.Type]
			if ok {
				t.gold[x] = true
			}
			for i := range a.Text.Tokens {
				if k := &a.Text.Tokens[i]; int(k.Start) < at[e.Trigger[1]-1][1] && at[e.Trigger[0]][0] < int(k.End) {
					t.tags[i] = typeTag(x)
				}
			}
		}
		t.fold = foldOf(s.Sentence, folds)
		out = append(out, t)
	}
	return out, lines.Err()
}

// offsets finds words in a sentence, one behind the other.
func offsets(sentence string, words []string) [][2]int {
	var out [][2]int
	from := 0
	for _, w := range words {
		i := strings.Index(sentence[from:], w)
		if i < 0 {
			out = append(out, [2]int{from, from})
			continue
		}
		out = append(out, [2]int{from + i, from + i + len(w)})
		from += i + len(w)
	}
	return out
}

// lexiconTriggers takes the examples of the lexicon that are coded as they say.
func lexiconTriggers(coder *dragoman.Coder) ([]*triggered, error) {
	lex, err := lexicon.Embedded()
	if err != nil {
		return nil, err
	}
	var out []*triggered
	seen := map[string]bool{}
	for _, f := range lex.Frames {
		for i := range f.Examples {
			x := &f.Examples[i]
			if seen[x.Sentence] {
				continue
			}
			seen[x.Sentence] = true
			a := coder.Analyse(&document.Document{Text: x.Sentence, Language: "en"})
			t := &triggered{doc: a.Text, tags: make([]int32, len(a.Text.Tokens)), fold: -1}
			if f.Type == lexicon.None || x.Expect.None {
				if len(a.Record.Events) == 0 {
					out = append(out, t)
				}
				continue
			}
			fits := false
			for k, e := range a.Events {
				if k < len(a.Record.Events) && dragoman.Fits(&a.Record.Events[k], x.Expect) && a.Record.Events[k].Event == string(e.Type) {
					fits = true
				}
				t.learn(e.Candidate)
				for _, again := range e.Again {
					t.learn(again)
				}
			}
			if fits {
				out = append(out, t)
			}
		}
	}
	return out, nil
}

// learn sets the tags of an event that was coded: its trigger has its type, the other words that it asked for are not known.
func (t *triggered) learn(c *code.Candidate) {
	for _, l := range c.Lexical {
		t.tags[l] = -1
	}
	for in := c.Inner; in != nil; in = in.Inner {
		t.tags[in.Trigger] = -1
	}
	t.tags[c.Trigger] = typeTag(c.Type)
}

// neutral takes the sentences in which nothing happens.
func neutral(sentences []quadSentence, coder *dragoman.Coder) []*triggered {
	var out []*triggered
	for _, s := range sentences {
		if s.quad == 0 {
			d := coder.Annotate(&document.Document{Text: s.text})
			out = append(out, &triggered{doc: d, tags: make([]int32, len(d.Tokens)), fold: -1})
		}
	}
	return out
}

// readMarkedTriggers reads our own sentences, one a line, in which words that name an act are written as {TYPE:word}.
func readMarkedTriggers(path string, coder *dragoman.Coder) ([]*triggered, error) {
	var out []*triggered
	err := eachLine(path, func(line string) error {
		plain, marks, err := unmarkTriggers(line)
		if err != nil {
			return err
		}
		d := coder.Annotate(&document.Document{Text: plain})
		t := &triggered{doc: d, tags: make([]int32, len(d.Tokens)), fold: -1}
		for i := range d.Tokens {
			for _, m := range marks {
				if k := &d.Tokens[i]; int(k.Start) < m.end && m.start < int(k.End) {
					t.tags[i] = m.tag
				}
			}
		}
		out = append(out, t)
		return nil
	})
	return out, err
}

type triggerMark struct {
	start, end int // bytes
	tag        int32
}

func unmarkTriggers(line string) (plain string, marks []triggerMark, err error) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(line, "{")
		b.WriteString(before)
		if !ok {
			return b.String(), marks, nil
		}
		inside, after, ok := strings.Cut(rest, "}")
		name, word, colon := strings.Cut(inside, ":")
		tag := typeTag(ontology.Type(name))
		if !ok || !colon || tag < 0 || word == "" {
			return "", nil, fmt.Errorf("want {TYPE:word}, not {%s", rest)
		}
		marks = append(marks, triggerMark{b.Len(), b.Len() + len(word), tag})
		b.WriteString(word)
		line = after
	}
}
