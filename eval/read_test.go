package eval

import (
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

// lines are the lines of a text, named -:1, -:2 ….
func lines(text string) iter.Seq2[source.Item, error] {
	return Lines("-", source.Options{Stdin: strings.NewReader(text)})
}

// collect gives what a reader yields, errors as their messages.
func collect[Gold any](gold iter.Seq2[Gold, error]) (list []Gold, errs []string) {
	for g, err := range gold {
		if err != nil {
			errs = append(errs, fmt.Sprintf("%s: %v", fault.ReasonOf(err), err))
			continue
		}
		list = append(list, g)
	}
	return list, errs
}

// sameErrors checks that each error has the words that are wanted, in order.
func sameErrors(t *testing.T, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("errors %q, want %q", got, want)
	}
	for i := range got {
		if !strings.Contains(got[i], want[i]) {
			t.Errorf("error %q, want %q", got[i], want[i])
		}
	}
}

func TestPairs(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, in string
		want     []Pair
		errs     []string
	}{
		{
			name: "a table, its columns in any order",
			in:   "event\tmarked_sentence\nACCUSE\t<s>Peru</s> blamed <t>Chile</t>.\r\n",
			want: []Pair{{Name: "-:2", Text: "Peru blamed Chile.", Source: [2]int{0, 4}, Target: [2]int{12, 17}, Event: "ACCUSE"}},
		},
		{
			name: "the first mark of each counts; offsets are code points",
			in:   "gold_root\tgold_quad\tmarked_sentence\nYIELD\t2\t</s>Ž: <t>Ōsaka</t> was left by <s>Łódź</s> and <t>Ube</t>.\n",
			want: []Pair{{Name: "-:2", Text: "Ž: Ōsaka was left by Łódź and Ube.", Source: [2]int{21, 25}, Target: [2]int{3, 8}, Event: "YIELD", Quad: "2"}},
		},
		{
			name: "quotation marks of a spreadsheet and of a sentence",
			in:   "marked_sentence\tevent\n\"<s>Oslo</s> said \"\"no\"\" to <t>Rome</t>.\"\tREJECT\n\"No,\" said <s>Oslo</s> to <t>Rome</t>.\tREJECT\n",
			want: []Pair{
				{Name: "-:2", Text: `Oslo said "no" to Rome.`, Source: [2]int{0, 4}, Target: [2]int{18, 22}, Event: "REJECT"},
				{Name: "-:3", Text: `"No," said Oslo to Rome.`, Source: [2]int{11, 15}, Target: [2]int{19, 23}, Event: "REJECT"},
			},
		},
		{
			name: "JSON Lines",
			in:   `{"text":"Oslo aids Rome.","source":[0,4],"target":[10,14],"event":"AID","gold_quad":2}`,
			want: []Pair{{Name: "-:1", Text: "Oslo aids Rome.", Source: [2]int{0, 4}, Target: [2]int{10, 14}, Event: "AID", Quad: "2"}},
		},
		{
			name: "a quad class alone",
			in:   "marked_sentence\tgold_quad\n<s>Oslo</s> knows <t>Rome</t>.\t0\n",
			want: []Pair{{Name: "-:2", Text: "Oslo knows Rome.", Source: [2]int{0, 4}, Target: [2]int{11, 15}, Quad: "0"}},
		},
		{
			name: "what is wrong is named, and does not stop the others",
			in: "marked_sentence\tevent\tgold_quad\n<s>Oslo</s> aids Rome.\tAID\n<s></s>Oslo aids <t>Rome</t>.\tAID\n<s>Oslo</s> aids <t>Rome</t>.\tHELP\n" +
				"<s>Oslo</s> aids <t>Rome</t>.\tAID\t7\n<s>Oslo</s> aids <t>Rome</t>.\tAID\n",
			want: []Pair{{Name: "-:6", Text: "Oslo aids Rome.", Source: [2]int{0, 4}, Target: [2]int{10, 14}, Event: "AID"}},
			errs: []string{"-:2: the sentence does not mark both", `-:3: "source" is no span`, `-:4: "HELP" is no type`, `-:5: "7" is no quad class`},
		},
		{
			name: "without its head a table cannot be read",
			in:   "<s>Oslo</s> aids <t>Rome</t>.\tAID\n<s>Oslo</s> aids <t>Rome</t>.\tAID\n",
			errs: []string{"bad-gold: -:1: the head line lacks the columns"},
		},
		{
			name: "broken JSON",
			in:   "{\"text\":\n{\"text\":\"Oslo aids Rome.\",\"source\":[0,4],\"target\":[10,24],\"event\":\"AID\"}\n",
			errs: []string{"bad-json: -:1:", `bad-gold: -:2: "target" is no span`},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got, errs := collect(Pairs(lines(c.in)))
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
			sameErrors(t, errs, c.errs)
		})
	}
}

func TestSentences(t *testing.T) {
	t.Parallel()
	got, errs := collect(Sentences(lines("types\tsentence\nASSAULT, COERCE\tTroops shelled the town and jailed its mayor.\n" +
		"none\tThe harvest was good.\nOTHER\tA bridge fell.\n" +
		"{\"id\":7,\"text\":\"They met.\",\"events\":[\"CONSULT\"]}\nno tab\nFIGHT\tThey fought.\n{\"text\":\"They met.\"}\nnone\t \n")))
	want := []Sentence{
		{"-:2", "-:2", "Troops shelled the town and jailed its mayor.", []string{"ASSAULT", "COERCE"}}, {"-:3", "-:3", "The harvest was good.", nil},
		{"-:4", "-:4", "A bridge fell.", []string{"OTHER"}}, {"-:5", "7", "They met.", []string{"CONSULT"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	sameErrors(t, errs, []string{
		"-:6: the line is not TYPES<tab>SENTENCE", `-:7: "FIGHT" is no type`, `-:8: the object has no "events"`, "-:9: there is no sentence",
	})
}

const byHand = `{"id":"a","title":"T","text":"Žilina’s mayor met Peru’s envoy.","published":"2025-01-02","publisher":"P",` +
	`"events":[{"event":"CONSULT","trigger":{"start":15,"end":18,"quote":"met"},"actor":[{"quote":"Žilina’s mayor","country":"SVK"}],` +
	`"recipient":[{"name":"Peru","country":"PER"},{"country":null}],"status":"occurred","date":null,` +
	`"tier":"may","accept":[{"event":"AGREE"},{"recipient":null},{"date":"2025-01"},{"mode":"visit"}]}]}`

func TestDocuments(t *testing.T) {
	t.Parallel()
	got, errs := collect(Documents(lines(byHand), nil))
	sameErrors(t, errs, nil)
	agree, month, nobody := "AGREE", "2025-01", Side{}
	want := []Document{{
		Name: "-:1", ID: "a", Title: "T", Text: "Žilina’s mayor met Peru’s envoy.", Published: "2025-01-02", Publisher: "P",
		Events: []Event{{
			Event: "CONSULT", May: true, At: []Span{{15, 18, "met"}}, Actor: Side{"SVK": true}, Recipient: Side{"PER": true}, Status: "occurred",
			Accept: []Alternative{{Event: &agree}, {Recipient: &nobody}, {Date: &month}, {}}, actorNames: "Žilina’s mayor", recipNames: "Peru",
		}},
	}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestDocumentsFromRecords(t *testing.T) {
	t.Parallel()
	const rec = `{"schema":"dragoman/document/1","document":{"id":"a","sha256":"h","published":"2025-01-02"%s},` +
		`"entities":[{"id":"C1","name":"Peru","country":"PER"}],` +
		`"events":[{"event":"CONSULT","actor":[{"entity":"C1"}],"recipient":[],"status":"occurred",` +
		`"evidence":[{"sentence":"S1","start":5,"end":8,"quote":"met"}],"coreferent_mentions":[{"start":0,"end":4}]}]}`
	for name, c := range map[string]struct {
		in    string
		texts Texts
	}{
		"text by hash":        {fmt.Sprintf(rec, ""), Texts{"h": "Peru met Chile."}},
		"text by id":          {fmt.Sprintf(rec, ""), Texts{"a": "Peru met Chile."}},
		"text in the record":  {fmt.Sprintf(rec, `,"text":"Peru met Chile."`), nil},
		"text added by hand":  {`{"text":"Peru met Chile.",` + fmt.Sprintf(rec, "")[1:], nil},
		"given text goes far": {fmt.Sprintf(rec, `,"text":"Peru met Chile."`), Texts{"a": "Another."}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, errs := collect(Documents(lines(c.in), c.texts))
			sameErrors(t, errs, nil)
			want := []Event{{
				Event: "CONSULT", At: []Span{{5, 8, "met"}, {0, 4, ""}}, Actor: Side{"PER": true}, Recipient: Side{}, Status: "occurred", actorNames: "Peru",
			}}
			if len(got) != 1 || got[0].Text != "Peru met Chile." || got[0].ID != "a" || got[0].Published != "2025-01-02" || !reflect.DeepEqual(got[0].Events, want) {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestDocumentsThatAreNoGold(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, want string }{
		{`{"events":[]}`, "-:1: the document has no text"},
		{`{"text":"Peru met Chile."}`, `-:1: the object has no "events"`},
		{`{"text":"Peru met Chile.","events":[{"event":"MEET","trigger":{"start":5,"end":8}}]}`, `-:1: event 1: "MEET" is no type`},
		{`{"text":"Peru met Chile.","events":[{"event":"CONSULT"}]}`, "does not say where it is told"},
		{`{"text":"Peru met Chile.","events":[{"event":"CONSULT","trigger":{"start":5,"end":99}}]}`, "[5, 99) is no span"},
		{`{"text":"Peru met Chile.","events":[{"event":"CONSULT","trigger":{"start":6,"end":9,"quote":"met"}}]}`,
			`"met" does not stand at [6, 9), where the text has "et "`},
		{`{"text":"Peru met Chile.","events":[{"event":"CONSULT","tier":"must not","trigger":{"start":5,"end":8}}]}`, `"must not" is no tier`},
		{`{"text":"Peru met Chile.","events":[{"event":"CONSULT","trigger":{"start":5,"end":8},"accept":[{"event":"MEET"}]}]}`, `"MEET" is no type`},
		{`{"text":"Peru met Chile.","events":[{"event":"CONSULT","trigger":{"start":5,"end":8},"accept":[{"actor":"Peru"}]}]}`, "is no list"},
		{`{"text":"Peru met Chile.","events":[{"event":"CONSULT","trigger":{"start":5,"end":8},"accept":[{"date":2025}]}]}`, "is no text"},
		{"[]", "bad-json: -:1"},
	} {
		got, errs := collect(Documents(lines(c.in), nil))
		if len(got) > 0 {
			t.Errorf("%s: read as %+v", c.in, got)
		}
		sameErrors(t, errs, []string{c.want})
	}
}

func TestFolder(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "g[old]*")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{
		"10.txt": "Peru met Chile.", "10.json": `{"doc":10,"events":[]}`, "10.meta.json": `{"title":"T","date":"2025-01-02"}`,
		"9.txt": "Peru met Chile.", "9.json": `{"events":[{"event":"CONSULT","trigger":{"start":5,"end":8},"actor":[],"recipient":[],"status":"occurred"}]}`,
		"11.txt": "Peru.", "12.txt": "Peru.", "12.json": "{", "x.txt": "Peru.", "x.json": `{"events":[]}`, "y.json": "{}",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, errs := collect(Folder(dir))
	var ids []string
	for _, d := range got {
		ids = append(ids, d.ID)
	}
	if !reflect.DeepEqual(ids, []string{"9", "10", "x"}) || len(got[0].Events) != 1 || got[1].Title != "T" || got[1].Published != "2025-01-02" {
		t.Errorf("got %+v", got)
	}
	sameErrors(t, errs, []string{"unreadable: " + filepath.Join(dir, "11.json"), "bad-gold: " + filepath.Join(dir, "12.json")})
}

func TestLongLinesAreSkipped(t *testing.T) {
	t.Parallel()
	in := Lines("-", source.Options{MaxSize: 64, Stdin: strings.NewReader("none\tShort.\nnone\t" + strings.Repeat("x", 100) + "\nnone\tShort.\n")})
	got, errs := collect(Sentences(in))
	if len(got) != 2 {
		t.Errorf("got %+v", got)
	}
	sameErrors(t, errs, []string{"line-too-long: -:2"})
}
