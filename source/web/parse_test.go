package web

import (
	"testing"

	"github.com/dragoman-project/dragoman/fault"
)

func FuzzParse(f *testing.F) {
	f.Add([]byte(`<?xml version="1.0"?><rss><channel><item><title>a</title><link>/a</link></item></channel></rss>`))
	f.Add([]byte(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="b"/><content type="xhtml"><p>x</p></content></entry></feed>`))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"url":"/c"}]}`))
	f.Add([]byte(`<urlset><url><loc>/a</loc><news:news><news:publication_date>2025</news:publication_date></news:news></url></urlset>`))
	f.Add([]byte(`<!DOCTYPE x [<!ENTITY a "b">]><a b='c'`))
	f.Fuzz(func(t *testing.T, data []byte) {
		settle(Auto, &Page{Data: data, URL: "https://example.org/x"})
		feed, err := parseFeed(data, "https://example.org/feed")
		if err != nil && fault.ReasonOf(err) == "" {
			t.Fatalf("an error without a reason: %v", err)
		}
		m, err := parseSitemap(data, "https://example.org/map.xml")
		if err != nil && fault.ReasonOf(err) == "" {
			t.Fatalf("an error without a reason: %v", err)
		}
		if m != nil {
			feed = append(feed, m.articles...)
		}
		for _, e := range feed {
			if _, err := parse(e.listing.Link); err != nil {
				t.Fatal(err)
			}
		}
		for _, link := range Feeds(data, "https://example.org/") {
			if _, err := parse(link); err != nil {
				t.Fatal(err)
			}
		}
	})
}
