package temporal

import "github.com/dragoman-project/dragoman/text"

// Coming tells whether the tense around an expression puts it into the future: the verb that it hangs on has an auxiliary such as "will", or is an infinitive
// ("plans to meet on Monday").
func (t *Time) Coming(d *text.Document) bool {
	verb := -1
	for k, n := t.First, 0; k >= 0 && n < text.MaxDepth; k, n = int(d.Tokens[k].Head), n+1 {
		if k >= t.First && k < t.Last {
			continue
		}
		if u := d.Tokens[k].UPOS; u == text.VERB || u == text.AUX {
			verb = k
			break
		}
	}
	if verb < 0 {
		return false
	}
	s := d.Sentences[d.SentenceAt(verb)]
	infinitive := d.Tokens[verb].XPOS == text.VB
	for i := s.First; i < verb; i++ {
		if int(d.Tokens[i].Head) != verb {
			continue
		}
		if _, ok := words()["auxiliary"][d.Tokens[i].Lemma]; ok && d.Tokens[i].UPOS == text.AUX {
			return words()["auxiliary"][d.Tokens[i].Lemma] == 1
		}
		if infinitive && d.Tokens[i].XPOS == text.TO {
			return true
		}
	}
	return false
}
