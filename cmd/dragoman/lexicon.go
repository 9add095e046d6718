package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/lexicon"
)

type lexiconCommand struct {
	Lint lintCommand `cmd:"" help:"Check lexicon files: format, codes, duplicates, and every example sentence."`
}

type lintCommand struct {
	Files []string `arg:"" optional:"" name:"file" help:"Lexicon files; without any, the embedded lexicon."`
	Fast  bool     `help:"Check the format only, not the example sentences."`
}

func (c *lintCommand) Help() string {
	return `The format is described in docs/LEXICON.md. A file of your own is checked together with the embedded lexicon, as "dragoman code --lexicon FILE" uses it.

Examples:

  dragoman lexicon lint                the embedded lexicon
  dragoman lexicon lint my-verbs.lex   your own file`
}

// Run checks the files and prints what is wrong, a line each; problems make it fail.
func (c *lintCommand) Run(s *streams) error {
	lex, frames, problems, err := c.read()
	if err != nil {
		return err
	}
	problems = append(problems, lexicon.Duplicates(frames)...)
	examples := 0
	if !c.Fast {
		coder, err := dragoman.New(dragoman.Options{Lexicon: lex})
		if err != nil {
			return err
		}
		progress := newProgress(s, "examples")
		for r := range dragoman.Ordered(slices.Values(frames), runtime.GOMAXPROCS(0), func(f *lexicon.Frame) []lexicon.Problem { return checkExamples(coder, f) }) {
			progress.step()
			problems = append(problems, r...)
		}
		progress.done()
		for _, f := range frames {
			examples += len(f.Examples)
		}
	}
	slices.SortStableFunc(problems, lexicon.Problem.Compare)
	for _, p := range problems {
		fmt.Fprintln(s.out, p)
	}
	fmt.Fprintf(s.out, "%d frames, %d examples tried, %d problems\n", len(frames), examples, len(problems))
	if len(problems) > 0 {
		return fmt.Errorf("the lexicon has problems")
	}
	return nil
}

func checkExamples(coder *dragoman.Coder, f *lexicon.Frame) []lexicon.Problem {
	var out []lexicon.Problem
	for i := range f.Examples {
		if wrong := coder.CheckExample(&f.Examples[i]); wrong != "" {
			out = append(out, lexicon.Problem{File: f.File, Line: f.Examples[i].Line, What: fmt.Sprintf("%q: %s", f.Examples[i].Sentence, wrong)})
		}
	}
	return out
}

// read returns the lexicon to code with, and the frames to check.
func (c *lintCommand) read() (*lexicon.Lexicon, []*lexicon.Frame, []lexicon.Problem, error) {
	embedded, err := lexicon.Embedded()
	if err != nil {
		return nil, nil, nil, err
	}
	if len(c.Files) == 0 {
		claims, err := lexicon.EmbeddedClaims()
		if err != nil {
			return nil, nil, nil, err
		}
		return embedded, append(slices.Clone(embedded.Frames), claims.All()...), nil, nil
	}
	lex := &lexicon.Lexicon{}
	lex.Add(embedded.Frames...)
	var frames []*lexicon.Frame
	var problems []lexicon.Problem
	for _, name := range c.Files {
		f, err := os.Open(name)
		if err != nil {
			return nil, nil, nil, &fault.Error{What: "cannot read the lexicon file", Err: err, Hint: "check the name; the format is described in docs/LEXICON.md"}
		}
		found, _, wrong := lexicon.Parse(name, f, lexicon.GlobalSets())
		f.Close()
		frames, problems = append(frames, found...), append(problems, wrong...)
	}
	lex.Add(frames...)
	return lex, frames, problems, nil
}
