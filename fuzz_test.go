package dragoman_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/record/schema"
	"github.com/dragoman-project/dragoman/source"
)

func recordSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Document))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("document.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("document.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// obeys checks a record against the schema and its quotes against the text.
func obeys(t *testing.T, s *jsonschema.Schema, r *record.Record, text string) {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(v); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	runes := []rune(text)
	sentences := map[string]record.Sentence{}
	for _, x := range r.Sentences {
		sentences[x.ID] = x
	}
	quote := func(q record.Quote) {
		if q.End > len(runes) || q.Start >= q.End || string(runes[q.Start:q.End]) != q.Text {
			t.Fatalf("the quote %+v is not in the text", q)
		}
		if x := sentences[q.Sentence]; q.Start < x.Start || q.End > x.End {
			t.Fatalf("the quote %+v is not in its sentence %+v", q, x)
		}
	}
	ids := map[string]bool{}
	for _, e := range r.Entities {
		ids[e.ID] = true
		for _, m := range e.Mentions {
			quote(m.Quote)
		}
	}
	for _, e := range r.Events {
		for _, q := range append(e.Evidence, e.CoreferentMentions...) {
			quote(q)
		}
		for _, p := range append(e.Actor, e.Recipient...) {
			if p.Entity != "" && !ids[p.Entity] {
				t.Fatalf("participant %+v is no entity", p)
			}
		}
	}
}

// FuzzCode takes any bytes in any format through the whole way: no panic, and whatever comes out is a valid record whose quotes stand in the text.
func FuzzCode(f *testing.F) {
	for _, s := range []string{
		"YEREVAN, August 9 (AFP) -- Armenia's prime minister didn't meet Iranian President Masoud Pezeshkian on Monday, police said.",
		"{\"text\":\"Chad expelled \\u00c9lys\\u00e9e envoys.\",\"published\":\"2025-01-01\"}",
		"<html><body><article><p>Kenya threatened to attack Uganda if the two countries do not sign the treaty that was to end the war.</p></article></body></html>",
		"# T\n\n* Rebels killed 12.\n* \"We will not,\" he said, \"go.\"",
		"The the of of to to and and", "\xff\xfe\x00", "((((((((", "''''''’’’’", "Mr. U.S. Gen. No. 5 p.m.", "",
	} {
		for _, format := range []string{"text", "jsonl", "html", "markdown"} {
			f.Add(format, []byte(s))
		}
	}
	coder := newCoder(f)
	s := recordSchema(f)
	f.Fuzz(func(t *testing.T, format string, data []byte) {
		if len(data) > 4<<10 {
			return
		}
		d, err := document.Read(source.Item{Name: "x", Format: source.Format(format), Data: data}, document.Meta{Language: "en"})
		if err != nil {
			return
		}
		if !utf8.ValidString(d.Text) {
			t.Fatalf("text %q", d.Text)
		}
		a := coder.Analyse(d)
		obeys(t, s, a.Record, d.Text)
		if err := a.Explain(&bytes.Buffer{}); err != nil {
			t.Fatal(err)
		}
	})
}

// The example article of the README, its record, and that the record does not depend on what else is coded at the same time.
func TestExampleArticle(t *testing.T) {
	t.Parallel()
	coder := newCoder(t)
	var first []byte
	for in := range dragoman.Ordered(func(yield func(int) bool) {
		for i := range 24 {
			if !yield(i) {
				return
			}
		}
	}, 8, func(int) []byte {
		for in := range dragoman.Inputs(source.Read([]string{"examples/article.txt"}, source.Options{})) {
			a, err := coder.CodeItem(in, document.Meta{})
			if err != nil {
				t.Error(err)
				return nil
			}
			obeys(t, recordSchema(t), a.Record, a.Text.Text)
			data, err := json.Marshal(a.Record)
			if err != nil {
				t.Error(err)
			}
			return data
		}
		return nil
	}) {
		if first == nil {
			first = in
		}
		if !bytes.Equal(first, in) {
			t.Fatal("the same article gave another record")
		}
	}
}

func BenchmarkCode(b *testing.B) {
	coder := newCoder(b)
	var d *document.Document
	for in := range dragoman.Inputs(source.Read([]string{"examples/article.txt"}, source.Options{})) {
		var err error
		if d, err = document.Read(in.Item, document.Meta{}); err != nil {
			b.Fatal(err)
		}
	}
	words := len(bytes.Fields([]byte(d.Text)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		coder.Code(d)
		n += words
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "words/s")
}
