package body

import (
	"bytes"
	"fmt"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

const declarationWithin = 4 << 10 // bytes of markup in which it may declare its character set

// UTF8 gives text in UTF-8 and names the character set it was in. The set is found, in this order, by a byte-order mark, by the bytes (multi-byte sequences
// that are valid throughout are UTF-8, whatever else is said: other sets hardly ever give such), by the charset of contentType, by what the markup says of
// itself, and else taken for windows-1252, as browsers do. A declared UTF-8 that cannot be is not believed. Bytes that stand for nothing become U+FFFD.
func UTF8(data []byte, contentType string) (text []byte, name string, err error) {
	e, name := find(data, contentType)
	if name == "utf-8" {
		data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
		if utf8.Valid(data) {
			return data, name, nil
		}
		return bytes.ToValidUTF8(data, []byte("\ufffd")), name, nil
	}
	text, _, err = transform.Bytes(e.NewDecoder(), data)
	if err != nil {
		return nil, name, fmt.Errorf("not %s: %w", name, err)
	}
	return bytes.TrimPrefix(text, []byte("\ufeff")), name, nil
}

// find settles the character set of text.
func find(data []byte, contentType string) (encoding.Encoding, string) {
	for mark, name := range map[string]string{"\xef\xbb\xbf": "utf-8", "\xfe\xff": "utf-16be", "\xff\xfe": "utf-16le"} {
		if bytes.HasPrefix(data, []byte(mark)) {
			return charset.Lookup(name)
		}
	}
	sequences, wrong := sequences(data)
	if sequences > 0 && wrong == 0 {
		return charset.Lookup("utf-8")
	}
	_, parameters, _ := mime.ParseMediaType(contentType)
	for _, label := range []string{parameters["charset"], declared(data)} {
		e, name := charset.Lookup(strings.Trim(label, `"' `))
		if e == nil || name == "replacement" {
			continue
		}
		if name == "utf-8" && wrong > sequences {
			continue
		}
		return e, name
	}
	if wrong == 0 {
		return charset.Lookup("utf-8")
	}
	return charset.Lookup("windows-1252")
}

// sequences counts the multi-byte sequences of UTF-8 in data and the bytes that belong to none. The beginning of one at the end of the data is where
// they were cut, if there are others.
func sequences(data []byte) (right, wrong int) {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r != utf8.RuneError || size > 1:
			right++
		case utf8.FullRune(data[i:]) || right == 0:
			wrong++
		}
		i += size
	}
	return right, wrong
}

// declared reads the character set that XML or HTML names at its beginning.
func declared(data []byte) string {
	head := data[:min(len(data), declarationWithin)]
	if start, ok := bytes.CutPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("<?xml")); ok {
		start, _, _ = bytes.Cut(start, []byte("?>"))
		if _, value, ok := bytes.Cut(start, []byte("encoding")); ok {
			value = bytes.TrimLeft(value, " \t\r\n=")
			if len(value) > 1 {
				value, _, _ = bytes.Cut(value[1:], value[:1])
				return string(value)
			}
		}
		return "utf-8"
	}
	// The standard's search for a meta element looks at ASCII only, so a set that is not ASCII below 128 cannot be named by it.
	e, name, certain := charset.DetermineEncoding(ascii(head), "text/html")
	if e == nil || name == "windows-1252" && !certain && !bytes.Contains(bytes.ToLower(head), []byte("charset")) {
		return ""
	}
	return name
}

// ascii blanks the bytes above 127, so that what is found is found in a declaration and not guessed from the bytes.
func ascii(data []byte) []byte {
	out := bytes.Clone(data)
	for i, c := range out {
		if c >= utf8.RuneSelf {
			out[i] = '?'
		}
	}
	return out
}
