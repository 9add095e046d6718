package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/dragoman-project/dragoman/store"
)

// Similar implements store.Store.
func (d *DB) Similar(ctx context.Context, signature []uint64) ([]store.ArticleRef, error) {
	if len(signature) != store.SignatureLen {
		return nil, refuse(fmt.Sprintf("a signature of %d values, not %d", len(signature), store.SignatureLen), "compute it as for Article.Signature")
	}
	hashes := bandHashes(signature)
	args := make([]any, len(hashes))
	for i, h := range hashes {
		args[i] = h
	}
	var list []store.ArticleRef
	err := d.reading(ctx, "cannot look for similar articles", func(s *session) error {
		return s.each(ctx, func(r *sql.Rows) error {
			var a store.ArticleRef
			var folded []byte
			err := r.Scan(&a.Key, &a.DocumentID, &a.Publisher, &a.Published, &a.Origin, &folded)
			a.Similarity = resemblance(folded, signature)
			list = append(list, a)
			return err
		}, "SELECT a.key, a.document, p.value, a.published, coalesce(a.origin, ''), a.signature FROM (SELECT DISTINCT article FROM band WHERE hash IN (?"+
			strings.Repeat(", ?", len(args)-1)+")) b CROSS JOIN article a ON a.key = b.article JOIN term p ON p.id = a.publisher WHERE a.until IS NULL", args...)
	})
	slices.SortFunc(list, func(x, y store.ArticleRef) int {
		return cmp.Or(cmp.Compare(y.Similarity, x.Similarity), cmp.Compare(x.Key, y.Key))
	})
	return list, err
}

// resemblance estimates the Jaccard coefficient: the share of equal values. Of 16 bits, one in 65536 is equal by accident, which is left out of account.
func resemblance(folded []byte, signature []uint64) float64 {
	equal := 0
	for i, v := range signature {
		if len(folded) >= 2*i+2 && binary.LittleEndian.Uint16(folded[2*i:]) == uint16(v) {
			equal++
		}
	}
	return float64(equal) / float64(len(signature))
}
