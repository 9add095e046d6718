package web

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"

	"github.com/dragoman-project/dragoman/fault"
)

// What an XML document may have. Its size is limited before; these bound what a parser makes of few bytes.
const (
	maxDepth      = 256
	maxElements   = 1 << 18
	maxAttributes = 1 << 19
	maxTag        = 256 << 10 // bytes
	maxText       = 4 << 10   // bytes of an element's text that are kept
)

// scanner reads the tokens of an XML document in UTF-8 and fails where a limit is passed. Entities of the document's own are refused, not expanded: news needs
// none, and a few lines of them can stand for gigabytes.
type scanner struct {
	d                    *xml.Decoder
	r                    *tagReader
	elements, attributes int
	lax                  bool     // entities are let pass, since only the names of elements matter
	path                 []string // local names of the open elements
}

func newScanner(data []byte) *scanner {
	s := &scanner{r: &tagReader{data: data}}
	s.d = xml.NewDecoder(s.r)
	s.d.Strict = false
	s.d.Entity = xml.HTMLEntity
	s.d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 by now, whatever is declared
	return s
}

// next returns the next token, io.EOF at the end. Names keep their prefix in Space.
func (s *scanner) next() (xml.Token, error) {
	s.r.mark()
	t, err := s.d.RawToken()
	if err != nil {
		if errors.Is(err, io.EOF) && len(s.path) == 0 {
			return nil, io.EOF
		}
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		if errors.Is(err, errTag) {
			return nil, fault.Skip("", fault.TooLarge, fmt.Errorf("a tag of more than %d bytes", maxTag))
		}
		return nil, fault.Skip("", fault.BadFeed, err)
	}
	switch t := t.(type) {
	case xml.StartElement:
		s.elements++
		s.attributes += len(t.Attr)
		s.path = append(s.path, t.Name.Local)
		if s.elements > maxElements || s.attributes > maxAttributes || len(s.path) > maxDepth {
			return nil, fault.Skip("", fault.TooLarge, errors.New("more elements or attributes, or deeper nested, than any feed has"))
		}
	case xml.EndElement:
		if len(s.path) > 0 {
			s.path = s.path[:len(s.path)-1]
		}
	case xml.Directive:
		if !s.lax && bytes.Contains(bytes.ToUpper(t), []byte("<!ENTITY")) {
			return nil, fault.Skip("", fault.BadFeed, errors.New("it declares entities of its own"))
		}
	}
	return t, nil
}

// parent is the local name of the nth element outwards, 0 being the innermost.
func (s *scanner) parent(n int) string {
	if n >= len(s.path) {
		return ""
	}
	return s.path[len(s.path)-1-n]
}

// root is the local name of a document's outermost element, "" if it has none.
func root(data []byte) string {
	s := newScanner(data)
	s.lax = true
	for {
		t, err := s.next()
		if err != nil {
			return ""
		}
		switch t := t.(type) {
		case xml.StartElement:
			return t.Name.Local
		case xml.CharData:
			if len(bytes.TrimSpace(t)) > 0 {
				return ""
			}
		}
	}
}

var errTag = errors.New("a tag without end")

// tagReader fails within a tag that is too long, before a parser has made attributes of it.
type tagReader struct {
	data  []byte
	pos   int
	start int // of the token
}

// mark notes that a token begins. The parser may have looked at its first byte already.
func (r *tagReader) mark() {
	r.start = r.pos
	if r.pos > 0 && r.data[r.pos-1] == '<' {
		r.start--
	}
}

func (r *tagReader) ReadByte() (byte, error) {
	if r.pos >= len(r.data) {
		return 0, io.EOF
	}
	if r.pos-r.start > maxTag && r.data[r.start] == '<' && r.data[r.start+1] != '!' {
		return 0, errTag
	}
	r.pos++
	return r.data[r.pos-1], nil
}

// Read makes a tagReader an io.Reader; the parser takes single bytes.
func (r *tagReader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	c, err := r.ReadByte()
	if err != nil {
		return 0, err
	}
	p[0] = c
	return 1, nil
}
