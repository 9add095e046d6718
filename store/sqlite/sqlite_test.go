package sqlite

import (
	"path/filepath"
	"testing"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/storetest"
)

func TestContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T, dir string, linker store.Linker) store.Store {
		return &checked{DB: open(t, filepath.Join(dir, "store.db"), Options{Linker: linker}), t: t}
	})
}

// checked looks at the whole archive before it is closed.
type checked struct {
	*DB
	t *testing.T
}

func (c *checked) Close() error {
	if err := c.Check(c.t.Context()); err != nil {
		c.t.Error(err)
	}
	return c.DB.Close()
}

func open(t testing.TB, path string, opts Options) *DB {
	t.Helper()
	d, err := Open(t.Context(), path, opts)
	if err != nil {
		t.Fatalf("%v (hint: %s)", err, fault.HintOf(err))
	}
	return d
}
