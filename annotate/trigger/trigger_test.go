package trigger

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/net"
	"github.com/dragoman-project/dragoman/text"
)

// small is a model file with a network whose weights are drawn, for a few words.
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
	const words, pieces = "attack\nmet\nrebels\n", "[UNK]\nat\n##tack\nrebels\n##s\n"
	n, err := net.QuantiseTagger(&net.TaggerWeights{
		TaggerShape: net.TaggerShape{Rows: 9, Width: 8, Steps: []int{1}, Tags: Types + 1}, Table: draw(72, 1),
		Layers: [][]float32{draw(3*8*16, 0.3)}, LayerBias: [][]float32{draw(16, 0.1)}, Gains: [][]float32{draw(8, 1), draw(8, 1)},
		Output: draw(8*(Types+1), 1), OutputBias: draw(Types+1, 0.1),
	})
	if err != nil {
		t.Fatal(err)
	}
	return &model.File{Blobs: map[string][]byte{NetworkData: n.Encode()}, Texts: map[string]string{WordsText: words, PiecesText: pieces}}
}

func document(words string) *text.Document {
	d := &text.Document{Text: words}
	at := 0
	for w := range strings.FieldsSeq(words) {
		start := at + strings.Index(words[at:], w)
		d.Tokens = append(d.Tokens, text.Token{Start: int32(start), End: int32(start + len(w))})
		at = start + len(w)
	}
	d.Sentences = []text.Sentence{{Span: text.Span{Start: 0, End: len(words)}, First: 0, Last: len(d.Tokens)}}
	return d
}

func TestFind(t *testing.T) {
	t.Parallel()
	f, err := New(small(t))
	if err != nil {
		t.Fatal(err)
	}
	one, two := document("Rebels attack"), document("REBELS Attack")
	f.Find(one)
	f.Find(two)
	for i := range one.Tokens {
		a := one.Tokens[i].Act
		if a.Type < 1 || int(a.Type) > Types {
			t.Errorf("token %d has the type %d", i, a.Type)
		}
		if int(a.Sure)+int(a.None) > 256 {
			t.Errorf("token %d: probabilities %d and %d of 255", i, a.Sure, a.None)
		}
		if a != two.Tokens[i].Act {
			t.Errorf("token %d: capitals make a difference", i)
		}
	}
	if one.Tokens[0].Act == one.Tokens[1].Act {
		t.Error("two words are read alike")
	}
}

func TestDamagedFiles(t *testing.T) {
	t.Parallel()
	f := small(t)
	f.Texts[WordsText] = "attack\n"
	if _, err := New(f); err == nil {
		t.Error("a table that does not fit its words was read")
	}
	delete(f.Blobs, NetworkData)
	if _, err := New(f); err == nil {
		t.Error("a file without a network was read")
	}
}
