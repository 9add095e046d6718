package web

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/fault"
)

const maxAddresses = 50_000 // of a sitemap, by the protocol of sitemaps.org

// sitemap is a sitemap or an index of sitemaps, newest first.
type sitemap struct {
	articles []entry
	sitemaps []entry
}

// parseSitemap reads a sitemap (sitemaps.org 0.9, with Google's news:news) in UTF-8 that stands at an address.
func parseSitemap(data []byte, address string) (*sitemap, error) {
	base, err := url.Parse(address)
	if err != nil {
		return nil, fault.Skip("", fault.BadURL, nil)
	}
	out := &sitemap{}
	s := newScanner(data)
	var e entry
	var changed string
	var text strings.Builder
	for {
		t, err := s.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			text.Reset()
			if t.Name.Local == "url" || t.Name.Local == "sitemap" {
				e, changed = entry{}, ""
			}
		case xml.CharData:
			if text.Len()+len(t) <= maxText {
				text.Write(t)
			}
		case xml.EndElement:
			value := strings.TrimSpace(text.String())
			text.Reset()
			switch s.parent(0) + "/" + t.Name.Local {
			case "url/loc", "sitemap/loc":
				e.listing.Link = value
			case "url/lastmod", "sitemap/lastmod":
				changed = value
			case "publication/name":
				e.listing.Publisher = value
			case "publication/language":
				e.listing.Language = value
			case "news/publication_date":
				e.listing.Published = value
			case "news/title":
				e.listing.Title = plainText(value)
			case "urlset/url", "sitemapindex/sitemap":
				if !e.settle(base, changed) {
					continue
				}
				if t.Name.Local == "url" {
					out.articles = append(out.articles, e)
				} else {
					out.sitemaps = append(out.sitemaps, e)
				}
				if len(out.articles)+len(out.sitemaps) > maxAddresses {
					return nil, fault.Skip("", fault.TooLarge, fmt.Errorf("a sitemap of more than %d addresses", maxAddresses))
				}
			}
		}
	}
	newestFirst(out.articles)
	newestFirst(out.sitemaps)
	return out, nil
}

// settle completes an entry. It returns false for one without an address that can be fetched.
func (e *entry) settle(base *url.URL, changed string) bool {
	u, err := base.Parse(e.listing.Link)
	if e.listing.Link == "" || err != nil || fetchable(u) != nil {
		return false
	}
	e.listing.Link = u.String()
	e.date = timeOf(e.listing.Published)
	if e.date.IsZero() {
		e.date = timeOf(changed)
	}
	return true
}

// newestFirst sorts entries; those without a date stay behind, in their order.
func newestFirst(entries []entry) {
	slices.SortStableFunc(entries, func(a, b entry) int { return b.date.Compare(a.date) })
}

// timeOf reads a W3C date, zero if it is none.
func timeOf(s string) time.Time {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", time.DateOnly, "2006-01"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}
