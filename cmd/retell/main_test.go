package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/dragoman-project/dragoman/corroborate/retell"
)

func TestSameSeedSameBytes(t *testing.T) {
	t.Parallel()
	var first, second bytes.Buffer
	truths := filepath.Join(t.TempDir(), "truth.jsonl")
	if err := run(&first, truths, 120, retell.Options{Seed: 4, Articles: 120}); err != nil {
		t.Fatal(err)
	}
	if err := run(&second, "", 120, retell.Options{Seed: 4, Articles: 120}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same seed gives other articles")
	}
	about, err := os.ReadFile(truths)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	copies := 0
	articles, facts := json.NewDecoder(&first), json.NewDecoder(bytes.NewReader(about))
	for range 120 {
		var a line
		var f truth
		if err := articles.Decode(&a); err != nil {
			t.Fatal(err)
		}
		if err := facts.Decode(&f); err != nil {
			t.Fatal(err)
		}
		if a.ID != f.ID || seen[a.ID] || a.Text == "" || a.Published == "" || len(f.Tellings) == 0 {
			t.Errorf("article %+v with the truth %+v", a, f)
		}
		if f.CopyOf != "" {
			if copies++; !seen[f.CopyOf] {
				t.Errorf("%s copies %s, which does not come before it", a.ID, f.CopyOf)
			}
		}
		seen[a.ID] = true
	}
	if articles.More() || facts.More() || copies == 0 {
		t.Errorf("%d copies; more than 120 lines: %v, %v", copies, articles.More(), facts.More())
	}
}
