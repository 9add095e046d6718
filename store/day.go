package store

import "time"

// ParseDay reads the first and last day of a date in ISO 8601 ("2025", "2025-12", "2025-12-24"); it reports false for anything else.
func ParseDay(s string) (first, last Day, ok bool) {
	first, last = expand(s)
	return first, last, first != 0
}

func ymd(y, m, d int) Day { return Day(y*10000 + m*100 + d) }

func monthDays(y, m int) int { return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day() }

// isoWeek returns Monday and Sunday of a week of ISO 8601: week 1 is the one with January 4.
func isoWeek(y, w int) (first, last Day) {
	fourth := time.Date(y, 1, 4, 0, 0, 0, 0, time.UTC)
	monday := fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7+7*(w-1))
	sunday := monday.AddDate(0, 0, 6)
	return ymd(monday.Year(), int(monday.Month()), monday.Day()), ymd(sunday.Year(), int(sunday.Month()), sunday.Day())
}

// number reads the digits s[from:to].
func number(s string, from, to int) (int, bool) {
	if len(s) < to {
		return 0, false
	}
	n := 0
	for _, c := range []byte(s[from:to]) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// Month is the number yyyymm of a span of days that lies in one month, 0 otherwise: what is known to the year only belongs to no month.
// An interval belongs to the month it begins in.
func Month(first, last Day, precision string) int {
	if first == 0 || precision != "interval" && precision != "week" && first/100 != last/100 {
		return 0
	}
	return int(first / 100)
}
