package dragoman_test

import (
	"sync"
	"testing"

	"github.com/dragoman-project/dragoman"
)

var shared = sync.OnceValues(func() (*dragoman.Coder, error) { return dragoman.New(dragoman.Options{}) })

func newCoder(t testing.TB) *dragoman.Coder {
	t.Helper()
	c, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return c
}
