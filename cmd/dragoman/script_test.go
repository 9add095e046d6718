package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/dragoman-project/dragoman/record/schema"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"dragoman": main})
}

// TestScripts runs the real program as people use it: testdata/script/*.txtar.
func TestScripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":   exits,
			"schema":  obeysSchema,
			"columns": columns,
			"repeat":  repeat,
		},
	})
}

// exits checks the exit status of a command: exits STATUS dragoman ARGS…
func exits(ts *testscript.TestScript, neg bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}

// obeysSchema checks that every line of a file is a document record: schema FILE
func obeysSchema(ts *testscript.TestScript, neg bool, args []string) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Document))
	ts.Check(err)
	c := jsonschema.NewCompiler()
	ts.Check(c.AddResource("document.json", doc))
	s, err := c.Compile("document.json")
	ts.Check(err)
	n := 0
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		ts.Check(err)
		ts.Check(s.Validate(v))
		n++
	}
	if n == 0 {
		ts.Fatalf("%s has no records", args[0])
	}
}

// columns checks that every line of a file has a number of tab-separated columns: columns N FILE
func columns(ts *testscript.TestScript, neg bool, args []string) {
	lines := strings.Split(strings.TrimRight(ts.ReadFile(args[1]), "\n"), "\n")
	for i, line := range lines {
		if got := strings.Count(line, "\t") + 1; len(args[0]) == 0 || got != atoi(args[0]) {
			ts.Fatalf("%s:%d: %d columns, want %s", args[1], i+1, got, args[0])
		}
	}
}

func atoi(s string) int {
	n := 0
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n
}

// repeat writes a text many times to a file: repeat N TEXT FILE
func repeat(ts *testscript.TestScript, neg bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(strings.Repeat(args[1], atoi(args[0]))), 0o644))
}
