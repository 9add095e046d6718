// Package eval scores codings against gold and tells codings apart.
//
// There are three kinds of gold, each with a reader and a scorer: pairs ([Pairs], [PairScore]: which event links two marked participants), events ([Documents],
// [Folder], [EventScore]: the events of whole articles) and sentences ([Sentences], [SentenceScore]: which types of event a sentence tells). [Compare] needs no
// gold: it takes an earlier and a present coding of the same documents and lists what was gained, lost or altered.
//
// Readers yield what they read in the order of the input; a line that is no gold is yielded as an error with its place, and never stops the others. Scorers
// take gold and what was coded for it, one after the other, and give a report. The package codes nothing itself, and prints nothing: whoever calls it brings
// the coding.
package eval

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"github.com/dragoman-project/dragoman/ontology"
)

// Figures are the counts of a comparison and what follows from them. Where there is nothing to divide by, a figure is 0.
type Figures struct {
	Gold      int     `json:"gold"`    // how many the gold has
	Coded     int     `json:"coded"`   // how many the coder gave
	Correct   int     `json:"correct"` // how many of them are the same
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

func figures(gold, coded, correct int) Figures {
	return Figures{gold, coded, correct, share(correct, coded), share(correct, gold), share(2*correct, gold+coded)}
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// TypeFigures are the figures of one type of event.
type TypeFigures struct {
	Type string `json:"type"`
	Figures
}

// Nothing stands in a confusion table where the gold has no event, or where none was coded.
const Nothing = "–"

// Confusion counts what was coded (columns) for what the gold has (rows).
type Confusion struct{ cells map[string]map[string]int }

// add counts one gold label that was coded with another.
func (c *Confusion) add(gold, coded string) { c.addTimes(gold, coded, 1) }

func (c *Confusion) addTimes(gold, coded string, n int) {
	if c.cells == nil {
		c.cells = map[string]map[string]int{}
	}
	if c.cells[gold] == nil {
		c.cells[gold] = map[string]int{}
	}
	c.cells[gold][coded] += n
}

// At returns how often gold was coded as coded.
func (c *Confusion) At(gold, coded string) int { return c.cells[gold][coded] }

// Gold returns the labels of the rows, in the order of the ontology.
func (c *Confusion) Gold() []string { return ordered(maps.Keys(c.cells)) }

// Coded returns the labels of the columns, in the order of the ontology.
func (c *Confusion) Coded() []string {
	return ordered(func(yield func(string) bool) {
		for _, row := range c.cells {
			for label := range row {
				if !yield(label) {
					return
				}
			}
		}
	})
}

// MarshalJSON gives the rows as objects of the columns that are not zero.
func (c *Confusion) MarshalJSON() ([]byte, error) {
	if c.cells == nil {
		return []byte("{}"), nil
	}
	return json.Marshal(c.cells)
}

// of gives the figures of one label: its row, its column, and where they meet.
func (c *Confusion) of(label string) Figures {
	gold, coded := 0, 0
	for _, n := range c.cells[label] {
		gold += n
	}
	for _, row := range c.cells {
		coded += row[label]
	}
	return figures(gold, coded, c.At(label, label))
}

// types gives the figures of every type that the gold has or the coder gave.
func (c *Confusion) types() []TypeFigures {
	out := []TypeFigures{}
	for _, label := range ordered(slices.Values(append(c.Gold(), c.Coded()...))) {
		if label != Nothing {
			out = append(out, TypeFigures{label, c.of(label)})
		}
	}
	return out
}

// correct counts what was coded as the gold has it.
func (c *Confusion) correct() int {
	n := 0
	for label, row := range c.cells {
		n += row[label]
	}
	return n
}

// macroF1 is the mean F1 of the labels of the gold.
func (c *Confusion) macroF1() float64 {
	if len(c.cells) == 0 {
		return 0
	}
	sum := 0.0
	for _, label := range c.Gold() {
		sum += c.of(label).F1
	}
	return sum / float64(len(c.cells))
}

// folded gives the table with its labels renamed; rows and columns of the same new name become one.
func (c *Confusion) folded(name func(string) string) *Confusion {
	out := &Confusion{}
	for gold, row := range c.cells {
		for coded, n := range row {
			out.addTimes(name(gold), name(coded), n)
		}
	}
	return out
}

// ordered sorts labels, each once: the types of PLOVER in the manual's order, then others by name, nothing at the end.
func ordered(labels func(yield func(string) bool)) []string {
	place := func(label string) int {
		if label == Nothing {
			return 1 << 16
		}
		if i := slices.IndexFunc(ontology.Types(), func(t ontology.TypeInfo) bool { return string(t.Type) == label }); i >= 0 {
			return i
		}
		return 1 << 8
	}
	list := slices.AppendSeq([]string{}, labels)
	slices.SortFunc(list, func(a, b string) int { return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b)) })
	return slices.Compact(list)
}
