package syntax

import (
	"math/rand"
	"testing"
)

// Against trying every choice of heads on small sentences, and for being a tree on larger ones.
func TestTreeIsTheBest(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewSource(1))
	for round := range 600 {
		n := 1 + rng.Intn(5)
		scores := make([]int32, n*(n+1))
		for i := range scores {
			scores[i] = int32(rng.Intn(41) - 20)
		}
		got := (&Decoder{}).Tree(scores, n)
		if roots(got) != 1 || !isTree(got, make([]int8, n)) {
			t.Fatalf("round %d: %v is no tree with one root", round, got)
		}
		root := 0
		for i, h := range got {
			if h == n {
				root = i
			}
		}
		best := int64(-1 << 40)
		heads := make([]int, n)
		var try func(i int)
		try = func(i int) {
			if i == n {
				if roots(heads) == 1 && heads[root] == n && isTree(heads, make([]int8, n)) {
					best = max(best, total(scores, n, heads))
				}
				return
			}
			for h := range n + 1 {
				if h != i {
					heads[i] = h
					try(i + 1)
				}
			}
		}
		try(0)
		if total(scores, n, got) != best {
			t.Fatalf("round %d: %v scores %d, the best with that root %d", round, got, total(scores, n, got), best)
		}
	}
	for range 50 {
		n := 20 + rng.Intn(60)
		scores := make([]int32, n*(n+1))
		for i := range scores {
			scores[i] = int32(rng.Intn(100))
		}
		if got := (&Decoder{}).Tree(scores, n); roots(got) != 1 || !isTree(got, make([]int8, n)) {
			t.Fatalf("%v is no tree", got)
		}
	}
}

func roots(heads []int) int {
	k := 0
	for _, h := range heads {
		if h == len(heads) {
			k++
		}
	}
	return k
}

func total(scores []int32, n int, heads []int) int64 {
	sum := int64(0)
	for i, h := range heads {
		sum += int64(scores[i*(n+1)+h])
	}
	return sum
}
