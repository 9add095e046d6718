package lexicon

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed events/*.lex *.lex
var files embed.FS

// Embedded returns the lexicon that comes with the program. Its files are part of the program and tested with it: a problem is an error.
var Embedded = sync.OnceValues(func() (*Lexicon, error) {
	l, problems, err := ReadDir(files)
	if err == nil && len(problems) > 0 {
		err = fmt.Errorf("the embedded lexicon has %d problems; the first: %w", len(problems), problems[0])
	}
	return l, err
})

// ReadDir reads all *.lex files of a folder and its subfolders: sets.lex first, then the others in the order of their names, none.lex last, so that it
// wins where it is as special as another file.
func ReadDir(dir fs.FS) (*Lexicon, []Problem, error) {
	var names []string
	err := fs.WalkDir(dir, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(name, ".lex") {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	turn := map[string]int{"sets.lex": -1, "none.lex": 1}
	slices.SortFunc(names, func(a, b string) int {
		a, b = path.Base(a), path.Base(b)
		return cmp.Or(cmp.Compare(turn[a], turn[b]), cmp.Compare(a, b))
	})
	l := &Lexicon{}
	var problems []Problem
	var global Sets
	for _, name := range names {
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, nil, err
		}
		frames, sets, found := Parse(path.Base(name), bytes.NewReader(data), global)
		if path.Base(name) == "sets.lex" {
			global = sets
		}
		problems = append(problems, found...)
		l.Add(frames...)
	}
	return l, problems, nil
}

// Hash identifies the embedded lexicon: the first twelve hexadecimal digits of the SHA-256 over its files.
var Hash = sync.OnceValue(func() string {
	h := sha256.New()
	for _, all := range []embed.FS{files, claimFiles} {
		_ = fs.WalkDir(all, ".", func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				data, _ := all.ReadFile(name)
				fmt.Fprintf(h, "%s %d\n", name, len(data))
				h.Write(data)
			}
			return err
		})
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
})

// Hash identifies a lexicon that is not the embedded one by all its frames.
func (l *Lexicon) Hash() string {
	h := sha256.New()
	for _, f := range l.Frames {
		fmt.Fprintf(h, "%+v\n", *f)
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

// GlobalSets returns the word lists of the embedded sets.lex, which every file may use.
var GlobalSets = sync.OnceValue(func() Sets {
	data, err := files.ReadFile("sets.lex")
	if err != nil {
		return nil
	}
	_, sets, _ := Parse("sets.lex", bytes.NewReader(data), nil)
	return sets
})
