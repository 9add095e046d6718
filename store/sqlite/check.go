package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/dragoman-project/dragoman/fault"
)

// disagreements are questions that find no row in a sound archive, and what a row would mean.
var disagreements = [][2]string{
	{"a document is held twice", "SELECT document FROM article WHERE until IS NULL GROUP BY document HAVING count(*) > 1"},
	{"an article has no coding, or two", "SELECT a.document FROM article a LEFT JOIN coding k ON k.article = a.key AND k.until IS NULL WHERE a.until IS NULL GROUP BY a.key HAVING count(k.key) <> 1"},
	{"a report is coded twice", "SELECT report FROM coded WHERE until IS NULL GROUP BY report HAVING count(*) > 1"},
	{"a report belongs to two events", "SELECT report FROM tie WHERE until IS NULL GROUP BY report HAVING count(*) > 1"},
	{"a report that was withdrawn belongs to an event", "SELECT t.report FROM tie t WHERE t.until IS NULL AND NOT EXISTS (SELECT 1 FROM coded c WHERE c.report = t.report AND c.until IS NULL)"},
	{"an event counts reports that it does not have", "SELECT s.event FROM state s WHERE s.until IS NULL AND s.reports <> (SELECT count(*) FROM tie t WHERE t.event = s.event AND t.until IS NULL)"},
	{"the sums are not those of the events", `SELECT 1 FROM (
		SELECT a, b, status, month, type, sum(n) AS n, sum(w) AS w, sum(p) AS p, sum(m) AS m FROM (
			SELECT a, b, status, month, type, events AS n, weight AS w, plus AS p, minus AS m FROM rollup
			UNION ALL SELECT a, b, status, month, type, -1, -weight, -max(score, 0), -min(score, 0) FROM contribution WHERE until IS NULL)
		GROUP BY a, b, status, month, type) WHERE n <> 0 OR w <> 0 OR p <> 0 OR m <> 0`},
}

// Check reads the whole archive and says what is wrong with it: damaged pages, or tables that contradict each other. It takes long on a large archive.
func (d *DB) Check(ctx context.Context) error {
	return d.reading(ctx, "the archive is not sound", func(s *session) error {
		var found string
		err := s.each(ctx, func(r *sql.Rows) error { return r.Scan(&found) }, "PRAGMA quick_check(1)")
		if err == nil && found != "ok" {
			err = &fault.Error{Subject: d.path, What: "the archive is damaged: " + found, Hint: "copy the file to a safe place and check the disk; Salvage lists the articles that can be taken into a new archive"}
		}
		for _, x := range disagreements {
			if err != nil {
				return err
			}
			var row any
			var broken bool
			if broken, err = s.one(ctx, []any{&row}, x[1]+" LIMIT 1"); err == nil && broken {
				err = &fault.Error{Subject: d.path, What: fmt.Sprintf("%s (%v)", x[0], row), Hint: "please report it; a new archive can be made from the articles, which Salvage lists"}
			}
		}
		return err
	})
}
