package corroborate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/corroborate/retell"
)

// leastCopies is the share of generated copies that must be found, and of found ones that must be copies.
const leastCopies = 0.97

// TestCopies looks for the copies among generated articles, and shows how far copies and independent articles about one story lie apart.
func TestCopies(t *testing.T) {
	t.Parallel()
	copies := corroborate.NewCopies(0)
	root, prints := map[string]string{}, map[string]corroborate.Print{}
	found, right, wrong, all := map[string]int{}, 0, 0, map[string]int{}
	stories := map[int][]string{}
	var near, far []float64
	for a := range retell.Articles(retell.Options{Seed: 11, Articles: 3000}) {
		root[a.ID] = a.ID
		if a.CopyOf != "" {
			root[a.ID] = root[a.CopyOf]
			all[a.Edit]++
		}
		p := corroborate.NewPrint(a.Text)
		prints[a.ID] = p
		for _, other := range stories[a.Tellings[0].Story] {
			q := prints[other]
			score := max(corroborate.Resemblance(p.Whole, q.Whole), corroborate.Containment(p.Shingles, q.Shingles))
			if root[other] == root[a.ID] {
				near = append(near, score)
			} else {
				far = append(far, score)
			}
		}
		stories[a.Tellings[0].Story] = append(stories[a.Tellings[0].Story], a.ID)
		of, _ := copies.Add(a.ID, a.Text)
		switch {
		case of == "":
		case root[of] == root[a.ID]:
			right++
			found[a.Edit]++
		default:
			wrong++
		}
	}
	total := 0
	for edit, n := range all {
		total += n
		t.Logf("%s: %d of %d copies found", edit, found[edit], n)
	}
	slices.Sort(near)
	slices.Sort(far)
	at := func(list []float64, share float64) float64 { return list[int(share*float64(len(list)-1))] }
	t.Logf("%d right, %d wrong; likeness of copies: least %.2f, 1%% %.2f, median %.2f; of independent articles of one story: median %.2f, 99%% %.2f, most %.2f",
		right, wrong, near[0], at(near, 0.01), at(near, 0.5), at(far, 0.5), at(far, 0.99), far[len(far)-1])
	if r, p := float64(right)/float64(total), float64(right)/float64(right+wrong); r < leastCopies || p < leastCopies {
		t.Errorf("recall %.3f, precision %.3f, want %.2f", r, p, leastCopies)
	}
}

func TestSignature(t *testing.T) {
	t.Parallel()
	const text = "The ministers of Chad and Niger met in Niamey on Monday. They spoke about water, trade and the roads of the north, and agreed to meet again."
	same := "THE MINISTERS of Chad and Niger — met in Niamey on Monday! They spoke about water; trade and the roads of the north, and agreed to meet again"
	if corroborate.Signature(text) != corroborate.Signature(same) {
		t.Error("case and punctuation change the signature")
	}
	if corroborate.Signature("") != [64]uint64{} || corroborate.Resemblance(corroborate.Signature(""), corroborate.Signature("…")) != 0 {
		t.Error("texts without words resemble each other")
	}
	if got := corroborate.Signature("Zażółć gęślą jaźń"); got == (corroborate.Signature("Zażółć gęślą")) {
		t.Error("letters beyond ASCII do not count")
	}
	long := text + " " + strings.Repeat("Nobody knows what comes next, said a trader in the market of the old town. ", 5)
	if got := corroborate.Containment(corroborate.Shingles(text), corroborate.Shingles(long)); got < 0.95 {
		t.Errorf("a crop is contained by %.2f", got)
	}
	if corroborate.Lead(long+" one") != corroborate.Lead(long+" two three") {
		t.Error("what stands behind the lead changes its signature")
	}
}

func FuzzSignature(f *testing.F) {
	f.Add("The ministers met.", "The ministers met in Oslo.")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := corroborate.NewPrint(a), corroborate.NewPrint(b)
		if got := corroborate.Compare(&x, &y); got != corroborate.Compare(&y, &x) {
			t.Errorf("the comparison is not symmetric: %v", got)
		}
		if r := corroborate.Resemblance(x.Whole, x.Whole); r != 1 && len(x.Shingles) > 0 {
			t.Errorf("a text resembles itself by %v", r)
		}
	})
}

func BenchmarkSignature(b *testing.B) {
	text := articleText()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		corroborate.Signature(text)
	}
}

func BenchmarkPrint(b *testing.B) {
	text := articleText()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		corroborate.NewPrint(text)
	}
}

func articleText() string {
	var all strings.Builder
	for a := range retell.Articles(retell.Options{Articles: 3}) {
		all.WriteString(a.Text)
	}
	return all.String()
}
