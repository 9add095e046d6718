package gazetteer

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/dragoman-project/dragoman/annotate/segment"
	"github.com/dragoman-project/dragoman/text"
)

// Ref is what a name can mean: an entry, and the form in which the name names it.
type Ref struct {
	Entry int32
	Form  Form
}

// Gazetteer is a set of dictionaries, read-only after loading.
type Gazetteer struct {
	Entries []Entry // of the text files; Entry knows the cities too

	cities *cityTable
	user   [][]byte // the user's files

	names     trie[Ref]
	offices   trie[Title]
	roles     trie[Title]
	countries map[string]int32  // code to entry
	capitals  map[string]string // name to code
	divisions map[string]int32  // "USA TX" to entry
	demonyms  []demonym
	scratch   []text.Token
	hashes    []uint64
}

// Entry returns an entry by the number that a Ref carries.
func (g *Gazetteer) Entry(id int32) *Entry {
	if id >= cityBase {
		return g.cities.entry(int(id-cityBase), g.capitals)
	}
	return &g.Entries[id]
}

// Match is a name found in a text: tokens [First, Last) and everything they can mean.
type Match struct {
	First, Last int
	Refs        []Ref
}

// Embedded returns the dictionaries that come with the program. A problem in them is an error.
var Embedded = sync.OnceValues(func() (*Gazetteer, error) {
	dir, err := fs.Sub(files, "data")
	if err != nil {
		return nil, err
	}
	g, problems, err := Read(dir)
	if err == nil && len(problems) > 0 {
		err = fmt.Errorf("the embedded dictionaries have %d problems; the first: %w", len(problems), problems[0])
	}
	return g, err
})

// Read reads the dictionaries of a folder, whose files and columns data/README.md describes.
func Read(dir fs.FS) (*Gazetteer, []Problem, error) {
	g := &Gazetteer{countries: map[string]int32{}, capitals: map[string]string{}, divisions: map[string]int32{}, Entries: make([]Entry, 0, 32<<10)}
	var citiesErr error
	var wg sync.WaitGroup
	wg.Go(func() { g.cities, citiesErr = readCities(cityData) })
	g.names.nodes = make(map[uint64]int32, 128<<10)
	r := &reader{g: g}
	err := r.readAll(dir)
	wg.Wait()
	if err = errors.Join(err, citiesErr); err != nil {
		return nil, nil, err
	}
	r.capitals()
	return g, append(r.problems, g.lint()...), nil
}

func (g *Gazetteer) add(e Entry) int32 {
	g.Entries = append(g.Entries, e)
	return int32(len(g.Entries) - 1)
}

// name makes a name lead to an entry. Names are cut into tokens as the text will be.
func (g *Gazetteer) name(id int32, form Form, name string) {
	h := root
	for _, h = range g.prefixes(name) {
		g.names.extend(h)
	}
	if h == root {
		return
	}
	ref := Ref{id, form}
	if form != Name && g.Entries[id].Kind == Country {
		g.demonyms = append(g.demonyms, demonym{name, ref})
	}
	for _, have := range g.names.at(h) {
		if have == ref {
			return
		}
	}
	g.names.put(h, ref)
}

// prefixes returns the hash of every beginning of a name, in tokens.
func (g *Gazetteer) prefixes(name string) []uint64 {
	g.scratch = segment.Tokenize(g.scratch[:0], name, text.Span{End: len(name)})
	h := root
	g.hashes = g.hashes[:0]
	for i := range g.scratch {
		t := &g.scratch[i]
		h = step(h, hashForm(name[t.Start:t.End]))
		g.hashes = append(g.hashes, h)
	}
	return g.hashes
}

// title stores an office or role under the lower-cased words of its phrase and of its plural.
func (g *Gazetteer) title(t *trie[Title], title Title) {
	for _, phrase := range [...]string{title.Phrase, plural(title.Phrase)} {
		h := root
		g.scratch = segment.Tokenize(g.scratch[:0], phrase, text.Span{End: len(phrase)})
		for i := range g.scratch {
			tok := &g.scratch[i]
			h = step(h, hashLower(phrase[tok.Start:tok.End]))
			t.extend(h)
		}
		if h != root && len(t.at(h)) == 0 {
			t.put(h, title)
		}
	}
}

// plural puts a phrase into the plural: its last word, or the word before "of", "for" and the like.
func plural(phrase string) string {
	head, rest := phrase, ""
	for _, p := range [...]string{" of ", " for ", " to ", " in ", " on ", "-in-", "-of-"} {
		if i := strings.Index(phrase, p); i >= 0 && i < len(head) {
			head, rest = phrase[:i], phrase[i:]
		}
	}
	switch {
	case strings.HasSuffix(head, "man"):
		head = head[:len(head)-2] + "en"
	case strings.HasSuffix(head, "person"):
		head = head[:len(head)-6] + "people"
	case strings.HasSuffix(head, "child"):
		head += "ren"
	case strings.HasSuffix(head, "s"), strings.HasSuffix(head, "x"), strings.HasSuffix(head, "ch"), strings.HasSuffix(head, "sh"):
		head += "es"
	case strings.HasSuffix(head, "y") && len(head) > 1 && !strings.ContainsRune("aeiou", rune(head[len(head)-2])):
		head = head[:len(head)-1] + "ies"
	default:
		head += "s"
	}
	return head + rest
}

// Lookup returns what a name can mean.
func (g *Gazetteer) Lookup(name string) []Ref {
	tokens := segment.Tokenize(nil, name, text.Span{End: len(name)})
	h := root
	for i := range tokens {
		h = step(h, hashForm(name[tokens[i].Start:tokens[i].End]))
	}
	refs, _ := g.look(h)
	return refs
}

// look returns everything under a hash of tokens, and whether there is that or longer names.
func (g *Gazetteer) look(h uint64) ([]Ref, bool) {
	refs, more := g.names.look(h)
	all, moreCities := g.cities.look(h, refs[:len(refs):len(refs)])
	return all, more || moreCities
}

// Division returns the entry of a first-order division by its country and GeoNames code: "USA TX".
func (g *Gazetteer) Division(key string) (*Entry, bool) {
	id, ok := g.divisions[key]
	if !ok {
		return nil, false
	}
	return &g.Entries[id], true
}

// Country returns the entry of a country code.
func (g *Gazetteer) Country(code string) (*Entry, bool) {
	id, ok := g.countries[code]
	if !ok {
		return nil, false
	}
	return &g.Entries[id], true
}

// At returns the longest name that starts at token i and ends before token last. Names in capitals, as in datelines and headlines, are found too.
func (g *Gazetteer) At(d *text.Document, i, last int) (Match, bool) {
	if m, ok := g.longest(d, i, last, func(form string) string { return form }); ok || !shouts(d.Form(i)) {
		return m, ok
	}
	return g.longest(d, i, last, capitalised)
}

// minShout is the length from which a word in capitals is more likely a name than an acronym.
const minShout = 4

func shouts(form string) bool {
	if len(form) < minShout {
		return false
	}
	for _, r := range form {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// capitalised writes a word in capitals as a name is usually written.
func capitalised(form string) string {
	if !shouts(form) {
		return form
	}
	_, size := utf8.DecodeRuneInString(form)
	return form[:size] + strings.ToLower(form[size:])
}

func (g *Gazetteer) longest(d *text.Document, i, last int, write func(string) string) (Match, bool) {
	best := Match{}
	h := root
	for k := i; k < last; k++ {
		h = step(h, hashForm(write(d.Form(k))))
		refs, more := g.look(h)
		if len(refs) > 0 {
			best = Match{i, k + 1, refs}
		}
		if !more {
			break
		}
	}
	return best, best.Last > best.First
}

// OfficeAt returns the longest office phrase that starts at token i.
func (g *Gazetteer) OfficeAt(d *text.Document, i, last int) (Title, int) {
	return longest(&g.offices, d, i, last)
}

// RoleAt returns the longest role phrase that starts at token i.
func (g *Gazetteer) RoleAt(d *text.Document, i, last int) (Title, int) {
	return longest(&g.roles, d, i, last)
}

// longest matches lower-cased forms, and the lemma of the last word, so that plurals are found.
func longest(t *trie[Title], d *text.Document, i, last int) (Title, int) {
	var best Title
	end := i
	h := root
	for k := i; k < last; k++ {
		form := step(h, hashLower(d.Form(k)))
		titles, more := t.look(form)
		if len(titles) == 0 {
			titles, _ = t.look(step(h, hashLower(d.Tokens[k].Lemma)))
		}
		if len(titles) > 0 {
			best, end = titles[0], k+1
		}
		if !more {
			break
		}
		h = form
	}
	return best, end
}

// Hash identifies the dictionaries: that of the embedded ones, with the user's files in it if there are any.
func (g *Gazetteer) Hash() string {
	if g.user == nil {
		return Hash()
	}
	h := sha256.New()
	fmt.Fprintln(h, Hash())
	for _, data := range g.user {
		fmt.Fprintln(h, len(data))
		h.Write(data)
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

// Hash identifies the embedded dictionaries: the first twelve hexadecimal digits of the SHA-256 over their files.
var Hash = sync.OnceValue(func() string {
	h := sha256.New()
	h.Write(cityData)
	_ = fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			data, _ := files.ReadFile(name)
			fmt.Fprintf(h, "%s %d\n", name, len(data))
			h.Write(data)
		}
		return err
	})
	return hex.EncodeToString(h.Sum(nil))[:12]
})

// Titles returns all offices and roles.
func (g *Gazetteer) Titles() []Title {
	var out []Title
	for _, list := range [][][]Title{g.offices.values, g.roles.values} {
		for _, titles := range list {
			out = append(out, titles...)
		}
	}
	return out
}

// EachName calls f with every entry's own name and, for states, with the adjectives and nouns of their people.
func (g *Gazetteer) EachName(f func(name string, e *Entry, form Form)) {
	for i := range g.Entries {
		f(g.Entries[i].Name, &g.Entries[i], Name)
	}
	for n := range g.cities.entries {
		e := g.Entry(int32(cityBase + n))
		f(e.Name, e, Name)
	}
	for _, n := range g.demonyms {
		f(n.name, &g.Entries[n.ref.Entry], n.ref.Form)
	}
}

// demonym is an adjective or noun made from the name of an entry.
type demonym struct {
	name string
	ref  Ref
}
