package dragoman

import (
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/resolve"
	"github.com/dragoman-project/dragoman/text"
)

// Relate reads how the participant marked as source acts towards the one marked as target. Spans are code points, half-open. The scheme says by which book
// types are given where the books differ. It fails only if the embedded judge is damaged.
func (c *Coder) Relate(sentence string, source, target [2]int, scheme code.Scheme) (code.Relation, error) {
	j, err := c.judge()
	if err != nil {
		return code.Relation{}, err
	}
	t := c.Annotate(&document.Document{Text: sentence})
	res := resolve.Resolve(c.gazetteer, t, c.finder.Find(t), gazetteer.Date{})
	index := text.NewIndex(sentence)
	give := func(span [2]int, name string) (entity int, tokens [2]int) {
		first, last := cover(t, index.Byte(span[0]), index.Byte(span[1]))
		if first == last {
			return -1, tokens
		}
		return res.Give(first, last, name), [2]int{first, last}
	}
	var pair code.Pair
	pair.Source, pair.SourceSpan = give(source, "source")
	pair.Target, pair.TargetSpan = give(target, "target")
	return c.events.Relate(res, temporal.Find(t), pair, scheme, j), nil
}

// cover returns the tokens [first, last) that a span of bytes touches.
func cover(t *text.Document, start, end int) (first, last int) {
	first, last = -1, -1
	for i := range t.Tokens {
		if int(t.Tokens[i].Start) < end && start < int(t.Tokens[i].End) {
			if first < 0 {
				first = i
			}
			last = i + 1
		}
	}
	if first < 0 {
		return 0, 0
	}
	return first, last
}
