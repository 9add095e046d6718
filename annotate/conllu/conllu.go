// Package conllu reads treebanks in CoNLL-U and writes annotated documents in it (ten columns, with # newdoc, # newpar, # sent_id and # text).
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/text"
)

// Word is a syntactic word of a treebank.
type Word struct {
	Form   string
	Lemma  string
	UPOS   text.UPOS
	XPOS   text.XPOS
	Feats  string
	Head   int // position of the head in Sentence.Words, -1 for the root
	Deprel text.Deprel
	Misc   string
	Space  bool // white space follows
	Fused  bool // a later part of a multiword token
}

// Sentence is a sentence of a treebank with its raw text.
type Sentence struct {
	ID     string
	Text   string
	NewDoc bool
	NewPar bool
	Words  []Word
}

// Read reads a whole treebank. Empty nodes and enhanced dependencies are left out.
func Read(r io.Reader) ([]Sentence, error) {
	scan := bufio.NewScanner(r)
	scan.Buffer(make([]byte, 1<<16), 1<<24)
	var list []Sentence
	var s Sentence
	var rows [][]string
	line := 0
	flush := func() error {
		if len(rows) > 0 {
			if err := s.fill(rows); err != nil {
				return fmt.Errorf("line %d: %w", line, err)
			}
			list = append(list, s)
			s = Sentence{}
		}
		rows = nil
		return nil
	}
	for scan.Scan() {
		line++
		l := scan.Text()
		switch {
		case l == "":
			if err := flush(); err != nil {
				return nil, err
			}
		case strings.HasPrefix(l, "# newdoc"):
			s.NewDoc = true
		case strings.HasPrefix(l, "# newpar") && !strings.HasPrefix(l, "# newpar_"):
			s.NewPar = true
		case strings.HasPrefix(l, "# sent_id = "):
			s.ID = l[len("# sent_id = "):]
		case strings.HasPrefix(l, "# text = "):
			s.Text = l[len("# text = "):]
		case l[0] == '#':
		default:
			f := strings.Split(l, "\t")
			if len(f) != 10 {
				return nil, fmt.Errorf("line %d: %d columns, want 10", line, len(f))
			}
			rows = append(rows, f)
		}
	}
	if err := scan.Err(); err != nil {
		return nil, err
	}
	return list, flush()
}

func (s *Sentence) fill(rows [][]string) error {
	rangeEnd, rangeSpace := 0, true
	for _, f := range rows {
		if strings.Contains(f[0], ".") {
			continue
		}
		space := !strings.Contains(f[9], "SpaceAfter=No")
		if _, last, ok := strings.Cut(f[0], "-"); ok {
			n, err := strconv.Atoi(last)
			if err != nil {
				return err
			}
			rangeEnd, rangeSpace = n, space
			continue
		}
		id, err := strconv.Atoi(f[0])
		if err != nil {
			return err
		}
		if id != len(s.Words)+1 {
			return fmt.Errorf("word %d follows word %d", id, len(s.Words))
		}
		head, err := strconv.Atoi(f[6])
		if err != nil {
			return fmt.Errorf("head %q of word %d: %w", f[6], id, err)
		}
		w := Word{Form: f[1], Lemma: f[2], Feats: f[5], Head: head - 1, Misc: f[9], Space: space}
		if id <= rangeEnd {
			w.Space = id == rangeEnd && rangeSpace
			w.Fused = len(s.Words) > 0 && id > 1 && !s.Words[len(s.Words)-1].Space
		}
		w.UPOS, _ = text.ParseUPOS(f[3])
		w.XPOS, _ = text.ParseXPOS(f[4])
		var ok bool
		if w.Deprel, ok = text.ParseDeprel(f[7]); !ok {
			base, _, _ := strings.Cut(f[7], ":")
			if w.Deprel, ok = text.ParseDeprel(base); !ok {
				return fmt.Errorf("word %d: unknown relation %q", id, f[7])
			}
		}
		s.Words = append(s.Words, w)
	}
	return nil
}
