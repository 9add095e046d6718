package judge

import (
	"math"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/ontology"
)

func TestMark(t *testing.T) {
	t.Parallel()
	words := strings.Fields("Chile and Peru met")
	for _, c := range []struct {
		source, target [2]int
		want           string
		places         [2]int
	}{
		{[2]int{0, 1}, [2]int{2, 3}, "@ Chile @ and # Peru # met", [2]int{0, 4}},
		{[2]int{2, 4}, [2]int{0, 1}, "# Chile # and @ Peru met @", [2]int{4, 0}},
		{[2]int{0, 2}, [2]int{2, 3}, "@ Chile and @ # Peru # met", [2]int{0, 4}},
		{[2]int{}, [2]int{2, 3}, "Chile and # Peru # met", [2]int{-1, 2}},
		{[2]int{}, [2]int{}, "Chile and Peru met", [2]int{-1, -1}},
	} {
		m := Mark(words, c.source, c.target)
		if got := strings.Join(m.Words, " "); got != c.want || m.Places != c.places {
			t.Errorf("%v %v: %q with places %v; want %q with %v", c.source, c.target, got, m.Places, c.want, c.places)
		}
	}
}

// small is a model file with a judge whose weights are drawn.
func small(t testing.TB) *model.File {
	t.Helper()
	rng := rand.New(rand.NewSource(1))
	draw := func(n int, size float64) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = float32(rng.NormFloat64() * size)
		}
		return out
	}
	pieces := strings.Fields("[PAD] [CLS] [SEP] [UNK] @ # chile peru met and the ##s")
	s := net.TransformerShape{Pieces: len(pieces), Positions: Longest, Width: 16, Inner: 16, Heads: 1, Layers: 1, Places: 2, Hidden: 4, Classes: 3, First: 1, Last: 2}
	n, err := net.QuantiseTransformer(&net.TransformerWeights{
		TransformerShape: s, Table: draw((s.Pieces+s.Positions)*16, 1), Gain: draw(16, 1), Bias: draw(16, 0.1),
		Blocks: []net.BlockWeights{{
			Input: draw(3*256, 0.3), InputBias: draw(48, 0.1), Output: draw(256, 0.3), OutputBias: draw(16, 0.1), Up: draw(256, 0.3), UpBias: draw(16, 0.1),
			Down: draw(256, 0.3), DownBias: draw(16, 0.1), AttendedGain: draw(16, 1), AttendedBias: draw(16, 0.1), Gain: draw(16, 1), Bias: draw(16, 0.1),
		}},
		In: draw(3*16*4, 0.5), InBias: draw(4, 0.1), Out: draw(12, 0.5), OutBias: draw(3, 0.1),
	})
	if err != nil {
		t.Fatal(err)
	}
	return &model.File{
		Blobs: map[string][]byte{NetworkData: n.Encode()},
		Texts: map[string]string{PiecesText: strings.Join(pieces, "\n") + "\n", ClassesText: "AGREE\nCONCEDE RETREAT\nNONE\n"},
	}
}

func TestRead(t *testing.T) {
	t.Parallel()
	j, err := New(small(t))
	if err != nil {
		t.Fatal(err)
	}
	if c := j.Classes(); len(c) != 3 || !slices.Equal(c[1], []ontology.Type{ontology.Concede, ontology.Retreat}) || len(c[2]) != 0 {
		t.Errorf("classes %v", c)
	}
	words := strings.Fields("Chile met Peru")
	there, back := j.Read(words, [2]int{0, 1}, [2]int{2, 3}), j.Read(words, [2]int{2, 3}, [2]int{0, 1})
	sum := 0.0
	for _, p := range there {
		sum += p
	}
	if math.Abs(sum-1) > 1e-4 {
		t.Errorf("probabilities %v", there)
	}
	if slices.Equal(there, back) {
		t.Error("the direction makes no difference")
	}
}

// TestReadLong reads a sentence that is longer than the network: what stands far from the marked words makes no difference.
func TestReadLong(t *testing.T) {
	t.Parallel()
	j, err := New(small(t))
	if err != nil {
		t.Fatal(err)
	}
	words := slices.Repeat([]string{"the"}, 1000)
	words[700], words[704] = "Chile", "Peru"
	first := j.Read(words, [2]int{700, 701}, [2]int{704, 705})
	words[3] = "met"
	if !slices.Equal(first, j.Read(words, [2]int{700, 701}, [2]int{704, 705})) {
		t.Error("a word far away makes a difference")
	}
	words[702] = "met"
	if slices.Equal(first, j.Read(words, [2]int{700, 701}, [2]int{704, 705})) {
		t.Error("a word between the marked ones makes none")
	}
	j.Read(words, [2]int{0, 1}, [2]int{999, 1000}) // marks that cannot both be read
}

func TestDamagedFiles(t *testing.T) {
	t.Parallel()
	for what, damage := range map[string]func(*model.File){
		"no network":      func(f *model.File) { delete(f.Blobs, NetworkData) },
		"too few pieces":  func(f *model.File) { f.Texts[PiecesText] = "a\n" },
		"an unknown type": func(f *model.File) { f.Texts[ClassesText] = "AGREE\nQUARREL\nNONE\n" },
		"too few classes": func(f *model.File) { f.Texts[ClassesText] = "AGREE\n" },
	} {
		f := small(t)
		damage(f)
		if _, err := New(f); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}
