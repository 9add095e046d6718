package gazetteer_test

import (
	"math"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

func TestEmbeddedDictionariesAreClean(t *testing.T) {
	t.Parallel()
	g, err := gazetteer.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	count := map[gazetteer.Kind]int{}
	for i := range g.Entries {
		count[g.Entries[i].Kind]++
	}
	for kind, least := range map[gazetteer.Kind]int{gazetteer.Country: 190, gazetteer.Person: 1000, gazetteer.Organisation: 1000, gazetteer.Facility: 300, gazetteer.Media: 250, gazetteer.Region: 60} {
		if count[kind] < least {
			t.Errorf("%d entries of kind %s, want at least %d", count[kind], kind, least)
		}
	}
	for _, seat := range []string{"Kremlin", "White House", "the Kremlin"} {
		if len(g.Lookup(seat)) == 0 && len(g.Lookup("the "+seat)) == 0 {
			t.Errorf("%s is not known", seat)
		}
	}
}

func TestCities(t *testing.T) {
	t.Parallel()
	g, err := gazetteer.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, country, feature string
		lat, lon               float64
	}{
		{"Nairobi", "KEN", "PPLC", -1.28, 36.82}, {"Kiev", "UKR", "PPLC", 50.45, 30.52}, {"São Paulo", "BRA", "PPLA", -23.55, -46.64},
		{"Sao Paulo", "BRA", "PPLA", -23.55, -46.64}, {"Punta Arenas", "CHL", "PPLA", -53.16, -70.91}, {"Tripoli", "LBN", "PPLA", 34.43, 35.84},
	} {
		found := false
		for _, ref := range g.Lookup(c.name) {
			e := g.Entry(ref.Entry)
			found = found || e.Kind == gazetteer.City && e.Country == c.country && e.Feature == c.feature && math.Abs(e.Lat-c.lat) < 0.1 && math.Abs(e.Lon-c.lon) < 0.1
			if g.Entry(ref.Entry) != e {
				t.Errorf("%s has two entries", c.name)
			}
		}
		if !found {
			t.Errorf("%s in %s (%s) is not found", c.name, c.country, c.feature)
		}
	}
	d := &text.Document{Text: "PUNTA ARENAS", Tokens: []text.Token{{Start: 0, End: 5}, {Start: 6, End: 12}}}
	if m, ok := g.At(d, 0, 2); !ok || m.Last != 2 {
		t.Errorf("in capitals: %+v", m)
	}
}

func TestTheTableOfCitiesRefusesBadRows(t *testing.T) {
	t.Parallel()
	for _, row := range []gazetteer.CityRow{
		{Name: "A", Country: "KE", Feature: "PPL"}, {Name: "A", Country: "KEN", Feature: "MT"}, {Name: "A", Country: "KEN", Feature: "PPL", Division: "123456789"},
	} {
		if _, err := gazetteer.EncodeCities([]gazetteer.CityRow{row}); err == nil {
			t.Errorf("%+v was taken", row)
		}
	}
}

// files is a small set of dictionaries; a test changes what it needs.
func files() fstest.MapFS {
	f := fstest.MapFS{}
	for name, data := range map[string]string{
		"countries": "KEN | Kenya | Republic of Kenya | Kenyan | Kenyan; Kenyans | Nairobi | State House | 0.1 | 37.9", "regions": "Horn of Africa | | | 8 | 45 | KEN",
		"divisions": "Turkana | Turkana County | KEN | 48 | 3.1 | 35.6", "organisations": "African Union | AU | igo | IGO", "media": "The Nation | | private | KEN",
		"persons": "William Ruto | | KEN | GOV | president | 2022-09-13 |", "facilities": "Mombasa port | | port | KEN | KEN | -4.04 | 39.64",
		"offices": "foreign minister | GOV | | minister", "roles": "policeman | COP\nsecurity force | MIL | COP",
	} {
		f[name+".txt"] = &fstest.MapFile{Data: []byte("# comment\n" + data + "\n")}
	}
	return f
}

func TestNamesAreFoundLongestFirst(t *testing.T) {
	t.Parallel()
	g, problems, err := gazetteer.Read(files())
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	d := &text.Document{Text: "The Horn of Africa and Kenyans"}
	for _, w := range strings.Fields(d.Text) {
		i := strings.Index(d.Text, w)
		d.Tokens = append(d.Tokens, text.Token{Start: int32(i), End: int32(i + len(w))})
	}
	m, ok := g.At(d, 1, len(d.Tokens))
	if !ok || m.Last != 4 || g.Entries[m.Refs[0].Entry].Name != "Horn of Africa" {
		t.Errorf("found %+v", m)
	}
	m, ok = g.At(d, 5, len(d.Tokens))
	if !ok || m.Refs[0].Form != gazetteer.People {
		t.Errorf("found %+v", m)
	}
	if _, ok := g.At(d, 2, len(d.Tokens)); ok {
		t.Error("\"of Africa\" is a name")
	}
}

func TestPluralsOfRolesAreFound(t *testing.T) {
	t.Parallel()
	g, _, err := gazetteer.Read(files())
	if err != nil {
		t.Fatal(err)
	}
	for phrase, want := range map[string]string{"policemen": "COP", "Security forces": "MIL", "foreign ministers": "GOV"} {
		d := &text.Document{Text: phrase}
		for _, w := range strings.Fields(phrase) {
			i := strings.Index(phrase, w)
			d.Tokens = append(d.Tokens, text.Token{Start: int32(i), End: int32(i + len(w))})
		}
		title, end := g.RoleAt(d, 0, len(d.Tokens))
		if end == 0 {
			title, end = g.OfficeAt(d, 0, len(d.Tokens))
		}
		if end != len(d.Tokens) || title.Sector != want {
			t.Errorf("%s: %+v", phrase, title)
		}
	}
}

func TestDatesOfEntries(t *testing.T) {
	t.Parallel()
	date := func(s string) gazetteer.Date {
		d, err := gazetteer.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	e := gazetteer.Entry{From: date("2022-09-13"), To: date("2024-05")}
	for on, want := range map[string]bool{"2022-09-12": false, "2022-09-13": true, "2022": true, "2023": true, "2024-05-31": true, "2024-06": false, "": false} {
		if e.Holds(date(on)) != want {
			t.Errorf("%q: %v", on, !want)
		}
	}
	for _, bad := range []string{"22", "2022-1-1", "2022-13", "2022-00-01", "2022-01-01-01", "soon"} {
		if _, err := gazetteer.ParseDate(bad); err == nil {
			t.Errorf("%q is taken for a date", bad)
		}
	}
}

func TestTheLinterNamesFileAndLine(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ line, want string }{
		"persons":       {"A B | | ZZZ | GOV | king | 2020 |", `persons.txt:3: A B: there is no country "ZZZ"`},
		"organisations": {"X | | armed | KEN | WAR", `organisations.txt:3: X: there is no sector "WAR"`},
		"facilities":    {"Y | | base | KEN | KEN | 95 | 1", `facilities.txt:3: latitude "95" and longitude "1" are no point`},
		"regions":       {"R | | | 1 | 1 | QQQ", `regions.txt:3: R: there is no country "QQQ"`},
		"media":         {"a | b | c | d | e", "media.txt:3: 5 columns, want at most 4"},
		"offices":       {"czar | CZR", `offices.txt, roles.txt:0: czar: there is no sector "CZR"`},
	} {
		f := files()
		f[name+".txt"].Data = append(f[name+".txt"].Data, []byte(c.line+"\n")...)
		_, problems, err := gazetteer.Read(f)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(problems, func(p gazetteer.Problem) bool { return p.Error() == c.want }) {
			t.Errorf("%s: %v, want %s", name, problems, c.want)
		}
	}
	f := files()
	f["persons.txt"].Data = append(f["persons.txt"].Data, []byte("A B | | KEN | GOV | king | 2020-05 | 2019\n")...)
	if _, problems, _ := gazetteer.Read(f); len(problems) != 1 || !strings.Contains(problems[0].Error(), "ends before it begins") {
		t.Errorf("%v", problems)
	}
}
