package gazetteer

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

//go:embed data/*.txt
var files embed.FS

// Problem is something wrong with a dictionary line.
type Problem struct {
	File string
	Line int
	What string
}

func (p Problem) Error() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.What) }

// Title is an office or a role: a common noun that makes its bearer a political actor.
type Title struct {
	Phrase       string
	Sector       string
	OtherSectors []string
	Kind         string // offices only
}

// reader turns dictionary files into entries.
type reader struct {
	g        *Gazetteer
	file     string
	line     int
	problems []Problem
}

func (r *reader) fail(format string, args ...any) {
	r.problems = append(r.problems, Problem{r.file, r.line, fmt.Sprintf(format, args...)})
}

// each reads a file and calls f with the trimmed columns of every line; columns that are missing at the end are empty.
func (r *reader) each(dir fs.FS, file string, columns int, f func(col []string)) error {
	data, err := fs.ReadFile(dir, file+".txt")
	if err != nil {
		return err
	}
	r.file = file + ".txt"
	r.lines(data, columns, f)
	return nil
}

// lines calls f with the columns of every line of a file.
func (r *reader) lines(data []byte, columns int, f func(col []string)) {
	for n, line := range strings.Split(string(data), "\n") {
		r.line = n + 1
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		col := strings.Split(line, "|")
		if len(col) > columns {
			r.fail("%d columns, want at most %d", len(col), columns)
			continue
		}
		for i := range col {
			col[i] = strings.TrimSpace(col[i])
		}
		for len(col) < columns {
			col = append(col, "")
		}
		f(col)
	}
}

// values splits a column at its semicolons.
func values(s string) []string {
	var out []string
	for v := range strings.SplitSeq(s, ";") {
		if v = strings.TrimSpace(v); v != "" {
			out = append(out, v)
		}
	}
	return out
}

func (r *reader) point(e *Entry, lat, lon string) {
	if lat == "" && lon == "" {
		return
	}
	var errLat, errLon error
	e.Lat, errLat = strconv.ParseFloat(lat, 64)
	e.Lon, errLon = strconv.ParseFloat(lon, 64)
	if errLat != nil || errLon != nil || e.Lat < -90 || e.Lat > 90 || e.Lon < -180 || e.Lon > 180 {
		r.fail("latitude %q and longitude %q are no point", lat, lon)
		return
	}
	e.HasPoint = true
}

func (r *reader) dates(e *Entry, from, to string) {
	var err error
	if e.From, err = ParseDate(from); err != nil {
		r.fail("%v", err)
	}
	if e.To, err = ParseDate(to); err != nil {
		r.fail("%v", err)
	}
	if !e.From.Zero() && !e.To.Zero() && e.From.first() > e.To.last() {
		r.fail("%s ends before it begins: %s, %s", e.Name, from, to)
	}
}

func (r *reader) add(e Entry, aliases ...string) int32 {
	e.File, e.Line = r.file, r.line
	if e.Name == "" {
		r.fail("the line has no name")
	}
	name := e.Name
	e.Name = strings.TrimPrefix(e.Name, "the ")
	id := r.g.add(e)
	r.g.name(id, Name, name)
	for _, a := range aliases {
		r.g.name(id, Name, a)
	}
	return id
}

// readAll reads every dictionary of a folder.
func (r *reader) readAll(dir fs.FS) error {
	for _, read := range []func(fs.FS) error{r.countries, r.regions, r.divisions, r.organisations, r.media, r.persons, r.facilities, r.titles} {
		if err := read(dir); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) countries(dir fs.FS) error {
	return r.each(dir, "countries", 9, func(c []string) {
		e := Entry{Kind: Country, Name: c[1], Country: c[0]}
		r.point(&e, c[7], c[8])
		id := r.add(e, values(c[2])...)
		r.g.countries[c[0]] = id
		for _, a := range values(c[3]) {
			r.g.name(id, Adjective, a)
		}
		for _, a := range values(c[4]) {
			r.g.name(id, People, a)
		}
		for _, name := range values(c[5]) {
			r.g.capitals[name] = c[0]
		}
		for _, seat := range values(c[6]) {
			r.add(Entry{Kind: Seat, Name: seat, Country: c[0], Sector: "GOV"})
		}
	})
}

func (r *reader) regions(dir fs.FS) error {
	return r.each(dir, "regions", 6, func(c []string) {
		e := Entry{Kind: Region, Name: c[0], Members: values(c[5])}
		r.point(&e, c[3], c[4])
		id := r.add(e, values(c[1])...)
		for _, a := range values(c[2]) {
			r.g.name(id, Adjective, a)
		}
	})
}

// divisions reads first- and second-order divisions.
func (r *reader) divisions(dir fs.FS) error {
	return r.each(dir, "divisions", 6, func(c []string) {
		e := Entry{Kind: Division, Name: c[0], Country: c[2], Division: c[2] + " " + c[3]}
		r.point(&e, c[4], c[5])
		if _, twice := r.g.divisions[e.Division]; twice {
			r.fail("%s: another line has the code %s", e.Name, e.Division)
		}
		r.g.divisions[e.Division] = r.add(e, values(c[1])...)
	})
}

// capitals makes the names of capitals that countries.txt gives lead to their cities ("Kiev" beside "Kyiv").
func (r *reader) capitals() {
	cities := map[string]int32{}
	for n := range r.g.cities.entries {
		if r.g.cities.records[n*cityRecord+25] == 1 { // PPLC
			cities[r.g.cities.entry(n, r.g.capitals).Country] = int32(cityBase + n)
		}
	}
	for name, country := range r.g.capitals {
		id, ok := cities[country]
		if ok && !slices.ContainsFunc(r.g.Lookup(name), func(ref Ref) bool { e := r.g.Entry(ref.Entry); return e.Kind == City && e.Country == country }) {
			r.g.name(id, Name, name)
		}
	}
}

func (r *reader) organisations(dir fs.FS) error {
	return r.each(dir, "organisations", 9, func(c []string) {
		e := Entry{Kind: Organisation, Name: c[0], Class: c[2], Country: c[3], Sector: c[4], OtherSectors: values(c[5])}
		r.dates(&e, c[7], c[8])
		id := r.add(e, values(c[1])...)
		for _, a := range values(c[6]) {
			r.g.name(id, Adjective, a)
		}
	})
}

func (r *reader) media(dir fs.FS) error {
	return r.each(dir, "media", 4, func(c []string) {
		r.add(Entry{Kind: Media, Name: c[0], Class: c[2], Country: c[3], Sector: "JRN"}, values(c[1])...)
	})
}

func (r *reader) persons(dir fs.FS) error {
	return r.each(dir, "persons", 7, func(c []string) {
		e := Entry{Kind: Person, Name: c[0], Country: c[2], Sector: c[3], Office: c[4]}
		r.dates(&e, c[5], c[6])
		r.add(e, values(c[1])...)
	})
}

func (r *reader) facilities(dir fs.FS) error {
	return r.each(dir, "facilities", 7, func(c []string) {
		e := Entry{Kind: Facility, Name: c[0], Class: c[2], Country: c[3], Operator: c[4]}
		r.point(&e, c[5], c[6])
		r.add(e, values(c[1])...)
	})
}

func (r *reader) titles(dir fs.FS) error {
	if err := r.each(dir, "offices", 4, func(c []string) {
		r.g.title(&r.g.offices, Title{c[0], c[1], values(c[2]), c[3]})
	}); err != nil {
		return err
	}
	return r.each(dir, "roles", 3, func(c []string) {
		r.g.title(&r.g.roles, Title{Phrase: c[0], Sector: c[1], OtherSectors: values(c[2])})
	})
}
