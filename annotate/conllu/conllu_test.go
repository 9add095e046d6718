package conllu

import (
	"bytes"
	"strings"
	"testing"

	"github.com/dragoman-project/dragoman/text"
)

const treebank = `# newdoc id = d
# newpar
# sent_id = d-1
# text = They can't go.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
4.1	on	on	ADV	RB	_	_	_	4:advmod	_
5	.	.	PUNCT	.	_	4	punct	_	_

`

func TestRead(t *testing.T) {
	t.Parallel()
	s, err := Read(strings.NewReader(treebank))
	if err != nil {
		t.Fatal(err)
	}
	if len(s) != 1 || !s[0].NewDoc || !s[0].NewPar || len(s[0].Words) != 5 || s[0].Text != "They can't go." {
		t.Fatalf("%+v", s)
	}
	w := s[0].Words
	if w[1].Fused || !w[2].Fused || w[1].Space || !w[2].Space || w[3].Space || w[3].Head != -1 || w[0].Head != 3 || w[0].Deprel != text.Nsubj {
		t.Errorf("%+v", w)
	}
}

func TestReadNamesTheLineOfAProblem(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"1\ta\n":                             "line 1: 2 columns, want 10",
		"1\ta\ta\tX\tFW\t_\tx\tdep\t_\t_\n":  `head "x" of word 1`,
		"2\ta\ta\tX\tFW\t_\t0\tdep\t_\t_\n":  "word 2 follows word 0",
		"1\ta\ta\tX\tFW\t_\t0\tking\t_\t_\n": `unknown relation "king"`,
	} {
		if _, err := Read(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", in, err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(treebank))
	f.Fuzz(func(t *testing.T, data []byte) { _, _ = Read(bytes.NewReader(data)) })
}
