package main

import (
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/ontology"
)

// TestOurSentences reads the sentences that networks learn from as they do.
func TestOurSentences(t *testing.T) {
	t.Parallel()
	pairs, err := readPairs("data/pairs.tsv", 0)
	if err != nil {
		t.Fatal(err)
	}
	count := make([]int, len(roots))
	for _, p := range pairs {
		count[p.class]++
	}
	for i, n := range count {
		if n < 50 {
			t.Errorf("%d pairs of %s", n, roots[i])
		}
	}
	marked := map[ontology.Type]int{}
	if err := eachLine("data/triggers.txt", func(line string) error {
		plain, marks, err := unmarkTriggers(line)
		for _, m := range marks {
			marked[types[m.tag-1]]++
			if word := plain[m.start:m.end]; strings.ContainsAny(word, " {}") {
				t.Errorf("%q is no single word", word)
			}
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	for _, x := range aceTypes {
		if marked[x] < 50 {
			t.Errorf("%d words of %s", marked[x], x)
		}
	}
}

func TestBrokenMarks(t *testing.T) {
	t.Parallel()
	for _, line := range []string{"{ASSAULT:attacked", "{ASSAULT attacked}", "{QUARREL:met}", "{CONSULT:}"} {
		if _, _, err := unmarkTriggers(line); err == nil {
			t.Errorf("%q was read", line)
		}
	}
}

// TestPool lets a judge and rules disagree.
func TestPool(t *testing.T) {
	t.Parallel()
	j := judged{rule: 1, fit: 12, judge: make([]float64, len(roots)+1)}
	j.judge[0], j.judge[1] = 0.6, 0.4
	if got := (judgement{1, 0, 0, 0}).decide(j); got != 0 {
		t.Errorf("the judge alone decides for %d", got)
	}
	if got := (judgement{1, 1, 0, 0}).decide(j); got != 1 {
		t.Errorf("with a frame that ties both they decide for %d", got)
	}
	j.fit = 0
	if got := (judgement{1, 1, 0, 0}).decide(j); got != 0 {
		t.Errorf("with a frame that ties neither they decide for %d", got)
	}
}
