package sqlite

import (
	"fmt"
	"strings"
	"unicode"
)

// matchQuery translates what a user looks for into the language of FTS5, in which many signs have a meaning that no user expects. Words have all
// to be there; "words in quotes" in this order; -word must not be there; word* is a beginning.
func matchQuery(text string) (string, error) {
	var wanted, unwanted []string
	for rest := strings.TrimSpace(text); rest != ""; rest = strings.TrimSpace(rest) {
		list := &wanted
		if rest[0] == '-' {
			list, rest = &unwanted, rest[1:]
		}
		var phrase string
		if quoted, ok := strings.CutPrefix(rest, `"`); ok {
			phrase, rest, _ = strings.Cut(quoted, `"`)
		} else {
			end := strings.IndexFunc(rest, unicode.IsSpace)
			if end < 0 {
				end = len(rest)
			}
			phrase, rest = rest[:end], rest[end:]
		}
		beginning := strings.HasSuffix(phrase, "*")
		phrase = strings.Map(func(r rune) rune {
			if r == '"' || r == '*' || r == 0 {
				return ' '
			}
			return r
		}, phrase)
		if strings.IndexFunc(phrase, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
			continue
		}
		phrase = `"` + strings.TrimSpace(phrase) + `"`
		if beginning {
			phrase += "*"
		}
		*list = append(*list, phrase)
	}
	if len(wanted) == 0 {
		return "", refuse(fmt.Sprintf("%q names no word to look for", text), "name at least one word that has to stand in the article")
	}
	query := strings.Join(wanted, " AND ")
	if len(unwanted) > 0 {
		query = "(" + query + ") NOT (" + strings.Join(unwanted, " OR ") + ")"
	}
	return query, nil
}
