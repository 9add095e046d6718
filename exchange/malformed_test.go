package exchange_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/fault"
)

// row makes a row of a layout from values by column name; all other columns are empty.
func row(header []string, values map[string]string) string {
	cells := make([]string, len(header))
	for name, v := range values {
		cells[slices.Index(header, name)] = v
	}
	return strings.Join(cells, "\t")
}

func with(values map[string]string, changes ...string) map[string]string {
	out := map[string]string{}
	for k, v := range values {
		out[k] = v
	}
	for i := 0; i < len(changes); i += 2 {
		out[changes[i]] = changes[i+1]
	}
	return out
}

var (
	gdeltValues = map[string]string{"GLOBALEVENTID": "7", "SQLDATE": "20250305", "Actor1Code": "KENGOV", "Actor1CountryCode": "KEN", "Actor1Type1Code": "GOV", "EventCode": "040", "QuadClass": "1",
		"GoldsteinScale": "1.0", "Actor1Geo_Type": "0", "Actor2Geo_Type": "0", "ActionGeo_Type": "0"}
	icewsValues   = map[string]string{"Event ID": "7", "Event Date": "2025-03-05", "Source Name": "X", "Source Country": "Kenya", "CAMEO Code": "040", "Event Text": "Consult", "Intensity": "1"}
	polecatValues = map[string]string{"Event ID": "A7", "Event Date": "2025-03-05", "Event Type": "CONSULT", "Actor Name": "X", "Actor Country": "KEN", "Intensity": "2.2"}
	phoenixValues = map[string]string{"EventID": "7_v1", "Date": "20250305", "Year": "2025", "Month": "03", "Day": "05", "SourceActorFull": "KENGOV", "SourceActorEntity": "KEN", "SourceActorRole": "GOV", "EventCode": "040"}
)

// readAll returns the ids of what was read and the errors, each as reason and message.
func readAll(data string, o exchange.Options) (ids, faults []string) {
	for e, err := range exchange.Read(strings.NewReader(data), o) {
		if err != nil {
			faults = append(faults, string(fault.ReasonOf(err))+" "+err.Error())
			continue
		}
		ids = append(ids, e.ID)
	}
	return ids, faults
}

// A malformed row is named with its line and its reason, and the rows after it are read.
func TestMalformedRowsAreNamedAndDoNotStopTheOthers(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 3000)
	for name, c := range map[string]struct {
		layout exchange.Layout
		rows   []string
		ids    []string
		faults []string
	}{
		"gdelt": {exchange.GDELT, []string{
			row(exchange.GDELTHeader, gdeltValues),
			"too\tfew",
			row(exchange.GDELTHeader, with(gdeltValues, "GLOBALEVENTID", "")),
			row(exchange.GDELTHeader, with(gdeltValues, "SQLDATE", "20251399")),
			row(exchange.GDELTHeader, with(gdeltValues, "EventCode", "---")),
			row(exchange.GDELTHeader, with(gdeltValues, "GoldsteinScale", "NaN")),
			row(exchange.GDELTHeader, with(gdeltValues, "QuadClass", "7")),
			row(exchange.GDELTHeader, with(gdeltValues, "ActionGeo_Type", "1", "ActionGeo_Lat", "-4#.75")),
			row(exchange.GDELTHeader, with(gdeltValues, "ActionGeo_Type", "1", "ActionGeo_Lat", "91")),
			row(exchange.GDELTHeader, with(gdeltValues, "ActionGeo_Type", "9")),
			row(exchange.GDELTHeader, with(gdeltValues, "Actor1Name", "Caf\xe9")),
			row(exchange.GDELTHeader, with(gdeltValues, "Actor1Name", long)),
			row(exchange.GDELTHeader, with(gdeltValues, "DATEADDED", "soon")),
			"",
			row(exchange.GDELTHeader, with(gdeltValues, "GLOBALEVENTID", "8")) + "\t\t\r",
		}, []string{"7", "8"}, []string{
			`bad-row f:2: the row has 2 columns, not 61`,
			`bad-row f:3: column 1, GLOBALEVENTID: "" is no number`,
			`bad-row f:4: column 2, SQLDATE: "20251399" is no date`,
			`bad-row f:5: column 27, EventCode: "---" is no CAMEO code`,
			`bad-row f:6: column 31, GoldsteinScale: "NaN" is no number`,
			`bad-row f:7: column 30, QuadClass: "7" is no quad class`,
			`bad-row f:8: column 57, ActionGeo_Lat: "-4#.75" is no number`,
			`bad-row f:9: column 57, ActionGeo_Lat: "91" is no coordinate`,
			`bad-row f:10: column 52, ActionGeo_Type: "9" is no type of place`,
			`bad-encoding f:11: it is not valid UTF-8`,
			`line-too-long f:12: the line is longer than 2000 bytes`,
			`bad-row f:13: column 60, DATEADDED: "soon" is no date`,
		}},
		"icews": {exchange.ICEWS, []string{
			"\ufeff" + strings.Join(exchange.ICEWSHeader, "\t"),
			row(exchange.ICEWSHeader, icewsValues),
			row(exchange.ICEWSHeader, with(icewsValues, "Event Date", "1 June")),
			row(exchange.ICEWSHeader, with(icewsValues, "CAMEO Code", "")),
			row(exchange.ICEWSHeader, with(icewsValues, "Intensity", "mild")),
			row(exchange.ICEWSHeader, icewsValues) + "\tmore",
		}, []string{"7"}, []string{
			`bad-row f:3: column 2, Event Date: "1 June" is no date`,
			`bad-row f:4: column 7, CAMEO Code: "" is no CAMEO code`,
			`bad-row f:5: column 8, Intensity: "mild" is no number`,
			`bad-row f:6: the row has 21 columns, not 20`,
		}},
		"polecat": {exchange.POLECAT, []string{
			strings.Join(exchange.POLECATHeader, "\t") + "\tHeadline",
			row(exchange.POLECATHeader, polecatValues),
			row(exchange.POLECATHeader, with(polecatValues, "Event Type", "FEAR")),
			row(exchange.POLECATHeader, with(polecatValues, "Publication Date", "now")),
			row(exchange.POLECATHeader, with(polecatValues, "Event ID", "A8")) + "\tSomething happened",
		}, []string{"A7", "A8"}, []string{
			`bad-row f:3: column 3, Event Type: "FEAR" is no PLOVER type`,
			`bad-row f:4: column 35, Publication Date: "now" is no date`,
		}},
		"a header that lacks columns": {exchange.POLECAT, []string{"Event ID\tEvent Date", "1\t2025-01-01"}, nil, []string{`other-format f:1: the header lacks the column Event Type`}},
		"phoenix": {exchange.Phoenix, []string{
			row(exchange.PhoenixHeader, phoenixValues),
			row(exchange.PhoenixHeader, with(phoenixValues, "QuadClass", "5")),
			row(exchange.PhoenixHeader, with(phoenixValues, "Date", "20250332")),
			row(exchange.PhoenixHeader, with(phoenixValues, "EventID", "")),
		}, []string{"7_v1"}, []string{
			`bad-row f:2: column 16, QuadClass: "5" is no quad class`,
			`bad-row f:3: column 2, Date: "20250332" is no date`,
			`bad-row f:4: column 1, EventID: "" is no id`,
		}},
		"csv": {exchange.CSV, []string{
			`id,date,event,actor_country,actor_name,mine`, `1,2025-03-05,CONSULT,KEN;UGA,a;b,x`, `2,soon,,,,`, `3,,FEAR,,,`, `4,,,KEN,a;b,`, `5,"`, `6,,,,`, `,,,,,`, `7,,,,"a ""b"", c",`,
		}, []string{"1", "7"}, []string{
			`bad-row f:3: "soon" is no date`, `bad-row f:4: "FEAR" is no PLOVER type`, `bad-row f:5: column 5, actor_name: 2 values for 1 participants`, `bad-row f:6: a quote is not closed`,
			`bad-row f:7: the row has 5 columns, not 6`, `bad-row f:8: the event has no id`,
		}},
		"csv without ids": {exchange.CSV, []string{"a,b", "1,2"}, nil, []string{`other-format f:1: the header lacks the column id`}},
		"jsonl": {exchange.JSONL, []string{`{"id":"1"}`, `{"id":`, `{"id":"2","confidence":2}`, `[]`, `{"id":"3","scores":[{"table":"","value":1}]}`, `{"id":"4","place":{"lat":99}}`, `{"id":"5","status":"maybe"}`, `{"id":"6"}`},
			[]string{"1", "6"}, []string{
				`bad-json f:2: the line is not a JSON object: unexpected end of JSON input`, `bad-row f:3: 2 is no confidence`, `bad-json f:4: the line is not a JSON object: json: cannot unmarshal array into Go value of type exchange.Event`,
				`bad-row f:5: "" 1 is no score`, `bad-row f:6: the coordinates of "" are none`, `bad-row f:7: "maybe" is no status`,
			}},
		"parquet":   {exchange.Parquet, []string{"PAR1 and no more"}, nil, []string{`other-format f: it is no Parquet file of events: `}},
		"no layout": {"excel", []string{"x"}, nil, []string{` excel: no such layout`}},
	} {
		ids, faults := readAll(strings.Join(c.rows, "\n"), exchange.Options{Layout: c.layout, Name: "f", MaxLine: 2000})
		if !slices.Equal(ids, c.ids) {
			t.Errorf("%s: ids %q, want %q", name, ids, c.ids)
		}
		if len(faults) != len(c.faults) {
			t.Errorf("%s: %d faults, want %d: %s", name, len(faults), len(c.faults), strings.Join(faults, "\n"))
			continue
		}
		for i := range faults {
			if faults[i] != c.faults[i] && !(strings.HasSuffix(c.faults[i], ": ") && strings.HasPrefix(faults[i], c.faults[i])) {
				t.Errorf("%s: fault %q, want %q", name, faults[i], c.faults[i])
			}
		}
	}
}

// GDELT 1.0 has 58 columns, 57 before 2013; the first row of a file decides. Columns of a header may stand in any order and under known other names.
func TestOtherFormsOfAFile(t *testing.T) {
	t.Parallel()
	old := func(address bool) string {
		cells := strings.Split(row(exchange.GDELTHeader, with(gdeltValues, "ActionGeo_Type", "4", "ActionGeo_FullName", "Nairobi", "ActionGeo_CountryCode", "KE", "ActionGeo_Lat", "-1.28", "ActionGeo_Long", "36.8", "DATEADDED", "20130401")), "\t")
		cells = slices.Delete(cells, 55, 56)
		cells = slices.Delete(cells, 47, 48)
		cells = slices.Delete(cells, 39, 40)
		if !address {
			cells = cells[:57]
		}
		return strings.Join(cells, "\t")
	}
	for _, address := range []bool{true, false} {
		for _, l := range []exchange.Layout{exchange.GDELT, exchange.GDELT1} {
			events := imported(t, l, []byte(old(address)+"\n"+old(address)))
			if len(events) != 2 || events[1].Table != "gdelt1" || events[1].Place.Name != "Nairobi" || events[1].Place.Country != "KEN" || events[1].Added != "2013-04-01" || *events[1].Place.Lon != 36.8 {
				t.Errorf("%s: %+v", l, events)
			}
			if data, _ := export(t, exchange.GDELT1, events); strings.Split(string(data), "\n")[1] != old(true) {
				t.Errorf("%s: written again %q", l, data)
			}
		}
	}
	header := slices.Clone(exchange.POLECATHeader)
	cells := strings.Split(row(header, polecatValues), "\t")
	header[4] = "Event Intensity"
	slices.Reverse(header)
	slices.Reverse(cells)
	events := imported(t, exchange.POLECAT, []byte(strings.Join(header, "\t")+"\tHeadline\n"+strings.Join(cells, "\t")+"\tNews\n"))
	if len(events) != 1 || events[0].Scores[0] != (exchange.Score{Table: exchange.PolecatIntensity, Value: 2.2}) || events[0].Extra["Headline"] != "News" {
		t.Errorf("%+v", events)
	}
}

// A spreadsheet takes the leading zero of a code away; the text of the event gives it back. What the table calls a missing value is missing.
func TestICEWSRepairs(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ code, text, want string }{{"40", "Consult", "040"}, {"20", "Make an appeal or request", "020"}, {"20", "USE UNCONVENTIONAL MASS VIOLENCE", "20"}, {"190", "Use conventional military force", "190"}, {"9999", "?", "9999"}} {
		data := row(exchange.ICEWSHeader, with(icewsValues, "CAMEO Code", c.code, "Event Text", c.text, "Target Country", "NA", "Target Name", "NA"))
		e := imported(t, exchange.ICEWS, []byte(data))[0]
		if e.CAMEO != c.want || e.Recipients != nil {
			t.Errorf("%s %q: %q, recipients %v", c.code, c.text, e.CAMEO, e.Recipients)
		}
	}
}

// The CSV that documents are coded to can be read, but for texts that run over a line end.
func TestCodedCSVIsRead(t *testing.T) {
	t.Parallel()
	rec := sample()
	for i := range rec.Events {
		rec.Events[i].Evidence[0].Text = `they "met", it says`
	}
	rec.Events = rec.Events[1:]
	var b bytes.Buffer
	w := exchange.NewCSV(&b)
	if err := errors.Join(w.Write(rec), w.Close()); err != nil {
		t.Fatal(err)
	}
	e := imported(t, exchange.CSV, b.Bytes())
	if len(e) != 2 || e[0].Actors[1].Country != "UGA" || e[0].URLs[0] != "https://example.org/1" || e[0].Scores[0].Value != 4 || e[0].Extra["quote"] != `they "met", it says` || e[1].Status != "planned" {
		t.Errorf("%+v", e)
	}
}

// What an actor is called tells its country and sector; groups that are no country have PLOVER's codes.
func TestPartiesOfOtherTables(t *testing.T) {
	t.Parallel()
	gdelt := func(changes ...string) string {
		return row(exchange.GDELTHeader, with(gdeltValues, append([]string{"Actor1CountryCode", "", "Actor1Type1Code", ""}, changes...)...))
	}
	icews := func(changes ...string) string { return row(exchange.ICEWSHeader, with(icewsValues, changes...)) }
	phoenix := func(changes ...string) string { return row(exchange.PhoenixHeader, with(phoenixValues, changes...)) }
	for _, c := range []struct {
		layout exchange.Layout
		row    string
		want   string
	}{
		{exchange.GDELT, gdelt("Actor1CountryCode", "EUR", "Actor1KnownGroupCode", "EEC", "Actor1Type1Code", "IGO"), "EUR "},
		{exchange.GDELT, gdelt("Actor1CountryCode", "AFR"), " "},
		{exchange.GDELT, gdelt("Actor1CountryCode", "ROM", "Actor1Type1Code", "MED"), "ROU JRN"},
		{exchange.GDELT, gdelt("Actor1KnownGroupCode", "UNO", "Actor1Type1Code", "IGO", "Actor1Type2Code", "HLH"), "UNO MED"},
		{exchange.GDELT, gdelt("Actor1Type1Code", "INS"), " REB"},
		{exchange.ICEWS, icews("Source Country", "", "Source Sectors", "Elite,International Government Organization"), "IGO ELI"},
		{exchange.ICEWS, icews("Source Sectors", "Government,Legislative / Parliamentary,International Government Organization"), "KEN LEG"},
		{exchange.ICEWS, icews("Source Country", "the former Yugoslav Republic of Macedonia"), "MKD "},
		{exchange.ICEWS, icews("Source Country", "Atlantis"), " "},
		{exchange.Phoenix, phoenix("SourceActorEntity", "EEC", "SourceActorRole", ""), "EUR "},
		{exchange.Phoenix, phoenix("SourceActorEntity", "EUR", "SourceActorRole", ""), " "},
		{exchange.Phoenix, phoenix("SourceActorEntity", "", "SourceActorRole", "REB"), " REB"},
	} {
		e := imported(t, c.layout, []byte(c.row))[0]
		if got := e.Actors[0].Country + " " + e.Actors[0].Sector; got != c.want {
			t.Errorf("%s: %q, want %q: %+v", c.layout, got, c.want, e.Actors[0])
		}
	}
	host := imported(t, exchange.ICEWS, []byte(icews("CAMEO Code", "043", "Event Text", "Host a visit")))[0]
	if host.Type != "CONSULT" || host.Mode != "" || !host.Crosswalk || host.Actors[0].Country != "KEN" {
		t.Errorf("a host became a visitor: %+v", host)
	}
}

func TestPackedInputs(t *testing.T) {
	t.Parallel()
	line := row(exchange.GDELTHeader, gdeltValues) + "\n"
	var gz, zst, archive bytes.Buffer
	g := gzip.NewWriter(&gz)
	io.WriteString(g, line)
	g.Close()
	s, _ := zstd.NewWriter(&zst)
	io.WriteString(s, line)
	s.Close()
	z := zip.NewWriter(&archive)
	for _, name := range []string{"a.CSV", "b.CSV"} {
		f, _ := z.Create(name)
		io.WriteString(f, line+"broken\n")
	}
	z.Close()
	for name, c := range map[string]struct {
		data   []byte
		events int
		faults string
	}{
		"gzip": {gz.Bytes(), 1, "[]"}, "zstd": {zst.Bytes(), 1, "[]"}, "zip": {archive.Bytes(), 2, "[bad-row f/a.CSV:2: the row has 1 columns, not 61 bad-row f/b.CSV:2: the row has 1 columns, not 61]"},
		"cut gzip": {gz.Bytes()[:gz.Len()-9], 1, "[bad-archive f:2: the compressed data are damaged or cut off: "}, "cut zip": {archive.Bytes()[:50], 0, "[bad-archive f: the compressed data are damaged or cut off: "},
	} {
		for _, r := range []io.Reader{bytes.NewReader(c.data), io.MultiReader(bytes.NewReader(c.data))} {
			events, faults := 0, []string{}
			for _, err := range exchange.Read(r, exchange.Options{Layout: exchange.GDELT, Name: "f"}) {
				if err != nil {
					faults = append(faults, string(fault.ReasonOf(err))+" "+err.Error())
				} else {
					events++
				}
			}
			if events != c.events || !strings.HasPrefix(fmt.Sprint(faults), c.faults) {
				t.Errorf("%s: %d events, %q", name, events, faults)
			}
		}
	}
	large := exchange.Options{Layout: exchange.Parquet, Name: "f", MaxBytes: 10}
	for _, err := range exchange.Read(io.MultiReader(bytes.NewReader(archive.Bytes())), large) {
		if fault.ReasonOf(err) != fault.TooLarge || fault.HintOf(err) == "" {
			t.Errorf("too large: %v", err)
		}
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error)  { return 0, errors.New("the disk is gone") }
func (failing) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestFailuresOfInputAndOutputAreReturned(t *testing.T) {
	t.Parallel()
	events := generated(3, 200)
	for _, l := range exchange.Layouts() {
		n := 0
		for _, err := range exchange.Read(failing{}, exchange.Options{Layout: l}) {
			if n++; fault.ReasonOf(err) != fault.Unreadable || n > 1 {
				t.Errorf("%s: %v", l, err)
			}
		}
		w, err := exchange.NewEventWriter(failing{}, l)
		for i := range events {
			if err == nil {
				err = w.Write(&events[i])
			}
		}
		if err == nil {
			err = w.Close()
		}
		if err == nil || !strings.Contains(err.Error(), "the disk is full") {
			t.Errorf("%s: writing: %v", l, err)
		}
	}
	if _, err := exchange.NewEventWriter(io.Discard, "excel"); err == nil || fault.HintOf(err) == "" {
		t.Errorf("no layout: %v", err)
	}
}

// A reader that has enough ends the reading.
func TestReadingStopsWhenTheReaderHasEnough(t *testing.T) {
	t.Parallel()
	events := generated(4, 300)
	for _, l := range exchange.Layouts() {
		data, _ := export(t, l, events)
		n := 0
		for range exchange.Read(bytes.NewReader(data), exchange.Options{Layout: l}) {
			if n++; n == 2 {
				break
			}
		}
		if n != 2 {
			t.Errorf("%s: %d", l, n)
		}
	}
}

func TestEventsThatALayoutCannotHold(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		layout exchange.Layout
		event  exchange.Event
		want   string
	}{
		{exchange.GDELT, exchange.Event{ID: "1", Type: "LEADERSHIP_CHANGE"}, "1: the event has no CAMEO code"},
		{exchange.ICEWS, exchange.Event{ID: "1", CAMEO: "040", Status: "planned"}, "1: the layout knows only what took place"},
		{exchange.POLECAT, exchange.Event{ID: "1", CAMEO: "010"}, "1: the event has no PLOVER type"},
		{exchange.POLECAT, exchange.Event{ID: "1", Type: "CONSULT", Auxiliary: "negation"}, "1: the layout knows only what took place"},
	} {
		w, err := exchange.NewEventWriter(io.Discard, c.layout)
		if err == nil {
			err = w.Write(&c.event)
		}
		if err == nil || err.Error() != c.want || fault.ReasonOf(err) != fault.NotInLayout {
			t.Errorf("%s: %v", c.layout, err)
		}
	}
}
