package eval

import (
	"iter"
	"slices"

	"github.com/dragoman-project/dragoman/record"
)

// How the records of a document in two codings stand to each other.
const (
	Compared  = "compared"
	OnlyThen  = "only-then"  // the present coding lacks the document
	OnlyNow   = "only-now"   // the earlier coding lacks it
	OtherText = "other-text" // its text has changed since, so that places in it cannot be compared
)

// Difference is what changed in one document between an earlier coding and the present one.
type Difference struct {
	Document string       `json:"document"`
	State    string       `json:"state"` // compared, only-then, only-now or other-text
	Same     int          `json:"same"`  // events that did not change
	Changes  []Change     `json:"changes"`
	Then     record.Coder `json:"-"`
	Now      record.Coder `json:"-"`
}

// Compare lists what changed between two codings of the same documents, a difference for every document. Documents are matched by id; those that find no
// partner so, by their text. Codings whose documents come in the same order are compared as they are read; of others, records wait for their partners.
func Compare(then, now iter.Seq2[*record.Record, error]) iter.Seq2[Difference, error] {
	return func(yield func(Difference, error) bool) {
		c := comparison{then: newQueue(), now: newQueue()}
		pullThen, stopThen := iter.Pull2(then)
		defer stopThen()
		pullNow, stopNow := iter.Pull2(now)
		defer stopNow()
		for moreThen, moreNow := true, true; moreThen || moreNow; {
			for _, side := range []struct {
				pull func() (*record.Record, error, bool)
				more *bool
				take func(*record.Record) (Difference, bool)
			}{{pullThen, &moreThen, c.takeThen}, {pullNow, &moreNow, c.takeNow}} {
				if !*side.more {
					continue
				}
				r, err, ok := side.pull()
				if *side.more = ok; !ok {
					continue
				}
				if err != nil {
					if !yield(Difference{}, err) {
						return
					}
				} else if d, done := side.take(r); done && !yield(d, nil) {
					return
				}
			}
		}
		for d := range c.rest() {
			if !yield(d, nil) {
				return
			}
		}
	}
}

// comparison holds the records that wait for their partners.
type comparison struct{ then, now *queue }

func (c *comparison) takeThen(r *record.Record) (Difference, bool) {
	if other := c.now.find(r.Document.ID); other != nil {
		return compare(r, other), true
	}
	c.then.put(r)
	return Difference{}, false
}

func (c *comparison) takeNow(r *record.Record) (Difference, bool) {
	if other := c.then.find(r.Document.ID); other != nil {
		return compare(other, r), true
	}
	c.now.put(r)
	return Difference{}, false
}

// rest matches what is left by its text, then yields what has no partner.
func (c *comparison) rest() iter.Seq[Difference] {
	return func(yield func(Difference) bool) {
		texts := map[string][]*record.Record{}
		now := c.now.waiting()
		for _, r := range now {
			if hash := r.Document.SHA256; hash != "" {
				texts[hash] = append(texts[hash], r)
			}
		}
		matched := map[*record.Record]bool{}
		for _, r := range c.then.waiting() {
			d := Difference{Document: r.Document.ID, State: OnlyThen, Changes: []Change{}}
			if same := texts[r.Document.SHA256]; len(same) > 0 {
				texts[r.Document.SHA256], matched[same[0]] = same[1:], true
				d = compare(r, same[0])
			}
			if !yield(d) {
				return
			}
		}
		for _, r := range now {
			if !matched[r] && !yield(Difference{Document: r.Document.ID, State: OnlyNow, Changes: []Change{}}) {
				return
			}
		}
	}
}

// queue keeps records by the id of their document, those of one id in the order they came.
type queue struct {
	byID  map[string][]int // places in order
	order []*record.Record // nil where one was taken
}

func newQueue() *queue { return &queue{byID: map[string][]int{}} }

func (q *queue) put(r *record.Record) {
	q.byID[r.Document.ID] = append(q.byID[r.Document.ID], len(q.order))
	q.order = append(q.order, r)
}

// find takes the first record of a document out of the queue; nil if none waits.
func (q *queue) find(id string) *record.Record {
	places := q.byID[id]
	if len(places) == 0 {
		return nil
	}
	r := q.order[places[0]]
	q.order[places[0]] = nil
	if len(places) == 1 {
		delete(q.byID, id)
	} else {
		q.byID[id] = places[1:]
	}
	if len(q.byID) == 0 { // nothing waits: the places need not be kept
		q.order = q.order[:0]
	}
	return r
}

func (q *queue) waiting() []*record.Record {
	return slices.DeleteFunc(slices.Clone(q.order), func(r *record.Record) bool { return r == nil })
}

// compare lists what changed between two records of one document.
func compare(then, now *record.Record) Difference {
	d := Difference{Document: now.Document.ID, State: Compared, Changes: []Change{}, Then: then.Document.Coder, Now: now.Document.Coder}
	if a, b := then.Document.SHA256, now.Document.SHA256; a != "" && b != "" && a != b {
		d.State = OtherText
		return d
	}
	for _, p := range partners(viewsOf(then), viewsOf(now)) {
		if change, ok := p.change(d.Document); ok {
			d.Changes = append(d.Changes, change)
		} else {
			d.Same++
		}
	}
	return d
}
