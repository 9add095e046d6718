package dyad_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/dyad"
	"github.com/dragoman-project/dragoman/relation"
	"github.com/dragoman-project/dragoman/store"
)

// months writes three years of news of two papers: some ten events of Syria and Russia a month and twice as many of others. From the month "falls" on, those of
// the two turn hostile; from the month "doubles" on everything is told in twice the number, by two more papers.
func (p *paper) months(falls, doubles int) []store.Article {
	rng := rand.New(rand.NewPCG(7, 7))
	var out []store.Article
	for m := range 36 {
		start := time.Date(2022, time.Month(1+m), 1, 0, 0, 0, 0, time.UTC)
		papers := []string{"Post", "Wire"}
		if m >= doubles {
			papers = []string{"Post", "Wire", "Echo", "Mirror"}
		}
		for _, paper := range papers {
			var acts []act
			day := func() string { return start.AddDate(0, 0, rng.IntN(28)).Format(time.DateOnly) }
			for range 5 {
				x := act{"SYR", "RUS", "CONSULT", "", day(), 3}
				if rng.IntN(3) == 0 || m >= falls && rng.IntN(10) > 0 {
					x.event, x.score = "ACCUSE", -2
				}
				acts = append(acts, x)
			}
			for range 10 {
				acts = append(acts, act{"FRA", "DEU", "CONSULT", "", day(), 3})
			}
			out = append(out, p.article(paper, start.AddDate(0, 0, 28).Format(time.DateOnly), acts))
		}
	}
	return out
}

func TestADoubledFeedRaisesNoAlarm(t *testing.T) {
	t.Parallel()
	p := open(t)
	p.keep(p.months(99, 30)...)
	a := p.read(dyad.Question{A: "SYR", B: "RUS", Grain: relation.Month})
	if len(a.Alarms) > 0 || len(a.Bursts.List) > 0 {
		t.Errorf("alarms %+v, bursts %+v", a.Alarms, a.Bursts.List)
	}
	equal(t, "before", a.Series[29].Coverage.Corpus, 30)
	equal(t, "after", a.Series[30].Coverage.Corpus, 60)
}

func TestAFallIsFound(t *testing.T) {
	t.Parallel()
	p := open(t)
	articles := p.months(24, 99)
	p.keep(articles[:48]...)
	pair := dyad.NewPair("SYR", "RUS")
	before, err := dyad.Alarms(t.Context(), p.Store, []dyad.Pair{pair})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "alarms before", len(before[pair]), 0)
	p.keep(articles[48:]...)
	now, err := dyad.Alarms(t.Context(), p.Store, []dyad.Pair{pair})
	if err != nil {
		t.Fatal(err)
	}
	fresh := dyad.NewAlarms(before[pair], now[pair])
	if len(fresh) == 0 || fresh[0].Direction != "conflict" || fresh[0].Month < "2024-01" || fresh[0].Month > "2024-03" {
		t.Fatalf("alarms %+v", fresh)
	}
	reasons := strings.Join(fresh[0].Reasons(), "\n")
	for _, want := range []string{"towards conflict", "corpus 30 events, usually 30", "mix distance 0", "Post 50% (usually 50%)"} {
		if !strings.Contains(reasons, want) {
			t.Errorf("%q is not among the reasons:\n%s", want, reasons)
		}
	}
	equal(t, "the same again", len(dyad.NewAlarms(now[pair], now[pair])), 0)

	a := p.read(dyad.Question{A: "SYR", B: "RUS", Grain: relation.Month})
	if len(a.Changes.Points) == 0 {
		t.Fatalf("changes %+v", a.Changes)
	}
	c := a.Changes.Points[len(a.Changes.Points)-1]
	equal(t, "change", c.Date, "2024-01-01")
	if c.Size > -10 || len(c.Around) < 10 || c.Refused != "" {
		t.Errorf("change %+v", c)
	}
	// The alarms of a shorter time are those of the whole.
	late := p.read(dyad.Question{A: "SYR", B: "RUS", Grain: relation.Week, From: "2024-02"})
	for _, x := range late.Alarms {
		if !slices.ContainsFunc(a.Alarms, func(y dyad.Alarm) bool { return y.Month == x.Month && y.Z == x.Z && y.Sum == x.Sum }) {
			t.Errorf("%s is an alarm of the shorter time only", x.Month)
		}
	}
	forms(t, a)
}

// forms writes an account in all forms, twice.
func forms(t *testing.T, a *dyad.Account) {
	t.Helper()
	for name, write := range map[string]func(io.Writer) error{"table": a.WriteTable, "json": a.WriteJSON, "csv": a.WriteCSV, "svg": a.WriteSVG, "evidence": a.WriteEvidence} {
		var one, two bytes.Buffer
		if err := errors.Join(write(&one), write(&two)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if !bytes.Equal(one.Bytes(), two.Bytes()) || one.Len() == 0 {
			t.Errorf("%s: %d and %d bytes", name, one.Len(), two.Len())
		}
		if bytes.Contains(one.Bytes(), []byte("NaN")) || bytes.Contains(one.Bytes(), []byte("%!")) {
			t.Errorf("%s has a number that is none", name)
		}
		if name == "svg" {
			for d := xml.NewDecoder(&one); ; {
				if _, err := d.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Fatalf("svg: %v", err)
				}
			}
		}
	}
}

func TestWatchlist(t *testing.T) {
	t.Parallel()
	path := t.TempDir() + "/list"
	w, err := dyad.OpenWatchlist(path)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "added", w.Add(dyad.NewPair("SYR", "RUS")), true)
	equal(t, "added again", w.Add(dyad.NewPair("RUS", "SYR")), false)
	w.Add(dyad.NewPair("FRA", "DEU"))
	if err := w.Save(); err != nil {
		t.Fatal(err)
	}
	if w, err = dyad.OpenWatchlist(path); err != nil {
		t.Fatal(err)
	}
	equal(t, "list", fmt.Sprint(w.Pairs()), "[DEU FRA RUS SYR]")
	equal(t, "removed", w.Remove(dyad.NewPair("FRA", "DEU")), true)
	equal(t, "removed again", w.Remove(dyad.NewPair("FRA", "DEU")), false)
}
