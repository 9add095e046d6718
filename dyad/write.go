package dyad

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"
)

// WriteJSON writes an account as one JSON object.
func (a *Account) WriteJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(a)
}

// columns are those of WriteCSV.
var columns = []string{
	"period", "start", "direction", "events", "weight", "multilateral", "s_plus", "s_minus", "net", "mean", "ewma", "quad1", "quad2", "quad3", "quad4", "conflict_share", "material_share",
	"reciprocity", "corpus", "share", "share_low", "share_high", "change", "alarm", "burst", "ids",
}

// WriteCSV writes the series: a row a period and direction (both; A>B; B>A). Reciprocity, coverage, changes, alarms (of the month a period lies in or begins) and bursts stand in the rows of both.
func (a *Account) WriteCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write(columns); err != nil {
		return err
	}
	for i := range a.Series {
		p := &a.Series[i]
		for _, d := range []struct {
			name string
			f    *Figures
		}{{"both", &p.Both}, {a.A + ">" + a.B, &p.Forth}, {a.B + ">" + a.A, &p.Back}} {
			f := d.f
			row := []string{p.Label, p.Start, d.name, strconv.Itoa(f.Events), number(f.Weight), strconv.Itoa(f.Multilateral), number(f.Positive), number(f.Negative), number(f.Net), optional(f.Mean), optional(f.EWMA)}
			for _, q := range f.Quads {
				row = append(row, number(q))
			}
			row = append(row, optional(f.ConflictShare), optional(f.MaterialShare))
			if d.name == "both" {
				row = append(row, a.beside(p)...)
			} else {
				row = append(row, make([]string, 8)...)
			}
			if err := out.Write(append(row, strings.Join(f.IDs, " "))); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// beside is what stands in the rows of both directions.
func (a *Account) beside(p *Period) []string {
	row := []string{optional(p.Reciprocity), "", "", "", "", "", "", ""}
	if c := p.Coverage; c != nil {
		row[1], row[2], row[3], row[4] = strconv.Itoa(c.Corpus), number(c.Share), number(c.Low), number(c.High)
	}
	if c := a.changeAt(p.Label); c != nil {
		row[5] = number(c.Size)
	}
	if x := a.alarmAt(p); x != nil {
		row[6] = x.Direction
	}
	if a.inBurst(p.Label) {
		row[7] = "1"
	}
	return row
}

func (a *Account) changeAt(label string) *Change {
	for i := range a.Changes.Points {
		if a.Changes.Points[i].Label == label {
			return &a.Changes.Points[i]
		}
	}
	return nil
}

// alarmAt returns the alarm of the month that a period begins in; in series of quarters the first of its months.
func (a *Account) alarmAt(p *Period) *Alarm {
	for i := range a.Alarms {
		m := a.Alarms[i].Month
		if a.By == "quarter" && p.Start[:7] <= m && m <= monthAfter(p.Start[:7], 2) || a.By != "quarter" && p.Start[:7] == m {
			return &a.Alarms[i]
		}
	}
	return nil
}

// monthAfter adds months within a year.
func monthAfter(month string, n int) string {
	m, _ := strconv.Atoi(month[5:])
	return month[:5] + string(rune('0'+(m+n)/10)) + string(rune('0'+(m+n)%10))
}

func (a *Account) inBurst(label string) bool {
	return slices.ContainsFunc(a.Bursts.List, func(b Burst) bool { return b.From <= label && label <= b.To }) // labels of one grain sort by time
}

// WriteEvidence writes a row a sentence of the evidence that [Account.Open] added.
func (a *Account) WriteEvidence(w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"event", "date", "type", "mode", "actor", "recipient", "score", "reports", "origins", "report", "document", "publisher", "source_class", "published", "origin", "attributed_to", "sentence", "start", "end", "quote", "text"}); err != nil {
		return err
	}
	for i := range a.Evidence {
		e := &a.Evidence[i]
		for k := range e.Told {
			r := &e.Told[k]
			for _, s := range r.Words {
				if err := out.Write([]string{
					e.ID, e.Date, e.Type, e.Mode, strings.Join(e.Actors, " "), strings.Join(e.Recipients, " "), optional(e.Score), strconv.Itoa(e.Reports), strconv.Itoa(e.Origins),
					r.ID, r.Document, r.Publisher, r.Class, r.Published, r.Origin, r.Source, s.ID, strconv.Itoa(s.Start), strconv.Itoa(s.End), s.Quote, s.Text,
				}); err != nil {
					return err
				}
			}
		}
	}
	out.Flush()
	return out.Error()
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// optional is a number, empty where there is none.
func optional(x *float64) string {
	if x == nil {
		return ""
	}
	return number(*x)
}
