package gazetteer

import "testing"

// Whatever stands in a user's file, reading it ends without a panic.
func FuzzUserFile(f *testing.F) {
	for _, s := range []string{
		"KOFI_MENSAH_ [GHAGOV 010101-061231] [ELI]", "+A\n+B\n[KEN]", "A [", "[", "!X! = A, B\nC!X! [~GOV]", "A {B [~GOV]", "a | b | KEN | GOV | king | 2020 | 2019 | x", "<!-- A [KEN] -->",
	} {
		f.Add(s)
	}
	countries := map[string]int32{"KEN": 0, "GHA": 1}
	f.Fuzz(func(t *testing.T, s string) {
		g := &Gazetteer{countries: countries, Entries: []Entry{{Kind: Country, Name: "Kenya", Country: "KEN"}, {Kind: Country, Name: "Ghana", Country: "GHA"}}, cities: &cityTable{buckets: make([]uint32, 1<<bucketBits+1)}}
		r := &reader{g: g, file: "fuzz"}
		r.userFile([]byte(s))
		g.lintFrom(0)
	})
}
