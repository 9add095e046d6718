package temporal_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/text"
)

func TestTimes(t *testing.T) {
	t.Parallel()
	pipeline, err := annotate.English()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/times.txt")
	if err != nil {
		t.Fatal(err)
	}
	reference := time.Date(2025, 6, 11, 0, 0, 0, 0, time.UTC)
	d := &text.Document{}
	var found []temporal.Time
	var matched map[int]bool
	finish := func(line int) {
		for i := range found {
			if !matched[i] {
				t.Errorf("before line %d: %q is found too", line, d.Slice(d.Range(found[i].First, found[i].Last)))
			}
		}
	}
	for n, line := range strings.Split(string(data), "\n") {
		words, want, isCase := strings.Cut(line, " => ")
		switch {
		case line == "" || line[0] == '#':
		case !isCase:
			finish(n + 1)
			d = &text.Document{Text: line}
			pipeline.Annotate(d)
			found, matched = temporal.Find(d), map[int]bool{}
		default:
			want, future := strings.CutPrefix(want, "future ")
			got := "not found"
			for i := range found {
				if d.Slice(d.Range(found[i].First, found[i].Last)) != words {
					continue
				}
				matched[i] = true
				got = "-"
				if v, ok := found[i].Value(reference, future); ok {
					got = v.Date + " " + string(v.Precision)
				}
			}
			if got != want {
				t.Errorf("line %d: %q is %s, want %s", n+1, words, got, want)
			}
		}
	}
	finish(0)
}

func TestWithoutAReferenceRelativeTimesStayUnknown(t *testing.T) {
	t.Parallel()
	pipeline, err := annotate.English()
	if err != nil {
		t.Fatal(err)
	}
	d := &text.Document{Text: "He left on Monday, returned last week, spoke in March and resigned on 5 May 2024."}
	pipeline.Annotate(d)
	var known []string
	for _, x := range temporal.Find(d) {
		if v, ok := x.Value(time.Time{}, false); ok {
			known = append(known, v.Date)
		}
	}
	if strings.Join(known, " ") != "2024-05-05" {
		t.Errorf("known without a reference: %v", known)
	}
}
