package exchange

import (
	"fmt"
	"strconv"
)

// yearFraction is GDELT's FractionDate: every month has thirty days of a year of 365.
func yearFraction(day string) string {
	if len(day) != 8 {
		return ""
	}
	y, _ := strconv.Atoi(day[:4])
	m, _ := strconv.Atoi(day[4:6])
	d, _ := strconv.Atoi(day[6:])
	return fmt.Sprintf("%.4f", float64(y)+float64((m-1)*30+d)/365)
}
