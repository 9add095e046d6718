// Package web fetches articles from the web: pages, and what feeds (RSS, Atom, JSON Feed) and sitemaps list.
//
// A [Client] is polite: it obeys robots.txt (RFC 9309), leaves time between two requests to a host, says who it is, and asks only for what has changed. It is
// careful: servers may lie, stall and send without end, so that time, size, redirects and the memory that parsing takes are all limited, and addresses of private
// networks are refused when the connection is made, whatever name or redirect led there. Every failure is a fault with its reason.
//
//	c := &web.Client{UserAgent: "example-archive/1.0 (+https://example.org/about)"}
//	for item, err := range c.Items(ctx, "https://example.org/feed.xml", web.Options{}) { … }
//
// Package document turns the items into text. Nothing is stored here; what was seen and which validators belong to an address, the caller keeps ([Cache],
// [Options]).
package web

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

// Defaults of a client's fields.
const (
	DefaultUserAgent    = "dragoman"
	DefaultPerHost      = time.Second
	DefaultTimeout      = time.Minute
	DefaultConnect      = 10 * time.Second
	DefaultHeader       = 20 * time.Second
	DefaultStall        = 15 * time.Second
	DefaultMaxBytes     = 16 << 20
	DefaultMaxUnpacked  = 32 << 20
	DefaultMaxRedirects = 8
)

// Client fetches. The zero value works; fields are not to be changed after the first use. It is safe for concurrent use: requests to one host wait for each
// other, those to different hosts do not. No proxy of the environment is used, since a proxy would resolve names that the client must see resolved.
type Client struct {
	UserAgent    string           // its first word, up to a slash, is the name that robots.txt is searched for
	AllowPrivate bool             // also fetch from private, loopback, link-local and reserved addresses
	Allow        []netip.Prefix   // networks that may be fetched from although they are private
	PerHost      time.Duration    // least time between two requests to a host, negative for none; a Crawl-delay of robots.txt may make it longer
	Timeout      time.Duration    // for a whole answer, a redirect counting as one
	Connect      time.Duration    // for a connection, and again for its encryption
	Header       time.Duration    // until the header of the answer is there
	Stall        time.Duration    // within which a body must bring MinProgress bytes or end
	MaxBytes     int64            // of a body as it is sent
	MaxUnpacked  int64            // of a body unpacked
	MaxRedirects int              // negative for none
	Cache        Cache            // nil: nothing is remembered, everything is fetched anew
	RootCAs      *x509.CertPool   // whom to trust instead of whom the system trusts
	Resolver     *net.Resolver    // of names; nil for the system's
	Now          func() time.Time // the clock that dates what is fetched; nil for the system's

	once      sync.Once
	transport *http.Transport
	hosts     hosts
	robots    robotsCache
}

// MinProgress is the number of bytes that a body must bring within Client.Stall.
const MinProgress = 512

// Validators are what a server gave to ask whether something has changed since. Both may be empty.
type Validators struct {
	ETag         string
	LastModified string
}

// Cache remembers validators by address. It must be safe for concurrent use if the client is used so. [Client.Items] puts the validators of an address only when
// all that came from it was taken, so that nothing is lost when the caller stops halfway.
type Cache interface {
	Get(address string) Validators
	Put(address string, v Validators)
}

// Page is what a server gave.
type Page struct {
	URL         string // after all redirects
	Type        string // media type in lower case without parameters, "" if the server named none
	Data        []byte // unpacked, and in UTF-8 if it is text
	Fetched     time.Time
	Validators  Validators
	NotModified bool // it is as it was when the cache was put; there are no data
}

// setUp fills the defaults.
func (c *Client) setUp() {
	c.once.Do(func() {
		c.UserAgent = cmp.Or(c.UserAgent, DefaultUserAgent)
		c.PerHost = max(cmp.Or(c.PerHost, DefaultPerHost), 0)
		c.Timeout = cmp.Or(c.Timeout, DefaultTimeout)
		c.Connect = cmp.Or(c.Connect, DefaultConnect)
		c.Header = cmp.Or(c.Header, DefaultHeader)
		c.Stall = cmp.Or(c.Stall, DefaultStall)
		c.MaxBytes = cmp.Or(c.MaxBytes, DefaultMaxBytes)
		c.MaxUnpacked = cmp.Or(c.MaxUnpacked, DefaultMaxUnpacked)
		c.MaxRedirects = max(cmp.Or(c.MaxRedirects, DefaultMaxRedirects), 0)
		if c.Now == nil {
			c.Now = time.Now
		}
		dialer := &net.Dialer{Timeout: c.Connect, Resolver: c.Resolver, ControlContext: c.guard}
		c.transport = &http.Transport{
			DialContext:            dialer.DialContext,
			TLSClientConfig:        &tls.Config{RootCAs: c.RootCAs, MinVersion: tls.VersionTLS12},
			TLSHandshakeTimeout:    c.Connect,
			ResponseHeaderTimeout:  c.Header,
			MaxResponseHeaderBytes: maxHeader,
			IdleConnTimeout:        30 * time.Second,
			MaxIdleConnsPerHost:    1,
			DisableCompression:     true, // unpacked here, within limits
			ForceAttemptHTTP2:      true,
		}
	})
}

// Close gives back the connections that are kept for further requests.
func (c *Client) Close() {
	c.setUp()
	c.transport.CloseIdleConnections()
}

// Get fetches an address, following redirects. It asks only for what has changed if the cache knows the address, and does not put into the cache. The error is a
// [fault.Error] with a reason, but for a context that was cancelled.
func (c *Client) Get(ctx context.Context, address string) (*Page, error) {
	c.setUp()
	u, err := parse(address)
	if err != nil {
		return nil, err
	}
	var known Validators
	if c.Cache != nil {
		known = c.Cache.Get(address)
	}
	seen := map[string]bool{}
	for hops := 0; ; hops++ {
		if hops > c.MaxRedirects || seen[u.String()] {
			return nil, fault.Skip(address, fault.Redirects, nil)
		}
		seen[u.String()] = true
		rules, err := c.rules(ctx, u)
		if err != nil {
			return nil, c.failure(ctx, address, err)
		}
		if !rules.allowed(u) {
			return nil, fault.Skip(address, fault.Robots, nil)
		}
		page, next, err := c.paced(ctx, u, known, rules.delay)
		if err != nil {
			return nil, c.failure(ctx, address, err)
		}
		if next == nil {
			return page, nil
		}
		u = next
	}
}

// paced waits for the host's turn and asks once. It returns where a redirect leads.
func (c *Client) paced(ctx context.Context, u *url.URL, known Validators, delay time.Duration) (*Page, *url.URL, error) {
	if err := c.hosts.wait(ctx, u.Hostname(), max(c.PerHost, delay)); err != nil {
		return nil, nil, err
	}
	return c.ask(ctx, u, known, request{maxBytes: c.MaxBytes, maxUnpacked: c.MaxUnpacked})
}

// parse reads an address that can be fetched.
func parse(address string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return nil, fault.Skip(address, fault.BadURL, nil)
	}
	return u, fetchable(u)
}

const maxAddress = 8 << 10 // bytes

// fetchable refuses addresses of other kinds than those of pages, and drops what is not for the server.
func fetchable(u *url.URL) error {
	u.Scheme = strings.ToLower(u.Scheme)
	if u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil || len(u.String()) > maxAddress {
		return fault.Skip(short(u.Redacted()), fault.BadURL, nil)
	}
	u.Host = strings.ToLower(u.Host)
	u.Fragment, u.RawFragment = "", ""
	return nil
}

// short keeps an address from filling a message.
func short(address string) string {
	const most = 200
	if len(address) > most {
		return strings.ToValidUTF8(address[:most], "") + "…"
	}
	return address
}

// format is the format of what a page holds.
func (p *Page) format() source.Format {
	if p.Type == "text/plain" {
		return source.Text
	}
	return source.HTML
}
