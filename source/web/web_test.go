package web_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/x509"
	"encoding/binary"
	"errors"

	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source/web"
)

// client may fetch from the test servers and from no other private address.
func client() *web.Client {
	return &web.Client{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}, PerHost: -1}
}

// site serves pages by their path. Without a page for it, robots.txt is not found.
func site(t testing.TB, pages map[string]http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if page := pages[r.URL.Path]; page != nil {
			page(w, r)
			return
		}
		http.NotFound(w, r)
	}))
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.Start()
	t.Cleanup(s.Close)
	return s.URL
}

// gives answers with a body of a type.
func gives(contentType, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		_, _ = io.WriteString(w, body)
	}
}

func packed(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := io.WriteString(w, s)
	if err = errors.Join(err, w.Close()); err != nil {
		panic(err)
	}
	return b.String()
}

// names resolves each name to addresses, one after the other on repeated questions, without a network.
func names(table map[string][]string) *net.Resolver {
	var mu sync.Mutex
	asked := map[string]int{}
	answer := func(q dnsmessage.Question) []dnsmessage.Resource {
		mu.Lock()
		defer mu.Unlock()
		name := strings.TrimSuffix(q.Name.String(), ".")
		list := table[name]
		if q.Type != dnsmessage.TypeA || len(list) == 0 {
			return nil
		}
		ip := netip.MustParseAddr(list[min(asked[name], len(list)-1)])
		asked[name]++
		return []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Class: dnsmessage.ClassINET}, Body: &dnsmessage.AResource{A: ip.As4()}}}
	}
	return &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		here, there := net.Pipe()
		go func() {
			defer there.Close()
			for {
				var size [2]byte
				if _, err := io.ReadFull(there, size[:]); err != nil {
					return
				}
				question := make([]byte, binary.BigEndian.Uint16(size[:]))
				if _, err := io.ReadFull(there, question); err != nil {
					return
				}
				var m dnsmessage.Message
				if m.Unpack(question) != nil || len(m.Questions) != 1 {
					return
				}
				m.Header.Response, m.Header.Authoritative, m.Additionals = true, true, nil
				m.Answers = answer(m.Questions[0])
				out, err := m.Pack()
				if err != nil {
					return
				}
				if _, err := there.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(out))), out...)); err != nil {
					return
				}
			}
		}()
		return here, nil
	}}
}

// memory is a cache.
type memory struct {
	mu sync.Mutex
	m  map[string]web.Validators
}

func (m *memory) Get(address string) web.Validators {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.m[address]
}

func (m *memory) Put(address string, v web.Validators) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.m == nil {
		m.m = map[string]web.Validators{}
	}
	m.m[address] = v
}

// expectFault holds an error against a reason and a word that its message must hold.
func expectFault(t *testing.T, err error, reason fault.Reason, word string) {
	t.Helper()
	if got := fault.ReasonOf(err); got != reason || !strings.Contains(err.Error(), word) {
		t.Errorf("got %q (%v), want %q with %q", got, err, reason, word)
	}
	if err != nil && (!strings.HasPrefix(err.Error(), "http") || fault.HintOf(err) == "") {
		t.Errorf("the error names no address or has no hint: %v", err)
	}
}

func TestAPageIsFetched(t *testing.T) {
	t.Parallel()
	var agent string
	now := time.Date(2025, 3, 4, 5, 6, 7, 0, time.UTC)
	at := site(t, map[string]http.HandlerFunc{
		"/old": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/new#part", http.StatusMovedPermanently)
		},
		"/new": func(w http.ResponseWriter, r *http.Request) {
			agent = r.UserAgent()
			w.Header().Set("Content-Type", "Text/HTML; charset=windows-1252")
			w.Header().Set("Content-Encoding", "gzip")
			w.Header().Set("ETag", `"1"`)
			_, _ = io.WriteString(w, packed("<p>caf\xe9"))
		},
	})
	c := client()
	c.UserAgent, c.Now = "tester/1.0", func() time.Time { return now }
	p, err := c.Get(t.Context(), at+"/old")
	if err != nil {
		t.Fatal(err)
	}
	if p.URL != at+"/new" || p.Type != "text/html" || string(p.Data) != "<p>café" || !p.Fetched.Equal(now) || p.Validators.ETag != `"1"` || agent != "tester/1.0" {
		t.Errorf("%+v, asked by %q", p, agent)
	}
}

func TestOnlyWhatHasChangedIsAskedFor(t *testing.T) {
	t.Parallel()
	at := site(t, map[string]http.HandlerFunc{
		"/tag": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("ETag", `"1"`)
			http.ServeContent(w, r, "x.html", time.Time{}, strings.NewReader("<p>x"))
		},
		"/date": func(w http.ResponseWriter, r *http.Request) {
			http.ServeContent(w, r, "x.html", time.Date(2025, 3, 4, 5, 6, 7, 0, time.UTC), strings.NewReader("<p>x"))
		},
	})
	c := client()
	c.Cache = &memory{}
	for _, path := range []string{"/tag", "/date"} {
		p, err := c.Get(t.Context(), at+path)
		if err != nil || p.NotModified {
			t.Fatal(p, err)
		}
		c.Cache.Put(at+path, p.Validators)
		if p, err = c.Get(t.Context(), at+path); err != nil || !p.NotModified || len(p.Data) > 0 {
			t.Errorf("%s: %+v, %v", path, p, err)
		}
	}
}

func TestNamesAndCertificates(t *testing.T) {
	t.Parallel()
	s := httptest.NewUnstartedServer(gives("text/html", "<p>x"))
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	t.Cleanup(s.Close)
	_, port, _ := net.SplitHostPort(s.Listener.Addr().String())
	c := client()
	c.RootCAs = x509.NewCertPool()
	c.RootCAs.AddCert(s.Certificate())
	c.Resolver = names(map[string][]string{"example.com": {"127.0.0.1"}, "wrong.test": {"127.0.0.1"}, "inside.test": {"10.1.2.3"}})
	if _, err := c.Get(t.Context(), "https://example.com:"+port+"/"); err != nil {
		t.Error(err)
	}
	_, err := c.Get(t.Context(), "https://wrong.test:"+port+"/")
	expectFault(t, err, fault.BadTLS, "wrong.test")
	_, err = c.Get(t.Context(), "https://nowhere.test:"+port+"/")
	expectFault(t, err, fault.Unreachable, "name")
	_, err = c.Get(t.Context(), "https://inside.test:"+port+"/")
	expectFault(t, err, fault.PrivateHost, "private")
	stranger := client()
	_, err = stranger.Get(t.Context(), s.URL)
	expectFault(t, err, fault.BadTLS, "certificate")
	_, err = stranger.Get(t.Context(), strings.Replace(s.URL, "https", "http", 1))
	expectFault(t, err, fault.Refused, "400")
	_, err = stranger.Get(t.Context(), strings.Replace(site(t, nil), "http", "https", 1))
	expectFault(t, err, fault.BadTLS, "")
}

// TestANameThatResolvesElsewhereTheSecondTime first resolves to a server that may be asked, which then ends the connection, and then to one that may not.
func TestANameThatResolvesElsewhereTheSecondTime(t *testing.T) {
	t.Parallel()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Connection", "close")
		w.WriteHeader(http.StatusNotFound)
	}))
	t.Cleanup(s.Close)
	_, port, _ := net.SplitHostPort(s.Listener.Addr().String())
	c := client()
	c.Resolver = names(map[string][]string{"rebinds.test": {"127.0.0.1", "169.254.169.254"}})
	_, err := c.Get(t.Context(), "http://rebinds.test:"+port+"/latest/meta-data")
	expectFault(t, err, fault.PrivateHost, "private")
}

func TestPrivateAddressesAreRefusedUnlessAllowed(t *testing.T) {
	t.Parallel()
	at := site(t, map[string]http.HandlerFunc{"/": gives("text/html", "<p>x")})
	_, err := (&web.Client{PerHost: -1}).Get(t.Context(), at)
	expectFault(t, err, fault.PrivateHost, "private")
	if _, err := (&web.Client{PerHost: -1, AllowPrivate: true}).Get(t.Context(), at); err != nil {
		t.Error(err)
	}
	for _, address := range []string{
		"http://[::1]:1/", "http://0.0.0.0:1/", "http://169.254.169.254/latest/meta-data/", "http://[::ffff:169.254.169.254]/", "http://10.0.0.1/", "http://[fd00:ec2::254]/", "http://224.0.0.1/",
		"http://127.0.0.2/",
	} {
		_, err := client().Get(t.Context(), address)
		expectFault(t, err, fault.PrivateHost, "private")
	}
	for _, address := range []string{"file:///etc/passwd", "ftp://example.org/", "//example.org/", "http://", "http://user:word@example.org/", "http://a b/", "gopher://x", "", "http:///x"} {
		if _, err := client().Get(t.Context(), address); fault.ReasonOf(err) != fault.BadURL || strings.Contains(err.Error(), "word@") {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestRobotsAreObeyed(t *testing.T) {
	t.Parallel()
	robots := func(h http.HandlerFunc) string {
		return site(t, map[string]http.HandlerFunc{"/robots.txt": h, "/a": gives("text/html", "<p>x"), "/b": gives("text/html", "<p>y")})
	}
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
	}
	_, err := client().Get(t.Context(), robots(gives("text/plain", "User-agent: *\nDisallow: /a"))+"/a")
	expectFault(t, err, fault.Robots, "robots.txt")
	_, err = client().Get(t.Context(), robots(status(http.StatusServiceUnavailable))+"/a")
	expectFault(t, err, fault.ServerError, "robots.txt cannot be read")
	_, err = client().Get(t.Context(), robots(gives("text/plain", "User-agent: *\nDisallow: /a\n"+strings.Repeat("Allow: /some/long/path/of/the/site\n", 200_000)))+"/a")
	expectFault(t, err, fault.Robots, "robots.txt")
	other := robots(gives("text/plain", "User-agent: *\nDisallow: /"))
	_, err = client().Get(t.Context(), site(t, map[string]http.HandlerFunc{"/x": http.RedirectHandler(other+"/a", http.StatusFound).ServeHTTP})+"/x")
	expectFault(t, err, fault.Robots, "robots.txt")
	for _, h := range []http.HandlerFunc{
		status(http.StatusNotFound), status(http.StatusForbidden), gives("text/html", "<html>Disallow: /"), gives("text/plain", ""), gives("image/png", "\x89PNG\x00"),
		gives("text/plain", "User-agent: *\nDisallow: /b"), gives("text/plain", "User-agent: else\nDisallow: /"), http.RedirectHandler("/robots.txt", http.StatusFound).ServeHTTP,
	} {
		if _, err := client().Get(t.Context(), robots(h)+"/a"); err != nil {
			t.Error(err)
		}
	}
}

func TestAServerThatWantsRestGetsIt(t *testing.T) {
	t.Parallel()
	asked := 0
	at := site(t, map[string]http.HandlerFunc{"/a": func(w http.ResponseWriter, _ *http.Request) {
		asked++
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(http.StatusTooManyRequests)
	}})
	c := client()
	_, err := c.Get(t.Context(), at+"/a")
	expectFault(t, err, fault.ServerError, "429")
	_, err = c.Get(t.Context(), at+"/a")
	expectFault(t, err, fault.ServerError, "left alone")
	if asked != 1 {
		t.Errorf("asked %d times", asked)
	}
}

func TestACancelledRequestEnds(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	at := site(t, map[string]http.HandlerFunc{"/a": func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}})
	if _, err := client().Get(ctx, at+"/a"); !errors.Is(err, context.Canceled) || fault.ReasonOf(err) != "" {
		t.Errorf("%v", err)
	}
}

func TestLiesAboutCharacterSets(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ contentType, body, want string }{
		{"text/html; charset=utf-8", "<p>caf\xe9", "<p>café"}, {"text/html; charset=us-ascii", "<p>café", "<p>café"}, {"text/html; charset=utf-16", "<p>café", "<p>café"},
		{"text/html; charset=utf-7", "+ADw-script+AD4-", "+ADw-script+AD4-"}, {"text/html; charset=;;", "<p>café", "<p>café"}, {"", "<p>caf\xe9", "<p>café"},
	} {
		p, err := client().Get(t.Context(), site(t, map[string]http.HandlerFunc{"/a": gives(c.contentType, c.body)})+"/a")
		if err != nil || string(p.Data) != c.want {
			t.Errorf("%q: %v, %v", c.contentType, p, err)
		}
	}
}
