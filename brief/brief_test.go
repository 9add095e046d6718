package brief_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/archive"
	"github.com/dragoman-project/dragoman/brief"
	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/source"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/sqlite"
)

// library is an archive with the articles of a test.
type library struct {
	*testing.T
	store.Store
	keeper *archive.Keeper
	names  *gazetteer.Gazetteer
	desk   *corroborate.Desk
	clock  time.Time
}

func newLibrary(t *testing.T) *library {
	t.Helper()
	st, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "store.db"), sqlite.Options{Linker: archive.Linker{}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	names, err := gazetteer.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	coder, err := dragoman.New(dragoman.Options{})
	if err != nil {
		t.Fatal(err)
	}
	l := &library{T: t, Store: st, names: names, desk: corroborate.NewDesk(names), clock: time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)}
	l.keeper = &archive.Keeper{Coder: coder, Store: st, Desk: l.desk, Jobs: 1, By: "test", Now: func() time.Time {
		l.clock = l.clock.Add(time.Minute)
		return l.clock
	}}
	return l
}

// take reads JSON Lines into the archive.
func (l *library) take(lines string) {
	l.Helper()
	name := filepath.Join(l.TempDir(), "articles.jsonl")
	if err := os.WriteFile(name, []byte(lines), 0o600); err != nil {
		l.Fatal(err)
	}
	_, err := l.keeper.Take(l.Context(), source.Read([]string{name}, source.Options{}), document.Meta{}, func(t archive.Taken) bool {
		if t.Err != nil {
			l.Error(t.Err)
		}
		return true
	})
	if err != nil {
		l.Fatal(err)
	}
}

func (l *library) talks() {
	l.Helper()
	data, err := os.ReadFile("testdata/talks.jsonl")
	if err != nil {
		l.Fatal(err)
	}
	l.take(string(data))
}

func (l *library) query(a, b string) brief.Query {
	q := brief.Query{A: brief.Party{Code: a}, B: brief.Party{Code: b}}
	q.Names = func(code string) string {
		if e, ok := l.names.Country(code); ok {
			return e.Name
		}
		return ""
	}
	q.A.Name, q.B.Name = q.Names(a), q.Names(b)
	q.Medium = func(name string) (brief.Medium, bool) {
		o, ok := l.desk.Medium(name)
		return brief.Medium{Name: o.Name, Class: o.Class, Country: o.Country}, ok
	}
	return q
}

func (l *library) build(q brief.Query) *brief.Brief {
	l.Helper()
	b, err := brief.Build(context.Background(), l, q)
	if err != nil {
		l.Fatal(err)
	}
	return b
}

// text is what a section says.
func text(b *brief.Brief, key brief.Key) string {
	var out []string
	for _, s := range b.Sections {
		for _, it := range s.Items {
			for _, x := range it.Sentences {
				if s.Key == key {
					out = append(out, it.Change+x.Text)
				}
			}
		}
	}
	return strings.Join(out, "\n")
}

// TestEveryCitationOpens follows each citation of each sentence into the archive: the span exists, lies in the sentence that is named and says what is quoted, and the
// event or claim is known. Whatever a sentence has in quotation marks stands in a sentence that it cites.
func TestEveryCitationOpens(t *testing.T) {
	t.Parallel()
	l := newLibrary(t)
	l.talks()
	b := l.build(l.query("SYR", "RUS"))
	sentences := 0
	for _, s := range b.Sections {
		if len(s.Items) == 0 {
			t.Errorf("%s says nothing", s.Title)
		}
		for _, it := range s.Items {
			for _, x := range it.Sentences {
				sentences++
				if len(x.Citations) == 0 {
					t.Errorf("%s: without a citation: %s", s.Key, x.Text)
				}
				l.supported(&x)
			}
		}
	}
	if sentences < 40 {
		t.Errorf("%d sentences in all", sentences)
	}
}

var inQuotes = regexp.MustCompile(`“([^”]*)”`)

func (l *library) supported(x *brief.Sentence) {
	l.Helper()
	support := ""
	for _, c := range x.Citations {
		a, err := l.Article(l.Context(), c.Document, 0)
		if err != nil {
			l.Errorf("%s: %v", x.Text, err)
			continue
		}
		runes := []rune(a.Text)
		if c.Start < 0 || c.End <= c.Start || c.End > len(runes) || string(runes[c.Start:c.End]) != c.Quote {
			l.Errorf("%s: %s [%d, %d) does not say %q", x.Text, c.Document, c.Start, c.End, c.Quote)
			continue
		}
		found := false
		for _, s := range a.Record.Sentences {
			if s.ID == c.Sentence && s.Start <= c.Start && c.End <= s.End {
				found = true
				support += strings.Join(strings.Fields(string(runes[s.Start:s.End])), " ") + "\n"
			}
		}
		if !found {
			l.Errorf("%s: no sentence %s around [%d, %d) of %s", x.Text, c.Sentence, c.Start, c.End, c.Document)
		}
		if c.Event == "" && c.Claim == "" {
			l.Errorf("%s: a citation of neither event nor claim", x.Text)
		}
		if c.Event != "" {
			if _, err := l.Event(l.Context(), c.Event, 0); err != nil {
				l.Errorf("%s: %v", x.Text, err)
			}
		}
		data, err := json.Marshal(a.Record)
		if err != nil || c.Claim != "" && !strings.Contains(string(data), `"id":"`+c.Claim+`"`) {
			l.Errorf("%s: %s has no claim %s", x.Text, c.Document, c.Claim)
		}
	}
	for _, m := range inQuotes.FindAllStringSubmatch(x.Text, -1) {
		for part := range strings.SplitSeq(m[1], " … ") { // of a hedge in two parts
			if !strings.Contains(strings.ToLower(support), strings.ToLower(part)) {
				l.Errorf("%s\nno cited sentence has %q", x.Text, part)
			}
		}
	}
}

func TestSections(t *testing.T) {
	t.Parallel()
	l := newLibrary(t)
	l.talks()
	b := l.build(l.query("SYR", "RUS"))
	for _, x := range []struct {
		section brief.Key
		say     string
	}{
		{brief.Happened, "On 23 December 2025, Syria (Foreign Minister Asaad al-Shaibani and Defense Minister Murhaf Abu Qasra) held talks with Russia (President Vladimir Putin) in Moscow"},
		{brief.Happened, "according to SANA (a medium that Syria controls), were “widening military cooperation”"},
		{brief.Happened, "All 6 reports go back to one origin, SANA, a medium that Syria controls."},
		{brief.Happened, "2 reports come from 2 independent origins: Reuters and Agence France-Presse."},
		{brief.Happened, "This is told by a single report; its origin is TASS, a medium that Russia controls."},
		{brief.Context, "In 2024, the leadership changed in Syria (former President Bashar al-Assad)"},
		{brief.Context, "an alliance of Russia and Syria"},
		{brief.Drivers, "“Moscow seeks to keep its air base"},
		{brief.Drivers, "“Russia's interest stems from"},
		{brief.Significance, "“The significance of the talks lies less in the weapons"},
		{brief.Economy, "“Economically, the deal aims to speed up reconstruction"},
		{brief.Economy, "The hedge “may” is unquantified: it has no number."},
		{brief.Security, "bases of Russia in Syria (Hmeimim air base"},
		{brief.Security, "a rivalry between Russia and the United States"},
		{brief.Outlook, "The hedge “likely” stands for 55–80 % (ICD 203)."},
		{brief.Outlook, "The hedge “unlikely” stands for 20–45 % (ICD 203)."},
		{brief.Outlook, "The hedge “suggest … will” is taken for 55–80 %, a band of our policy and no number of the source"},
		{brief.Outlook, "It is asserted without a hedge (“will”), so that it has no number."},
		{brief.Outlook, "The horizon is unspecified; by our policy it is looked for until 24 December 2026."},
		{brief.Outlook, "The stated time is “end of 2026”"},
		{brief.Outlook, "as the view of Karim Haddad: “The analyst"},
		{brief.BottomLine, "a dependence of Syria on Russia, said to be rising"},
		{brief.BottomLine, "“In conclusion, the meeting reflects a strategic partnership"},
	} {
		if got := text(b, x.section); !strings.Contains(got, x.say) {
			t.Errorf("%s does not say %q:\n%s", x.section, x.say, got)
		}
	}
	for _, no := range []string{"Egypt", "In 2026", "Syria pulled back"} { // another dyad, and what is only foretold
		if got := text(b, brief.Happened); strings.Contains(got, no) {
			t.Errorf("%q happened:\n%s", no, got)
		}
	}
}

func TestSilence(t *testing.T) {
	t.Parallel()
	l := newLibrary(t)
	l.talks()
	q := l.query("FRA", "KEN")
	q.From = "2026-01"
	b := l.build(q)
	for _, s := range b.Sections {
		if len(s.Items) > 0 || !strings.HasPrefix(s.Empty, "There is no reporting in the archive on ") || !strings.HasSuffix(s.Empty, " since January 2026.") {
			t.Errorf("%s: %+v", s.Key, s)
		}
	}
	q = l.query("SYR", "RUS")
	q.From, q.To = "2026-02", "2026-02"
	b = l.build(q)
	if got := text(b, brief.Happened); !strings.Contains(got, "9 February") || strings.Contains(got, "December 2025") {
		t.Error(got)
	}
	if b.Sections[4].Key != brief.Economy || b.Sections[4].Empty == "" {
		t.Errorf("an economy without reporting: %+v", b.Sections[4])
	}
	q.B = q.A
	if _, err := brief.Build(t.Context(), l, q); err == nil {
		t.Error("a brief on one actor")
	}
}

func TestSince(t *testing.T) {
	t.Parallel()
	l := newLibrary(t)
	l.talks()
	q := l.query("SYR", "RUS")
	q.Diff, q.Since = true, 1
	for _, s := range l.build(q).Sections {
		if len(s.Items) != 0 {
			t.Errorf("nothing is new, but %s says %+v", s.Key, s.Items)
		}
	}
	q.Since = 0
	for _, s := range l.build(q).Sections {
		for _, it := range s.Items {
			if it.Change != "new" {
				t.Errorf("before the first revision there was %+v", it)
			}
		}
	}

	l.take(`{"id":"late","publisher":"Associated Press","published":"2026-03-13","text":"Russia and Syria held joint naval exercises on March 11, 2026, a diplomat told the Associated Press.\n\nRussia accused Syria on March 12, 2026 of a breach of the lease. Russia could leave Syria altogether."}`)
	var aid string
	for e, err := range l.Events(t.Context(), store.Filter{Type: "AID"}) {
		if err != nil {
			t.Fatal(err)
		}
		aid = e.ID
	}
	if _, err := l.Decide(t.Context(), store.Stamp{At: l.clock.Add(time.Hour), By: "analyst", Note: "a rumour"}, store.Decision{Kind: store.KindWithdraw, Event: aid}); err != nil {
		t.Fatal(err)
	}
	q.Since = 1
	b := l.build(q)
	got := text(b, brief.Happened)
	for _, want := range []string{"changedOn 11 March 2026", "changed3 reports come from 3 independent origins", "newOn 12 March 2026, Russia accused Syria", "withdrawnOn 14 January 2026, Russia gave material aid to Syria"} {
		if !strings.Contains(got, want) {
			t.Errorf("since revision 1 %q is missing:\n%s", want, got)
		}
	}
	if strings.Contains(got, "23 December") {
		t.Errorf("an old event is new:\n%s", got)
	}
	if got := text(b, brief.Outlook); !strings.Contains(got, "newAssociated Press wrote on 13 March 2026: “Russia could leave Syria altogether.”") || strings.Contains(got, "Haddad") {
		t.Error(got)
	}
	for _, s := range b.Sections {
		for _, it := range s.Items {
			for _, x := range it.Sentences {
				l.supported(&x)
			}
		}
	}
}

func TestForms(t *testing.T) {
	t.Parallel()
	l := newLibrary(t)
	l.talks()
	q := l.query("SYR", "RUS")
	q.Most = 2
	b, again := l.build(q), l.build(q)
	for _, s := range b.Sections {
		if len(s.Items) > 2 || s.Key == brief.Outlook && s.More == 0 {
			t.Errorf("%s: %d items and %d more", s.Key, len(s.Items), s.More)
		}
	}
	page, err := b.HTML()
	if err != nil {
		t.Fatal(err)
	}
	page2, _ := again.HTML()
	one, _ := json.Marshal(b)
	two, _ := json.Marshal(again)
	if b.Markdown() != again.Markdown() || page != page2 || string(one) != string(two) {
		t.Error("two briefs of one archive differ")
	}
	if strings.Contains(page, "src=") || strings.Contains(page, "<link") || strings.Contains(page, "<script") || strings.Contains(page, "ZgotmplZ") || !strings.Contains(page, "<svg") {
		t.Error("the page is not self-contained, or has no chart:\n" + page)
	}
	for _, m := range regexp.MustCompile(`\[\^(\d+)\]`).FindAllStringSubmatch(b.Markdown(), -1) {
		if !strings.Contains(b.Markdown(), "\n[^"+m[1]+"]: ") {
			t.Errorf("note %s is missing", m[1])
		}
	}
	if len(b.Months) != 4 || b.Months[0].Month != "2025-12" || b.Months[0].Quads != [4]int{1} {
		t.Errorf("months %+v", b.Months)
	}
}
