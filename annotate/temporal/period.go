package temporal

import (
	"strconv"
	"strings"
	"time"
)

// quarter reads "the third quarter of 2016", "Q3 2016".
func (f *finder) quarter(i int) (Time, bool) {
	k := i
	n, ok := f.value("ordinal", k)
	if ok && f.lower(k+1) == "quarter" {
		k += 2
		if f.lower(k) == "of" {
			k++
		}
	} else if form := f.lower(i); len(form) == 2 && form[0] == 'q' && form[1] >= '1' && form[1] <= '4' {
		n, k = int(form[1]-'0'), i+1
	} else {
		return Time{}, false
	}
	year, ok := f.yearNumber(k)
	if !ok {
		return Time{}, false
	}
	return Time{kind: quarterly, year: year, count: n, Last: k + 1}, true
}

// partOfYear reads "early 2026", "mid-2011", "the end of 2019", "the beginning of the year".
func (f *finder) partOfYear(i int) (Time, bool) {
	if part, digits, ok := strings.Cut(f.lower(i), "-"); ok { // one token: "mid-2011"
		if _, ok := f.words["part"][part]; ok {
			if year, err := strconv.Atoi(digits); err == nil && len(digits) == 4 {
				return Time{year: year, Last: i + 1}, true
			}
		}
	}
	k := i
	if _, ok := f.value("part", k); ok {
		if k++; f.lower(k) == "-" || f.lower(k) == "in" {
			k++
		}
	} else if _, ok := f.value("edge", k); ok && f.lower(k+1) == "of" {
		k += 2
		if f.lower(k) == "the" && f.lower(k+1) == "year" {
			return Time{kind: relative, unit: 5, Last: k + 2}, true
		}
	} else {
		return Time{}, false
	}
	year, ok := f.yearNumber(k)
	if !ok {
		return Time{}, false
	}
	return Time{year: year, Last: k + 1}, true
}

// decade reads "the 1990s".
func (f *finder) decade(i int) (Time, bool) {
	digits, ok := strings.CutSuffix(f.lower(i), "s")
	year, err := strconv.Atoi(digits)
	if !ok || err != nil || len(digits) != 4 || year%10 != 0 || year < 1500 || year > 2100 {
		return Time{}, false
	}
	return Time{year: year, endYear: year + 9, Last: i + 1}, true
}

// slashed reads 2/22/2016 and 7/8/07 as American news writes them, month first; where only the other order makes a date, day first.
func (f *finder) slashed(i int) (Time, bool) {
	part := strings.Split(f.d.Form(i), "/")
	if len(part) != 3 {
		return Time{}, false
	}
	var n [3]int
	for k, p := range part {
		var err error
		if n[k], err = strconv.Atoi(p); err != nil {
			return Time{}, false
		}
	}
	month, day, year := n[0], n[1], n[2]
	if month > 12 {
		month, day = day, month
	}
	if len(part[2]) == 2 {
		if year += 2000; year > 2050 {
			year -= 100
		}
	}
	if month < 1 || month > 12 || day < 1 || day > 31 || year < 1500 || year > 2100 {
		return Time{}, false
	}
	return Time{year: year, month: month, day: day, Last: i + 1}, true
}

// stretch reads "the past two days", "the next six months": from the reference backwards or forwards.
func (f *finder) stretch(i int) (Time, bool) {
	direction, ok := f.value("direction", i)
	if !ok || direction == 0 {
		return Time{}, false
	}
	n, ok := f.count(i + 1)
	if !ok {
		return Time{}, false
	}
	unit, ok := f.value("unit", i+2)
	if !ok || unit == 6 {
		return Time{}, false
	}
	return Time{kind: stretch, unit: unit, count: n * direction, Last: i + 3}, true
}

// weekend reads "last weekend", "this weekend", "the weekend".
func (f *finder) weekend(i int) (Time, bool) {
	direction, ok := f.value("direction", i)
	k := i + 1
	if !ok {
		if f.lower(i) != "the" {
			return Time{}, false
		}
		direction = -1
	}
	if f.lower(k) != "weekend" {
		return Time{}, false
	}
	return Time{kind: weekend, direction: direction, Last: k + 1}, true
}

// after reads "two days earlier", "a week later": they count from the day that the text stated before.
func (f *finder) after(i int) (Time, bool) {
	n, ok := f.count(i)
	if !ok || f.stated == nil {
		return Time{}, false
	}
	unit, ok := f.value("unit", i+1)
	if !ok || unit > 5 {
		return Time{}, false
	}
	sign, ok := f.value("anaphor", i+2)
	if !ok {
		return Time{}, false
	}
	return Time{kind: anaphoric, unit: unit, count: n * sign, anchor: f.stated, Last: i + 3}, true
}

// statesDay tells whether an expression names a day from which later ones can count.
func (t *Time) statesDay() bool {
	return t.kind == weekday || t.kind == inWeek || t.kind == calendar && t.day > 0
}

// periodValue resolves quarters, stretches, weekends and what counts from another expression.
func (t *Time) periodValue(reference time.Time, future bool) (Value, bool) {
	switch t.kind {
	case quarterly:
		return Value{pad(t.year, 4) + "-Q" + strconv.Itoa(t.count), Quarter, "stated"}, true
	case anaphoric:
		v, ok := t.anchor.Value(reference, future)
		if !ok || v.Precision != Day {
			return Value{}, false
		}
		day, err := time.Parse(time.DateOnly, v.Date)
		if err != nil {
			return Value{}, false
		}
		v, ok = (&Time{kind: relative, unit: t.unit, count: t.count}).Value(day, false)
		return v, ok
	}
	if reference.IsZero() {
		return Value{}, false
	}
	if t.kind == inWeek { // weeks begin on Monday
		monday := reference.AddDate(0, 0, 7*t.count-(int(reference.Weekday())+6)%7)
		return Value{monday.AddDate(0, 0, (int(t.weekday)+6)%7).Format(time.DateOnly), Day, "weekday"}, true
	}
	if t.kind == ofMonth {
		day := time.Date(reference.Year(), reference.Month(), t.day, 0, 0, 0, 0, time.UTC)
		switch {
		case future && day.Before(reference):
			day = time.Date(reference.Year(), reference.Month()+1, t.day, 0, 0, 0, 0, time.UTC)
		case !future && day.After(reference):
			day = time.Date(reference.Year(), reference.Month()-1, t.day, 0, 0, 0, 0, time.UTC)
		}
		if day.Day() != t.day {
			return Value{}, false
		}
		return Value{day.Format(time.DateOnly), Day, "completed"}, true
	}
	if t.kind == weekend {
		saturday := reference.AddDate(0, 0, (int(time.Saturday)-int(reference.Weekday())+7)%7)
		if t.direction < 0 || t.direction == 0 && !future && reference.Weekday() != time.Saturday && reference.Weekday() != time.Sunday {
			saturday = saturday.AddDate(0, 0, -7)
		}
		if t.direction > 0 && reference.Weekday() != time.Saturday {
			saturday = saturday.AddDate(0, 0, 7)
		}
		return Value{saturday.Format(time.DateOnly) + "/" + saturday.AddDate(0, 0, 1).Format(time.DateOnly), Interval, "relative"}, true
	}
	var years, months, days int
	switch t.unit {
	case 1:
		days = t.count
	case 2:
		days = 7 * t.count
	case 3:
		months = t.count
	case 4:
		months = 3 * t.count
	case 5:
		years = t.count
	}
	from, to := reference, reference.AddDate(years, months, days)
	if to.Before(from) {
		from, to = to, from
	}
	return Value{from.Format(time.DateOnly) + "/" + to.Format(time.DateOnly), Interval, "relative"}, true
}
