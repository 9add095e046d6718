package corroborate

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/dragoman-project/dragoman/ontology"
)

// countries are the countries of one side, each once, in order.
func countries(side []Party) []string {
	var out []string
	for _, p := range side {
		if p.Country != "" && !slices.Contains(out, p.Country) {
			out = append(out, p.Country)
		}
	}
	return out
}

func union(a, b []string) []string {
	out := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

func intersect(a, b []string) []string {
	var out []string
	for _, x := range a {
		if slices.Contains(b, x) {
			out = append(out, x)
		}
	}
	return out
}

// parties compares who did it to whom. Directed acts are compared side by side; acts that are done together by the set of all who took part.
func (c *comparison) parties(a, b *Report) bool {
	if together(a, b) {
		return c.participants(a, b)
	}
	both := true
	var common []string
	for _, side := range [...]struct {
		what string
		x, y []Party
	}{{"actors", a.Actor, b.Actor}, {"recipients", a.Recipient, b.Recipient}} {
		x, y := countries(side.x), countries(side.y)
		shared := intersect(x, y)
		switch {
		case len(x) == 0 || len(y) == 0:
			both = false
		case len(shared) == 0:
			return c.forbid("other %s: %s, not %s", side.what, strings.Join(x, " and "), strings.Join(y, " and "))
		}
		common = append(common, shared...)
		c.sectors(side.x, side.y)
	}
	c.scoreParties(common, both)
	if !both {
		c.besides(a, b, common)
	}
	return true
}

// besides looks for the other party, where a report lacks it, among the countries that its sentence names.
func (c *comparison) besides(a, b *Report, common []string) {
	others := func(r *Report) []string {
		return slices.DeleteFunc(union(territories(r), r.Beside.Countries), func(country string) bool { return slices.Contains(common, country) })
	}
	x, y := others(a), others(b)
	switch shared := intersect(x, y); {
	case len(shared) > 0:
		c.add(besideParty, "%s beside", shared[0])
	case len(x) > 0 && len(y) > 0:
		c.add(besideOther, "%s against %s beside", x[0], y[0])
	}
}

// together tells whether a pair of reports tells an act that its parties did together. Who visited whom is told apart only where both reports say it.
func together(a, b *Report) bool {
	switch ontology.Type(a.Event.Event) {
	case ontology.Consult:
		visit := func(r *Report) bool {
			return r.Event.Mode == "visit" && len(countries(r.Actor)) > 0 && len(countries(r.Recipient)) > 0
		}
		return !visit(a) || !visit(b)
	case ontology.Agree, ontology.Support, ontology.Cooperate, ontology.Assault:
		mutual := func(r *Report) bool { return len(r.Recipient) == 0 && len(countries(r.Actor)) > 1 }
		return mutual(a) || mutual(b)
	}
	return false
}

// participants compares all who took part. A report may leave out one of two; of two that name two or more, two must be the same.
func (c *comparison) participants(a, b *Report) bool {
	x, y := union(countries(a.Actor), countries(a.Recipient)), union(countries(b.Actor), countries(b.Recipient))
	if a.Event.Event == string(ontology.Consult) { // whoever visits a capital visits its government
		x, y = host(a, x), host(b, y)
	}
	common := intersect(x, y)
	if len(common) < min(2, len(x), len(y)) || len(common) == 0 && len(x)+len(y) > 0 && len(x) > 0 && len(y) > 0 {
		return c.forbid("other parties: %s, not %s", strings.Join(x, " and "), strings.Join(y, " and "))
	}
	c.scoreParties(common, len(common) > 1)
	if len(common) < 2 {
		c.besides(a, b, common)
	}
	return true
}

// host adds the country of the place to a party that is alone.
func host(r *Report, parties []string) []string {
	if at := land(r); len(parties) == 1 && at != "" {
		return union(parties, []string{at})
	}
	return parties
}

func (c *comparison) scoreParties(common []string, both bool) {
	switch {
	case both:
		c.add(bothParties, "%s", strings.Join(common, " and "))
	case len(common) > 0:
		c.add(oneParty, "%s", strings.Join(common, " and "))
	default:
		c.add(noParty, "no party known to both")
	}
}

// sectors lowers the score of a side whose parties have no sector in common: the army of a state is not its parliament.
func (c *comparison) sectors(a, b []Party) {
	known := func(side []Party) []string {
		var out []string
		for _, p := range side {
			if p.Sector != "" {
				out = append(out, p.Sector)
			}
		}
		return out
	}
	x, y := known(a), known(b)
	if len(x) > 0 && len(y) > 0 && len(intersect(x, y)) == 0 {
		c.add(otherSector, "%s against %s", x[0], y[0])
	}
}

// persons compares who is named. The same person raises the score; two who hold one office of one state forbid, as one event has one of them.
func (c *comparison) persons(a, b *Report) bool {
	all := func(r *Report) []Party {
		return slices.DeleteFunc(slices.Concat(r.Actor, r.Recipient), func(p Party) bool { return !p.Person || p.Name == "" })
	}
	var shared []string
	apart := false
	x, y := all(a), all(b)
	for _, p := range x {
		for _, q := range y {
			switch {
			case SameName(p.Name, q.Name):
				if !slices.Contains(shared, p.Name) {
					shared = append(shared, p.Name)
				}
			case p.Country == "" || p.Country != q.Country:
			case sole(p.Office) != "" && sole(p.Office) == sole(q.Office):
				return c.forbid("%s is not %s", p.Name, q.Name)
			default:
				apart = true
			}
		}
	}
	switch {
	case len(shared) > 0:
		c.add(samePerson, "%s", strings.Join(shared, " and "))
	case apart:
		c.add(otherPersons, "other persons")
	}
	return true
}

// sole returns an office that one person holds at a time, in its first wording, or "".
func sole(office string) string { return soleOffices()[strings.ToLower(office)] }

// SameName tells whether two names of persons can be one person's in two spellings: the same last word, or one that sounds the same once letters that
// transliterations exchange are folded ("Shaibani" and "Shibani", "Zelensky" and "Zelenskyy"), and no first word that differs at its beginning.
func SameName(a, b string) bool {
	if a == b {
		return true
	}
	x, y := skeletons(a), skeletons(b)
	if len(x) == 0 || len(y) == 0 || x[len(x)-1] != y[len(y)-1] || len(x[len(x)-1]) < 2 {
		return false
	}
	if len(x) == 1 || len(y) == 1 {
		return true
	}
	return x[0][:1] == y[0][:1]
}

// skeletons are the words of a name without what transliterations exchange: marks, vowels behind the first letter, doubled letters, articles.
func skeletons(name string) []string {
	var out []string
	for word := range strings.FieldsFuncSeq(strings.ToLower(norm.NFD.String(name)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if word == "al" || word == "el" || word == "bin" || word == "ibn" || word == "abu" {
			continue
		}
		var b strings.Builder
		last := rune(0)
		for i, r := range word {
			if unicode.IsMark(r) || r == last {
				continue
			}
			last = r
			if i > 0 && strings.ContainsRune("aeiouyhjw", r) {
				continue
			}
			switch r {
			case 'q':
				r = 'k'
			case 'z':
				r = 's'
			case 'w':
				r = 'v'
			}
			b.WriteRune(r)
		}
		if b.Len() > 0 {
			out = append(out, b.String())
		}
	}
	return out
}
