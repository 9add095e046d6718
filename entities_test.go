package dragoman_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/record"
)

var entityLine = regexp.MustCompile(`^(person|organisation|country|place|facility|region) (.+?) ([A-Z]*)/([A-Z]*)((?: \*?"[^"]*")+)$`)

// TestEntities reads resolve/testdata/entities.txt: who and where the mentions of short texts are.
func TestEntities(t *testing.T) {
	t.Parallel()
	coder := newCoder(t)
	data, err := os.ReadFile("resolve/testdata/entities.txt")
	if err != nil {
		t.Fatal(err)
	}
	var r *record.Record
	for n, line := range strings.Split(string(data), "\n") {
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '>':
			day, iso, _ := document.ParseDate(published)
			r = coder.Code(&document.Document{Text: strings.TrimSpace(line[1:]), Language: "en", Day: day, Published: iso, Basis: "given"})
		case line[0] == '!':
			f := strings.SplitN(line, " ", 3)
			if slices.ContainsFunc(r.Entities, func(e record.Entity) bool { return e.Type == f[1] && e.Name == f[2] }) {
				t.Errorf("line %d: there is a %s %s", n+1, f[1], f[2])
			}
		default:
			f := entityLine.FindStringSubmatch(line)
			if f == nil {
				t.Fatalf("line %d: %q has another form", n+1, line)
			}
			want := strings.Fields(strings.ReplaceAll(f[5], " ", "\x00"))
			if !slices.ContainsFunc(r.Entities, func(e record.Entity) bool {
				return e.Type == f[1] && e.Name == f[2] && e.Country == f[3] && e.Sector == f[4] && strings.ReplaceAll(mentions(&e), " ", "\x00") == want[0]
			}) {
				t.Errorf("line %d: no %s\n", n+1, line)
				for _, e := range r.Entities {
					t.Logf("  %s %s %s/%s%s", e.Type, e.Name, e.Country, e.Sector, mentions(&e))
				}
			}
		}
	}
}

func mentions(e *record.Entity) string {
	var b strings.Builder
	for _, m := range e.Mentions {
		b.WriteByte(' ')
		if m.Metonym {
			b.WriteByte('*')
		}
		b.WriteString(`"` + m.Text + `"`)
	}
	return b.String()
}
