package archive

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"sync"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source/web"
)

// Visited remembers between runs what servers said of their pages, so that they are asked only for what changed. It is safe for concurrent use.
type Visited struct {
	path string
	mu   sync.Mutex
	seen map[string]web.Validators
}

// OpenVisited reads the file; one that is not there is empty. A damaged file is no error: its pages are asked for anew.
func OpenVisited(path string) (*Visited, error) {
	v := &Visited{path: path, seen: map[string]web.Validators{}}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &fault.Error{Subject: path, What: "cannot read what is known of visited pages", Err: err, Hint: "remove the file: pages are then asked for anew"}
	}
	if len(data) > 0 && json.Unmarshal(data, &v.seen) != nil {
		v.seen = map[string]web.Validators{}
	}
	return v, nil
}

// Get returns what is known of an address.
func (v *Visited) Get(address string) web.Validators {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.seen[address]
}

// Put remembers an address.
func (v *Visited) Put(address string, x web.Validators) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.seen[address] = x
}

// Save writes the file in one step.
func (v *Visited) Save() error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.seen) == 0 {
		return nil
	}
	data, err := json.Marshal(v.seen)
	if err == nil {
		if err = os.WriteFile(v.path+".new", data, 0o644); err == nil {
			err = os.Rename(v.path+".new", v.path)
		}
	}
	if err != nil {
		return &fault.Error{Subject: v.path, What: "cannot keep what is known of visited pages", Err: err, Hint: "check that the folder can be written and is not full"}
	}
	return nil
}
