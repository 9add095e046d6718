// Package body undoes what HTTP does to the bytes of a page on their way: transfer in chunks, compression, and character sets.
//
// Pages come from servers and from archives that nobody vouches for, so every function is linear in its input and what it gives is limited: [Decode] is a
// stream of which the caller takes no more than it has room for, [Unchunk] and [UTF8] give at most a small multiple of what they are given.
package body

import (
	"bufio"
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// Accept is the value of Accept-Encoding that names what Decode can undo.
const Accept = "gzip, deflate, br"

// ErrCoding says that a content coding is not known, or that several are applied one over the other. No server does that in earnest, and a bomb within a
// bomb would cost more time than its size tells.
var ErrCoding = errors.New("the content coding is not known")

// ErrTooLong says that data are longer than the limit.
var ErrTooLong = errors.New("longer than the limit")

const maxWindow = 16 << 20 // bytes of memory that a zstd stream may ask for

// Decode unpacks a stream that was packed by the given value of Content-Encoding: gzip, deflate (in either of its two forms), br, zstd, or none. Servers and
// archives often name a coding that was undone already: a stream that does not begin as gzip, zstd or zlib do is given as it is.
func Decode(r io.Reader, coding string) (io.Reader, error) {
	var codings []string
	for c := range strings.SplitSeq(strings.ToLower(coding), ",") {
		if c = strings.TrimSpace(c); c != "" && c != "identity" && c != "none" {
			codings = append(codings, c)
		}
	}
	if len(codings) == 0 {
		return r, nil
	}
	if len(codings) > 1 {
		return nil, fmt.Errorf("%w: %q", ErrCoding, coding)
	}
	b := bufio.NewReader(r)
	head, err := b.Peek(4)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if len(head) == 0 {
		return b, nil
	}
	switch codings[0] {
	case "gzip", "x-gzip":
		if IsGzip(head) {
			return gzip.NewReader(b)
		}
	case "deflate":
		if len(head) > 1 && head[0]&0x0f == 8 && (int(head[0])<<8|int(head[1]))%31 == 0 {
			return zlib.NewReader(b)
		}
		if !textual(head) {
			return flate.NewReader(b), nil
		}
	case "br":
		if !textual(head) {
			return brotli.NewReader(b), nil
		}
	case "zstd":
		if bytes.Equal(head, []byte{0x28, 0xb5, 0x2f, 0xfd}) {
			return zstd.NewReader(b, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1))
		}
	default:
		return nil, fmt.Errorf("%w: %q", ErrCoding, coding)
	}
	return b, nil
}

// IsGzip tells whether data begin as gzip does.
func IsGzip(data []byte) bool {
	return bytes.HasPrefix(data, []byte{0x1f, 0x8b})
}

// textual tells whether data begin as markup does. Neither deflate nor brotli has a mark of its own to be known by.
func textual(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	return len(head) > 0 && head[0] == '<'
}

// ReadAll reads a stream whole. Beyond limit bytes it stops with [ErrTooLong]; what was read before an error is given with it.
func ReadAll(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(data)) > limit {
		return data[:limit], fmt.Errorf("%w of %d bytes", ErrTooLong, limit)
	}
	return data, err
}

const maxChunkLine = 4 << 10 // bytes of the line before a chunk

// Unchunk joins the chunks of a body sent with "Transfer-Encoding: chunked". It returns false, with what was whole, if the chunks break off or are none:
// archives often keep the header of a body whose chunks were joined already.
func Unchunk(data []byte) ([]byte, bool) {
	var out []byte
	for {
		end := bytes.IndexByte(data[:min(len(data), maxChunkLine)], '\n')
		if end < 0 {
			return out, false
		}
		size, ok := chunkSize(data[:end])
		if data = data[end+1:]; !ok {
			return out, false
		}
		if size == 0 {
			return out, true
		}
		if size > len(data) {
			return append(out, data...), false
		}
		out = append(out, data[:size]...)
		if data = bytes.TrimPrefix(data[size:], []byte("\r")); len(data) == 0 || data[0] != '\n' {
			return out, false
		}
		data = data[1:]
	}
}

// chunkSize reads the hexadecimal size before a chunk; extensions behind a semicolon are passed over.
func chunkSize(line []byte) (int, bool) {
	line, _, _ = bytes.Cut(line, []byte(";"))
	line = bytes.TrimSpace(line)
	if len(line) == 0 || len(line) > 8 {
		return 0, false
	}
	size := 0
	for _, c := range line {
		digit := bytes.IndexByte([]byte("0123456789abcdef"), c|0x20)
		if digit < 0 {
			return 0, false
		}
		size = size<<4 | digit
	}
	return size, true
}
