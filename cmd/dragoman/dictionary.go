package main

import (
	"fmt"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/gazetteer"
)

type dictionaryCommand struct {
	Lint dictionaryLintCommand `cmd:"" help:"Check dictionaries of actors: format, codes, dates, contradictions."`
}

type dictionaryLintCommand struct {
	Files []string `arg:"" optional:"" name:"file" help:"Dictionary files; without any, the embedded dictionaries."`
}

func (c *dictionaryLintCommand) Help() string {
	return `A dictionary is a text file with lines

  name | aliases | country | sector | office | from | to | source

(several aliases with "; " between them; dates as 2024, 2024-05 or 2024-05-31), or a dictionary of actors or agents in the format of PETRARCH.

Examples:

  dragoman dictionary lint                    the embedded dictionaries
  dragoman dictionary lint actors.txt         your own, as "dragoman code --dictionary actors.txt" uses it
  dragoman dictionary lint Phoenix.Countries.actors.txt`
}

// Run prints what is wrong, a line each; problems make it fail.
func (c *dictionaryLintCommand) Run(s *streams) error {
	g, problems, err := gazetteer.Extended(c.Files...)
	if err != nil {
		return &fault.Error{What: "cannot read the dictionary", Err: err, Hint: "check the name; \"dragoman dictionary lint --help\" shows the formats"}
	}
	for _, p := range problems {
		fmt.Fprintln(s.out, p.Error())
	}
	fmt.Fprintf(s.out, "%d entries, %d problems\n", len(g.Entries), len(problems))
	if len(problems) > 0 {
		return &fault.Error{What: fmt.Sprintf("the dictionaries have %d problems", len(problems)), Hint: "lines with problems are left out when articles are coded"}
	}
	return nil
}
