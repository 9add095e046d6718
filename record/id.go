package record

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"strconv"
	"strings"
)

// TextHash is the SHA-256 of a document's text in hexadecimal.
func TextHash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// EventID derives the id of an event from the text it stands in, its type and the place of its trigger. It does not depend on the coder, so
// that coding the same text again with a better lexicon finds the same events again.
func EventID(textHash, event string, triggerStart, triggerEnd int) string {
	return derive("E", textHash, event, strconv.Itoa(triggerStart), strconv.Itoa(triggerEnd))
}

// ForecastID derives the id of a forecast from the text it stands in and the place of its words.
func ForecastID(textHash string, start, end int) string {
	return derive("Q", textHash, strconv.Itoa(start), strconv.Itoa(end))
}

// DocumentID derives an id for a document that came without one.
func DocumentID(textHash string) string { return derive("D", textHash) }

var encoding = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// derive hashes the parts to 60 bits: among a hundred million events the chance of any clash is under one in two hundred.
func derive(prefix string, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return prefix + encoding.EncodeToString(sum[:8])[:12]
}
