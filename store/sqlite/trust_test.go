package sqlite

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/storetest"
)

const helperVariable = "DRAGOMAN_TEST_INGEST_INTO"

// TestMain makes the test program the process that TestKill kills.
func TestMain(m *testing.M) {
	if path := os.Getenv(helperVariable); path != "" {
		if err := ingestForever(path); err != nil {
			fmt.Fprintln(os.Stderr, err, fault.HintOf(err))
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// killedArticles is how many articles the killed process would take in.
const killedArticles = 5_000

// ingestForever takes articles in by small batches and acknowledges each on standard output. It begins with what it was told to skip.
func ingestForever(path string) error {
	ctx := context.Background()
	d, err := Open(ctx, path, Options{Linker: storetest.Linker{}})
	if err != nil {
		return err
	}
	from, err := strconv.Atoi(os.Getenv(helperVariable + "_FROM"))
	if err != nil {
		return err
	}
	fmt.Println("open")
	for n := from; n < killedArticles; {
		var list []store.Article
		for range 1 + n%7 {
			list = append(list, storetest.Synthetic(n%killedArticles))
			n++
		}
		if _, err := d.Ingest(ctx, store.Stamp{At: time.Unix(int64(n), 0)}, list); err != nil {
			return err
		}
		var ids strings.Builder
		for _, a := range list {
			ids.WriteString(a.DocumentID + "\n")
		}
		if _, err := os.Stdout.WriteString(ids.String()); err != nil {
			return err
		}
	}
	return d.Close()
}

// TestKill ends an ingest of 5,000 articles without warning at random moments and looks whether every acknowledged article is there, once. A dozen rounds, or as many as
// DRAGOMAN_KILL_ROUNDS says.
func TestKill(t *testing.T) {
	t.Parallel()
	rounds := 12
	if n, err := strconv.Atoi(os.Getenv("DRAGOMAN_KILL_ROUNDS")); err == nil {
		rounds = n
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "store.db")
	acknowledged := map[string]bool{}
	r := rand.New(rand.NewPCG(1, 2))
	for round := range rounds {
		// A round begins a little before the end of the last one, so that duplicates are offered too.
		from := max(0, len(acknowledged)-20) % killedArticles
		killed(t, program, path, from, time.Duration(r.IntN(250))*time.Millisecond, acknowledged)
		whole := round == rounds-1 || round%20 == 0
		compare(t, path, acknowledged, whole)
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
	t.Logf("%d articles were acknowledged in %d rounds", len(acknowledged), rounds)
}

// killed runs the helper, kills it some time after it opened the archive, and notes what it acknowledged.
func killed(t *testing.T, program, path string, from int, after time.Duration, acknowledged map[string]bool) {
	t.Helper()
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), helperVariable+"="+path, helperVariable+"_FROM="+strconv.Itoa(from))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if lines.Text() == "open" {
			time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
			continue
		}
		acknowledged[lines.Text()] = true
	}
	_ = cmd.Wait() // killed, or done before
	if stderr.Len() > 0 {
		t.Errorf("the helper says: %s", stderr.String())
	}
}

func compare(t *testing.T, path string, acknowledged map[string]bool, whole bool) {
	t.Helper()
	d := open(t, path, Options{Linker: storetest.Linker{}})
	defer d.Close()
	rows, err := d.read.QueryContext(t.Context(), "SELECT document, count(*) FROM article GROUP BY document")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	held := map[string]bool{}
	for rows.Next() {
		var id string
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			t.Fatal(err)
		}
		if n != 1 {
			t.Errorf("%s is there %d times", id, n)
		}
		held[id] = true
	}
	for id := range acknowledged {
		if !held[id] {
			t.Errorf("%s was acknowledged and is lost", id)
		}
	}
	if whole {
		if err := d.Check(t.Context()); err != nil {
			t.Errorf("%v (hint: %s)", err, fault.HintOf(err))
		}
	}
}

func TestFullDisk(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "store.db")
	d := open(t, path, Options{Linker: storetest.Linker{}})
	defer d.Close()
	fill(t, d, 100)
	limit := func(pages string) {
		if _, err := d.w.conn.ExecContext(ctx, "PRAGMA max_page_count = "+pages); err != nil {
			t.Fatal(err)
		}
	}
	limit("10") // SQLite takes the present size instead
	var list []store.Article
	for n := range 100 {
		list = append(list, storetest.Synthetic(100+n))
	}
	out, err := d.Ingest(ctx, store.Stamp{}, list)
	if err == nil || !strings.Contains(err.Error(), "the disk is full") || !strings.Contains(fault.HintOf(err), "make room") || len(out) != 0 {
		t.Fatalf("%d outcomes, error %v, hint %q", len(out), err, fault.HintOf(err))
	}
	if _, err := d.Article(ctx, "doc-7", 0); err != nil {
		t.Error(err)
	}
	if err := d.Check(ctx); err != nil {
		t.Error(err)
	}
	limit("1000000")
	if out, err = d.Ingest(ctx, store.Stamp{}, list); err != nil || out[99].Status != store.New {
		t.Errorf("with room again: %v", err)
	}
	if err := d.Check(ctx); err != nil {
		t.Error(err)
	}
}

func TestDamagedTail(t *testing.T) {
	t.Parallel()
	for name, damage := range map[string]func(f *os.File, size int64) error{
		"cut off":               func(f *os.File, size int64) error { return f.Truncate(size - 4096) },
		"cut off within a page": func(f *os.File, size int64) error { return f.Truncate(size - 5000) },
		"much cut off":          func(f *os.File, size int64) error { return f.Truncate(size / 2) },
		"written over": func(f *os.File, size int64) error {
			_, err := f.WriteAt([]byte(strings.Repeat("\xa5", 3*4096)), size-3*4096)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx := t.Context()
			path := filepath.Join(t.TempDir(), "store.db")
			d := open(t, path, Options{Linker: storetest.Linker{}})
			fill(t, d, 200)
			if err := d.Close(); err != nil {
				t.Fatal(err)
			}
			f, err := os.OpenFile(path, os.O_RDWR, 0)
			if err != nil {
				t.Fatal(err)
			}
			info, err := f.Stat()
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(damage(f, info.Size()), f.Close()); err != nil {
				t.Fatal(err)
			}
			d, err = Open(ctx, path, Options{Linker: storetest.Linker{}})
			if err == nil {
				err = errors.Join(d.Check(ctx), d.Close())
			}
			if err == nil || !strings.Contains(err.Error(), "damaged") || !strings.Contains(fault.HintOf(err), "Salvage") {
				t.Errorf("error %v, hint %q", err, fault.HintOf(err))
			}
			salvageable(t, path, map[bool]int{true: 70, false: 190}[name == "much cut off"])
		})
	}
}

// salvageable opens a damaged archive read-only and wants at least so many of its 200 articles back as they were.
func salvageable(t *testing.T, path string, least int) {
	t.Helper()
	d := open(t, path, Options{ReadOnly: true})
	defer d.Close()
	whole := 0
	for a, err := range d.Salvage(t.Context()) {
		if err != nil {
			if fault.HintOf(err) == "" {
				t.Errorf("%v has no hint", err)
			}
			continue
		}
		n, err := strconv.Atoi(strings.TrimPrefix(a.DocumentID, "doc-"))
		if err != nil || a.Text != storetest.Synthetic(n).Text || len(a.Record.Events) == 0 {
			t.Errorf("%s came back as something else", a.DocumentID)
		}
		whole++
	}
	if whole < least {
		t.Errorf("%d articles came back, not %d", whole, least)
	}
	if _, err := d.Ingest(t.Context(), store.Stamp{}, nil); err != nil {
		t.Error(err)
	}
	if _, err := d.Ingest(t.Context(), store.Stamp{}, []store.Article{storetest.Synthetic(1)}); err == nil || fault.HintOf(err) == "" {
		t.Errorf("writing to what is read-only: %v", err)
	}
}

func TestForeignFiles(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	dir := t.TempDir()
	newer := filepath.Join(dir, "newer.db")
	d := open(t, newer, Options{Linker: storetest.Linker{}})
	if _, err := d.write.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(dir, "other.db")
	text := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(text, []byte("Dear diary, "+strings.Repeat("today it rained. ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	makeForeign(t, other)
	for path, want := range map[string]string{newer: "version 99", other: "another program", text: "not an archive", filepath.Join(dir, "none", "x.db"): "cannot be opened"} {
		before, _ := os.ReadFile(path)
		for _, opts := range []Options{{Linker: storetest.Linker{}}, {ReadOnly: true}} {
			_, err := Open(ctx, path, opts)
			if err == nil || !strings.Contains(err.Error(), want) || fault.HintOf(err) == "" {
				t.Errorf("%s: %v (hint %q)", path, err, fault.HintOf(err))
			}
		}
		if after, _ := os.ReadFile(path); string(after) != string(before) {
			t.Errorf("%s was changed", path)
		}
	}
	if _, err := Open(ctx, filepath.Join(dir, "x.db"), Options{}); err == nil {
		t.Error("opened for writing without a linker")
	}
}

func TestOnlyGrows(t *testing.T) {
	t.Parallel()
	d := open(t, filepath.Join(t.TempDir(), "store.db"), Options{Linker: storetest.Linker{}})
	defer d.Close()
	fill(t, d, 10)
	for _, q := range []string{
		"DELETE FROM article", "DELETE FROM coded", "DELETE FROM tie", "DELETE FROM state", "DELETE FROM revision", "UPDATE revision SET note = 'x'", "UPDATE report SET id = 'x' WHERE key = 1",
		"UPDATE coded SET since = 0", "UPDATE article SET title = 'x'", "UPDATE tie SET event = 1, until = 1", "DELETE FROM contribution",
	} {
		if _, err := d.w.conn.ExecContext(t.Context(), q); err == nil || !strings.Contains(err.Error(), "only grows") {
			t.Errorf("%s: %v", q, err)
		}
	}
}

// makeForeign makes the database of another program.
func makeForeign(t *testing.T, path string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("CREATE TABLE recipe (name TEXT)"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}
