package corroborate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/document"
)

// TestLink holds the rules of domain notes 1.5 on pairs of articles: the reason says what decided.
func TestLink(t *testing.T) {
	t.Parallel()
	const day = "2025-06-04"
	for _, c := range []struct {
		name, a, b string
		one        bool   // they tell one event
		because    string // stands in the reason
	}{
		{"other words", "Kenya expelled two Ethiopian diplomats on Monday.", "Two Ethiopian envoys were expelled by Nairobi on 2 June 2025.", true, "KEN and ETH"},
		{"the other way round", "Kenya expelled two Ethiopian diplomats on Monday.", "Ethiopia expelled two Kenyan diplomats on Monday.", false, ""},
		{"a day later, both stated", "Kenya expelled two Ethiopian diplomats on Monday.", "Kenya expelled two Ethiopian diplomats on Tuesday.", false, "2025-06-0"},
		{"yesterday, by another clock", "Kenya expelled two Ethiopian diplomats yesterday.", "Kenya expelled two Ethiopian diplomats on Monday.", true, "days next to each other"},
		{"no date", "Kenya expelled two Ethiopian diplomats.", "Kenya expelled two Ethiopian diplomats on Tuesday.", true, "a time that both allow"},
		{"no date, long ago", "Kenya expelled two Ethiopian diplomats.", "Kenya expelled two Ethiopian diplomats on 20 May 2025.", false, ""},
		{"another act", "Kenya expelled two Ethiopian diplomats on Monday.", "Kenya condemned Ethiopia on Monday.", false, ""},
		{"planned, then done", "Kenya will expel two Ethiopian diplomats on Friday.", "Kenya expelled two Ethiopian diplomats on Monday.", false, ""},
		{"denied", "Kenya did not expel two Ethiopian diplomats on Monday.", "Kenya expelled two Ethiopian diplomats on Monday.", false, ""},
		{"one city", "Russian forces shelled Kharkiv on Monday, killing three people.", "Russian forces shelled Kharkiv on Monday, killing five people.", true, "3 or 5 killed"},
		{"two cities", "Russian forces shelled Kharkiv on Monday, killing three people.", "Russian forces shelled Odesa on Monday, killing three people.", false, "not in"},
		{"another toll", "Russian forces shelled Kharkiv on Monday, killing three people.", "Russian forces shelled Kharkiv on Monday, killing 300 people.", false, "3 against 300"},
		{"talks told from both sides", "Greek officials held talks with Turkish officials on Monday.", "Turkish officials held talks with Greek officials on Monday.", true, "GRC"},
		{"another minister", "Kenyan Foreign Minister Musalia Mudavadi met the Ethiopian president on Monday.", "Kenyan President William Ruto met Ethiopian Foreign Minister Gedion Timothewos on Monday.", false, "other persons"},
		{"another guest", "Greek officials held talks with Turkish officials on Monday.", "Greek officials held talks with Italian officials on Monday.", false, "other parties"},
	} {
		first := reports(t, c.a, "", document.Meta{ID: "1", Published: day})
		second := reports(t, c.b, "", document.Meta{ID: "2", Published: day})
		if len(first) != 1 || len(second) != 1 {
			t.Errorf("%s: %d and %d reports, want one each", c.name, len(first), len(second))
			continue
		}
		event := corroborate.Event{ID: "E", Reports: first}
		var l corroborate.Linker
		id, reason := l.Link(&second[0], []corroborate.Event{event})
		if (id == "E") != c.one || !strings.Contains(reason, c.because) {
			t.Errorf("%s: %q, %s", c.name, id, reason)
		}
		shared := slices.ContainsFunc(l.Keys(&first[0]), func(k string) bool { return slices.Contains(l.Keys(&second[0]), k) })
		if c.one && !shared {
			t.Errorf("%s: no common key: %v, %v", c.name, l.Keys(&first[0]), l.Keys(&second[0]))
		}
		back, _ := l.Link(&first[0], []corroborate.Event{{ID: "E", Reports: second}})
		if back != id {
			t.Errorf("%s: in the other order %q", c.name, back)
		}
	}
}

func TestSameName(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Asaad al-Shaibani", "Asaad Hassan al-Shibani", true},
		{"Volodymyr Zelensky", "Volodymyr Zelenskyy", true},
		{"Zelenskiy", "Volodymyr Zelensky", true},
		{"Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", true},
		{"Sergei Lavrov", "Sergey Lavrov", true},
		{"Sergei Lavrov", "Sergei Shoigu", false},
		{"George Bush", "Kate Bush", false},
		{"", "Kate Bush", false},
	} {
		if got := corroborate.SameName(c.a, c.b); got != c.same {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}
