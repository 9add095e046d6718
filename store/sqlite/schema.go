package sqlite

// applicationID marks the file as one of ours: "DRGM" in its header.
const applicationID = 0x4452474d

// migrations bring a file from any earlier schema version to the present one; the version (PRAGMA user_version) is their number. The list only
// grows: a released entry is never changed.
//
// What may hold for a time only has the columns since and until: the revision that brought it and, once, the one that ended it. Triggers see to it
// that nothing else is changed and nothing deleted. Only rollup, a running total of what contribution holds, is written over.
var migrations = []string{`
CREATE TABLE dictionary (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT;

CREATE TABLE revision (
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, by TEXT NOT NULL, note TEXT NOT NULL,
  decision TEXT
) STRICT;

-- Strings that occur often: names, codes, publishers, coders.
CREATE TABLE term (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (kind, value)) STRICT;

CREATE TABLE article (
  key INTEGER PRIMARY KEY, document TEXT NOT NULL, hash INTEGER NOT NULL, sha BLOB NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL,
  publisher INTEGER NOT NULL REFERENCES term, class INTEGER NOT NULL REFERENCES term, language INTEGER NOT NULL REFERENCES term,
  published TEXT NOT NULL, origin TEXT, signature BLOB, text BLOB NOT NULL,
  since INTEGER NOT NULL REFERENCES revision, until INTEGER REFERENCES revision
) STRICT;
CREATE INDEX article_document ON article (document);
CREATE INDEX article_hash ON article (hash);
CREATE INDEX article_origin ON article (origin) WHERE origin IS NOT NULL;

-- The record of an article by one coder, without its events, which are in coded.
CREATE TABLE coding (
  key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article, coder INTEGER NOT NULL REFERENCES term, record BLOB NOT NULL,
  since INTEGER NOT NULL REFERENCES revision, until INTEGER REFERENCES revision
) STRICT;
CREATE INDEX coding_article ON coding (article);

CREATE TABLE band (hash INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article, PRIMARY KEY (hash, article)) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (title, body, content='', columnsize=0, tokenize='porter unicode61 remove_diacritics 2');

-- The identity of a report, and each coding of it.
CREATE TABLE report (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES article) STRICT;
CREATE INDEX report_article ON report (article);
CREATE TABLE coded (
  key INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report,
  type INTEGER NOT NULL REFERENCES term, mode INTEGER NOT NULL REFERENCES term, status INTEGER NOT NULL REFERENCES term,
  contexts INTEGER NOT NULL REFERENCES term, sectors INTEGER NOT NULL REFERENCES term,
  quad INTEGER, confidence REAL NOT NULL, country INTEGER REFERENCES term, lat INTEGER, lon INTEGER, origin TEXT, event BLOB NOT NULL,
  since INTEGER NOT NULL REFERENCES revision, until INTEGER REFERENCES revision
) STRICT;
CREATE INDEX coded_report ON coded (report);
CREATE INDEX coded_since ON coded (since);
CREATE INDEX coded_place ON coded (lat, lon) WHERE lat IS NOT NULL;
CREATE INDEX coded_country ON coded (country) WHERE country IS NOT NULL;

-- Who takes part: codes and names by side, and offices.
CREATE TABLE tag (term INTEGER NOT NULL REFERENCES term, coded INTEGER NOT NULL REFERENCES coded, PRIMARY KEY (term, coded)) STRICT, WITHOUT ROWID;

-- The keys of the Linker.
CREATE TABLE filing (hash INTEGER NOT NULL, coded INTEGER NOT NULL REFERENCES coded, PRIMARY KEY (hash, coded)) STRICT, WITHOUT ROWID;

-- Which event a report belongs to. An event is named by its first report.
CREATE TABLE tie (
  report INTEGER NOT NULL REFERENCES report, since INTEGER NOT NULL REFERENCES revision, until INTEGER REFERENCES revision,
  event INTEGER NOT NULL REFERENCES report (key), reason TEXT NOT NULL,
  PRIMARY KEY (report, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_event ON tie (event);
CREATE INDEX tie_until ON tie (until) WHERE until IS NOT NULL;

-- What analysts decided, by report: pin (report belongs to event), ban (it does not), hide (report, event or article does not count).
CREATE TABLE ruling (
  key INTEGER PRIMARY KEY, kind TEXT NOT NULL,
  report INTEGER REFERENCES report, event INTEGER REFERENCES report (key), article INTEGER REFERENCES article,
  since INTEGER NOT NULL REFERENCES revision, until INTEGER REFERENCES revision
) STRICT;
CREATE INDEX ruling_report ON ruling (report) WHERE report IS NOT NULL;
CREATE INDEX ruling_event ON ruling (event) WHERE kind = 'hide' AND event IS NOT NULL;
CREATE INDEX ruling_article ON ruling (article) WHERE article IS NOT NULL;

-- What an event is at a time, for lists and counts.
CREATE TABLE state (
  event INTEGER NOT NULL REFERENCES report (key), since INTEGER NOT NULL REFERENCES revision, until INTEGER REFERENCES revision,
  day INTEGER NOT NULL, last INTEGER NOT NULL, reports INTEGER NOT NULL, origins INTEGER NOT NULL,
  PRIMARY KEY (event, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX state_day ON state (day, event, last, until) WHERE until IS NULL; -- until, so that the index covers the condition
CREATE INDEX state_wide ON state (last, day) WHERE last - day > 100;
CREATE INDEX state_since ON state (since);
CREATE INDEX state_until ON state (until) WHERE until IS NOT NULL;

-- What an event adds to a dyad, in millionths, and the running sums of what holds now.
CREATE TABLE contribution (
  a INTEGER NOT NULL REFERENCES term, b INTEGER NOT NULL REFERENCES term, month INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES report (key),
  since INTEGER NOT NULL REFERENCES revision, until INTEGER REFERENCES revision,
  type INTEGER NOT NULL REFERENCES term, status INTEGER NOT NULL REFERENCES term, weight INTEGER NOT NULL, score INTEGER NOT NULL,
  PRIMARY KEY (a, b, month, event, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX contribution_event ON contribution (event);
CREATE TABLE rollup (
  a INTEGER NOT NULL REFERENCES term, b INTEGER NOT NULL REFERENCES term, status INTEGER NOT NULL REFERENCES term, month INTEGER NOT NULL,
  type INTEGER NOT NULL REFERENCES term,
  events INTEGER NOT NULL, weight INTEGER NOT NULL, plus INTEGER NOT NULL, minus INTEGER NOT NULL,
  PRIMARY KEY (a, b, status, month, type)
) STRICT, WITHOUT ROWID;
` + appendOnly("dictionary", "revision", "term", "band", "report", "tag", "filing") +
	closing("article", "key, document, hash, sha, url, title, publisher, class, language, published, origin, signature, text, since") +
	closing("coding", "key, article, coder, record, since") +
	closing("coded", "key, report, type, mode, status, contexts, sectors, quad, confidence, country, lat, lon, origin, event, since") +
	closing("tie", "report, since, event, reason") +
	closing("ruling", "key, kind, report, event, article, since") +
	closing("state", "event, since, day, last, reports, origins") +
	closing("contribution", "a, b, month, event, since, type, status, weight, score"),
}

// appendOnly makes triggers that refuse every change of the tables.
func appendOnly(tables ...string) string {
	var s string
	for _, t := range tables {
		s += "CREATE TRIGGER " + t + "_keeps BEFORE DELETE ON " + t + " BEGIN SELECT RAISE(ABORT, 'the archive only grows'); END;\n" +
			"CREATE TRIGGER " + t + "_stays BEFORE UPDATE ON " + t + " BEGIN SELECT RAISE(ABORT, 'the archive only grows'); END;\n"
	}
	return s
}

// closing makes triggers that refuse every change of a table but the one from an open end to an end: its other columns stay as they are.
func closing(table, others string) string {
	const refuse = " BEGIN SELECT RAISE(ABORT, 'the archive only grows'); END;\n"
	return "CREATE TRIGGER " + table + "_keeps BEFORE DELETE ON " + table + refuse +
		"CREATE TRIGGER " + table + "_stays BEFORE UPDATE OF " + others + " ON " + table + refuse +
		"CREATE TRIGGER " + table + "_ends BEFORE UPDATE OF until ON " + table + " WHEN OLD.until IS NOT NULL OR NEW.until IS NULL" + refuse
}
