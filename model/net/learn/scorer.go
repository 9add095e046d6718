package learn

import (
	"math"
	"math/rand"
)

// ScorerShape is the size of a scorer.
type ScorerShape struct {
	Arc    int // dimensions for heads
	Label  int // dimensions for relations
	Tags   int
	Labels int
	Names  int // name tags, 0 if names are not learned
}

// Scorer reads tags, names, heads and relations off the vectors of words: tags by linear layers, heads by a biaffine form (Dozat and Manning 2017), relations by a
// form that is diagonal in the product of both words.
type Scorer struct {
	ScorerShape
	Tag, TagBias        *Param
	Name, NameBias      *Param // nil if names are not learned
	Dep, DepBias        *Param
	Head, HeadBias      *Param
	Root                *Param // the head representation of the artificial root
	Bilinear            *Param // arc × arc
	Prior               *Param // 1 × arc: how likely a word is to be a head at all
	LabelDep, LabelHead *Param
	LabelBoth           *Param // of the product of both
	LabelD, LabelH      *Param
	LabelBias           *Param
}

// NewScorer draws the weights of a scorer for vectors of a width.
func NewScorer(w *Weights, s ScorerShape, width int, rng *rand.Rand) Scorer {
	scorer := Scorer{
		ScorerShape: s,
		Tag:         w.glorot(rng, "tag", width, s.Tags), TagBias: w.zeros("tag bias", 1, s.Tags),
		Dep: w.glorot(rng, "dep", width, s.Arc), DepBias: w.zeros("dep bias", 1, s.Arc),
		Head: w.glorot(rng, "head", width, s.Arc), HeadBias: w.zeros("head bias", 1, s.Arc),
		Root: w.uniform(rng, "root", 1, s.Arc, 0.1), Bilinear: w.glorot(rng, "bilinear", s.Arc, s.Arc), Prior: w.zeros("prior", 1, s.Arc),
		LabelDep: w.glorot(rng, "label dep", width, s.Label), LabelHead: w.glorot(rng, "label head", width, s.Label),
		LabelBoth: w.glorot(rng, "label both", s.Label, s.Labels), LabelD: w.glorot(rng, "label d", s.Label, s.Labels),
		LabelH: w.glorot(rng, "label h", s.Label, s.Labels), LabelBias: w.zeros("label bias", 1, s.Labels),
	}
	if s.Names > 0 {
		scorer.Name, scorer.NameBias = w.glorot(rng, "name", width, s.Names), w.zeros("name bias", 1, s.Names)
	}
	return scorer
}

// NewTagger draws the weights of a scorer of tags alone.
func NewTagger(w *Weights, tags, width int, rng *rand.Rand) Scorer {
	return Scorer{ScorerShape: ScorerShape{Tags: tags}, Tag: w.glorot(rng, "tag", width, tags), TagBias: w.zeros("tag bias", 1, tags)}
}

// scoring runs a scorer for one shard.
type scoring struct {
	*tape
	*Scorer
	tags, names, dep, head, ldep, lhead Matrix
}

// score returns the loss of the batch, whose words have the vectors x, and adds their gradients to dx.
func (s *scoring) score(x, dx *Matrix, scale float32) float64 {
	loss := s.tagLoss(x, dx, scale) + s.nameLoss(x, dx, scale)
	if s.Dep != nil {
		loss += s.treeLoss(x, dx, scale)
	}
	return loss
}

// nameLoss is the cross-entropy of the name tags.
func (s *scoring) nameLoss(x, dx *Matrix, scale float32) (loss float64) {
	if s.Scorer.Names == 0 {
		return 0
	}
	logits := s.linear(&s.names, x, s.Name, s.NameBias)
	dlogits := NewMatrix(x.Rows, s.Scorer.Names)
	for k, e := range s.batch {
		for i, gold := range e.Names {
			t := s.from[k] + i
			loss += float64(target(dlogits.Row(t), logits.Row(t), int(gold), e.weight()*scale))
		}
	}
	if s.train {
		s.linearBack(dx, x, dlogits, s.Name, s.NameBias)
	}
	return loss
}

// tagLoss is the cross-entropy of the tags.
func (s *scoring) tagLoss(x, dx *Matrix, scale float32) (loss float64) {
	logits := s.linear(&s.tags, x, s.Tag, s.TagBias)
	dlogits := NewMatrix(x.Rows, s.Tags)
	for k, e := range s.batch {
		for i := range e.Len() {
			t := s.from[k] + i
			w := e.weight() * scale
			switch {
			case e.SoftTags != nil:
				loss += float64(softTarget(dlogits.Row(t), logits.Row(t), e.SoftTags.Row(i), w))
			case e.Tags[i] >= 0:
				loss += float64(target(dlogits.Row(t), logits.Row(t), int(e.Tags[i]), w))
			case e.Tags[i] == OneOf:
				loss += float64(amongTarget(dlogits.Row(t), logits.Row(t), e.TagsAmong, w))
			}
		}
	}
	if s.train {
		s.linearBack(dx, x, dlogits, s.Tag, s.TagBias)
	}
	return loss
}

// treeLoss is the cross-entropy of the heads and, for the gold heads, of the relations.
func (s *scoring) treeLoss(x, dx *Matrix, scale float32) (loss float64) {
	dep := relu(s.linear(&s.dep, x, s.Dep, s.DepBias))
	head := relu(s.linear(&s.head, x, s.Head, s.HeadBias))
	ldep := relu(s.linear(&s.ldep, x, s.LabelDep, nil))
	lhead := relu(s.linear(&s.lhead, x, s.LabelHead, nil))
	ddep, dhead := NewMatrix(x.Rows, s.Arc), NewMatrix(x.Rows, s.Arc)
	dldep, dlhead := NewMatrix(x.Rows, s.Label), NewMatrix(x.Rows, s.Label)
	for k, e := range s.batch {
		loss += s.heads(e, s.from[k], ddep, dhead, scale)
		loss += s.relations(e, s.from[k], dldep, dlhead, scale)
	}
	if !s.train {
		return loss
	}
	for _, b := range []struct {
		y, dy *Matrix
		w, b  *Param
	}{{dep, ddep, s.Dep, s.DepBias}, {head, dhead, s.Head, s.HeadBias}, {ldep, dldep, s.LabelDep, nil}, {lhead, dlhead, s.LabelHead, nil}} {
		for i, v := range b.y.Data {
			if v <= 0 {
				b.dy.Data[i] = 0
			}
		}
		s.linearBack(dx, x, b.dy, b.w, b.b)
	}
	return loss
}

// arcs scores every word of a sentence, and the root, as head of every word. It returns also the head representations and their product with the bilinear form.
func (s *scoring) arcs(from, n int) (scores, heads, product *Matrix) {
	heads = NewMatrix(n+1, s.Arc)
	copy(heads.Data, part(&s.head, from, n).Data)
	copy(heads.Row(n), s.Root.Data)
	product = NewMatrix(n+1, s.Arc)
	s.pack.multiply(product, heads, &s.Bilinear.Matrix, false, true)
	scores = NewMatrix(n, n+1)
	for j := range n + 1 {
		prior := dot(heads.Row(j), s.Prior.Data)
		for i := range n {
			scores.Data[i*(n+1)+j] = prior
		}
	}
	s.pack.multiply(scores, part(&s.dep, from, n), product, false, true)
	for i := range n {
		scores.Row(i)[i] = float32(math.Inf(-1)) // nothing is its own head
	}
	return scores, heads, product
}

func part(x *Matrix, from, n int) *Matrix {
	return &Matrix{n, x.Cols, x.Data[from*x.Cols : (from+n)*x.Cols]}
}

func (s *scoring) heads(e *Example, from int, ddep, dhead *Matrix, scale float32) (loss float64) {
	n := e.Len()
	scores, heads, product := s.arcs(from, n)
	dscores := NewMatrix(n, n+1)
	w := e.weight() * scale
	for i := range n {
		switch {
		case e.SoftHeads != nil:
			loss += float64(softTarget(dscores.Row(i), scores.Row(i), e.SoftHeads.Row(i), w))
		case e.Heads[i] >= 0:
			loss += float64(target(dscores.Row(i), scores.Row(i), int(e.Heads[i]), w))
		}
	}
	if !s.train {
		return loss
	}
	s.pack.multiply(part(ddep, from, n), dscores, product, false, false)
	dproduct := NewMatrix(n+1, s.Arc)
	s.pack.multiply(dproduct, dscores, part(&s.dep, from, n), true, false)
	s.pack.multiply(s.gradient(s.Bilinear), dproduct, heads, true, false)
	dheads := NewMatrix(n+1, s.Arc)
	s.pack.multiply(dheads, dproduct, &s.Bilinear.Matrix, false, false)
	prior := s.gradient(s.Prior).Data
	for j := range n + 1 {
		g := float32(0)
		for i := range n {
			g += dscores.Data[i*(n+1)+j]
		}
		for x, v := range heads.Row(j) {
			prior[x] += g * v
			dheads.Row(j)[x] += g * s.Prior.Data[x]
		}
	}
	addTo(part(dhead, from, n).Data, dheads.Data[:n*s.Arc])
	addTo(s.gradient(s.Root).Data, dheads.Row(n))
	return loss
}

// relations is the loss of the relation of every word to its gold head; that of the root needs no learning.
func (s *scoring) relations(e *Example, from int, dldep, dlhead *Matrix, scale float32) (loss float64) {
	n := e.Len()
	var at []int
	for i := range n {
		if e.Labels != nil && e.Labels[i] >= 0 && e.Heads[i] >= 0 && int(e.Heads[i]) < n {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return 0
	}
	d, h, both := NewMatrix(len(at), s.Label), NewMatrix(len(at), s.Label), NewMatrix(len(at), s.Label)
	for k, i := range at {
		copy(d.Row(k), s.ldep.Row(from+i))
		copy(h.Row(k), s.lhead.Row(from+int(e.Heads[i])))
		for x := range both.Row(k) {
			both.Row(k)[x] = d.Row(k)[x] * h.Row(k)[x]
		}
	}
	logits := NewMatrix(len(at), s.Labels)
	for k := range at {
		copy(logits.Row(k), s.LabelBias.Data)
	}
	s.pack.multiply(logits, both, &s.LabelBoth.Matrix, false, false)
	s.pack.multiply(logits, d, &s.LabelD.Matrix, false, false)
	s.pack.multiply(logits, h, &s.LabelH.Matrix, false, false)
	dlogits := NewMatrix(len(at), s.Labels)
	for k, i := range at {
		loss += float64(target(dlogits.Row(k), logits.Row(k), int(e.Labels[i]), e.weight()*scale))
	}
	if !s.train {
		return loss
	}
	dboth, dd, dh := NewMatrix(len(at), s.Label), NewMatrix(len(at), s.Label), NewMatrix(len(at), s.Label)
	s.linearBack(dboth, both, dlogits, s.LabelBoth, s.LabelBias)
	s.linearBack(dd, d, dlogits, s.LabelD, nil)
	s.linearBack(dh, h, dlogits, s.LabelH, nil)
	for k, i := range at {
		rowD, rowH := dldep.Row(from+i), dlhead.Row(from+int(e.Heads[i]))
		for x, g := range dboth.Row(k) {
			rowD[x] += dd.Row(k)[x] + g*h.Row(k)[x]
			rowH[x] += dh.Row(k)[x] + g*d.Row(k)[x]
		}
	}
	return loss
}

// TagScores returns the scores of all tags of sentence k of the last run.
func (s *scoring) TagScores(k int) *Matrix { return part(&s.tags, s.from[k], s.batch[k].Len()) }

// Sentence returns the scores of all tags and the scores of all heads of sentence k of the last run.
func (s *scoring) Sentence(k int) (tags, heads *Matrix) {
	n := s.batch[k].Len()
	heads, _, _ = s.arcs(s.from[k], n)
	return part(&s.tags, s.from[k], n), heads
}

// NameTags returns the scores of the name tags of sentence k of the last run.
func (s *scoring) NameTags(k int) *Matrix { return part(&s.names, s.from[k], s.batch[k].Len()) }

// Relation returns the most likely relation of word i to head h (not the root) in sentence k of the last run.
func (s *scoring) Relation(k, i, h int) int {
	d, g := s.ldep.Row(s.from[k]+i), s.lhead.Row(s.from[k]+h)
	logits := append([]float32(nil), s.LabelBias.Data...)
	for x := range d {
		b, lb, ld, lh := d[x]*g[x], s.LabelBoth.Row(x), s.LabelD.Row(x), s.LabelH.Row(x)
		for r := range logits {
			logits[r] += b*lb[r] + d[x]*ld[r] + g[x]*lh[r]
		}
	}
	return Argmax(logits)
}

// Argmax is the index of the first of the largest values.
func Argmax(v []float32) int {
	best := 0
	for i, x := range v {
		if x > v[best] {
			best = i
		}
	}
	return best
}

func relu(m *Matrix) *Matrix {
	for i, v := range m.Data {
		if v < 0 {
			m.Data[i] = 0
		}
	}
	return m
}

// Softmax turns scores into probabilities.
func Softmax(v []float32) {
	top := v[0]
	for _, x := range v {
		top = max(top, x)
	}
	sum := float32(0)
	for i, x := range v {
		v[i] = float32(math.Exp(float64(x - top)))
		sum += v[i]
	}
	for i := range v {
		v[i] /= sum
	}
}

// target returns the cross-entropy of a distribution and writes its gradient, both times w.
func target(grad, logits []float32, gold int, w float32) float32 {
	copy(grad, logits)
	Softmax(grad)
	loss := -math.Log(math.Max(float64(grad[gold]), 1e-12))
	for i := range grad {
		grad[i] *= w
	}
	grad[gold] -= w
	return float32(loss) * w
}

// softTarget is target for a distribution of gold classes.
func softTarget(grad, logits, gold []float32, w float32) float32 {
	copy(grad, logits)
	Softmax(grad)
	loss := 0.0
	for i, p := range grad {
		if gold[i] > 0 {
			loss -= float64(gold[i]) * math.Log(math.Max(float64(p), 1e-12))
		}
		grad[i] = w * (p - gold[i])
	}
	return float32(loss) * w
}
