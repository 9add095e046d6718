// Package weights embeds the trained model of the linguistic stages. cmd/train makes it; docs/MODELS.md says from what, and how good it is.
package weights

import _ "embed"

// English holds sentence splitter, lemmatiser and the network of tags, names and trees for English news, in the format of package model.
//
//go:embed english.drg
var English []byte
