package web

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	discoverWithin = 1 << 20 // bytes of a page that are searched for feeds
	maxFeeds       = 5       // feeds of a page
)

// Feeds lists the feeds that a page in UTF-8 names in <link rel="alternate">, in its order, at most five. Feeds of readers' comments are left out.
func Feeds(page []byte, address string) (feeds []string) {
	base, err := url.Parse(address)
	if err != nil {
		return nil
	}
	z := html.NewTokenizer(bytes.NewReader(page[:min(len(page), discoverWithin)]))
	z.SetMaxBuf(discoverWithin)
	for len(feeds) < maxFeeds {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			continue
		}
		name, more := z.TagName()
		tag := atom.Lookup(name)
		if tag != atom.Link && tag != atom.Base {
			continue
		}
		attributes := map[string]string{}
		for more {
			var key, value []byte
			key, value, more = z.TagAttr()
			if _, twice := attributes[string(key)]; !twice {
				attributes[string(key)] = string(value)
			}
		}
		u, err := base.Parse(strings.TrimSpace(attributes["href"]))
		if attributes["href"] == "" || err != nil {
			continue
		}
		if tag == atom.Base {
			base = u
			continue
		}
		if isFeedLink(attributes) && fetchable(u) == nil && !slices.Contains(feeds, u.String()) {
			feeds = append(feeds, u.String())
		}
	}
	return feeds
}

func isFeedLink(attributes map[string]string) bool {
	if !slices.Contains(strings.Fields(strings.ToLower(attributes["rel"])), "alternate") {
		return false
	}
	if strings.Contains(strings.ToLower(attributes["title"]+" "+attributes["href"]), "comment") {
		return false
	}
	kind, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(attributes["type"])), ";")
	switch kind {
	case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json":
		return true
	}
	return false
}
