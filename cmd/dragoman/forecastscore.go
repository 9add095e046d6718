package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/dragoman-project/dragoman/forecast"
	"github.com/dragoman-project/dragoman/ledger"
)

type forecastScoreCommand struct {
	storeFlag
	forecastFlags
	AsOf   string `help:"As the archive knew it at a revision or at a time."`
	Format string `help:"table (default on a terminal), jsonl (default when piped), csv." enum:",table,jsonl,csv" default:""`
}

func (c *forecastScoreCommand) Help() string {
	return `Counts what became of each holder's forecasts, and scores the holders of whom 20 forecasts or more with a band of ICD 203 are settled: the Brier score at the middle
of the bands with its 95 % bootstrap interval and with what the two ends of the bands would give, the log score, Murphy's decomposition (reliability, resolution,
uncertainty), and for each band how often it came true, with the Wilson interval. Beside stands the base-rate forecaster, who says how often the like happened in ten
windows of the same length before. Below 20 there are only counts. May, might and could have no number and are counted alone; so are "will" and "will not"; bands
of our own policy stand apart. docs/MEASURES.md has the formulas.

Examples:

  dragoman forecasts score
  dragoman forecasts score --holder "foreign ministry" --format csv`
}

// Run prints the standing of the holders.
func (c *forecastScoreCommand) Run(s *streams) error {
	want, err := c.filter()
	if err != nil {
		return err
	}
	b, done, err := openLedger(s, &c.storeFlag, c.AsOf)
	if err != nil {
		return err
	}
	defer done()
	list, err := b.Scores(s.ctx, want)
	if err != nil {
		return err
	}
	switch ledgerFormat(c.Format) {
	case "jsonl":
		enc := json.NewEncoder(s.out)
		enc.SetEscapeHTML(false)
		for i := range list {
			if err := enc.Encode(standingOf(&list[i])); err != nil {
				return err
			}
		}
		return nil
	case "csv":
		return standingRows(s, list)
	}
	return standingTable(s, list)
}

// standingLine is a holder as JSON.
type standingLine struct {
	Holder       string                  `json:"holder"`
	Forecasts    int                     `json:"forecasts"`
	ByStatus     map[forecast.Status]int `json:"by_status"`
	Quantified   countLine               `json:"quantified"`
	Implied      countLine               `json:"implied_likely"`
	Unquantified countLine               `json:"unquantified_possibility"`
	Unhedged     countLine               `json:"unhedged_assertion"`
	Negated      countLine               `json:"negated"`
	Bins         []binLine               `json:"calibration"`
	Scores       *scoresLine             `json:"scores,omitempty"`              // of the quantified, from 20 on
	WithImplied  *scoresLine             `json:"scores_with_implied,omitempty"` // with the bands of our policy among them
}

type countLine struct {
	N        int `json:"settled"`
	Occurred int `json:"occurred"`
}

type binLine struct {
	Band     [2]float64 `json:"band"`
	N        int        `json:"n"`
	Occurred int        `json:"occurred"`
	Rate     *rateLine  `json:"rate,omitempty"` // from 20 settled forecasts of the holder on: a rate of a few is none
}

type rateLine struct {
	Share float64 `json:"share"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
	Fits  bool    `json:"fits"` // the interval and the band overlap
}

type scoresLine struct {
	N           int        `json:"n"`
	Brier       float64    `json:"brier"`
	Interval    [2]float64 `json:"brier_interval"` // 95 %, bootstrap
	Ends        [2]float64 `json:"brier_of_bands"` // each band at its better and at its worse end
	Log         float64    `json:"log"`
	Reliability float64    `json:"reliability"`
	Resolution  float64    `json:"resolution"`
	Uncertainty float64    `json:"uncertainty"`
	BaseBrier   *float64   `json:"base_rate_brier,omitempty"`
	Skill       *float64   `json:"skill,omitempty"` // 1 - brier / base_rate_brier
}

func standingOf(x *ledger.Standing) standingLine {
	l := standingLine{Holder: x.Holder, Forecasts: x.Entries, ByStatus: x.ByStatus, Bins: []binLine{}}
	r := x.Row
	if r == nil {
		return l
	}
	l.Quantified, l.Implied, l.Unquantified = countLine(r.Quantified), countLine(r.Implied), countLine(r.Unquantified)
	l.Unhedged, l.Negated = countLine(r.Unhedged), countLine(r.Negated)
	for _, b := range r.Bins {
		x := binLine{Band: b.Band, N: b.Rate.N, Occurred: b.Rate.K}
		if r.Scores != nil {
			x.Rate = &rateLine{b.Rate.Share, b.Rate.Low, b.Rate.High, b.Fits}
		}
		l.Bins = append(l.Bins, x)
	}
	l.Scores, l.WithImplied = scoresOf(r.Scores), scoresOf(r.WithImplied)
	return l
}

func scoresOf(s *forecast.Scores) *scoresLine {
	if s == nil {
		return nil
	}
	l := &scoresLine{
		N: s.N, Brier: s.Brier.Mid, Interval: [2]float64{s.Bootstrap.Low, s.Bootstrap.High}, Ends: [2]float64{s.Brier.Low, s.Brier.High}, Log: s.Log,
		Reliability: s.Parts.Reliability, Resolution: s.Parts.Resolution, Uncertainty: s.Parts.Uncertainty,
	}
	if s.Base != nil {
		l.BaseBrier, l.Skill = &s.Base.Brier, &s.Base.Skill
	}
	return l
}

// standingTable prints the counts of all holders, then bands and scores of those who have some.
func standingTable(s *streams, list []ledger.Standing) error {
	if len(list) == 0 {
		_, err := fmt.Fprintln(s.out, "no forecasts")
		return err
	}
	t := newTable(s.out, ledgerFormat("") == "table")
	rows := [][]string{{"HOLDER", "FORECASTS", "OPEN", "AMBIGUOUS", "OTHER", "ICD 203", "POLICY BAND", "UNQUANTIFIED", "UNHEDGED", "NEGATED"}}
	for i := range list {
		x := &list[i]
		settled := x.ByStatus[forecast.Occurred] + x.ByStatus[forecast.NotOccurred]
		open, ambiguous := x.ByStatus[forecast.Open], x.ByStatus[forecast.Ambiguous]
		row := []string{orDash(x.Holder), strconv.Itoa(x.Entries), strconv.Itoa(open), strconv.Itoa(ambiguous), strconv.Itoa(x.Entries - settled - open - ambiguous)}
		if r := x.Row; r != nil {
			for _, c := range []forecast.Count{r.Quantified, r.Implied, r.Unquantified, r.Unhedged, r.Negated} {
				row = append(row, tally(c))
			}
		} else {
			row = append(row, "-", "-", "-", "-", "-")
		}
		rows = append(rows, row)
	}
	t.align(rows)
	fmt.Fprintf(s.out, "occurred / settled in the last five columns; scores from %d settled forecasts with a band of ICD 203\n", forecast.LeastScored)
	for i := range list {
		l := standingOf(&list[i])
		if len(l.Bins) == 0 {
			continue
		}
		fmt.Fprintf(s.out, "\n%s\n", orDash(l.Holder))
		bins := [][]string{{"BAND", "N", "OCCURRED"}}
		if l.Scores != nil {
			bins[0] = append(bins[0], "RATE", "95 % INTERVAL", "")
		}
		for _, b := range l.Bins {
			row := []string{bounds(b.Band), strconv.Itoa(b.N), strconv.Itoa(b.Occurred)}
			if b.Rate != nil {
				fits := ""
				if !b.Rate.Fits {
					fits = "outside the band"
				}
				row = append(row, fmt.Sprintf("%.2f", b.Rate.Share), bounds([2]float64{b.Rate.Low, b.Rate.High}), fits)
			}
			bins = append(bins, row)
		}
		t.align(bins)
		printScores(s, "scores", l.Scores)
		printScores(s, "with policy bands", l.WithImplied)
	}
	return nil
}

func tally(c forecast.Count) string {
	if c.N == 0 {
		return "-"
	}
	return fmt.Sprintf("%d / %d", c.Occurred, c.N)
}

func printScores(s *streams, label string, x *scoresLine) {
	if x == nil {
		return
	}
	fmt.Fprintf(s.out, "  %s: n %d, Brier %.4f [%.4f, %.4f], by the ends of the bands %.4f to %.4f, log %.4f, reliability %.4f, resolution %.4f, uncertainty %.4f\n",
		label, x.N, x.Brier, x.Interval[0], x.Interval[1], x.Ends[0], x.Ends[1], x.Log, x.Reliability, x.Resolution, x.Uncertainty)
	if x.BaseBrier == nil {
		fmt.Fprintln(s.out, "  base-rate forecaster: none, the past of some of the forecasts is not known")
		return
	}
	fmt.Fprintf(s.out, "  base-rate forecaster: Brier %.4f; skill of the holder %.4f\n", *x.BaseBrier, *x.Skill)
}

// standingRows prints a row a holder.
func standingRows(s *streams, list []ledger.Standing) error {
	rows := [][]string{{"holder", "forecasts", "open", "occurred", "not_occurred", "partly", "ambiguous", "withdrawn", "superseded",
		"quantified", "quantified_occurred", "implied", "implied_occurred", "unquantified", "unquantified_occurred", "unhedged", "unhedged_occurred", "negated", "negated_occurred",
		"n", "brier", "brier_low", "brier_high", "log", "reliability", "resolution", "uncertainty", "base_rate_brier", "skill"}}
	for i := range list {
		l := standingOf(&list[i])
		row := []string{l.Holder, strconv.Itoa(l.Forecasts)}
		for _, x := range forecast.Statuses() {
			row = append(row, strconv.Itoa(l.ByStatus[x]))
		}
		for _, c := range []countLine{l.Quantified, l.Implied, l.Unquantified, l.Unhedged, l.Negated} {
			row = append(row, strconv.Itoa(c.N), strconv.Itoa(c.Occurred))
		}
		scores := make([]string, 10)
		if x := l.Scores; x != nil {
			scores[0] = strconv.Itoa(x.N)
			for j, v := range []float64{x.Brier, x.Interval[0], x.Interval[1], x.Log, x.Reliability, x.Resolution, x.Uncertainty} {
				scores[j+1] = figure(v)
			}
			if x.BaseBrier != nil {
				scores[8], scores[9] = figure(*x.BaseBrier), figure(*x.Skill)
			}
		}
		rows = append(rows, append(row, scores...))
	}
	return csv.NewWriter(s.out).WriteAll(rows)
}
