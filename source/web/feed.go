package web

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

const (
	maxEntries  = 20_000
	maxJSONFeed = 8 << 20 // bytes
)

// entry is an article that a feed or sitemap lists.
type entry struct {
	listing source.Listing
	date    time.Time // of publication, else of the last change
	content string    // HTML, if the feed holds the article itself
}

// parseFeed reads a feed in UTF-8 that stands at an address.
func parseFeed(data []byte, address string) ([]entry, error) {
	if err := checkFeed(data); err != nil {
		return nil, err
	}
	feed, err := decode(undeclared(data))
	if err != nil {
		return nil, fault.Skip("", fault.BadFeed, err)
	}
	base, err := url.Parse(address)
	if err != nil {
		return nil, fault.Skip("", fault.BadURL, nil)
	}
	var entries []entry
	for _, item := range feed.Items {
		if item == nil {
			continue
		}
		link := first(item.Link, first(item.Links...))
		if link == "" && strings.Contains(item.GUID, "://") {
			link = item.GUID
		}
		u, err := base.Parse(strings.TrimSpace(link))
		if link == "" || err != nil || fetchable(u) != nil {
			continue
		}
		e := entry{content: item.Content, listing: source.Listing{
			Link: u.String(), Title: plainText(item.Title), Byline: authors(item), Publisher: plainText(feed.Title), Language: feed.Language,
		}}
		if item.PublishedParsed != nil {
			e.date = *item.PublishedParsed
			e.listing.Published = e.date.Format(time.RFC3339)
		} else if item.UpdatedParsed != nil {
			e.date = *item.UpdatedParsed
		}
		entries = append(entries, e)
	}
	return entries, nil
}

// decode gives a feed to the library. A panic there must not stop other sources.
func decode(data []byte) (feed *gofeed.Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the parser failed: %v", r)
		}
	}()
	return gofeed.NewParser().Parse(bytes.NewReader(data))
}

// checkFeed refuses what would cost the parser more than a feed can be worth.
func checkFeed(data []byte) error {
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		if len(data) > maxJSONFeed || bytes.Count(data, []byte("{")) > 4*maxEntries {
			return fault.Skip("", fault.TooLarge, fmt.Errorf("a feed of more than %d entries", maxEntries))
		}
		return nil
	}
	s := newScanner(data)
	for entries := 0; ; {
		t, err := s.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if start, ok := t.(xml.StartElement); ok && (start.Name.Local == "item" || start.Name.Local == "entry") {
			if entries++; entries > maxEntries {
				return fault.Skip("", fault.TooLarge, fmt.Errorf("a feed of more than %d entries", maxEntries))
			}
		}
	}
}

// undeclared drops the XML declaration, whose character set is no longer that of the data.
func undeclared(data []byte) []byte {
	data = bytes.TrimSpace(data)
	if rest, ok := bytes.CutPrefix(data, []byte("<?xml")); ok {
		if _, rest, ok = bytes.Cut(rest, []byte("?>")); ok {
			return rest
		}
	}
	return data
}

func authors(item *gofeed.Item) string {
	var names []string
	for _, a := range item.Authors {
		if a != nil && strings.TrimSpace(a.Name) != "" {
			names = append(names, plainText(a.Name))
		}
	}
	return strings.Join(names, ", ")
}

// plainText undoes the entities that titles of feeds are often escaped with once more.
func plainText(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(s)), " ")
}

func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// page makes a page of an entry that holds its article.
func (e *entry) page() []byte {
	title := html.EscapeString(e.listing.Title)
	return fmt.Appendf(nil, "<!doctype html><html><head><title>%s</title></head><body><article><h1>%s</h1>%s</article></body></html>", title, title, e.content)
}
