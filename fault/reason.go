package fault

// Reason is why an input, or a stretch of a document, was left out. The values are part of the record format.
type Reason string

// Reasons why a whole input is skipped.
const (
	Unreadable  Reason = "unreadable"
	Empty       Reason = "empty"
	Binary      Reason = "binary"
	BadEncoding Reason = "bad-encoding"
	TooLarge    Reason = "too-large"
	LineTooLong Reason = "line-too-long"
	BadArchive  Reason = "bad-archive"
	BadJSON     Reason = "bad-json"
	NoTextField Reason = "no-text-field"
	BadDate     Reason = "bad-date"
	NoArticle   Reason = "no-article"
	OtherFormat Reason = "other-format"
	OtherLang   Reason = "other-language"
	BadGold     Reason = "bad-gold"
	BadRow      Reason = "bad-row"
	NotInLayout Reason = "not-in-layout"
	Internal    Reason = "internal-error"
	CutOff      Reason = "cut-off"
	BadWARC     Reason = "bad-warc"
)

// Reasons why something is not fetched from the web.
const (
	BadURL       Reason = "bad-url"
	PrivateHost  Reason = "private-address"
	Robots       Reason = "robots"
	Unreachable  Reason = "unreachable"
	TimedOut     Reason = "timed-out"
	BadTLS       Reason = "bad-certificate"
	BadResponse  Reason = "bad-response"
	Refused      Reason = "refused"
	ServerError  Reason = "server-error"
	Redirects    Reason = "redirects"
	BadFeed      Reason = "bad-feed"
	NoFeed       Reason = "no-feed"
	LimitReached Reason = "limit-reached"
)

// Reasons why a stretch of a document is not coded.
const (
	Boilerplate     Reason = "boilerplate"
	SentenceTooLong Reason = "sentence-too-long"
	NotProse        Reason = "not-prose"
)

type explanation struct {
	reason        Reason
	explain, hint string
}

var explanations = []explanation{
	{Unreadable, "the input cannot be opened or read", "check the name and the permissions"},
	{Empty, "there is no text in it", "nothing to do; remove it from the input to be rid of this message"},
	{Binary, "it is not text (it contains NUL bytes or is a binary format)", "convert it to plain text or HTML first, for instance with pdftotext for a PDF"},
	{BadEncoding, "it is not valid UTF-8", "convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8 FILE"},
	{TooLarge, "the document is larger than the limit", "split it into articles, or raise the limit with --max-size"},
	{LineTooLong, "a line is longer than the limit for one document", "check that the file has one document a line, or raise the limit with --max-size"},
	{BadArchive, "the compressed data are damaged or cut off", "fetch the file again; what could be unpacked before the damage was coded"},
	{BadJSON, "the line is not a JSON object", "repair the line; the others were coded"},
	{NoTextField, `the object has neither "text" nor "html"`, `give each object a "text" or an "html" field`},
	{BadDate, "the publication date is not a date", "write it as 2006-01-02 or in RFC 3339"},
	{NoArticle, "no article text was found in the HTML", "check that the page holds an article and not a list, a login form or a script; or give the text itself"},
	{OtherFormat, "the format is not one that can be read here", "use --input to name the format: text, markdown, html, jsonl or warc"},
	{OtherLang, "the text is not English", "translate it first; or use --language en if the detection is wrong"},
	{BadGold, "it cannot be read as gold", "docs/EVAL.md describes the kinds of gold"},
	{BadRow, "the row does not have the shape of its layout", "docs/EXCHANGE.md describes the layouts; the other rows were read"},
	{NotInLayout, "the layout has no place for the event", "export as csv, jsonl or parquet, which hold every event"},
	{Internal, "an error of the program stopped this document", "please report it with the document; the others were coded"},
	{CutOff, "the data end before they should", "fetch them again; what was whole before the end was read"},
	{BadWARC, "a record of the web archive is damaged", "fetch the archive again; the other records were read"},
	{BadURL, "it is not an address that can be fetched", "give a whole address that begins with https:// or http://"},
	{PrivateHost, "the address is private, local or reserved, not one of the public internet", "allow private addresses if the server is your own"},
	{Robots, "the site's robots.txt forbids it", "ask the publisher, or use the publisher's feed"},
	{Unreachable, "the server cannot be reached", "check the address and the connection, and try again later"},
	{TimedOut, "the server takes too long", "try again later, or allow more time"},
	{BadTLS, "the server cannot prove that it is who it says", "check the address; do not trust what this server sends"},
	{BadResponse, "the server's answer is not valid HTTP", "try again later; tell the publisher if it stays so"},
	{Refused, "the server refuses to give the page", "check the address; the page may be gone, or need a login"},
	{ServerError, "the server has an error or is too busy", "try again later"},
	{Redirects, "the address leads in a circle or through too many others", "give the address at which the page stands"},
	{BadFeed, "it cannot be read as a feed or sitemap", "check that the address is that of an RSS, Atom or JSON feed or of a sitemap"},
	{NoFeed, "the page names no feed and its site no sitemap", "give the address of the feed, or of single articles"},
	{LimitReached, "only a part was read", "read the source again for the rest, or raise the limit"},
	{Boilerplate, "advertising, navigation or a call to subscribe", ""},
	{SentenceTooLong, "a sentence of more words than the parser takes", ""},
	{NotProse, "a table, a list of names or code rather than sentences", ""},
}

// Reasons lists all reasons in their order.
func Reasons() []Reason {
	list := make([]Reason, len(explanations))
	for i, e := range explanations {
		list[i] = e.reason
	}
	return list
}

// Explain says in a clause what the reason means.
func (r Reason) Explain() string { return r.lookup().explain }

// Hint says what to do about it, "" if nothing needs doing.
func (r Reason) Hint() string { return r.lookup().hint }

func (r Reason) lookup() explanation {
	for _, e := range explanations {
		if e.reason == r {
			return e
		}
	}
	return explanation{}
}
