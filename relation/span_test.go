package relation

import "testing"

func TestSpan(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ date, precision, first, last string }{
		{"2025-12-23", "day", "2025-12-23", "2025-12-23"},
		{"2025-12-22", "week", "2025-12-22", "2025-12-28"},
		{"2024-02", "month", "2024-02-01", "2024-02-29"},
		{"2025-Q4", "quarter", "2025-10-01", "2025-12-31"},
		{"2025", "year", "2025-01-01", "2025-12-31"},
		{"2011-03/2024-12-08", "interval", "2011-03-01", "2024-12-08"},
		{"2011/2013", "interval", "2011-01-01", "2013-12-31"},
	} {
		first, last, err := Span(c.date, c.precision)
		if err != nil || !first.Equal(date(c.first)) || !last.Equal(date(c.last)) {
			t.Errorf("%s (%s): %s to %s, %v; want %s to %s", c.date, c.precision, first, last, err, c.first, c.last)
		}
	}
	for _, c := range [][2]string{{"", ""}, {"2025-12-23", "unknown"}} {
		if first, last, err := Span(c[0], c[1]); err != nil || !first.IsZero() || !last.IsZero() {
			t.Errorf("%v: %s to %s, %v", c, first, last, err)
		}
	}
	for _, bad := range []string{"2025-13", "2025-Q5", "2025-02-30", "23 December", "2025/", "2025/2024", "-044", "25-Q1"} {
		if first, _, err := Span(bad, "day"); err == nil {
			t.Errorf("%q was read as %s", bad, first)
		}
	}
}
