package eval

import (
	"cmp"
	"maps"
	"slices"

	"github.com/dragoman-project/dragoman/record"
)

// Total counts the differences of two codings.
type Total struct {
	Compared  int            `json:"documents_compared"`
	OnlyThen  int            `json:"documents_only_then"`
	OnlyNow   int            `json:"documents_only_now"`
	OtherText int            `json:"documents_other_text"`
	Same      int            `json:"same"`
	Gained    int            `json:"gained"`
	Lost      int            `json:"lost"`
	Altered   int            `json:"altered"`
	Fields    map[string]int `json:"fields"` // how many of the altered events changed in each
	Types     []Count        `json:"types"`
	Rules     []Count        `json:"rules"`
	Then      record.Coder   `json:"then"` // the coder of the first document compared
	Now       record.Coder   `json:"now"`

	types, rules map[string]*Count
}

// Count counts the changes of one type of event or of one rule. A lost event counts for its earlier type and rule, others for the present ones.
type Count struct {
	Name    string `json:"name"`
	Gained  int    `json:"gained"`
	Lost    int    `json:"lost"`
	Altered int    `json:"altered"`
}

// Add enters the difference of one document.
func (t *Total) Add(d *Difference) {
	if t.Fields == nil {
		t.Fields, t.types, t.rules = map[string]int{}, map[string]*Count{}, map[string]*Count{}
	}
	switch d.State {
	case OnlyThen:
		t.OnlyThen++
	case OnlyNow:
		t.OnlyNow++
	case OtherText:
		t.OtherText++
	case Compared:
		if t.Compared == 0 {
			t.Then, t.Now = d.Then, d.Now
		}
		t.Compared++
	}
	t.Same += d.Same
	for i := range d.Changes {
		c := &d.Changes[i]
		counts := []*Count{{}, entry(t.types, c.Event), entry(t.rules, c.Rule)}
		for _, n := range counts {
			n.add(c.Kind)
		}
		t.Gained, t.Lost, t.Altered = t.Gained+counts[0].Gained, t.Lost+counts[0].Lost, t.Altered+counts[0].Altered
		for _, f := range c.Fields {
			t.Fields[f.Field]++
		}
	}
}

// Sum orders the counts: types as in the ontology, rules with most changes first.
func (t *Total) Sum() *Total {
	if t.Fields == nil {
		t.Fields = map[string]int{}
	}
	t.Types, t.Rules = []Count{}, []Count{}
	for _, name := range ordered(maps.Keys(t.types)) {
		t.Types = append(t.Types, *t.types[name])
	}
	for _, c := range t.rules {
		t.Rules = append(t.Rules, *c)
	}
	slices.SortFunc(t.Rules, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.changes(), a.changes()), cmp.Compare(a.Name, b.Name))
	})
	return t
}

func entry(counts map[string]*Count, name string) *Count {
	if counts[name] == nil {
		counts[name] = &Count{Name: name}
	}
	return counts[name]
}

func (c *Count) add(kind string) {
	switch kind {
	case Gained:
		c.Gained++
	case Lost:
		c.Lost++
	case Altered:
		c.Altered++
	}
}

func (c *Count) changes() int { return c.Gained + c.Lost + c.Altered }
