package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"

	"github.com/dragoman-project/dragoman/fault"
)

const (
	peekSize  = 4 << 10
	maxWindow = 64 << 20 // memory that a zstd stream may ask for
)

// stream reads one input: unpacks it, settles its format, and yields its items.
func (o Options) stream(name, path string, r io.Reader, yield func(Item, error) bool) bool {
	b := bufio.NewReaderSize(r, peekSize)
	if o.isArchive(path, b) {
		return o.archive(name, b, yield)
	}
	plain, path, err := unpack(b, path)
	if err != nil {
		return yield(Item{}, fault.Skip(name, fault.BadArchive, err))
	}
	if plain != nil {
		defer plain.Close()
		b = bufio.NewReaderSize(plain, 64<<10)
	}
	head, err := b.Peek(peekSize)
	if err != nil && !errors.Is(err, io.EOF) && len(head) == 0 {
		return yield(Item{}, fault.Skip(name, readReason(err, plain != nil), err))
	}
	if len(bytes.TrimSpace(head)) == 0 && errors.Is(err, io.EOF) {
		return yield(Item{}, fault.Skip(name, fault.Empty, nil))
	}
	format := o.Format
	if format == "" || format == Auto {
		format = detect(path, head)
	}
	if format == WARC {
		return o.records(name, newRecordReader(b, nil), yield)
	}
	if format == JSONL {
		return o.lines(name, b, plain != nil, yield)
	}
	if bytes.IndexByte(head, 0) >= 0 {
		return yield(Item{}, fault.Skip(name, fault.Binary, nil))
	}
	data, err := io.ReadAll(io.LimitReader(b, o.MaxSize+1))
	if err != nil {
		return yield(Item{}, fault.Skip(name, readReason(err, plain != nil), err))
	}
	if int64(len(data)) > o.MaxSize {
		return yield(Item{}, fault.Skip(name, fault.TooLarge, fmt.Errorf("more than %d bytes", o.MaxSize)))
	}
	return yield(Item{Name: name, Format: format, Data: data}, nil)
}

func readReason(err error, packed bool) fault.Reason {
	if packed {
		return fault.BadArchive
	}
	return fault.Unreadable
}

// unpack recognises gzip and zstd by their first bytes. It returns nil for plain data, and the path without the ending of the compression.
func unpack(b *bufio.Reader, path string) (io.ReadCloser, string, error) {
	magic, _ := b.Peek(4)
	switch {
	case bytes.HasPrefix(magic, []byte{0x1f, 0x8b}):
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, path, err
		}
		return z, strings.TrimSuffix(path, filepath.Ext(path)), nil
	case bytes.Equal(magic, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		z, err := zstd.NewReader(b, zstd.WithDecoderMaxWindow(maxWindow), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return nil, path, err
		}
		return z.IOReadCloser(), strings.TrimSuffix(path, filepath.Ext(path)), nil
	}
	return nil, path, nil
}

// detect settles the format by the ending of the name, else by the first bytes.
func detect(path string, head []byte) Format {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".jsonl", ".ndjson", ".json":
		return JSONL
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".md", ".markdown":
		return Markdown
	case ".txt":
		return Text
	case ".warc", ".wet":
		return WARC
	}
	start := bytes.ToLower(bytes.TrimLeft(head, "\ufeff \t\r\n"))
	switch {
	case bytes.HasPrefix(head, []byte(warcMark)):
		return WARC
	case bytes.HasPrefix(start, []byte(`{"`)), bytes.HasPrefix(start, []byte("{ ")) && bytes.IndexByte(start, '"') > 0:
		return JSONL
	case bytes.HasPrefix(start, []byte("<!doctype html")), bytes.HasPrefix(start, []byte("<html")), bytes.HasPrefix(start, []byte("<head")), bytes.HasPrefix(start, []byte("<body")):
		return HTML
	}
	return Text
}

// lines yields every line of JSON Lines as an item of its own. Blank lines are passed over; a line beyond the limit is skipped whole.
func (o Options) lines(name string, b *bufio.Reader, packed bool, yield func(Item, error) bool) bool {
	for n := 1; ; n++ {
		line, tooLong, err := readLine(b, o.MaxSize)
		subject := fmt.Sprintf("%s:%d", name, n)
		if err != nil && !errors.Is(err, io.EOF) {
			return yield(Item{}, fault.Skip(subject, readReason(err, packed), err))
		}
		switch {
		case tooLong:
			if !yield(Item{}, fault.Skip(subject, fault.LineTooLong, fmt.Errorf("more than %d bytes", o.MaxSize))) {
				return false
			}
		case len(bytes.TrimSpace(line)) > 0:
			if !yield(Item{Name: subject, Format: JSONL, Data: line}, nil) {
				return false
			}
		}
		if err != nil {
			return true
		}
	}
}

// readLine reads up to a newline. Of a line beyond the limit the rest is read and dropped.
func readLine(b *bufio.Reader, limit int64) (line []byte, tooLong bool, err error) {
	for {
		part, err := b.ReadSlice('\n')
		if !tooLong {
			if int64(len(line)+len(part)) > limit {
				line, tooLong = nil, true
			} else {
				line = append(line, part...)
			}
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, tooLong, err
		}
	}
}
