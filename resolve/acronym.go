package resolve

import (
	"strings"
	"unicode"

	"github.com/dragoman-project/dragoman/annotate/mention"
)

// introduced returns the organisation that mention k names anew in brackets behind it: "the Lake Traders Guild (LTG)", or the other way round. It returns -1 if
// there is none. From then on either name means it.
func (r *Resolution) introduced(k int) int {
	d, m := r.Document, &r.Mentions[k]
	if k == 0 || m.First == 0 || m.Last >= len(d.Tokens) || d.Form(m.First-1) != "(" || d.Form(m.Last) != ")" {
		return -1
	}
	j := k - 1
	for j > 0 && r.Mentions[j].Within >= 0 {
		j--
	}
	before := &r.Mentions[j]
	if before.Last != m.First-1 || r.Entity[j] < 0 || r.Entities[r.Entity[j]].Kind != mention.Organisation {
		return -1
	}
	name, other := d.Slice(d.Range(m.First, m.Last)), d.Slice(d.Range(before.First, before.Last))
	if abbreviates(name, other) || abbreviates(other, name) {
		return r.Entity[j]
	}
	return -1
}

// abbreviates tells whether the capitals of a short name stand in the long one in the same order, at least half of them at the beginning of a word.
func abbreviates(short, long string) bool {
	if strings.Contains(short, " ") || len(short) < 2 {
		return false
	}
	letters, initials := 0, 0
	rest := []rune(long)
	at := 0
	for _, c := range short {
		if !unicode.IsUpper(c) {
			continue
		}
		letters++
		for at < len(rest) && unicode.ToUpper(rest[at]) != c {
			at++
		}
		if at == len(rest) {
			return false
		}
		if at == 0 || !unicode.IsLetter(rest[at-1]) {
			initials++
		}
		at++
	}
	return letters >= 2 && 2*initials >= letters
}
