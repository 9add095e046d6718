package sqlite

import (
	"context"
	"errors"

	driver "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

// diagnoses tells what SQLite's primary result codes mean for the user of an archive, and what to do.
var diagnoses = map[int][2]string{
	lib.SQLITE_FULL:     {"the disk is full", "make room on the disk and run the command again: what was acknowledged before is kept, and what was not is taken in then"},
	lib.SQLITE_CORRUPT:  {"the archive is damaged", "copy the file to a safe place and check the disk; what can still be read is read when the archive is opened read-only, and Salvage lists the articles to take into a new archive"},
	lib.SQLITE_NOTADB:   {"the file is not an archive", "check the name; the archive is a file written by dragoman ingest"},
	lib.SQLITE_BUSY:     {"another program is writing to the archive", "wait until it is done, or stop it, and try again"},
	lib.SQLITE_LOCKED:   {"another program is writing to the archive", "wait until it is done, or stop it, and try again"},
	lib.SQLITE_READONLY: {"the archive cannot be written to", "check the permissions of the file and of its folder"},
	lib.SQLITE_PERM:     {"the archive cannot be written to", "check the permissions of the file and of its folder"},
	lib.SQLITE_CANTOPEN: {"the archive cannot be opened", "check that the folder exists and that file and folder may be read and written"},
	lib.SQLITE_IOERR:    {"the disk cannot be read or written", "check the disk; what was acknowledged before is kept"},
}

// wrap turns an error of the database into one with a hint. Errors that already have one, and those of the context, pass unchanged.
func (d *DB) wrap(what string, err error) error {
	var known *fault.Error
	if err == nil || errors.As(err, &known) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	f := &fault.Error{Subject: d.path, What: what, Err: err}
	var e *driver.Error
	if errors.As(err, &e) {
		if said, ok := diagnoses[e.Code()&0xff]; ok {
			f.What, f.Hint = what+": "+said[0], said[1]
		}
	}
	return f
}

// damaged tells whether err says that pages of the file are lost or spoilt.
func damaged(err error) bool {
	var e *driver.Error
	return errors.As(err, &e) && e.Code()&0xff == lib.SQLITE_CORRUPT
}

// notFound is the error for an id that nobody knows.
func notFound(kind, id string) error {
	return &fault.Error{Subject: kind + " " + id, What: "unknown", Err: store.ErrNotFound, Hint: "check the id, and that the right archive is open"}
}
