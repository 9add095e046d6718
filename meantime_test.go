package dragoman_test

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/source"
)

// meantimeDir is where the MEANTIME corpus (Minard and others 2016) lies when the development data are beside the checkout.
const meantimeDir = "../shared/data/meantime"

// leastFactuality is the share of shared event mentions whose polarity, certainty and time must be as annotated.
const leastFactuality = 0.85

type meantimeFactuality struct {
	Tokens []struct {
		ID       string `xml:"t_id,attr"`
		Sentence int    `xml:"sentence,attr"`
		Form     string `xml:",chardata"`
	} `xml:"token"`
	Mentions []struct {
		Polarity  string `xml:"polarity,attr"`
		Certainty string `xml:"certainty,attr"`
		Time      string `xml:"time,attr"`
		Anchors   []struct {
			ID string `xml:"t_id,attr"`
		} `xml:"token_anchor"`
	} `xml:"Markables>EVENT_MENTION"`
	Times []struct {
		Value    string `xml:"value,attr"`
		Function string `xml:"functionInDocument,attr"`
	} `xml:"Markables>TIMEX3"`
}

// TestMEANTIMEFactuality compares polarity, certainty and time of the event mentions that the coder shares with the annotation (NewsReader NWR-2014-2).
func TestMEANTIMEFactuality(t *testing.T) {
	t.Parallel()
	paths, _ := filepath.Glob(filepath.Join(meantimeDir, "*", "*.xml"))
	if len(paths) == 0 {
		t.Skip("the MEANTIME corpus is not at " + meantimeDir + ": nothing to compare with")
	}
	coder := newCoder(t)
	all := 0
	right := map[string]int{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var m meantimeFactuality
		if err := xml.Unmarshal(data, &m); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		text, spans := m.rebuilt()
		meta := document.Meta{}
		for _, x := range m.Times {
			if x.Function == "CREATION_TIME" {
				meta.Published = x.Value
			}
		}
		r := codeText(t, coder, text, meta)
		for _, x := range m.Mentions {
			if x.Polarity == "" || len(x.Anchors) == 0 {
				continue
			}
			e := eventAt(r, spans[x.Anchors[0].ID], spans[x.Anchors[len(x.Anchors)-1].ID])
			if e == nil {
				continue
			}
			all++
			got := map[string]string{"polarity": "POS", "certainty": "CERTAIN", "time": "NON_FUTURE"}
			if e.Status == record.Denied {
				got["polarity"] = "NEG"
			}
			if e.Status == record.Hypothetical {
				got["certainty"] = "POSSIBLE"
			}
			if e.Status == record.Planned || e.Auxiliary == record.AuxFuture {
				got["time"] = "FUTURE"
			}
			want := map[string]string{"polarity": x.Polarity, "certainty": x.Certainty, "time": x.Time}
			together := true
			for name, v := range want {
				same := v == got[name] || v == "UNDERSPECIFIED" || name == "certainty" && v == "PROBABLE" && got[name] == "POSSIBLE"
				if same {
					right[name]++
				} else {
					together = false
					t.Logf("%s: %q: %s is %s, not %s (%s %s)", filepath.Base(path), e.Evidence[0].Text, name, v, got[name], e.Event, e.Status)
				}
			}
			if together {
				right["together"]++
			}
		}
	}
	for _, name := range []string{"polarity", "certainty", "time", "together"} {
		share := float64(right[name]) / float64(max(1, all))
		t.Logf("%s: %d of %d shared mentions as annotated (%.3f)", name, right[name], all, share)
		if share < leastFactuality {
			t.Errorf("%s of %.3f of the shared mentions is as annotated, want %.2f", name, share, leastFactuality)
		}
	}
}

// rebuilt writes the tokens as text, a sentence a paragraph, and tells which code points each covers.
func (m *meantimeFactuality) rebuilt() (string, map[string][2]int) {
	var b strings.Builder
	spans := map[string][2]int{}
	n, sentence := 0, 0
	write := func(s string) {
		b.WriteString(s)
		n += len([]rune(s))
	}
	for i, tok := range m.Tokens {
		switch {
		case i == 0:
		case tok.Sentence != sentence:
			write("\n")
		case !strings.HasPrefix(tok.Form, "'") && tok.Form != "," && tok.Form != ".":
			write(" ")
		}
		sentence = tok.Sentence
		start := n
		write(tok.Form)
		spans[tok.ID] = [2]int{start, n}
	}
	return b.String(), spans
}

// eventAt returns the event one of whose mentions shares a character with the tokens.
func eventAt(r *record.Record, first, last [2]int) *record.Event {
	for i := range r.Events {
		e := &r.Events[i]
		if slices.ContainsFunc(append(slices.Clone(e.Evidence), e.CoreferentMentions...), func(q record.Quote) bool { return q.Start < last[1] && first[0] < q.End }) {
			return e
		}
	}
	return nil
}

func codeText(t *testing.T, c *dragoman.Coder, text string, meta document.Meta) *record.Record {
	t.Helper()
	a, err := c.CodeItem(dragoman.Input{Item: source.Item{Name: "article", Format: source.Text, Data: []byte(text)}}, meta)
	if err != nil {
		t.Fatal(err)
	}
	return a.Record
}
