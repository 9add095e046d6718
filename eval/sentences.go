package eval

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/source"
)

// Other marks a sentence that tells something which the gold labels with no type: it is not free of events, and what is coded in it counts as ever.
const Other = "OTHER"

// noEvents is how a table writes that a sentence is free of events.
const noEvents = "none"

// Sentence is a sentence with the types of event it tells.
type Sentence struct {
	Name   string // where it stands: FILE:LINE
	ID     string // its own, else its name
	Text   string
	Events []string // empty for none; in the order of the gold
}

// Sentences reads sentences from JSON Lines {"id","text","events":["ASSAULT"]}, or from lines "TYPES<tab>SENTENCE" with commas between the types and "none" for
// a sentence without events.
func Sentences(lines iter.Seq2[source.Item, error]) iter.Seq2[Sentence, error] {
	first := true
	return read(lines, func(item source.Item) (s Sentence, ok bool, err error) {
		head := first && !isObject(item.Data) && slices.Equal(cells(item.Data), []string{"types", "sentence"})
		first = false
		if head {
			return s, false, nil
		}
		if isObject(item.Data) {
			s, err = sentenceOf(item)
		} else {
			s, err = sentenceOfRow(item)
		}
		if err == nil {
			err = s.check()
		}
		return s, err == nil, err
	})
}

func sentenceOf(item source.Item) (Sentence, error) {
	var o struct {
		ID     json.RawMessage `json:"id"`
		Text   string          `json:"text"`
		Events *[]string       `json:"events"`
	}
	if err := unmarshal(item, &o); err != nil {
		return Sentence{}, err
	}
	if o.Events == nil {
		return Sentence{}, noGold(item.Name, `the object has no "events"`, `list the types of the sentence; write "events":[] if it tells none`)
	}
	s := Sentence{Name: item.Name, ID: item.Name, Text: o.Text, Events: *o.Events}
	if len(o.ID) > 0 && string(o.ID) != "null" {
		s.ID = identity(o.ID)
	}
	return s, nil
}

func sentenceOfRow(item source.Item) (Sentence, error) {
	row := cells(item.Data)
	if len(row) != 2 {
		return Sentence{}, noGold(item.Name, "the line is not TYPES<tab>SENTENCE", "write the types, a tab and the sentence; or give JSON Lines")
	}
	s := Sentence{Name: item.Name, ID: item.Name, Text: row[1]}
	if strings.TrimSpace(row[0]) != noEvents {
		for t := range strings.SplitSeq(row[0], ",") {
			s.Events = append(s.Events, strings.TrimSpace(t))
		}
	}
	return s, nil
}

func (s *Sentence) check() error {
	if strings.TrimSpace(s.Text) == "" {
		return noGold(s.Name, "there is no sentence", "give each line the text that is to be coded")
	}
	for _, t := range s.Events {
		if err := checkType(s.Name, t, Other); err != nil {
			return err
		}
	}
	return nil
}

// SentenceScore collects what was coded in sentences. The zero value is ready.
type SentenceScore struct {
	report SentenceReport
	events Confusion
}

// SentenceError is a sentence whose types are not those of the gold.
type SentenceError struct {
	Name  string   `json:"name"`
	Gold  []string `json:"gold"`
	Coded []string `json:"coded"`
	Text  string   `json:"text"`
}

// SentenceReport is how well the types of sentences were coded. A type counts once a sentence.
type SentenceReport struct {
	Sentences  int             `json:"sentences"`
	All        Figures         `json:"all"`         // over the types that the gold has
	Unlabelled int             `json:"unlabelled"`  // codings of types that the gold has nowhere: they count neither way
	Quiet      int             `json:"quiet"`       // sentences without any event
	QuietCoded int             `json:"quiet_coded"` // those of them that got one
	FalseAlarm float64         `json:"quiet_share"` // the share of these
	Types      []TypeFigures   `json:"types"`       // of the gold and of the coder
	Confusion  *Confusion      `json:"confusion"`   // what one side alone has is set against what the other alone has
	Errors     []SentenceError `json:"errors,omitempty"`
}

// Add takes a sentence and its coding; nil says that it could not be coded.
func (s *SentenceScore) Add(g Sentence, coded *record.Record) {
	s.report.Sentences++
	gold := ordered(slices.Values(slices.DeleteFunc(slices.Clone(g.Events), func(t string) bool { return t == Other })))
	got := []string{}
	if coded != nil {
		got = ordered(func(yield func(string) bool) {
			for i := range coded.Events {
				if !yield(coded.Events[i].Event) {
					return
				}
			}
		})
	}
	if len(g.Events) == 0 {
		s.report.Quiet++
		if len(got) > 0 {
			s.report.QuietCoded++
		}
	}
	missed := without(gold, got)
	surplus := without(got, gold)
	for _, t := range without(gold, missed) {
		s.events.add(t, t)
	}
	for i := range max(len(missed), len(surplus)) {
		s.events.add(nth(missed, i), nth(surplus, i))
	}
	if len(missed)+len(surplus) > 0 {
		s.report.Errors = append(s.report.Errors, SentenceError{g.Name, gold, got, g.Text})
	}
}

// Report scores what was collected.
func (s *SentenceScore) Report() *SentenceReport {
	r := s.report
	r.FalseAlarm = share(r.QuietCoded, r.Quiet)
	r.Types, r.Confusion = s.events.types(), &s.events
	gold, coded, correct := 0, 0, 0
	for _, t := range r.Types {
		if t.Gold == 0 {
			r.Unlabelled += t.Coded
			continue
		}
		gold, coded, correct = gold+t.Gold, coded+t.Coded, correct+t.Correct
	}
	r.All = figures(gold, coded, correct)
	return &r
}

func without(list, others []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(x string) bool { return slices.Contains(others, x) })
}

func nth(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return Nothing
}
