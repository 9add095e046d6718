// Package weights embeds the trained model of the linguistic stages. cmd/train makes it; docs/MODELS.md says from what, and how good it is.
package weights

import _ "embed"

// English holds sentence splitter, lemmatiser and the network of tags, names and trees for English news, in the format of package model.
//
//go:embed english.drg
var English []byte

// Judge holds the network that reads how one marked participant of a sentence acts towards another, in the format of package model. cmd/judge makes it;
// docs/EVENTS.md says from what, and how good it is.
//
//go:embed judge.drg
var Judge []byte

// Triggers holds the network that tells which words name which act, in the format of package model. cmd/judge makes it; docs/EVENTS.md says from what.
//
//go:embed triggers.drg
var Triggers []byte
