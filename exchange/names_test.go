package exchange

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/dragoman-project/dragoman/ontology"
)

// Every line of the tables is what it should be, and no code or name means two things.
func TestTables(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	once := func(kind, value, means string) {
		if other, twice := seen[kind+value]; twice && other != means {
			t.Errorf("%s %q means %s and %s", kind, value, other, means)
		}
		seen[kind+value] = means
	}
	each("countries", func(line int, f []string) {
		if len(f) != 5 {
			t.Fatalf("countries, line %d: %d columns", line+1, len(f))
		}
		region, err := language.ParseRegion(f[0])
		if f[0] != "KOS" && (err != nil || !region.IsCountry() || region.ISO3() != f[0]) {
			t.Errorf("%s is no ISO 3166 alpha-3 code", f[0])
		}
		for _, code := range split(f[1], ";") {
			if len(code) != 2 {
				t.Errorf("%s: FIPS %q", f[0], code)
			}
			once("fips", code, f[0])
		}
		once("cameo", f[0], f[0])
		if f[2] != "" {
			once("cameo", f[2], f[0])
		}
		for _, name := range append(split(f[4], ";"), f[3]) {
			if strings.TrimSpace(name) == "" {
				t.Errorf("%s: an empty name", f[0])
			}
			once("name", strings.ToLower(name), f[0])
		}
	})
	each("sectors", func(line int, f []string) {
		if len(f) != 3 || f[0] != "cameo" && f[0] != "icews" || f[2] != nobody && !ontology.ValidSector(f[2]) && !ontology.NonState(f[2]) {
			t.Errorf("sectors, line %d: %q", line+1, f)
		}
		once(f[0], f[1], f[2])
	})
}

// The dictionaries of actors read CAMEO's roles as this package does.
func TestRolesAgreeWithTheDictionaries(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("../gazetteer/words/cameo_roles.txt")
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for line := range strings.Lines(string(data)) {
		plover, roles, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || !ontology.ValidSector(plover) && !ontology.NonState(plover) {
			continue
		}
		for _, role := range strings.Fields(roles) {
			if x, known := names().terms["cameo"][role]; known && x.plover != nobody {
				checked++
				if x.plover != plover {
					t.Errorf("%s is %s here and %s there", role, x.plover, plover)
				}
			}
		}
	}
	if checked < 25 {
		t.Errorf("only %d roles were compared", checked)
	}
}

func TestDates(t *testing.T) {
	t.Parallel()
	for date, want := range map[string]string{"2025-03-05": "2025-03-05", "2025-03": "2025-03", "2025": "2025", "2025-Q2": "2025", "2025-W01": "2024-12-30", "2020-W53": "2020-12-28", "2025-03-05/2025-04-01": "2025-03-05",
		"2025-13": "", "2025-W54": "", "2025-Q5": "", "soon": "", "": "", "2025-02-30": ""} {
		if got := firstDay(date); got != want {
			t.Errorf("%q: %q, want %q", date, got, want)
		}
	}
	for date, want := range map[string]string{"2025-03-05": "2025-03", "2025-03": "2025-03", "2025": "", "2025-Q2": "", "2025-W01": "2024-12"} {
		if got := (&Event{Date: date}).Month(); got != want {
			t.Errorf("month of %q: %q, want %q", date, got, want)
		}
	}
	if got := yearFraction("20181024"); got != "2018.8055" {
		t.Errorf("fraction %q", got)
	}
}
