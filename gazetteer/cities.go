package gazetteer

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/klauspost/compress/zstd"
)

// The populated places of GeoNames (CC BY 4.0) are too many to be read as text at every start. They are one table of fixed records, made by cmd/places, and
// become entries only when a text names them.
//
//go:embed geonames/cities.zst
var cityData []byte

// cityBase is where the numbers of cities begin among those of entries.
const cityBase = 1 << 24

// The parts of the table, little-endian:
//
//	four counts as 32 bits: cities, index, countries, divisions, and the length of the names
//	countries: 3 bytes each · divisions: 2 bytes country, 1 byte length, 8 bytes code · cities: cityRecord bytes each · index: 8 bytes each · names
//
// An index entry is the upper 40 bits of the hash of a name's tokens, then the number of the city; a mere beginning of names has cityPrefix for it.
const (
	cityHeader     = 20
	cityRecord     = 27 // geonameid 4, population 4, latitude and longitude 4 each, name 4 and 1, country 2, division 2, feature 1, spare 1
	divisionRecord = 11
	cityBits       = 24
	cityPrefix     = 1<<cityBits - 1
	coordinateUnit = 1e-4 // degrees
)

// features are the feature codes of GeoNames that the table uses; the number of a code is its place.
var features = [...]string{"PPL", "PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLX", "PPLL", "PPLF", "PPLS", "PPLG", "PPLR", "STLMT"}

type cityTable struct {
	records   []byte
	index     []uint64
	buckets   []uint32 // by the upper bits of the hash: where its entries begin
	countries []string
	divisions []string // "TX", with the country in front: "USA TX"
	names     string
	entries   []atomic.Pointer[Entry]
}

const bucketBits = 16

func readCities(packed []byte) (*cityTable, error) {
	z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	data, err := z.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("the table of cities: %w", err)
	}
	if len(data) < cityHeader {
		return nil, fmt.Errorf("the table of cities: %w", io.ErrUnexpectedEOF)
	}
	count := func(i int) int { return int(binary.LittleEndian.Uint32(data[4*i:])) }
	cities, index, countries, divisions, names := count(0), count(1), count(2), count(3), count(4)
	if len(data) != cityHeader+3*countries+divisionRecord*divisions+cityRecord*cities+8*index+names {
		return nil, fmt.Errorf("the table of cities has %d bytes, not what its header says", len(data))
	}
	rest := data[cityHeader:]
	cut := func(n int) []byte {
		part := rest[:n]
		rest = rest[n:]
		return part
	}
	t := &cityTable{entries: make([]atomic.Pointer[Entry], cities)}
	for b := cut(3 * countries); len(b) > 0; b = b[3:] {
		t.countries = append(t.countries, string(b[:3]))
	}
	for b := cut(divisionRecord * divisions); len(b) > 0; b = b[divisionRecord:] {
		t.divisions = append(t.divisions, t.countries[binary.LittleEndian.Uint16(b)]+" "+string(b[3:3+b[2]]))
	}
	t.records = cut(cityRecord * cities)
	t.index = make([]uint64, index)
	for i, b := 0, cut(8*index); i < index; i++ {
		t.index[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	t.names = string(rest)
	t.buckets = make([]uint32, 1<<bucketBits+1)
	for i, x := range t.index {
		t.buckets[x>>(64-bucketBits)+1] = uint32(i + 1)
	}
	for i := 1; i < len(t.buckets); i++ {
		t.buckets[i] = max(t.buckets[i], t.buckets[i-1])
	}
	return t, nil
}

// look appends what the table has under a hash of tokens, and tells whether it has that or longer names.
func (t *cityTable) look(h uint64, refs []Ref) ([]Ref, bool) {
	part := t.index[t.buckets[h>>(64-bucketBits)]:t.buckets[h>>(64-bucketBits)+1]]
	key := h >> cityBits
	i, _ := slices.BinarySearchFunc(part, key, func(x, key uint64) int {
		if x>>cityBits < key {
			return -1
		}
		return 1
	})
	found := false
	for ; i < len(part) && part[i]>>cityBits == key; i++ {
		found = true
		if id := part[i] & cityPrefix; id != cityPrefix {
			refs = append(refs, Ref{int32(cityBase + id), Name})
		}
	}
	return refs, found
}

// entry decodes a city.
func (t *cityTable) entry(n int, capitals map[string]string) *Entry {
	if e := t.entries[n].Load(); e != nil {
		return e
	}
	b := t.records[n*cityRecord : (n+1)*cityRecord]
	u32 := func(i int) uint32 { return binary.LittleEndian.Uint32(b[i:]) }
	at := u32(16)
	e := &Entry{
		Kind: City, Name: t.names[at : at+uint32(b[20])], GeonameID: int(u32(0)), Population: int(u32(4)),
		Lat: float64(int32(u32(8))) * coordinateUnit, Lon: float64(int32(u32(12))) * coordinateUnit, HasPoint: true,
		Country: t.countries[binary.LittleEndian.Uint16(b[21:])], Feature: features[b[25]], File: "geonames/cities.zst", Line: n,
	}
	if d := binary.LittleEndian.Uint16(b[23:]); int(d) < len(t.divisions) {
		e.Division = t.divisions[d]
	}
	e.Capital = e.Feature == "PPLC" || capitals[e.Name] == e.Country
	if !t.entries[n].CompareAndSwap(nil, e) {
		return t.entries[n].Load()
	}
	return e
}

// CityRow is a populated place on its way into the table.
type CityRow struct {
	GeonameID, Population int
	Name                  string
	Aliases               []string
	Country, Division     string // ISO 3166 alpha-3; GeoNames' code of the first-order division
	Feature               string
	Lat, Lon              float64
}

// EncodeCities makes the table of cities.
func EncodeCities(rows []CityRow) ([]byte, error) {
	if len(rows) >= cityPrefix {
		return nil, fmt.Errorf("%d cities are more than the table can number", len(rows))
	}
	countries, divisions := map[string]int{}, map[string]int{}
	var countryPart, divisionPart, records []byte
	var names strings.Builder
	index := map[uint64]bool{}
	g := &Gazetteer{}
	for n, row := range rows {
		c, ok := countries[row.Country]
		if !ok {
			c = len(countries)
			countries[row.Country] = c
			countryPart = append(countryPart, row.Country...)
		}
		key := row.Country + " " + row.Division
		d, ok := divisions[key]
		if !ok && row.Division != "" {
			if len(row.Division) > 8 {
				return nil, fmt.Errorf("the code %q is too long", row.Division)
			}
			d = len(divisions)
			divisions[key] = d
			divisionPart = binary.LittleEndian.AppendUint16(divisionPart, uint16(c))
			divisionPart = append(append(divisionPart, byte(len(row.Division))), (row.Division + strings.Repeat("\x00", 8))[:8]...)
		} else if !ok {
			d = 1<<16 - 1
		}
		feature := slices.Index(features[:], row.Feature)
		if feature < 0 || len(row.Name) > 255 || len(row.Country) != 3 {
			return nil, fmt.Errorf("%s (%d): feature %q, country %q", row.Name, row.GeonameID, row.Feature, row.Country)
		}
		for _, v := range []uint32{uint32(row.GeonameID), uint32(row.Population), degrees(row.Lat), degrees(row.Lon), uint32(names.Len())} {
			records = binary.LittleEndian.AppendUint32(records, v)
		}
		records = append(records, byte(len(row.Name)))
		records = binary.LittleEndian.AppendUint16(records, uint16(c))
		records = binary.LittleEndian.AppendUint16(records, uint16(d))
		records = append(records, byte(feature), 0)
		names.WriteString(row.Name)
		for _, name := range append([]string{row.Name}, row.Aliases...) {
			prefixes := g.prefixes(name)
			for i, h := range prefixes {
				id := uint64(cityPrefix)
				if i == len(prefixes)-1 {
					id = uint64(n)
				}
				index[h>>cityBits<<cityBits|id] = true
			}
		}
	}
	sorted := make([]uint64, 0, len(index))
	for x := range index {
		sorted = append(sorted, x)
	}
	slices.Sort(sorted)
	var data []byte
	for _, n := range []int{len(rows), len(sorted), len(countries), len(divisions), names.Len()} {
		data = binary.LittleEndian.AppendUint32(data, uint32(n))
	}
	data = append(append(append(data, countryPart...), divisionPart...), records...)
	for _, x := range sorted {
		data = binary.LittleEndian.AppendUint64(data, x)
	}
	data = append(data, names.String()...)
	z, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	return z.EncodeAll(data, nil), z.Close()
}

func degrees(x float64) uint32 {
	if x < 0 {
		return uint32(int32(x/coordinateUnit - 0.5))
	}
	return uint32(int32(x/coordinateUnit + 0.5))
}
