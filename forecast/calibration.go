package forecast

import (
	"slices"

	"github.com/dragoman-project/dragoman/relation"
)

// LeastScored is the number of resolved forecasts below which a holder has counts and no scores: ten lucky guesses are no skill.
const LeastScored = 20

// The hedge classes of record.Hedge that calibration treats apart.
const (
	classUnquantified = "unquantified_possibility"
	classImplied      = "implied_likely"
	classNegated      = "negated"
)

// Resolved is an entry that is settled: it occurred or it did not. Base is what the base-rate forecaster said of the same.
type Resolved struct {
	Entry
	Occurred bool
	Base     *BaseRate
}

// Bin is what came of one band.
type Bin struct {
	Band     [2]float64
	Rate     relation.Proportion // occurred of resolved, with its Wilson interval
	Expected float64             // the middle of the band
	Fits     bool                // whether the Wilson interval and the band overlap: then the words are not shown to be wrong
}

// Scores are the figures of a set of forecasts with a number.
type Scores struct {
	N         int
	Brier     Interval // Low and High score each band at its better and worse end, Mid at its middle
	Bootstrap Interval // 95 % interval of the Brier score at the middle
	Log       float64  // at the middle
	Parts     Decomposition
	Base      *Reference // the base-rate forecaster on the same forecasts, where it has spoken on all
}

// Reference is the base-rate forecaster beside a holder.
type Reference struct {
	Brier float64
	Skill float64 // 1 - the holder's Brier score over Brier
}

// Count is how many of some forecasts occurred.
type Count struct{ N, Occurred int }

func (c *Count) add(occurred bool) {
	c.N++
	if occurred {
		c.Occurred++
	}
}

// Row is a holder's line of the calibration table.
type Row struct {
	Holder       string
	Quantified   Count // hedges of ICD 203, with their bands
	Implied      Count // bands that are policy of ours, in no headline figure
	Unquantified Count // may, might, could, possibly: never scored
	Unhedged     Count // "will": no number
	Negated      Count // "will not": no number, and what occurred of them came against the holder's word
	Bins         []Bin // of the quantified, the lowest band first
	// Scores are of the quantified alone and WithImplied of both kinds of bands; nil below LeastScored.
	Scores, WithImplied *Scores
}

// Calibration sets up the table by holder, in order of their names. Each entry counts once, however often it was uttered.
func Calibration(resolved []Resolved) []Row {
	byHolder := map[string][]Resolved{}
	var holders []string
	for _, r := range resolved {
		if byHolder[r.Holder] == nil {
			holders = append(holders, r.Holder)
		}
		byHolder[r.Holder] = append(byHolder[r.Holder], r)
	}
	slices.Sort(holders)
	rows := make([]Row, len(holders))
	for i, h := range holders {
		rows[i] = rowOf(h, byHolder[h])
	}
	return rows
}

func rowOf(holder string, resolved []Resolved) Row {
	row := Row{Holder: holder}
	var quantified, banded []Resolved
	for _, r := range resolved {
		_, hasBand := r.Band()
		class := r.Hedge.Class
		if hasBand {
			class = r.banded().Hedge.Class
		}
		switch {
		case hasBand && class == classImplied:
			row.Implied.add(r.Occurred)
			banded = append(banded, r)
		case hasBand:
			row.Quantified.add(r.Occurred)
			quantified, banded = append(quantified, r), append(banded, r)
		case class == classUnquantified:
			row.Unquantified.add(r.Occurred)
		case class == classNegated:
			row.Negated.add(r.Occurred)
		default:
			row.Unhedged.add(r.Occurred)
		}
	}
	row.Bins = bins(quantified)
	row.Scores = scoresOf(quantified)
	if row.Implied.N > 0 {
		row.WithImplied = scoresOf(banded)
	}
	return row
}

func bins(resolved []Resolved) []Bin {
	counts := map[[2]float64]Count{}
	for _, r := range resolved {
		band, _ := r.Band()
		c := counts[band]
		c.add(r.Occurred)
		counts[band] = c
	}
	var out []Bin
	for band, c := range counts {
		rate, _ := relation.Wilson(c.Occurred, c.N, relation.Z95)
		out = append(out, Bin{Band: band, Rate: rate, Expected: middle(band), Fits: rate.Low <= band[1] && rate.High >= band[0]})
	}
	slices.SortFunc(out, func(x, y Bin) int { return slices.Compare(x.Band[:], y.Band[:]) })
	return out
}

func middle(band [2]float64) float64 { return (band[0] + band[1]) / 2 }

func scoresOf(resolved []Resolved) *Scores {
	if len(resolved) < LeastScored {
		return nil
	}
	s := Scores{N: len(resolved)}
	pairs, base := make([]Pair, s.N), make([]Pair, 0, s.N)
	for i, r := range resolved {
		band, _ := r.Band()
		pairs[i] = Pair{middle(band), r.Occurred}
		if in, err := BandBrier(band, r.Occurred); err == nil {
			s.Brier.Low += in.Low / float64(s.N)
			s.Brier.High += in.High / float64(s.N)
		}
		if r.Base != nil {
			base = append(base, Pair{r.Base.P, r.Occurred})
		}
	}
	s.Brier.Mid, _ = Brier(pairs)
	s.Bootstrap, _ = Bootstrap(pairs)
	s.Log, _ = LogScore(pairs)
	s.Parts, _ = Murphy(pairs)
	if len(base) == s.N {
		ref, _ := Brier(base)
		skill, _ := Skill(s.Brier.Mid, ref) // a base rate is never 0 or 1, so neither is its score
		s.Base = &Reference{Brier: ref, Skill: skill}
	}
	return &s
}
