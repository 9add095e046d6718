package main

import (
	"bytes"
	"fmt"
	"runtime"
	"time"

	"github.com/dragoman-project/dragoman"
	"github.com/dragoman-project/dragoman/annotate/trigger"
	"github.com/dragoman-project/dragoman/code/judge"
	"github.com/dragoman-project/dragoman/document"
	"github.com/dragoman-project/dragoman/gazetteer"
	"github.com/dragoman-project/dragoman/lexicon"
	"github.com/dragoman-project/dragoman/model"
	"github.com/dragoman-project/dragoman/model/weights"
)

type doctorCommand struct{}

func (doctorCommand) Help() string {
	return "Loads everything the program carries, codes a sentence, and measures both. A line a check; any failed check makes the exit status 1."
}

// trial is a sentence whose coding is known.
const trial = "The Kenyan president met the Ugandan foreign minister in Kampala on 3 March 2025."

// Run performs the checks in order and says what is wrong in plain words.
func (doctorCommand) Run(s *streams) error {
	failed := 0
	check := func(what string, f func() (string, error)) {
		start := time.Now()
		detail, err := f()
		if err != nil {
			failed++
			fmt.Fprintf(s.out, "FAILED  %-14s %v\n", what, err)
			return
		}
		fmt.Fprintf(s.out, "ok      %-14s %s (%d ms)\n", what, detail, time.Since(start).Milliseconds())
	}
	check("program", func() (string, error) {
		return fmt.Sprintf("dragoman %s, %s, %d processors", dragoman.Version(), runtime.Version(), runtime.NumCPU()), nil
	})
	check("model", func() (string, error) {
		f, err := model.Read(bytes.NewReader(weights.English))
		if err != nil {
			return "", fmt.Errorf("the embedded model cannot be read: %w; the program file is damaged, install it again", err)
		}
		return fmt.Sprintf("%d sections, %.1f MB", len(f.Linears)+len(f.Texts)+len(f.Blobs), float64(len(weights.English))/1e6), nil
	})
	for _, part := range []struct {
		name string
		data []byte
		load func(*model.File) error
	}{
		{"triggers", weights.Triggers, func(f *model.File) error { _, err := trigger.New(f); return err }},
		{"judge", weights.Judge, func(f *model.File) error { _, err := judge.New(f); return err }},
	} {
		check(part.name, func() (string, error) {
			f, err := model.Read(bytes.NewReader(part.data))
			if err == nil {
				err = part.load(f)
			}
			if err != nil {
				return "", fmt.Errorf("the embedded network cannot be read: %w; the program file is damaged, install it again", err)
			}
			return fmt.Sprintf("%.1f MB", float64(len(part.data))/1e6), nil
		})
	}
	check("lexicon", func() (string, error) {
		lex, err := lexicon.Embedded()
		if err != nil {
			return "", fmt.Errorf("%w; run \"dragoman lexicon lint\"", err)
		}
		return fmt.Sprintf("%d frames, hash %s", len(lex.Frames), lexicon.Hash()), nil
	})
	check("dictionaries", func() (string, error) {
		g, err := gazetteer.Embedded()
		if err != nil {
			return "", err
		}
		return fmt.Sprintf("%d entries, hash %s", len(g.Entries), gazetteer.Hash()), nil
	})
	check("coding", func() (string, error) {
		coder, err := dragoman.New(dragoman.Options{})
		if err != nil {
			return "", err
		}
		r := coder.Code(&document.Document{Text: trial, Language: "en"})
		if len(r.Events) != 1 || r.Events[0].Event != "CONSULT" || r.Events[0].Date != "2025-03-03" || r.Events[0].Place == nil {
			return "", fmt.Errorf("the trial sentence is not coded as it should be (%d events): this build is faulty", len(r.Events))
		}
		return "the trial sentence gives CONSULT " + r.Events[0].Date, nil
	})
	check("speed", func() (string, error) {
		coder, err := dragoman.New(dragoman.Options{})
		if err != nil {
			return "", err
		}
		start, n := time.Now(), 0
		for time.Since(start) < 300*time.Millisecond {
			coder.Code(&document.Document{Text: trial, Language: "en"})
			n += 16
		}
		return fmt.Sprintf("about %d words a second on one processor", int(float64(n)/time.Since(start).Seconds())/100*100), nil
	})
	if failed > 0 {
		return fmt.Errorf("%d checks failed", failed)
	}
	return nil
}
