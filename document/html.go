package document

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"github.com/dragoman-project/dragoman/fault"
)

const (
	minArticle = 20  // words below which extracted text is no article
	maxNesting = 512 // elements within elements; deeper pages are broken or hostile
)

// fromHTML finds the article of a page: main text by readability, metadata from JSON-LD, OpenGraph and meta elements.
func (d *Document) fromHTML(data []byte, pageURL string) error {
	r, err := charset.NewReader(bytes.NewReader(data), "text/html")
	if err != nil {
		return fault.Skip("", fault.BadEncoding, err)
	}
	root, err := html.Parse(r)
	if err != nil {
		return fault.Skip("", fault.NoArticle, err)
	}
	if deep(root) {
		return fault.Skip("", fault.NoArticle, fmt.Errorf("elements are nested more than %d deep", maxNesting))
	}
	d.metadata(root)
	base, _ := url.Parse(first(pageURL, d.URL))
	article, err := readability.FromDocument(root, base)
	if err != nil || article.Node == nil {
		return fault.Skip("", fault.NoArticle, err)
	}
	d.Title = first(d.Title, strings.TrimSpace(article.Title()))
	d.Publisher = first(d.Publisher, article.SiteName())
	if t, err := article.PublishedTime(); err == nil && d.Published == "" {
		d.publish(t.Format(time.RFC3339))
	}
	d.Text = blocks(article.Node)
	d.Extracted = true
	if n := len(strings.Fields(d.Text)); n < minArticle {
		return fault.Skip("", fault.NoArticle, fmt.Errorf("%d words", n))
	}
	return nil
}

// deep tells whether a tree is nested beyond the limit, without recursion.
func deep(n *html.Node) bool {
	depth := 0
	for n != nil {
		if n.FirstChild != nil {
			n = n.FirstChild
			if depth++; depth > maxNesting {
				return true
			}
			continue
		}
		for n != nil && n.NextSibling == nil {
			n = n.Parent
			depth--
		}
		if n != nil {
			n = n.NextSibling
		}
	}
	return false
}

// blocks writes the text of an element, a line for every block, white space folded.
func blocks(n *html.Node) string {
	var out, line strings.Builder
	flush := func() {
		if s := strings.Join(strings.Fields(line.String()), " "); s != "" {
			if out.Len() > 0 {
				out.WriteByte('\n')
			}
			out.WriteString(s)
		}
		line.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			line.WriteString(n.Data)
		case html.ElementNode:
			switch n.DataAtom {
			case atom.Script, atom.Style, atom.Figure, atom.Figcaption, atom.Noscript, atom.Svg, atom.Button, atom.Form, atom.Nav:
				return
			case atom.Br:
				line.WriteByte(' ')
				return
			}
			if isBlock(n.DataAtom) {
				flush()
				defer flush()
			}
			fallthrough
		default:
			for c := n.FirstChild; c != nil; c = c.NextSibling {
				walk(c)
			}
		}
	}
	walk(n)
	flush()
	return out.String()
}

func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Header, atom.Footer, atom.Aside, atom.Blockquote, atom.Pre, atom.Ul, atom.Ol, atom.Li,
		atom.Dl, atom.Dt, atom.Dd, atom.Table, atom.Tr, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Hr, atom.Figcaption, atom.Td, atom.Th:
		return true
	}
	return false
}

// metadata reads meta elements, the canonical link, the language and JSON-LD.
func (d *Document) metadata(root *html.Node) {
	meta := map[string]string{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			d.Language = first(d.Language, attribute(n, "lang"))
		case atom.Meta:
			if name := strings.ToLower(first(attribute(n, "property"), attribute(n, "name"), attribute(n, "itemprop"))); name != "" && meta[name] == "" {
				meta[name] = strings.TrimSpace(attribute(n, "content"))
			}
		case atom.Link:
			if attribute(n, "rel") == "canonical" {
				d.URL = first(d.URL, attribute(n, "href"))
			}
		case atom.Script:
			if attribute(n, "type") == "application/ld+json" && n.FirstChild != nil {
				d.linkedData(n.FirstChild.Data)
			}
		}
	}
	d.Title = first(d.Title, meta["og:title"])
	d.Publisher = first(d.Publisher, meta["og:site_name"])
	d.URL = first(d.URL, meta["og:url"])
	d.publish(first(meta["article:published_time"], meta["datepublished"], meta["date"], meta["dc.date"], meta["parsely-pub-date"]))
}

// linkedData reads headline, date and publisher of an article described in JSON-LD.
func (d *Document) linkedData(s string) {
	var data any
	if json.Unmarshal([]byte(s), &data) != nil {
		return
	}
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if depth > 4 {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				visit(x, depth+1)
			}
		case map[string]any:
			if kind, _ := v["@type"].(string); strings.HasSuffix(kind, "Article") || kind == "BlogPosting" {
				headline, _ := v["headline"].(string)
				published, _ := v["datePublished"].(string)
				d.Title = first(d.Title, headline)
				d.publish(published)
				if p, ok := v["publisher"].(map[string]any); ok {
					name, _ := p["name"].(string)
					d.Publisher = first(d.Publisher, name)
				}
			}
			visit(v["@graph"], depth+1)
		}
	}
	visit(data, 0)
}

func (d *Document) publish(s string) {
	if d.Published != "" || s == "" {
		return
	}
	if day, iso, err := ParseDate(s); err == nil {
		d.Day, d.Published, d.Basis = day, iso, "metadata"
	}
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
