package dragoman_test

import (
	"bytes"
	"cmp"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const module = "github.com/dragoman-project/dragoman"

// leaves import no package of the project.
var leaves = []string{"text", "ontology", "record", "fault"}

// forbidden lists what a room must never know of, directly or through others: data flow from left to right (docs/ARCHITECTURE.md).
var forbidden = map[string][]string{
	"annotate":    {"code", "resolve", "claim", "store", "source", "exchange", "lexicon"},
	"gazetteer":   {"code", "resolve", "claim", "store", "source", "lexicon"},
	"lexicon":     {"annotate", "code", "resolve", "claim", "store", "source", "gazetteer"},
	"code":        {"claim", "store", "source", "document", "exchange"},
	"resolve":     {"code", "claim", "store", "source", "document", "exchange"},
	"corroborate": {"code", "resolve", "claim", "store", "source", "document", "exchange", "lexicon"},
	"exchange":    {"annotate", "code", "resolve", "store", "source", "document"},
	"document":    {"annotate", "code", "resolve", "store"},
	"source":      {"annotate", "code", "resolve", "store", "document"},
	"eval":        {"annotate", "code", "resolve", "store", "document", "exchange"},
	"model":       {"annotate", "code", "resolve", "store", "source", "lexicon", "gazetteer"},
	"relation":    {"text", "fault", "annotate", "model", "gazetteer", "lexicon", "resolve", "code", "claim", "store", "source", "document", "exchange", "forecast", "dyad"},
	"forecast":    {"text", "fault", "annotate", "model", "gazetteer", "lexicon", "resolve", "code", "claim", "store", "source", "document", "exchange"},
	"dyad":        {"code", "resolve", "claim", "source", "document", "exchange", "lexicon"},
	"ledger":      {"annotate", "code", "resolve", "claim", "source", "document", "exchange", "lexicon", "gazetteer", "eval", "corroborate", "archive"},
	"store":       {"annotate", "code", "resolve", "claim", "source", "document", "exchange", "lexicon", "gazetteer", "eval", "relation", "dyad"},
	"brief":       {"code", "resolve", "claim", "source", "document", "exchange", "lexicon", "eval", "archive"},
}

// TestDirection holds the plan of the house over what go list says of the imports.
func TestDirection(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}} {{join .Deps \" \"}}", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	deps := map[string][]string{}
	for line := range bytes.Lines(out) {
		f := strings.Fields(string(line))
		room, own := strings.CutPrefix(f[0], module+"/")
		if !own {
			continue
		}
		for _, d := range f[1:] {
			if other, ok := strings.CutPrefix(d, module+"/"); ok {
				deps[room] = append(deps[room], other)
			}
		}
	}
	if len(deps) < 5 {
		t.Fatalf("go list knows only %d packages", len(deps))
	}
	for _, leaf := range leaves {
		if len(deps[leaf]) > 0 {
			t.Errorf("the leaf %s imports %v", leaf, deps[leaf])
		}
	}
	for pkg, list := range deps {
		room, _, _ := strings.Cut(pkg, "/")
		for _, other := range list {
			otherRoom, _, _ := strings.Cut(other, "/")
			for _, no := range forbidden[room] {
				if otherRoom == no {
					t.Errorf("%s must not know of %s", pkg, other)
				}
			}
		}
	}
}

// TestOnlyCommandsPrint finds packages outside cmd that could print, log or end the program.
func TestOnlyCommandsPrint(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for line := range bytes.Lines(out) {
		f := strings.Fields(string(line))
		if strings.Contains(f[0], "/cmd/") {
			continue
		}
		for _, imported := range f[1:] {
			if imported == "log" || imported == "log/slog" {
				t.Errorf("%s imports %s", f[0], imported)
			}
		}
	}
	prints := regexp.MustCompile(`os\.Exit|os\.Stdout|os\.Stderr|fmt\.Print(f|ln)?\(`)
	err = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && path == "cmd" {
			return cmp.Or(err, fs.SkipDir)
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		data, err := os.ReadFile(path)
		if found := prints.Find(data); found != nil {
			t.Errorf("%s: %s", path, found)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
