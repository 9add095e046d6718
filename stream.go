package dragoman

import (
	"fmt"
	"iter"
	"runtime/debug"
	"sync"

	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

// Ordered runs work over inputs on a number of goroutines and yields the results in the order of the inputs. At most a few results a goroutine wait for
// their turn, so memory does not grow with the input.
func Ordered[In, Out any](inputs iter.Seq[In], jobs int, work func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		jobs = max(jobs, 1)
		type task struct {
			in  In
			out chan Out
		}
		tasks := make(chan task)
		waiting := make(chan chan Out, 4*jobs)
		stop := make(chan struct{})
		var wg sync.WaitGroup
		for range jobs {
			wg.Go(func() {
				for t := range tasks {
					t.out <- work(t.in)
				}
			})
		}
		wg.Go(func() {
			defer close(waiting)
			defer close(tasks)
			for in := range inputs {
				t := task{in, make(chan Out, 1)}
				select {
				case waiting <- t.out:
				case <-stop:
					return
				}
				tasks <- t
			}
		})
		defer wg.Wait()
		for out := range waiting {
			if !yield(<-out) {
				close(stop)
				for range waiting { // let the reader see the stop
				}
				return
			}
		}
	}
}

// Input is an item of a source or the error that stands in its place.
type Input struct {
	Item source.Item
	Err  error
}

// Inputs pairs the items and errors of a source.
func Inputs(items iter.Seq2[source.Item, error]) iter.Seq[Input] {
	return func(yield func(Input) bool) {
		for item, err := range items {
			if !yield(Input{item, err}) {
				return
			}
		}
	}
}

// Guard calls f and turns a panic into an error that names the document: one bad document must never stop the others.
func Guard(name string, f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fault.Skip(name, fault.Internal, fmt.Errorf("%v\n%s", r, debug.Stack()))
		}
	}()
	return f()
}

// ReadItem reads the document of one item.
func ReadItem(in Input, meta document.Meta) (*document.Document, error) {
	if in.Err != nil {
		return nil, in.Err
	}
	var d *document.Document
	err := Guard(in.Item.Name, func() (err error) {
		if d, err = document.Read(in.Item, meta); err == nil && d.ID == "" {
			d.ID = in.Item.Name
		}
		return err
	})
	return d, err
}

// CodeItem reads and codes one item.
func (c *Coder) CodeItem(in Input, meta document.Meta) (*Analysis, error) {
	d, err := ReadItem(in, meta)
	if err != nil {
		return nil, err
	}
	var a *Analysis
	err = Guard(in.Item.Name, func() error {
		a = c.Analyse(d)
		return nil
	})
	return a, err
}
