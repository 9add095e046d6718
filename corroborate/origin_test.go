package corroborate_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/source"
)

var coder = sync.OnceValues(func() (*dragoman.Coder, error) { return dragoman.New(dragoman.Options{NoJudge: true}) })

// reports codes a text and returns its reports.
func reports(t testing.TB, text, copyOf string, meta document.Meta) []corroborate.Report {
	t.Helper()
	c, err := coder()
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.Read(source.Item{Format: source.Text, Data: []byte(text)}, meta)
	if err != nil {
		t.Fatal(err)
	}
	return newDesk(t).Reports(c.Code(d), d.Text, copyOf)
}

// TestSevenReports is the case of issue 7: seven papers carry what one state agency said.
func TestSevenReports(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/seven/*.txt")
	if err != nil || len(files) != 7 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	var all []corroborate.Report
	copies := corroborate.NewCopies(0)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		head, text, _ := strings.Cut(string(data), "\n\n")
		meta := document.Meta{ID: filepath.Base(file)}
		for line := range strings.Lines(head) {
			switch name, value, _ := strings.Cut(strings.TrimSpace(line), ": "); name {
			case "publisher":
				meta.Publisher = value
			case "published":
				meta.Published = value
			}
		}
		of, _ := copies.Add(meta.ID, text)
		if of != "" {
			t.Errorf("%s is held for a copy of %s", file, of)
		}
		all = append(all, reports(t, text, of, meta)...)
	}
	events := corroborate.Tie(all)
	if len(events) != 1 {
		for _, e := range events {
			t.Logf("%s: %d reports %v", e.ID, len(e.Reports), e.Reasons)
		}
		t.Fatalf("%d events, want 1", len(events))
	}
	s := corroborate.Count(events[0].Reports)
	if s.Reports != 7 || s.Articles != 7 || s.Independent != 1 || !s.StateOnly || !slices.Equal(s.Origins, []string{"state media of SYR"}) {
		t.Errorf("%+v, want 7 reports of 7 articles from 1 origin, state media of SYR", s)
	}
	for i := range events[0].Reports {
		for _, o := range events[0].Reports[i].Origins {
			if o.Name != "SANA" {
				t.Errorf("%s goes back to %s (%s), want SANA", events[0].Reports[i].Document, o.Name, o.Basis)
			}
		}
	}
}

// TestOrigins holds the ways in which articles say where they have it from.
func TestOrigins(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ publisher, text, want string }{
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday.", "Hill Country Post/publisher"},
		{"", "Kenya expelled two Ethiopian diplomats on Monday.", "news.example/publisher"},
		{"AFP", "Kenya expelled two Ethiopian diplomats on Monday.", "Agence France-Presse/publisher"},
		{"Hill Country Post", "NAIROBI, June 2 (Reuters) - Kenya expelled two Ethiopian diplomats on Monday.", "Reuters/dateline"},
		{"Hill Country Post", "NAIROBI, AFP — Kenya expelled two Ethiopian diplomats on Monday.", "Agence France-Presse/dateline"},
		{"Hill Country Post", "MOSCOW, June 2. /TASS/. Russia expelled two Latvian diplomats on Monday.", "TASS/dateline"},
		{"Hill Country Post", "By Associated Press\n\nKenya expelled two Ethiopian diplomats on Monday.", "Associated Press/dateline"},
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday.\n\nIt rained.\n\n(With inputs from AFP)", "Agence France-Presse/dateline"},
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday, Reuters reported.", "Reuters/attribution"},
		{"Hill Country Post", "According to Xinhua, Kenya expelled two Ethiopian diplomats on Monday.", "Xinhua/attribution"},
		{"Hill Country Post", "Russia expelled two Latvian diplomats on Monday, TASS reported, citing RIA Novosti.", "RIA Novosti/credit"},
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday. The envoys left at noon, Reuters reported.", "Reuters/credit"},
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday, a spokesman told Reuters.", "Reuters/credit"},
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday, state television said.", "state media/attribution"},
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday, officials said.", "Hill Country Post/publisher"},
		{"Hill Country Post", "Kenya expelled two Ethiopian diplomats on Monday.\n\nSources close to AFP liked the news.", "Hill Country Post/publisher"},
		{"Hill Country Post", "Kenya condemned Reuters on Monday.", "Hill Country Post/publisher"},
	} {
		meta := document.Meta{ID: "d", URL: "https://www.news.example/1", Publisher: c.publisher, Published: "2025-06-04"}
		got := reports(t, c.text, "", meta)
		if len(got) != 1 {
			t.Errorf("%q: %d reports, want 1", c.text, len(got))
			continue
		}
		var list []string
		for _, o := range got[0].Origins {
			list = append(list, o.Name+"/"+string(o.Basis))
		}
		if s := strings.Join(list, " "); s != c.want {
			t.Errorf("%q: origins %q, want %q", c.text, s, c.want)
		}
	}
}

// TestCount holds that reports never raise the number of origins.
func TestCount(t *testing.T) {
	t.Parallel()
	reuters := corroborate.Origin{Name: "Reuters", Class: "wire", Country: "GBR", Basis: corroborate.Attributed}
	tass := corroborate.Origin{Name: "TASS", Class: "state-controlled", Country: "RUS", Basis: corroborate.Dateline}
	ria := corroborate.Origin{Name: "RIA Novosti", Class: "state-controlled", Country: "RUS", Basis: corroborate.Dateline}
	paper := func(name string) corroborate.Origin {
		return corroborate.Origin{Name: name, Basis: corroborate.Publishing}
	}
	report := func(document, copyOf string, origins ...corroborate.Origin) corroborate.Report {
		return corroborate.Report{Document: document, CopyOf: copyOf, Origins: origins}
	}
	for name, c := range map[string]struct {
		reports     []corroborate.Report
		independent int
		stateOnly   bool
	}{
		"nothing":                        {nil, 0, false},
		"two papers":                     {[]corroborate.Report{report("1", "", paper("A")), report("2", "", paper("B"))}, 2, false},
		"one agency in two papers":       {[]corroborate.Report{report("1", "", reuters), report("2", "", reuters)}, 1, false},
		"a paper and what it copies":     {[]corroborate.Report{report("1", "", paper("A")), report("2", "1", paper("B"))}, 1, false},
		"a copy of a copy":               {[]corroborate.Report{report("1", "", paper("A")), report("2", "1", paper("B")), report("3", "2", paper("C"))}, 1, false},
		"a later copy names the agency":  {[]corroborate.Report{report("1", "", paper("A")), report("2", "1", reuters), report("3", "", reuters)}, 1, false},
		"copies of an article elsewhere": {[]corroborate.Report{report("2", "1", paper("A")), report("3", "1", paper("B"))}, 1, false},
		"two agencies in one article":    {[]corroborate.Report{report("1", "", reuters, tass)}, 1, false},
		"two media of one state":         {[]corroborate.Report{report("1", "", tass), report("2", "", ria)}, 1, true},
		"a state and an agency":          {[]corroborate.Report{report("1", "", tass), report("2", "", reuters)}, 2, false},
		"two reports of one article":     {[]corroborate.Report{report("1", "", reuters), report("1", "", tass)}, 1, false},
	} {
		got := corroborate.Count(c.reports)
		if got.Independent != c.independent || got.StateOnly != c.stateOnly {
			t.Errorf("%s: %+v, want %d independent, state only %v", name, got, c.independent, c.stateOnly)
		}
		if got.Independent > got.Articles {
			t.Errorf("%s: more origins than articles: %+v", name, got)
		}
		if again := corroborate.Count(append(slices.Clone(c.reports), c.reports...)); again.Independent != got.Independent {
			t.Errorf("%s: told twice it has %d origins, once %d", name, again.Independent, got.Independent)
		}
	}
}
