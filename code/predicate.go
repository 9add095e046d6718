package code

import (
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/text"
)

// predicate is a word that can name an act, with what stands around it in the tree, told by function: who does it, to whom, behind which preposition.
// Passive, relative clauses, participles, conjunction and control are undone here, so that frames need to know one form only.
type predicate struct {
	token    int
	pos      lexicon.POS
	subjects []int // of a noun: possessor, adjective, noun before it
	objects  []int
	indirect []int
	preps    []prepArg
	clauses  []clause
	passive  bool
}

// prepArg is a noun behind a preposition. Over names the word the preposition hangs on, the predicate or a noun that goes with it.
type prepArg struct {
	prep  string
	token int
	over  int
}

// clause is a complement: its verb and the word that opens it ("to", "that", "of", "" for none).
type clause struct {
	mark  string
	token int
}

// predicateAt builds the predicate of a token.
func (w *work) predicateAt(token int, pos lexicon.POS) *predicate {
	key := predicateKey{token, pos}
	if p, ok := w.predicates[key]; ok {
		return p
	}
	p := &predicate{token: token, pos: pos}
	w.predicates[key] = p // before the work: control can lead in circles
	switch pos {
	case lexicon.Verb:
		w.verb(p)
	case lexicon.Noun:
		w.noun(p)
	default:
		w.adjective(p)
	}
	return p
}

type predicateKey struct {
	token int
	pos   lexicon.POS
}

func (w *work) verb(p *predicate) {
	d := w.d
	t := &d.Tokens[p.token]
	center := p.token
	if t.Deprel == text.Cop && t.Head >= 0 { // "be" hangs on what is said of the subject
		center = int(t.Head)
		if c := w.res.Case(center); c != "" {
			p.preps = append(p.preps, prepArg{c, center, p.token})
		}
	}
	var passiveSubjects, bare, small []int
	for _, c32 := range w.res.Children(center) {
		c := int(c32)
		switch r := d.Tokens[c].Deprel; r {
		case text.Nsubj, text.NsubjOuter:
			p.subjects = append(p.subjects, w.antecedent(c, p.token))
		case text.NsubjPass:
			p.passive = true
			passiveSubjects = append(passiveSubjects, w.antecedent(c, p.token))
		case text.AuxPass:
			p.passive = true
		case text.Obj:
			p.objects = append(p.objects, w.antecedent(c, p.token))
		case text.Iobj:
			p.indirect = append(p.indirect, c)
		case text.OblAgent:
			p.subjects = append(p.subjects, c)
		case text.Obl:
			if prep := w.preposition(c); prep != "" {
				p.preps = append(p.preps, prepArg{prep, c, p.token})
			} else if c > p.token && d.Tokens[c].UPOS.Nominal() { // an object that the parser took for an adverbial
				bare = append(bare, c)
			}
		case text.Nmod, text.NmodDesc:
			if prep := w.preposition(c); prep != "" {
				p.preps = append(p.preps, prepArg{prep, c, p.token})
			}
		case text.Xcomp, text.Ccomp, text.Advcl, text.Csubj:
			p.clauses = append(p.clauses, clause{w.mark(c), c})
			small = append(small, w.smallClause(c)...)
		}
	}
	w.objects(p, bare, small)
	p.passive = p.passive || t.XPOS == text.VBN && (t.Deprel == text.Acl || t.Deprel == text.Amod)
	if p.passive {
		if len(p.objects) > 0 && len(passiveSubjects) > 0 { // "was given a visa": the subject is the receiver
			p.indirect = append(p.indirect, passiveSubjects...)
		} else {
			p.objects = append(p.objects, passiveSubjects...)
		}
	} else {
		p.subjects = append(p.subjects, passiveSubjects...)
	}
	w.control(p)
	for _, a := range append([]prepArg{}, p.preps...) {
		w.chain(p, a.token, maxChain-1)
	}
	for _, o := range append(append([]int{}, p.objects...), p.indirect...) {
		w.chain(p, o, maxChain)
	}
	if p.passive && len(p.subjects) == 0 { // an agent that the parser took for a plain oblique or hung on another noun
		for _, a := range p.preps {
			if a.prep == "by" {
				p.subjects = append(p.subjects, a.token)
				break
			}
		}
	}
}

// objects settles what is object and what is receiver among the bare nouns of a verb. Parsers often call both objects, or one of them an adverbial.
func (w *work) objects(p *predicate, bare, small []int) {
	switch {
	case len(p.objects) == 0 && len(bare) > 0:
		p.objects = bare
	case len(p.objects) == 1 && len(p.indirect) == 0 && len(bare) == 1 && bare[0] < p.objects[0]:
		p.indirect = bare
	}
	if len(p.objects) == 2 && len(p.indirect) == 0 && !p.passive {
		p.indirect, p.objects = p.objects[:1:1], p.objects[1:]
	}
	if len(p.objects) == 0 {
		p.objects = small
	}
}

// smallClause returns the subject of a complement without a finite verb, which is the object of the verb above it ("declared the law void").
func (w *work) smallClause(c int) []int {
	if u := w.d.Tokens[c].UPOS; u == text.VERB || u == text.AUX || w.mark(c) != "" {
		return nil
	}
	for _, k := range w.res.Children(c) {
		if w.d.Tokens[k].Deprel == text.Cop {
			return nil
		}
	}
	for _, k := range w.res.Children(c) {
		if w.d.Tokens[k].Deprel == text.Nsubj {
			return []int{int(k)}
		}
	}
	return nil
}

// control finds the arguments that a verb shares with another: the subject of a conjoined verb or an infinitive, the noun that a participle or a relative
// clause describes.
func (w *work) control(p *predicate) {
	d := w.d
	t := &d.Tokens[p.token]
	if t.Head < 0 {
		return
	}
	head := int(t.Head)
	own := len(p.subjects) > 0
	switch t.Deprel {
	case text.Conj:
		if d.Tokens[head].UPOS == text.VERB {
			h := w.predicateAt(head, lexicon.Verb)
			switch {
			case p.passive && len(p.objects) == 0:
				p.objects = surface(h)
			case !p.passive && !own:
				p.subjects = surface(h)
			}
			if len(p.objects) == 0 && !p.passive && t.XPOS != text.VBG && w.sharesObject(p, h) {
				p.objects = h.objects
			}
		}
	case text.Xcomp, text.Ccomp, text.Advcl, text.AdvclRelcl:
		if own && !p.passive || d.Tokens[head].UPOS != text.VERB && d.Tokens[head].UPOS != text.ADJ && d.Tokens[head].UPOS != text.AUX || t.Deprel == text.Ccomp && t.XPOS != text.VBG && w.mark(p.token) != "to" {
			return
		}
		pos := lexicon.Verb
		if d.Tokens[head].UPOS == text.ADJ {
			pos = lexicon.Adjective
		}
		h := w.predicateAt(head, pos)
		controller := h.subjects
		if h.passive {
			controller = surface(h)
		} else if len(h.objects) > 0 && (t.Deprel == text.Xcomp || t.XPOS == text.VBG && words()["objectcontrol"][w.mark(p.token)]) {
			controller = h.objects
		}
		if p.passive {
			if len(p.objects) == 0 {
				p.objects = controller
			}
		} else if !own {
			p.subjects = controller
		}
	case text.Acl, text.Amod:
		switch {
		case p.passive && len(p.objects) == 0:
			p.objects = []int{head}
		case t.XPOS == text.VBG && !own:
			p.subjects = []int{head}
		case !own && w.mark(p.token) == "to": // "a plan to attack": whoever holds the plan
			p.subjects = w.holderOf(head)
		}
	case text.AclRelcl:
		if !own && !p.passive {
			p.subjects = []int{head}
		} else if len(p.objects) == 0 && !p.passive && !contains(p.subjects, head) && !w.gapFilled(p) {
			p.objects = []int{head}
		}
	}
}

// sharesObject tells whether a conjoined verb without an object of its own takes that of the verb before it ("arrested and beat the students"): only when
// that object stands behind both.
func (w *work) sharesObject(p, h *predicate) bool {
	return len(h.objects) > 0 && h.objects[0] > p.token
}

// gapFilled tells whether the gap of a relative clause is an adverbial one ("the day when", "the city where").
func (w *work) gapFilled(p *predicate) bool {
	for _, a := range p.preps {
		if a.token == int(w.d.Tokens[p.token].Head) {
			return true
		}
	}
	for _, c := range w.res.Children(p.token) {
		if x := w.d.Tokens[c].XPOS; x == text.WRB {
			return true
		}
	}
	return false
}

// holderOf returns who holds or makes the thing at a noun: its possessor, or the subject of the verb it is the object of.
func (w *work) holderOf(noun int) []int {
	for _, c := range w.res.Children(noun) {
		if w.d.Tokens[c].Deprel == text.NmodPoss {
			return []int{int(c)}
		}
	}
	if h := w.d.Tokens[noun].Head; h >= 0 && w.d.Tokens[noun].Deprel == text.Obj && w.d.Tokens[h].UPOS == text.VERB {
		return w.predicateAt(int(h), lexicon.Verb).subjects
	}
	return nil
}

// surface returns what stands in subject position.
func surface(p *predicate) []int {
	if p.passive {
		if len(p.indirect) > 0 {
			return p.indirect
		}
		return p.objects
	}
	return p.subjects
}

// antecedent replaces a relative pronoun by the noun that its clause describes.
func (w *work) antecedent(token, verb int) int {
	if x := w.d.Tokens[token].XPOS; x != text.WP && x != text.WDT && !(w.d.Tokens[token].XPOS == text.IN && w.d.Lower(token) == "that") {
		return token
	}
	for v := verb; v >= 0; v = int(w.d.Tokens[v].Head) {
		r := w.d.Tokens[v].Deprel
		if r == text.AclRelcl && w.d.Tokens[v].Head >= 0 {
			return int(w.d.Tokens[v].Head)
		}
		if r != text.Conj && r != text.Xcomp {
			break
		}
	}
	return token
}

func (w *work) noun(p *predicate) {
	d := w.d
	for _, c32 := range w.res.Children(p.token) {
		c := int(c32)
		switch d.Tokens[c].Deprel {
		case text.NmodPoss, text.Amod, text.Compound:
			p.subjects = append(p.subjects, c)
		case text.Nmod:
			switch prep := w.preposition(c); prep {
			case "of":
				p.objects = append(p.objects, c)
				p.preps = append(p.preps, prepArg{prep, c, p.token})
			case "":
			default:
				p.preps = append(p.preps, prepArg{prep, c, p.token})
			}
		case text.Acl:
			p.clauses = append(p.clauses, clause{w.mark(c), c})
			if d.Tokens[c].XPOS == text.VBN { // "an attack carried out by", "talks held with"
				v := w.predicateAt(c, lexicon.Verb)
				for _, a := range v.preps {
					if a.over == c {
						p.preps = append(p.preps, a)
					}
				}
				for _, s := range v.subjects {
					p.preps = append(p.preps, prepArg{"by", s, c})
				}
			}
		}
	}
	for _, c := range w.res.Children(p.token) {
		if d.Tokens[c].Deprel == text.Nmod {
			w.chain(p, int(c), maxChain-1)
		}
	}
	w.support(p)
	if w.reading {
		w.predicative(p)
	}
}

// predicative adds whom a noun says something of: its subject behind "be" ("Chad is an ally"), or the noun that it stands beside ("Chad, an ally of France").
func (w *work) predicative(p *predicate) {
	for _, c := range w.res.Children(p.token) {
		if r := w.d.Tokens[c].Deprel; r == text.Nsubj || r == text.NsubjOuter {
			p.subjects = append(p.subjects, w.antecedent(int(c), p.token))
		}
	}
	t := &w.d.Tokens[p.token]
	if t.Deprel == text.Appos && t.Head >= 0 {
		p.subjects = append(p.subjects, int(t.Head))
	}
	if t.Deprel == text.Conj && t.Head >= 0 && len(p.subjects) == 0 && w.d.Tokens[t.Head].UPOS == text.NOUN {
		p.subjects = w.predicateAt(int(t.Head), lexicon.Noun).subjects
	}
}

// support lends an act that is the object of an empty verb ("carry out an attack on") the subject and the prepositions of that verb.
func (w *work) support(p *predicate) {
	t := &w.d.Tokens[p.token]
	if t.Head < 0 || w.d.Tokens[t.Head].UPOS != text.VERB || !words()["support"][w.d.Tokens[t.Head].Lemma] {
		return
	}
	if r := t.Deprel; r != text.Obj && r != text.NsubjPass {
		return
	}
	v := w.predicateAt(int(t.Head), lexicon.Verb)
	p.subjects = append(p.subjects, v.subjects...)
	for _, a := range v.preps {
		if a.over == v.token {
			p.preps = append(p.preps, a)
		}
	}
}

func (w *work) adjective(p *predicate) {
	for _, c32 := range w.res.Children(p.token) {
		c := int(c32)
		switch w.d.Tokens[c].Deprel {
		case text.Nsubj, text.NsubjOuter, text.NsubjPass:
			p.subjects = append(p.subjects, w.antecedent(c, p.token))
		case text.Obl, text.Nmod:
			p.preps = append(p.preps, prepArg{w.preposition(c), c, p.token})
		case text.Xcomp, text.Ccomp, text.Advcl, text.Csubj, text.Acl:
			p.clauses = append(p.clauses, clause{w.mark(c), c})
		}
	}
	t := &w.d.Tokens[p.token]
	if t.Head >= 0 && len(p.subjects) == 0 {
		switch t.Deprel {
		case text.Conj:
			if w.d.Tokens[t.Head].UPOS == text.ADJ {
				p.subjects = w.predicateAt(int(t.Head), lexicon.Adjective).subjects
			}
		case text.Acl, text.AclRelcl, text.Amod:
			p.subjects = []int{int(t.Head)}
		}
	}
}

// maxChain is how many prepositional phrases deep the search goes ("talks on the future of the border with Chad").
const maxChain = 3

// chain adds the prepositional phrases of a noun that goes with the predicate, and those of the nouns in them: whether "on Iran" hangs on "impose", on
// "sanctions" or on something between them is the parser's business only. Nearer phrases come first.
func (w *work) chain(p *predicate, noun, depth int) {
	for _, c32 := range w.res.Children(noun) {
		c := int(c32)
		switch w.d.Tokens[c].Deprel {
		case text.Nmod, text.Obl:
			if prep := w.preposition(c); prep != "" {
				p.preps = append(p.preps, prepArg{prep, c, noun})
			}
		case text.Acl:
			p.clauses = append(p.clauses, clause{w.mark(c), c})
		}
	}
	if depth > 1 {
		for _, c := range w.res.Children(noun) {
			if w.d.Tokens[c].Deprel == text.Nmod && w.preposition(int(c)) != "" {
				w.chain(p, int(c), depth-1)
			}
		}
	}
}

// preposition returns the preposition of a noun; the words of a complex one, and two in a row ("out of"), are joined by underscores.
func (w *work) preposition(token int) string {
	s := ""
	for _, c := range w.res.Children(token) {
		if w.d.Tokens[c].Deprel != text.Case {
			continue
		}
		if w.d.Tokens[c].XPOS == text.POS {
			continue
		}
		if s != "" {
			s += "_"
		}
		s += w.d.Lower(int(c))
		for _, f := range w.res.Children(int(c)) {
			if w.d.Tokens[f].Deprel == text.Fixed {
				s += "_" + w.d.Lower(int(f))
			}
		}
	}
	return s
}

// mark returns the word that opens a clause: "to", "that", "if", or the preposition of a gerund.
func (w *work) mark(verb int) string {
	for _, c := range w.res.Children(verb) {
		if r := w.d.Tokens[c].Deprel; r == text.Mark || r == text.Case && w.d.Tokens[c].UPOS == text.ADP {
			return w.d.Lower(int(c))
		}
	}
	return ""
}
