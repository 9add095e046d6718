package document

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

const (
	maxLinkedDepth = 6    // nodes within nodes that are searched for an article
	maxLinkedNodes = 2000 // nodes that are looked at
)

// statement is what a page says of its article.
type statement struct {
	title, byline, publisher, published, language string
}

// linkedData gathers the JSON-LD of a page (schema.org: NewsArticle and its kin), over all its script elements.
type linkedData struct {
	articles []map[string]any
	nodes    map[string]map[string]any // by their @id
	seen     int
}

// read takes in a script element. What is no JSON is passed over.
func (l *linkedData) read(script string) {
	script = strings.TrimSpace(script)
	for _, wrap := range [][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"<![CDATA[", "]]>"}} {
		script = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(script, wrap[0]), wrap[1]))
	}
	var data any
	if json.Unmarshal([]byte(strings.TrimSuffix(script, ";")), &data) != nil {
		// Line breaks within strings are the commonest error; between values a blank does as well.
		script = strings.Map(func(r rune) rune {
			if r < ' ' {
				return ' '
			}
			return r
		}, script)
		if json.Unmarshal([]byte(strings.TrimSuffix(script, ";")), &data) != nil {
			return
		}
	}
	l.visit(data, 0)
}

// visit finds articles at the top, in a graph, and as what a page is mainly about; not in lists of other articles.
func (l *linkedData) visit(v any, depth int) {
	if l.seen++; depth > maxLinkedDepth || l.seen > maxLinkedNodes {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			l.visit(x, depth+1)
		}
	case map[string]any:
		if id, ok := v["@id"].(string); ok && len(v) > 1 {
			if l.nodes == nil {
				l.nodes = map[string]map[string]any{}
			}
			l.nodes[id] = v
		}
		if isArticle(v["@type"]) {
			l.articles = append(l.articles, v)
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "publisher", "author"} {
			if _, flat := v[key].(string); !flat && v[key] != nil {
				l.visit(v[key], depth+1)
			}
		}
	}
}

func isArticle(kind any) bool {
	for _, k := range texts(kind) {
		k = k[strings.LastIndexAny(k, "/:")+1:]
		if strings.HasSuffix(k, "Article") || k == "BlogPosting" || k == "LiveBlogPosting" || k == "Report" {
			return true
		}
	}
	return false
}

// article is what the JSON-LD says of the article at an address: the article that names the address, else the first.
func (l *linkedData) article(pageURL string) statement {
	if len(l.articles) == 0 {
		return statement{}
	}
	chosen := l.articles[0]
	for _, a := range l.articles {
		if l.names(a, pageURL) {
			chosen = a
			break
		}
	}
	return statement{
		title:     plain(first(append(texts(chosen["headline"]), texts(chosen["name"])...)...)),
		byline:    plain(strings.Join(l.called(chosen["author"], 0), ", ")),
		publisher: plain(first(l.called(chosen["publisher"], 0)...)),
		published: first(texts(chosen["datePublished"])...),
		language:  first(append(texts(chosen["inLanguage"]), l.called(chosen["inLanguage"], 0)...)...),
	}
}

// names tells whether an article says that it stands at an address.
func (l *linkedData) names(article map[string]any, pageURL string) bool {
	if pageURL == "" {
		return false
	}
	for _, key := range []string{"url", "@id", "mainEntityOfPage"} {
		v := article[key]
		if node, ok := v.(map[string]any); ok {
			v = node["@id"]
		}
		for _, s := range texts(v) {
			if address(s) == address(pageURL) {
				return true
			}
		}
	}
	return false
}

// address is an address without what does not matter when two are compared.
func address(s string) string {
	s, _, _ = strings.Cut(s, "#")
	_, rest, found := strings.Cut(s, "://")
	if found {
		s = rest
	}
	return strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(s), "www."), "/")
}

// called lists the names of persons or organisations: given as a text, as a node with a name, as the @id of a node that stands elsewhere, or as a list of these.
func (l *linkedData) called(v any, depth int) (names []string) {
	if depth > maxLinkedDepth {
		return nil
	}
	switch v := v.(type) {
	case string:
		if node := l.nodes[v]; node != nil {
			return l.called(node, depth+1)
		}
		if v = strings.TrimSpace(v); v != "" {
			names = append(names, v)
		}
	case []any:
		for _, x := range v {
			names = append(names, l.called(x, depth+1)...)
		}
	case map[string]any:
		if names = texts(v["name"]); len(names) > 0 {
			return names
		}
		if id, ok := v["@id"].(string); ok && l.nodes[id] != nil && len(v) == 1 {
			return l.called(l.nodes[id], depth+1)
		}
	}
	return names
}

// texts lists the texts in a value that may be one or a list of them.
func texts(v any) (list []string) {
	switch v := v.(type) {
	case string:
		if v = strings.TrimSpace(v); v != "" {
			list = append(list, v)
		}
	case []any:
		for _, x := range v {
			if s, ok := x.(string); ok && strings.TrimSpace(s) != "" {
				list = append(list, strings.TrimSpace(s))
			}
		}
	}
	return list
}

// plain undoes the entities and line breaks that templates leave in JSON.
func plain(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(s)), " ")
}
