package main

import (
	"fmt"
	"os"

	"github.com/dragoman-project/dragoman/fault"
)

type evalCommand struct {
	Kind       string   `arg:"" help:"What the gold is: pairs, events, sentences or claims; coding is none, and only compared." enum:"pairs,events,sentences,claims,coding"`
	Gold       string   `arg:"" help:"File of gold, - for standard input; for events also a folder, for claims a folder."`
	Against    string   `help:"An earlier coding (JSON Lines of code): print what changed since. Not for pairs." placeholder:"OTHER.jsonl"`
	Corpus     []string `help:"Inputs of code that hold the texts of gold events without a text, by id or SHA-256." placeholder:"FILE"`
	Lexicon    []string `help:"Lexicon file to add to the embedded lexicon; may be given several times." placeholder:"FILE"`
	Dictionary []string `help:"Dictionary of actors to add to the embedded ones; may be given several times." placeholder:"FILE"`
	Scheme     string   `help:"Book by which types are given to pairs, as for relate." enum:"crosswalk,manual" default:"crosswalk"`
	List       bool     `help:"Also list what is not as the gold has it."`
	Format     string   `help:"text, or json: one object with everything." enum:"text,json" default:"text"`
	Jobs       int      `help:"Documents coded at the same time; 0 means one for each processor. The output does not depend on it." default:"0" short:"j"`
}

func (c *evalCommand) Help() string {
	return `Gold is what a reader codes by hand; docs/EVAL.md shows how to write it and what the figures mean.

  pairs      which event links two marked participants of a sentence
  events     the events of whole articles; a corrected coding is such gold too
  sentences  which types of event a sentence tells
  claims     what analyses say beside events: topics, relations, assessments, forecasts
  coding     no gold: the output of code, to compare with an earlier one

Examples:

  dragoman eval pairs pairs.tsv                  precision, recall, F1 and confusions
  dragoman eval events --list gold.jsonl         with every missed, incomplete and false event
  dragoman eval events --lexicon my.lex gold/    with verbs of your own

What an edit of the lexicon changes:

  dragoman code corpus.jsonl > before.jsonl
  dragoman code --lexicon my.lex corpus.jsonl > after.jsonl
  dragoman eval coding after.jsonl --against before.jsonl`
}

// Run scores, compares, or both.
func (c *evalCommand) Run(s *streams) error {
	if err := c.check(); err != nil {
		return err
	}
	run := &evaluation{c: c, s: s}
	if c.Kind == "coding" {
		run.codings()
	} else {
		if err := run.load(); err != nil {
			return err
		}
		run.progress = newProgress(s, "coding")
		switch c.Kind {
		case "pairs":
			run.pairs()
		case "sentences":
			run.sentences()
		case "events":
			run.events()
		case "claims":
			run.claims()
		}
		run.progress.done()
	}
	if s.ctx.Err() != nil {
		return fmt.Errorf("interrupted: nothing was scored")
	}
	if run.read == 0 {
		what := c.Kind
		if what == "coding" {
			what = "records"
		}
		return &fault.Error{Subject: c.Gold, What: "nothing in it can be read as " + what, Hint: "docs/EVAL.md describes the kinds of gold"}
	}
	return run.print()
}

func (c *evalCommand) check() error {
	switch {
	case c.Kind == "coding" && c.Against == "":
		return fmt.Errorf("%w: a coding is compared with another: add --against OTHER.jsonl", errUsage)
	case c.Kind == "coding" && len(c.Lexicon)+len(c.Dictionary)+len(c.Corpus) > 0:
		return fmt.Errorf("%w: nothing is coded to compare two codings: give --lexicon and --dictionary to \"dragoman code\"", errUsage)
	case (c.Kind == "pairs" || c.Kind == "claims") && c.Against != "":
		return fmt.Errorf("%w: pairs and claims have no coding to compare: use --against with events, sentences or coding", errUsage)
	case c.Kind != "events" && len(c.Corpus) > 0:
		return fmt.Errorf("%w: --corpus is for events only", errUsage)
	case c.Gold == "-" && c.Against == "-":
		return fmt.Errorf("%w: standard input can be read once only", errUsage)
	}
	for _, name := range []string{c.Gold, c.Against} {
		if name == "-" || name == "" {
			continue
		}
		info, err := os.Stat(name)
		if err != nil {
			return &fault.Error{What: "cannot read the gold or coding", Err: err, Hint: "check the name; \"dragoman eval --help\" has examples"}
		}
		if info.IsDir() && (c.Kind != "events" && c.Kind != "claims" || name == c.Against) {
			return &fault.Error{Subject: name, What: "it is a folder", Hint: "give a file; only gold of events and of claims can be a folder"}
		}
		if !info.IsDir() && c.Kind == "claims" {
			return &fault.Error{Subject: name, What: "it is no folder", Hint: "gold of claims is a folder of text files; docs/EVAL.md shows one"}
		}
	}
	return nil
}
