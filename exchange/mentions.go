package exchange

import (
	"bufio"
	"io"
	"iter"
	"strconv"
	"strings"
)

// MentionsHeader names the 16 columns of GDELT 2.0's mentions. Files have no header line.
var MentionsHeader = strings.Fields(`GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID
	Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras`)

// Mention is one telling of an event in one document. Offsets count characters; -1 means that there is none.
type Mention struct {
	EventID     string
	EventTime   string // YYYYMMDDHHMMSS, when GDELT first knew of the event
	Time        string // YYYYMMDDHHMMSS, of the document
	Type        int    // 1 web, 2 citation only, 3 CORE, 4 DTIC, 5 JSTOR, 6 no text
	Source      string
	Identifier  string // the address of a page
	Sentence    int
	Actor1      int
	Actor2      int
	Action      int
	InRawText   bool
	Confidence  int // per cent, in steps of ten
	Length      int // characters of the document
	Tone        float64
	Translation string
	Extras      string
}

// MentionWriter writes GDELT 2.0's mentions.
type MentionWriter struct{ tsv }

// NewMentionWriter writes the 16 columns of GDELT 2.0 mentions, tab-separated, without a header.
func NewMentionWriter(w io.Writer) *MentionWriter { return &MentionWriter{tsv{bufio.NewWriter(w)}} }

func (w *MentionWriter) Write(m *Mention) error {
	raw := "0"
	if m.InRawText {
		raw = "1"
	}
	return w.row(m.EventID, m.EventTime, m.Time, strconv.Itoa(m.Type), m.Source, m.Identifier, strconv.Itoa(m.Sentence), strconv.Itoa(m.Actor1), strconv.Itoa(m.Actor2),
		strconv.Itoa(m.Action), raw, strconv.Itoa(m.Confidence), strconv.Itoa(m.Length), strconv.FormatFloat(m.Tone, 'f', -1, 64), m.Translation, m.Extras)
}

// MentionsOf returns the mentions of an event under the id that its row has in GDELT's layout: one for each of its addresses, for each row. It is
// empty for an event that the layout cannot hold.
func MentionsOf(e *Event) []Mention {
	if lacksCAMEO(e) != "" {
		return nil
	}
	var out []Mention
	sentence, _ := strconv.Atoi(strings.TrimPrefix(e.Sentence, "S"))
	confidence := 0
	if e.Confidence != nil {
		confidence = 10 * int(*e.Confidence*10+0.5)
	}
	for n := range e.Dyads() {
		for i, address := range e.URLs {
			out = append(out, Mention{EventID: gdelt2Table.eventID(e, n), EventTime: compactTime(e.Added, e.Published), Time: compactTime(e.Published, e.Added), Type: 1,
				Source: at(e.Publishers, i), Identifier: address, Sentence: sentence, Actor1: -1, Actor2: -1, Action: -1, Confidence: confidence})
		}
	}
	return out
}

// ReadMentions reads GDELT 2.0's mentions. Errors are those of [Read]; Options.Layout is not looked at.
func ReadMentions(r io.Reader, o Options) iter.Seq2[Mention, error] {
	return func(yield func(Mention, error) bool) {
		rows := func(s stream, yield func(Mention, error) bool) bool {
			for line, err := range s.lines() {
				if err != nil {
					if !yield(Mention{}, err) {
						return false
					}
					continue
				}
				m, err := parseMention(strings.Split(line.text, "\t"))
				if err != nil {
					err = s.bad(line.number, err)
				}
				if !yield(m, err) {
					return false
				}
			}
			return true
		}
		unpacked(r, o, yield, rows)
	}
}

func parseMention(values []string) (Mention, error) {
	if len(values) == 1+len(MentionsHeader) && values[len(MentionsHeader)] == "" {
		values = values[:len(MentionsHeader)]
	}
	if len(values) != len(MentionsHeader) {
		return Mention{}, &widthError{len(values), []int{len(MentionsHeader)}}
	}
	c := &cells{header: MentionsHeader, values: values}
	m := Mention{EventID: c.whole(0), EventTime: c.time(1), Time: c.time(2), Type: c.count(3), Source: c.text(4), Identifier: c.text(5), Sentence: c.count(6),
		Actor1: c.count(7), Actor2: c.count(8), Action: c.count(9), InRawText: c.count(10) != 0, Confidence: c.count(11), Length: c.count(12), Translation: c.text(14), Extras: c.text(15)}
	if tone := c.float(13); tone != nil {
		m.Tone = *tone
	}
	if c.err != nil {
		return Mention{}, c.err
	}
	return m, nil
}

// time returns a column that must be a date with or without the time of day, in digits; it may be empty.
func (c *cells) time(i int) string {
	v := c.values[i]
	if v == "" {
		return ""
	}
	ok := len(v) == 14 || len(v) == 8
	if ok {
		_, ok = dashed(v[:8])
	}
	if !ok || strings.Trim(v, "0123456789") != "" {
		c.fail(i, "date")
	}
	return v
}
