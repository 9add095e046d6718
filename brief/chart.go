package brief

import (
	"fmt"
	"strings"
	"time"
)

// quadNames and quadColours are those of the four quad classes; the colours keep apart for most who see colours otherwise (Okabe and Ito).
var (
	quadNames   = [4]string{"verbal cooperation", "material cooperation", "verbal conflict", "material conflict"}
	quadColours = [4]string{"#56b4e9", "#0072b2", "#e69f00", "#d55e00"}
)

// Measures of the chart in pixels.
const (
	chartHeight = 220
	chartTop    = 34
	chartBottom = 30
	chartLeft   = 36
	maxBar      = 42
	chartWidth  = 720
)

// Chart draws the events of each month as an SVG: a bar a month, with cooperation below and conflict above. It is "" without events.
func (b *Brief) Chart() string {
	list := filled(b.Months)
	if len(list) == 0 {
		return ""
	}
	most := 1
	for _, m := range list {
		most = max(most, m.Quads[0]+m.Quads[1]+m.Quads[2]+m.Quads[3])
	}
	var w strings.Builder
	fmt.Fprintf(&w, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="Events by month" font-family="sans-serif" font-size="11">`, chartWidth, chartHeight)
	fmt.Fprintf(&w, "\n<title>Events by month</title>\n")
	x := chartLeft
	for i, name := range quadNames {
		fmt.Fprintf(&w, `<rect x="%d" y="8" width="10" height="10" fill="%s"/><text x="%d" y="17">%s</text>`+"\n", x, quadColours[i], x+14, name)
		x += 150
	}
	plot := chartHeight - chartTop - chartBottom
	base := chartHeight - chartBottom
	step := float64(chartWidth-chartLeft-8) / float64(len(list))
	for _, n := range []int{0, most} {
		y := base - plot*n/most
		fmt.Fprintf(&w, `<line x1="%d" x2="%d" y1="%d" y2="%d" stroke="#999" stroke-width="0.5"/><text x="%d" y="%d" text-anchor="end">%d</text>`+"\n", chartLeft, chartWidth-8, y, y, chartLeft-5, y+4, n)
	}
	every := 1 + len(list)/12 // months that are labelled
	for i, m := range list {
		left := float64(chartLeft) + float64(i)*step
		width := min(step*0.8, maxBar)
		y := float64(base)
		for q, n := range m.Quads {
			if n == 0 {
				continue
			}
			h := float64(plot*n) / float64(most)
			y -= h
			fmt.Fprintf(&w, `<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"><title>%s: %d %s</title></rect>`+"\n", left+(step-width)/2, y, width, h, quadColours[q], m.Month, n, quadNames[q])
		}
		if i%every == 0 {
			fmt.Fprintf(&w, `<text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", left+step/2, base+16, m.Month)
		}
	}
	w.WriteString("</svg>\n")
	return w.String()
}

// filled puts the months without events between those that have some.
func filled(list []Month) []Month {
	if len(list) == 0 {
		return nil
	}
	const layout = "2006-01"
	at, err := time.Parse(layout, list[0].Month)
	end, err2 := time.Parse(layout, list[len(list)-1].Month)
	if err != nil || err2 != nil {
		return list
	}
	have := map[string]Month{}
	for _, m := range list {
		have[m.Month] = m
	}
	var out []Month
	for ; !at.After(end); at = at.AddDate(0, 1, 0) {
		m := have[at.Format(layout)]
		m.Month = at.Format(layout)
		out = append(out, m)
	}
	return out
}
