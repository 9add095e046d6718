package model

import (
	"bytes"
	"math/rand"
	"testing"
)

func train(t testing.TB, features, classes int) (*Trainer, *Linear) {
	t.Helper()
	rng := rand.New(rand.NewSource(1))
	tr := NewTrainer(classes)
	for range 4 * features {
		tr.Tick()
		f := []uint64{Hash(uint64(rng.Intn(features)), 7), HashString("x")}
		tr.Update(f, rng.Intn(classes), 1)
		tr.Update(f, rng.Intn(classes), -1)
	}
	m, err := tr.Linear(16, 1)
	if err != nil {
		t.Fatal(err)
	}
	return tr, m
}

func TestAFileGivesBackItsModels(t *testing.T) {
	t.Parallel()
	_, m := train(t, 500, 5)
	var first, second bytes.Buffer
	f := &File{Linears: map[string]*Linear{"a": m}, Texts: map[string]string{"note": "built for a test"}}
	if err := f.Write(&first); err != nil {
		t.Fatal(err)
	}
	g, err := Read(bytes.NewReader(first.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if g.Texts["note"] != "built for a test" || g.Linears["a"].Features() != m.Features() {
		t.Fatalf("got %d features, want %d", g.Linears["a"].Features(), m.Features())
	}
	for i := range uint64(1000) {
		want, got := make([]int32, 5), make([]int32, 5)
		m.Score(Hash(i, 7), want)
		g.Linears["a"].Score(Hash(i, 7), got)
		for c := range want {
			if want[c] != got[c] {
				t.Fatalf("feature %d, class %d: %d, want %d", i, c, got[c], want[c])
			}
		}
		if i >= 500 && got[0]|got[1]|got[2]|got[3]|got[4] != 0 {
			t.Fatalf("a feature that was never seen has weights: %v", got)
		}
	}
	if err := g.Write(&second); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("writing what was read gives other bytes")
	}
}

func TestTheAverageCountsHowLongAWeightStood(t *testing.T) {
	t.Parallel()
	tr := NewTrainer(2)
	f := []uint64{42 << 8}
	tr.Tick()
	tr.Update(f, 1, 4) // stands for the last three of four decisions
	tr.Tick()
	tr.Tick()
	tr.Tick()
	m, err := tr.Linear(8, 1)
	if err != nil {
		t.Fatal(err)
	}
	scores := make([]int32, 2)
	m.Score(f[0], scores)
	if scores[0] != 0 || scores[1] != 24 { // 4 * 3/4 * 8
		t.Errorf("scores %v", scores)
	}
}

func TestDamagedFilesAreRefused(t *testing.T) {
	t.Parallel()
	_, m := train(t, 50, 3)
	var b bytes.Buffer
	if err := (&File{Linears: map[string]*Linear{"a": m}}).Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, cut := range []int{0, 1, 4, b.Len() / 2, b.Len() - 1} {
		if _, err := Read(bytes.NewReader(b.Bytes()[:cut])); err == nil {
			t.Errorf("a file cut at byte %d of %d is taken", cut, b.Len())
		}
	}
}

func FuzzDecodeLinear(f *testing.F) {
	_, m := train(f, 20, 3)
	f.Add(encodeLinear(m))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := decodeLinear(data)
		if err != nil {
			return
		}
		m.Score(1, make([]int32, m.Classes))
	})
}

func BenchmarkScore(b *testing.B) {
	_, m := train(b, 200_000, 40)
	scores := make([]int32, 40)
	b.ReportAllocs()
	i := uint64(0)
	for b.Loop() {
		m.Score(Hash(i%400_000, 7), scores)
		i++
	}
}
