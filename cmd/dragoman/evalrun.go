package main

import (
	"iter"
	"os"
	"runtime"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/code"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/eval"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/source"
)

// evaluation is a run of the command.
type evaluation struct {
	c        *evalCommand
	s        *streams
	coder    *dragoman.Coder
	progress *progress
	read     int // gold or records that could be read
	report   evalReport
}

// evalReport is what is printed.
type evalReport struct {
	Kind      string               `json:"kind"`
	Gold      string               `json:"gold"`
	Against   string               `json:"against,omitempty"`
	Pairs     *eval.PairReport     `json:"pairs,omitempty"`
	Events    *eval.EventReport    `json:"events,omitempty"`
	Sentences *eval.SentenceReport `json:"sentences,omitempty"`
	Claims    *eval.ClaimReport    `json:"claims,omitempty"`
	Total     *eval.Total          `json:"difference,omitempty"`
	Documents []eval.Difference    `json:"documents,omitempty"` // those in which something changed
}

func (e *evaluation) load() error {
	lex, err := withFiles(e.c.Lexicon)
	if err != nil {
		return err
	}
	gaz, err := withDictionaries(e.s, e.c.Dictionary)
	if err != nil {
		return err
	}
	e.coder, err = dragoman.New(dragoman.Options{Lexicon: lex, Gazetteer: gaz})
	return err
}

func (e *evaluation) lines(name string) iter.Seq2[source.Item, error] {
	return eval.Lines(name, source.Options{Stdin: e.s.in})
}

// pairs relates and scores pairs.
func (e *evaluation) pairs() {
	type related struct{ event, rule string }
	var score eval.PairScore
	gold := eval.Pairs(e.lines(e.c.Gold))
	for p, r := range worked(e, gold, func(p *eval.Pair) (out related, err error) {
		err = dragoman.Guard(p.Name, func() error {
			relation, err := e.coder.Relate(p.Text, p.Source, p.Target, code.Scheme(e.c.Scheme))
			out = related{string(relation.Type), relation.Rule}
			return err
		})
		return out, err
	}) {
		score.Add(p, r.event, r.rule)
	}
	e.report.Pairs = score.Report()
}

// sentences codes and scores sentences, each as a document of its own.
func (e *evaluation) sentences() {
	var score eval.SentenceScore
	gold := eval.Sentences(e.lines(e.c.Gold))
	e.compare(func(yield func(*record.Record, error) bool) {
		for g, r := range worked(e, gold, func(g *eval.Sentence) (*record.Record, error) { return e.code(g.Name, g.Text, document.Meta{ID: g.ID}) }) {
			if score.Add(g, r); r != nil && !yield(r, nil) {
				return
			}
		}
	})
	e.report.Sentences = score.Report()
}

// events codes and scores documents.
func (e *evaluation) events() {
	var score eval.EventScore
	var gold iter.Seq2[eval.Document, error]
	if info, err := os.Stat(e.c.Gold); err == nil && info.IsDir() {
		gold = eval.Folder(e.c.Gold)
	} else {
		gold = eval.Documents(e.lines(e.c.Gold), e.texts())
	}
	e.compare(func(yield func(*record.Record, error) bool) {
		for g, r := range worked(e, gold, func(d *eval.Document) (*record.Record, error) {
			return e.code(d.Name, d.Text, document.Meta{ID: d.ID, Title: d.Title, URL: d.URL, Published: d.Published, Publisher: d.Publisher})
		}) {
			if score.Add(g, r); r != nil && !yield(r, nil) {
				return
			}
		}
	})
	e.report.Events = score.Report()
}

// claims codes and scores analyses.
func (e *evaluation) claims() {
	var score eval.ClaimScore
	for a, r := range worked(e, eval.Analyses(e.c.Gold), func(a *eval.Analysis) (*record.Record, error) {
		return e.code(a.Name, a.Text, document.Meta{Title: a.Title, Publisher: a.Publisher, Published: a.Published})
	}) {
		score.Add(a, r)
	}
	e.report.Claims = score.Report()
}

// codings compares the coding that stands for gold with the earlier one.
func (e *evaluation) codings() {
	e.compare(func(yield func(*record.Record, error) bool) {
		for r, err := range eval.Codings(e.lines(e.c.Gold)) {
			if e.s.ctx.Err() != nil {
				return
			}
			if err == nil {
				e.read++
			}
			if !yield(r, err) {
				return
			}
		}
	})
}

// compare sets the present coding against the earlier one, or just works through it if there is none.
func (e *evaluation) compare(now iter.Seq2[*record.Record, error]) {
	if e.c.Against == "" {
		for range now { // the scorer takes what passes
		}
		return
	}
	total := &eval.Total{}
	for d, err := range eval.Compare(eval.Codings(e.lines(e.c.Against)), now) {
		if err != nil {
			e.skip(err)
			continue
		}
		total.Add(&d)
		if len(d.Changes) > 0 || d.State != eval.Compared {
			e.report.Documents = append(e.report.Documents, d)
		}
	}
	e.report.Total = total.Sum()
}

// code codes a text as "dragoman code" would.
func (e *evaluation) code(name, text string, meta document.Meta) (*record.Record, error) {
	a, err := e.coder.CodeItem(dragoman.Input{Item: source.Item{Name: name, Format: source.Text, Data: []byte(text)}}, meta)
	if err != nil {
		return nil, err
	}
	return a.Record, nil
}

// texts reads the texts of the corpus.
func (e *evaluation) texts() eval.Texts {
	texts := eval.Texts{}
	if len(e.c.Corpus) == 0 {
		return texts
	}
	for item, err := range source.Read(e.c.Corpus, source.Options{Stdin: e.s.in}) {
		var d *document.Document
		if err == nil {
			d, err = document.Read(item, document.Meta{})
		}
		if err != nil {
			e.skip(err)
			continue
		}
		id := d.ID
		if id == "" {
			id = item.Name
		}
		texts[id], texts[record.TextHash(d.Text)] = d.Text, d.Text
	}
	return texts
}

func (e *evaluation) skip(err error) {
	if e.progress != nil {
		e.progress.pause()
	}
	e.s.skip(err)
}

// worked does work for all gold on several goroutines and yields gold and results in order. What cannot be worked is named, and counts as if nothing was coded;
// what is no gold is named and left out.
func worked[Gold, Out any](e *evaluation, gold iter.Seq2[Gold, error], work func(*Gold) (Out, error)) iter.Seq2[Gold, Out] {
	type in struct {
		gold Gold
		err  error
	}
	type out struct {
		in
		result Out
		failed error
	}
	jobs := e.c.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	return func(yield func(Gold, Out) bool) {
		inputs := func(yield func(in) bool) {
			for g, err := range gold {
				if !yield(in{g, err}) {
					return
				}
			}
		}
		for o := range dragoman.Ordered(inputs, jobs, func(i in) out {
			o := out{in: i}
			if i.err == nil {
				o.result, o.failed = work(&o.gold)
			}
			return o
		}) {
			if e.s.ctx.Err() != nil {
				return
			}
			e.progress.step()
			if o.err != nil {
				e.skip(o.err)
				continue
			}
			if o.failed != nil {
				e.skip(o.failed)
			}
			e.read++
			if !yield(o.gold, o.result) {
				return
			}
		}
	}
}
