package lemma_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/annotate/lemma"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/weights"
	"github.com/dragoman-project/dragoman/text"
)

func lemmatizer(t testing.TB) *lemma.Lemmatizer {
	t.Helper()
	f, err := model.Read(bytes.NewReader(weights.English))
	if err != nil {
		t.Fatal(err)
	}
	l, err := lemma.New(f)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLemmas(t *testing.T) {
	t.Parallel()
	l := lemmatizer(t)
	for _, c := range []struct {
		form string
		xpos text.XPOS
		want string
	}{
		{"met", text.VBD, "meet"}, {"fought", text.VBD, "fight"}, {"withdrew", text.VBD, "withdraw"}, {"Dying", text.VBG, "die"}, {"occupied", text.VBN, "occupy"},
		{"banning", text.VBG, "ban"}, {"sanctions", text.NNS, "sanction"}, {"Allies", text.NNS, "ally"}, {"wives", text.NNS, "wife"}, {"policemen", text.NNS, "policeman"},
		{"crises", text.NNS, "crisis"}, {"n’t", text.RB, "not"}, {"’s", text.VBZ, "be"}, {"worse", text.JJR, "bad"}, {"Moscow", text.NNP, "Moscow"},
	} {
		if got := l.Lemma(c.form, c.xpos); got != c.want {
			t.Errorf("%s/%s: %q, want %q", c.form, c.xpos, got, c.want)
		}
	}
}

func BenchmarkLemmatize(b *testing.B) {
	l := lemmatizer(b)
	words := strings.Fields(strings.Repeat("The envoys had flown to warring capitals and were meeting ministers who opposed the sanctions ", 30))
	d := &text.Document{Text: strings.Join(words, " ")}
	at := 0
	for _, w := range words {
		d.Tokens = append(d.Tokens, text.Token{Start: int32(at), End: int32(at + len(w)), XPOS: text.NNS})
		at += len(w) + 1
	}
	d.Sentences = []text.Sentence{{Last: len(d.Tokens)}}
	b.ReportAllocs()
	for b.Loop() {
		l.Lemmatize(d)
	}
	b.ReportMetric(float64(len(words)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
