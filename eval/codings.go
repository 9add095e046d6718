package eval

import (
	"iter"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/source"
)

// Codings reads the records of a coding, JSON Lines as "dragoman code --format jsonl" writes them.
func Codings(lines iter.Seq2[source.Item, error]) iter.Seq2[*record.Record, error] {
	return read(lines, func(item source.Item) (*record.Record, bool, error) {
		r := &record.Record{}
		if err := unmarshal(item, r); err != nil {
			return nil, false, err
		}
		if r.Schema != record.Schema {
			return nil, false, &fault.Error{
				Subject: item.Name, Reason: fault.BadGold, What: "the line is no document record", Hint: "write codings with: dragoman code --format jsonl",
			}
		}
		r.Document.SHA256 = strings.ToLower(r.Document.SHA256)
		return r, true, nil
	})
}
