package web

import (
	"bytes"
	"context"
	"fmt"

	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/dragoman-project/dragoman/fault"
)

const (
	maxRobots       = 512 << 10 // bytes of robots.txt that count; RFC 9309 section 2.5 asks for 500 KiB at least
	robotsRedirects = 5         // RFC 9309 section 2.3.1.2
	robotsFor       = time.Hour // that rules are kept; at most a day by section 2.4
	robotsRetry     = time.Minute
	maxDelay        = time.Minute // of a Crawl-delay, beyond which a site would keep everything else waiting
	maxSitemapLines = 100
)

// rules are what a site's robots.txt says to this client.
type rules struct {
	lines    []rule
	delay    time.Duration
	sitemaps []string
}

// rule is a line of robots.txt: what it matches must, or must not, be fetched.
type rule struct {
	allow   bool
	pattern string
}

// robotsCache keeps the rules of sites. Requests to a site whose rules are not there yet wait for one another.
type robotsCache struct {
	mu    sync.Mutex
	sites map[string]*siteRules
}

type siteRules struct {
	mu    sync.Mutex
	rules *rules
	err   error
	until time.Time
}

func (r *robotsCache) site(key string) *siteRules {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.sites == nil || len(r.sites) > manyHosts {
		r.sites = map[string]*siteRules{}
	}
	s := r.sites[key]
	if s == nil {
		s = &siteRules{}
		r.sites[key] = s
	}
	return s
}

// rules are those of the site of an address. If they cannot be had for now, nothing may be fetched (RFC 9309 section 2.3.1.4).
func (c *Client) rules(ctx context.Context, u *url.URL) (*rules, error) {
	s := c.robots.site(u.Scheme + "://" + u.Host)
	s.mu.Lock()
	defer s.mu.Unlock()
	if now := time.Now(); now.Before(s.until) {
		return s.rules, s.err
	}
	r, err := c.fetchRobots(ctx, u)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	keep := robotsFor
	if err != nil {
		keep = robotsRetry
		reason := fault.ReasonOf(err)
		if reason == "" {
			reason, _ = diagnose(err)
		}
		if reason != fault.PrivateHost && reason != fault.BadTLS && reason != fault.Unreachable { // those are no matter of robots.txt
			err = &fault.Error{Reason: reason, What: "robots.txt cannot be read, so that nothing may be fetched: " + reason.Explain(), Hint: reason.Hint(), Err: err}
		}
	}
	s.rules, s.err, s.until = r, err, time.Now().Add(keep)
	return r, err
}

func (c *Client) fetchRobots(ctx context.Context, site *url.URL) (*rules, error) {
	u := &url.URL{Scheme: site.Scheme, Host: site.Host, Path: "/robots.txt"}
	for range robotsRedirects + 1 {
		if err := c.hosts.wait(ctx, u.Hostname(), c.PerHost); err != nil {
			return nil, err
		}
		page, next, err := c.ask(ctx, u, Validators{}, request{maxBytes: maxRobots, maxUnpacked: maxRobots, cut: true, anyType: true})
		switch reason := fault.ReasonOf(err); {
		case reason == fault.Refused, reason == fault.Binary, reason == fault.BadEncoding, reason == fault.OtherFormat:
			return &rules{}, nil // there is none, or what is there is something else
		case err != nil:
			return nil, err
		case next == nil:
			return parseRobots(page.Data, token(c.UserAgent)), nil
		}
		u = next
	}
	return &rules{}, nil // section 2.3.1.2: it may be taken for none
}

// token is the name that robots.txt knows a client by.
func token(userAgent string) string {
	name := strings.ToLower(userAgent)
	end := strings.IndexFunc(name, func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' && r != '_' })
	if end >= 0 {
		name = name[:end]
	}
	return name
}

// parseRobots reads the rules for a client: those of all groups that name it, else those of the groups for everyone (RFC 9309 section 2.2).
func parseRobots(data []byte, name string) *rules {
	if len(data) >= maxRobots { // the last line may be half of one
		data = data[:bytes.LastIndexAny(data, "\r\n")+1]
	}
	var own, all, out rules
	named, agents, everyone, mine := false, false, false, false
	for line := range bytes.FieldsFuncSeq(bytes.TrimPrefix(data, []byte("\ufeff")), func(r rune) bool { return r == '\n' || r == '\r' }) {
		line, _, _ = bytes.Cut(line, []byte("#"))
		k, v, ok := bytes.Cut(line, []byte(":"))
		if !ok {
			continue
		}
		key, value := strings.ToLower(string(bytes.TrimSpace(k))), string(bytes.TrimSpace(v))
		switch key {
		case "user-agent":
			if !agents { // the group before is over
				everyone, mine = false, false
			}
			agents = true
			everyone = everyone || value == "*"
			if name != "" && token(value) == name {
				mine, named = true, true
			}
			continue
		case "sitemap":
			if len(out.sitemaps) < maxSitemapLines {
				out.sitemaps = append(out.sitemaps, value)
			}
			continue // belongs to no group
		case "allow", "disallow", "crawl-delay":
			agents = false
		default:
			continue
		}
		if mine {
			own.add(key, value)
		}
		if everyone {
			all.add(key, value)
		}
	}
	if !named {
		own = all
	}
	out.lines, out.delay = own.lines, own.delay
	return &out
}

func (r *rules) add(key, value string) {
	if key == "crawl-delay" {
		if seconds, err := strconv.ParseFloat(value, 64); err == nil && seconds > 0 {
			r.delay = time.Duration(min(seconds, maxDelay.Seconds()) * float64(time.Second))
		}
		return
	}
	if value != "" { // an empty one forbids nothing
		r.lines = append(r.lines, rule{key == "allow", normal(value)})
	}
}

// allowed tells whether an address may be fetched: by the longest rule that matches it; of two equally long ones by the one that allows (section 2.2.2).
func (r *rules) allowed(u *url.URL) bool {
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if path == "/robots.txt" {
		return true
	}
	if u.RawQuery != "" || u.ForceQuery {
		path += "?" + u.RawQuery
	}
	path = normal(path)
	allow, longest := true, -1
	for _, l := range r.lines {
		if n := len(l.pattern); (n > longest || n == longest && l.allow) && matches(l.pattern, path) {
			allow, longest = l.allow, n
		}
	}
	return allow
}

// matches tells whether a path begins as a pattern says: * stands for anything, $ at the end for the end.
func matches(pattern, path string) bool {
	pattern, whole := strings.CutSuffix(pattern, "$")
	parts := strings.Split(pattern, "*")
	path, ok := strings.CutPrefix(path, parts[0])
	if !ok || len(parts) == 1 {
		return ok && (!whole || path == "")
	}
	last := parts[len(parts)-1]
	for _, part := range parts[1 : len(parts)-1] {
		i := strings.Index(path, part)
		if i < 0 {
			return false
		}
		path = path[i+len(part):]
	}
	if whole {
		return strings.HasSuffix(path, last)
	}
	return strings.Contains(path, last)
}

// normal writes a path with the same letters escaped wherever it comes from (section 2.2.2).
func normal(path string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(path); i++ {
		c, escaped := path[i], false
		if c == '%' && i+2 < len(path) {
			if v, err := strconv.ParseUint(path[i+1:i+3], 16, 8); err == nil {
				c, escaped = byte(v), true
				i += 2
			}
		}
		unreserved := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~", c) >= 0
		if c <= ' ' || c >= 0x7f || escaped && !unreserved {
			fmt.Fprintf(&b, "%%%c%c", hex[c>>4], hex[c&15])
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// sitemaps lists the sitemaps that the robots.txt of an address's site names.
func (c *Client) sitemaps(ctx context.Context, u *url.URL) []string {
	r, err := c.rules(ctx, u)
	if err != nil || r == nil {
		return nil
	}
	return r.sitemaps
}
