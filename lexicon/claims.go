package lexicon

import (
	"bytes"
	"embed"
	"fmt"
	"sync"
)

//go:embed claims/*.lex
var claimFiles embed.FS

// Claims are the frames of what is said beside events, a lexicon a layer: one word may be a frame of several.
type Claims struct{ Topics, Relations, Assessments, Forecasts *Lexicon }

// All are the frames of all layers.
func (c *Claims) All() []*Frame {
	var out []*Frame
	for _, l := range []*Lexicon{c.Topics, c.Relations, c.Assessments, c.Forecasts} {
		out = append(out, l.Frames...)
	}
	return out
}

// EmbeddedClaims returns the frames of claims that come with the program.
var EmbeddedClaims = sync.OnceValues(func() (*Claims, error) {
	c := &Claims{}
	for _, part := range []struct {
		file string
		lex  **Lexicon
	}{{"topics.lex", &c.Topics}, {"relations.lex", &c.Relations}, {"assessments.lex", &c.Assessments}, {"forecasts.lex", &c.Forecasts}} {
		data, err := claimFiles.ReadFile("claims/" + part.file)
		if err != nil {
			return nil, err
		}
		frames, _, problems := Parse(part.file, bytes.NewReader(data), GlobalSets())
		if len(problems) > 0 {
			return nil, fmt.Errorf("%s has %d problems; the first: %w", part.file, len(problems), problems[0])
		}
		*part.lex = &Lexicon{}
		(*part.lex).Add(frames...)
	}
	return c, nil
})
