package sqlite

import (
	"path/filepath"
	"reflect"
	"testing"

	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/storetest"
)

// TestOutlinesOfAnOlderFile checks that a file that was begun before outlines were kept answers as a newer one does, and that a damaged row is named.
func TestOutlinesOfAnOlderFile(t *testing.T) {
	t.Parallel()
	d := open(t, filepath.Join(t.TempDir(), "store.db"), Options{Linker: storetest.Linker{}})
	defer d.Close()
	fill(t, d, 200)
	list := func() (out []store.Outline, failed error) {
		for o, err := range d.Outlines(t.Context(), store.OutlineQuery{}) {
			if err != nil {
				return out, err
			}
			out = append(out, o)
		}
		return out, nil
	}
	kept, err := list()
	if err != nil || len(kept) < 400 {
		t.Fatalf("%d outlines, %v", len(kept), err)
	}
	if _, err := d.w.conn.ExecContext(t.Context(), "INSERT INTO outline VALUES (-1, x'')"); err != nil {
		t.Fatal(err)
	}
	gathered, err := list()
	if err != nil || !reflect.DeepEqual(kept, gathered) {
		t.Errorf("%d kept, %d gathered, %v", len(kept), len(gathered), err)
	}
	if _, err := d.w.conn.ExecContext(t.Context(), "DELETE FROM outline WHERE chunk = -1; UPDATE outline SET content = x'02ff' WHERE chunk = 3"); err != nil {
		t.Fatal(err)
	}
	if _, err := list(); err == nil {
		t.Error("a damaged row went unnoticed")
	}
}
