package relation

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io/fs"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// nile is the volume of the Nile at Aswan, 1871-1970, in 10^8 cubic metres (Cobb, Biometrika 65:243, 1978).
var nile = []float64{
	1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260,
	1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821,
	768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801,
	1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
}

// coal counts the disasters in British coal mines that killed ten or more, 1851-1962, from their dates (Jarrett, Biometrika 66:191, 1979): 191 in all.
// The vector in textbooks has 188 and another answer.
var coal = []int{
	4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5,
	3, 4, 2, 5, 2, 2, 3, 4, 2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1,
	0, 3, 2, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1,
	2, 1, 1, 1, 1, 2, 3, 3, 0, 0, 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1,
}

// levantFile has weekly sums of Goldstein scores between Israel and the Palestinians, 1979-2003 (Brandt & Freeman 2006, from the Kansas Event Data System).
// It is long and under the licence of its package, so it is not here.
const levantFile = "../../shared/known_answers/levant_weekly.csv"

// levant reads the two directions, or skips the test.
func levant(t *testing.T) (israel, palestinians []float64) {
	t.Helper()
	f, err := os.Open(levantFile)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("the Levant series is not here (%s): its known answers are not tested", levantFile)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		israel = append(israel, number(t, row[2]))
		palestinians = append(palestinians, number(t, row[3]))
	}
	return israel, palestinians
}

func number(t *testing.T, s string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// readEdges reads a signed network from testdata.
func readEdges(t *testing.T, name string) []Edge {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var edges []Edge
	for in := bufio.NewScanner(f); in.Scan(); {
		if fields := strings.Fields(in.Text()); len(fields) == 3 && fields[0] != "#" {
			edges = append(edges, Edge{A: fields[0], B: fields[1], Sign: int(number(t, fields[2]))})
		}
	}
	return edges
}

// near tells whether two numbers agree to the given tolerance, and fails the test if not.
func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.IsNaN(got) || math.Abs(got-want) > tolerance {
		t.Errorf("%s = %v, want %v", what, got, want)
	}
}

func date(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}
