package archive

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/dragoman-project/dragoman/source/web"
)

func TestVisited(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "visited.json")
	v, err := OpenVisited(path)
	if err != nil {
		t.Fatal(err)
	}
	want := web.Validators{ETag: `"1"`, LastModified: "Wed, 05 Mar 2025 10:00:00 GMT"}
	v.Put("https://example.org/feed", want)
	if err := v.Save(); err != nil {
		t.Fatal(err)
	}
	again, err := OpenVisited(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := again.Get("https://example.org/feed"); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil { // what is damaged is asked for anew
		t.Fatal(err)
	}
	if v, err = OpenVisited(path); err != nil || v.Get("https://example.org/feed") != (web.Validators{}) {
		t.Errorf("%+v, %v", v, err)
	}
	if _, err := OpenVisited(t.TempDir()); err == nil {
		t.Error("a folder was read")
	}
}
