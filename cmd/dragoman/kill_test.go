package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/archive"
	"github.com/dragoman-project/dragoman/corroborate/retell"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/sqlite"
)

// How often TestKilledIngestLosesNothing kills the program and over how many articles. DRAGOMAN_KILLS=200 DRAGOMAN_KILL_ARTICLES=5000 is the long form.
const (
	kills       = 12
	killedAmong = 240
)

// TestKilledIngestLosesNothing kills "dragoman ingest" at random moments, again and again over the same articles. Every article that its report had named by
// then is in the archive, none is there twice, the tables agree; and when the last run comes to its end, the archive holds the events that a run gives
// which nobody disturbed.
func TestKilledIngestLosesNothing(t *testing.T) {
	t.Parallel()
	rounds, articles := fromEnvironment(t, "DRAGOMAN_KILLS", kills), fromEnvironment(t, "DRAGOMAN_KILL_ARTICLES", killedAmong)
	dir := t.TempDir()
	input, path := filepath.Join(dir, "articles.jsonl"), filepath.Join(dir, "killed.db")
	ids := writeArticles(t, input, articles)
	rng := rand.New(rand.NewPCG(20250602, uint64(rounds)))
	acknowledged := map[string]bool{}
	for round := range rounds {
		report := filepath.Join(dir, fmt.Sprintf("report%d.jsonl", round))
		cmd := exec.Command("dragoman", "ingest", "--store", path, "--batch", "8", "--report", report, input)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() { done <- cmd.Wait() }()
		// The target moves on with the rounds, so that the kills fall on all parts of the work; one round in six is killed while it starts.
		lines := 0
		if round%6 != 0 {
			share := articles * (round + 1) / rounds
			lines = share - rng.IntN(max(share/2, 1))
		}
		waitForLines(report, lines, done)
		time.Sleep(time.Duration(rng.IntN(30)) * time.Millisecond)
		_ = cmd.Process.Kill()
		<-done
		for _, l := range reportLines(t, report) {
			if l.Outcome == string(store.New) && acknowledged[l.ID] {
				t.Fatalf("round %d: %s was acknowledged before and is new again", round, l.ID)
			}
			acknowledged[l.ID] = true
		}
		if _, err := os.Stat(path); err != nil {
			continue // it was killed before it made the archive
		}
		inspect(t, path, acknowledged)
	}
	t.Logf("%d kills; %d of %d articles were acknowledged by killed runs", rounds, len(acknowledged), articles)
	if len(acknowledged) == 0 {
		t.Error("no run lived long enough to acknowledge an article")
	}
	whole := filepath.Join(dir, "whole.db")
	for _, p := range []string{path, whole} {
		if out, err := exec.Command("dragoman", "ingest", "--store", p, "--batch", "8", input).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	for _, id := range ids {
		acknowledged[id] = true
	}
	if got, want := inspect(t, path, acknowledged), inspect(t, whole, acknowledged); !slices.Equal(got, want) {
		t.Errorf("events of an ingest with kills:\n%v\nof one without:\n%v", got, want)
	}
}

func fromEnvironment(t *testing.T, name string, otherwise int) int {
	t.Helper()
	value := os.Getenv(name)
	if value == "" {
		return otherwise
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 {
		t.Fatalf("%s=%s is not a number above 0", name, value)
	}
	return n
}

// writeArticles makes n articles, and returns their ids.
func writeArticles(t *testing.T, path string, n int) (ids []string) {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for a := range retell.Articles(retell.Options{Seed: 9, Articles: n}) {
		if len(ids) == n {
			break
		}
		ids = append(ids, a.ID)
		if err := enc.Encode(map[string]string{"id": a.ID, "url": a.URL, "title": a.Title, "text": a.Text, "published": a.Published, "publisher": a.Publisher, "language": "en"}); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return ids
}

// waitForLines waits until a file has so many lines, or the program ended.
func waitForLines(path string, n int, done chan error) {
	for {
		data, _ := os.ReadFile(path)
		if bytes.Count(data, []byte{'\n'}) >= n {
			return
		}
		select {
		case err := <-done:
			done <- err
			return
		case <-time.After(2 * time.Millisecond):
		}
	}
}

// reportLines reads the whole lines of a report; the last one may be cut.
func reportLines(t *testing.T, path string) (list []ingestLine) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		return nil // it was killed before it opened the file
	}
	dec := json.NewDecoder(bytes.NewReader(data[:bytes.LastIndexByte(data, '\n')+1]))
	for {
		var l ingestLine
		if err := dec.Decode(&l); err == io.EOF {
			return list
		} else if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		list = append(list, l)
	}
}

// inspect fails unless the archive is sound and holds every article that was acknowledged; it returns its events in few words. That no document is held twice is
// one of the things that Check looks at.
func inspect(t *testing.T, path string, acknowledged map[string]bool) (events []string) {
	t.Helper()
	db, err := sqlite.Open(t.Context(), path, sqlite.Options{Linker: archive.Linker{}})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	for id := range acknowledged {
		if a, err := db.Article(t.Context(), id, 0); err != nil || a.Text == "" || a.Record == nil {
			t.Fatalf("article %s was acknowledged and is lost: %v", id, err)
		}
	}
	for e, err := range db.Events(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		line := fmt.Sprintf("%s (%d reports, %d origins):", e.ID, e.N, e.Origins)
		for _, r := range e.Reports {
			line += " " + r.ID
		}
		events = append(events, line)
	}
	slices.Sort(events)
	return events
}
