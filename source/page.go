package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source/body"
)

// item makes an item of a record. It returns false for one that holds no page.
func (rec *record) item(maxSize int64) (Item, bool, error) {
	if !rec.wanted() {
		return Item{}, false, nil
	}
	// WARC 1.0 wrote the address in angle brackets in its examples, and some programs do.
	item := Item{URL: strings.Trim(rec.fields["warc-target-uri"], "<> "), Fetched: rec.date()}
	data, contentType := rec.block, rec.fields["content-type"]
	cut := rec.fields["warc-truncated"] != ""
	if rec.fields["warc-type"] == "response" {
		fields, payload, err := answer(rec.block)
		if err != nil || fields == nil {
			return Item{}, false, err
		}
		contentType = fields["content-type"]
		if contentType == "" && detect("", payload[:min(len(payload), peekSize)]) == HTML {
			contentType = "text/html"
		}
		if formatOf(contentType) != HTML {
			return Item{}, false, nil
		}
		if data, err = unpackPayload(payload, fields, maxSize, cut); err != nil {
			return Item{}, false, err
		}
	}
	if int64(len(data)) > maxSize {
		return Item{}, false, fault.Skip("", fault.TooLarge, fmt.Errorf("more than %d bytes", maxSize))
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return Item{}, false, fault.Skip("", fault.Empty, nil)
	}
	text, _, err := body.UTF8(data, contentType)
	if err != nil {
		return Item{}, false, fault.Skip("", fault.BadEncoding, err)
	}
	if bytes.IndexByte(text[:min(len(text), peekSize)], 0) >= 0 {
		return Item{}, false, fault.Skip("", fault.Binary, nil)
	}
	item.Format, item.Data, item.Charset = formatOf(contentType), text, "utf-8"
	return item, true, nil
}

// formatOf is the format of a content type, "" for one that holds no article.
func formatOf(contentType string) Format {
	kind, _, _ := mime.ParseMediaType(contentType)
	if kind == "" { // a parameter that is malformed
		kind, _, _ = strings.Cut(strings.ToLower(contentType), ";")
	}
	switch strings.TrimSpace(kind) {
	case "text/html", "application/xhtml+xml":
		return HTML
	case "text/plain":
		return Text
	}
	return ""
}

// answer splits an answer of a server into header and payload. It returns nil for one that is not the page asked for (a redirect, an error).
func answer(block []byte) (fields map[string]string, payload []byte, err error) {
	b := bufio.NewReaderSize(bytes.NewReader(block), peekSize)
	status, err := readHeaderLine(b, maxHeader)
	parts := strings.Fields(string(status))
	if err != nil || len(parts) < 2 || !strings.HasPrefix(parts[0], "HTTP/") {
		return nil, nil, fault.Skip("", fault.BadWARC, fmt.Errorf("the answer begins with %.20q", status))
	}
	if parts[1] != "200" {
		return nil, nil, nil
	}
	if fields, err = readFields(b); err != nil {
		return nil, nil, fault.Skip("", fault.BadWARC, fmt.Errorf("the header of the answer: %w", err))
	}
	payload, err = io.ReadAll(b)
	return fields, payload, err
}

// unpackPayload undoes chunks and compression. Both are believed only if the payload looks so, since archives keep the header of what they have undone. A
// payload that the archive itself cut short is given as far as it goes.
func unpackPayload(payload []byte, fields map[string]string, maxSize int64, cut bool) ([]byte, error) {
	if strings.Contains(strings.ToLower(fields["transfer-encoding"]), "chunked") {
		joined, whole := body.Unchunk(payload)
		if len(joined) > 0 && !whole && !cut {
			return nil, fault.Skip("", fault.CutOff, errors.New("the chunks of the page break off"))
		}
		if len(joined) > 0 || whole {
			payload = joined
		}
	}
	r, err := body.Decode(bytes.NewReader(payload), fields["content-encoding"])
	if errors.Is(err, body.ErrCoding) {
		return nil, fault.Skip("", fault.OtherFormat, err)
	}
	var data []byte
	if err == nil {
		data, err = body.ReadAll(r, maxSize)
	}
	switch {
	case errors.Is(err, body.ErrTooLong):
		return nil, fault.Skip("", fault.TooLarge, fmt.Errorf("unpacked it has more than %d bytes", maxSize))
	case err != nil && !(cut && len(data) > 0):
		return nil, fault.Skip("", fault.BadArchive, err)
	}
	return data, nil
}

// lineCost is what a line takes of the room of a header beside its bytes, so that a header of countless short lines ends too.
const lineCost = 16

// readFields reads the named fields of a header up to its empty line, names in lower case. Of a field given twice the first counts; lines that are no
// field, as careless servers send, are passed over.
func readFields(b *bufio.Reader) (map[string]string, error) {
	fields := map[string]string{}
	last := ""
	for left := maxHeader; ; {
		line, err := readHeaderLine(b, left)
		if err != nil {
			return nil, err
		}
		if len(line) == 0 {
			return fields, nil
		}
		left -= len(line) + lineCost
		if line[0] == ' ' || line[0] == '\t' { // the value goes on
			if last != "" {
				fields[last] += " " + string(bytes.TrimSpace(line))
			}
			continue
		}
		name, value, ok := bytes.Cut(line, []byte(":"))
		key := strings.ToLower(string(bytes.TrimSpace(name)))
		if last = ""; ok && fields[key] == "" {
			last = key
			fields[key] = string(bytes.TrimSpace(value))
		}
	}
}

// readHeaderLine reads a line without its end, of no more than limit bytes.
func readHeaderLine(b *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	for {
		part, err := b.ReadSlice('\n')
		if len(line)+len(part) > limit {
			return nil, fault.Skip("", fault.BadWARC, fmt.Errorf("a header of more than %d bytes", maxHeader))
		}
		line = append(line, part...)
		if err == nil {
			return bytes.TrimRight(line, "\r\n"), nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return nil, err
		}
	}
}
