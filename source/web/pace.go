package web

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/dragoman-project/dragoman/fault"
)

const (
	maxPatience = 30 * time.Second // that is waited for a host that asked to be left alone, beyond which the request fails
	manyHosts   = 4096             // hosts after which those whose turn has passed are forgotten
)

// hosts knows when each host may be asked again. Its clock is the system's: it paces, it dates nothing.
type hosts struct {
	mu   sync.Mutex
	next map[string]time.Time // when the next request may begin
	rest map[string]time.Time // until when the host asked to be left alone
}

// wait returns when it is the turn of a request to a host.
func (h *hosts) wait(ctx context.Context, host string, gap time.Duration) error {
	h.mu.Lock()
	now := time.Now()
	if h.next == nil {
		h.next, h.rest = map[string]time.Time{}, map[string]time.Time{}
	}
	if len(h.next)+len(h.rest) > manyHosts {
		h.forget(now)
	}
	if rest := h.rest[host]; rest.Sub(now) > maxPatience {
		h.mu.Unlock()
		return fault.Skip("", fault.ServerError, fmt.Errorf("it asked to be left alone for %v", rest.Sub(now).Round(time.Second)))
	}
	turn := now
	for _, t := range []time.Time{h.next[host], h.rest[host]} {
		if t.After(turn) {
			turn = t
		}
	}
	h.next[host] = turn.Add(gap)
	h.mu.Unlock()
	if turn.Equal(now) {
		return ctx.Err()
	}
	timer := time.NewTimer(turn.Sub(now))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// leaveAlone notes that a host asked for a rest.
func (h *hosts) leaveAlone(host string, rest time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.rest != nil && rest > 0 {
		h.rest[host] = time.Now().Add(rest)
	}
}

func (h *hosts) forget(now time.Time) {
	for _, m := range []map[string]time.Time{h.next, h.rest} {
		for host, t := range m {
			if t.Before(now) {
				delete(m, host)
			}
		}
	}
}
