package text

import (
	"testing"
	"unicode/utf8"
)

var samples = []string{
	"", "plain ASCII", "Zürich", "Şanlıurfa’da görüşme", "Москва", "دمشق", "北京と東京", "🕊️ peace 🇸🇾", "a\xffb\xc3", "mixed é text with a long tail of ASCII so that several strides are crossed, then Élysée, then more and more ASCII until the end — fin",
}

func TestIndexConvertsBothWays(t *testing.T) {
	t.Parallel()
	for _, s := range samples {
		checkIndex(t, s)
	}
}

func FuzzIndex(f *testing.F) {
	for _, s := range samples {
		f.Add(s)
	}
	f.Fuzz(checkIndex)
}

func checkIndex(t *testing.T, s string) {
	x := NewIndex(s)
	if got, want := x.Runes(), utf8.RuneCountInString(s); got != want {
		t.Fatalf("%q: %d code points, want %d", s, got, want)
	}
	n := 0
	for b := range s {
		if got := x.Rune(b); got != n {
			t.Fatalf("%q: Rune(%d) = %d, want %d", s, b, got, n)
		}
		if got := x.Byte(n); got != b {
			t.Fatalf("%q: Byte(%d) = %d, want %d", s, n, got, b)
		}
		n++
	}
	if x.Rune(len(s)) != n || x.Byte(n) != len(s) || x.Rune(len(s)+9) != n || x.Byte(n+9) != len(s) || x.Rune(-1) != 0 || x.Byte(-1) != 0 {
		t.Fatalf("%q: the ends do not hold", s)
	}
}

func TestTagNamesRoundTrip(t *testing.T) {
	t.Parallel()
	for i, n := range uposNames {
		if u, ok := ParseUPOS(n); !ok || int(u) != i || u.String() != n {
			t.Errorf("UPOS %s", n)
		}
	}
	for i, n := range xposNames {
		if x, ok := ParseXPOS(n); !ok || int(x) != i || x.String() != n {
			t.Errorf("XPOS %s", n)
		}
	}
	for i, n := range deprelNames {
		if r, ok := ParseDeprel(n); !ok || int(r) != i || r.String() != n {
			t.Errorf("relation %s", n)
		}
	}
	for name, c := range map[string][2]any{
		"X": {X, uposNames}, "$": {Dollar, xposNames}, "xcomp": {Xcomp, deprelNames}, "nsubj:pass": {NsubjPass, deprelNames}, "-RRB-": {CloseBracket, xposNames},
	} {
		if s := c[0].(interface{ String() string }).String(); s != name {
			t.Errorf("the constants and the names of tags are out of step: %s is %s", name, s)
		}
	}
	if NsubjPass.Base() != Nsubj || Obl.Base() != Obl || AuxPass.Base() != Aux {
		t.Error("Base does not drop the subtype")
	}
}

func TestSentenceAt(t *testing.T) {
	t.Parallel()
	d := Document{Sentences: []Sentence{{First: 0, Last: 3}, {First: 3, Last: 4}, {First: 4, Last: 9}}}
	for token, want := range []int{0, 0, 0, 1, 2, 2, 2, 2, 2} {
		if got := d.SentenceAt(token); got != want {
			t.Errorf("SentenceAt(%d) = %d, want %d", token, got, want)
		}
	}
}
