package gazetteer

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Extended returns the embedded dictionaries with files of the user's added, and what is wrong with those. A file is either a table of our own form,
//
//	name | aliases | country | sector | office | from | to | source
//
// (a person, if it has an office, else an organisation), or a PETRARCH or TABARI dictionary of actors or agents, which is told by its bracketed codes. The
// user's lines go before the embedded ones.
func Extended(paths ...string) (*Gazetteer, []Problem, error) {
	dir, err := fs.Sub(files, "data")
	if err != nil {
		return nil, nil, err
	}
	g, problems, err := Read(dir)
	if err != nil {
		return nil, nil, err
	}
	if len(problems) > 0 {
		return nil, nil, fmt.Errorf("the embedded dictionaries: %w", problems[0])
	}
	own := len(g.Entries)
	r := &reader{g: g}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, nil, err
		}
		g.user = append(g.user, data)
		r.file, r.line = filepath.Base(path), 0
		r.userFile(data)
	}
	for i := own; i < len(g.Entries); i++ {
		g.Entries[i].User = true
	}
	return g, append(r.problems, g.lintFrom(own)...), nil
}

func (r *reader) userFile(data []byte) {
	if petrarchFormat(data) {
		r.petrarch(data)
		return
	}
	r.lines(data, 8, func(c []string) {
		e := Entry{Kind: Organisation, Name: c[0], Country: c[2], Sector: c[3], Office: c[4]} // the source, c[7], is for those who read the file
		if e.Office != "" {
			e.Kind = Person
		}
		r.dates(&e, c[5], c[6])
		r.add(e, values(c[1])...)
	})
}

// petrarchFormat tells whether a file is a dictionary of PETRARCH: a line of it ends in a code in square brackets, and none has columns.
func petrarchFormat(data []byte) bool {
	for line := range bytes.Lines(data) {
		line, _, _ := strings.Cut(strings.TrimSpace(string(line)), "#")
		if strings.Contains(line, "|") {
			return false
		}
		if strings.HasSuffix(strings.TrimSpace(line), "]") {
			return true
		}
	}
	return false
}
