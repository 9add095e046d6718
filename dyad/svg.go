package dyad

import (
	"bufio"
	"fmt"
	"html"
	"io"
	"math"
	"strings"
)

// The chart's measures, in its own units.
const (
	chartWidth  = 960
	chartLeft   = 64
	chartRight  = 16
	chartTop    = 56
	scoreHeight = 240
	shareTop    = chartTop + scoreHeight + 40
	shareHeight = 80
	chartHeight = shareTop + shareHeight + 48
	labels      = 10 // under the axis, at most
)

// drawing writes a chart.
type drawing struct {
	*bufio.Writer
	a     *Account
	step  float64 // width of a period
	score float64 // the largest S+ or S-
	share float64 // the largest share
}

// WriteSVG writes the series as a chart that needs nothing beside it: S+ above the axis and S- below, the smoothed net score as a line, changes, alarms and bursts, and the
// share of coverage under it. Each bar has its figures as a title, which browsers show under the pointer.
func (a *Account) WriteSVG(w io.Writer) error {
	d := &drawing{Writer: bufio.NewWriter(w), a: a, score: 1, share: 0.01}
	d.step = float64(chartWidth-chartLeft-chartRight) / float64(max(len(a.Series), 1))
	for i := range a.Series {
		x := &a.Series[i]
		d.score = max(d.score, x.Both.Positive, -x.Both.Negative)
		if x.Coverage != nil {
			d.share = max(d.share, x.Coverage.High)
		}
	}
	d.open()
	d.axes()
	d.bursts()
	d.bars()
	d.line()
	d.found()
	d.coverage()
	fmt.Fprint(d, "</svg>\n")
	return d.Flush()
}

func (d *drawing) open() {
	a := d.a
	name := html.EscapeString(fmt.Sprintf("%s and %s, %s to %s, by %s", a.A, a.B, a.From, a.To, a.By))
	fmt.Fprintf(d, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="title about" font-family="sans-serif" font-size="12">`+"\n", chartWidth, chartHeight, chartWidth, chartHeight)
	fmt.Fprintf(d, "<title id=\"title\">%s</title>\n<desc id=\"about\">%s; scores %s. Blue above the axis: cooperation. Red below: conflict. Line: net score, smoothed. Share of coverage below, with its interval.</desc>\n",
		name, html.EscapeString(coverage(a.Total.Coverage)), a.ScoreTable)
	fmt.Fprintf(d, "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n<text x=\"%d\" y=\"22\" font-size=\"16\">%s</text>\n", chartLeft, name)
	fmt.Fprintf(d, "<text x=\"%d\" y=\"40\" fill=\"#555555\">cooperation above, conflict below (%s); line: net score, smoothed; dashed: change; triangle: alarm; shaded: burst</text>\n", chartLeft, a.ScoreTable)
}

// x is the left edge of a period, y the height of a score, at that of a share.
func (d *drawing) x(i int) float64          { return chartLeft + float64(i)*d.step }
func (d *drawing) y(score float64) float64  { return chartTop + scoreHeight/2*(1-score/d.score) }
func (d *drawing) at(share float64) float64 { return shareTop + shareHeight*(1-share/d.share) }
func (d *drawing) across(y float64, on string) {
	fmt.Fprintf(d, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\"/>\n", chartLeft, y, chartWidth-chartRight, y, on)
}

func (d *drawing) axes() {
	for _, v := range []float64{d.score, d.score / 2, 0, -d.score / 2, -d.score} {
		on := "#e5e5e5"
		if v == 0 {
			on = "#333333"
		}
		d.across(d.y(v), on)
		fmt.Fprintf(d, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", chartLeft-6, d.y(v)+4, brieflyNumber(v))
	}
	every := max(1, int(math.Ceil(float64(len(d.a.Series))/labels)))
	for i := 0; i < len(d.a.Series); i += every {
		fmt.Fprintf(d, "<text x=\"%.1f\" y=\"%d\" fill=\"#555555\">%s</text>\n", d.x(i), chartTop+scoreHeight+18, d.a.Series[i].Label)
	}
}

func (d *drawing) bursts() {
	for i := range d.a.Series {
		if d.a.inBurst(d.a.Series[i].Label) {
			fmt.Fprintf(d, "<rect x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\" fill=\"#fff3c4\"/>\n", d.x(i), chartTop, d.step, scoreHeight)
		}
	}
}

func (d *drawing) bars() {
	width := max(d.step*0.8, 0.4)
	for i := range d.a.Series {
		x := &d.a.Series[i]
		f := &x.Both
		if f.Events == 0 {
			continue
		}
		title := fmt.Sprintf("%s: %s, S+ %s, S- %s, net %s; %s; %s", x.Label, counted(f.Events, "event"), brieflyNumber(f.Positive), brieflyNumber(f.Negative), brieflyNumber(f.Net), coverage(x.Coverage), strings.Join(f.IDs, " "))
		fmt.Fprintf(d, "<g><title>%s</title>", html.EscapeString(title))
		left := d.x(i) + (d.step-width)/2
		if f.Positive > 0 {
			fmt.Fprintf(d, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#3b7dd8\"/>", left, d.y(f.Positive), width, d.y(0)-d.y(f.Positive))
		}
		if f.Negative < 0 {
			fmt.Fprintf(d, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#c8423b\"/>", left, d.y(0), width, d.y(f.Negative)-d.y(0))
		}
		fmt.Fprint(d, "</g>\n")
	}
}

func (d *drawing) line() {
	var points []string
	for i := range d.a.Series {
		if v := d.a.Series[i].Both.EWMA; v != nil {
			points = append(points, fmt.Sprintf("%.1f,%.1f", d.x(i)+d.step/2, d.y(*v)))
		}
	}
	fmt.Fprintf(d, "<polyline points=\"%s\" fill=\"none\" stroke=\"#222222\" stroke-width=\"1.5\"/>\n", strings.Join(points, " "))
}

// found draws changes and alarms.
func (d *drawing) found() {
	for i := range d.a.Series {
		x := &d.a.Series[i]
		if c := d.a.changeAt(x.Label); c != nil {
			fmt.Fprintf(d, "<g><title>%s</title><line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#7a3fb0\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"/></g>\n",
				html.EscapeString(fmt.Sprintf("change %s: net %s to %s, size %s", c.Date, brieflyNumber(c.Before), brieflyNumber(c.After), brieflyNumber(c.Size))), d.x(i), chartTop, d.x(i), chartTop+scoreHeight)
		}
		if al := d.a.alarmAt(x); al != nil && (d.a.By == "month" || d.a.By == "quarter" || i == 0 || d.a.alarmAt(&d.a.Series[i-1]) != al) {
			mid := d.x(i) + d.step/2
			fmt.Fprintf(d, "<g><title>%s</title><path d=\"M%.1f %d l-5 -9 h10 z\" fill=\"#e08a00\"/></g>\n", html.EscapeString(strings.Join(al.Reasons(), "\n")), mid, chartTop)
		}
	}
}

// coverage draws the share of the two in the archive with its interval.
func (d *drawing) coverage() {
	fmt.Fprintf(d, "<text x=\"%d\" y=\"%d\" fill=\"#555555\">share of all events, with its interval</text>\n", chartLeft, shareTop-6)
	d.across(d.at(0), "#333333")
	fmt.Fprintf(d, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">0</text>\n", chartLeft-6, d.at(d.share)+4, percent(d.share), chartLeft-6, d.at(0)+4)
	for i := range d.a.Series {
		c := d.a.Series[i].Coverage
		if c == nil {
			continue
		}
		mid := d.x(i) + d.step/2
		fmt.Fprintf(d, "<g><title>%s</title><line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#b8b8b8\"/><circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"#333333\"/></g>\n",
			html.EscapeString(d.a.Series[i].Label+": "+coverage(c)), mid, d.at(c.Low), mid, d.at(c.High), mid, d.at(c.Share))
	}
}
