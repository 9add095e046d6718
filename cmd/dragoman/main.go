// Command dragoman reads news and keeps the record of relations between states and other political actors.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/dragoman-project/dragoman/fault"
)

// Exit statuses of the contract.
const (
	exitDone    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitSkipped = 3
)

type cli struct {
	Quiet     bool   `help:"Print no progress and no notices; errors and skipped inputs are still named." short:"q"`
	LogLevel  string `help:"Least level of log messages: debug, info, warn or error." enum:"debug,info,warn,error" default:"warn"`
	LogFormat string `help:"Format of log messages and of skipped inputs on standard error: text or json." enum:"text,json" default:"text"`

	Code       codeCommand       `cmd:"" help:"Code articles: who did what to whom, when, where, and who says so."`
	Relate     relateCommand     `cmd:"" help:"Name the event that links two marked participants of a sentence."`
	Annotate   annotateCommand   `cmd:"" help:"Print sentences, tokens, tags, lemmas and trees."`
	Eval       evalCommand       `cmd:"" help:"Score the coder on gold of your own, or show what changed between two codings."`
	Explain    explainCommand    `cmd:"" help:"Explain why events were coded."`
	Ingest     ingestCommand     `cmd:"" help:"Read articles into the archive and code them: files, web archives, feeds, sitemaps, pages."`
	Events     eventsCommand     `cmd:"" help:"List the events of the archive."`
	Show       showCommand       `cmd:"" help:"Open an event, a report or a document of the archive down to its sentences."`
	Log        logCommand        `cmd:"" help:"List what was written into the archive, when and by whom."`
	Relation   relationCommand   `cmd:"" help:"Measure the relation of two actors: series, change points, alarms, flows, neighbourhood, and what is asserted."`
	Watch      watchCommand      `cmd:"" help:"Watch pairs of actors: alarms after each ingest."`
	Correct    correctCommand    `cmd:"" help:"Merge, split, withdraw or restore events of the archive by hand."`
	Brief      briefCommand      `cmd:"" help:"Write a cited brief on two actors: what happened, why, what it means, what is expected."`
	Export     exportCommand     `cmd:"" help:"Write events of the archive in the layouts of GDELT, POLECAT, ICEWS, Phoenix, CSV, JSON Lines or Parquet."`
	Forecasts  forecastsCommand  `cmd:"" help:"Keep the ledger of forecasts: list them, look for outcomes, confirm, overrule, score."`
	Unknown    unknownCommand    `cmd:"" help:"List participants of events that no dictionary knows."`
	Lexicon    lexiconCommand    `cmd:"" help:"Work on the event lexicon."`
	Dictionary dictionaryCommand `cmd:"" help:"Work on the dictionaries of actors."`
	Doctor     doctorCommand     `cmd:"" help:"Check the installation and say in plain words what is wrong."`
	Version    versionCommand    `cmd:"" help:"Print the version and the hashes of lexicon, model and dictionaries."`
}

// streams are the standard streams and the log, passed to every command.
type streams struct {
	ctx     context.Context
	in      io.Reader
	out     *bufio.Writer
	err     io.Writer
	log     *slog.Logger
	quiet   bool
	json    bool // errors are printed as JSON
	skipped int  // inputs that were left out
}

func main() { os.Exit(run()) }

func run() int {
	var c cli
	parser, err := kong.New(&c,
		kong.Name("dragoman"),
		kong.Description("Dragoman reads news and writes down who did what to whom, when, where, and who says so.\n\nIt works offline; the same input gives the same output. Results go to standard output, everything else to standard error. Exit status: 0 done, 1 failed, 2 wrong command line, 3 done but some inputs were skipped."),
		kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}), kong.ExplicitGroups(nil),
		kong.Exit(func(int) { panic(stop(exitDone)) }))
	if err != nil {
		fmt.Fprintln(os.Stderr, "dragoman:", err)
		return exitFailed
	}
	status := exitDone
	func() {
		defer func() {
			if r := recover(); r != nil {
				s, ok := r.(stop)
				if !ok {
					panic(r)
				}
				status = int(s)
				parser = nil
			}
		}()
		status = execute(parser, &c)
	}()
	return status
}

// stop ends the program from within the command-line parser, which wants to exit by itself after --help.
type stop int

func execute(parser *kong.Kong, c *cli) int {
	k, err := parser.Parse(os.Args[1:])
	if err != nil {
		var parse *kong.ParseError
		if errors.As(err, &parse) && len(os.Args) == 1 {
			_ = parse.Context.PrintUsage(false)
			return exitUsage
		}
		fmt.Fprintf(os.Stderr, "dragoman: %v\nRun \"dragoman --help\" for the commands, \"dragoman COMMAND --help\" for one of them.\n", err)
		return exitUsage
	}
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	s := &streams{ctx: ctx, in: os.Stdin, out: bufio.NewWriterSize(os.Stdout, 64<<10), err: os.Stderr, quiet: c.Quiet, json: c.LogFormat == "json"}
	var level slog.Level
	_ = level.UnmarshalText([]byte(c.LogLevel))
	if s.json {
		s.log = slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
	} else {
		s.log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
	}
	err = k.Run(s)
	if flushErr := s.out.Flush(); err == nil {
		err = flushErr
	}
	switch {
	case errors.Is(err, syscall.EPIPE):
		return exitDone // the reader has seen enough
	case errors.Is(err, errUsage):
		fmt.Fprintln(os.Stderr, "dragoman:", err)
		return exitUsage
	case err != nil:
		s.report(err)
		return exitFailed
	case s.skipped > 0:
		return exitSkipped
	}
	return exitDone
}

// errUsage marks errors of the command line that kong cannot see.
var errUsage = errors.New("wrong command line")

// skip names an input that was left out, with its reason and what to do, and counts it.
func (s *streams) skip(err error) {
	s.skipped++
	s.report(err)
}

func (s *streams) report(err error) {
	hint := fault.HintOf(err)
	if s.json {
		args := []any{}
		if r := fault.ReasonOf(err); r != "" {
			args = append(args, "reason", string(r))
		}
		if hint != "" {
			args = append(args, "hint", hint)
		}
		s.log.Error(err.Error(), args...)
		return
	}
	label := "dragoman"
	if r := fault.ReasonOf(err); r != "" {
		label += ": skipped (" + string(r) + ")"
	}
	fmt.Fprintf(s.err, "%s: %v\n", label, err)
	if hint != "" {
		fmt.Fprintf(s.err, "  hint: %s\n", hint)
	}
}
