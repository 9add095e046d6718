// Package schema embeds the JSON Schema of the document record.
package schema

import _ "embed"

// Document is the JSON Schema (draft 2020-12) that every document record obeys.
//
//go:embed document.schema.json
var Document []byte
