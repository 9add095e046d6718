package main

import (
	"encoding/json"
	"io"
	"runtime"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/conllu"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/source"
	"github.com/dragoman-project/dragoman/text"
)

type annotateCommand struct {
	Inputs []string `arg:"" optional:"" name:"file" help:"Files, folders, or - for standard input (the default)."`
	Format string   `help:"conllu (CoNLL-U, ten columns) or json." enum:"conllu,json" default:"conllu"`
	Input  string   `help:"Format of the input: auto, text, markdown, html, jsonl, warc." enum:"auto,text,markdown,html,jsonl,warc" default:"auto"`
	Jobs   int      `help:"Documents read at the same time; 0 means one for each processor." default:"0" short:"j"`
}

func (c *annotateCommand) Help() string {
	return `Examples:

  echo "Norway's envoy met rebels in Juba." | dragoman annotate
  dragoman annotate --format json article.txt`
}

// Run annotates all inputs in order.
func (c *annotateCommand) Run(s *streams) error {
	if len(c.Inputs) == 0 {
		c.Inputs = []string{"-"}
	}
	pipeline, err := annotate.English()
	if err != nil {
		return err
	}
	items := source.Read(c.Inputs, source.Options{Format: source.Format(c.Input), Stdin: s.in})
	progress := newProgress(s, "annotating")
	defer progress.done()
	type result struct {
		id   string
		text *text.Document
		err  error
	}
	jobs := c.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	for r := range dragoman.Ordered(dragoman.Inputs(items), jobs, func(in dragoman.Input) (r result) {
		if in.Err != nil {
			return result{err: in.Err}
		}
		r.err = dragoman.Guard(in.Item.Name, func() error {
			d, err := document.Read(in.Item, document.Meta{Language: "en"})
			if err != nil {
				return err
			}
			if r.id = d.ID; r.id == "" {
				r.id = in.Item.Name
			}
			r.text = &text.Document{Text: d.Text}
			pipeline.AnnotateOn(r.text, jobs)
			return nil
		})
		return r
	}) {
		progress.step()
		if r.err != nil {
			progress.pause()
			s.skip(r.err)
			continue
		}
		if err := writeAnnotation(s.out, c.Format, r.id, r.text); err != nil {
			return err
		}
	}
	return nil
}

func writeAnnotation(w io.Writer, format, id string, d *text.Document) error {
	if format == "conllu" {
		return conllu.Write(w, id, d, func(i int) string { return conllu.Features(d, i) })
	}
	return json.NewEncoder(w).Encode(annotationJSON(id, d))
}

type sentenceJSON struct {
	Start     int         `json:"start"`
	End       int         `json:"end"`
	Paragraph int         `json:"paragraph"`
	Tokens    []tokenJSON `json:"tokens"`
}

type tokenJSON struct {
	ID     int    `json:"id"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Form   string `json:"form"`
	Lemma  string `json:"lemma"`
	UPOS   string `json:"upos"`
	XPOS   string `json:"xpos"`
	Feats  string `json:"feats,omitempty"`
	Head   int    `json:"head"`
	Deprel string `json:"deprel"`
}

// annotationJSON is the JSON form of the linguistic layer; offsets are code points, token ids count from 1 in their sentence as in CoNLL-U.
func annotationJSON(id string, d *text.Document) any {
	index := text.NewIndex(d.Text)
	sentences := make([]sentenceJSON, 0, len(d.Sentences))
	for _, s := range d.Sentences {
		out := sentenceJSON{index.Rune(s.Start), index.Rune(s.End), s.Paragraph + 1, make([]tokenJSON, 0, s.Last-s.First)}
		for i := s.First; i < s.Last; i++ {
			t := &d.Tokens[i]
			head := 0
			if t.Head >= 0 {
				head = int(t.Head) - s.First + 1
			}
			out.Tokens = append(out.Tokens, tokenJSON{
				i - s.First + 1, index.Rune(int(t.Start)), index.Rune(int(t.End)), d.Form(i), t.Lemma, t.UPOS.String(), t.XPOS.String(), conllu.Features(d, i), head, t.Deprel.String(),
			})
		}
		sentences = append(sentences, out)
	}
	return struct {
		ID        string         `json:"id"`
		Sentences []sentenceJSON `json:"sentences"`
	}{id, sentences}
}
