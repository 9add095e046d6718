package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/ontology"
	"github.com/dragoman-project/dragoman/source"
)

// MaxLine is the most bytes of one line of gold or of a coding: a record is several times as long as the document it was made from.
const MaxLine = 8 * source.DefaultMaxSize

// Lines yields the lines of a file of gold or of a coding, "-" for standard input, plain or compressed. Blank lines are left out.
func Lines(name string, o source.Options) iter.Seq2[source.Item, error] {
	if o.MaxSize <= 0 {
		o.MaxSize = MaxLine
	}
	o.Format = source.JSONL // a line each, whatever it holds
	return source.Read([]string{name}, o)
}

// noGold is the error for what cannot be read as gold of its kind.
func noGold(name, what, hint string) error {
	return &fault.Error{Subject: name, Reason: fault.BadGold, What: what, Hint: hint}
}

// read turns every line into gold; a line of which read makes nothing (the head of a table) is passed over.
func read[Gold any](lines iter.Seq2[source.Item, error], parse func(source.Item) (Gold, bool, error)) iter.Seq2[Gold, error] {
	return func(yield func(Gold, error) bool) {
		var none Gold
		for item, err := range lines {
			if err != nil {
				if !yield(none, err) {
					return
				}
				continue
			}
			item.Data = bytes.TrimPrefix(item.Data, []byte("\ufeff"))
			g, ok, err := parse(item)
			var end endOfGold
			switch {
			case errors.As(err, &end):
				yield(none, end.error)
				return
			case err != nil:
				if !yield(none, err) {
					return
				}
			case ok && !yield(g, nil):
				return
			}
		}
	}
}

// endOfGold wraps an error after which the rest of the input cannot be read either.
type endOfGold struct{ error }

func isObject(line []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(line), []byte("{")) }

func unmarshal(item source.Item, v any) error {
	if err := json.Unmarshal(item.Data, v); err != nil {
		return fault.Skip(item.Name, fault.BadJSON, err)
	}
	return nil
}

// cells splits a line of a table at its tabs. A cell that is quoted from end to end, as spreadsheets write it, loses its quotes; any other quotation mark
// belongs to the sentence, even at its beginning.
func cells(line []byte) []string {
	out := strings.Split(strings.TrimRight(string(line), "\r\n"), "\t")
	for i, c := range out {
		if len(c) < 2 || c[0] != '"' || c[len(c)-1] != '"' {
			continue
		}
		if inner := c[1 : len(c)-1]; !strings.Contains(strings.ReplaceAll(inner, `""`, ""), `"`) {
			out[i] = strings.ReplaceAll(inner, `""`, `"`)
		}
	}
	return out
}

// checkType refuses what is no type of event; further names can be allowed.
func checkType(name, event string, also ...string) error {
	if t := ontology.Type(event); t.Valid() || t.Extension() {
		return nil
	}
	for _, a := range also {
		if event == a {
			return nil
		}
	}
	var known []string
	for _, t := range ontology.Types() {
		known = append(known, string(t.Type))
	}
	known = append(known, string(ontology.LeadershipChange), string(ontology.ArmedConflict))
	return noGold(name, fmt.Sprintf("%q is no type of event", event), "write one of "+strings.Join(append(known, also...), ", "))
}

// identity writes an id of a JSON object, a string or a number, as a string.
func identity(id json.RawMessage) string {
	var s string
	if json.Unmarshal(id, &s) == nil {
		return s
	}
	return string(id)
}
