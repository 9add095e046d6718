package conllu

import "github.com/dragoman-project/dragoman/text"

// Features returns the morphological features that follow from a token's Penn tag (and, for participles, from its relation), in the order that Universal
// Dependencies asks for; "" if there are none.
func Features(d *text.Document, i int) string {
	t := &d.Tokens[i]
	switch t.XPOS {
	case text.NN, text.NNP:
		return "Number=Sing"
	case text.NNS, text.NNPS:
		return "Number=Plur"
	case text.JJ:
		return "Degree=Pos"
	case text.RB:
		if t.Lemma == "not" {
			return "Polarity=Neg"
		}
		return ""
	case text.JJR, text.RBR:
		return "Degree=Cmp"
	case text.JJS, text.RBS:
		return "Degree=Sup"
	case text.CD:
		return "NumType=Card"
	case text.MD:
		return "VerbForm=Fin"
	case text.VB:
		return "VerbForm=Inf"
	case text.VBD:
		return "Mood=Ind|Tense=Past|VerbForm=Fin"
	case text.VBZ:
		return "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
	case text.VBP:
		return "Mood=Ind|Tense=Pres|VerbForm=Fin"
	case text.VBG:
		return "VerbForm=Ger"
	case text.VBN:
		if passive(d, i) {
			return "Tense=Past|VerbForm=Part|Voice=Pass"
		}
		return "Tense=Past|VerbForm=Part"
	}
	return ""
}

// passive tells whether a past participle is passive: it has a passive auxiliary or subject, or describes a noun.
func passive(d *text.Document, i int) bool {
	if r := d.Tokens[i].Deprel; r == text.Acl || r == text.Amod {
		return true
	}
	s := &d.Sentences[d.SentenceAt(i)]
	for k := s.First; k < s.Last; k++ {
		if int(d.Tokens[k].Head) == i && (d.Tokens[k].Deprel == text.AuxPass || d.Tokens[k].Deprel == text.NsubjPass) {
			return true
		}
	}
	return false
}
