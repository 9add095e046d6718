package document

import (
	_ "embed"
	"net/url"
	"strings"
	"sync"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/publicsuffix"
)

//go:embed words/metadata.txt
var metadataList string

// metaNames lists for a field the names of the meta elements that hold it.
var metaNames = sync.OnceValue(func() map[string][]string {
	names := map[string][]string{}
	for line := range strings.Lines(metadataList) {
		if f := strings.Fields(line); len(f) > 1 && f[0][0] != '#' {
			names[f[0]] = f[1:]
		}
	}
	return names
})

// metadata reads what a page says of itself. JSON-LD goes before meta elements: it is written for machines, and says which article it is about.
func (d *Document) metadata(root *html.Node, pageURL string) {
	meta := map[string]string{}
	var canonical, stamp, language string
	var linked linkedData
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			language = first(language, languageCode(attribute(n, "lang")), languageCode(attribute(n, "xml:lang")))
		case atom.Meta:
			name := strings.ToLower(strings.TrimSpace(first(attribute(n, "property"), attribute(n, "name"), attribute(n, "itemprop"), attribute(n, "http-equiv"))))
			if name != "" && meta[name] == "" {
				meta[name] = strings.TrimSpace(attribute(n, "content"))
			}
		case atom.Link:
			if hasWord(attribute(n, "rel"), "canonical") {
				canonical = first(canonical, strings.TrimSpace(attribute(n, "href")))
			}
		case atom.Script:
			kind, _, _ := strings.Cut(attribute(n, "type"), ";")
			if strings.EqualFold(strings.TrimSpace(kind), "application/ld+json") && n.FirstChild != nil {
				linked.read(n.FirstChild.Data)
			}
		case atom.Time:
			if hasWord(attribute(n, "itemprop"), "datePublished") || hasAttribute(n, "pubdate") {
				stamp = first(stamp, attribute(n, "datetime"))
			}
		}
	}
	field := func(name string) string {
		for _, key := range metaNames()[name] {
			if meta[key] != "" {
				return meta[key]
			}
		}
		return ""
	}
	d.URL = ownURL(pageURL, canonical, field("url"))
	article := linked.article(first(pageURL, d.URL))
	d.Title = first(article.title, field("title"))
	d.Byline = first(byline(article.byline), byline(field("byline")))
	d.Publisher = first(article.publisher, field("publisher"))
	d.Language = first(language, languageCode(field("language")), languageCode(article.language))
	d.publish(article.published)
	for _, key := range metaNames()["published"] {
		d.publish(meta[key])
	}
	d.publish(stamp)
}

// ownURL is the address of a page. What the page gives as its canonical address is taken if it is one of the same site and, unless the page is the site's front
// page, none of the front page: pages are made from templates that are often wrong. Without an address that the page was fetched from, the page is believed.
func ownURL(pageURL string, claimed ...string) string {
	page, err := url.Parse(pageURL)
	if pageURL == "" || err != nil || page.Host == "" {
		return first(pageURL, first(claimed...))
	}
	for _, c := range claimed {
		u, err := page.Parse(c)
		if c == "" || err != nil || u.Scheme != "http" && u.Scheme != "https" || site(u) != site(page) {
			continue
		}
		if front(u) && !front(page) {
			continue
		}
		u.Fragment = ""
		return u.String()
	}
	return pageURL
}

func front(u *url.URL) bool { return strings.Trim(u.Path, "/") == "" && u.RawQuery == "" }

// site is the registered domain of an address.
func site(u *url.URL) string {
	host := strings.ToLower(u.Hostname())
	if domain, err := publicsuffix.EffectiveTLDPlusOne(host); err == nil {
		return domain
	}
	return host
}

const maxByline = 200 // bytes; what is longer is no list of names

// byline tidies who wrote an article: "By A and B" is "A and B". Addresses of profiles, which some pages give in place of a name, are dropped.
func byline(s string) string {
	s = strings.Join(strings.Fields(html.UnescapeString(s)), " ")
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = s[3:]
	}
	if len(s) > maxByline || strings.Contains(s, "://") || strings.HasPrefix(s, "www.") {
		return ""
	}
	return s
}

func hasWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

func hasAttribute(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}
