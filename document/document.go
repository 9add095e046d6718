// Package document turns raw bytes into text with its metadata: plain text, Markdown, HTML and JSON Lines objects.
//
// The text of a document is immutable, and all offsets of its record count from it. Plain text and the "text" of JSON Lines are kept as they are; text that is
// extracted from HTML or Markdown is new, and the record carries it. Input that is no usable text fails with a [fault.Reason].
package document

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/RadhiFadlillah/whatlanggo"
	"golang.org/x/text/language"

	"github.com/dragoman-project/dragoman/fault"
	"github.com/dragoman-project/dragoman/source"
)

// Document is an article's text with what is known about it.
type Document struct {
	ID        string
	URL       string
	Title     string
	Byline    string // who wrote it, as printed
	Publisher string
	Fetched   time.Time // when it was fetched, zero if unknown
	Published string    // as it will be recorded: an ISO 8601 date or time
	Day       time.Time // the day of publication, zero if unknown
	Basis     string    // where Published comes from: given, metadata
	Language  string
	Text      string
	Extracted bool // the text was made from markup
}

// Meta is what the user says about a document. It goes before what the document says of itself, and that before what a feed says of it.
type Meta struct {
	ID, URL, Title, Publisher, Published, Language string
}

// Read turns an item into a document.
func Read(item source.Item, meta Meta) (*Document, error) {
	d := &Document{Fetched: item.Fetched}
	var err error
	switch item.Format {
	case source.JSONL:
		err = d.fromJSON(item, &meta)
	case source.HTML:
		err = d.fromHTML(item.Data, item.Charset, first(meta.URL, item.URL))
	case source.Markdown:
		err = d.fromMarkdown(item.Data)
	default:
		err = d.fromText(item.Data)
	}
	if err == nil {
		d.listed(item)
		err = d.apply(meta)
	}
	if err == nil {
		err = d.check()
	}
	if err != nil {
		if f, ok := err.(*fault.Error); ok && f.Subject == "" {
			f.Subject = item.Name
		}
		return nil, err
	}
	return d, nil
}

func (d *Document) fromText(data []byte) error {
	if len(data) >= 2 && (data[0] == 0xff && data[1] == 0xfe || data[0] == 0xfe && data[1] == 0xff) {
		return fault.Skip("", fault.BadEncoding, fmt.Errorf("it is UTF-16"))
	}
	if !utf8.Valid(data) {
		return fault.Skip("", fault.BadEncoding, fmt.Errorf("the first bad byte is at offset %d", firstBad(data)))
	}
	d.Text = string(data)
	return nil
}

func firstBad(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}

// object is a line of JSON Lines.
type object struct {
	ID        any    `json:"id"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Text      string `json:"text"`
	HTML      string `json:"html"`
	Published string `json:"published"`
	Publisher string `json:"publisher"`
	Language  string `json:"language"`
}

func (d *Document) fromJSON(item source.Item, meta *Meta) error {
	data := bytes.TrimPrefix(bytes.TrimSpace(item.Data), []byte("\ufeff"))
	if !utf8.Valid(data) {
		return fault.Skip("", fault.BadEncoding, nil)
	}
	var o object
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(&o); err != nil {
		return fault.Skip("", fault.BadJSON, err)
	}
	if decoder.More() {
		return fault.Skip("", fault.BadJSON, fmt.Errorf("something follows the object"))
	}
	if o.ID != nil {
		d.ID = fmt.Sprint(o.ID)
	}
	*meta = Meta{
		ID: d.ID, URL: first(o.URL, meta.URL), Title: first(o.Title, meta.Title), Publisher: first(o.Publisher, meta.Publisher),
		Published: first(o.Published, meta.Published), Language: first(o.Language, meta.Language),
	}
	switch {
	case o.Text != "":
		d.Text = o.Text
		return nil
	case o.HTML != "":
		return d.fromHTML([]byte(o.HTML), "utf-8", first(o.URL, item.URL))
	}
	return fault.Skip("", fault.NoTextField, nil)
}

func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// listed fills what the document does not say of itself with what its source says of it.
func (d *Document) listed(item source.Item) {
	l := item.Listed
	d.URL = first(d.URL, item.URL, l.Link)
	d.Title, d.Byline, d.Publisher = first(d.Title, l.Title), first(d.Byline, byline(l.Byline)), first(d.Publisher, l.Publisher)
	d.Language = first(d.Language, languageCode(l.Language))
	d.publish(l.Published)
}

// apply sets what the user gave over what was found.
func (d *Document) apply(m Meta) error {
	d.ID, d.URL, d.Title, d.Publisher = first(m.ID, d.ID), first(m.URL, d.URL), first(m.Title, d.Title), first(m.Publisher, d.Publisher)
	d.Language = first(languageCode(m.Language), d.Language)
	if m.Published != "" {
		day, iso, err := ParseDate(m.Published)
		if err != nil {
			return fault.Skip("", fault.BadDate, err)
		}
		d.Day, d.Published, d.Basis = day, iso, "given"
	}
	return nil
}

const (
	detectFrom   = 240  // bytes below which the language of Latin script is not guessed
	detectSample = 3000 // bytes that the guess is made from
)

// check refuses empty text and text in other languages.
func (d *Document) check() error {
	if strings.TrimFunc(d.Text, func(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || unicode.IsControl(r) }) == "" {
		return fault.Skip("", fault.Empty, nil)
	}
	if strings.IndexByte(d.Text, 0) >= 0 {
		return fault.Skip("", fault.Binary, nil)
	}
	if d.Language == "" {
		d.Language = detectLanguage(d.Text)
	}
	if d.Language != "en" && d.Language != "" {
		return fault.Skip("", fault.OtherLang, fmt.Errorf("%s", d.Language))
	}
	return nil
}

// languageCode is the language of a tag such as "en-GB", "pt_BR" or "eng", "" if it is none.
func languageCode(tag string) string {
	code, _, _ := strings.Cut(strings.ReplaceAll(strings.TrimSpace(tag), "_", "-"), "-")
	base, err := language.ParseBase(code)
	if err != nil {
		return ""
	}
	return base.String()
}

// detectLanguage guesses the language of a text: "en", another code when that is reliable, and "" when it is not known.
func detectLanguage(s string) string {
	sample := s
	if len(sample) > detectSample {
		sample = strings.ToValidUTF8(sample[:detectSample], "")
	}
	latin, other := 0, 0
	for _, r := range sample {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			other++
		}
	}
	if other <= latin && len(sample) < detectFrom {
		return "en"
	}
	info := whatlanggo.Detect(sample)
	if code := info.Lang.Iso6391(); code != "" && (other > latin || info.IsReliable()) {
		return code
	}
	if other > latin {
		return "und"
	}
	return "en"
}
