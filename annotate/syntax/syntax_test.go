package syntax_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/syntax"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/weights"
	"github.com/dragoman-project/dragoman/text"
)

func embedded(t testing.TB) *model.File {
	t.Helper()
	f, err := model.Read(bytes.NewReader(weights.English))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// arcs writes the tree of a sentence as "word:relation>head" in the order of the words.
func arcs(d *text.Document) string {
	var list []string
	for i := range d.Tokens {
		head := "ROOT"
		if h := d.Tokens[i].Head; h >= 0 {
			head = d.Form(int(h))
		}
		list = append(list, fmt.Sprintf("%s:%s>%s", d.Form(i), d.Tokens[i].Deprel, head))
	}
	return strings.Join(list, " ")
}

// Constructions that every later stage depends on. A line of the file is a sentence; the lines behind it, with "=", name arcs that its tree must have.
func TestConstructions(t *testing.T) {
	t.Parallel()
	p, err := annotate.English()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/arcs.txt")
	if err != nil {
		t.Fatal(err)
	}
	var got, sentence string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] != '=':
			d := &text.Document{Text: line}
			p.Annotate(d)
			got, sentence = " "+arcs(d)+" ", line
		default:
			for want := range strings.FieldsSeq(line[1:]) {
				if !strings.Contains(got, " "+want+" ") {
					t.Errorf("%s: no %s in %s", sentence, want, got)
				}
			}
		}
	}
}

func TestDamagedModelsAreRefused(t *testing.T) {
	t.Parallel()
	for name, damage := range map[string]func(f *model.File){
		"no network":    func(f *model.File) { delete(f.Blobs, syntax.NetworkData) },
		"half of it":    func(f *model.File) { b := f.Blobs[syntax.NetworkData]; f.Blobs[syntax.NetworkData] = b[:len(b)/2] },
		"fewer classes": func(f *model.File) { f.Texts[syntax.ClassesText] = "NOUN|NN" },
		"other classes": func(f *model.File) { f.Texts[syntax.ClassesText] = "NOUN|NOTAG" },
		"fewer words":   func(f *model.File) { f.Texts[syntax.WordsText] = "one\n" },
		"wrong flags":   func(f *model.File) { f.Texts[syntax.FlagsText] = "one\t-\n" },
	} {
		f := embedded(t)
		damage(f)
		if _, err := syntax.New(f); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// A sentence without measure is tagged and flat, and takes no memory out of measure.
func TestEndlessSentence(t *testing.T) {
	t.Parallel()
	p, err := annotate.English()
	if err != nil {
		t.Fatal(err)
	}
	d := &text.Document{Text: strings.Repeat("of envoys and ", 3000)}
	p.Annotate(d)
	for i := range d.Tokens {
		if d.Tokens[i].UPOS == text.NoUPOS || i > 0 && d.Tokens[i].Head != 0 {
			t.Fatalf("token %d: %+v", i, d.Tokens[i])
		}
	}
}

func BenchmarkParse(b *testing.B) {
	f := embedded(b)
	parser, err := syntax.New(f)
	if err != nil {
		b.Fatal(err)
	}
	pipeline, err := annotate.WithModel(f)
	if err != nil {
		b.Fatal(err)
	}
	d := &text.Document{Text: strings.Repeat("Kenya's foreign minister, who had flown to Kampala on Sunday, met his Ugandan counterpart to discuss the closed border and trade in maize. ", 40)}
	pipeline.Annotate(d)
	b.ReportAllocs()
	words := 0
	for b.Loop() {
		parser.Parse(d)
		words += len(d.Tokens)
	}
	b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "tokens/s")
}
