package gazetteer

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

// Dictionaries of PETRARCH and TABARI (github.com/openeventdata/Dictionaries). Actors:
//
//	KOFI_ANNAN_
//	+K._ANNAN_                     another name
//	    [IGOUNO 970101-061231]     a code and when it holds: FROM-TO, <BEFORE or >AFTER, as YYMMDD or YYYYMMDD
//	    [ELI]                      without dates: at all other times
//	AFGHANISTAN_ [AFG]             name and code on one line
//
// Agents, whose codes join that of a country:
//
//	!PERSON! = MAN, MEN, WOMAN     words that stand for !PERSON! in what follows
//	GOLDEN_GOOSE {GOLDEN_GEESE} [~GGS]
//
// An underscore joins words; at the end of a phrase it says that no ending may follow, which is how all names are matched here.

// cameoRoles maps the role codes of CAMEO to sectors of PLOVER.
//
//go:embed words/cameo_roles.txt
var cameoRolesText string

var cameoRoles = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(cameoRolesText) {
		if sector, codes, ok := strings.Cut(line, ":"); ok && line[0] != '#' {
			for code := range strings.FieldsSeq(codes) {
				m[code] = strings.TrimSpace(sector)
			}
		}
	}
	return m
})

// smallWordsText lists the beginnings of words that keep a small letter within names, as a name in capitals would have them; "_" is a space.
//
//go:embed words/small_words.txt
var smallWordsText string

var smallWords = sync.OnceValue(func() []string {
	var list []string
	for line := range strings.Lines(smallWordsText) {
		if line[0] != '#' {
			list = append(list, strings.Fields(strings.TrimSpace(line))...)
		}
	}
	for i, w := range list {
		list[i] = strings.ReplaceAll(w, "_", " ")
	}
	return list
})

// coded is a name of an actor dictionary with its codes.
type coded struct {
	names []string
	codes []string // without brackets
	line  int
}

func (r *reader) petrarch(data []byte) {
	sets := map[string][]string{}
	var entry coded
	flush := func() {
		if len(entry.names) > 0 && len(entry.codes) > 0 {
			r.actor(entry)
		}
		entry = coded{}
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		r.line = n
		line, _, _ = strings.Cut(line, "#")
		if at := strings.Index(line, "<!--"); at >= 0 {
			line = line[:at]
		}
		line = strings.TrimSpace(line)
		if line == "" || strings.HasSuffix(line, "-->") {
			continue
		}
		if strings.HasPrefix(line, "!") && strings.Contains(line, "=") {
			name, words, _ := strings.Cut(line, "=")
			for w := range strings.SplitSeq(words, ",") {
				sets[strings.TrimSpace(name)] = append(sets[strings.TrimSpace(name)], strings.TrimSpace(w))
			}
			continue
		}
		phrase, codes := splitCodes(line)
		if strings.Contains(strings.Join(codes, ""), "~") {
			flush()
			r.agent(phrase, codes[0], sets)
			continue
		}
		if phrase != "" && !strings.HasPrefix(phrase, "+") {
			flush()
			entry.line = n
		}
		if phrase = strings.TrimPrefix(phrase, "+"); phrase != "" {
			entry.names = append(entry.names, phrase)
		}
		entry.codes = append(entry.codes, codes...)
	}
	flush()
}

// splitCodes cuts "[A] [B 1-2]" off a line.
func splitCodes(line string) (phrase string, codes []string) {
	phrase, rest, found := strings.Cut(line, "[")
	for found {
		var code string
		code, rest, found = strings.Cut(rest, "]")
		if !found {
			break
		}
		codes = append(codes, strings.TrimSpace(code))
		_, rest, found = strings.Cut(rest, "[")
	}
	return strings.TrimSpace(phrase), codes
}

// actor adds an entry for every code of a name.
func (r *reader) actor(a coded) {
	r.line = a.line
	var names []string
	for _, n := range a.names {
		names = append(names, spellings(n)...)
	}
	if len(names) == 0 {
		return
	}
	dated := false
	for _, code := range a.codes {
		dated = dated || strings.ContainsAny(code, " <>")
	}
	for _, code := range a.codes {
		code, when, _ := strings.Cut(code, " ")
		e := Entry{Kind: Organisation, Name: names[0]}
		if dated { // only persons change their codes
			e.Kind = Person
		}
		var ok bool
		if e.Country, e.Sector, e.OtherSectors, ok = r.decode(strings.ToUpper(code)); !ok {
			r.fail("%s: the code %q begins with no country and no role", names[0], code)
			continue
		}
		if e.Kind == Organisation && e.Sector == "" && e.Country != "" && r.state(e.Country) >= 0 {
			r.alias(r.state(e.Country), names)
			continue
		}
		if !r.period(&e, strings.TrimSpace(when)) {
			r.fail("%s: %q is no period", names[0], when)
			continue
		}
		r.add(e, names[1:]...)
	}
}

// state returns the number of a country's entry, -1 if there is none.
func (r *reader) state(code string) int32 {
	id, ok := r.g.countries[code]
	if !ok {
		return -1
	}
	return id
}

// alias makes names lead to an entry that is there already: "AFGANISTAN [AFG]" is another spelling of the state.
func (r *reader) alias(id int32, names []string) {
	for _, n := range names {
		r.g.name(id, Name, n)
	}
}

// decode splits a CAMEO actor code into country and sectors: groups of three letters, the first a country or a kind of organisation.
func (r *reader) decode(code string) (country, sector string, others []string, ok bool) {
	var sectors []string
	for i := 0; i+3 <= len(code); i += 3 {
		group := code[i : i+3]
		if now, ok := cameoRoles()[group]; ok && r.state(now) >= 0 { // a country under another code
			group = now
		}
		switch s, isRole := cameoRoles()[group]; {
		case isRole && s == "-":
		case i == 0 && r.state(group) >= 0:
			country = group
		case isRole && len(s) == 3 && r.g.KnownCountry(s) && country == "": // IGO, NGM and the like stand where a country stands
			country = s
		case isRole && s == "UNO" || isRole && s == "EUR":
			country = s
		case isRole && !r.g.KnownCountry(s):
			sectors = append(sectors, s)
		case i == 0:
			return "", "", nil, false
		}
	}
	if len(sectors) > 0 {
		sector, others = sectors[0], sectors[1:]
	}
	return country, sector, others, true
}

// period reads "970101-061231", "<20110101", ">20110101".
func (r *reader) period(e *Entry, when string) bool {
	if when == "" {
		return true
	}
	var ok bool
	switch when[0] {
	case '<':
		e.To, ok = compactDate(when[1:])
	case '>':
		e.From, ok = compactDate(when[1:])
	default:
		from, to, found := strings.Cut(when, "-")
		if !found {
			return false
		}
		var okFrom bool
		e.From, okFrom = compactDate(from)
		e.To, ok = compactDate(to)
		ok = ok && okFrom
	}
	return ok
}

// compactDate reads YYYYMMDD or YYMMDD; years of two digits are those since 1930.
func compactDate(s string) (Date, bool) {
	s = strings.TrimSpace(s)
	if len(s) == 6 {
		if s[:2] >= "30" {
			s = "19" + s
		} else {
			s = "20" + s
		}
	}
	if len(s) != 8 {
		return Date{}, false
	}
	d, err := ParseDate(s[:4] + "-" + s[4:6] + "-" + s[6:])
	return d, err == nil
}

// agent adds a role phrase with what stands for its sets, and the plural in braces if there is one.
func (r *reader) agent(phrase, code string, sets map[string][]string) {
	code = strings.ToUpper(strings.ReplaceAll(code, "~", ""))
	_, sector, others, ok := r.decode(code)
	if !ok || sector == "" {
		if _, isRole := cameoRoles()[code]; !isRole { // codes of a group without a sector in PLOVER are passed over
			return
		}
	}
	if sector == "" {
		return
	}
	plural := ""
	if at := strings.Index(phrase, "{"); at >= 0 {
		plural = strings.Trim(phrase[at:], "{} ")
		phrase = strings.TrimSpace(phrase[:at])
	}
	phrases := []string{phrase}
	for set, words := range sets {
		if !strings.Contains(phrase, set) {
			continue
		}
		phrases = phrases[:0]
		for _, w := range words {
			phrases = append(phrases, strings.ReplaceAll(phrase, set, w))
		}
	}
	if plural != "" {
		phrases = append(phrases, plural)
	}
	for _, p := range phrases {
		if p = strings.ToLower(words(p)); p != "" {
			r.g.title(&r.g.roles, Title{Phrase: p, Sector: sector, OtherSectors: others})
		}
	}
}

// words replaces underscores by spaces.
func words(phrase string) string {
	return strings.Join(strings.FieldsFunc(phrase, func(r rune) bool { return r == '_' || r == ' ' }), " ")
}

// spellings writes a name in capitals as texts have it: with capitals in front, and as it is if it may be an acronym.
func spellings(name string) []string {
	name = words(name)
	if name == "" {
		return nil
	}
	var b strings.Builder
	previous := ' '
	for _, r := range name {
		if unicode.IsLetter(previous) || previous == '\'' {
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
		previous = r
	}
	titled := b.String()
	for _, small := range smallWords() {
		titled = strings.ReplaceAll(titled, " "+small, " "+strings.ToLower(small))
	}
	out := []string{titled}
	if !strings.Contains(name, " ") && len(name) <= 6 {
		out = append(out, name)
	}
	if rest, ok := strings.CutPrefix(titled, "Al-"); ok {
		out = append(out, "al-"+rest)
	}
	return out
}
