package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/source"
)

type explainCommand struct {
	Inputs     []string `arg:"" name:"file" help:"Files or - for standard input. Ids of events among them choose what is explained."`
	Published  string   `help:"Date of publication, as for code."`
	Input      string   `help:"Format of the input: auto, text, markdown, html, jsonl, warc." enum:"auto,text,markdown,html,jsonl,warc" default:"auto"`
	Lexicon    []string `help:"Lexicon file to add to the embedded lexicon." placeholder:"FILE"`
	Dictionary []string `help:"Dictionary of actors to add to the embedded ones." placeholder:"FILE"`
	Claims     bool     `help:"Also explain topics, asserted relations, assessments and forecasts."`
	All        bool     `help:"Also show what was not coded: every word that has frames in the lexicon, which of them fitted, and what became of it."`
}

func (c *explainCommand) Help() string {
	return `For each event: the lexicon line, the path in the tree to every participant, the modality decisions, and the dictionary line with its dates.

Examples:

  dragoman explain article.txt
  dragoman explain E5e3hn57rad9z article.txt     one event
  dragoman explain --claims analysis.txt         what is said beside the events, too
  echo "Mali may expel French envoys." | dragoman explain --all -`
}

var eventID = regexp.MustCompile(`^E[0-9a-z]{12}$`)

// Run explains the events of the inputs.
func (c *explainCommand) Run(s *streams) error {
	var ids, inputs []string
	for _, a := range c.Inputs {
		if _, err := os.Stat(a); err != nil && eventID.MatchString(a) {
			ids = append(ids, a)
			continue
		}
		inputs = append(inputs, a)
	}
	if len(inputs) == 0 {
		return fmt.Errorf("%w: give the document of the event too: dragoman explain %s FILE", errUsage, strings.Join(ids, " "))
	}
	lex, err := withFiles(c.Lexicon)
	if err != nil {
		return err
	}
	gaz, err := withDictionaries(s, c.Dictionary)
	if err != nil {
		return err
	}
	coder, err := dragoman.New(dragoman.Options{Lexicon: lex, Gazetteer: gaz})
	if err != nil {
		return err
	}
	found := map[string]bool{}
	for in := range dragoman.Inputs(source.Read(inputs, source.Options{Format: source.Format(c.Input), Stdin: s.in})) {
		a, err := coder.CodeItem(in, document.Meta{Published: c.Published})
		if err != nil {
			s.skip(err)
			continue
		}
		for i := range a.Record.Events {
			found[a.Record.Events[i].ID] = true
		}
		if err := a.Explain(s.out, ids...); err != nil {
			return err
		}
		if c.Claims {
			if err := a.ExplainClaims(s.out); err != nil {
				return err
			}
		}
		if len(a.Record.Events) == 0 {
			fmt.Fprintf(s.out, "%s: no events\n\n", a.Record.Document.ID)
		}
		if c.All {
			writeTrace(s, coder, a)
		}
	}
	for _, id := range ids {
		if !found[id] {
			return fmt.Errorf("there is no event %s in the given documents", id)
		}
	}
	return nil
}

// writeTrace lists what the coder considered at every predicate.
func writeTrace(s *streams, coder *dragoman.Coder, a *dragoman.Analysis) {
	for _, t := range coder.Trace(a) {
		fmt.Fprintf(s.out, "S%d %q (%s): %d frames in the lexicon, %d fit", t.Sentence+1, a.Text.Form(t.Token), t.POS, t.Tried, len(t.Fitting))
		switch {
		case t.Dropped != "":
			fmt.Fprintf(s.out, "; not coded: %s", t.Dropped)
		case t.Event != nil:
			fmt.Fprintf(s.out, "; coded as %s", kindOf(t.Event))
		}
		fmt.Fprintln(s.out)
		for _, f := range t.Fitting {
			fmt.Fprintf(s.out, "    %s:%d  %s %s  (%s, %d conditions)\n", f.File, f.Line, f.POS, f.Pattern, f.Type, f.Conditions)
		}
	}
}

func kindOf(c *code.Candidate) string {
	return strings.TrimSpace(string(c.Type) + " " + c.Mode)
}
