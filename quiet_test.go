package dragoman_test

import (
	"os"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/document"
)

// mostFalse is the share of sentences without a political event that may get one: a bound that is to come down, not a goal.
const mostFalse = 0.03

// TestQuiet reads testdata/quiet.txt: sentences of twelve kinds, full of the words of politics, in which nothing political happens.
func TestQuiet(t *testing.T) {
	t.Parallel()
	coder := newCoder(t)
	data, err := os.ReadFile("testdata/quiet.txt")
	if err != nil {
		t.Fatal(err)
	}
	kind, all, loud := "", 0, 0
	byKind := map[string]int{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "# kind: "); ok {
			kind = name
		}
		if line == "" || line[0] == '#' {
			continue
		}
		all++
		if r := coder.Code(&document.Document{Text: line, Language: "en"}); len(r.Events) > 0 {
			loud++
			byKind[kind]++
			t.Logf("%s: %s %q in %q", kind, r.Events[0].Event, r.Events[0].Evidence[0].Text, line)
		}
	}
	t.Logf("%d of %d sentences got an event; by kind: %v", loud, all, byKind)
	if float64(loud) > mostFalse*float64(all) {
		t.Errorf("%d of %d sentences (%.1f %%) got an event, at most %.0f %% may", loud, all, 100*float64(loud)/float64(all), 100*mostFalse)
	}
}
