package fault

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

func TestErrorsSayWhatAndWhyAndWhatToDo(t *testing.T) {
	t.Parallel()
	err := fmt.Errorf("while coding: %w", Skip("news.jsonl:7", BadJSON, io.ErrUnexpectedEOF))
	if got, want := err.Error(), "while coding: news.jsonl:7: the line is not a JSON object: unexpected EOF"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if ReasonOf(err) != BadJSON || !errors.Is(err, io.ErrUnexpectedEOF) || !strings.Contains(HintOf(err), "repair") {
		t.Errorf("reason %q, hint %q", ReasonOf(err), HintOf(err))
	}
	outer := &Error{Subject: "a", What: "cannot read the store", Err: &Error{Subject: "b", What: "it is locked", Hint: "close the other program"}}
	if got := outer.Error(); got != "a: cannot read the store: b: it is locked" {
		t.Errorf("got %q", got)
	}
	if HintOf(outer) != "close the other program" || ReasonOf(outer) != "" || HintOf(io.EOF) != "" {
		t.Errorf("hint %q", HintOf(outer))
	}
}

func TestEveryReasonIsExplainedOnce(t *testing.T) {
	t.Parallel()
	seen := map[Reason]bool{}
	for _, r := range Reasons() {
		if seen[r] || r == "" || r.Explain() == "" {
			t.Errorf("reason %q: twice, empty or without explanation", r)
		}
		seen[r] = true
	}
	if Reason("nonsense").Explain() != "" {
		t.Error("an unknown reason was explained")
	}
}
