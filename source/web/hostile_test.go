package web_test

import (
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source/web"
)

// drip sends a little again and again until the client has enough.
func drip(first, more string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, first)
		for r.Context().Err() == nil {
			_, _ = io.WriteString(w, more)
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
			case <-time.After(5 * time.Millisecond):
			}
		}
	}
}

// endless sends without end, as fast as it can.
func endless(header map[string]string, data string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		for k, v := range header {
			w.Header().Set(k, v)
		}
		for r.Context().Err() == nil {
			if _, err := io.WriteString(w, data); err != nil {
				return
			}
		}
	}
}

// raw answers with bytes that no HTTP server would send.
func raw(data string, repeat int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		defer conn.Close()
		for range repeat {
			if _, err := io.WriteString(conn, data); err != nil {
				return
			}
		}
	}
}

// silent says nothing until the client has enough.
func silent(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }

func redirect(to string) http.HandlerFunc {
	return http.RedirectHandler(to, http.StatusFound).ServeHTTP
}

// hostile servers, and what is said of each.
var hostile = []struct {
	name   string
	page   http.HandlerFunc
	set    func(*web.Client)
	reason fault.Reason
	word   string
}{
	{"slow drip", drip("<p>", "x"), func(c *web.Client) { c.Stall = 150 * time.Millisecond }, fault.TimedOut, "slowly"},
	{"a drip just quick enough", drip("<p>", strings.Repeat("x", 1000)), func(c *web.Client) { c.Timeout = 400 * time.Millisecond }, fault.TimedOut, "too long"},
	{"no answer", silent, func(c *web.Client) { c.Header = 150 * time.Millisecond }, fault.TimedOut, ""},
	{"no body", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	}, func(c *web.Client) { c.Stall = 150 * time.Millisecond }, fault.TimedOut, "slowly"},
	{"a circle of redirects", redirect("/"), nil, fault.Redirects, "circle"},
	{"redirects without end", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.String()+"x", http.StatusFound)
	}, nil, fault.Redirects, "circle"},
	{"redirect to metadata", redirect("http://169.254.169.254/latest/meta-data/"), nil, fault.PrivateHost, "private"},
	{"redirect to metadata in other words", redirect("http://[::ffff:a9fe:a9fe]/latest/meta-data/"), nil, fault.PrivateHost, "private"},
	{"redirect into the house", redirect("http://10.0.0.1/admin"), nil, fault.PrivateHost, "private"},
	{"redirect to a file", redirect("file:///etc/passwd"), nil, fault.BadURL, ""},
	{"redirect to nowhere", redirect("http://%zz"), nil, fault.BadURL, ""},
	{"redirect to a long address", redirect("/" + strings.Repeat("x", 20_000)), nil, fault.BadURL, ""},
	{"10 GB announced", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10737418240\r\n\r\n<p>", 1), nil, fault.TooLarge, "10737418240"},
	{"10 GB sent", endless(nil, strings.Repeat("<p>x", 1<<14)), nil, fault.TooLarge, "more than"},
	{"a zip bomb", endlessZip(), nil, fault.TooLarge, "unpacked"},
	{"a zip bomb within another", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/gzip")
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write([]byte(doubleBomb()))
	}, nil, fault.TooLarge, "unpacked"},
	{"codings over codings", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", strings.Repeat("gzip, ", 100)+"gzip")
		_, _ = io.WriteString(w, "x")
	}, nil, fault.OtherFormat, "coding"},
	{"half a gzip", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, bomb()[:100])
	}, nil, fault.BadArchive, ""},
	{"less than announced", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>short", 1), nil, fault.CutOff, "end before"},
	{"chunks that break off", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>ab\r\n", 1), nil, fault.CutOff, "end before"},
	{"chunks that are none", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>ab\r\n", 1), nil, fault.BadResponse, "HTTP"},
	{"two lengths", raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n<p>abc", 1), nil, fault.BadResponse, "HTTP"},
	{"a negative length", raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n<p>abc", 1), nil, fault.BadResponse, "HTTP"},
	{"no HTTP", raw("SSH-2.0-OpenSSH_9.9\r\n", 1), nil, fault.BadResponse, "HTTP"},
	{"no status", raw("HTTP/1.1 abc\r\n\r\n", 1), nil, fault.BadResponse, "HTTP"},
	{"hangs up", raw("", 1), nil, fault.Unreachable, ""},
	{"a header without end", raw("HTTP/1.1 200 OK\r\nX: "+strings.Repeat("y", 10<<20), 1), nil, fault.TooLarge, "header"},
	{"headers without end", raw("HTTP/1.1 200 OK\r\n"+strings.Repeat("X: y\r\n", 1<<20), 1), nil, fault.TooLarge, "header"},
	{"news without end that it will answer", raw(strings.Repeat("HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n", 1<<10), 1<<10), nil, fault.TooLarge, "header"},
	{"a picture", gives("image/png", "\x89PNG\r\n\x1a\n"), nil, fault.OtherFormat, "image/png"},
	{"a film without end", endless(map[string]string{"Content-Type": "video/mp4"}, "x"), nil, fault.OtherFormat, "video/mp4"},
	{"a program as a page", gives("text/html", "\x7fELF\x02\x01\x01\x00\x00\x00"), nil, fault.Binary, "not text"},
	{"a PDF as a page", gives("text/html", "%PDF-1.7\n"), nil, fault.Binary, "not text"},
	{"nothing", gives("text/html", " \n"), nil, fault.Empty, "no text"},
	{"not here", http.NotFound, nil, fault.Refused, "404"},
	{"needs a login", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusUnauthorized) }, nil, fault.Refused, "401"},
	{"a status that is none", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(799) }, nil, fault.ServerError, "799"},
	{"unchanged since never", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotModified) }, nil, fault.Refused, "304"},
}

// bomb unpacks to a megabyte; sent again and again it is one stream. doubleBomb unpacks to a bomb of 64 megabytes.
var (
	bomb       = sync.OnceValue(func() string { return packed(strings.Repeat("<p>boom!", 1<<17)) })
	doubleBomb = sync.OnceValue(func() string { return packed(strings.Repeat(bomb(), 64)) })
)

// endlessZip sends what unpacks to gigabytes, and never ends.
func endlessZip() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		endless(map[string]string{"Content-Encoding": "gzip"}, bomb())(w, r)
	}
}

func TestHostileServersHarmNothing(t *testing.T) {
	t.Parallel()
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			at := site(t, map[string]http.HandlerFunc{"/a": h.page, "/": h.page})
			if h.name == "redirects without end" {
				at = site(t, anyPath(h.page))
			}
			c := client()
			if h.set != nil {
				h.set(c)
			}
			begin := time.Now()
			_, err := c.Get(t.Context(), at+"/a")
			expectFault(t, err, h.reason, h.word)
			if took := time.Since(begin); took > time.Minute/2 {
				t.Errorf("it took %v", took)
			}
			if err != nil && len(err.Error()) > 1000 {
				t.Errorf("a message of %d bytes", len(err.Error()))
			}
		})
	}
}

// anyPath serves one page under "/a" and every address it can lead to.
func anyPath(page http.HandlerFunc) map[string]http.HandlerFunc {
	out := map[string]http.HandlerFunc{}
	for i := range 100 {
		out["/a"+strings.Repeat("x", i)] = page
	}
	return out
}

func TestARobotsFileThatIsSlowKeepsTheSiteClosed(t *testing.T) {
	t.Parallel()
	at := site(t, map[string]http.HandlerFunc{"/robots.txt": drip("User-agent: *\n", "#"), "/a": gives("text/html", "<p>x")})
	c := client()
	c.Stall = 150 * time.Millisecond
	_, err := c.Get(t.Context(), at+"/a")
	expectFault(t, err, fault.TimedOut, "robots.txt cannot be read")
	at = site(t, map[string]http.HandlerFunc{"/robots.txt": endless(nil, "Disallow: /x\nUser-agent: *\nDisallow: /a\n"), "/a": gives("text/html", "<p>x")})
	_, err = client().Get(t.Context(), at+"/a")
	expectFault(t, err, fault.Robots, "robots.txt")
}

// TestHostileFeeds runs alone, since it measures what the whole program asks of memory.
func TestHostileFeeds(t *testing.T) {
	t.Parallel()
	laughs := `<!DOCTYPE x [<!ENTITY a "ha">` + func() (s string) {
		for i := range 20 {
			s += fmt.Sprintf(`<!ENTITY %c "%s">`, 'b'+i, strings.Repeat(fmt.Sprintf("&%c;", 'a'+i), 10))
		}
		return s
	}() + `]>`
	for _, c := range []struct {
		name, data string
		kind       web.Kind
		want       fault.Reason
	}{
		{"a million entries", "<rss><channel>" + strings.Repeat("<item/>", 1_000_000) + "</channel></rss>", web.Auto, fault.TooLarge},
		{"a million entries with prefixes", "<a:feed xmlns:a='http://www.w3.org/2005/Atom'>" + strings.Repeat("<a:entry/>", 1_000_000) + "</a:feed>", web.Auto, fault.TooLarge},
		{"a million entries in JSON", `{"version":"https://jsonfeed.org/version/1.1","items":[` + strings.Repeat("{},", 1_000_000) + "{}]}", web.Feed, fault.TooLarge},
		{"a million elements", "<rss><channel><item>" + strings.Repeat("<a:b/>", 1_000_000) + "</item></channel></rss>", web.Auto, fault.TooLarge},
		{"a million attributes", "<rss><channel><item><a " + strings.Repeat("b='' ", 1_000_000) + "/></item></channel></rss>", web.Auto, fault.TooLarge},
		{"a million attributes in many tags", "<rss><channel><item>" + strings.Repeat("<a "+strings.Repeat("b='' ", 1000)+"/>", 1000) + "</item></channel></rss>", web.Auto, fault.TooLarge},
		{"a deep feed", "<rss>" + strings.Repeat("<a>", 100_000), web.Auto, fault.TooLarge},
		{"a bomb of entities", `<?xml version="1.0"?>` + laughs + "<rss><channel><title>&u;</title><item><title>&u;</title><link>/a</link></item></channel></rss>", web.Auto, fault.BadFeed},
		{"a bomb of entities in a sitemap", laughs + "<urlset><url><loc>&u;</loc></url></urlset>", web.Sitemap, fault.BadFeed},
		{"an entity from a file", `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title><link>/a</link></item></channel></rss>`, web.Feed, fault.BadFeed},
		{"a sitemap of too many addresses", "<urlset>" + strings.Repeat("<url><loc>/a</loc></url>", 60_000) + "</urlset>", web.Auto, fault.TooLarge},
		{"a sitemap of a million tags", "<urlset>" + strings.Repeat("<url/>", 1_000_000) + "</urlset>", web.Auto, fault.TooLarge},
		{"half a feed", "<rss><channel><item><link>/a</link></item>", web.Auto, fault.BadFeed},
		{"half a sitemap", "<urlset><url><loc>/a</loc></url>", web.Auto, fault.BadFeed},
		{"JSON that is none", `{"version":`, web.Feed, fault.BadFeed},
		{"deep JSON", `{"items":` + strings.Repeat("[", 1_000_000), web.Feed, fault.BadFeed},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := site(t, map[string]http.HandlerFunc{"/feed": gives("application/xml", c.data)})
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			begin := time.Now()
			expect(t, took(t, client(), at, "/feed", web.Options{Kind: c.kind}), string(c.want))
			runtime.ReadMemStats(&after)
			if took := time.Since(begin); took > 20*time.Second {
				t.Errorf("it took %v", took)
			}
			if grown := after.TotalAlloc - before.TotalAlloc; grown > 512<<20 { // all that was ever asked for, most of it free again
				t.Errorf("%d MB", grown>>20)
			}
		})
	}
}
