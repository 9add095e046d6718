package temporal_test

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/text"
)

// meantimeDir is where the MEANTIME corpus (Minard and others 2016) lies when the development data are beside the checkout.
const meantimeDir = "../../../shared/data/meantime"

// leastMeantime is the share of the corpus's date expressions that must get the annotated value.
const leastMeantime = 0.85

type meantimeDocument struct {
	Tokens []struct {
		ID       string `xml:"t_id,attr"`
		Sentence int    `xml:"sentence,attr"`
		Form     string `xml:",chardata"`
	} `xml:"token"`
	Times []struct {
		Type     string `xml:"type,attr"`
		Value    string `xml:"value,attr"`
		Function string `xml:"functionInDocument,attr"`
		Anchors  []struct {
			ID string `xml:"t_id,attr"`
		} `xml:"token_anchor"`
	} `xml:"Markables>TIMEX3"`
}

// dated are the values that name a day, week, month, quarter or year; others ("PRESENT_REF") name no date.
var dated = regexp.MustCompile(`^\d{4}(-\d\d(-\d\d)?|-W\d\d|-Q\d)?$`)

func TestMEANTIME(t *testing.T) {
	t.Parallel()
	paths, err := filepath.Glob(filepath.Join(meantimeDir, "*", "*.xml"))
	if err != nil || len(paths) == 0 {
		t.Skip("the MEANTIME corpus is not at " + meantimeDir + ": nothing to compare with")
	}
	p, err := annotate.English()
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var m meantimeDocument
		if err := xml.Unmarshal(data, &m); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		d, start := rebuilt(&m)
		p.Annotate(d)
		times := temporal.Find(d)
		reference := creation(&m)
		for _, x := range m.Times {
			if x.Type != "DATE" || len(x.Anchors) == 0 || !dated.MatchString(x.Value) {
				continue
			}
			all++
			got := valueAt(d, times, start[x.Anchors[0].ID], start[x.Anchors[len(x.Anchors)-1].ID], reference)
			if got == x.Value {
				right++
			} else if testing.Verbose() {
				t.Logf("%s: %q is %s, not %s", filepath.Base(path), words(&m, x.Anchors[0].ID, len(x.Anchors)), x.Value, got)
			}
		}
	}
	share := float64(right) / float64(all)
	t.Logf("%d of %d date expressions (%.1f %%) have the annotated value", right, all, 100*share)
	if share < leastMeantime {
		t.Errorf("%.3f of the date expressions have the annotated value, want %.2f", share, leastMeantime)
	}
}

// rebuilt writes the tokens of a document as text, a sentence a paragraph, and tells where each token begins.
func rebuilt(m *meantimeDocument) (*text.Document, map[string]int) {
	var b strings.Builder
	start := map[string]int{}
	sentence := 0
	for i, tok := range m.Tokens {
		switch {
		case i == 0:
		case tok.Sentence != sentence:
			b.WriteString("\n")
		case !strings.HasPrefix(tok.Form, "'") && tok.Form != "," && tok.Form != ".":
			b.WriteString(" ")
		}
		sentence = tok.Sentence
		start[tok.ID] = b.Len()
		b.WriteString(tok.Form)
	}
	return &text.Document{Text: b.String()}, start
}

func words(m *meantimeDocument, id string, n int) string {
	for i, tok := range m.Tokens {
		if tok.ID == id {
			var list []string
			for _, w := range m.Tokens[i:min(i+n, len(m.Tokens))] {
				list = append(list, w.Form)
			}
			return strings.Join(list, " ")
		}
	}
	return ""
}

// creation is the day the document was written.
func creation(m *meantimeDocument) time.Time {
	for _, x := range m.Times {
		if x.Function == "CREATION_TIME" {
			if day, err := time.Parse(time.DateOnly, x.Value); err == nil {
				return day
			}
		}
	}
	return time.Time{}
}

// valueAt is the value of the expression that stands between two places of the text, in the notation of TimeML.
func valueAt(d *text.Document, times []temporal.Time, first, last int, reference time.Time) string {
	for _, t := range times {
		if span := d.Range(t.First, t.Last); span.Start > last || span.End <= first {
			continue
		}
		future := t.Coming(d)
		v, ok := t.Value(reference, future)
		if !ok {
			return "unknown"
		}
		if v.Precision == temporal.Week {
			monday, _ := time.Parse(time.DateOnly, v.Date)
			year, week := monday.ISOWeek()
			return fmt.Sprintf("%d-W%02d", year, week)
		}
		return v.Date
	}
	return "not found"
}
