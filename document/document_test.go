package document_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

const page = `<!doctype html><html lang="en-GB"><head><title>Site</title>
<meta property="og:title" content="Ministers meet in Riga"><meta property="og:site_name" content="Baltic Wire">
<meta property="article:published_time" content="2025-03-04T09:30:00+02:00"><link rel="canonical" href="https://example.org/a">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ministers meet","datePublished":"2025-03-04","publisher":{"name":"Baltic Wire Agency"}}]}</script>
</head><body><nav>Home News Sport Culture</nav><article><h1>Ministers meet in Riga</h1>
<p>The foreign ministers of Latvia, Estonia and Lithuania met in Riga on Tuesday to talk about&nbsp;the energy links between their countries, which are to be
finished within the next three years according to the plan of the governments.</p>
<p>They signed a memorandum on joint storage of natural gas, and they agreed to meet again before the summer. The ministry said that the costs had not been settled yet.</p>
<figure><img src="x.jpg"><figcaption>A photograph of the meeting</figcaption></figure>
<p>Finland's envoy welcomed the step, which he called long overdue, and offered the help of Finnish engineers for the parts of the project that lie under the sea.</p>
</article><footer>All rights reserved</footer></body></html>`

func TestHTML(t *testing.T) {
	t.Parallel()
	d, err := document.Read(source.Item{Name: "a.html", Format: source.HTML, Data: []byte(page)}, document.Meta{})
	if err != nil {
		t.Fatal(err)
	}
	if d.Publisher != "Baltic Wire Agency" || d.Published != "2025-03-04" || d.Basis != "metadata" || d.URL != "https://example.org/a" || d.Language != "en" || !d.Extracted {
		t.Errorf("metadata %+v", d)
	}
	lines := strings.Split(d.Text, "\n")
	for _, want := range []string{"met in Riga on Tuesday to talk about the energy links", "They signed a memorandum", "Finland's envoy"} {
		if !strings.Contains(d.Text, want) {
			t.Errorf("the text lacks %q:\n%s", want, d.Text)
		}
	}
	if len(lines) < 3 || strings.Contains(d.Text, "Sport") || strings.Contains(d.Text, "photograph") {
		t.Errorf("the text is not just the article:\n%s", d.Text)
	}
}

func TestMarkdown(t *testing.T) {
	t.Parallel()
	const source1 = "# Talks in Oslo\n\nNorway's *foreign minister* met [rebels](https://example.org) in\nOslo.\n\n- They agreed on a **truce**.\n- Talks go on.\n\n```\ncode here\n```\n\n| a | b |\n|---|---|\n| x | y |\n"
	d, err := document.Read(source.Item{Name: "a.md", Format: source.Markdown, Data: []byte(source1)}, document.Meta{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Talks in Oslo\nNorway's foreign minister met rebels in Oslo.\nThey agreed on a truce.\nTalks go on."; !strings.HasPrefix(d.Text, want) || strings.Contains(d.Text, "code here") || d.Title != "Talks in Oslo" {
		t.Errorf("title %q, text %q", d.Title, d.Text)
	}
}

func TestJSONLines(t *testing.T) {
	t.Parallel()
	item := source.Item{Name: "x.jsonl:3", Format: source.JSONL, Data: []byte(`{"id":7,"url":"u","title":"t","text":"Élysée officials met rebels.","published":"2025-03-04T10:00:00Z","publisher":"p","language":"en"}`)}
	d, err := document.Read(item, document.Meta{Publisher: "given on the command line"})
	if err != nil {
		t.Fatal(err)
	}
	if d.ID != "7" || d.URL != "u" || d.Title != "t" || d.Publisher != "p" || d.Published != "2025-03-04T10:00:00Z" || d.Text != "Élysée officials met rebels." || d.Extracted {
		t.Errorf("%+v", d)
	}
}

func TestWhatCannotBeCodedHasAReason(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		format source.Format
		data   string
		meta   document.Meta
		want   fault.Reason
	}{
		{"bad bytes", source.Text, "caf\xe9 talks", document.Meta{}, fault.BadEncoding},
		{"utf-16", source.Text, "\xff\xfea\x00", document.Meta{}, fault.BadEncoding},
		{"only blanks", source.Text, "\ufeff \n\u00a0", document.Meta{}, fault.Empty},
		{"nul", source.JSONL, `{"text":"a\u0000b"}`, document.Meta{}, fault.Binary},
		{"no JSON", source.JSONL, `{"text":`, document.Meta{}, fault.BadJSON},
		{"an array", source.JSONL, `[1]`, document.Meta{}, fault.BadJSON},
		{"two objects", source.JSONL, `{"text":"a"} {"text":"b"}`, document.Meta{}, fault.BadJSON},
		{"a number for text", source.JSONL, `{"text":5}`, document.Meta{}, fault.BadJSON},
		{"no text", source.JSONL, `{"title":"a"}`, document.Meta{}, fault.NoTextField},
		{"bad date", source.JSONL, `{"text":"a","published":"soon"}`, document.Meta{}, fault.BadDate},
		{"bad date given", source.Text, "a", document.Meta{Published: "2025-13-01"}, fault.BadDate},
		{"no article", source.HTML, "<html><body><form><input></form></body></html>", document.Meta{}, fault.NoArticle},
		{"very deep", source.HTML, strings.Repeat("<div>", 100_000), document.Meta{}, fault.NoArticle},
		{"endless quotation", source.Markdown, strings.Repeat(">", 1<<20), document.Meta{}, fault.OtherFormat},
		{"endless image", source.Markdown, strings.Repeat("![a](", 1<<18), document.Meta{}, fault.OtherFormat},
		{"declared French", source.JSONL, `{"text":"Bonjour","language":"fr-FR"}`, document.Meta{}, fault.OtherLang},
		{"French", source.Text, strings.Repeat("Le ministre des affaires étrangères a rencontré hier son homologue allemand pour parler des relations entre les deux pays. ", 4), document.Meta{}, fault.OtherLang},
		{"Russian", source.Text, "Министр иностранных дел встретился с послом.", document.Meta{}, fault.OtherLang},
		{"Arabic", source.Text, "التقى وزير الخارجية بنظيره", document.Meta{}, fault.OtherLang},
	} {
		_, err := document.Read(source.Item{Name: "x", Format: c.format, Data: []byte(c.data)}, c.meta)
		if got := fault.ReasonOf(err); got != c.want {
			t.Errorf("%s: reason %q (%v), want %q", c.name, got, err, c.want)
		} else if !strings.HasPrefix(err.Error(), "x: ") {
			t.Errorf("%s: the error does not name the input: %v", c.name, err)
		}
	}
}

func TestDates(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"2025-03-04": "2025-03-04", "2025-03-04T10:11:12+01:00": "2025-03-04T10:11:12+01:00", "20250304": "2025-03-04", "4 March 2025": "2025-03-04",
		"March 4, 2025": "2025-03-04", "Tue, 04 Mar 2025 10:00:00 GMT": "2025-03-04T10:00:00Z", "2025-03-04T00:00:00Z": "2025-03-04",
	} {
		if _, got, err := document.ParseDate(in); err != nil || got != want {
			t.Errorf("%q is %q (%v), want %q", in, got, err, want)
		}
	}
	for _, in := range []string{"", "soon", "2025-02-30", "99999-01-01"} {
		if _, got, err := document.ParseDate(in); err == nil {
			t.Errorf("%q is taken for %q", in, got)
		}
	}
}

func TestBoilerplate(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{
		"Subscribe to our newsletter for more.": true, "Read more: talks in Oslo": true, "Follow us on social media.": true,
		"The ministers agreed to read more of the report.": false, "Rebels followed us on the road to Juba.": false,
		"Subscribe " + strings.Repeat("and report ", 40): false,
	} {
		if got := document.Boilerplate(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("html", page)
	f.Add("jsonl", `{"id":1,"text":"a","html":"<p>b"}`)
	f.Add("markdown", "# a\n\n* b\n\n> c `d` <e>")
	f.Add("text", "a\r\nb\xff")
	f.Fuzz(func(t *testing.T, format, data string) {
		d, err := document.Read(source.Item{Name: "x", Format: source.Format(format), Data: []byte(data)}, document.Meta{})
		switch {
		case err != nil && fault.ReasonOf(err) == "":
			t.Fatalf("an error without a reason: %v", err)
		case err == nil && (!utf8.ValidString(d.Text) || strings.TrimSpace(d.Text) == ""):
			t.Fatalf("text %q", d.Text)
		}
	})
}
