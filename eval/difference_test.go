package eval

import (
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"testing"

	"github.com/dragoman-project/dragoman/record"
)

// named gives a record the id and hash of a document.
func named(id, hash string, events ...record.Event) *record.Record {
	r := coded(events...)
	r.Document.ID, r.Document.SHA256 = id, hash
	return r
}

func coding(list ...*record.Record) iter.Seq2[*record.Record, error] {
	return func(yield func(*record.Record, error) bool) {
		for _, r := range list {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// differences gives the documents with their states and changes in short.
func differences(t *testing.T, then, now iter.Seq2[*record.Record, error]) (out []string, total *Total) {
	t.Helper()
	total = &Total{}
	for d, err := range Compare(then, now) {
		if err != nil {
			out = append(out, err.Error())
			continue
		}
		total.Add(&d)
		line := d.Document + " " + d.State
		for _, c := range d.Changes {
			line += fmt.Sprintf(", %s %s", c.Kind, c.Event)
			for _, f := range c.Fields {
				line += fmt.Sprintf(" %s:%s>%s", f.Field, f.Then, f.Now)
			}
		}
		out = append(out, line)
	}
	return out, total.Sum()
}

func TestDocumentsFindTheirPartners(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name      string
		then, now []*record.Record
		want      []string
	}{
		{"by id, in order", []*record.Record{named("a", "1"), named("b", "2")}, []*record.Record{named("a", "1"), named("b", "2")},
			[]string{"a compared", "b compared"}},
		{"by id, out of order", []*record.Record{named("a", "1"), named("b", "2")}, []*record.Record{named("b", "2"), named("a", "1")},
			[]string{"b compared", "a compared"}},
		{"by text", []*record.Record{named("old", "1")}, []*record.Record{named("new", "1")}, []string{"new compared"}},
		{"the same id twice", []*record.Record{named("a", "1"), named("a", "2")}, []*record.Record{named("a", "1"), named("a", "2")},
			[]string{"a compared", "a compared"}},
		{"one side alone", []*record.Record{named("a", "1"), named("b", "2")}, []*record.Record{named("b", "2"), named("c", "3"), named("d", "")},
			[]string{"b compared", "a only-then", "c only-now", "d only-now"}},
		{"no hashes", []*record.Record{named("a", ""), named("b", "")}, []*record.Record{named("a", ""), named("c", "")},
			[]string{"a compared", "b only-then", "c only-now"}},
		{"another text", []*record.Record{named("a", "1", event("AID", 0, 5))}, []*record.Record{named("a", "2")}, []string{"a other-text"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got, _ := differences(t, coding(c.then...), coding(c.now...)); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestEventsFindTheirPartners(t *testing.T) {
	t.Parallel()
	with := func(e record.Event, change func(*record.Event)) record.Event { change(&e); return e }
	by := func(p record.Participant) record.Event {
		return with(event("AID", 0, 5), func(e *record.Event) { e.Actor = []record.Participant{p} })
	}
	n := 3
	for _, c := range []struct {
		name      string
		then, now []record.Event
		want      string
	}{
		{"nothing changed", []record.Event{event("AID", 0, 5)}, []record.Event{event("AID", 0, 5)}, ""},
		{"gained and lost", []record.Event{event("AID", 0, 5)}, []record.Event{event("AID", 5, 9)}, ", lost AID, gained AID"},
		{"another type", []record.Event{event("AID", 0, 5)}, []record.Event{event("COERCE", 0, 5)},
			", altered COERCE event:AID>COERCE rule:rule of AID>rule of COERCE"},
		{"its own type goes before a nearer one", []record.Event{event("AID", 0, 5)},
			[]record.Event{event("COERCE", 0, 5), event("AID", 3, 9)}, ", gained COERCE"},
		{"what is the same goes before what is like it", []record.Event{
			with(event("AID", 0, 5), func(e *record.Event) { e.Date = "2025" }), event("AID", 0, 5),
		}, []record.Event{event("AID", 0, 5)}, ", lost AID"},
		{"told first at another place", []record.Event{event("AID", 0, 1, 7)}, []record.Event{event("AID", 7, 8)}, ", altered AID coreferent_mentions:m>"},
		{"an actor by its name, not its id", []record.Event{by(record.Participant{Entity: "C1", Country: "PER"})},
			[]record.Event{by(record.Participant{Entity: "P1", Country: "CHL", Sector: "GOV"})},
			", altered AID actor:Peru PER>Boric CHL/GOV"},
		{"everything else", []record.Event{event("AID", 0, 5)}, []record.Event{with(event("AID", 0, 5), func(e *record.Event) {
			e.Mode, e.Contexts, e.Date, e.DatePrecision, e.Place = "economic", []string{"a", "b"}, "2025", "year", &record.EventPlace{Country: "PER"}
			e.Status, e.Auxiliary, e.Attribution, e.Killed, e.Injured, e.CAMEO = "planned", "future", &record.Attribution{Kind: "direct", Source: "NTB"}, &n, &n, "071"
		})}, ", altered AID mode:>economic contexts:>a, b date:>2025 date_precision:>year place:>PER status:occurred>planned auxiliary:>future " +
			"attribution:>direct NTB killed:>3 injured:>3 cameo:>071"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got, _ := differences(t, coding(named("a", "1", c.then...)), coding(named("a", "1", c.now...)))
			if want := "a compared" + c.want; len(got) != 1 || got[0] != want {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestTotal(t *testing.T) {
	t.Parallel()
	then := named("a", "1", event("AID", 0, 5), event("COERCE", 10, 15), event("REJECT", 20, 25))
	now := named("a", "1", event("SANCTION", 10, 15), event("REJECT", 20, 25), event("AID", 30, 35), event("AID", 40, 45))
	then.Document.Coder.Lexicon, now.Document.Coder.Lexicon = "old", "new"
	_, total := differences(t, coding(then, named("b", "2")), coding(now))
	if total.Gained != 2 || total.Lost != 1 || total.Altered != 1 || total.Same != 1 || total.Compared != 1 || total.OnlyThen != 1 {
		t.Errorf("%+v", total)
	}
	if want := []Count{{"AID", 2, 1, 0}, {"SANCTION", 0, 0, 1}}; !reflect.DeepEqual(total.Types, want) {
		t.Errorf("types %+v", total.Types)
	}
	if want := []Count{{"rule of AID", 2, 1, 0}, {"rule of SANCTION", 0, 0, 1}}; !reflect.DeepEqual(total.Rules, want) {
		t.Errorf("rules %+v", total.Rules)
	}
	if want := map[string]int{"event": 1, "rule": 1}; !reflect.DeepEqual(total.Fields, want) {
		t.Errorf("fields %+v", total.Fields)
	}
	if total.Then.Lexicon != "old" || total.Now.Lexicon != "new" {
		t.Errorf("coders %+v %+v", total.Then, total.Now)
	}
}

func TestErrorsOfBothCodingsComeThrough(t *testing.T) {
	t.Parallel()
	broken := func(what string) iter.Seq2[*record.Record, error] {
		return func(yield func(*record.Record, error) bool) {
			_ = yield(nil, errors.New(what)) && yield(named("a", "1"), nil)
		}
	}
	if got, _ := differences(t, broken("then"), broken("now")); !slices.Equal(got, []string{"then", "now", "a compared"}) {
		t.Errorf("got %q", got)
	}
	for range Compare(broken("then"), broken("now")) {
		break // the readers are let go
	}
}

func TestCodings(t *testing.T) {
	t.Parallel()
	got, errs := collect(Codings(lines("{\"schema\":\"dragoman/document/1\",\"document\":{\"id\":\"a\",\"sha256\":\"AB\"}}\n{\"text\":\"No record.\"}\n{\n")))
	if len(got) != 1 || got[0].Document.ID != "a" || got[0].Document.SHA256 != "ab" {
		t.Errorf("got %+v", got)
	}
	sameErrors(t, errs, []string{"bad-gold: -:2: the line is no document record", "bad-json: -:3"})
}
