package exchange

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

var (
	escapes   = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\r", `\r`)
	separated = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\r", `\r`, ";", `\;`)
)

func escape(s string) string { return escapes.Replace(s) }

// unescape takes the backslashes away again; one before any other sign stands for itself.
func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			if r, ok := map[byte]byte{'\\': '\\', 'n': '\n', 'r': '\r', ';': ';'}[s[i+1]]; ok {
				b.WriteByte(r)
				i++
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// join writes a list; apart reads it.
func join(list []string) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = separated.Replace(s)
	}
	return strings.Join(out, ";")
}

func apart(s string) []string {
	var out []string
	start := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case ';':
			out = append(out, unescape(s[start:i]))
			start = i + 1
		}
	}
	return append(out, unescape(s[start:]))
}

// writeScores writes "table=value", and readScores reads it.
func writeScores(e *Event) string {
	out := make([]string, len(e.Scores))
	for i, s := range e.Scores {
		out[i] = s.Table + "=" + strconv.FormatFloat(s.Value, 'f', -1, 64)
	}
	return join(out)
}

func readScores(e *Event, text string) error {
	for _, s := range apart(text) {
		i := strings.LastIndexByte(s, '=')
		if i < 1 {
			return fmt.Errorf("%q is no score", s)
		}
		x, err := strconv.ParseFloat(s[i+1:], 64)
		if err != nil {
			return fmt.Errorf("%q is no score", s)
		}
		e.Scores = append(e.Scores, Score{s[:i], x})
	}
	return nil
}

func writeExtra(e *Event) string {
	if len(e.Extra) == 0 {
		return ""
	}
	data, err := json.Marshal(e.Extra) // sorted by key
	if err != nil {
		return "" // a map of strings always can
	}
	return escape(string(data))
}

// partyColumns are the columns of one side, each a list with one value for each participant. A list whose values are all empty is an empty column, so the
// countries are always written and tell how many there are: a side of one participant without a country is a single backslash.
func partyColumns(side string, f func(*Event) *[]Party) []csvColumn {
	each := func(name string, get func(*Party) *string) csvColumn {
		return csvColumn{side + "_" + name,
			func(e *Event) string {
				return valuesOf(*f(e), func(p *Party) string { return *get(p) }, name == "country")
			},
			func(e *Event, s string) error {
				return setValues(f(e), s, func(p *Party, v string) error { *get(p) = v; return nil })
			}}
	}
	return []csvColumn{
		each("country", func(p *Party) *string { return &p.Country }),
		each("sector", func(p *Party) *string { return &p.Sector }),
		each("name", func(p *Party) *string { return &p.Name }),
		each("raw", func(p *Party) *string { return &p.Raw }),
		each("table_country", func(p *Party) *string { return &p.TableCountry }),
		each("code", func(p *Party) *string { return &p.Code }),
		each("title", func(p *Party) *string { return &p.Title }),
		{side + "_sectors",
			func(e *Event) string {
				return valuesOf(*f(e), func(p *Party) string { return join(p.Sectors) }, false)
			},
			func(e *Event, s string) error {
				return setValues(f(e), s, func(p *Party, v string) error {
					if v != "" {
						p.Sectors = apart(v)
					}
					return nil
				})
			}},
		{side + "_place",
			func(e *Event) string { return valuesOf(*f(e), placeJSON, false) },
			func(e *Event, s string) error {
				return setValues(f(e), s, func(p *Party, v string) error {
					if v == "" {
						return nil
					}
					return json.Unmarshal([]byte(v), &p.Place)
				})
			}},
	}
}

func placeJSON(p *Party) string {
	if p.Place == nil {
		return ""
	}
	data, err := json.Marshal(p.Place)
	if err != nil {
		return "" // only a number that is none cannot, and check has seen them
	}
	return string(data)
}

const oneEmpty = `\`

func valuesOf(list []Party, get func(*Party) string, always bool) string {
	out, empty := make([]string, len(list)), true
	for i := range list {
		out[i] = get(&list[i])
		empty = empty && out[i] == ""
	}
	switch {
	case empty && !always, len(list) == 0:
		return ""
	case empty && len(list) == 1:
		return oneEmpty
	}
	return join(out)
}

func setValues(list *[]Party, s string, set func(*Party, string) error) error {
	values := apart(s)
	if s == oneEmpty {
		values = []string{""}
	}
	if *list == nil {
		*list = make([]Party, len(values))
	}
	if len(values) != len(*list) {
		return fmt.Errorf("%d values for %d participants", len(values), len(*list))
	}
	for i, v := range values {
		if err := set(&(*list)[i], v); err != nil {
			return err
		}
	}
	return nil
}

// placeColumnsOf are the columns of the event's place.
func placeColumnsOf() []csvColumn {
	place := func(e *Event) *Place {
		if e.Place == nil {
			e.Place = &Place{}
		}
		return e.Place
	}
	read := func(e *Event) *Place {
		if e.Place == nil {
			return &Place{}
		}
		return e.Place
	}
	col := func(name string, get func(*Place) *string) csvColumn {
		return csvColumn{name, func(e *Event) string { return escape(*get(read(e))) }, func(e *Event, s string) error { *get(place(e)) = unescape(s); return nil }}
	}
	point := func(name string, get func(*Place) **float64) csvColumn {
		inner := float(name, func(e *Event) **float64 { return get(place(e)) })
		return csvColumn{name, func(e *Event) string { return decimal(*get(read(e))) }, inner.read}
	}
	return []csvColumn{
		col("place", func(p *Place) *string { return &p.Name }),
		col("place_country", func(p *Place) *string { return &p.Country }),
		point("lat", func(p *Place) **float64 { return &p.Lat }),
		point("lon", func(p *Place) **float64 { return &p.Lon }),
		col("place_precision", func(p *Place) *string { return &p.Precision }),
		col("place_raw", func(p *Place) *string { return &p.Raw }),
		col("place_city", func(p *Place) *string { return &p.City }),
		col("place_district", func(p *Place) *string { return &p.District }),
		col("place_admin1", func(p *Place) *string { return &p.Admin1 }),
		col("place_table_country", func(p *Place) *string { return &p.TableCountry }),
		{"place_geonameid", func(e *Event) string { return positive(read(e).GeonameID) }, func(e *Event, s string) (err error) {
			place(e).GeonameID, err = strconv.Atoi(s)
			return err
		}},
		col("place_feature_id", func(p *Place) *string { return &p.FeatureID }),
		col("place_feature", func(p *Place) *string { return &p.Feature }),
	}
}
