package web

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/textproto"
	"strings"

	"github.com/dragoman-project/dragoman/fault"
)

// failure names what went wrong with an address, and why.
func (c *Client) failure(ctx context.Context, address string, err error) error {
	subject := short(address)
	if ctx.Err() != nil { // the caller wants no more
		return &fault.Error{Subject: subject, What: "stopped", Err: context.Cause(ctx)}
	}
	var f *fault.Error
	if errors.As(err, &f) {
		named := *f
		named.Subject = subject
		return &named
	}
	reason, why := diagnose(err)
	return fault.Skip(subject, reason, why)
}

// diagnose finds the reason of an error of the network.
func diagnose(err error) (fault.Reason, error) {
	var (
		certificate *tls.CertificateVerificationError
		record      tls.RecordHeaderError
		alert       tls.AlertError
		host        x509.HostnameError
		protocol    textproto.ProtocolError
		lookup      *net.DNSError
		network     net.Error
	)
	switch {
	case errors.Is(err, errPrivate):
		return fault.PrivateHost, nil
	case errors.Is(err, errSlow), errors.Is(err, errLong):
		return fault.TimedOut, err
	case errors.As(err, &host), errors.As(err, &certificate), errors.As(err, &record), errors.As(err, &alert):
		return fault.BadTLS, err
	case errors.As(err, &lookup):
		if lookup.IsTimeout {
			return fault.TimedOut, errors.New("its name cannot be resolved")
		}
		return fault.Unreachable, errors.New("its name cannot be resolved")
	case errors.As(err, &network) && network.Timeout():
		return fault.TimedOut, err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fault.CutOff, nil
	case strings.Contains(err.Error(), "response headers exceeded"): // net/http has no type for it
		return fault.TooLarge, errors.New("the header of the answer has no end")
	case errors.As(err, &protocol), strings.Contains(err.Error(), "malformed"), strings.Contains(err.Error(), "Content-Length"),
		strings.Contains(err.Error(), "invalid header"), strings.Contains(err.Error(), "transfer encoding"), strings.Contains(err.Error(), "chunk"):
		return fault.BadResponse, err
	}
	return fault.Unreachable, err
}

// lasting tells whether the same will happen again, so that nothing is lost if the source of an address counts as read.
func lasting(err error) bool {
	switch fault.ReasonOf(err) {
	case fault.BadURL, fault.PrivateHost, fault.Robots, fault.Refused, fault.Redirects, fault.OtherFormat, fault.Binary, fault.BadEncoding, fault.TooLarge, fault.Empty:
		return true
	}
	return false
}
