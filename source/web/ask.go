package web

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source/body"
)

const (
	maxHeader = 256 << 10 // bytes of the header of an answer
	maxField  = 1 << 10   // bytes of a validator that is remembered
	sniffed   = 4 << 10   // bytes in which a NUL tells that something is no text
)

var (
	errSlow = errors.New("the body comes too slowly")
	errLong = errors.New("the answer takes too long")
)

// request is what one request may cost.
type request struct {
	maxBytes, maxUnpacked int64
	cut                   bool // a body beyond the limits is read up to them
	anyType               bool // what the server says of the type does not matter
}

// ask sends one request. It returns the page, or where a redirect leads.
func (c *Client) ask(ctx context.Context, u *url.URL, known Validators, r request) (*Page, *url.URL, error) {
	ctx, cancelLong := context.WithTimeoutCause(ctx, c.Timeout, errLong)
	defer cancelLong()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, nil, fault.Skip("", fault.BadURL, nil)
	}
	q.Header.Set("User-Agent", c.UserAgent)
	q.Header.Set("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1")
	q.Header.Set("Accept-Encoding", body.Accept)
	q.Header.Set("Accept-Language", "en, *;q=0.5")
	if known.ETag != "" {
		q.Header.Set("If-None-Match", known.ETag)
	}
	if known.LastModified != "" {
		q.Header.Set("If-Modified-Since", known.LastModified)
	}
	a, err := c.transport.RoundTrip(q)
	if err != nil {
		return nil, nil, cause(ctx, err)
	}
	defer a.Body.Close()
	p := &Page{URL: u.String(), Fetched: c.Now().UTC(), Validators: Validators{ETag: field(a.Header, "ETag"), LastModified: field(a.Header, "Last-Modified")}}
	p.Type, _, _ = mime.ParseMediaType(a.Header.Get("Content-Type"))
	switch {
	case a.StatusCode == http.StatusNotModified && known != Validators{}:
		p.NotModified = true
		return p, nil, nil
	case a.StatusCode/100 == 3 && a.Header.Get("Location") != "":
		next, err := u.Parse(a.Header.Get("Location"))
		if err != nil {
			return nil, nil, fault.Skip("", fault.BadURL, errors.New("it redirects to what is no address"))
		}
		return nil, next, fetchable(next)
	case a.StatusCode != http.StatusOK:
		return nil, nil, c.status(u, a)
	}
	if !r.anyType {
		if err := textual(p.Type); err != nil {
			return nil, nil, err
		}
	}
	if a.ContentLength > r.maxBytes && !r.cut {
		return nil, nil, fault.Skip("", fault.TooLarge, fmt.Errorf("the server announces %d bytes", a.ContentLength))
	}
	data, err := c.read(a, cancel, r)
	if err != nil {
		return nil, nil, cause(ctx, err)
	}
	p.Data, err = plain(data, a.Header.Get("Content-Type"), r)
	return p, nil, err
}

// field is a field of a header that is short enough to be remembered.
func field(h http.Header, name string) string {
	if v := h.Get(name); len(v) <= maxField {
		return v
	}
	return ""
}

// cause is why a request was broken off, if it was here.
func cause(ctx context.Context, err error) error {
	if c := context.Cause(ctx); errors.Is(c, errSlow) || errors.Is(c, errLong) {
		return c
	}
	return err
}

// status is the fault for an answer that is no page. A host that asks to be left alone is.
func (c *Client) status(u *url.URL, a *http.Response) error {
	reason := fault.Refused
	switch {
	case a.StatusCode >= 500, a.StatusCode == http.StatusRequestTimeout, a.StatusCode == http.StatusTooEarly, a.StatusCode == http.StatusTooManyRequests:
		reason = fault.ServerError
	}
	if a.StatusCode == http.StatusTooManyRequests || a.StatusCode == http.StatusServiceUnavailable {
		c.hosts.leaveAlone(u.Hostname(), c.retryAfter(a.Header.Get("Retry-After")))
	}
	return fault.Skip("", reason, fmt.Errorf("status %d", a.StatusCode))
}

const maxRetryAfter = time.Hour

// retryAfter reads how long a server asks to be left alone: seconds, or a date.
func (c *Client) retryAfter(s string) time.Duration {
	seconds, err := strconv.ParseUint(s, 10, 31)
	wait := time.Duration(seconds) * time.Second
	if err != nil {
		until, err := http.ParseTime(s)
		if err != nil {
			return 0
		}
		wait = until.Sub(c.Now())
	}
	return min(max(wait, 0), maxRetryAfter)
}

// textual refuses types that hold no article, before their body is read. Feeds come under many names, so all else is looked at.
func textual(kind string) error {
	class, sub, _ := strings.Cut(kind, "/")
	switch {
	case class == "image" && sub != "svg+xml", class == "audio", class == "video", class == "font", kind == "application/pdf", kind == "application/zip":
		return &fault.Error{Reason: fault.OtherFormat, What: "it is not a page, a feed or a sitemap but " + kind, Hint: "give the address of the page"}
	}
	return nil
}

// read takes in a body within the limits of size and time.
func (c *Client) read(a *http.Response, cancel context.CancelCauseFunc, r request) ([]byte, error) {
	sent := &progress{r: a.Body}
	done := make(chan struct{})
	defer close(done)
	go sent.watch(c.Stall, done, cancel)
	limited := &limit{r: sent, left: r.maxBytes, cut: r.cut}
	unpacked, err := body.Decode(limited, a.Header.Get("Content-Encoding"))
	var data []byte
	if err == nil {
		data, err = body.ReadAll(unpacked, r.maxUnpacked)
	}
	// A sitemap may be a compressed file, which is not a compressed transfer.
	if err == nil && body.IsGzip(data) {
		if unpacked, err = body.Decode(bytes.NewReader(data), "gzip"); err == nil {
			data, err = body.ReadAll(unpacked, r.maxUnpacked)
		}
	}
	switch {
	case err == nil, r.cut && errors.Is(err, body.ErrTooLong):
		return data, nil
	case errors.Is(limited.err, body.ErrTooLong):
		return nil, fault.Skip("", fault.TooLarge, fmt.Errorf("more than %d bytes", r.maxBytes))
	case limited.err != nil && !errors.Is(limited.err, io.EOF):
		return nil, limited.err
	case errors.Is(err, body.ErrTooLong):
		return nil, fault.Skip("", fault.TooLarge, fmt.Errorf("unpacked it has more than %d bytes", r.maxUnpacked))
	case errors.Is(err, body.ErrCoding):
		return nil, fault.Skip("", fault.OtherFormat, err)
	}
	return nil, fault.Skip("", fault.BadArchive, err)
}

// progress counts what has come.
type progress struct {
	r io.Reader
	n atomic.Int64
}

func (p *progress) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	p.n.Add(int64(n))
	return n, err
}

// watch breaks off a request whose body stalls, until done.
func (p *progress) watch(stall time.Duration, done <-chan struct{}, cancel context.CancelCauseFunc) {
	ticker := time.NewTicker(stall)
	defer ticker.Stop()
	for before := int64(0); ; {
		select {
		case <-done:
			return
		case <-ticker.C:
			now := p.n.Load()
			if now-before < MinProgress {
				cancel(errSlow)
				return
			}
			before = now
		}
	}
}

// limit ends a stream with an error beyond a number of bytes, and keeps its error for whoever reads it through others.
type limit struct {
	r    io.Reader
	left int64
	cut  bool // it ends there without an error
	err  error
}

func (l *limit) Read(b []byte) (int, error) {
	n, err := l.r.Read(b[:min(int64(len(b)), l.left+1)])
	if int64(n) > l.left {
		n, err = int(l.left), body.ErrTooLong
		if l.cut {
			err = io.EOF
		}
	}
	l.left -= int64(n)
	if err != nil {
		l.err = err
	}
	return n, err
}

// plain gives text in UTF-8, and refuses what is none.
func plain(data []byte, contentType string, r request) ([]byte, error) {
	if bytes.HasPrefix(data, []byte("%PDF-")) {
		return nil, fault.Skip("", fault.Binary, nil)
	}
	text, _, err := body.UTF8(data, contentType)
	if err != nil {
		return nil, fault.Skip("", fault.BadEncoding, err)
	}
	if bytes.IndexByte(text[:min(len(text), sniffed)], 0) >= 0 {
		return nil, fault.Skip("", fault.Binary, nil)
	}
	if len(bytes.TrimSpace(text)) == 0 && !r.anyType {
		return nil, fault.Skip("", fault.Empty, nil)
	}
	return text, nil
}
