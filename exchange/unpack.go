package exchange

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"strings"

	"github.com/klauspost/compress/zstd"

	"github.com/dragoman-project/dragoman/fault"
)

// unpacked calls rows with the plain bytes of an input, once for each file of a zip archive. GDELT ships its files zipped.
func unpacked[T any](r io.Reader, o Options, yield func(T, error) bool, rows func(stream, func(T, error) bool) bool) {
	var none T
	o = o.withDefaults()
	b := bufio.NewReader(r)
	head, err := b.Peek(4)
	if err != nil && err != io.EOF {
		yield(none, fault.Skip(o.Name, fault.Unreadable, err))
		return
	}
	s := stream{r: b, name: o.Name, o: o}
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		unzipped(r, b, o, yield, rows)
		return
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		z, err := gzip.NewReader(b)
		if err != nil {
			yield(none, fault.Skip(o.Name, fault.BadArchive, err))
			return
		}
		s.r = damaged{z}
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")):
		z, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(128<<20))
		if err != nil {
			yield(none, fault.Skip(o.Name, fault.BadArchive, err))
			return
		}
		defer z.Close()
		s.r = damaged{z}
	}
	rows(s, yield)
}

// unzipped reads the files of a zip archive one after the other. The index stands at its end, so that the archive must be a file or is held in memory.
func unzipped[T any](r io.Reader, b *bufio.Reader, o Options, yield func(T, error) bool, rows func(stream, func(T, error) bool) bool) {
	var none T
	at, size, err := randomAccess(r, b, o)
	if err != nil {
		yield(none, err)
		return
	}
	archive, err := zip.NewReader(at, size)
	if err != nil {
		yield(none, fault.Skip(o.Name, fault.BadArchive, err))
		return
	}
	for _, f := range archive.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		file, err := f.Open()
		if err != nil {
			if !yield(none, fault.Skip(o.Name+"/"+f.Name, fault.BadArchive, err)) {
				return
			}
			continue
		}
		more := rows(stream{r: damaged{file}, name: o.Name + "/" + f.Name, o: o}, yield)
		file.Close()
		if !more {
			return
		}
	}
}

// randomAccess returns an input as something that can be read at any place: a regular file as it is, anything else in memory. b holds what was
// already taken from r.
func randomAccess(r io.Reader, b io.Reader, o Options) (io.ReaderAt, int64, error) {
	switch f := r.(type) {
	case *os.File:
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			return f, info.Size(), nil
		}
	case *bytes.Reader:
		return f, f.Size(), nil
	case *strings.Reader:
		return f, f.Size(), nil
	}
	data, err := io.ReadAll(io.LimitReader(b, o.MaxBytes+1))
	if err != nil {
		return nil, 0, fault.Skip(o.Name, fault.Unreadable, err)
	}
	if int64(len(data)) > o.MaxBytes {
		return nil, 0, &fault.Error{Subject: o.Name, Reason: fault.TooLarge, What: "the input is too large to be held in memory", Hint: "save it as a file and give its name"}
	}
	return bytes.NewReader(data), int64(len(data)), nil
}

// damaged marks errors of unpacking with damage, so that they are told from errors of reading.
type damaged struct{ r io.Reader }

type damage struct{ cause error }

func (d *damage) Error() string { return d.cause.Error() }

func (d damaged) Read(p []byte) (int, error) {
	n, err := d.r.Read(p)
	if err != nil && err != io.EOF {
		err = &damage{err}
	}
	return n, err
}
