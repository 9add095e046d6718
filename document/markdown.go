package document

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// fromMarkdown extracts the text of a Markdown document, a line for every block; code and raw HTML are left out.
func (d *Document) fromMarkdown(data []byte) error {
	if err := d.fromText(data); err != nil {
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
