package web

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"net/url"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

// Kind is what stands at an address.
type Kind string

// The kinds. Auto is settled by what is there: a feed or a sitemap is read as such, the front page of a site as Site, and any other page as Article.
const (
	Auto    Kind = ""
	Feed    Kind = "feed"    // RSS, Atom or JSON Feed
	Sitemap Kind = "sitemap" // a sitemap or an index of sitemaps
	Site    Kind = "site"    // a page that names feeds, or whose site's robots.txt names sitemaps
	Article Kind = "article" // one article
)

// Limits of [Client.Items].
const (
	DefaultMaxArticles = 1000
	DefaultMaxSitemaps = 20
)

// Options choose what is read of a source.
type Options struct {
	Kind        Kind
	Seen        func(address string) bool // articles that the caller has, by the address listed or the one that it led to; nil: none
	Since       time.Time                 // entries dated before are passed over; zero: none
	MaxArticles int                       // unseen articles that are fetched
	MaxSitemaps int                       // sitemaps of an index that are read, the newest first
}

// Items fetches the new articles of a source: of a feed, a sitemap, a site or a single page. What a feed or sitemap says of an article is in Item.Listed. An article
// whose page cannot be had is taken from the feed if that holds its full text. Each failure is yielded as an error and stops nothing else.
//
// An unchanged source (by the cache) yields nothing. It counts as read only when every entry was taken or failed for good; else it is fetched again the next time,
// and Seen keeps what was taken from coming twice.
func (c *Client) Items(ctx context.Context, address string, o Options) iter.Seq2[source.Item, error] {
	c.setUp()
	if o.MaxArticles <= 0 {
		o.MaxArticles = DefaultMaxArticles
	}
	if o.MaxSitemaps <= 0 {
		o.MaxSitemaps = DefaultMaxSitemaps
	}
	return func(yield func(source.Item, error) bool) {
		r := &reading{c: c, ctx: ctx, o: o, yield: yield, taken: map[string]bool{}}
		r.read(address, o.Kind, 0)
	}
}

// reading is one reading of a source.
type reading struct {
	c       *Client
	ctx     context.Context
	o       Options
	yield   func(source.Item, error) bool
	taken   map[string]bool // addresses of articles, feeds and sitemaps
	fetched int             // articles
	stopped bool
}

// maxSteps is how far a site, an index of sitemaps and its sitemaps lead.
const maxSteps = 3

// read reads what stands at an address. It returns whether all that came from there was taken, and notes that in the cache.
func (r *reading) read(address string, kind Kind, steps int) bool {
	if r.taken[address] || r.stopped {
		return !r.stopped
	}
	r.taken[address] = true
	page, err := r.c.Get(r.ctx, address)
	if err != nil {
		return r.fail(err)
	}
	if page.NotModified {
		return true
	}
	whole := false
	switch kind = settle(kind, page); kind {
	case Feed:
		entries, err := parseFeed(page.Data, page.URL)
		if err != nil {
			whole = r.fail(at(address, err))
			break
		}
		whole = r.articles(address, entries)
	case Sitemap:
		whole = r.sitemap(address, page, steps)
	case Site:
		whole = r.site(address, page, steps)
	default:
		whole = r.item(page, &entry{listing: source.Listing{Link: address}})
	}
	if whole && r.c.Cache != nil {
		r.c.Cache.Put(address, page.Validators)
	}
	return whole
}

// settle finds out what a page is.
func settle(kind Kind, page *Page) Kind {
	if kind != Auto {
		return kind
	}
	start := bytes.TrimSpace(page.Data)
	if bytes.HasPrefix(start, []byte("{")) && strings.HasSuffix(page.Type, "json") {
		return Feed
	}
	switch root(start) {
	case "rss", "RDF", "feed":
		return Feed
	case "urlset", "sitemapindex":
		return Sitemap
	}
	if u, err := url.Parse(page.URL); err == nil && strings.Trim(u.Path, "/") == "" && u.RawQuery == "" {
		return Site
	}
	return Article
}

func (r *reading) sitemap(address string, page *Page, steps int) bool {
	m, err := parseSitemap(page.Data, page.URL)
	if err != nil {
		return r.fail(at(address, err))
	}
	whole := r.articles(address, m.articles)
	if steps >= maxSteps || len(m.sitemaps) == 0 {
		return whole
	}
	n := 0
	for _, s := range m.sitemaps {
		if old(s.date, r.o.Since) {
			continue
		}
		if n++; n > r.o.MaxSitemaps {
			r.fail(fault.Skip(short(address), fault.LimitReached, fmt.Errorf("the newest %d of %d sitemaps", r.o.MaxSitemaps, len(m.sitemaps))))
			return false
		}
		whole = r.read(s.listing.Link, Sitemap, steps+1) && whole
		if r.stopped {
			return false
		}
	}
	return whole
}

// site reads the feeds that a page names, or else the sitemaps that its site names. It never counts as unchanged: the page may be while its feeds are not.
func (r *reading) site(address string, page *Page, steps int) bool {
	sources, kind := Feeds(page.Data, page.URL), Feed
	if len(sources) == 0 {
		if u, err := parse(page.URL); err == nil {
			sources, kind = r.c.sitemaps(r.ctx, u), Sitemap
		}
	}
	if len(sources) == 0 || steps > 0 {
		r.fail(fault.Skip(short(address), fault.NoFeed, nil))
		return false
	}
	for _, s := range sources[:min(len(sources), r.o.MaxSitemaps)] {
		r.read(s, kind, steps+1)
	}
	return false
}

// articles fetches the articles that are listed. It returns whether nothing of them is left for another time.
func (r *reading) articles(address string, entries []entry) bool {
	whole := true
	for i := range entries {
		e := &entries[i]
		link := e.listing.Link
		if r.taken[link] || old(e.date, r.o.Since) || r.seen(link) {
			continue
		}
		r.taken[link] = true
		if r.fetched++; r.fetched > r.o.MaxArticles {
			r.fail(fault.Skip(short(address), fault.LimitReached, fmt.Errorf("%d new articles", r.o.MaxArticles)))
			return false
		}
		whole = r.article(e) && whole
		if r.stopped {
			return false
		}
	}
	return whole
}

// article fetches one article, or takes it from its feed.
func (r *reading) article(e *entry) bool {
	page, err := r.c.Get(r.ctx, e.listing.Link)
	switch {
	case err == nil && (page.NotModified || page.URL != e.listing.Link && r.seen(page.URL)):
		return true
	case err == nil:
		if !r.item(page, e) {
			return false
		}
		if r.c.Cache != nil {
			r.c.Cache.Put(e.listing.Link, page.Validators)
		}
		return true
	case r.ctx.Err() == nil && strings.TrimSpace(e.content) != "":
		return r.item(&Page{URL: e.listing.Link, Type: "text/html", Data: e.page(), Fetched: r.c.Now().UTC()}, e)
	}
	return r.fail(err)
}

// item yields a page as an item.
func (r *reading) item(page *Page, e *entry) bool {
	if len(page.Data) > source.DefaultMaxSize {
		return r.fail(fault.Skip(short(e.listing.Link), fault.TooLarge, fmt.Errorf("a page of %d bytes", len(page.Data))))
	}
	r.stopped = !r.yield(source.Item{
		Name: e.listing.Link, Format: page.format(), Data: page.Data, Charset: "utf-8", URL: page.URL, Fetched: page.Fetched, Listed: e.listing,
	}, nil)
	return !r.stopped
}

// fail yields an error. It returns whether the same would happen another time.
func (r *reading) fail(err error) bool {
	r.stopped = r.stopped || !r.yield(source.Item{}, err) || r.ctx.Err() != nil
	return !r.stopped && lasting(err)
}

func (r *reading) seen(address string) bool { return r.o.Seen != nil && r.o.Seen(address) }

func old(date, since time.Time) bool { return !date.IsZero() && date.Before(since) }

// at names the address in an error.
func at(address string, err error) error {
	if f, ok := err.(*fault.Error); ok {
		f.Subject = short(address)
	}
	return err
}
