package main

import (
	"fmt"
	"math"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// progress reports on a course, now and then also how well the network reads the development sets.
func (c *corpus) progress(m *learn.Model, epochs int, dev map[string][]*learn.Example, report func(string, ...any)) learn.Progress {
	return learn.Progress{
		Step: func(step, total int, loss float64) {
			if step%max(1, total/50) == 0 {
				report("step %d of %d: loss %.4f", step, total, loss)
			}
		},
		Epoch: func(epoch int, loss float64) {
			if epoch < epochs && epoch%5 != 0 && epochs >= 5 {
				return
			}
			var results []string
			for _, name := range sorted(dev) {
				results = append(results, name+" "+score(m, c, dev[name]))
			}
			report("epoch %d: loss %.4f; %s", epoch, loss, strings.Join(results, "; "))
		},
	}
}

// predict calls f with every sentence and the shard that has just read it, from several goroutines.
func predict(m *learn.Model, examples []*learn.Example, report func(done int), f func(s *learn.Shard, k int, e *learn.Example, heads []int)) {
	const together = 32
	var next, done atomic.Int64
	var wg sync.WaitGroup
	for range learn.Workers {
		wg.Go(func() {
			s := learn.NewShard(m, 0, learn.Rates{})
			var decoder syntax.Decoder
			for {
				i := int(next.Add(together)) - together
				if i >= len(examples) {
					return
				}
				batch := examples[i:min(i+together, len(examples))]
				s.Run(batch, false, 1)
				for k, e := range batch {
					_, scores := s.Sentence(k)
					fixed := make([]int32, len(scores.Data))
					for x, v := range scores.Data {
						fixed[x] = int32(math.Max(-1e6, float64(v)*1000))
					}
					f(s, k, e, decoder.Tree(fixed, e.Len()))
				}
				report(int(done.Add(int64(len(batch)))))
			}
		})
	}
	wg.Wait()
}

// score reports how well a network in training reads a development set, with gold tokens.
func score(m *learn.Model, c *corpus, dev []*learn.Example) string {
	var lock sync.Mutex
	var words, upos, xpos, uas, las int
	var names agreement
	predict(m, dev, func(int) {}, func(s *learn.Shard, k int, e *learn.Example, heads []int) {
		tags, _ := s.Sentence(k)
		n := e.Len()
		lock.Lock()
		defer lock.Unlock()
		if e.Names != nil && m.Names > 0 {
			names.add(e.Names, s.NameTags(k))
		}
		for w := range n {
			words++
			if e.Tags[w] >= 0 {
				got, want := c.classes[learn.Argmax(tags.Row(w))], c.classes[e.Tags[w]]
				count(&upos, got.UPOS == want.UPOS)
				count(&xpos, got.XPOS == want.XPOS)
			}
			if heads[w] == int(e.Heads[w]) {
				uas++
				count(&las, heads[w] == n || text.Deprel(s.Relation(k, w, heads[w])).Base() == text.Deprel(e.Labels[w]).Base())
			}
		}
	})
	share := func(n int) float64 { return 100 * float64(n) / float64(words) }
	out := fmt.Sprintf("UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f", share(upos), share(xpos), share(uas), share(las))
	if names.gold > 0 {
		out += fmt.Sprintf(" names %.1f", names.f1())
	}
	return out
}

// agreement counts names that are found with the right ends and kind.
type agreement struct{ both, gold, found int }

func (a *agreement) add(gold []int32, scores *learn.Matrix) {
	found := make([]int32, len(gold))
	for i := range found {
		found[i] = int32(learn.Argmax(scores.Row(i)))
	}
	want := nameSpans(gold)
	got := nameSpans(found)
	a.gold += len(want)
	a.found += len(got)
	for span := range got {
		if want[span] {
			a.both++
		}
	}
}

func (a *agreement) f1() float64 { return 200 * float64(a.both) / float64(a.gold+a.found) }

// nameSpans returns the names that name tags make, each as its first and last word and its kind. A tag that continues nothing begins a name.
func nameSpans(tags []int32) map[[3]int]bool {
	spans := map[[3]int]bool{}
	for i := 0; i < len(tags); {
		kind := text.NameTag(tags[i]).Kind()
		if kind == text.NoName {
			i++
			continue
		}
		first := i
		for i++; i < len(tags) && text.NameTag(tags[i]) == kind+1; i++ {
		}
		spans[[3]int{first, i, int(kind)}] = true
	}
	return spans
}
