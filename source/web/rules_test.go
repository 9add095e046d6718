package web

import (
	"context"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/dragoman-project/dragoman/fault"
)

func TestPublicAddresses(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200", "168.63.129.16", "192.0.0.192",
		"198.18.0.1", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1",
		"::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::1", "2001::1", "2001:db8::1", "::7f00:1", "fec0::1",
	} {
		if public(netip.MustParseAddr(s).Unmap()) {
			t.Errorf("%s is taken for public", s)
		}
	}
	for _, s := range []string{"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8"} {
		if !public(netip.MustParseAddr(s).Unmap()) {
			t.Errorf("%s is not taken for public", s)
		}
	}
}

func TestRobotsRules(t *testing.T) {
	t.Parallel()
	const file = "\ufeffUser-agent: other\r\nDisallow: /\r\n\r\nUSER-AGENT: * # all\nDisallow: /private\nAllow: /private/open\nSitemap: https://example.org/news.xml\nCrawl-delay: 5\n" +
		"Disallow: /*.pdf$\nDisallow: /a*b*c\nDisallow:\nnonsense\nDisallow: /caf%c3%A9/\nDisallow: /%7Ejoe\n\nUser-agent: one\nUser-agent: Two/2.0\nDisallow: /two\nUser-agent: two\nDisallow: /also\n"
	for _, c := range []struct {
		agent, path string
		want        bool
	}{
		{"dragoman", "/", true}, {"dragoman", "/private", false}, {"dragoman", "/privately", false}, {"dragoman", "/private/open/x", true}, {"dragoman", "/x/private", true},
		{"dragoman", "/a.pdf", false}, {"dragoman", "/a.pdf?x", true}, {"dragoman", "/xaxbxc", true}, {"dragoman", "/axbxcx", false}, {"dragoman", "/axcxb", true},
		{"dragoman", "/café/x", false}, {"dragoman", "/~joe", false}, {"dragoman", "/robots.txt", true}, {"dragoman", "", true},
		{"Other/1.0 (x)", "/", false}, {"two/1.0", "/private", true}, {"two", "/two", false}, {"TWO", "/also", false}, {"one", "/also", true},
	} {
		u, err := url.Parse("https://example.org" + c.path)
		if err != nil {
			t.Fatal(err)
		}
		r := parseRobots([]byte(file), token(c.agent))
		if got := r.allowed(u); got != c.want {
			t.Errorf("%s may fetch %q: %v", c.agent, c.path, got)
		}
		if len(r.sitemaps) != 1 || c.agent == "dragoman" && r.delay != 5*time.Second {
			t.Errorf("%+v", r)
		}
	}
}

func TestRobotsRulesOfManyStarsAreQuick(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for b.Len() < maxRobots {
		b.WriteString("Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*b\n")
	}
	r := parseRobots([]byte("User-agent: *\n"+b.String()), "x")
	u := &url.URL{Scheme: "https", Host: "example.org", Path: "/" + strings.Repeat("a", 2000)}
	if begin := time.Now(); !r.allowed(u) || time.Since(begin) > 10*time.Second {
		t.Errorf("it took %v", time.Since(begin))
	}
}

func FuzzRobots(f *testing.F) {
	f.Add("User-agent: *\nDisallow: /a*b$\nCrawl-delay: 1e9", "/axb")
	f.Fuzz(func(t *testing.T, file, path string) {
		if r := parseRobots([]byte(file), "x"); !r.allowed(&url.URL{Path: "/robots.txt"}) || r.delay > maxDelay || r.delay < 0 {
			t.Fatalf("%+v", r)
		} else {
			r.allowed(&url.URL{Path: path})
		}
	})
}

func TestHostsHaveTheirTurns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var h hosts
		begin := time.Now()
		for i := range 3 {
			if err := h.wait(t.Context(), "a", time.Second); err != nil || time.Since(begin) != time.Duration(i)*time.Second {
				t.Errorf("request %d after %v: %v", i, time.Since(begin), err)
			}
			if err := h.wait(t.Context(), fmt.Sprint("b", i), time.Second); err != nil || time.Since(begin) != time.Duration(i)*time.Second {
				t.Errorf("another host waited: %v, %v", time.Since(begin), err)
			}
		}
		h.leaveAlone("a", 10*time.Second)
		if err := h.wait(t.Context(), "a", 0); err != nil || time.Since(begin) != 12*time.Second {
			t.Errorf("asked again after %v: %v", time.Since(begin), err)
		}
		h.leaveAlone("a", time.Hour)
		if err := h.wait(t.Context(), "a", 0); fault.ReasonOf(err) != fault.ServerError {
			t.Errorf("no rest: %v", err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		_ = h.wait(ctx, "c", time.Minute)
		if err := h.wait(ctx, "c", time.Minute); err == nil {
			t.Error("a cancelled request had its turn")
		}
	})
}
