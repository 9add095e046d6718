package exchange

import (
	"embed"
	"strings"
	"sync"

	"github.com/dragoman-project/dragoman/ontology"
)

//go:embed tables/*.tsv
var files embed.FS

// nameTables is how other tables name countries and kinds of actors. Codes of groups that are no country stand in the same maps.
type nameTables struct {
	iso     map[string]bool
	byFIPS  map[string]string
	byCAMEO map[string]string
	byName  map[string]string // lower case
	fips    map[string]string // by ISO, as the next two
	cameo   map[string]string
	name    map[string]string

	terms map[string]map[string]term // by table
}

// nobody stands in the table of terms for what is no actor of PLOVER.
const nobody = "-"

type term struct {
	plover string
	rank   int
}

// names reads the embedded tables once; they are part of the program and every line is read by the tests.
var names = sync.OnceValue(func() *nameTables {
	t := &nameTables{
		iso: map[string]bool{}, byFIPS: map[string]string{}, byCAMEO: map[string]string{}, byName: map[string]string{},
		fips: map[string]string{}, cameo: map[string]string{}, name: map[string]string{}, terms: map[string]map[string]term{},
	}
	each("countries", func(_ int, f []string) {
		iso, cameo, name := f[0], f[2], f[3]
		t.iso[iso], t.name[iso], t.byCAMEO[iso] = true, name, iso
		for i, code := range strings.Split(f[1], ";") {
			if i == 0 {
				t.fips[iso] = code
			}
			t.byFIPS[code] = iso
		}
		t.cameo[iso] = iso
		if cameo != "" {
			t.cameo[iso], t.byCAMEO[cameo] = cameo, iso
		}
		for _, n := range append(strings.Split(f[4], ";"), name) {
			t.byName[strings.ToLower(n)] = iso
		}
	})
	delete(t.byFIPS, "")
	delete(t.byName, "")
	each("sectors", func(line int, f []string) {
		if t.terms[f[0]] == nil {
			t.terms[f[0]] = map[string]term{}
		}
		t.terms[f[0]][f[1]] = term{f[2], line}
	})
	return t
})

func each(table string, line func(int, []string)) {
	data, err := files.ReadFile("tables/" + table + ".tsv")
	if err != nil {
		panic(err)
	}
	for i, l := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		if !strings.HasPrefix(l, "#") {
			line(i, strings.Split(l, "\t"))
		}
	}
}

// country returns the ISO or PLOVER code of a country as a table writes it: a code, or an English name.
func (t *nameTables) country(s string) string {
	if t.iso[s] || ontology.NonState(s) {
		return s
	}
	return t.byName[strings.ToLower(s)]
}

// cameoCountry returns CAMEO's code of a country; others than countries keep theirs.
func (t *nameTables) cameoCountry(code string) string {
	if c := t.cameo[code]; c != "" {
		return c
	}
	return code
}

// sector returns the PLOVER sector among a table's terms, and the non-state code among them. CAMEO has its terms in an order, so that the first counts;
// those of ICEWS have none, so that the rank in our table decides. PLOVER's own codes are read where the table has no term of that spelling.
func (t *nameTables) sector(table string, list []string) (sector, nonstate string) {
	best, bestGroup := -1, -1
	for i, s := range list {
		x, known := t.terms[table][s]
		if !known && (ontology.ValidSector(s) || ontology.NonState(s)) {
			x, known = term{s, 0}, true
		}
		if !known || x.plover == nobody {
			continue
		}
		rank := x.rank
		if table == "cameo" {
			rank = i
		}
		if ontology.NonState(x.plover) {
			if bestGroup < 0 || rank < bestGroup {
				nonstate, bestGroup = x.plover, rank
			}
		} else if best < 0 || rank < best {
			sector, best = x.plover, rank
		}
	}
	return sector, nonstate
}

// ploverSectors returns the PLOVER codes of a participant, the primary one first; terms of other tables are passed over. Without a primary one there are
// none: layouts take the first for it.
func (p *Party) ploverSectors() []string {
	if p.Sector == "" {
		return nil
	}
	var out []string
	seen := map[string]bool{}
	for i, s := range append([]string{p.Sector}, p.Sectors...) {
		if s != "" && !seen[s] && (i == 0 || ontology.ValidSector(s)) {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// crosswalk fills the PLOVER coding of a row that has a CAMEO code. The sides stay as the table has them: where PLOVER would exchange them (043, host a
// visit) no mode is given, because the mode of a visit says who travels.
func (e *Event) crosswalk() {
	coding, ok := ontology.FromCAMEO(e.CAMEO)
	if !ok {
		return
	}
	e.Type, e.Contexts, e.Crosswalk = string(coding.Type), coding.Contexts, true
	if !coding.Swapped {
		e.Mode = coding.Mode
	}
}
