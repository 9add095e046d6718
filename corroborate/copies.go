package corroborate

import "fmt"

// The thresholds of near-copies, set where generated copies and independent articles about the same events part (docs/CORROBORATION.md).
const (
	leastContainment = 0.50 // of the shorter article in the longer
	leastOfShort     = 0.65 // the same, if the shorter has few shingles: stock phrases weigh more there
	fewShingles      = 60
	leastResemblance = 0.20 // of the wholes or of the leads, before the containment is measured: signatures only estimate
	leastShingles    = 12   // a shorter text says too little to be anybody's copy
)

// Likeness is how one text is a near-copy of another.
type Likeness struct {
	Copy        bool
	Resemblance float64 // estimated, of the whole texts
	Containment float64 // measured, of the shorter in the longer; 0 if signatures already ruled a copy out
}

// String says it in words.
func (l Likeness) String() string {
	if !l.Copy {
		return "no near-copy"
	}
	return fmt.Sprintf("%.0f %% of the wording of the shorter text stands in the longer", 100*l.Containment)
}

// Print is what is kept of an article to compare others with it.
type Print struct {
	Whole, Lead [64]uint64
	Shingles    []uint64
}

// NewPrint takes the print of a text.
func NewPrint(text string) Print {
	return Print{Whole: Signature(text), Lead: Lead(text), Shingles: Shingles(text)}
}

// Compare tells whether of two articles one is a near-copy or a crop of the other.
func Compare(a, b *Print) Likeness {
	if min(len(a.Shingles), len(b.Shingles)) < leastShingles {
		return Likeness{}
	}
	l := Likeness{Resemblance: Resemblance(a.Whole, b.Whole)}
	if max(l.Resemblance, Resemblance(a.Lead, b.Lead)) >= leastResemblance {
		l.Containment = Containment(a.Shingles, b.Shingles)
		l.Copy = l.Containment >= leastContainment && (l.Containment >= leastOfShort || min(len(a.Shingles), len(b.Shingles)) >= fewShingles)
	}
	return l
}

// bands and rows cut a signature: texts with a resemblance of 0.5 share a band with a probability of 0.94, and those with 0.1 with one of 0.02. Crops, which
// resemble their originals less, share one of the lead.
const bands, rows = 21, 3

// Copies finds the article that a text copies among those it was shown before. It is not safe for concurrent use.
type Copies struct {
	keep    int
	first   int // number of the oldest article that is kept
	kept    []kept
	buckets map[bucket][]int32
}

type kept struct {
	id    string
	print Print
}

type bucket struct {
	band int
	hash uint64
}

// NewCopies returns an index without articles. It keeps the last articles it was shown, or all if keep is 0: papers copy within days, and memory is to
// stay flat. One article takes about 2 kB and 8 bytes a word.
func NewCopies(keep int) *Copies { return &Copies{keep: keep, buckets: map[bucket][]int32{}} }

// Add shows the index an article and returns the id of the article that holds most of this one, the first of equals, with the likeness;
// "" if it is no near-copy of any.
func (c *Copies) Add(id, text string) (original string, l Likeness) {
	p := NewPrint(text)
	keys := p.buckets()
	seen := map[int32]bool{}
	next := int32(c.first + len(c.kept))
	best := next
	for _, k := range keys {
		for _, n := range c.buckets[k] {
			if seen[n] {
				continue
			}
			seen[n] = true
			found := Compare(&p, &c.kept[int(n)-c.first].print)
			if found.Copy && (found.Containment > l.Containment || found.Containment == l.Containment && n < best) {
				best, l = n, found
			}
		}
	}
	if best < next {
		original = c.kept[int(best)-c.first].id
	}
	for _, k := range keys {
		c.buckets[k] = append(c.buckets[k], next)
	}
	c.kept = append(c.kept, kept{id, p})
	if c.keep > 0 && len(c.kept) > c.keep {
		c.forget()
	}
	return original, l
}

// buckets are those that an article is filed under, by its whole and by its lead.
func (p *Print) buckets() []bucket {
	keys := make([]bucket, 0, 2*bands)
	for k, signature := range [...]*[64]uint64{&p.Whole, &p.Lead} {
		for band := range bands {
			h := uint64(0)
			for _, v := range signature[band*rows : (band+1)*rows] {
				h = mix(h*31 + v)
			}
			keys = append(keys, bucket{k*bands + band, h})
		}
	}
	return keys
}

// forget drops the oldest article, which stands first in all its buckets.
func (c *Copies) forget() {
	for _, k := range c.kept[0].print.buckets() {
		if list := c.buckets[k][1:]; len(list) > 0 {
			c.buckets[k] = list
		} else {
			delete(c.buckets, k)
		}
	}
	c.kept[0] = kept{}
	c.kept = c.kept[1:]
	c.first++
}
