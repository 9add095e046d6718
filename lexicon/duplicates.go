package lexicon

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Compare orders problems by file and line.
func (p Problem) Compare(q Problem) int {
	return cmp.Or(strings.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line))
}

// Duplicates reports frames with the same pattern but another type: only the later could ever win. General frames are asked for by their type.
func Duplicates(frames []*Frame) []Problem {
	var out []Problem
	seen := map[string]*Frame{}
	for _, f := range frames {
		if f.Heads[0].Lemma == AnyHead {
			continue
		}
		key := f.POS.String() + " " + f.Pattern
		if slices.Contains(ClaimTypes, string(f.Type)) { // the layers of claims are looked up apart
			key = f.File + " " + key
		}
		if first := seen[key]; first != nil && first.Type != f.Type {
			out = append(out, Problem{f.File, f.Line, fmt.Sprintf("the frame stands already at %s:%d as %s", first.File, first.Line, first.Type)})
			continue
		}
		seen[key] = f
	}
	return out
}
