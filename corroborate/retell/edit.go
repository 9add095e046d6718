package retell

import (
	"slices"
	"strings"
)

// copy makes an article that takes over the text of another, as papers print agencies: as it is, edited, cut from below, or with a lead of its own; with
// the agency named before the first sentence, or not.
func (w *world) copy(of *draft) draft {
	d := w.blank()
	d.article.Title, d.article.Source, d.article.CopyOf = of.article.Title, of.article.Source, of.article.ID
	d.article.Publisher = pick(w.rng, w.words.papers)
	d.article.Agency = of.article.Agency
	d.publish(of.published.AddDate(0, 0, w.rng.IntN(2)))
	for _, p := range of.body {
		d.body = append(d.body, slices.Clone(p))
	}
	switch w.rng.IntN(4) {
	case 0:
		d.article.Edit = "verbatim"
	case 1:
		d.article.Edit = "edited"
		w.edit(&d)
	case 2:
		d.article.Edit = "cropped"
		d.body = d.body[:2+w.rng.IntN(max(1, len(d.body)-2))]
	default:
		d.article.Edit = "releaded"
		s := d.body[0][0].story
		d.body[0] = slices.Clone(d.body[0])
		d.body[0][0].text = w.fill(pick(w.rng, s.act.tells), s, d.published)
		d.article.Agency = ""
	}
	d.dateline(w, of)
	return d
}

// dateline puts the agency before the text of a copy of its own article, two times in three.
func (d *draft) dateline(w *world, of *draft) {
	first := &d.body[0][0]
	for _, a := range w.words.agencies {
		if a.name != of.article.Publisher || w.rng.IntN(3) == 0 {
			continue
		}
		d.article.Agency = a.name
		line := strings.ToUpper(a.city) + " (" + a.name + ") - "
		if w.rng.IntN(2) == 0 {
			line = strings.ToUpper(a.city) + ", " + a.name + " — "
		}
		first.text = line + first.text
	}
}

// edit replaces words and leaves out a sentence that tells nothing.
func (w *world) edit(d *draft) {
	for i, p := range d.body {
		for k := range p {
			if p[k].lead {
				continue
			}
			fields := strings.Fields(p[k].text)
			for n, f := range fields {
				word := strings.Trim(f, ".,")
				if others := w.words.synonyms[strings.ToLower(word)]; len(others) > 0 && w.rng.IntN(3) > 0 {
					fields[n] = strings.Replace(f, word, like(pick(w.rng, others), word), 1)
				}
			}
			p[k].text = strings.Join(fields, " ")
		}
		if len(p) > 2 && w.rng.IntN(3) == 0 {
			d.body[i] = slices.Delete(slices.Clone(p), len(p)-1, len(p))
		}
	}
}

// like gives a word the capital of another.
func like(word, model string) string {
	if model[0] >= 'A' && model[0] <= 'Z' {
		return strings.ToUpper(word[:1]) + word[1:]
	}
	return word
}
