package eval

import (
	"encoding/json"
	"fmt"
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/source"
)

// Yield is the type of gold that does not tell CONCEDE from RETREAT. Gold that uses it anywhere has both folded into it, on both sides.
const Yield = "YIELD"

// Pair is a sentence with two marked participants and the event that links them. Spans are code points, half-open.
type Pair struct {
	Name           string // where it stands: FILE:LINE
	Text           string
	Source, Target [2]int
	Event          string // "" if the gold knows the quad class only
	Quad           string // as the gold gives it, "" if it does not
}

// Pairs reads pairs from JSON Lines {"text","source":[start,end],"target":[start,end],"event"}, or from a table with tabs whose head line names the columns
// marked_sentence (the first <s>…</s> and <t>…</t> mark source and target), gold_root or event, and perhaps gold_quad.
func Pairs(lines iter.Seq2[source.Item, error]) iter.Seq2[Pair, error] {
	var head *pairTable
	first := true
	return read(lines, func(item source.Item) (p Pair, ok bool, err error) {
		if first && !isObject(item.Data) {
			first = false
			head, err = readPairHead(item)
			return p, false, err
		}
		first = false
		if head != nil {
			p, err = head.pair(item)
		} else {
			p, err = pairOf(item)
		}
		if err == nil {
			err = p.check()
		}
		return p, err == nil, err
	})
}

func pairOf(item source.Item) (Pair, error) {
	var o struct {
		Text     string          `json:"text"`
		Source   [2]int          `json:"source"`
		Target   [2]int          `json:"target"`
		Event    string          `json:"event"`
		GoldRoot string          `json:"gold_root"`
		Quad     json.RawMessage `json:"gold_quad"`
	}
	if err := unmarshal(item, &o); err != nil {
		return Pair{}, err
	}
	if o.Event == "" {
		o.Event = o.GoldRoot
	}
	p := Pair{Name: item.Name, Text: o.Text, Source: o.Source, Target: o.Target, Event: o.Event}
	if len(o.Quad) > 0 && string(o.Quad) != "null" {
		p.Quad = identity(o.Quad)
	}
	return p, nil
}

// pairTable knows which column of a table holds what; -1 is for a column that is not there.
type pairTable struct{ sentence, event, quad int }

func readPairHead(item source.Item) (*pairTable, error) {
	head := cells(item.Data)
	t := &pairTable{slices.Index(head, "marked_sentence"), slices.Index(head, "gold_root"), slices.Index(head, "gold_quad")}
	if t.event < 0 {
		t.event = slices.Index(head, "event")
	}
	if t.sentence < 0 || t.event < 0 && t.quad < 0 {
		return nil, endOfGold{noGold(item.Name, "the head line lacks the columns of pairs",
			"name the columns in the first line: marked_sentence and gold_root (or event), separated by tabs; or give JSON Lines")}
	}
	return t, nil
}

func (t *pairTable) pair(item source.Item) (Pair, error) {
	row := cells(item.Data)
	cell := func(column int) string {
		if column < 0 || column >= len(row) {
			return ""
		}
		return row[column]
	}
	p := Pair{Name: item.Name, Event: strings.TrimSpace(cell(t.event)), Quad: strings.TrimSpace(cell(t.quad))}
	var ok bool
	if p.Text, p.Source, p.Target, ok = unmarked(cell(t.sentence)); !ok {
		return Pair{}, noGold(item.Name, "the sentence does not mark both participants", "mark the source as <s>…</s> and the target as <t>…</t>")
	}
	return p, nil
}

var mark = regexp.MustCompile(`<(/?)([st])>`)

// unmarked takes the marks out of a sentence and returns the spans between the first of each.
func unmarked(marked string) (plain string, source, target [2]int, ok bool) {
	var b strings.Builder
	const open, closed = 1, 2
	state := map[string]int{}
	spans := map[string]*[2]int{"s": &source, "t": &target}
	at, length := 0, 0
	for _, m := range mark.FindAllStringSubmatchIndex(marked, -1) {
		b.WriteString(marked[at:m[0]])
		length += utf8.RuneCountInString(marked[at:m[0]])
		at = m[1]
		which := marked[m[4]:m[5]]
		closing := m[2] < m[3]
		switch {
		case !closing && state[which] == 0:
			spans[which][0], state[which] = length, open
		case closing && state[which] == open:
			spans[which][1], state[which] = length, closed
		}
	}
	b.WriteString(marked[at:])
	return b.String(), source, target, state["s"] == closed && state["t"] == closed
}

func (p *Pair) check() error {
	n := utf8.RuneCountInString(p.Text)
	for _, side := range []struct {
		name string
		span [2]int
	}{{"source", p.Source}, {"target", p.Target}} {
		if side.span[0] < 0 || side.span[0] >= side.span[1] || side.span[1] > n {
			return noGold(p.Name, fmt.Sprintf("%q is no span of the text", side.name), "give it as [start, end) in code points")
		}
	}
	if p.Quad != "" && (len(p.Quad) != 1 || p.Quad[0] < '0' || p.Quad[0] > '4') {
		return noGold(p.Name, fmt.Sprintf("%q is no quad class", p.Quad), "write a number from 0 (neutral) to 4 (material conflict)")
	}
	if p.Event == "" && p.Quad != "" {
		return nil
	}
	return checkType(p.Name, p.Event, Yield)
}
