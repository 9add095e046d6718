package document

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source/body"
)

const (
	minArticle = 20  // words below which extracted text is no article
	maxNesting = 512 // elements within elements; deeper pages are broken or hostile
)

// fromHTML finds the article of a page: main text by readability, metadata from JSON-LD, OpenGraph and meta elements. The character set is "utf-8", or "" if it
// is to be found.
func (d *Document) fromHTML(data []byte, charset, pageURL string) error {
	if charset != "utf-8" {
		var err error
		if data, _, err = body.UTF8(data, ""); err != nil {
			return fault.Skip("", fault.BadEncoding, err)
		}
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return fault.Skip("", fault.NoArticle, err)
	}
	if deep(root) {
		return fault.Skip("", fault.NoArticle, fmt.Errorf("elements are nested more than %d deep", maxNesting))
	}
	d.metadata(root, pageURL)
	heading := onlyHeading(root) // readability takes the tree apart
	base, _ := url.Parse(first(pageURL, d.URL))
	article, err := readability.FromDocument(root, base)
	if err != nil || article.Node == nil {
		return fault.Skip("", fault.NoArticle, err)
	}
	d.Title = first(d.Title, strings.TrimSpace(article.Title()), heading)
	d.Publisher = first(d.Publisher, article.SiteName())
	d.Byline = first(d.Byline, byline(article.Byline()))
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

// onlyHeading is the text of the heading of first rank, if a page has just one.
func onlyHeading(root *html.Node) (heading string) {
	count := 0
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == atom.H1 {
			if count++; count > 1 {
				return ""
			}
			heading = strings.Join(strings.Fields(blocks(n)), " ")
		}
	}
	return heading
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

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
