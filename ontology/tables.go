package ontology

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

//go:embed tables/*.tsv
var files embed.FS

type modeKey struct {
	t    Type
	mode string
}

type reverseLine struct{ mode, context, cameo string }

type tableSet struct {
	types    []TypeInfo
	modes    []ModeInfo
	contexts []Term
	sectors  []Term
	nonstate []Term
	cameo    []CAMEOCode

	byType      map[Type]TypeInfo
	byMode      map[modeKey]ModeInfo
	contextSet  map[string]bool
	sectorSet   map[string]bool
	nonstateSet map[string]bool
	byCAMEO     map[string]CAMEOCode
	crosswalk   map[string]Coding
	reverse     map[Type][]reverseLine
}

// tables reads the embedded files once. They are part of the program, so a broken line is a programming error and panics; the tests read every line.
var tables = sync.OnceValue(func() *tableSet {
	t := &tableSet{
		byType: map[Type]TypeInfo{}, byMode: map[modeKey]ModeInfo{}, byCAMEO: map[string]CAMEOCode{},
		crosswalk: map[string]Coding{}, reverse: map[Type][]reverseLine{},
	}
	each("types", 5, func(f []string) {
		info := TypeInfo{Type(f[0]), Quad(integer(f[1])), number(f[2]), f[3] == "required", f[4]}
		t.types = append(t.types, info)
		t.byType[info.Type] = info
	})
	each("modes", 4, func(f []string) {
		m := ModeInfo{Type: Type(f[0]), Mode: f[1], Definition: f[3]}
		if f[2] != "" {
			m.Score, m.HasScore = number(f[2]), true
		}
		t.modes = append(t.modes, m)
		t.byMode[modeKey{m.Type, m.Mode}] = m
	})
	each("contexts", 2, func(f []string) { t.contexts = append(t.contexts, Term{Code: f[0], Definition: f[1]}) })
	each("nonstate", 2, func(f []string) { t.nonstate = append(t.nonstate, Term{Code: f[0], Definition: f[1]}) })
	each("sectors", 3, func(f []string) {
		t.sectors = append(t.sectors, Term{Code: f[0], Frequent: f[1] == "frequent", Definition: f[2]})
	})
	t.contextSet, t.sectorSet, t.nonstateSet = codes(t.contexts), codes(t.sectors), codes(t.nonstate)
	each("cameo", 6, func(f []string) {
		c := CAMEOCode{
			Code: f[0], Name: f[1], gdelt: optional(f[2]), icews: optional(f[3]),
			QuadGDELT: Quad(integer(f[4])), QuadOEDA: Quad(integer(f[5])),
		}
		t.cameo = append(t.cameo, c)
		t.byCAMEO[c.Code] = c
	})
	each("cameo_plover", 5, func(f []string) {
		c := Coding{Type: Type(f[1]), Mode: f[2], Swapped: strings.HasPrefix(f[4], "sides swapped")}
		if f[3] != "" {
			c.Contexts = strings.Split(f[3], ",")
		}
		t.crosswalk[f[0]] = c
	})
	each("plover_cameo", 4, func(f []string) {
		any := func(s string) string { return strings.TrimPrefix(s, "-") }
		t.reverse[Type(f[0])] = append(t.reverse[Type(f[0])], reverseLine{any(f[1]), any(f[2]), f[3]})
	})
	return t
})

// each calls line with the tab-separated fields of every line of a table that is not a comment.
func each(table string, fields int, line func([]string)) {
	data, err := files.ReadFile("tables/" + table + ".tsv")
	if err != nil {
		panic(err)
	}
	for i, l := range strings.Split(string(data), "\n") {
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		f := strings.Split(l, "\t")
		if len(f) != fields {
			panic(fmt.Sprintf("ontology/tables/%s.tsv:%d: %d fields, want %d", table, i+1, len(f), fields))
		}
		line(f)
	}
}

func codes(terms []Term) map[string]bool {
	set := make(map[string]bool, len(terms))
	for _, t := range terms {
		set[t.Code] = true
	}
	return set
}

func integer(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}

func number(s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return x
}

func optional(s string) *float64 {
	if s == "" {
		return nil
	}
	x := number(s)
	return &x
}
