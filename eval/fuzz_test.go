package eval

import (
	"bytes"
	"iter"
	"testing"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/source"
)

const fuzzedLine = 1 << 10

// fuzzed reads the lines of any bytes with a short limit.
func fuzzed(data []byte) iter.Seq2[source.Item, error] {
	return func(yield func(source.Item, error) bool) {
		for item, err := range Lines("-", source.Options{MaxSize: fuzzedLine, Stdin: bytes.NewReader(data)}) {
			if len(item.Data) > fuzzedLine {
				panic("a line beyond the limit was read")
			}
			if !yield(item, err) {
				return
			}
		}
	}
}

func FuzzPairs(f *testing.F) {
	f.Add([]byte("marked_sentence\tgold_root\tgold_quad\n<s>Oslo</s> aids <t>Rome</t>.\tAID\t2\n\"<t>Ž</t>\"\"<s>x</s>\"\tYIELD\n"))
	f.Add([]byte(`{"text":"Oslo aids Rome.","source":[0,4],"target":[10,14],"event":"AID"}`))
	f.Add([]byte("\ufeffevent\tmarked_sentence\r\nAID\t<s><t>a</t></s>\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s PairScore
		for p, err := range Pairs(fuzzed(data)) {
			if err != nil {
				continue
			}
			n := utf8.RuneCountInString(p.Text)
			for _, span := range [][2]int{p.Source, p.Target} {
				if span[0] < 0 || span[0] >= span[1] || span[1] > n {
					t.Fatalf("%+v", p)
				}
			}
			s.Add(p, "CONCEDE", "")
		}
		if r := s.Report(); r.Accuracy > 1 || r.MacroF1 > 1 || r.QuadMacroF1 > 1 {
			t.Fatalf("%+v", r)
		}
	})
}

func FuzzSentences(f *testing.F) {
	f.Add([]byte("types\tsentence\nASSAULT,COERCE\tThey shot and jailed them.\nnone\tIt rained.\n"))
	f.Add([]byte(`{"id":1,"text":"They met.","events":["CONSULT","OTHER"]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s SentenceScore
		n := 0
		for g, err := range Sentences(fuzzed(data)) {
			if err != nil {
				continue
			}
			if g.Text == "" || g.ID == "" && g.Name == "" {
				t.Fatalf("%+v", g)
			}
			s.Add(g, coded(event("ASSAULT", 0, 1)))
			n++
		}
		if r := s.Report(); r.Sentences != n || r.All.Correct > r.All.Gold || r.All.Correct > r.All.Coded {
			t.Fatalf("%+v", r)
		}
	})
}

func FuzzDocuments(f *testing.F) {
	f.Add([]byte(byHand))
	f.Add([]byte(`{"document":{"id":"a","text":"Peru met Chile."},"events":[{"event":"CONSULT","evidence":[{"start":5,"end":8}],"tier":"must"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s EventScore
		for d, err := range Documents(fuzzed(data), Texts{"a": "Peru met Chile."}) {
			if err != nil {
				continue
			}
			n := utf8.RuneCountInString(d.Text)
			for _, e := range d.Events {
				for _, span := range e.At {
					if span.Start < 0 || span.Start >= span.End || span.End > n {
						t.Fatalf("%+v", e)
					}
				}
			}
			s.Add(d, coded(event("CONSULT", 0, 20), event("ASSAULT", 0, 5)))
		}
		if r := s.Report(); r.Whole.Correct > r.Event.Correct || r.Event.Correct > r.Event.Gold || r.Event.Coded > r.Predicted {
			t.Fatalf("%+v", r)
		}
	})
}

func FuzzCodings(f *testing.F) {
	f.Add([]byte(`{"schema":"dragoman/document/1","document":{"id":"a","sha256":"x"},"events":[{"event":"AID","evidence":[{"start":0,"end":3}],"place":{}}]}`),
		[]byte("\n{\n"))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		for r, err := range Codings(fuzzed(a)) {
			if err == nil && r == nil {
				t.Fatal("neither record nor error")
			}
		}
		then, now := Codings(fuzzed(a)), Codings(fuzzed(b))
		for range Compare(then, now) { // whatever it is, it is compared
		}
		for d, err := range Compare(Codings(fuzzed(a)), Codings(fuzzed(a))) {
			if err == nil {
				if d.State != Compared {
					t.Fatalf("a coding differs from itself: %+v", d)
				}
				for _, c := range d.Changes { // events without evidence have no place to be found again
					if c.Kind == Altered {
						t.Fatalf("a coding differs from itself: %+v", c)
					}
				}
			}
		}
	})
}
