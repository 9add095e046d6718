package web

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"syscall"
)

// errPrivate says that a connection was not made because of its address.
var errPrivate = errors.New("not a public address")

// guard looks at the address that a connection is about to be made to. That is after names are resolved, so neither a name that resolves to something else the
// second time nor a redirect gets around it.
func (c *Client) guard(_ context.Context, _, address string, _ syscall.RawConn) error {
	if c.AllowPrivate {
		return nil
	}
	a, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("%w: %s", errPrivate, address)
	}
	ip := a.Addr().Unmap().WithZone("")
	for _, p := range c.Allow {
		if p.Contains(ip) {
			return nil
		}
	}
	if !public(ip) {
		return fmt.Errorf("%w: %s", errPrivate, ip)
	}
	return nil
}

// reserved are the networks that netip knows no word for: the special-purpose registries of IANA (RFC 6890 and its updates), and the addresses at which clouds
// tell a machine about itself where they lie in public space. 6to4, Teredo and NAT64 are among them since they lead to any IPv4 address.
var reserved = prefixes(
	"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
	"168.63.129.16/32", // Azure's; the others are link-local, private or in 100.64.0.0/10
	"::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fec0::/10",
)

func prefixes(list ...string) (out []netip.Prefix) {
	for _, s := range list {
		out = append(out, netip.MustParsePrefix(s))
	}
	return out
}

// public tells whether an address is one of the public internet.
func public(ip netip.Addr) bool {
	if !ip.IsGlobalUnicast() || ip.IsPrivate() || ip.IsLoopback() || ip.IsLinkLocalUnicast() {
		return false
	}
	for _, p := range reserved {
		if p.Contains(ip) {
			return false
		}
	}
	return true
}
