package corroborate_test

import (
	"testing"

	"github.com/dragoman-project/dragoman/corroborate"
	"github.com/dragoman-project/dragoman/corroborate/retell"
)

// TestIndependence counts origins of generated stories of which is known whose reporters found each article's news out.
func TestIndependence(t *testing.T) {
	t.Parallel()
	type account struct {
		reports []corroborate.Report
		sources map[string]bool
	}
	stories := map[int]*account{}
	for _, r := range read(t, retell.Options{Seed: 5, Articles: 400}) {
		main := r.article.Tellings[0].Story
		for i := range r.reports {
			if r.truth[i].story != main || !r.truth[i].hit {
				continue
			}
			if stories[main] == nil {
				stories[main] = &account{sources: map[string]bool{}}
			}
			stories[main].reports = append(stories[main].reports, r.reports[i])
			stories[main].sources[r.article.Source] = true
		}
	}
	same, more, fewer := 0, 0, 0
	for n, s := range stories {
		switch got := corroborate.Independent(s.reports); {
		case got == len(s.sources):
			same++
		case got > len(s.sources):
			more++
			t.Logf("story %d: %d origins, truly %v", n, got, s.sources)
			for i := range s.reports {
				t.Logf("  %s (%s, copy of %q): %v", s.reports[i].Document, s.reports[i].Publisher, s.reports[i].CopyOf, s.reports[i].Origins)
			}
		default:
			fewer++
		}
	}
	t.Logf("%d stories: origins counted right of %d, too many of %d, too few of %d", len(stories), same, more, fewer)
	if share := float64(same) / float64(len(stories)); share < 0.95 || more*40 > len(stories) {
		t.Errorf("right of %.3f of the stories, too many of %d", share, more)
	}
}
