package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/klauspost/compress/gzip"
)

const (
	memberPeek    = 64 << 10 // bytes that are looked at to find the next member; also the read buffer of an archive
	memberKept    = 1 << 20  // bytes behind that can be gone back to
	maxCandidates = 10_000   // places of a damaged archive that are tried as the beginning of a member
)

// members reads the members of a gzip file one after the other. Web archives have a member for every record, so that a damaged one costs no other: after an
// error, resync looks for the next.
type members struct {
	tape       tape
	b          *bufio.Reader // reads the tape
	start      int64         // where the member begins
	z          *gzip.Reader
	open       bool  // within a member
	broken     error // what is wrong with the member last read
	candidates int
}

func newMembers(r io.Reader) *members {
	m := &members{tape: tape{r: r}}
	m.b = bufio.NewReaderSize(&m.tape, memberPeek)
	return m
}

// Read gives the bytes of the members as if they were one. Zeros behind the last member, with which some tapes and file systems fill up, are passed over.
func (m *members) Read(p []byte) (int, error) {
	for {
		if !m.open {
			if err := m.next(); err != nil {
				return 0, err
			}
		}
		n, err := m.z.Read(p)
		if errors.Is(err, io.EOF) {
			m.open, err = false, nil
		}
		if n > 0 || err != nil {
			m.broken = err
			return n, err
		}
	}
}

func (m *members) next() error {
	for {
		c, err := m.b.ReadByte()
		if err != nil {
			return err
		}
		if c != 0 {
			if err := m.b.UnreadByte(); err != nil {
				return err
			}
			break
		}
	}
	m.start = m.tape.pos - int64(m.b.Buffered())
	var err error
	if m.z == nil {
		m.z, err = gzip.NewReader(m.b)
	} else {
		err = m.z.Reset(m.b)
	}
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF // something, but no whole header of a member
		}
		return err
	}
	m.z.Multistream(false)
	m.open = true
	return nil
}

// resync moves to the next member that holds the beginning of a record. It returns false if there is none. A member that lacks its end is unpacked on into
// those behind it before that is noticed, so the search begins where the member began.
func (m *members) resync() bool {
	m.open, m.broken = false, nil
	if m.tape.rewind(m.start + 1) {
		m.b.Reset(&m.tape)
	}
	var probe gzip.Reader
	for {
		window, err := m.b.Peek(memberPeek)
		if len(window) < 4 {
			return false
		}
		i := bytes.Index(window, []byte{0x1f, 0x8b, 8})
		switch {
		case i < 0:
			_, _ = m.b.Discard(len(window) - 2)
			if err != nil {
				return false
			}
			continue
		case i > 0:
			_, _ = m.b.Discard(i) // look at a whole window from there
			continue
		}
		if m.candidates++; m.candidates > maxCandidates {
			return false
		}
		start := make([]byte, len(warcMark))
		if probe.Reset(bytes.NewReader(window)) == nil {
			if n, _ := io.ReadFull(&probe, start); string(start[:n]) == warcMark {
				return true
			}
		}
		_, _ = m.b.Discard(1)
	}
}

// tape is a stream that can be wound back a little.
type tape struct {
	r        io.Reader
	kept     []byte // the bytes before end
	pos, end int64  // of what was read last; of what was read of r
}

func (t *tape) Read(p []byte) (int, error) {
	if t.pos < t.end {
		n := copy(p, t.kept[len(t.kept)-int(t.end-t.pos):])
		t.pos += int64(n)
		return n, nil
	}
	n, err := t.r.Read(p)
	if len(t.kept)+n > 2*memberKept {
		t.kept = append(t.kept[:0], t.kept[max(len(t.kept)-memberKept, 0):]...)
	}
	t.kept = append(t.kept, p[:n]...)
	t.end += int64(n)
	t.pos = t.end
	return n, err
}

// rewind goes back to a position. It returns false if the bytes from there are no longer kept.
func (t *tape) rewind(pos int64) bool {
	if t.end-pos > int64(len(t.kept)) || pos > t.end {
		return false
	}
	t.pos = pos
	return true
}
