package exchange

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// firstDay returns the first day of an ISO 8601 date as far as it is known: 2025-03-05, or 2025-03 and 2025 for a month and a year. A quarter is no
// month and gives its year. It returns "" for what is no date.
func firstDay(date string) string {
	date, _, _ = strings.Cut(date, "/")
	switch {
	case len(date) == 8 && date[4:6] == "-W":
		year, err := strconv.Atoi(date[:4])
		week, err2 := strconv.Atoi(date[6:])
		if err != nil || err2 != nil || week < 1 || week > 53 {
			return ""
		}
		// ISO 8601: the week of 4 January is the first.
		day := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
		monday := day.AddDate(0, 0, 7*(week-1)-(int(day.Weekday())+6)%7)
		return monday.Format(time.DateOnly)
	case len(date) == 7 && date[4:6] == "-Q" && date[6] >= '1' && date[6] <= '4':
		return firstDay(date[:4])
	}
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if len(date) == len(layout) {
			if _, err := time.Parse(layout, date); err == nil {
				return date
			}
		}
	}
	return ""
}

// precisionOf names how far a date is known from its form.
func precisionOf(date string) string {
	switch {
	case date == "":
		return ""
	case strings.Contains(date, "/"):
		return "interval"
	case strings.Contains(date, "W"):
		return "week"
	case strings.Contains(date, "Q"):
		return "quarter"
	}
	return map[int]string{len("2006"): "year", len("2006-01"): "month"}[len(date)] + map[bool]string{true: "day"}[len(date) == len(time.DateOnly)]
}

// parts returns the digits of a date's first day: 20250305, 202503 and 2025, as far as they are known.
func parts(date string) (day, month, year string) {
	digits := strings.ReplaceAll(firstDay(date), "-", "")
	if len(digits) >= 4 {
		year = digits[:4]
	}
	if len(digits) >= 6 {
		month = digits[:6]
	}
	if len(digits) >= 8 {
		day = digits
	}
	return day, month, year
}

// dashed turns 20250305 and 202503 into 2025-03-05 and 2025-03. It reports false for what is no date.
func dashed(digits string) (string, bool) {
	date := digits
	if len(digits) > 4 {
		date = digits[:4] + "-" + digits[4:]
	}
	if len(digits) > 6 {
		date = date[:7] + "-" + digits[6:]
	}
	return date, firstDay(date) == date && date != ""
}

// yearFraction is GDELT's FractionDate: every month has thirty days of a year of 365.
func yearFraction(day string) string {
	if len(day) != 8 {
		return ""
	}
	y, _ := strconv.Atoi(day[:4])
	m, _ := strconv.Atoi(day[4:6])
	d, _ := strconv.Atoi(day[6:])
	return fmt.Sprintf("%.4f", float64(y)+float64((m-1)*30+d)/365)
}
