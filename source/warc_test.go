package source_test

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

// warc writes a record.
func warc(kind, contentType, block string, fields ...string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nWARC-Target-URI: https://example.org/%s\r\nContent-Type: %s\r\n%sContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, kind, contentType, strings.Join(append(fields, ""), "\r\n"), len(block), block)
}

// response writes a record of a server's answer.
func response(status, payload string, fields ...string) string {
	return warc("response", "application/http; msgtype=response", "HTTP/1.1 "+status+"\r\n"+strings.Join(append(fields, ""), "\r\n")+"\r\n"+payload)
}

func page(payload string, fields ...string) string {
	return response("200 OK", payload, append([]string{"Content-Type: text/html"}, fields...)...)
}

// archive packs each record into a member of its own.
func archive(t testing.TB, records ...string) []byte {
	t.Helper()
	var out []byte
	for _, r := range records {
		out = append(out, gzipped(t, r)...)
	}
	return out
}

func packed(t testing.TB, s string, w io.WriteCloser, out *bytes.Buffer) string {
	t.Helper()
	_, err := io.WriteString(w, s)
	if err = errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// contents lists what a stream yields: its text, or the reason of an error with its subject.
func contents(data []byte, o source.Options) (out []string) {
	o.Stdin = bytes.NewReader(data)
	for item, err := range source.Read([]string{"-"}, o) {
		if err != nil {
			out = append(out, err.(*fault.Error).Subject+" "+string(fault.ReasonOf(err)))
			continue
		}
		out = append(out, string(item.Data))
	}
	return out
}

func expect(t *testing.T, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}

func TestPagesOfAWebArchive(t *testing.T) {
	t.Parallel()
	var buffer bytes.Buffer
	deflate, _ := flate.NewWriter(&buffer, 6)
	raw := packed(t, "<p>raw deflate", deflate, &buffer)
	buffer = bytes.Buffer{}
	wrapped := packed(t, "<p>zlib deflate", zlib.NewWriter(&buffer), &buffer)
	buffer = bytes.Buffer{}
	br := packed(t, "<p>brotli", brotli.NewWriter(&buffer), &buffer)
	records := []string{
		warc("warcinfo", "application/warc-fields", "software: x\r\n"),
		warc("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
		page("<p>plain"),
		response("301 Moved", "<p>moved", "Content-Type: text/html", "Location: /x"),
		response("200 OK", "\x89PNG", "Content-Type: image/png"),
		response("200 OK", "<!DOCTYPE html><p>without a type"),
		page("5\r\n<p>ch\r\n4;x=y\r\nunks\r\n0\r\n\r\n", "Transfer-Encoding: chunked"),
		page("<p>joined before", "Transfer-Encoding: chunked", "Content-Encoding: gzip"),
		page(string(gzipped(t, "<p>gzip")), "Content-Encoding: gzip"),
		page(raw, "Content-Encoding: deflate"),
		page(wrapped, "Content-Encoding: deflate"),
		page(br, "Content-Encoding: br"),
		page(string(zstded(t, "<p>zstd")), "Content-Encoding: zstd"),
		page("<p>caf\xe9", "X-Odd", "Content-Type : text/html"),
		response("200 OK", "<p>\xd2\xe0\xeb\xeb\xe8\xed", "Content-Type: text/html; charset=windows-1251"),
		warc("resource", "text/html", "<p>saved"),
		warc("conversion", "text/plain", "its text"),
		warc("revisit", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n"),
	}
	want := []string{"<p>plain", "<!DOCTYPE html><p>without a type", "<p>chunks", "<p>joined before", "<p>gzip", "<p>raw deflate", "<p>zlib deflate", "<p>brotli", "<p>zstd",
		"<p>café", "<p>Таллин", "<p>saved", "its text"}
	whole := strings.Join(records, "")
	t.Run("a member a record", func(t *testing.T) { expect(t, contents(archive(t, records...), source.Options{}), want...) })
	t.Run("one member", func(t *testing.T) { expect(t, contents(gzipped(t, whole), source.Options{}), want...) })
	t.Run("plain", func(t *testing.T) { expect(t, contents([]byte(whole), source.Options{}), want...) })
	t.Run("zstd", func(t *testing.T) { expect(t, contents(zstded(t, whole), source.Options{}), want...) })
	t.Run("zeros at the end", func(t *testing.T) {
		expect(t, contents(append(archive(t, records...), make([]byte, 600)...), source.Options{Format: source.WARC}), want...)
	})
}

func TestAPageKnowsItsAddressAndDay(t *testing.T) {
	t.Parallel()
	name := write(t, filepath.Join(t.TempDir(), "CC-NEWS.warc.gz"), archive(t, warc("metadata", "text/plain", "x"), page("<p>x", "Content-Type: text/html; charset=utf-8")))
	for item, err := range source.Read([]string{name}, source.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		if item.Name != name+":2" || item.URL != "https://example.org/response" || !item.Fetched.Equal(time.Date(2025, 3, 4, 5, 6, 7, 0, time.UTC)) || item.Charset != "utf-8" || item.Format != source.HTML {
			t.Errorf("%+v", item)
		}
	}
}

func TestWhatIsWholeInABrokenArchiveIsRead(t *testing.T) {
	t.Parallel()
	first, second, third := page("<p>first"), page("<p>second "+noise), page("<p>third")
	packedSecond := gzipped(t, second)
	damaged, badSum := bytes.Clone(packedSecond), bytes.Clone(packedSecond)
	for i := 40; i < 60; i++ {
		damaged[i] ^= 0xff
	}
	badSum[len(badSum)-6] ^= 1
	between := func(middle []byte) []byte {
		return append(append(gzipped(t, first), middle...), gzipped(t, third)...)
	}
	for name, c := range map[string]struct {
		data []byte
		want []string
	}{
		"damaged member":     {between(damaged), []string{"<p>first", "-:2 bad-archive", "<p>third"}},
		"wrong checksum":     {between(badSum), []string{"<p>first", "-:2 bad-archive", "<p>third"}},
		"cut member":         {between(packedSecond[:90]), []string{"<p>first", "-:2 cut-off", "<p>third"}},
		"garbage":            {between([]byte("not gzip at all")), []string{"<p>first", "-:2 bad-archive", "<p>third"}},
		"cut at the end":     {append(gzipped(t, first), packedSecond[:90]...), []string{"<p>first", "-:2 cut-off"}},
		"cut within a mark":  {append(gzipped(t, first), packedSecond[:1]...), []string{"<p>first", "-:2 cut-off"}},
		"cut, not packed":    {[]byte(first + second[:300]), []string{"<p>first", "-:2 cut-off"}},
		"no record":          {[]byte(first + "nonsense\r\nmore\r\n\r\n" + third), []string{"<p>first", "-:2 bad-warc", "<p>third"}},
		"no length":          {[]byte(first + "WARC/1.0\r\nWARC-Type: response\r\n\r\n<p>x\r\n\r\n" + third), []string{"<p>first", "-:2 bad-warc", "<p>third"}},
		"negative length":    {archive(t, first, "WARC/1.0\r\nContent-Length: -5\r\n\r\n\r\n\r\n", third), []string{"<p>first", "-:2 bad-warc", "<p>third"}},
		"endless length":     {archive(t, first, "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 999999999999999\r\n\r\nx\r\n\r\n"), []string{"<p>first", "-:2 cut-off"}},
		"long header":        {archive(t, first, "WARC/1.0\r\nX: "+strings.Repeat("y", 100_000)+"\r\n\r\n", third), []string{"<p>first", "-:2 bad-warc", "<p>third"}},
		"many header lines":  {archive(t, first, "WARC/1.0\r\nX: "+strings.Repeat("\r\n y", 100_000)+"\r\n\r\n", third), []string{"<p>first", "-:2 bad-warc", "<p>third"}},
		"no answer":          {archive(t, first, warc("response", "application/http", "hello"), third), []string{"<p>first", "-:2 bad-warc", "<p>third"}},
		"broken chunks":      {archive(t, page("5\r\n<p>ch\r\n4\r\nun", "Transfer-Encoding: chunked"), third), []string{"-:1 cut-off", "<p>third"}},
		"broken gzip inside": {archive(t, page(string(gzipped(t, "<p>"+noise)[:60]), "Content-Encoding: gzip"), third), []string{"-:1 bad-archive", "<p>third"}},
		"unknown coding":     {archive(t, page("x", "Content-Encoding: gzip, br"), third), []string{"-:1 other-format", "<p>third"}},
		"no text":            {archive(t, page(" \n"), third), []string{"-:1 empty", "<p>third"}},
		"binary":             {archive(t, page("<p>\x00\x01"), third), []string{"-:1 binary", "<p>third"}},
		"not one record":     {gzipped(t, "WARC/"), []string{"-:1 cut-off"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			expect(t, contents(c.data, source.Options{}), c.want...)
		})
	}
}

// noise does not shrink when it is packed, so that a part of the packed bytes is a part of it.
const noise = "q8Zx0vTj3LmB7RkW2yHdN5cUoF9aEiG1sPz6uXlC4tYbVrKwJhQnDfMgSeAOpI-w9Ej2Lx7Tq0Zb5Vm8Rk3Yd6Hc1Nf4Ug_aPoWsXeDrCtFvGyBhUnJiMkOlQz"

func TestAPageThatTheArchiveCutShortIsReadAsFarAsItGoes(t *testing.T) {
	t.Parallel()
	cut := strings.Replace(page(string(gzipped(t, "<p>"+noise)[:100]), "Content-Encoding: gzip"), "WARC-Date", "WARC-Truncated: length\r\nWARC-Date", 1)
	got := contents([]byte(cut), source.Options{})
	if len(got) != 1 || !strings.HasPrefix(got[0], "<p>q8Zx") {
		t.Errorf("got %q", got)
	}
}

func TestLimitsOfAWebArchive(t *testing.T) {
	t.Parallel()
	bomb := string(gzipped(t, strings.Repeat("<p>boom", 1<<20)))
	expect(t, contents(archive(t, page(bomb, "Content-Encoding: gzip"), page("<p>x")), source.Options{MaxSize: 1 << 20}), "-:1 too-large", "<p>x")
	expect(t, contents(archive(t, page(strings.Repeat("x", 2<<20)), page("<p>x")), source.Options{MaxSize: 1 << 20}), "-:1 too-large", "<p>x")
}

func FuzzWARC(f *testing.F) {
	f.Add([]byte(page("<p>x")))
	f.Add(archive(f, warc("warcinfo", "a", "b"), page(string(gzipped(f, "<p>x")), "Content-Encoding: gzip"), page("3\r\n<p>\r\n0\r\n\r\n", "Transfer-Encoding: chunked")))
	f.Add(gzipped(f, page("<p>x")+page("<p>y"))[:150])
	f.Fuzz(func(t *testing.T, data []byte) {
		n := 0
		for item, err := range source.Read([]string{"-"}, source.Options{Format: source.WARC, MaxSize: 1 << 16, Stdin: bytes.NewReader(data)}) {
			if err != nil && fault.ReasonOf(err) == "" {
				t.Fatalf("an error without a reason: %v", err)
			}
			// Character sets of one byte a letter grow in UTF-8, at most threefold.
			if len(item.Data) > 3<<16 {
				t.Fatalf("%d bytes", len(item.Data))
			}
			if n++; n > len(data)+1 {
				t.Fatal("more items than bytes")
			}
		}
	})
}
