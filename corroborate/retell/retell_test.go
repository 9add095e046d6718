package retell_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/corroborate/retell"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/ontology"
)

func made(seed uint64) []retell.Article {
	return slices.Collect(retell.Articles(retell.Options{Seed: seed, Articles: 500}))
}

func TestTheSameSeedGivesTheSameArticles(t *testing.T) {
	t.Parallel()
	a := made(7)
	if !reflect.DeepEqual(a, made(7)) {
		t.Error("a seed gives two worlds")
	}
	if reflect.DeepEqual(a, made(8)) {
		t.Error("two seeds give one world")
	}
}

func TestArticlesAreWhatTheySay(t *testing.T) {
	t.Parallel()
	seen := map[string]retell.Article{}
	edits := map[string]int{}
	last := ""
	for _, a := range made(3) {
		if a.Published < last {
			t.Errorf("%s of %s comes after %s", a.ID, a.Published, last)
		}
		last = a.Published
		if _, again := seen[a.ID]; again || a.Text == "" || a.Publisher == "" || a.Source == "" || len(a.Tellings) == 0 {
			t.Errorf("article %+v", a)
		}
		if a.CopyOf != "" {
			of, ok := seen[a.CopyOf]
			if !ok || of.Source != a.Source || of.Tellings[0].Story != a.Tellings[0].Story {
				t.Errorf("%s copies %s, which is %+v", a.ID, a.CopyOf, of)
			}
			edits[a.Edit]++
		}
		runes := []rune(a.Text)
		for _, s := range a.Tellings {
			if !ontology.Type(s.Type).Valid() || s.Mode != "" && !ontology.ValidMode(ontology.Type(s.Type), s.Mode) {
				t.Errorf("%s tells %s %s", a.ID, s.Type, s.Mode)
			}
			if words := string(runes[s.Start:s.End]); !strings.HasSuffix(words, ".") || strings.ContainsAny(words, "{}[]\n") {
				t.Errorf("%s tells %q", a.ID, words)
			}
		}
		seen[a.ID] = a
	}
	for _, edit := range []string{"verbatim", "edited", "cropped", "releaded"} {
		if edits[edit] == 0 {
			t.Errorf("no copy is %s", edit)
		}
	}
}

// TestNamesAreInTheDictionaries holds actors.txt and the agencies against the dictionaries, by what the articles call them.
func TestNamesAreInTheDictionaries(t *testing.T) {
	t.Parallel()
	names, err := gazetteer.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range retell.Names() {
		if len(names.Lookup(name)) == 0 {
			t.Errorf("no dictionary knows %q", name)
		}
	}
}
