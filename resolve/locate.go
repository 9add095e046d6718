package resolve

import (
	"math"

	"github.com/dragoman-project/dragoman/annotate/mention"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/text"
)

// Which of the places of one name is meant is decided for all mentions of the name in a document together, by what is known of each candidate: how large it
// is, whether the text puts it into a state or division ("Tripoli, Lebanon"), and which states and divisions the document speaks of otherwise (the same
// features as in Leidner 2007 and later systems; the weights were set by hand and checked on the development articles).
const (
	countryPrior   = 9.5 // of a state; a city's is the logarithm of its population
	divisionPrior  = 6.3
	subdivision    = -1.5 // of a second-order division, beside a first-order one
	capitalBonus   = 0.8
	seatBonus      = 0.3  // the seat of a first-order division
	otherName      = -2.5 // another name than its usual one: GeoNames keeps many that are old or foreign
	exonymBonus    = 1    // the English name of a city that is called otherwise at home
	containedBonus = 6
	outsideMalus   = -3
	countryWeight  = 2.5 // for the share of the document's states
	divisionWeight = 2.0 // for the share of its divisions
)

// placeName is a name as a text has it, with what it can mean.
type placeName struct {
	mentions   []int
	candidates []*gazetteer.Entry
	containers []*gazetteer.Entry // what "X, Y" and the like say about where it lies
	chosen     *gazetteer.Entry
}

// spatial tells whether an entry lies somewhere.
func spatial(e *gazetteer.Entry) bool {
	return e.Kind == gazetteer.City || e.Kind == gazetteer.Division || e.Kind == gazetteer.Country
}

// locate chooses an entry for every mention of a place, and for names of states that are also those of other places.
func (r *Resolution) locate() {
	names := map[string]*placeName{}
	var order []*placeName
	for k := range r.Mentions {
		m := &r.Mentions[k]
		if m.Form != mention.Name || m.Kind != mention.Place && m.Kind != mention.Country {
			continue
		}
		key := r.Document.Slice(r.Document.Range(m.First, m.Last))
		n := names[key]
		if n == nil {
			n = &placeName{}
			for _, ref := range m.Refs {
				if e := r.g.Entry(ref.Entry); spatial(e) && ref.Form == gazetteer.Name {
					n.candidates = append(n.candidates, e)
				}
			}
			names[key] = n
			order = append(order, n)
		}
		n.mentions = append(n.mentions, k)
		if c := r.container(k); c != nil {
			n.containers = append(n.containers, c)
		}
	}
	context := r.surroundings(order)
	r.located = map[int]*gazetteer.Entry{}
	for range 2 { // what is decided is context for the rest
		next := r.surroundings(nil)
		for _, n := range order {
			n.choose(r, context)
			if n.chosen != nil {
				next.add(n.chosen, float64(len(n.mentions)))
			}
		}
		context = next
	}
	for _, n := range order {
		for _, k := range n.mentions {
			r.located[k] = n.chosen
		}
	}
	r.neighbours()
}

// neighbours gives streets, buildings and other places that no dictionary has the place that they are most likely in: the nearest that the same sentence
// names, else the one that most of the document's places are in.
func (r *Resolution) neighbours() {
	r.near = map[int]*gazetteer.Entry{}
	focus := r.focus()
	for k := range r.Mentions {
		m := &r.Mentions[k]
		if m.Form != mention.Name || m.Kind != mention.Place && m.Kind != mention.Facility || r.located[k] != nil || r.entry(m, gazetteer.Facility) != nil {
			continue
		}
		if near := r.nearest(k); near != nil {
			r.near[k] = near
		} else if focus != nil {
			r.near[k] = focus
		}
	}
}

// nearest returns the city or division that is named nearest to a mention in its sentence, those behind it first.
func (r *Resolution) nearest(k int) *gazetteer.Entry {
	s := r.Document.SentenceAt(r.Mentions[k].First)
	for d := 1; d < len(r.Mentions); d++ {
		within := false
		for _, j := range [...]int{k + d, k - d} {
			if j < 0 || j >= len(r.Mentions) || r.Document.SentenceAt(r.Mentions[j].First) != s {
				continue
			}
			within = true
			if e := r.located[j]; e != nil && e.Kind != gazetteer.Country {
				return e
			}
		}
		if !within {
			break
		}
	}
	return nil
}

// focusShare is the share of a document's places from which one is its focus.
const focusShare = 0.4

// focus returns the city or division that the document names most, if it is named often enough.
func (r *Resolution) focus() *gazetteer.Entry {
	count := map[*gazetteer.Entry]int{}
	total := 0
	var best *gazetteer.Entry
	for k := range r.Mentions {
		e := r.located[k]
		if e == nil || e.Kind == gazetteer.Country {
			continue
		}
		total++
		if count[e]++; best == nil || count[e] > count[best] {
			best = e
		}
	}
	if best == nil || float64(count[best]) < focusShare*float64(total) {
		return nil
	}
	return best
}

// container returns the state or division that the text names as where a mention lies: behind a comma ("Paris, Texas"), in brackets, or behind "in".
func (r *Resolution) container(k int) *gazetteer.Entry {
	d, at := r.Document, r.Mentions[k].Last
	last := d.Sentences[d.SentenceAt(r.Mentions[k].First)].Last
	if at+1 >= last {
		return nil
	}
	switch d.Form(at) {
	case ",", "(":
	case "in":
		if d.Tokens[at].UPOS != text.ADP {
			return nil
		}
	default:
		return nil
	}
	match, ok := r.g.At(d, at+1, last)
	if !ok {
		return nil
	}
	for _, ref := range match.Refs {
		e := r.g.Entry(ref.Entry)
		if ref.Form != gazetteer.Name || e.Kind != gazetteer.Division && e.Kind != gazetteer.Country {
			continue
		}
		for _, own := range r.Mentions[k].Refs {
			if c := r.g.Entry(own.Entry); c != e && spatial(c) && within(c, e) {
				return e
			}
		}
	}
	return nil
}

// within tells whether a place lies in a state or division.
func within(e, container *gazetteer.Entry) bool {
	switch {
	case container.Kind == gazetteer.Country:
		return e.Country == container.Country && e.Kind != gazetteer.Country
	case container.Kind != gazetteer.Division || e.Kind == gazetteer.Country:
		return false
	}
	n := len(container.Division)
	return len(e.Division) >= n && e.Division[:n] == container.Division && (len(e.Division) == n && e.Kind == gazetteer.City || len(e.Division) > n && e.Division[n] == ' ')
}

// surroundings are the states and divisions that a document speaks of, with weights.
type surroundings struct {
	countries, divisions map[string]float64
	divided              map[string]float64 // divisions by their country
	all, allDivisions    float64
}

func (s *surroundings) add(e *gazetteer.Entry, weight float64) {
	if e.Country != "" {
		s.countries[e.Country] += weight
		s.all += weight
	}
	if e.Division != "" {
		s.divisions[FirstOrder(e.Division)] += weight
		s.divided[e.Country] += weight
		s.allDivisions += weight
	}
}

// FirstOrder is the first-order part of the code of a division: "USA TX" of "USA TX 201".
func FirstOrder(division string) string {
	spaces := 0
	for i := range division {
		if division[i] == ' ' {
			if spaces++; spaces == 2 {
				return division[:i]
			}
		}
	}
	return division
}

// surroundings collects the states of nationalities and the containers of names.
func (r *Resolution) surroundings(names []*placeName) *surroundings {
	s := &surroundings{countries: map[string]float64{}, divisions: map[string]float64{}, divided: map[string]float64{}}
	for k := range r.Mentions {
		if m := &r.Mentions[k]; m.Kind == mention.Country && m.Form != mention.Name {
			if e := r.entry(m, gazetteer.Country); e != nil {
				s.add(e, 1)
			}
		}
	}
	for _, n := range names {
		for _, c := range n.containers {
			s.add(c, 2)
		}
		if len(n.candidates) == 1 {
			s.add(n.candidates[0], float64(len(n.mentions)))
		}
	}
	return s
}

func (n *placeName) choose(r *Resolution, context *surroundings) {
	best := math.Inf(-1)
	d := r.Document
	name := ""
	if len(n.mentions) > 0 {
		m := &r.Mentions[n.mentions[0]]
		name = d.Slice(d.Range(m.First, m.Last))
	}
	for _, e := range n.candidates {
		if score := prior(e, name) + n.containment(e) + context.fit(e); score > best {
			best, n.chosen = score, e
		}
	}
}

// prior is how likely a name means an entry before anything is read.
func prior(e *gazetteer.Entry, name string) float64 {
	score := 0.0
	switch e.Kind {
	case gazetteer.Country:
		score = countryPrior
	case gazetteer.Division:
		score = divisionPrior
		if FirstOrder(e.Division) != e.Division {
			score += subdivision
		}
	default:
		score = math.Log10(float64(e.Population) + 100)
		if e.Capital {
			score += capitalBonus
		} else if e.Feature == "PPLA" {
			score += seatBonus
		}
		if gazetteer.Exonym(name, e.Country) {
			score += exonymBonus
		} else if e.Name != name && e.Name != name+" City" {
			score += otherName
		}
	}
	return score
}

func (n *placeName) containment(e *gazetteer.Entry) float64 {
	if len(n.containers) == 0 {
		return 0
	}
	for _, c := range n.containers {
		if within(e, c) {
			return containedBonus
		}
	}
	return outsideMalus
}

func (s *surroundings) fit(e *gazetteer.Entry) float64 {
	score := 0.0
	if s.all > 0 {
		score += countryWeight * s.countries[e.Country] / s.all
	}
	switch {
	case s.allDivisions == 0 || e.Division == "":
	case e.Kind == gazetteer.Division: // "Georgia, Alabama and Tennessee": divisions are named beside others of their state
		score += divisionWeight * s.divided[e.Country] / s.allDivisions
	default:
		score += divisionWeight * s.divisions[FirstOrder(e.Division)] / s.allDivisions
	}
	return score
}
