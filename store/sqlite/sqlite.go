// Package sqlite keeps the archive in one SQLite file, without any service beside it. It is the embedded backend of package store.
//
// One connection writes, several read; readers see the last committed state and never wait for the writer (write-ahead log). A write is on the
// disk when it is acknowledged (synchronous=FULL). Texts and records are compressed; events lie beside the columns they are found by; the words of
// title and text are indexed without a second copy of the text. See schema.go for the tables.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strconv"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/store"
)

// readers is how many questions are answered at the same time.
const readers = 8

// Options say how an archive is opened.
type Options struct {
	Linker   store.Linker // needed to write
	ReadOnly bool         // the file is not changed, not even by a migration; a damaged file is read as far as it goes
}

// DB is an open archive.
type DB struct {
	path  string
	opts  Options
	write *sql.DB // nil if read-only
	read  *sql.DB
	codec *codec

	mu sync.Mutex // held by the one writer
	w  *writer
}

var _ store.Store = (*DB)(nil)

// Open opens the archive at path, and makes it if there is none. It fails with a hint if the file belongs to another program, was written by a
// newer version, or is damaged.
func Open(ctx context.Context, path string, opts Options) (*DB, error) {
	d := &DB{path: path, opts: opts}
	if !opts.ReadOnly && opts.Linker == nil {
		return nil, &fault.Error{Subject: path, What: "cannot open the archive for writing without a linker", Hint: "give Options.Linker, or open it read-only"}
	}
	if err := d.connect(ctx); err != nil {
		return nil, errors.Join(d.wrap("cannot open the archive", err), d.Close())
	}
	return d, nil
}

func (d *DB) connect(ctx context.Context) error {
	path, err := filepath.Abs(d.path)
	if err != nil {
		return err
	}
	pragmas := []string{"busy_timeout(20000)", "foreign_keys(1)", "cache_size(-32000)", "temp_store(2)"}
	reading, mode := append([]string{"query_only(1)"}, pragmas...), "ro"
	if d.opts.ReadOnly {
		// Of a file that is shorter than its header says SQLite refuses even what is there, unless the schema is declared writable before it is read.
		// The driver sorts pragmas; cache_size would come first and read it.
		reading = []string{"busy_timeout(20000)", "query_only(1)", "temp_store(2)", "writable_schema(1)"}
	} else {
		mode = "rw"
		if err := d.probe(ctx, dsn(path, "rwc", []string{"query_only(1)", "busy_timeout(20000)"})); err != nil {
			return err
		}
		writing := append(pragmas, "synchronous(2)", "journal_mode(wal)", "journal_size_limit(67108864)")
		if d.write, err = sql.Open("sqlite", dsn(path, mode, writing)+"&_txlock=immediate"); err != nil {
			return err
		}
		d.write.SetMaxOpenConns(1)
		if err := d.migrate(ctx); err != nil {
			return err
		}
	}
	if d.read, err = sql.Open("sqlite", dsn(path, mode, reading)); err != nil {
		return err
	}
	d.read.SetMaxOpenConns(readers)
	d.read.SetMaxIdleConns(readers)
	if err := d.identify(ctx, d.read); err != nil {
		return err
	}
	d.codec, err = loadCodec(ctx, d.read)
	return err
}

// probe looks at a file before it is opened for writing: turning on the write-ahead log would change the database of another program.
func (d *DB) probe(ctx context.Context, name string) error {
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return err
	}
	var tables int
	err = db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables)
	if err == nil && tables > 0 {
		err = d.identify(ctx, db)
	}
	return errors.Join(err, db.Close())
}

func dsn(path, mode string, pragmas []string) string {
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	q := url.Values{"mode": {mode}, "_pragma": pragmas}
	u.RawQuery = q.Encode()
	return u.String()
}

// querier is a connection, a pool or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// identify refuses the database of another program and that of a newer version.
func (d *DB) identify(ctx context.Context, q querier) error {
	var id, version int
	if err := q.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil {
		return err
	}
	if err := q.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	switch {
	case id != applicationID:
		return &fault.Error{Subject: d.path, What: "the database belongs to another program", Hint: "check the name: the file was left as it is"}
	case version > len(migrations):
		return &fault.Error{Subject: d.path, What: fmt.Sprintf("the archive has schema version %d, this program knows %d", version, len(migrations)),
			Hint: "use the newer version of dragoman that wrote it"}
	case version < len(migrations) && d.opts.ReadOnly:
		return &fault.Error{Subject: d.path, What: fmt.Sprintf("the archive has schema version %d, this program needs %d", version, len(migrations)),
			Hint: "open it once for writing, which brings it up to date"}
	}
	return nil
}

// migrate makes the tables of a new file and brings an older one up to date, in one transaction.
func (d *DB) migrate(ctx context.Context) error {
	var version int
	tx, err := d.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit it does nothing
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version >= len(migrations) {
		return nil
	}
	for _, m := range migrations[version:] {
		if _, err := tx.ExecContext(ctx, m); err != nil {
			return err
		}
	}
	if version == 0 {
		if err := storeDictionaries(ctx, tx); err != nil {
			return err
		}
	}
	// Both pragmas write to the first page and so belong to the transaction.
	for _, p := range []string{"application_id = " + strconv.Itoa(applicationID), "user_version = " + strconv.Itoa(len(migrations))} {
		if _, err := tx.ExecContext(ctx, "PRAGMA "+p); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// Close ends the connections. The write-ahead log is folded into the file.
func (d *DB) Close() error {
	var errs []error
	if d.w != nil {
		errs = append(errs, d.w.close())
		d.w = nil
	}
	for _, db := range []*sql.DB{d.read, d.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return d.wrap("cannot close the archive", errors.Join(errs...))
}
