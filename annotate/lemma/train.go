package lemma

import (
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/text"
)

//go:embed words/irregular.txt
var irregular string

// Example is a form with its tag and lemma, as a treebank has it.
type Example struct {
	Form, Lemma string
	XPOS        text.XPOS
}

// Train learns suffix rules and lists the forms that they get wrong, then adds forms that the treebank may not hold: the irregular ones and those known
// from the lexicon.
func Train(examples, known []Example) (*model.File, error) {
	counts := map[string]map[string]int{} // "VBD went" to lemma to count
	for _, e := range examples {
		form := e.Form
		if !keepsCase(e.XPOS) {
			form = fold(form)
		}
		if strings.ContainsAny(e.Form+e.Lemma, "\t\n ") || e.Lemma == "" {
			continue
		}
		key := e.XPOS.String() + " " + form
		if counts[key] == nil {
			counts[key] = map[string]int{}
		}
		counts[key][e.Lemma]++
	}
	best := map[string]string{}
	for key, lemmas := range counts {
		best[key] = mostFrequent(lemmas)
	}
	distrust(best, counts, known)
	voters := maps.Clone(best)
	for _, e := range known {
		voters[e.XPOS.String()+" "+e.Form] = e.Lemma
	}
	l := &Lemmatizer{forms: map[string]string{}, rules: learnRules(voters)}
	if err := addIrregular(best); err != nil {
		return nil, err
	}
	for _, e := range known {
		if key := e.XPOS.String() + " " + e.Form; best[key] == "" {
			best[key] = e.Lemma
		}
	}
	for key, lemma := range best {
		name, form, _ := strings.Cut(key, " ")
		xpos, _ := text.ParseXPOS(name)
		if got := l.Lemma(form, xpos); got != lemma {
			l.forms[key] = lemma
		}
	}
	return &model.File{Texts: l.texts()}, nil
}

// rareForm is how often a treebank must have a form to be believed against the lexicon: the lemmas of rare forms have mistakes ("freed" of "fre").
const rareForm = 5

// distrust takes the lexicon's lemma of a rare form where the treebank's is another, if the lexicon knows one only.
func distrust(best map[string]string, counts map[string]map[string]int, known []Example) {
	lemmas := map[string]map[string]bool{}
	for _, e := range known {
		key := e.XPOS.String() + " " + e.Form
		if lemmas[key] == nil {
			lemmas[key] = map[string]bool{}
		}
		lemmas[key][e.Lemma] = true
	}
	for key, list := range lemmas {
		total := 0
		for _, n := range counts[key] {
			total += n
		}
		if total == 0 || total >= rareForm || len(list) != 1 || list[best[key]] {
			continue
		}
		for lemma := range list {
			best[key] = lemma
		}
	}
}

// learnRules counts for every suffix of every form, each form once, which change leads to the lemma. A rule that says the same as that of its own shorter
// suffix is left out.
func learnRules(best map[string]string) map[string]rule {
	votes := map[string]map[string]int{}
	for key, lemma := range best {
		tag, form, _ := strings.Cut(key, " ")
		if lemma != fold(lemma) {
			continue
		}
		cut, add := change(form, lemma)
		if cut > maxSuffix {
			continue
		}
		vote := strconv.Itoa(cut) + "\t" + add
		for n := max(cut, 0); n <= min(len(form), maxSuffix); n++ {
			k := tag + " " + form[len(form)-n:]
			if votes[k] == nil {
				votes[k] = map[string]int{}
			}
			votes[k][vote]++
		}
	}
	rules := map[string]rule{}
	keys := make([]string, 0, len(votes))
	for k := range votes {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	for _, k := range keys {
		total := 0
		for _, n := range votes[k] {
			total += n
		}
		vote := mostFrequent(votes[k])
		if n := votes[k][vote]; n < 2 && total < 2 || 3*n < 2*total && suffixLen(k) > 0 {
			continue
		}
		cutText, add, _ := strings.Cut(vote, "\t")
		cut, _ := strconv.Atoi(cutText)
		r := rule{cut, add}
		if shorter(rules, k) != r || suffixLen(k) == 0 {
			rules[k] = r
		}
	}
	return rules
}

func suffixLen(key string) int { return len(key) - strings.IndexByte(key, ' ') - 1 }

// shorter returns the rule that would apply if the one for key did not exist.
func shorter(rules map[string]rule, key string) rule {
	at := strings.IndexByte(key, ' ') + 1
	for i := at + 1; i <= len(key); i++ {
		if r, ok := rules[key[:at]+key[i:]]; ok {
			return r
		}
	}
	return rule{}
}

func change(form, lemma string) (cut int, add string) {
	k := 0
	for k < len(form) && k < len(lemma) && form[k] == lemma[k] {
		k++
	}
	return len(form) - k, lemma[k:]
}

func mostFrequent(counts map[string]int) string {
	best := ""
	for s, n := range counts {
		if b := counts[best]; best == "" || n > b || n == b && s < best {
			best = s
		}
	}
	return best
}

// addIrregular reads words/irregular.txt: lemma, past tense, past participle for verbs; lemma and plural for nouns.
func addIrregular(best map[string]string) error {
	add := func(tag, forms, lemma string) {
		for form := range strings.SplitSeq(forms, "/") {
			best[tag+" "+form] = lemma
		}
	}
	for line := range strings.Lines(irregular) {
		f := strings.Fields(line)
		switch {
		case len(f) == 0 || f[0] == "#":
		case len(f) == 4 && f[0] == "verb":
			add("VBD", f[2], f[1])
			add("VBN", f[3], f[1])
			if present, participle := regular(f[1]); present != "" {
				add("VBZ", present, f[1])
				add("VBG", participle, f[1])
			}
		case len(f) == 3 && f[0] == "noun":
			add("NNS", f[2], f[1])
		default:
			return fmt.Errorf("irregular.txt: line %q", line)
		}
	}
	return nil
}

// regular are the present and the participle of a verb in -e, whose rules mistake it for one without; empty for others, which double or keep their last letter.
func regular(verb string) (present, participle string) {
	stem, ok := strings.CutSuffix(verb, "e")
	switch {
	case !ok:
		return "", ""
	case strings.HasSuffix(verb, "ie"):
		return verb + "s", strings.TrimSuffix(verb, "ie") + "ying"
	case strings.HasSuffix(verb, "ee"), strings.HasSuffix(verb, "oe"), strings.HasSuffix(verb, "ye"), strings.HasSuffix(verb, "inge"):
		return verb + "s", verb + "ing/" + stem + "ing"
	}
	return verb + "s", stem + "ing"
}

func (l *Lemmatizer) texts() map[string]string {
	var forms, rules []string
	for k, lemma := range l.forms {
		forms = append(forms, k+"\t"+lemma+"\n")
	}
	for k, r := range l.rules {
		rules = append(rules, k+"\t"+strconv.Itoa(r.cut)+"\t"+r.add+"\n")
	}
	slices.Sort(forms)
	slices.Sort(rules)
	return map[string]string{FormsText: strings.Join(forms, ""), RulesText: strings.Join(rules, "")}
}
