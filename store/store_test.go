package store_test

import (
	"testing"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
)

func TestDays(t *testing.T) {
	t.Parallel()
	for date, want := range map[string][2]store.Day{
		"2025-12-24": {20251224, 20251224}, "2025-12-24T10:00:00Z": {20251224, 20251224}, "2024-02": {20240201, 20240229}, "2025": {20250101, 20251231},
		"2025-Q1": {20250101, 20250331}, "2025-W01": {20241230, 20250105}, "2021-W01": {20210104, 20210110}, "2025-01-30/2025-02-02": {20250130, 20250202},
		"": {}, "Monday": {}, "2025-13": {}, "2025-02-30": {}, "2025-02-02/2025-01-30": {}, "2025-Q5": {}, "2025-1": {}, "2025-W60": {},
	} {
		first, last := store.Days(&record.Event{Date: date})
		if got := [2]store.Day{first, last}; got != want {
			t.Errorf("%q: got %v, want %v", date, got, want)
		}
	}
	for _, x := range []struct {
		date, precision string
		month           int
	}{{"2025-12", "month", 202512}, {"2025", "year", 0}, {"2025-Q1", "quarter", 0}, {"2025-01-30/2025-02-02", "interval", 202501}, {"2025-W01", "week", 202412}, {"", "unknown", 0}} {
		first, last := store.Days(&record.Event{Date: x.date})
		if got := store.Month(first, last, x.precision); got != x.month {
			t.Errorf("%q: month %d, want %d", x.date, got, x.month)
		}
	}
}

func TestDyads(t *testing.T) {
	t.Parallel()
	side := func(codes ...string) (list []record.Participant) {
		for _, c := range codes {
			list = append(list, record.Participant{Country: c})
		}
		return list
	}
	for name, x := range map[string]struct {
		event record.Event
		want  []store.Dyad
	}{
		"two ministers":        {record.Event{Actor: side("SYR", "SYR"), Recipient: side("RUS")}, []store.Dyad{{A: "SYR", B: "RUS", Weight: store.Unit}}},
		"within a country":     {record.Event{Actor: side("SYR"), Recipient: side("SYR")}, []store.Dyad{{A: "SYR", B: "SYR", Weight: store.Unit}}},
		"a meeting":            {record.Event{Actor: side("B", "A")}, []store.Dyad{{A: "A", B: "B", Weight: store.Unit}, {A: "B", B: "A", Weight: store.Unit}}},
		"one alone":            {record.Event{Actor: side("A")}, nil},
		"an unknown recipient": {record.Event{Actor: side("A", "B"), Recipient: side("")}, nil},
	} {
		got := store.Dyads(&x.event)
		if len(got) != len(x.want) {
			t.Errorf("%s: got %v, want %v", name, got, x.want)
			continue
		}
		for i := range got {
			if got[i] != x.want[i] {
				t.Errorf("%s: got %v, want %v", name, got, x.want)
			}
		}
	}
	// A conference of k: everyone takes part once, so that the weights of one of them sum up to one.
	sum := int64(0)
	for _, d := range store.Dyads(&record.Event{Actor: side("A", "B", "C", "D", "E")}) {
		if d.A == "A" {
			sum += d.Weight
		}
	}
	if sum != store.Unit {
		t.Errorf("the weights sum up to %d", sum)
	}
}
