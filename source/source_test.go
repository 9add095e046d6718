package source_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

func write(t *testing.T, name string, data []byte) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func gzipped(t testing.TB, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func zstded(t testing.TB, s string) []byte {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	return w.EncodeAll([]byte(s), nil)
}

// read lists what the inputs yield: "name format size" or "name reason".
func read(o source.Options, names ...string) []string {
	var out []string
	for item, err := range source.Read(names, o) {
		if err != nil {
			out = append(out, err.(*fault.Error).Subject+" "+string(fault.ReasonOf(err)))
			continue
		}
		out = append(out, fmt.Sprintf("%s %s %d", item.Name, item.Format, len(item.Data)))
	}
	return out
}

func TestFoldersFormatsAndCompression(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, data := range map[string][]byte{
		"a.txt": []byte("plain"), "b/page.html": []byte("<p>x"), "b/notes.md": []byte("# x"), "c.jsonl.gz": gzipped(t, "{\"text\":\"x\"}\n\n{\"text\":\"y\"}"),
		"d": []byte("<!DOCTYPE html><p>x"), "e": []byte(`{"text":"x"}`), "f.zst": zstded(t, "zstandard"), ".hidden": []byte("x"), ".git/x": []byte("x"),
		"g.pdf": []byte("%PDF\x00"), "h.txt": []byte(" \n"), "i.txt.gz": gzipped(t, "cut off in the middle of it")[:20], "j.txt": []byte(strings.Repeat("x", 100)),
	} {
		write(t, filepath.Join(dir, name), data)
	}
	var got []string
	for _, s := range read(source.Options{MaxSize: 60}, dir, filepath.Join(dir, "missing")) {
		got = append(got, strings.TrimPrefix(s, dir+"/"))
	}
	want := []string{
		"a.txt text 5", "b/notes.md markdown 3", "b/page.html html 4", "c.jsonl.gz:1 jsonl 13", "c.jsonl.gz:3 jsonl 12", "d html 19", "e:1 jsonl 12",
		"f.zst text 9", "g.pdf binary", "h.txt empty", "i.txt.gz bad-archive", "j.txt too-large", "missing unreadable",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestALongLineIsSkippedAndTheRestIsRead(t *testing.T) {
	t.Parallel()
	in := `{"text":"a"}` + "\n" + strings.Repeat("x", 50<<20) + "\n" + `{"text":"b"}` + "\n"
	got := read(source.Options{Format: source.JSONL, MaxSize: 1 << 20, Stdin: strings.NewReader(in)}, "-")
	if strings.Join(got, "|") != "-:1 jsonl 13|-:2 line-too-long|-:3 jsonl 13" {
		t.Errorf("got %q", got)
	}
}

func TestReadingStopsWhenTheReaderHasEnough(t *testing.T) {
	t.Parallel()
	n := 0
	for range source.Read([]string{"-"}, source.Options{Format: source.JSONL, Stdin: strings.NewReader(strings.Repeat("{}\n", 1000))}) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("read %d", n)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("plain"))
	f.Add([]byte("{\"text\":\"x\"}\n{"))
	f.Add(gzipped(f, "{\"text\":\"x\"}"))
	f.Add(zstded(f, "<html>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for item, err := range source.Read([]string{"-"}, source.Options{MaxSize: 1 << 16, Stdin: bytes.NewReader(data)}) {
			if err != nil && fault.ReasonOf(err) == "" {
				t.Fatalf("an error without a reason: %v", err)
			}
			if len(item.Data) > 1<<16 {
				t.Fatalf("%d bytes", len(item.Data))
			}
		}
	})
}
