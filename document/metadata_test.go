package document_test

import (
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

const story = `<article><h1>Ministers meet in Riga</h1><p>The foreign ministers of Latvia, Estonia and Lithuania met in Riga on Tuesday to talk about the energy links
between their countries, which are to be finished within the next three years according to the plan of the governments.</p>
<p>They signed a memorandum on joint storage of natural gas, and they agreed to meet again before the summer.</p></article>`

// about is what is known of a document, in the order title, byline, publisher, published, language, url.
func about(t *testing.T, head string, item source.Item) [6]string {
	t.Helper()
	item.Name, item.Format = "x", source.HTML
	item.Data = []byte("<!doctype html><html><head>" + head + "</head><body>" + story + "</body></html>")
	d, err := document.Read(item, document.Meta{})
	if err != nil {
		t.Fatal(err)
	}
	return [6]string{d.Title, d.Byline, d.Publisher, d.Published, d.Language, d.URL}
}

func ld(s string) string { return `<script type="application/ld+json">` + s + `</script>` }

func TestMetadataOfPages(t *testing.T) {
	t.Parallel()
	const at = "https://www.example.org/2025/riga"
	for _, c := range []struct {
		name, head string
		item       source.Item
		want       [6]string
	}{
		{"nothing", "", source.Item{}, [6]string{"Ministers meet in Riga", "", "", "", "en", ""}},
		{"an article", ld(`{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks &amp; gas","author":{"@type":"Person","name":"Ilze Berg"},
			"publisher":{"@type":"Organization","name":"Baltic Wire"},"datePublished":"2025-03-04T09:30:00+02:00","inLanguage":"en-GB"}`), source.Item{URL: at},
			[6]string{"Talks & gas", "Ilze Berg", "Baltic Wire", "2025-03-04T09:30:00+02:00", "en", at}},
		{"a graph with references", ld(`{"@graph":[{"@type":"WebPage","@id":"#page","name":"Site"},{"@type":["Article","NewsArticle"],"headline":"Talks","author":[{"@id":"#a"},{"@id":"#b"}],
			"publisher":{"@id":"#org"},"datePublished":"2025-03-04"},{"@id":"#org","@type":"Organization","name":"Baltic Wire"},{"@id":"#a","name":"Ilze Berg"},{"@id":"#b","name":"Jon Ask"}]}`),
			source.Item{URL: at}, [6]string{"Talks", "Ilze Berg, Jon Ask", "Baltic Wire", "2025-03-04", "en", at}},
		{"the article of this page among others", ld(`[{"@type":"NewsArticle","headline":"Other","url":"https://example.org/other","datePublished":"2024-01-01"},
			{"@type":"NewsArticle","headline":"This","mainEntityOfPage":{"@id":"https://example.org/2025/riga/"},"datePublished":"2025-03-04"}]`),
			source.Item{URL: at}, [6]string{"This", "", "", "2025-03-04", "en", at}},
		{"names as plain texts", ld(`{"@type":"https://schema.org/ReportageNewsArticle","headline":"Talks","author":["By Ilze Berg","Jon Ask"],"publisher":"Baltic Wire"}`),
			source.Item{}, [6]string{"Talks", "Ilze Berg, Jon Ask", "Baltic Wire", "", "en", ""}},
		{"broken JSON beside a good one", ld(`{"@type":"NewsArticle","headline":"x"`) + ld("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Two\nlines\"};\n//]]>"), source.Item{},
			[6]string{"Two lines", "", "", "", "en", ""}},
		{"an article within a page", ld(`{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Talks"}}`), source.Item{}, [6]string{"Talks", "", "", "", "en", ""}},
		{"OpenGraph", `<meta property="og:title" content="Talks"><meta property="og:site_name" content="Baltic Wire"><meta property="article:published_time" content="2025-03-04T09:30:00Z">
			<meta property="article:author" content="https://social.example/berg"><meta property="og:url" content="https://example.org/2025/riga?a=1"><meta property="og:locale" content="en_GB">`,
			source.Item{URL: at}, [6]string{"Talks", "", "Baltic Wire", "2025-03-04T09:30:00Z", "en", "https://example.org/2025/riga?a=1"}},
		{"meta elements", `<meta name="author" content="BY  Ilze Berg"><meta name="DC.Publisher" content="Baltic Wire"><meta name="pubdate" content="soon"><meta itemprop="datePublished" content="2025-03-04">
			<meta http-equiv="Content-Language" content="en">`, source.Item{}, [6]string{"Ministers meet in Riga", "Ilze Berg", "Baltic Wire", "2025-03-04", "en", ""}},
		{"the epoch is no date", `<meta name="date" content="1970-01-01T00:00:00Z"><meta name="dc.date" content="4 March 2025">`, source.Item{}, [6]string{"Ministers meet in Riga", "", "", "2025-03-04", "en", ""}},
		{"a canonical address", `<link rel="alternate canonical" href="/2025/riga-talks#top">`, source.Item{URL: at + "?utm=1"}, [6]string{"Ministers meet in Riga", "", "", "", "en", "https://www.example.org/2025/riga-talks"}},
		{"the front page as canonical address", `<link rel="canonical" href="https://example.org/">`, source.Item{URL: at}, [6]string{"Ministers meet in Riga", "", "", "", "en", at}},
		{"another's address", `<link rel="canonical" href="https://example.com/2025/riga">`, source.Item{URL: at}, [6]string{"Ministers meet in Riga", "", "", "", "en", at}},
		{"what a feed says comes last", `<meta property="og:title" content="Talks">`,
			source.Item{URL: at, Listed: source.Listing{Link: "https://feed.example/1", Title: "Feed", Byline: "By Jon Ask", Publisher: "Feed of Baltic Wire", Published: "2025-03-05T01:02:03Z", Language: "en-US"}},
			[6]string{"Talks", "Jon Ask", "Feed of Baltic Wire", "2025-03-05T01:02:03Z", "en", at}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := about(t, c.head, c.item); got != c.want {
				t.Errorf("got\n%q\nwant\n%q", got, c.want)
			}
		})
	}
}

func TestTimeElementsThatAreMarkedGiveTheDate(t *testing.T) {
	t.Parallel()
	for markup, want := range map[string]string{
		`<time datetime="2025-03-01">1 March</time>`:                           "",
		`<time datetime="2025-03-04T10:00:00+02:00" itemprop="datePublished">`: "2025-03-04T10:00:00+02:00",
		`<time pubdate datetime="2025-03-04">`:                                 "2025-03-04",
		`<time pubdate datetime="2025-03-04"></time><script type="application/ld+json">{"@type":"Report","datePublished":"2025-03-03"}</script>`: "2025-03-03",
	} {
		item := source.Item{Name: "x", Format: source.HTML, Data: []byte("<html><body>" + story + markup + "</body></html>"), Fetched: time.Unix(1e9, 0)}
		d, err := document.Read(item, document.Meta{})
		if err != nil || d.Published != want || !d.Fetched.Equal(item.Fetched) {
			t.Errorf("%s: got %q, %v", markup, d.Published, err)
		}
	}
}

func TestCharacterSets(t *testing.T) {
	t.Parallel()
	late := "<!doctype html><html><body>" + strings.Replace(story, "</h1>", "</h1>"+strings.Repeat(" ", 3000)+"<p>The café in Daugavpils was closed.</p>", 1)
	for name, c := range map[string]struct {
		item source.Item
		want string
	}{
		"UTF-8 behind a long head":           {source.Item{Format: source.HTML, Data: []byte(late)}, "café"},
		"UTF-8 that the page lies about":     {source.Item{Format: source.HTML, Data: []byte("<meta charset=windows-1251>" + late)}, "café"},
		"known to be UTF-8":                  {source.Item{Format: source.HTML, Charset: "utf-8", Data: []byte("<meta charset=shift_jis>" + late)}, "café"},
		"JSON, whatever the page says of it": {source.Item{Format: source.JSONL, Data: []byte(`{"html":"<meta charset=windows-1251>` + strings.ReplaceAll(late, "\n", " ") + `"}`)}, "café"},
		"Latin 1":                            {source.Item{Format: source.HTML, Data: []byte(strings.ReplaceAll(late, "é", "\xe9"))}, "café"},
	} {
		d, err := document.Read(c.item, document.Meta{})
		if err != nil || !strings.Contains(d.Text, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLanguageTags(t *testing.T) {
	t.Parallel()
	for tag, want := range map[string]fault.Reason{"en": "", "EN_us": "", "eng": "", "-": "", "_": "", "x": "", "English": "", "de-AT": fault.OtherLang, "fra": fault.OtherLang} {
		_, err := document.Read(source.Item{Format: source.JSONL, Data: []byte(`{"text":"Kenya expelled two diplomats.","language":"` + tag + `"}`)}, document.Meta{})
		if got := fault.ReasonOf(err); got != want {
			t.Errorf("%q: %q, want %q", tag, got, want)
		}
	}
}

func FuzzMetadata(f *testing.F) {
	f.Add(`{"@graph":[{"@type":"NewsArticle","author":[{"@id":"#a"}]},{"@id":"#a","name":["x"]}]}`, "https://example.org/a")
	f.Add(`[[[[{"@type":["Report"],"publisher":{"name":1}}]]]]`, ":")
	f.Fuzz(func(t *testing.T, script, url string) {
		item := source.Item{Name: "x", Format: source.HTML, URL: url, Data: []byte(`<link rel=canonical href="/b">` + ld(script) + story)}
		if _, err := document.Read(item, document.Meta{}); err != nil && fault.ReasonOf(err) == "" {
			t.Fatalf("an error without a reason: %v", err)
		}
	})
}
