package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"

	"github.com/dragoman-project/dragoman/fault"
)

// The format is ISO 28500 (WARC 1.0 and 1.1), as Common Crawl and others write it.
const (
	warcMark      = "WARC/"
	maxHeader     = 64 << 10 // bytes of the header of a record, or of the header of the answer within it
	maxPassedOver = 1 << 30  // bytes of one record that are unpacked only to be passed over; a small archive can hold endless ones
	maxFaults     = 1000     // damages after which the rest of an archive is left alone
)

// isArchive tells whether a compressed stream is a web archive, which is unpacked member by member.
func (o Options) isArchive(path string, b *bufio.Reader) bool {
	head, _ := b.Peek(peekSize)
	if !bytes.HasPrefix(head, []byte{0x1f, 0x8b}) {
		return false
	}
	if o.Format != "" && o.Format != Auto {
		return o.Format == WARC
	}
	switch strings.ToLower(filepath.Ext(strings.TrimSuffix(path, filepath.Ext(path)))) {
	case ".warc", ".wet":
		return true
	}
	z, err := gzip.NewReader(bytes.NewReader(head))
	if err != nil {
		return false
	}
	start := make([]byte, len(warcMark))
	n, _ := io.ReadFull(z, start)
	return string(start[:n]) == warcMark
}

func (o Options) archive(name string, b *bufio.Reader, yield func(Item, error) bool) bool {
	m := newMembers(b)
	return o.records(name, newRecordReader(bufio.NewReaderSize(m, memberPeek), m), yield)
}

// records yields the pages of a web archive. Records that hold no page (requests, images, redirects, answers of an error) are passed over without a word;
// damaged ones are yielded as errors.
func (o Options) records(name string, r *recordReader, yield func(Item, error) bool) bool {
	for faults := 0; ; {
		rec, err := r.next(o.MaxSize)
		if errors.Is(err, io.EOF) {
			if r.count == 0 {
				return yield(Item{}, fault.Skip(name, fault.Empty, nil))
			}
			return true
		}
		subject := fmt.Sprintf("%s:%d", name, r.count)
		var item Item
		page := false
		if err == nil {
			item, page, err = rec.item(o.MaxSize)
		}
		switch {
		case err != nil:
			f := archiveFault(subject, err)
			if faults++; faults > maxFaults {
				f.What = "the web archive is damaged in too many places; the rest was not read"
				return yield(Item{}, f)
			}
			if !yield(Item{}, f) {
				return false
			}
		case page:
			if item.Name = subject; !yield(item, nil) {
				return false
			}
		}
		if r.ended {
			return true
		}
	}
}

func archiveFault(subject string, err error) *fault.Error {
	var f *fault.Error
	if errors.As(err, &f) {
		f.Subject = subject
		return f
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return fault.Skip(subject, fault.CutOff, nil)
	}
	return fault.Skip(subject, fault.BadArchive, err)
}

// record is a record of a web archive: its named fields, lower case, and its block.
type record struct {
	fields map[string]string
	block  []byte
}

// recordReader reads the records of a web archive and finds the next one after a damage.
type recordReader struct {
	b     *bufio.Reader
	m     *members // what b reads, if it is gzip
	count int      // records begun
	ended bool     // nothing can be read after the last error
}

func newRecordReader(b *bufio.Reader, m *members) *recordReader {
	return &recordReader{b: b, m: m}
}

// next reads a record, io.EOF at the end. After any other error it stands at the next record that can be found.
func (r *recordReader) next(maxSize int64) (*record, error) {
	err := r.skipBlank()
	if errors.Is(err, io.EOF) {
		r.ended = true
		return nil, err
	}
	if r.count++; err != nil {
		return nil, r.recover(err)
	}
	rec := &record{}
	version, err := readHeaderLine(r.b, maxHeader)
	if err == nil && !bytes.HasPrefix(version, []byte(warcMark)) {
		err = fault.Skip("", fault.BadWARC, fmt.Errorf("it begins with %.20q", version))
	}
	if err == nil {
		rec.fields, err = readFields(r.b)
	}
	if err != nil {
		return nil, r.recover(unexpected(err))
	}
	size, err := strconv.ParseInt(rec.fields["content-length"], 10, 64)
	if err != nil || size < 0 {
		return nil, r.recover(fault.Skip("", fault.BadWARC, fmt.Errorf("its Content-Length is %.20q", rec.fields["content-length"])))
	}
	if !rec.wanted() {
		return rec, r.pass(size)
	}
	if size > maxSize+maxHeader {
		if err := r.pass(size); err != nil {
			return nil, err
		}
		return nil, fault.Skip("", fault.TooLarge, fmt.Errorf("a record of %d bytes", size))
	}
	var block bytes.Buffer // grows with what is there, not with what is declared
	if _, err := io.CopyN(&block, r.b, size); err != nil {
		return nil, r.recover(unexpected(err))
	}
	if r.m != nil { // the blank lines behind the block are in the last bytes of its member, and with them comes its checksum
		_, _ = r.b.Peek(len("\r\n\r\n"))
		if r.m.broken != nil {
			return nil, r.recover(r.m.broken)
		}
	}
	rec.block = block.Bytes()
	return rec, nil
}

// pass reads over a block.
func (r *recordReader) pass(size int64) error {
	n, err := io.CopyN(io.Discard, r.b, min(size, maxPassedOver))
	if err != nil {
		return r.recover(unexpected(err))
	}
	if n < size {
		return r.recover(fault.Skip("", fault.TooLarge, fmt.Errorf("a record of %d bytes", size)))
	}
	return nil
}

// unexpected turns the end of the data within a record into an error.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// recover moves to the next record after an error, or notes that there is none.
func (r *recordReader) recover(err error) error {
	var f *fault.Error
	format := errors.As(err, &f) && f.Reason == fault.BadWARC
	if !format && r.m != nil { // the compressed data are damaged, or the rest of the record too long to be read over
		r.ended = !r.m.resync()
		r.b.Reset(r.m)
		return err
	}
	r.ended = !format || !r.search()
	return err
}

// search reads on to a line that begins a record.
func (r *recordReader) search() bool {
	for passed := 0; passed < maxPassedOver; {
		line, err := r.b.ReadSlice('\n')
		passed += len(line)
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			break
		}
		if head, _ := r.b.Peek(len(warcMark)); err == nil && string(head) == warcMark {
			return true
		}
	}
	if r.m == nil || !r.m.resync() {
		return false
	}
	r.b.Reset(r.m)
	return true
}

// skipBlank passes over the empty lines between records.
func (r *recordReader) skipBlank() error {
	for {
		c, err := r.b.ReadByte()
		if err != nil {
			return err
		}
		if c != '\r' && c != '\n' {
			return r.b.UnreadByte()
		}
	}
}

// wanted tells whether a record can hold a page: an answer of a server, a page that was saved without one, or the text of a page.
func (rec *record) wanted() bool {
	switch rec.fields["warc-type"] {
	case "response":
		return strings.HasPrefix(strings.ToLower(rec.fields["content-type"]), "application/http")
	case "resource", "conversion":
		return formatOf(rec.fields["content-type"]) != ""
	}
	return false
}

// date is when the page was fetched.
func (rec *record) date() time.Time {
	t, err := time.Parse(time.RFC3339, rec.fields["warc-date"])
	if err != nil {
		return time.Time{}
	}
	return t.UTC()
}
