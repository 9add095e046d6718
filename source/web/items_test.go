package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
	"github.com/dragoman-project/dragoman/source/web"
)

// took lists what a source yields: "path|title|byline|publisher|published|language|data", or the reason of an error.
func took(t *testing.T, c *web.Client, at, path string, o web.Options) (out []string) {
	t.Helper()
	for item, err := range c.Items(t.Context(), at+path, o) {
		if err != nil {
			out = append(out, string(fault.ReasonOf(err)))
			continue
		}
		l := item.Listed
		out = append(out, strings.Join([]string{strings.TrimPrefix(item.URL, at), l.Title, l.Byline, l.Publisher, l.Published, l.Language, string(item.Data)}, "|"))
		if item.Format != source.HTML || item.Charset != "utf-8" || item.Fetched.IsZero() || item.Name != l.Link {
			t.Errorf("%+v", item)
		}
	}
	return out
}

func expect(t *testing.T, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func pages(more map[string]http.HandlerFunc) map[string]http.HandlerFunc {
	out := map[string]http.HandlerFunc{"/a": gives("text/html", "<p>A"), "/b": gives("text/html", "<p>B"), "/c": gives("text/html; charset=latin1", "<p>C\xe9")}
	for k, v := range more {
		out[k] = v
	}
	return out
}

const rss = `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Baltic Wire</title><language>en-gb</language>
<item><title>Caf` + "\xe9" + ` &amp;amp; gas</title><link>/a</link><dc:creator>Ilze Berg</dc:creator><pubDate>Tue, 04 Mar 2025 09:30:00 +0200</pubDate></item>
<item><title>Gone</title><link>/gone</link><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>
<item><title>Gone for good</title><link>/gone2</link></item>
<item><title>Twice</title><link>/a#top</link></item>
<item><title>No link</title></item><item><link>javascript:alert(1)</link></item>
</channel></rss>`

const atomFeed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><entry><title>B</title><link rel="alternate" href="/b"/><author><name>Jon Ask</name></author>
<published>2025-03-04T10:00:00Z</published><updated>2025-03-05T10:00:00Z</updated></entry></feed>`

const jsonFeed = `{"version":"https://jsonfeed.org/version/1.1","title":"Wire","language":"en","items":[{"id":"1","url":"/c","title":"C","date_published":"2025-03-04T10:00:00Z","authors":[{"name":"Ada"}]}]}`

func TestFeeds(t *testing.T) {
	t.Parallel()
	at := site(t, pages(map[string]http.HandlerFunc{
		"/rss": gives("text/html", rss), "/atom": gives("application/atom+xml", atomFeed), "/json": gives("application/feed+json", jsonFeed), "/bad": gives("application/rss+xml", "<rss><channel><item>"),
	}))
	expect(t, took(t, client(), at, "/rss", web.Options{}),
		"/a|Café & gas|Ilze Berg|Baltic Wire|2025-03-04T07:30:00Z|en-gb|<p>A",
		"/gone|Gone||Baltic Wire||en-gb|<!doctype html><html><head><title>Gone</title></head><body><article><h1>Gone</h1><p>All of it.</p></article></body></html>",
		"refused")
	expect(t, took(t, client(), at, "/atom", web.Options{}), "/b|B|Jon Ask|Wire|2025-03-04T10:00:00Z|en|<p>B")
	expect(t, took(t, client(), at, "/json", web.Options{}), "/c|C|Ada|Wire|2025-03-04T10:00:00Z|en|<p>Cé")
	expect(t, took(t, client(), at, "/bad", web.Options{}), "bad-feed")
	expect(t, took(t, client(), at, "/a", web.Options{Kind: web.Feed}), "bad-feed")
	expect(t, took(t, client(), at, "/a", web.Options{}), "/a||||||<p>A")
	expect(t, took(t, client(), at, "/none", web.Options{}), "refused")
}

func TestSitemaps(t *testing.T) {
	t.Parallel()
	const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="x">
<url><loc>/a</loc><image:image><image:loc>/image</image:loc><image:title>no</image:title></image:image><news:news><news:publication><news:name>Wire</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2025-03-04</news:publication_date><news:title>A &amp; B</news:title></news:news></url>
<url><loc> /b </loc><lastmod>2025-03-05T10:00Z</lastmod></url><url><loc>/c</loc><lastmod>2024-01-01</lastmod></url><url></url></urlset>`
	at := site(t, pages(map[string]http.HandlerFunc{
		"/news.xml": gives("application/xml", news),
		"/index.xml": gives("text/xml", `<?xml version="1.0"?><!-- index --><sitemapindex><sitemap><loc>/old.xml.gz</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>/news.xml.gz</loc><lastmod>2025-03-05</lastmod></sitemap>
			<sitemap><loc>/index.xml</loc></sitemap></sitemapindex>`),
		"/news.xml.gz": gives("application/x-gzip", packed(news)),
		"/old.xml.gz":  gives("application/octet-stream", packed("<urlset><url><loc>/a</loc></url></urlset>")),
	}))
	since := web.Options{Since: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)}
	expect(t, took(t, client(), at, "/news.xml", since), "/b||||||<p>B", "/a|A & B||Wire|2025-03-04|en|<p>A")
	expect(t, took(t, client(), at, "/index.xml", web.Options{}), "/b||||||<p>B", "/a|A & B||Wire|2025-03-04|en|<p>A", "/c||||||<p>Cé")
	expect(t, took(t, client(), at, "/index.xml", web.Options{MaxArticles: 2}), "/b||||||<p>B", "/a|A & B||Wire|2025-03-04|en|<p>A", "limit-reached")
	expect(t, took(t, client(), at, "/index.xml", web.Options{MaxSitemaps: 1, Since: since.Since}), "/b||||||<p>B", "/a|A & B||Wire|2025-03-04|en|<p>A", "limit-reached")
}

func TestSitesNameTheirFeeds(t *testing.T) {
	t.Parallel()
	const front = `<html><head><base href="/feeds/"><link rel="stylesheet" href="x.css"><link rel="Alternate" type="application/rss+xml; charset=utf-8" href="atom">
		<link rel="alternate" type="application/rss+xml" title="Comments" href="rss"><link rel="alternate" hreflang="de" href="/de"></head><p>News`
	at := site(t, pages(map[string]http.HandlerFunc{"/": gives("text/html", front), "/world": gives("text/html", front), "/feeds/atom": gives("text/xml", atomFeed)}))
	const b = "/b|B|Jon Ask|Wire|2025-03-04T10:00:00Z|en|<p>B"
	expect(t, took(t, client(), at, "/", web.Options{}), b)
	expect(t, took(t, client(), at, "/world", web.Options{Kind: web.Site}), b)
	if got := took(t, client(), at, "/world", web.Options{}); len(got) != 1 || !strings.HasSuffix(got[0], "<p>News") {
		t.Errorf("got %q", got)
	}
	at = site(t, pages(map[string]http.HandlerFunc{
		"/": gives("text/html", "<p>News"), "/map.xml": gives("text/xml", "<urlset><url><loc>/a</loc></url></urlset>"),
		"/robots.txt": func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "Sitemap: http://%s/map.xml", r.Host) },
	}))
	expect(t, took(t, client(), at, "/", web.Options{}), "/a||||||<p>A")
	at = site(t, map[string]http.HandlerFunc{"/": gives("text/html", "<p>News")})
	expect(t, took(t, client(), at, "/", web.Options{}), "no-feed")
}

func TestNothingComesTwiceAndNothingIsLost(t *testing.T) {
	t.Parallel()
	broken, asked := true, map[string]int{}
	count := func(body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			asked[r.URL.Path]++
			if r.URL.Path == "/b" && broken {
				w.WriteHeader(http.StatusBadGateway)
				return
			}
			w.Header().Set("ETag", `"1"`)
			w.Header().Set("Content-Type", "text/html")
			http.ServeContent(w, r, "x.html", time.Time{}, strings.NewReader(body))
		}
	}
	at := site(t, map[string]http.HandlerFunc{
		"/feed": count(`<rss><channel><item><link>/short</link></item><item><link>/b</link></item></channel></rss>`), "/a": count("<p>A"), "/b": count("<p>B"),
		"/short": http.RedirectHandler("/a", http.StatusFound).ServeHTTP,
	})
	seen := map[string]bool{}
	c := client()
	c.Cache = &memory{}
	read := func() (out []string) {
		for item, err := range c.Items(t.Context(), at+"/feed", web.Options{Seen: func(a string) bool { return seen[a] }}) {
			if err != nil {
				out = append(out, string(fault.ReasonOf(err)))
				continue
			}
			seen[item.URL], seen[item.Listed.Link] = true, true
			out = append(out, strings.TrimPrefix(item.URL, at))
		}
		return out
	}
	for range c.Items(t.Context(), at+"/feed", web.Options{}) {
		break // the rest must come another time
	}
	c.Cache = &memory{}
	expect(t, read(), "/a", "server-error")
	broken = false
	expect(t, read(), "/b")
	expect(t, read())
	if asked["/a"] != 2 || asked["/b"] != 2 || asked["/feed"] != 4 {
		t.Errorf("asked %v", asked)
	}
	if c.Cache.Get(at+"/feed") == (web.Validators{}) {
		t.Error("the feed was not remembered")
	}
}

// TestAnEntryOfAFeedBecomesADocument follows an article from its feed to its text.
func TestAnEntryOfAFeedBecomesADocument(t *testing.T) {
	t.Parallel()
	text := "<p>" + strings.Repeat("The ministers of Latvia and Estonia met in Riga and spoke about the energy links between their countries. ", 5) + "</p>"
	feed := `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><item><title>Ministers meet</title><link>/gone</link><author>a@example.org (Ilze Berg)</author>
		<pubDate>Tue, 04 Mar 2025 09:30:00 GMT</pubDate><content:encoded><![CDATA[` + text + `]]></content:encoded></item></channel></rss>`
	at := site(t, map[string]http.HandlerFunc{"/feed": gives("application/rss+xml", feed)})
	n := 0
	for item, err := range client().Items(t.Context(), at+"/feed", web.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		d, err := document.Read(item, document.Meta{})
		if err != nil {
			t.Fatal(err)
		}
		if n++; d.Title != "Ministers meet" || d.Byline != "Ilze Berg" || d.Publisher != "Wire" || d.Published != "2025-03-04T09:30:00Z" || d.URL != at+"/gone" || !strings.Contains(d.Text, "met in Riga") {
			t.Errorf("%+v", d)
		}
	}
	if n != 1 {
		t.Errorf("%d documents", n)
	}
}
