package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/ontology"
)

type relateCommand struct {
	Input  string `arg:"" optional:"" name:"file" help:"JSON Lines, or - for standard input (the default)." default:"-"`
	Scheme string `help:"Book by which types are given where the books differ: crosswalk (CAMEO2PLOVER-2021, as benchmarks on marked pairs are labelled) or manual (PLOVER 2.0, as the events of code)." enum:"crosswalk,manual" default:"crosswalk"`
	Judge  bool   `help:"Let the learned judge decide together with the rules; --no-judge is faster and explains every answer by a frame." default:"true" negatable:""`
	Jobs   int    `help:"Sentences read at the same time; 0 means one for each processor." default:"0" short:"j"`
}

func (c *relateCommand) Help() string {
	return `A line of input is {"id","text","source":[start,end],"target":[start,end]}, offsets in code points, half-open.
A line of output is {"id","event","mode","quad","status","confidence","rule"}, in the order of the input; event is always one of the 16 PLOVER types.

Example:

  echo '{"id":"1","text":"France condemned the coup in Niger.","source":[0,6],"target":[29,34]}' | dragoman relate`
}

type pairLine struct {
	ID     any     `json:"id"`
	Text   string  `json:"text"`
	Source *[2]int `json:"source"`
	Target *[2]int `json:"target"`
}

type relationLine struct {
	ID         any     `json:"id"`
	Event      string  `json:"event"`
	Mode       string  `json:"mode,omitempty"`
	Quad       int     `json:"quad"`
	Status     string  `json:"status"`
	Confidence float64 `json:"confidence"`
	Rule       string  `json:"rule"`
}

// Run relates every line.
func (c *relateCommand) Run(s *streams) error {
	in := s.in
	if c.Input != "-" {
		f, err := os.Open(c.Input)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	coder, err := dragoman.New(dragoman.Options{NoJudge: !c.Judge})
	if err != nil {
		return err
	}
	type line struct {
		n    int
		data []byte
	}
	type result struct {
		out []byte
		err error
	}
	var readErr error
	lines := func(yield func(line) bool) {
		n := 0
		for data, err := range readLines(in, 1<<20) {
			n++
			if err != nil {
				readErr = err
				return
			}
			if len(data) > 0 && !yield(line{n, data}) {
				return
			}
		}
	}
	jobs := c.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	for r := range dragoman.Ordered(lines, jobs, func(l line) (r result) {
		name := fmt.Sprintf("%s:%d", c.Input, l.n)
		r.err = dragoman.Guard(name, func() (err error) { r.out, err = relateLine(coder, name, l.data, code.Scheme(c.Scheme)); return err })
		return r
	}) {
		if r.err != nil {
			s.skip(r.err)
			continue
		}
		if _, err := s.out.Write(append(r.out, '\n')); err != nil {
			return err
		}
	}
	return readErr
}

func relateLine(coder *dragoman.Coder, name string, data []byte, scheme code.Scheme) ([]byte, error) {
	var p pairLine
	if err := json.Unmarshal(data, &p); err != nil {
		return nil, fault.Skip(name, fault.BadJSON, err)
	}
	n := utf8.RuneCountInString(p.Text)
	for role, span := range map[string]*[2]int{"source": p.Source, "target": p.Target} {
		if span == nil || span[0] < 0 || span[0] >= span[1] || span[1] > n {
			return nil, &fault.Error{Subject: name, Reason: fault.BadJSON, What: fmt.Sprintf("%q is no span of the text", role), Hint: "give it as [start, end) in code points"}
		}
	}
	r, err := coder.Relate(p.Text, *p.Source, *p.Target, scheme)
	if err != nil {
		return nil, err
	}
	quad, _ := ontology.QuadOf(ontology.PLOVERMaterialSanction, r.Type, "")
	return json.Marshal(relationLine{p.ID, string(r.Type), r.Mode, int(quad), r.Status, r.Confidence, r.Rule})
}

// readLines yields the lines of a stream, white space at their ends trimmed. A line beyond the limit ends the stream with an error.
func readLines(r io.Reader, limit int) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		scan := bufio.NewScanner(r)
		scan.Buffer(make([]byte, 64<<10), limit)
		for scan.Scan() {
			if !yield(append([]byte(nil), scan.Bytes()...), nil) {
				return
			}
		}
		if err := scan.Err(); errors.Is(err, bufio.ErrTooLong) {
			yield(nil, &fault.Error{What: fmt.Sprintf("a line is longer than %d bytes", limit), Hint: "check that the input has one sentence a line"})
		} else if err != nil {
			yield(nil, err)
		}
	}
}
