package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/annotate/conllu"
	"github.com/dragoman-project/dragoman/text"
)

// entityKey precedes the entity annotation of GUM in the MISC column (Zeldes 2017; gucorpling.org/gum): "(7-person-new-…" opens entity 7 before the word,
// "7)" closes it behind it, "(7-person-new-…)" does both. Its fields are id, type, status, salience, centering, the words that head it (counted from 1 within
// the mention), and more.
const entityKey = "Entity="

// annotatesNames tells whether sentences carry entities.
func annotatesNames(sentences []conllu.Sentence) bool {
	for _, s := range sentences {
		for _, w := range s.Words {
			if strings.Contains(w.Misc, entityKey) {
				return true
			}
		}
	}
	return false
}

// entity is a mention of GUM: words [first, last) with their heads.
type entity struct {
	kind        string
	first, last int
	heads       []int
}

// nameTags turns the entities of a sentence into name tags. Of an entity whose head is a proper noun the name is the proper nouns around the head, with
// hyphens, "of" and "and" between them; inner names do not break outer ones.
func nameTags(words []conllu.Word) []int32 {
	tags := make([]int32, len(words))
	list := entities(words)
	slices.SortStableFunc(list, func(a, b entity) int { return (b.last - b.first) - (a.last - a.first) })
	for _, e := range list {
		begin, ok := map[string]text.NameTag{"person": text.BeginPerson, "organization": text.BeginOrganisation, "place": text.BeginPlace, "time": text.NoName}[e.kind]
		if !ok {
			begin = text.BeginOther
		}
		if begin == text.NoName || len(e.heads) == 0 {
			continue
		}
		head := e.heads[0]
		if head >= len(words) || words[head].UPOS != text.PROPN {
			continue
		}
		first, last := nameAround(words, e, head)
		if slices.ContainsFunc(tags[first:last], func(t int32) bool { return t != 0 }) {
			continue
		}
		tags[first] = int32(begin)
		for i := first + 1; i < last; i++ {
			tags[i] = int32(begin) + 1
		}
	}
	return tags
}

// nameAround returns the proper nouns around a head within its entity.
func nameAround(words []conllu.Word, e entity, head int) (first, last int) {
	first, last = head, head+1
	for first > e.first && (words[first-1].UPOS == text.PROPN || first-1 > e.first && joins(words, first-1)) {
		first--
	}
	for last < e.last && (words[last].UPOS == text.PROPN || last+1 < e.last && joins(words, last)) {
		last++
	}
	return first, last
}

// joins tells whether a word stands between the proper nouns of one name.
func joins(words []conllu.Word, i int) bool {
	if words[i-1].UPOS != text.PROPN && words[i-1].XPOS != text.HYPH || words[i+1].UPOS != text.PROPN {
		return false
	}
	w := &words[i]
	return w.XPOS == text.HYPH || w.Form == "of" && words[i+1].Head < i || w.Form == "&"
}

// entities reads the mentions that begin and end in a sentence.
func entities(words []conllu.Word) []entity {
	var list []entity
	open := map[string][]int{} // places in list, by id
	for i, w := range words {
		for field := range strings.SplitSeq(w.Misc, "|") {
			value, ok := strings.CutPrefix(field, entityKey)
			if !ok {
				continue
			}
			for value != "" {
				if value[0] != '(' { // "7)": one that opened earlier ends
					id, rest, found := strings.Cut(value, ")")
					if !found {
						break
					}
					value = rest
					if n := len(open[id]); n > 0 {
						list[open[id][n-1]].last = i + 1
						open[id] = open[id][:n-1]
					}
					continue
				}
				end := strings.IndexAny(value[1:], "()") + 1
				closes := end > 0 && value[end] == ')'
				if end == 0 {
					end = len(value)
				}
				fields := strings.Split(value[1:end], "-")
				e := entity{first: i}
				if len(fields) > 5 {
					e.kind = fields[1]
					e.heads = headsOf(fields[5], i)
				}
				if value = value[end:]; closes {
					value = value[1:]
					e.last = i + 1
				} else {
					open[fields[0]] = append(open[fields[0]], len(list))
				}
				list = append(list, e)
			}
		}
	}
	return slices.DeleteFunc(list, func(e entity) bool { return e.last == 0 })
}

func headsOf(list string, first int) []int {
	var heads []int
	for s := range strings.SplitSeq(list, ",") {
		if n, err := strconv.Atoi(s); err == nil {
			heads = append(heads, first+n-1)
		}
	}
	return heads
}
