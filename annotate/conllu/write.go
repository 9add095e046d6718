package conllu

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/text"
)

// Write writes an annotated document. The id names it in the newdoc comment; sentences are numbered id-1, id-2 …
func Write(w io.Writer, id string, d *text.Document, feats func(i int) string) error {
	b := bufio.NewWriter(w)
	paragraph := -1
	for n := range d.Sentences {
		s := &d.Sentences[n]
		if n == 0 {
			b.WriteString("# newdoc id = " + oneLine(id) + "\n")
		}
		if s.Paragraph != paragraph {
			b.WriteString("# newpar\n")
			paragraph = s.Paragraph
		}
		b.WriteString("# sent_id = " + oneLine(id) + "-" + strconv.Itoa(n+1) + "\n")
		b.WriteString("# text = " + oneLine(d.Slice(s.Span)) + "\n")
		for i := s.First; i < s.Last; i++ {
			if !d.Tokens[i].Fused && i+1 < s.Last && d.Tokens[i+1].Fused {
				writeRange(b, d, s, i)
			}
			writeWord(b, d, s, i, feats(i))
		}
		b.WriteByte('\n')
	}
	return b.Flush()
}

// writeRange writes the line of the multiword token that starts at token i.
func writeRange(b *bufio.Writer, d *text.Document, s *text.Sentence, i int) {
	j := i + 1
	for j+1 < s.Last && d.Tokens[j+1].Fused {
		j++
	}
	b.WriteString(strconv.Itoa(i-s.First+1) + "-" + strconv.Itoa(j-s.First+1) + "\t" + d.Slice(d.Range(i, j+1)))
	b.WriteString("\t_\t_\t_\t_\t_\t_\t_\t" + misc(d, s, j) + "\n")
}

func writeWord(b *bufio.Writer, d *text.Document, s *text.Sentence, i int, feats string) {
	t := &d.Tokens[i]
	lemma := t.Lemma
	if lemma == "" {
		lemma = "_"
	}
	if feats == "" {
		feats = "_"
	}
	head := 0
	if t.Head >= 0 {
		head = int(t.Head) - s.First + 1
	}
	space := "_"
	if i+1 >= s.Last || !d.Tokens[i+1].Fused && !t.Fused {
		space = misc(d, s, i)
	}
	for k, column := range [...]string{strconv.Itoa(i - s.First + 1), d.Form(i), lemma, t.UPOS.String(), t.XPOS.String(), feats, strconv.Itoa(head), t.Deprel.String(), "_", space} {
		if k > 0 {
			b.WriteByte('\t')
		}
		b.WriteString(column)
	}
	b.WriteByte('\n')
}

func misc(d *text.Document, s *text.Sentence, i int) string {
	if i+1 < len(d.Tokens) && !d.SpaceAfter(i) {
		return "SpaceAfter=No"
	}
	return "_"
}

func oneLine(s string) string {
	return strings.Join(strings.Fields(s), " ")
}
