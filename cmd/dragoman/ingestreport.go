package main

import (
	"encoding/json"
	"os"

	"github.com/dragoman-project/dragoman/archive"
	"github.com/dragoman-project/dragoman/fault"
)

// ingestReport writes what became of every item, a JSON object a line. A line is handed to the system as soon as its article is on the disk: whoever reads it
// may forget the article, whatever happens to the program afterwards.
type ingestReport struct {
	file *os.File // nil: nobody wants to know
	err  error
}

// ingestLine is one line of the report.
type ingestLine struct {
	ID        string `json:"id,omitempty"`
	Item      string `json:"item,omitempty"` // where it was read, if that is not its id
	Outcome   string `json:"outcome"`        // new, duplicate, recoded, updated, skipped
	CopyOf    string `json:"copy_of,omitempty"`
	Added     int    `json:"added,omitempty"` // reports of events
	Changed   int    `json:"changed,omitempty"`
	Withdrawn int    `json:"withdrawn,omitempty"`
	Reason    string `json:"reason,omitempty"`
}

func newIngestReport(path string) (*ingestReport, error) {
	if path == "" {
		return &ingestReport{}, nil
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, &fault.Error{Subject: path, What: "cannot write the report", Err: err, Hint: "name a file in a folder that you may write to with --report"}
	}
	return &ingestReport{file: f}, nil
}

// write adds a line; it returns false if that failed.
func (r *ingestReport) write(t *archive.Taken) bool {
	if r.file == nil {
		return true
	}
	o := &t.Outcome
	line := ingestLine{ID: t.Document, Outcome: string(o.Status), CopyOf: t.CopyOf, Added: o.Added, Changed: o.Changed, Withdrawn: o.Withdrawn}
	if t.Name != t.Document {
		line.Item = t.Name
	}
	if t.Err != nil {
		line.Outcome, line.Reason = "skipped", string(fault.ReasonOf(t.Err))
	}
	data, err := json.Marshal(line)
	if err == nil {
		_, err = r.file.Write(append(data, '\n'))
	}
	if err != nil {
		r.err = &fault.Error{Subject: r.file.Name(), What: "cannot write the report", Err: err, Hint: "articles of earlier lines are in the archive; make room and take the sources in again"}
	}
	return err == nil
}

func (r *ingestReport) close() {
	if r.file != nil {
		_ = r.file.Close()
	}
}
