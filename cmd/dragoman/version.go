package main

import (
	"fmt"
	"runtime"

	"github.com/dragoman-project/dragoman"
)

type versionCommand struct{}

// Run prints the identity of the coder: the same four values give the same records.
func (versionCommand) Run(s *streams) error {
	id := dragoman.Identity()
	_, err := fmt.Fprintf(s.out, "dragoman %s\nlexicon   %s\nmodel     %s\ngazetteer %s\n%s %s/%s\n", id.Version, id.Lexicon, id.Model, id.Gazetteer, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
