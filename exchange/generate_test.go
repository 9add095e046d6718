package exchange_test

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/ontology"
)

// generated returns events of every kind that the store may hold: several participants, none on a side, dates of all precisions, points and areas.
func generated(seed uint64, n int) []exchange.Event {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([]exchange.Event, n)
	for i := range out {
		out[i] = generate(r, i)
	}
	return out
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

func generate(r *rand.Rand, i int) exchange.Event {
	info := pick(r, ontology.Types()...)
	e := exchange.Event{ID: fmt.Sprintf("E%06d", i), Table: "dragoman", Type: string(info.Type), Status: "occurred", Mentions: 1 + r.IntN(9), Sources: r.IntN(3), Articles: r.IntN(4), Reports: 1 + r.IntN(5), Origins: r.IntN(3)}
	var modes []string
	for _, m := range ontology.Modes() {
		if m.Type == info.Type {
			modes = append(modes, m.Mode)
		}
	}
	if len(modes) > 0 && r.IntN(2) == 0 {
		e.Mode = pick(r, modes...)
	}
	for range r.IntN(3) {
		if c := pick(r, ontology.Contexts()...).Code; !slices.Contains(e.Contexts, c) {
			e.Contexts = append(e.Contexts, c)
		}
	}
	switch r.IntN(4) {
	case 0:
		e.CAMEO = pick(r, ontology.CAMEOCodes()...).Code
	case 1:
		e.CAMEO = ontology.ToCAMEO(info.Type, e.Mode, e.Contexts)
	}
	quad := int(info.Quad)
	e.Quad, e.QuadConvention = &quad, string(ontology.PLOVERMaterialSanction)
	if x, ok := ontology.Score(info.Type, e.Mode); ok {
		e.Scores = append(e.Scores, exchange.Score{Table: ontology.PLOVERScore, Value: x})
	}
	y, m, d := 1979+r.IntN(50), 1+r.IntN(12), 1+r.IntN(28)
	dates := [][2]string{
		{fmt.Sprintf("%d-%02d-%02d", y, m, d), "day"}, {fmt.Sprintf("%d-%02d", y, m), "month"}, {fmt.Sprint(y), "year"}, {fmt.Sprintf("%d-Q%d", y, 1+m/4), "quarter"},
		{fmt.Sprintf("%d-W%02d", y, 1+r.IntN(52)), "week"}, {fmt.Sprintf("%d-%02d-%02d/%d-%02d-28", y, m, d, y, m), "interval"}, {"", "unknown"},
	}
	date := pick(r, append(dates, dates[0], dates[0], dates[0])...)
	e.Date, e.DatePrecision = date[0], date[1]
	for range r.IntN(4) {
		e.Actors = append(e.Actors, party(r))
	}
	for range r.IntN(3) {
		e.Recipients = append(e.Recipients, party(r))
	}
	e.Place = place(r)
	tone, confidence := math.Round(r.NormFloat64()*1000)/100, r.Float64()
	e.Tone, e.Confidence = &tone, &confidence
	if r.IntN(3) == 0 {
		killed := r.IntN(100)
		e.Killed = &killed
	}
	e.URLs = []string{fmt.Sprintf("https://example.org/%d?a=1&b=%d", i, r.IntN(9))}
	e.Publishers = []string{pick(r, "Wire", `The "Daily", Ltd`, "Ведомости")}
	e.Published, e.Story, e.Sentence, e.Language, e.Version = "2025-03-05", fmt.Sprintf("D%d", i/3), "S2", "en", "v1"
	return e
}

func party(r *rand.Rand) exchange.Party {
	p := exchange.Party{
		Country: pick(r, "SYR", "RUS", "KEN", "ROU", "KOS", "TLS", "COD", "GBR", "IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "", ""),
		Sector:  pick(r, "GOV", "MIL", "JRN", "MED", "REB", "UNK", "SPY", ""),
		Name:    pick(r, "A. Minister", "tab\there", "semi;colon", `back\slash`, "two\nlines", "", " spaced "),
		Title:   pick(r, "", "Foreign Minister"),
	}
	if r.IntN(3) == 0 {
		p.Sectors = []string{"LEG", "PTY"}
	}
	return p
}

func place(r *rand.Rand) *exchange.Place {
	lat, lon := math.Round(r.Float64()*18000-9000)/100, math.Round(r.Float64()*36000-18000)/100
	switch r.IntN(4) {
	case 0:
		return &exchange.Place{Name: "Kampala", City: "Kampala", Country: "UGA", Precision: "city", Lat: &lat, Lon: &lon, GeonameID: 232422, Feature: "PPLC"}
	case 1:
		return &exchange.Place{Name: "Kenya", Country: "KEN", Precision: "country", Lat: &lat, Lon: &lon}
	case 2:
		return &exchange.Place{Name: "Texas", Country: "USA", Admin1: "Texas", Precision: "admin1"}
	}
	return nil
}

// export writes events and returns the file and those that the layout could not hold.
func export(t testing.TB, l exchange.Layout, events []exchange.Event) (data []byte, left int) {
	t.Helper()
	var b bytes.Buffer
	w, err := exchange.NewEventWriter(&b, l)
	if err != nil {
		t.Fatal(err)
	}
	for i := range events {
		if err := w.Write(&events[i]); fault.ReasonOf(err) == fault.NotInLayout {
			left++
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), left
}

func imported(t testing.TB, l exchange.Layout, data []byte) []exchange.Event {
	t.Helper()
	var out []exchange.Event
	for e, err := range exchange.Read(bytes.NewReader(data), exchange.Options{Layout: l, Name: string(l)}) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, e)
	}
	return out
}
