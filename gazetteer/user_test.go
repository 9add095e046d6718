package gazetteer_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

const petrarchActors = `# a comment
LAKELAND_LIBERATION_ARMY_ [KENREB]  # dated nowhere
+LAKELANDERS_
+LLA
WANJIRU_MUTUA_
+W._MUTUA
	[KENGOV 20150101-20181231]
	[KENELI >20190101]
	[KENEDU]
KENYUH_ [KEN]
BLUE_HELMET_MISSION [IGOUNO]
GALACTIC_SENATE [XYZGOV]
OLD_ENVOY [KENGOV soon]
`

const petrarchAgents = `!PERSON! = MAN, WOMAN
RIVER!PERSON! [~COP]
WATER_WARDEN {WATER_WARDENS} [~GOVCOP]
`

const ownActors = `# name | aliases | country | sector | office | from | to | source
Wanjiru Mutua | W. Mutua | UGA | LEG | speaker | 2024 | | the assembly's site
Nile Traders Guild | NTG | UGA | BUS
Nowhere Party | | QQQ | PTY
`

func extended(t *testing.T, contents ...string) (*gazetteer.Gazetteer, []gazetteer.Problem) {
	t.Helper()
	var paths []string
	for i, c := range contents {
		p := filepath.Join(t.TempDir(), string(rune('a'+i))+".txt")
		if err := os.WriteFile(p, []byte(c), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, p)
	}
	g, problems, err := gazetteer.Extended(paths...)
	if err != nil {
		t.Fatal(err)
	}
	return g, problems
}

// own returns the user's entries under a name as "country sector from..to".
func own(g *gazetteer.Gazetteer, name string) []string {
	var out []string
	for _, ref := range g.Lookup(name) {
		if e := g.Entry(ref.Entry); e.User || e.Kind == gazetteer.Country {
			out = append(out, strings.TrimSpace(e.Country+" "+e.Sector+" "+e.From.String()+".."+e.To.String()))
		}
	}
	return out
}

func TestDictionariesOfPETRARCH(t *testing.T) {
	t.Parallel()
	g, problems := extended(t, petrarchActors, petrarchAgents)
	for name, want := range map[string][]string{
		"Lakeland Liberation Army": {"KEN REB .."}, "Lakelanders": {"KEN REB .."}, "LLA": {"KEN REB .."},
		"Wanjiru Mutua": {"KEN GOV 2015-01-01..2018-12-31", "KEN ELI 2019-01-01..", "KEN EDU .."},
		"Kenyuh":        {"KEN  .."}, "Blue Helmet Mission": {"UNO  .."},
	} {
		if got := own(g, name); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	var told []string
	for _, p := range problems {
		told = append(told, p.Error())
	}
	if len(told) != 2 || !strings.Contains(told[0], `"XYZGOV"`) || !strings.Contains(told[1], `"soon" is no period`) {
		t.Errorf("problems: %q", told)
	}
	for phrase, want := range map[string]string{"riverman": "COP", "riverwoman": "COP", "water wardens": "GOV"} {
		d := &text.Document{Text: phrase}
		for w := range strings.FieldsSeq(phrase) {
			i := strings.Index(phrase, w)
			d.Tokens = append(d.Tokens, text.Token{Start: int32(i), End: int32(i + len(w))})
		}
		if title, end := g.RoleAt(d, 0, len(d.Tokens)); end != len(d.Tokens) || title.Sector != want {
			t.Errorf("%s: %+v", phrase, title)
		}
	}
}

func TestDictionariesOfOurOwn(t *testing.T) {
	t.Parallel()
	g, problems := extended(t, ownActors)
	if got := own(g, "W. Mutua"); !slices.Equal(got, []string{"UGA LEG 2024.."}) {
		t.Errorf("%q", got)
	}
	if got := own(g, "NTG"); !slices.Equal(got, []string{"UGA BUS .."}) {
		t.Errorf("%q", got)
	}
	if len(problems) != 1 || !strings.Contains(problems[0].Error(), `no country "QQQ"`) {
		t.Errorf("%v", problems)
	}
	embedded, err := gazetteer.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	if g.Hash() == embedded.Hash() || embedded.Hash() != gazetteer.Hash() {
		t.Error("the hash does not tell which dictionaries were used")
	}
}
