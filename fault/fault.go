// Package fault says what went wrong, with what, why, and what to do about it.
//
// Libraries return an [Error]; commands print it. An input that cannot be used carries a [Reason], one of an enumerated set, so that skipped
// inputs and skipped stretches of text can be counted, explained and shown. The package is a leaf.
package fault

import (
	"errors"
	"strings"
)

// Error is a failure with its context. Its message reads "subject: what: cause"; the hint is a sentence of its own that tells what to do next.
type Error struct {
	Subject string // what it happened to: a file name with a line number, a document id, a flag
	What    string // what failed, as a clause without a capital: "cannot read the file"
	Reason  Reason // why an input was skipped; "" for a failure that is none
	Hint    string // what to do; by default that of the reason
	Err     error  // the cause, if another error
}

func (e *Error) Error() string {
	var parts []string
	what := e.What
	if what == "" {
		what = e.Reason.Explain()
	}
	for _, p := range []string{e.Subject, what} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	if e.Err != nil {
		parts = append(parts, e.Err.Error())
	}
	return strings.Join(parts, ": ")
}

func (e *Error) Unwrap() error { return e.Err }

// Skip is the error for an input that is left out for a reason.
func Skip(subject string, reason Reason, cause error) *Error {
	return &Error{Subject: subject, Reason: reason, Err: cause}
}

// ReasonOf returns the reason in err's chain, "" if there is none.
func ReasonOf(err error) Reason {
	var e *Error
	for errors.As(err, &e) {
		if e.Reason != "" {
			return e.Reason
		}
		err = e.Err
	}
	return ""
}

// HintOf returns what to do about err, "" if nobody knows.
func HintOf(err error) string {
	var e *Error
	for errors.As(err, &e) {
		if e.Hint != "" {
			return e.Hint
		}
		if h := e.Reason.Hint(); h != "" {
			return h
		}
		err = e.Err
	}
	return ""
}
