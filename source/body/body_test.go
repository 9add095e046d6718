package body_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/klauspost/compress/gzip"

	"github.com/dragoman-project/dragoman/source/body"
)

func TestUTF8(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, data, contentType, want, charset string }{
		{"ASCII", "plain", "text/html", "plain", "utf-8"},
		{"undeclared UTF-8", "café", "", "café", "utf-8"},
		{"undeclared UTF-8 far behind", strings.Repeat(" ", 5000) + "café", "", strings.Repeat(" ", 5000) + "café", "utf-8"},
		{"a mark", "\xef\xbb\xbfcafé", "text/html; charset=latin1", "café", "utf-8"},
		{"UTF-8 under a false name", "café", "text/html; charset=iso-8859-1", "café", "utf-8"},
		{"UTF-8 under a false name in the page", `<meta charset="windows-1252">café`, "", `<meta charset="windows-1252">café`, "utf-8"},
		{"Latin 1 under the name of UTF-8", "caf\xe9 d\xe9j\xe0", "text/html; charset=utf-8", "café déjà", "windows-1252"},
		{"UTF-8 with a damage", "café d\xe9jà", "text/html; charset=utf-8", "café d\ufffdjà", "utf-8"},
		{"UTF-8 cut off", "café d\xc3", "text/html; charset=utf-8", "café d\ufffd", "utf-8"},
		{"by the header", "\xd2\xe0\xeb\xeb\xe8\xed", "text/html; charset=windows-1251", "Таллин", "windows-1251"},
		{"by the page", "<meta charset=windows-1251>\xd2\xe0\xeb\xeb\xe8\xed", "text/html", "<meta charset=windows-1251>Таллин", "windows-1251"},
		{"by the page, the old way", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1257">` + "\xd0", "", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1257">Š`, "windows-1257"},
		{"by XML", `<?xml version="1.0" encoding='ISO-8859-2'?><a>` + "\xb3", "application/xml", `<?xml version="1.0" encoding='ISO-8859-2'?><a>ł`, "iso-8859-2"},
		{"UTF-16", "\xff\xfea\x00b\x00", "text/html; charset=utf-8", "ab", "utf-16le"},
		{"a set that hides attacks", "a+ADw-b", "text/html; charset=utf-7", "a+ADw-b", "utf-8"},
		{"an unknown set", "caf\xe9", "text/html; charset=klingon", "café", "windows-1252"},
		{"Shift JIS", "\x93\x8c\x8b\x9e", "text/html; charset=Shift_JIS", "東京", "shift_jis"},
	} {
		text, name, err := body.UTF8([]byte(c.data), c.contentType)
		if err != nil || string(text) != c.want || name != c.charset {
			t.Errorf("%s: got %q in %s (%v), want %q in %s", c.name, text, name, err, c.want, c.charset)
		}
	}
}

func TestReadAllStopsAtItsLimit(t *testing.T) {
	t.Parallel()
	if data, err := body.ReadAll(strings.NewReader("12345"), 4); string(data) != "1234" || !errors.Is(err, body.ErrTooLong) {
		t.Errorf("%q, %v", data, err)
	}
	if data, err := body.ReadAll(strings.NewReader("12345"), 5); string(data) != "12345" || err != nil {
		t.Errorf("%q, %v", data, err)
	}
}

func TestOneCodingOnly(t *testing.T) {
	t.Parallel()
	for _, coding := range []string{"gzip, gzip", "compress", "br, gzip"} {
		if _, err := body.Decode(strings.NewReader("x"), coding); !errors.Is(err, body.ErrCoding) {
			t.Errorf("%s: %v", coding, err)
		}
	}
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte("x")); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	r, err := body.Decode(&b, "identity, GZIP")
	if err != nil {
		t.Fatal(err)
	}
	if data, err := body.ReadAll(r, 9); string(data) != "x" || err != nil {
		t.Errorf("%q, %v", data, err)
	}
}

func FuzzUTF8(f *testing.F) {
	f.Add([]byte("<meta charset=koi8-r>\xc1"), "text/html")
	f.Add([]byte("\xfe\xff\x00a"), "text/html; charset=utf-8")
	f.Fuzz(func(t *testing.T, data []byte, contentType string) {
		text, name, err := body.UTF8(data, contentType)
		if err == nil && (!utf8.Valid(text) || name == "" || len(text) > 3*len(data)+3) {
			t.Fatalf("%q in %q", text, name)
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("5\r\nhello\r\n0\r\n\r\n"), "deflate")
	f.Add([]byte("\x1f\x8b\x08"), "gzip")
	f.Add([]byte("\x0b\x02\x80hi\x03"), "br")
	f.Fuzz(func(t *testing.T, data []byte, coding string) {
		if joined, _ := body.Unchunk(data); len(joined) > len(data) {
			t.Fatal("it grew")
		}
		if r, err := body.Decode(bytes.NewReader(data), coding); err == nil {
			if out, _ := body.ReadAll(r, 1<<16); len(out) > 1<<16 {
				t.Fatal("beyond the limit")
			}
		}
	})
}
