package document

import (
	"fmt"
	"strings"
	"time"
)

var layouts = []string{
	time.DateOnly, time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02T15:04:05-0700", "2006-01-02T15:04Z07:00", "20060102",
	"2006-01-02T15:04:05.999999999-0700", "2006-01-02T15:04-0700", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 MST", "2006/01/02", "2006/01/02 15:04:05",
	time.RFC1123, time.RFC1123Z, "2 January 2006", "January 2, 2006", "2 Jan 2006", "Jan 2, 2006", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04:05 -0700",
}

// ParseDate reads a publication date and returns its day and its ISO 8601 form.
func ParseDate(s string) (day time.Time, iso string, err error) {
	s = strings.TrimSpace(s)
	for _, layout := range layouts {
		t, err := time.Parse(layout, s)
		if err != nil || t.Year() < 1000 || t.Year() > 9999 {
			continue
		}
		day = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
		if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
			return day, day.Format(time.DateOnly), nil
		}
		return day, t.Format(time.RFC3339), nil
	}
	return time.Time{}, "", fmt.Errorf("%q", s)
}

// publish sets the date of publication from metadata, if it is not set yet and s is a date. The beginning of the Unix epoch is what programs write that know no
// date.
func (d *Document) publish(s string) {
	if d.Published != "" || s == "" {
		return
	}
	if day, iso, err := ParseDate(s); err == nil && day.Unix() != 0 {
		d.Day, d.Published, d.Basis = day, iso, "metadata"
	}
}
