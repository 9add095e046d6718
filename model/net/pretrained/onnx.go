package pretrained

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strings"

	"google.golang.org/protobuf/encoding/protowire"
)

// readVocabulary takes the pieces off a tokenizer of the Hugging Face library.
func (c *Checkpoint) readVocabulary(data []byte) error {
	var tokenizer struct {
		Model struct{ Vocab map[string]int }
	}
	if err := json.Unmarshal(data, &tokenizer); err != nil {
		return err
	}
	c.Vocabulary = make([]string, len(tokenizer.Model.Vocab))
	for piece, i := range tokenizer.Model.Vocab {
		if i < 0 || i >= len(c.Vocabulary) {
			return fmt.Errorf("piece %q has the number %d of %d", piece, i, len(c.Vocabulary))
		}
		c.Vocabulary[i] = piece
	}
	return nil
}

// Numbers of fields in onnx.proto.
const (
	modelGraph  = 7
	graphNode   = 1
	graphTensor = 5
	nodeInput   = 1
	nodeOutput  = 2
	nodeKind    = 4
	tensorFloat = 4
	tensorName  = 8
	tensorRaw   = 9
)

// readModel takes the tensors of a graph. The matrix of a linear map has no name of its own there: it is called after the bias that is added to its product.
func (c *Checkpoint) readModel(data []byte) error {
	tensors := map[string][]float32{}
	product := map[string]string{} // output of a product → its matrix
	return eachField(data, func(field protowire.Number, graph []byte) error {
		if field != modelGraph {
			return nil
		}
		err := eachField(graph, func(field protowire.Number, b []byte) error {
			if field != graphTensor {
				return nil
			}
			name, values, err := readTensor(b)
			tensors[name] = values
			if err == nil && strings.Contains(name, ".") {
				c.tensors[bertName(name)] = values
			}
			return err
		})
		if err != nil {
			return err
		}
		return eachField(graph, func(field protowire.Number, b []byte) error {
			if field != graphNode {
				return nil
			}
			var inputs []string
			var output, kind string
			err := eachField(b, func(field protowire.Number, v []byte) error {
				switch field {
				case nodeInput:
					inputs = append(inputs, string(v))
				case nodeOutput:
					output = string(v)
				case nodeKind:
					kind = string(v)
				}
				return nil
			})
			if err != nil || len(inputs) != 2 {
				return err
			}
			switch kind {
			case "MatMul":
				product[output] = inputs[1]
			case "Add":
				for i, bias := range inputs {
					if matrix := tensors[product[inputs[1-i]]]; matrix != nil && strings.HasSuffix(bias, ".bias") {
						c.tensors[bertName(strings.TrimSuffix(bias, "bias")+"kernel")] = matrix
					}
				}
			}
			return nil
		})
	})
}

var layerName = regexp.MustCompile(`layer\.(\d+)`)

// bertName turns encoder.layer.0.output.LayerNorm.weight into encoder/layer_0/output/LayerNorm/gamma.
func bertName(name string) string {
	name = strings.ReplaceAll(layerName.ReplaceAllString(name, "layer_$1"), ".", "/")
	name = strings.Replace(name, "LayerNorm/weight", "LayerNorm/gamma", 1)
	name = strings.Replace(name, "LayerNorm/bias", "LayerNorm/beta", 1)
	return strings.TrimSuffix(name, "/weight")
}

func readTensor(b []byte) (name string, values []float32, err error) {
	err = eachField(b, func(field protowire.Number, v []byte) error {
		switch field {
		case tensorName:
			name = string(v)
		case tensorRaw, tensorFloat:
			for ; len(v) >= 4; v = v[4:] {
				values = append(values, math.Float32frombits(binary.LittleEndian.Uint32(v)))
			}
		}
		return nil
	})
	return name, values, err
}

// eachField calls f with every field of a message that is bytes, a text or a message itself.
func eachField(b []byte, f func(field protowire.Number, value []byte) error) error {
	for len(b) > 0 {
		field, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return protowire.ParseError(n)
		}
		b = b[n:]
		size := protowire.ConsumeFieldValue(field, kind, b)
		if size < 0 {
			return protowire.ParseError(size)
		}
		if kind == protowire.BytesType {
			v, _ := protowire.ConsumeBytes(b)
			if err := f(field, v); err != nil {
				return err
			}
		}
		b = b[size:]
	}
	return nil
}
