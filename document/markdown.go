package document

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"github.com/dragoman-project/dragoman/fault"
)

// fromMarkdown extracts the text of a Markdown document, a line for every block; code and raw HTML are left out.
func (d *Document) fromMarkdown(data []byte) error {
	if err := d.fromText(data); err != nil {
		return err
	}
	if err := readable(d.Text); err != nil {
		return err
	}
	source := []byte(d.Text)
	root := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Linkify)).Parser().Parse(text.NewReader(source))
	var out, line strings.Builder
	flush := func() {
		if s := strings.Join(strings.Fields(line.String()), " "); s != "" {
			if out.Len() > 0 {
				out.WriteByte('\n')
			}
			out.WriteString(s)
		}
		line.Reset()
	}
	err := ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Type() == ast.TypeBlock {
			flush()
		}
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock, *ast.RawHTML, *ast.Image:
			return ast.WalkSkipChildren, nil
		case *ast.Heading:
			if d.Title == "" && n.Level == 1 {
				d.Title = strings.TrimSpace(string(n.Lines().Value(source)))
			}
		case *ast.AutoLink:
			line.Write(n.URL(source))
		case *ast.String:
			line.Write(n.Value)
		case *ast.Text:
			line.Write(n.Value(source))
			if n.SoftLineBreak() || n.HardLineBreak() {
				line.WriteByte(' ')
			}
		}
		return ast.WalkContinue, nil
	})
	flush()
	d.Text, d.Extracted = out.String(), true
	return err
}

const (
	maxBlock  = 32 << 10 // bytes of a block of lines without a blank one between them
	maxQuotes = 32       // quotation marks at the start of a line
)

// readable refuses Markdown on which parsing would take more than linear time: endless blocks and quotations nested without end. No article has them.
func readable(s string) error {
	block := 0
	for line := range strings.Lines(s) {
		block += len(line)
		if strings.TrimSpace(line) == "" {
			block = 0
		}
		quotes := strings.Count(line[:len(line)-len(strings.TrimLeft(line, "> \t"))], ">")
		if block > maxBlock || quotes > maxQuotes {
			return &fault.Error{Reason: fault.OtherFormat, What: "it is no Markdown that an author would write", Hint: "read it as plain text with --input text"}
		}
	}
	return nil
}
