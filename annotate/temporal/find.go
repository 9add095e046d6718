package temporal

import (
	"strconv"
	"strings"
	"time"

	"github.com/dragoman-project/dragoman/text"
)

// finder reads expressions in one sentence.
type finder struct {
	d      *text.Document
	last   int
	words  vocabulary
	stated *Time // the last day that the text stated
}

func (f *finder) lower(i int) string {
	if i >= f.last {
		return ""
	}
	return f.d.Lower(i)
}

func (f *finder) value(class string, i int) (int, bool) {
	n, ok := f.words[class][f.lower(i)]
	return n, ok
}

// at reads an expression at token i.
func (f *finder) at(i int) (Time, bool) {
	if !f.mayBegin(i) {
		return Time{}, false
	}
	for _, read := range []func(int) (Time, bool){f.iso, f.slashed, f.monthFirst, f.dayFirst, f.named, f.quarter, f.ago, f.after, f.stretch, f.weekend, f.directed, f.bare, f.partOfYear, f.decade, f.year} {
		if t, ok := read(i); ok {
			t.First = i
			return t, true
		}
	}
	return Time{}, false
}

// mayBegin tells whether an expression can begin at a token at all: with a digit, or with a word of the list.
func (f *finder) mayBegin(i int) bool {
	form := f.d.Form(i)
	if c := form[0]; c >= '0' && c <= '9' {
		return true
	}
	low := strings.ToLower(form)
	if len(low) == 2 && low[0] == 'q' || low == "the" || beginnings()[low] {
		return true
	}
	part, _, found := strings.Cut(low, "-")
	return found && beginnings()[part]
}

// iso reads 2025-12-23.
func (f *finder) iso(i int) (Time, bool) {
	day, err := time.Parse(time.DateOnly, f.d.Form(i))
	if err != nil {
		return Time{}, false
	}
	return Time{Last: i + 1, year: day.Year(), month: int(day.Month()), day: day.Day()}, true
}

// monthFirst reads "December 23, 2025", "December 23", "December 2025", "early December", "December".
func (f *finder) monthFirst(i int) (Time, bool) {
	start := i
	if _, ok := f.value("part", i); ok {
		i++
		if f.lower(i) == "-" {
			i++
		}
	}
	month, ok := f.value("month", i)
	if !ok || !f.capital(i) {
		return Time{}, false
	}
	t := Time{month: month, Last: i + 1}
	if day, ok := f.dayNumber(i + 1); ok {
		t.day, t.Last = day, i+2
	} else if f.lower(i+1) == "the" {
		if day, ok := f.dayNumber(i + 2); ok {
			t.day, t.Last = day, i+3
		}
	}
	k := t.Last
	if f.lower(k) == "," || f.lower(k) == "of" {
		k++
	}
	if year, ok := f.yearNumber(k); ok {
		t.year, t.Last = year, k+1
	}
	// "May" and "March" alone are months only where a preposition or a number says so.
	if t.day == 0 && t.year == 0 && start == i && (month == 3 || month == 5) && f.d.Tokens[i].UPOS != text.PROPN {
		return Time{}, false
	}
	if t.day == 0 && t.year == 0 && t.Last < f.last && f.d.Tokens[i].Deprel.Base() == text.Nsubj && f.d.Tokens[i].Head >= int32(t.Last) {
		return Time{}, false // "May said": a person
	}
	return t, true
}

// dayFirst reads "23 December 2025", "the 23rd of December".
func (f *finder) dayFirst(i int) (Time, bool) {
	day, ok := f.dayNumber(i)
	if !ok {
		return Time{}, false
	}
	k := i + 1
	if f.lower(k) == "of" {
		k++
	}
	month, ok := f.value("month", k)
	if !ok || !f.capital(k) {
		return Time{}, false
	}
	t := Time{day: day, month: month, Last: k + 1}
	k = t.Last
	if f.lower(k) == "," {
		k++
	}
	if year, ok := f.yearNumber(k); ok {
		t.year, t.Last = year, k+1
	}
	return t, true
}

// named reads a weekday with what goes with it: "Monday", "last Monday", "next Friday", "Monday, September 23, 2019" (the date then counts).
func (f *finder) named(i int) (Time, bool) {
	direction, directed := 0, false
	k := i
	if n, ok := f.value("direction", k); ok {
		direction, directed = n, true
		k++
	}
	day, ok := f.value("weekday", k)
	if !ok || !f.capital(k) {
		return Time{}, false
	}
	next := k + 1
	if f.lower(next) == "," {
		next++
	}
	for _, read := range []func(int) (Time, bool){f.monthFirst, f.dayFirst} {
		if t, ok := read(next); ok && t.day > 0 {
			return t, true
		}
	}
	if n, end, ok := f.week(k + 1); ok && !directed { // "Tuesday next week"
		return Time{kind: inWeek, weekday: time.Weekday(day), count: n, Last: end}, true
	}
	if next := k + 1; f.lower(next) == "the" { // "Friday the 15th": the date is that of the weekday
		if n, ok := f.dayNumber(next + 1); ok {
			return Time{kind: ofMonth, day: n, Last: next + 2}, true
		}
	}
	return Time{kind: weekday, weekday: time.Weekday(day), direction: direction, Last: k + 1}, true
}

// ago reads "two days ago", "a week earlier", "three months later" (the last from the reference only when it says "from now").
func (f *finder) ago(i int) (Time, bool) {
	n, ok := f.count(i)
	if !ok {
		return Time{}, false
	}
	unit, ok := f.value("unit", i+1)
	if !ok || unit > 5 {
		return Time{}, false
	}
	switch {
	case f.lower(i+2) == "ago":
		return Time{kind: relative, unit: unit, count: -n, Last: i + 3}, true
	case f.lower(i+2) == "from" && f.lower(i+3) == "now":
		return Time{kind: relative, unit: unit, count: n, Last: i + 4}, true
	}
	return Time{}, false
}

// directed reads "last week", "this month", "earlier this year", "next year", "the past week".
func (f *finder) directed(i int) (Time, bool) {
	k := i
	if _, ok := f.value("part", k); ok {
		k++
	}
	n, ok := f.value("direction", k)
	if !ok {
		return Time{}, false
	}
	if n, end, ok := f.week(k); ok && k == i { // "next week on Friday"
		if f.lower(end) == "on" {
			end++
		}
		if day, ok := f.value("weekday", end); ok && f.capital(end) {
			return Time{kind: inWeek, weekday: time.Weekday(day), count: n, Last: end + 1}, true
		}
	}
	unit, ok := f.value("unit", k+1)
	if !ok || unit == 6 || strings.HasSuffix(f.lower(k+1), "s") {
		return Time{}, false
	}
	if word := f.lower(k); word == "following" || word == "previous" { // relative to something else than the day of publication
		return Time{}, false
	}
	return Time{kind: relative, unit: unit, count: n, Last: k + 2}, true
}

// week reads "next week", "of last week".
func (f *finder) week(i int) (count, end int, ok bool) {
	if f.lower(i) == "of" {
		i++
	}
	n, ok := f.value("direction", i)
	return n, i + 2, ok && f.lower(i+1) == "week"
}

// bare reads "yesterday", "today", "tomorrow", "the day before yesterday".
func (f *finder) bare(i int) (Time, bool) {
	if sign, ok := f.value("anaphor", i+1); ok && f.lower(i) == "day" {
		if n, ok := f.value("day", i+2); ok && n == sign {
			return Time{kind: relative, unit: 1, count: n + sign, Last: i + 3}, true
		}
	}
	n, ok := f.value("day", i)
	if !ok {
		return Time{}, false
	}
	return Time{kind: relative, unit: 1, count: n, Last: i + 1}, true
}

// year reads "in 2019", "2011-2014", "between 2011 and 2014", "2024" before a noun.
func (f *finder) year(i int) (Time, bool) {
	year, ok := f.yearNumber(i)
	if !ok {
		return Time{}, false
	}
	t := Time{year: year, Last: i + 1}
	switch f.lower(i + 1) {
	case "-", "–", "and", "to":
		if end, ok := f.yearNumber(i + 2); ok && end > year && (f.lower(i+1) != "and" || i > 0 && f.d.Lower(i-1) == "between") {
			t.endYear, t.Last = end, i+3
		}
	}
	return t, true
}

func (f *finder) capital(i int) bool {
	c := f.d.Form(i)[0]
	return c >= 'A' && c <= 'Z'
}

// dayNumber reads a day of the month: 23, 23rd.
func (f *finder) dayNumber(i int) (int, bool) {
	s := f.lower(i)
	if len(s) > 2 {
		switch s[len(s)-2:] {
		case "st", "nd", "rd", "th":
			s = s[:len(s)-2]
		}
	}
	if len(s) == 0 || len(s) > 2 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 1 && n <= 31
}

func (f *finder) yearNumber(i int) (int, bool) {
	s := f.lower(i)
	if len(s) != 4 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1000 || n > 2100 || f.d.Tokens[i].UPOS != text.NUM {
		return 0, false
	}
	if i > 0 { // "In 1905 workers struck": behind such a preposition it counts no people
		if _, ok := f.value("dating", i-1); ok {
			return n, true
		}
	}
	if n < 1500 {
		return 0, false
	}
	// "2000 soldiers" is no year: a number that counts a plural noun.
	if h := f.d.Tokens[i].Head; f.d.Tokens[i].Deprel == text.Nummod && h > int32(i) && f.d.Tokens[h].XPOS == text.NNS {
		return 0, false
	}
	return n, true
}

func (f *finder) count(i int) (int, bool) {
	if n, ok := f.value("number", i); ok {
		return n, true
	}
	n, err := strconv.Atoi(f.lower(i))
	return n, err == nil && n > 0 && n < 1000
}
