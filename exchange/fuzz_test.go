package exchange_test

import (
	"bytes"
	"testing"

	"github.com/dragoman-project/dragoman/exchange"
	"github.com/dragoman-project/dragoman/fault"
)

func FuzzGDELT(f *testing.F)   { fuzz(f, exchange.GDELT) }
func FuzzGDELT1(f *testing.F)  { fuzz(f, exchange.GDELT1) }
func FuzzICEWS(f *testing.F)   { fuzz(f, exchange.ICEWS) }
func FuzzPOLECAT(f *testing.F) { fuzz(f, exchange.POLECAT) }
func FuzzPhoenix(f *testing.F) { fuzz(f, exchange.Phoenix) }
func FuzzCSV(f *testing.F)     { fuzz(f, exchange.CSV) }
func FuzzJSONL(f *testing.F)   { fuzz(f, exchange.JSONL) }
func FuzzParquet(f *testing.F) { fuzz(f, exchange.Parquet) }

// fuzz reads anything: nothing panics, every error has a reason, and what was read can be written and read again to the same events.
func fuzz(f *testing.F, l exchange.Layout) {
	data, _ := export(f, l, generated(1, 3))
	f.Add(data)
	f.Add([]byte{})
	f.Add([]byte("\t\n\"\n{}\nEventID\tEvent ID\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var events []exchange.Event
		for e, err := range exchange.Read(bytes.NewReader(data), exchange.Options{Layout: l, Name: "f", MaxLine: 1 << 16}) {
			if err == nil {
				events = append(events, e)
			} else if fault.ReasonOf(err) == "" {
				t.Fatalf("no reason: %v", err)
			}
		}
		first, left := export(t, l, events)
		if left > 0 {
			t.Fatalf("%d of %d events cannot be written again", left, len(events))
		}
		if l == exchange.Parquet {
			return
		}
		second, _ := export(t, l, imported(t, l, first))
		if !bytes.Equal(first, second) {
			t.Fatalf("written again it is another file: %s", firstDifference(second, first))
		}
	})
}

func FuzzMentions(f *testing.F) {
	f.Add([]byte("1\t20250305000000\t20250305000000\t1\tx\thttps://example.org\t1\t-1\t-1\t-1\t0\t80\t100\t-1.5\t\t\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for m, err := range exchange.ReadMentions(bytes.NewReader(data), exchange.Options{Name: "f", MaxLine: 1 << 16}) {
			if err == nil && m.EventID == "" || err != nil && fault.ReasonOf(err) == "" {
				t.Fatalf("%+v, %v", m, err)
			}
		}
	})
}
