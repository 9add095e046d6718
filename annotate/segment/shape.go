package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// leading returns the length of the punctuation token that s begins with, 0 if it begins with a word.
func leading(s string) int {
	if s == "" {
		return 0
	}
	if wordByte(s[0]) && s[0] != '_' {
		return currencyPrefix(s)
	}
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '!', '?':
		n := 0
		for n < len(s) && (s[n] == '!' || s[n] == '?') {
			n++
		}
		return n
	case '.', '-', '*', '=', '~', '+', '_':
		n := run(s, s[0])
		switch {
		case n == len(s) || n > 1:
			return n
		case r == '.' || r == '+': // ".5", ".com", "+49"
			return 0
		case r == '-' && len(s) > 1 && s[1] >= '0' && s[1] <= '9': // a negative number
			return 0
		case r == '_':
			return 0
		}
		return 1
	case '\'', '’', '‘':
		if n := clitic(s); n == len(s) { // 's, 'll standing alone
			return 0
		}
		if elided(s[size:]) {
			return 0
		}
		if r == '\'' && strings.HasPrefix(s, "''") {
			return 2
		}
		return size
	case '`':
		return run(s, '`')
	case '#', '@':
		if len(s) > 1 && (unicode.IsLetter(rune(s[1])) || s[1] == '_') {
			return 0
		}
		return 1
	case '$', '£', '€', '¥', '₹', '₽', '₺', '₪', '₴', '₩', '¢', '%', '&':
		return size
	}
	if unicode.In(r, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf) {
		return size
	}
	switch r {
	case '"', ',', ';', ':', '<', '>', '|', '/', '\\', '•', '…', '–', '—', '―', '·', '→', '§', '¶', '†', '‡', '©', '®', '™', '“', '”', '„':
		if r == '<' || r == '>' {
			return run(s, byte(r))
		}
		if r == ':' && len(s) > 1 { // an emoticon
			return emoticon(s)
		}
		return size
	}
	if symbol(r) {
		return size + joined(s[size:])
	}
	return 0
}

// trailing returns the length of the punctuation token at the start of s, which strip found to be punctuation.
func trailing(s string) int {
	if n := leading(s); n > 0 {
		return n
	}
	if s[0] == '.' || s[0] == '_' || s[0] == '+' || s[0] == '#' || s[0] == '@' {
		return run(s, s[0])
	}
	_, size := utf8.DecodeRuneInString(s)
	return size
}

func isTrailing(r rune) bool {
	if r < utf8.RuneSelf && wordByte(byte(r)) {
		return false
	}
	switch r {
	case '"', ',', ';', ':', '!', '?', '%', '<', '>', '|', '/', '\\', '…', '–', '—', '―', '•', '·', '`', '°', '†', '‡', '™', '®', '©':
		return true
	}
	return unicode.In(r, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf) || symbol(r)
}

// symbol tells whether r is a pictograph.
func symbol(r rune) bool {
	return r >= 0x2190 && r <= 0x2bff || r >= 0x1f000 && r <= 0x1faff
}

// joined returns the length of the modifiers, joiners and joined pictographs that follow a pictograph.
func joined(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case r == 0xfe0f || r >= 0x1f3fb && r <= 0x1f3ff || r >= 0x1f1e6 && r <= 0x1f1ff:
			n += size
		case r == 0x200d:
			n += size
			_, next := utf8.DecodeRuneInString(s[n:])
			n += next
		default:
			return n
		}
	}
	return n
}

// emoticon returns the length of an emoticon at the start of s, or 1 for a plain colon.
func emoticon(s string) int {
	if len(s) >= 3 && s[1] == '-' && strings.IndexByte(")(DPp/|O", s[2]) >= 0 {
		return 3
	}
	if len(s) == 2 && strings.IndexByte(")(DPp/|", s[1]) >= 0 {
		return 2
	}
	return 1
}

// clitic returns the length of the clitic that ends w, 0 if there is none: 's 'll 're 've 'd 'm n't, and the bare apostrophe of a plural genitive.
func clitic(w string) int {
	k := strings.LastIndexAny(w, "'’")
	if k < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(w[k:])
	switch tail := w[k+size:]; len(tail) {
	case 0:
		if genitive(w[:k]) {
			return len(w) - k
		}
	case 1:
		switch tail[0] | 0x20 {
		case 's', 'd', 'm':
			return len(w) - k
		case 't':
			if k > 0 && w[k-1]|0x20 == 'n' {
				return len(w) - k + 1
			}
		}
	case 2:
		switch strings.ToLower(tail) {
		case "ll", "re", "ve":
			return len(w) - k
		}
	}
	return 0
}

// genitive tells whether an apostrophe behind w can mark the genitive: "workers'", "Abbas'".
func genitive(w string) bool {
	return len(w) > 1 && w[len(w)-1]|0x20 == 's'
}

// elided tells whether s, which stands behind an apostrophe, is a shortened word or year: "em", "90s", "08".
func elided(s string) bool {
	if len(s) >= 2 && s[0] >= '0' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9' {
		return len(s) == 2 || s[2] == 's' || s[2] < '0' || s[2] > '9'
	}
	return s == "em" || s == "til" || s == "cause"
}

// currencyPrefix returns the length of "US$", "A$" and the like.
func currencyPrefix(s string) int {
	k := 0
	for k < len(s) && k < 4 && s[k] >= 'A' && s[k] <= 'Z' {
		k++
	}
	if k > 0 && k < 4 && k+1 < len(s) && s[k] == '$' && s[k+1] >= '0' && s[k+1] <= '9' {
		return k + 1
	}
	return 0
}

// address returns the length of the URL or e-mail address at the start of s, without the punctuation that follows it.
func address(s string) int {
	n := 0
	if strings.IndexByte(s, '.') < 0 && strings.IndexByte(s, ':') < 0 {
		return 0
	}
	switch {
	case strings.HasPrefix(s, "http://"), strings.HasPrefix(s, "https://"), strings.HasPrefix(s, "ftp://"), strings.HasPrefix(s, "www."), strings.HasPrefix(s, "mailto:"):
		n = len(s)
	default:
		at := strings.IndexByte(s, '@')
		if at > 0 && strings.IndexByte(s[at:], '.') > 1 && wordByte(s[0]) || domain(s) {
			n = len(s)
		}
	}
	for n > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:n])
		if r == '/' || r == '=' || r != '.' && !isTrailing(r) && r != '\'' && r != '’' {
			break
		}
		if r == ')' && strings.Contains(s[:n], "(") {
			break
		}
		n -= size
	}
	if k := strings.IndexAny(s[:n], "<>\"”"); k > 0 {
		n = k
	}
	return n
}

// domain tells whether s is a host name with a well-known ending and perhaps a path.
func domain(s string) bool {
	host, _, path := strings.Cut(s, "/")
	host = strings.TrimRight(host, ".,;:!?)'\"")
	k := strings.LastIndexByte(host, '.')
	if k <= 0 || len(host)-k < 3 {
		return false
	}
	for i := 0; i < len(host); i++ {
		if !wordByte(host[i]) && host[i] != '.' && host[i] != '-' {
			return false
		}
	}
	switch strings.ToLower(host[k+1:]) {
	case "com", "org", "net", "gov", "edu", "int", "info":
		return true
	}
	return path && strings.Count(host, ".") > 0 && len(host)-k <= 4 && unicode.IsLower(rune(host[k+1]))
}

func wordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_'
}

// run returns how often b stands at the start of s.
func run(s string, b byte) int {
	n := 0
	for n < len(s) && s[n] == b {
		n++
	}
	return n
}

func allRune(s string, r rune) bool {
	for _, x := range s {
		if x != r {
			return false
		}
	}
	return true
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// dateLike tells whether s is a date between slashes (9/11, 3/8/2000) and not a fraction (1/2, 3/4).
func dateLike(s string) bool {
	parts := strings.Split(s, "/")
	for _, p := range parts {
		if len(p) > 4 || !digits(p) {
			return false
		}
	}
	last := parts[len(parts)-1]
	return len(parts) == 3 || len(last) > 1 || last > "4" || parts[0] > last
}

// thousands tells whether the digits behind a comma continue a number: exactly three of them.
func thousands(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 3
}

// telephone tells whether s looks like a telephone number or a date with hyphens: groups of digits, at least two hyphens or seven digits.
func telephone(s string) bool {
	hyphens, n := 0, 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '-':
			hyphens++
		case s[i] >= '0' && s[i] <= '9':
			n++
		case s[i] != '.' && s[i] != '+':
			return false
		}
	}
	return hyphens >= 2 && n >= 6 || hyphens == 1 && n == 7 && strings.IndexByte(s, '-') == 3
}
