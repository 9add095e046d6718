package lexicon

import (
	"bytes"
	"embed"
	"fmt"
	"slices"
	"sync"

	"github.com/dragoman-project/dragoman/ontology"
)

//go:embed claims/*.lex
var claimFiles embed.FS

// Claims are the frames of what is said beside events, a lexicon a layer: one word may be a frame of several.
type Claims struct{ Topics, Relations, Assessments, Forecasts *Lexicon }

// All are the frames of all layers.
func (c *Claims) All() []*Frame {
	var out []*Frame
	for _, l := range c.layers() {
		out = append(out, l.Frames...)
	}
	return out
}

// layers are the lexicons of the layers, in the order of claimTypes.
func (c *Claims) layers() []*Lexicon {
	return []*Lexicon{c.Topics, c.Relations, c.Assessments, c.Forecasts}
}

// layer returns the lexicon of the layer that a type belongs to, nil if it names no claim.
func (c *Claims) layer(t ontology.Type) *Lexicon {
	for i, l := range c.layers() {
		if slices.Contains(claimTypes[i], string(t)) {
			return l
		}
	}
	return nil
}

// Split takes the frames of claims out of a lexicon that a user wrote: it returns the frames of events, and the claims given with those added.
func (l *Lexicon) Split(claims *Claims) (*Lexicon, *Claims) {
	events := &Lexicon{}
	out := &Claims{&Lexicon{}, &Lexicon{}, &Lexicon{}, &Lexicon{}}
	for i, layer := range out.layers() {
		layer.Add(claims.layers()[i].Frames...)
	}
	for _, f := range l.Frames {
		if layer := out.layer(f.Type); layer != nil {
			layer.Add(f)
		} else {
			events.Add(f)
		}
	}
	return events, out
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
