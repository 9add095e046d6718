package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// session runs statements on one connection inside one transaction and prepares each of them once.
type session struct {
	d       *DB
	prepare func(ctx context.Context, query string) (*sql.Stmt, error)
	stmts   map[string]*sql.Stmt
	names   map[int64]string // terms by key
}

func newSession(d *DB, prepare func(context.Context, string) (*sql.Stmt, error)) session {
	return session{d: d, prepare: prepare, stmts: map[string]*sql.Stmt{}, names: map[int64]string{}}
}

func (s *session) stmt(ctx context.Context, query string) (*sql.Stmt, error) {
	if st, ok := s.stmts[query]; ok {
		return st, nil
	}
	st, err := s.prepare(ctx, query)
	if err == nil {
		s.stmts[query] = st
	}
	return st, err
}

func (s *session) exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	st, err := s.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	return st.ExecContext(ctx, args...)
}

// insert runs an INSERT and returns the key of the row.
func (s *session) insert(ctx context.Context, query string, args ...any) (int64, error) {
	res, err := s.exec(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}

// each calls scan for every row of a query.
func (s *session) each(ctx context.Context, scan func(*sql.Rows) error, query string, args ...any) error {
	st, err := s.stmt(ctx, query)
	if err != nil {
		return err
	}
	rows, err := st.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// one reads a single row into dest; it reports false if there is none.
func (s *session) one(ctx context.Context, dest []any, query string, args ...any) (bool, error) {
	st, err := s.stmt(ctx, query)
	if err != nil {
		return false, err
	}
	err = st.QueryRowContext(ctx, args...).Scan(dest...)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// keys collects a column of integers.
func (s *session) keys(ctx context.Context, query string, args ...any) ([]int64, error) {
	var list []int64
	err := s.each(ctx, func(r *sql.Rows) error {
		var k int64
		err := r.Scan(&k)
		list = append(list, k)
		return err
	}, query, args...)
	return list, err
}

// term returns the string of a term.
func (s *session) term(ctx context.Context, key int64) (string, error) {
	if v, ok := s.names[key]; ok {
		return v, nil
	}
	var v string
	_, err := s.one(ctx, []any{&v}, "SELECT value FROM term WHERE id = ?", key)
	if err == nil {
		s.names[key] = v
	}
	return v, err
}

// reading calls fn with a session that sees one state of the archive from beginning to end.
func (d *DB) reading(ctx context.Context, what string, fn func(*session) error) error {
	tx, err := d.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return d.wrap(what, err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	s := newSession(d, tx.PrepareContext)
	return d.wrap(what, fn(&s))
}

// live is the condition that a row holds as of a revision, 0 for now.
func live(alias string, asOf int64) string {
	if asOf == 0 {
		return alias + ".until IS NULL"
	}
	return fmt.Sprintf("%[1]s.since <= %[2]d AND (%[1]s.until IS NULL OR %[1]s.until > %[2]d)", alias, asOf)
}
