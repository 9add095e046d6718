package main

import (
	"fmt"
	"math"
	"math/rand"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/model/net/learn"
	"github.com/dragoman-project/dragoman/text"
)

// course is the course of a network's training.
type course struct {
	epochs     int
	batchWords int
	rate       float64
	warmup     int // steps until the full rate
	smoothing  float64
	rates      learn.Rates
	seed       int64
	longest    int // sentences of more words are left out
}

// workers is the number of shards of a batch. It is part of the recipe: another number gives other weights.
const workers = 2

// train trains a network and reports on the development sets now and then. It ends with the smoothed weights.
func (o course) train(m *learn.Model, c *corpus, examples []*learn.Example, dev map[string][]*learn.Example, report func(string, ...any)) {
	var shards []*learn.Shard
	for k := range workers {
		shards = append(shards, learn.NewShard(m, o.seed+1+int64(k), o.rates))
	}
	adam := &learn.Adam{Rate: o.rate, Beta1: 0.9, Beta2: 0.98, Clip: 5, Decay: 1e-4, SmoothingDecay: o.smoothing}
	rng := rand.New(rand.NewSource(o.seed))
	total := o.epochs * len(o.batches(examples, rng))
	step := 0
	for epoch := range o.epochs {
		loss, words := 0.0, 0
		for _, batch := range o.batches(examples, rng) {
			step++
			adam.Rate = o.rate * math.Min(1, float64(step)/float64(o.warmup)) * 0.5 * (1 + math.Cos(math.Pi*math.Min(1, float64(step)/float64(total+1))))
			n := o.step(shards, batch)
			for _, s := range shards {
				loss += s.Loss * float64(n)
			}
			words += n
			learn.Collect(m, shards...)
			adam.Step(&m.Weights)
			if step%10 == 0 {
				adam.Smooth(&m.Weights)
			}
			if step%max(1, total/50) == 0 {
				report("step %d of %d: loss %.4f", step, total, loss/float64(words))
			}
		}
		if last := epoch+1 == o.epochs; last || (epoch+1)%5 == 0 || o.epochs < 5 {
			adam.Swap(&m.Weights)
			var results []string
			for _, name := range sorted(dev) {
				results = append(results, name+" "+score(m, c, dev[name]))
			}
			report("epoch %d: loss %.4f; %s", epoch+1, loss/float64(words), strings.Join(results, "; "))
			if !last {
				adam.Swap(&m.Weights)
			}
		}
	}
}

// step runs a batch over the shards and returns its number of words.
func (o course) step(shards []*learn.Shard, batch []*learn.Example) int {
	words := 0
	for _, e := range batch {
		words += e.Len()
	}
	var wg sync.WaitGroup
	from := 0
	for k, s := range shards {
		to := len(batch)
		if k+1 < len(shards) {
			to = cut(batch, words*(k+1)/len(shards))
		}
		part := batch[from:to]
		wg.Go(func() { s.Run(part, true, 1/float32(words)) })
		from = to
	}
	wg.Wait()
	return words
}

// cut returns how many sentences hold at least so many words.
func cut(batch []*learn.Example, words int) int {
	n := 0
	for i, e := range batch {
		if n >= words {
			return i
		}
		n += e.Len()
	}
	return len(batch)
}

// batches shuffles the sentences and cuts them into batches of about equal size in words.
func (o course) batches(examples []*learn.Example, rng *rand.Rand) [][]*learn.Example {
	list := slices.Clone(examples)
	rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	var out [][]*learn.Example
	var batch []*learn.Example
	n := 0
	for _, e := range list {
		if e.Len() > o.longest {
			continue
		}
		batch = append(batch, e)
		if n += e.Len(); n >= o.batchWords {
			out = append(out, batch)
			batch, n = nil, 0
		}
	}
	if len(batch) > workers {
		out = append(out, batch)
	}
	return out
}

// predict calls f with every sentence and the shard that has just read it, from several goroutines.
func predict(m *learn.Model, examples []*learn.Example, report func(done int), f func(s *learn.Shard, k int, e *learn.Example, heads []int)) {
	const together = 32
	var next, done atomic.Int64
	var wg sync.WaitGroup
	for range workers {
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
