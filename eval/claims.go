package eval

import (
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/lexicon"
)

// Analysis is an article with what it claims, coded by hand: a text file with lines "title:", "publisher:", "published:", an empty line, the paragraphs, a line
// "---", and a line for every claim (docs/EVAL.md).
type Analysis struct {
	Name, Title, Publisher, Published string
	Text                              string
	Claims                            []Claim
}

// Claim is a topic, relation, assessment or forecast of the gold.
type Claim struct {
	Layer      string   // topic, relation, assessment, forecast
	Type       string   // of a relation or assessment; the class of a forecast's hedge
	Actors     []string // of a relation a and b; whom an assessment is about
	Dependent  string
	Trend      string
	Polarity   map[string]string
	Holder     string
	Term       string
	Quote      string
	Start, End int  // code points of the quote
	May        bool // counted neither way
}

// separator stands between the text of an analysis and its claims.
const separator = "\n---\n"

// Analyses reads the *.txt files of a folder in the order of their names.
func Analyses(dir string) iter.Seq2[Analysis, error] {
	return func(yield func(Analysis, error) bool) {
		names, err := filepath.Glob(filepath.Join(escaped(dir), "*.txt"))
		if err != nil {
			yield(Analysis{}, fault.Skip(dir, fault.Unreadable, err))
			return
		}
		slices.Sort(names)
		for _, name := range names {
			data, err := readWhole(name)
			var a Analysis
			if err == nil {
				a, err = ParseAnalysis(name, string(data))
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// ParseAnalysis reads one analysis.
func ParseAnalysis(name, data string) (Analysis, error) {
	a := Analysis{Name: name}
	article, claims, ok := strings.Cut(data, separator)
	if !ok {
		return a, noGold(name, "no line --- stands between text and claims", "docs/EVAL.md shows the format")
	}
	for {
		line, rest, _ := strings.Cut(article, "\n")
		key, value, found := strings.Cut(line, ":")
		if !found || !slices.Contains([]string{"title", "publisher", "published"}, key) {
			break
		}
		switch value = strings.TrimSpace(value); key {
		case "title":
			a.Title = value
		case "publisher":
			a.Publisher = value
		case "published":
			a.Published = value
		}
		article = rest
	}
	a.Text = strings.TrimSpace(article)
	for n, line := range strings.Split(claims, "\n") {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		c, err := parseClaim(line)
		if err == nil {
			err = c.locate(a.Text)
		}
		if err != nil {
			return a, noGold(name, fmt.Sprintf("claim %d: %v", n+1, err), "docs/EVAL.md shows the format")
		}
		a.Claims = append(a.Claims, c)
	}
	return a, nil
}

var errFields = errors.New("want LAYER | fields | QUOTE")

func parseClaim(line string) (c Claim, err error) {
	f := strings.Split(line, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	c.Layer, c.May = strings.CutPrefix(f[0], "may ")
	options := func(list []string) {
		for _, s := range list {
			for w := range strings.FieldsSeq(s) {
				switch key, value, _ := strings.Cut(w, "="); key {
				case "dependent":
					c.Dependent = value
				case "trend":
					c.Trend = value
				}
			}
			if holder, ok := strings.CutPrefix(s, "holder="); ok {
				c.Holder = holder
			}
		}
	}
	switch {
	case c.Layer == "topic" && len(f) >= 2:
		c.Quote = f[1]
	case c.Layer == "relation" && len(f) >= 5:
		c.Type, c.Actors, c.Quote = f[1], f[2:4], f[len(f)-1]
		options(f[4 : len(f)-1])
	case c.Layer == "assessment" && len(f) == 5:
		c.Type, c.Actors, c.Quote = f[1], splitList(f[2]), f[4]
		c.Polarity = map[string]string{}
		for w := range strings.FieldsSeq(f[3]) {
			c.Polarity[w[:len(w)-1]] = w[len(w)-1:]
		}
	case c.Layer == "forecast" && len(f) >= 5:
		c.Type, c.Term, c.Actors, c.Quote = f[1], f[2], splitList(f[3]), f[len(f)-1]
		options(f[4 : len(f)-1])
	default:
		return c, errFields
	}
	if c.Layer != "topic" && !slices.Contains(lexicon.ClaimTypes, c.Type) {
		return c, fmt.Errorf("there is no type %q", c.Type)
	}
	return c, nil
}

func splitList(s string) []string {
	var out []string
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// locate finds the quote, which must stand once in the text.
func (c *Claim) locate(text string) error {
	i := strings.Index(text, c.Quote)
	if c.Quote == "" || i < 0 || strings.Contains(text[i+1:], c.Quote) {
		return fmt.Errorf("the words %q must stand exactly once in the text: %w", c.Quote, fs.ErrInvalid)
	}
	c.Start = len([]rune(text[:i]))
	c.End = c.Start + len([]rune(c.Quote))
	return nil
}
