package annotate_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/conllu"
	"github.com/dragoman-project/dragoman/text"
)

const sample = `BAMAKO, June 2 (Reuters) - Mali's foreign minister, who hadn't met his Algerian counterpart for two years, flew to Algiers on Monday. "We will reopen the border," he said. The talks, officials from both countries added, covered trade, water and the return of refugees; no date was set.

See www.example.org for more`

func pipeline(t testing.TB) *annotate.Pipeline {
	t.Helper()
	p, err := annotate.English()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// check tells what is wrong with an annotated document: every sentence must be a tree with one root, every token tagged and with a lemma.
func check(d *text.Document) string {
	for n, s := range d.Sentences {
		roots := 0
		for i := s.First; i < s.Last; i++ {
			t := &d.Tokens[i]
			switch {
			case t.Head == text.NoHead:
				if roots++; t.Deprel != text.Root {
					return "the root has another relation than root"
				}
			case int(t.Head) < s.First || int(t.Head) >= s.Last:
				return "a head lies in another sentence"
			case t.Deprel == text.Root || t.Deprel == text.NoDeprel:
				return "a dependent is called root or nothing"
			}
			if t.UPOS == text.NoUPOS || t.XPOS == text.NoXPOS && d.Form(i) == "" || t.Lemma == "" {
				return "a token lacks its tags or lemma: " + d.Form(i)
			}
			steps := 0
			for k := i; k >= 0; k = int(d.Tokens[k].Head) {
				if steps++; steps > s.Last-s.First+1 {
					return "the tree has a circle"
				}
			}
		}
		if roots != 1 {
			return "sentence " + d.Slice(d.Sentences[n].Span) + " has not one root"
		}
	}
	return ""
}

func TestEveryLayerIsComplete(t *testing.T) {
	t.Parallel()
	d := &text.Document{Text: sample}
	pipeline(t).Annotate(d)
	if len(d.Paragraphs) != 2 || len(d.Sentences) < 4 {
		t.Fatalf("%d paragraphs, %d sentences", len(d.Paragraphs), len(d.Sentences))
	}
	if wrong := check(d); wrong != "" {
		t.Error(wrong)
	}
}

// On several goroutines a long document gets the same annotation as on one.
func TestGoroutinesChangeNothing(t *testing.T) {
	t.Parallel()
	p := pipeline(t)
	one := &text.Document{Text: strings.Repeat(sample+"\n\n", 150)}
	many := &text.Document{Text: one.Text}
	p.Annotate(one)
	p.AnnotateOn(many, 4)
	if !slices.Equal(one.Tokens, many.Tokens) {
		t.Error("the tokens differ")
	}
	if wrong := check(many); wrong != "" {
		t.Error(wrong)
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, s := range []string{sample, "", "a", "...", "The U.S.", "\x00\xff", strings.Repeat("of ", 900), strings.Repeat("(", 500)} {
		f.Add(s)
	}
	p := pipeline(f)
	f.Fuzz(func(t *testing.T, input string) {
		d := &text.Document{Text: input}
		p.Annotate(d)
		if wrong := check(d); wrong != "" {
			t.Fatalf("%q: %s", input, wrong)
		}
	})
}

func TestAWrongOrderOfStagesFailsAtOnce(t *testing.T) {
	t.Parallel()
	none := func(*text.Document) {}
	if _, err := annotate.NewPipeline(annotate.Stage{Name: "paragraphs", Gives: annotate.Paragraphs, Run: none}, annotate.Stage{Name: "trees", Needs: annotate.Tags, Gives: annotate.Trees, Run: none}); err == nil || !strings.Contains(err.Error(), "trees") {
		t.Errorf("got %v", err)
	}
}

// What is written in CoNLL-U and read again must be the same tokens, tags and trees.
func TestCoNLLU(t *testing.T) {
	t.Parallel()
	d := &text.Document{Text: sample}
	pipeline(t).Annotate(d)
	var b bytes.Buffer
	if err := conllu.Write(&b, "sample", d, func(i int) string { return conllu.Features(d, i) }); err != nil {
		t.Fatal(err)
	}
	sentences, err := conllu.Read(bytes.NewReader(b.Bytes()))
	if err != nil {
		t.Fatalf("%v\n%s", err, b.String())
	}
	if len(sentences) != len(d.Sentences) {
		t.Fatalf("%d sentences, want %d", len(sentences), len(d.Sentences))
	}
	for n, s := range sentences {
		first := d.Sentences[n].First
		for i, w := range s.Words {
			tok := &d.Tokens[first+i]
			head := -1
			if tok.Head >= 0 {
				head = int(tok.Head) - first
			}
			if w.Form != d.Form(first+i) || w.Lemma != tok.Lemma || w.UPOS != tok.UPOS || w.XPOS != tok.XPOS || w.Head != head || w.Deprel != tok.Deprel || w.Fused != tok.Fused {
				t.Errorf("sentence %d, word %d: %+v is not %+v", n+1, i+1, w, tok)
			}
		}
	}
}

func BenchmarkAnnotate(b *testing.B) {
	p := pipeline(b)
	words := len(strings.Fields(sample))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		p.Annotate(&text.Document{Text: sample})
		n += words
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "words/s")
}
