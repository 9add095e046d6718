package segment_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/weights"
	"github.com/dragoman-project/dragoman/text"
)

func tokens(s string) string {
	var b strings.Builder
	for i, t := range segment.Tokenize(nil, s, text.Span{End: len(s)}) {
		if i > 0 {
			b.WriteByte(' ')
		}
		if t.Fused {
			b.WriteByte('_')
		}
		b.WriteString(s[t.Start:t.End])
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/tokens.txt")
	if err != nil {
		t.Fatal(err)
	}
	last := ""
	for n, line := range strings.Split(string(data), "\n") {
		if want, ok := strings.CutPrefix(line, "= "); ok {
			if got := tokens(last); got != want {
				t.Errorf("line %d: %s\n got %s\nwant %s", n+1, last, got, want)
			}
		} else if !strings.HasPrefix(line, "# ") {
			last = line
		}
	}
}

func splitter(t testing.TB) *segment.Splitter {
	t.Helper()
	f, err := model.Read(bytes.NewReader(weights.English))
	if err != nil {
		t.Fatal(err)
	}
	return segment.NewSplitter(f.Linears[segment.SplitterModel])
}

func TestSentences(t *testing.T) {
	t.Parallel()
	s := splitter(t)
	for _, want := range [][]string{
		{"The U.S. envoy left.", "He will return on Monday."},
		{"Gen. Haftar met Mr. Smith in St. Petersburg.", "They talked."},
		{"\"We will not go,\" he said.", "\"Never.\"", "Then he left."},
		{"What now?", "Nobody knows!"},
		{"The company, Acme Inc., was fined by the court.", "It will appeal."},
		{"It began at 5 p.m. on Tuesday.", "Nobody came."},
	} {
		d := &text.Document{Text: strings.Join(want, " ")}
		d.Paragraphs = segment.Paragraphs(d.Text)
		s.Segment(d)
		var got []string
		for _, x := range d.Sentences {
			got = append(got, d.Slice(x.Span))
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("got  %s\nwant %s", strings.Join(got, " | "), strings.Join(want, " | "))
		}
	}
}

func TestParagraphs(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{" \n\t\n", nil},
		{"One.\nTwo.\r\n\r\nThree.", []string{"One.", "Two.", "Three."}},
		{"\ufeff\u00a0Heading\u2028\n Body. ", []string{"\ufeff\u00a0Heading", "Body."}},
		{
			"This report was wrapped by hand at a column that was usual for\nletters sent by mail, so that its single line ends say nothing\nat all about paragraphs, and each of them stands in the middle\nof a sentence that goes on in the line that follows below and\nends here.\n\nA second paragraph.",
			[]string{"This report was wrapped by hand at a column that was usual for\nletters sent by mail, so that its single line ends say nothing\nat all about paragraphs, and each of them stands in the middle\nof a sentence that goes on in the line that follows below and\nends here.", "A second paragraph."},
		},
	} {
		var got []string
		for _, p := range segment.Paragraphs(c.text) {
			got = append(got, c.text[p.Start:p.End])
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// Tokens and the white space between them must give back the text, whatever it is.
func FuzzRoundTrip(f *testing.F) {
	for _, s := range []string{"", "Gen. Haftar's U.S.-led \"talks\" — 5km, $3 (…)", "a\x00b\xff'", "''s 'tis don't .. ... -- -5 +49", "http://a.b/c) www. @x #1 🇸🇾👍🏽"} {
		f.Add(s)
	}
	s := splitter(f)
	f.Fuzz(func(t *testing.T, input string) {
		d := &text.Document{Text: input, Paragraphs: segment.Paragraphs(input)}
		s.Segment(d)
		at := 0
		for i := range d.Tokens {
			start, end := int(d.Tokens[i].Start), int(d.Tokens[i].End)
			if start < at || end <= start || !blank(input[at:start]) {
				t.Fatalf("%q: token %d is [%d, %d) after %d", input, i, start, end, at)
			}
			at = end
		}
		if !blank(input[at:]) {
			t.Fatalf("%q: %q is in no token", input, input[at:])
		}
		next := 0
		for _, x := range d.Sentences {
			if x.First != next || x.Last <= x.First || x.Start != int(d.Tokens[x.First].Start) || x.End != int(d.Tokens[x.Last-1].End) {
				t.Fatalf("%q: sentence %+v after token %d", input, x, next)
			}
			next = x.Last
		}
		if next != len(d.Tokens) {
			t.Fatalf("%q: %d tokens, %d in sentences", input, len(d.Tokens), next)
		}
	})
}

func blank(s string) bool {
	return strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' }) == ""
}

func BenchmarkSegment(b *testing.B) {
	s := splitter(b)
	input := strings.Repeat("The U.S. envoy, Gen. Smith, didn't meet the prime minister's high-level delegation on Monday (see p. 4). ", 20)
	d := &text.Document{Text: input, Paragraphs: segment.Paragraphs(input)}
	b.ReportAllocs()
	b.SetBytes(int64(len(input)))
	for b.Loop() {
		d.Tokens, d.Sentences = d.Tokens[:0], d.Sentences[:0]
		s.Segment(d)
	}
}
