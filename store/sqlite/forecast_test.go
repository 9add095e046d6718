package sqlite

import (
	"context"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/dragoman-project/dragoman/record"
	"github.com/dragoman-project/dragoman/store"
	"github.com/dragoman-project/dragoman/store/storetest"
)

// TestForecastsOfOlderArchives reads forecasts of codings that were written before there was a table for them.
func TestForecastsOfOlderArchives(t *testing.T) {
	t.Parallel()
	d := open(t, filepath.Join(t.TempDir(), "store.db"), Options{Linker: storetest.Linker{}})
	defer d.Close()
	a, plain := storetest.Synthetic(1), storetest.Synthetic(2)
	a.Record.Forecasts = []record.Forecast{{ID: "Q1", Holder: "author", Proposition: "talks", Hedge: record.Hedge{Class: "unhedged_assertion"}, Evidence: a.Record.Events[0].Evidence}}
	if _, err := d.Ingest(t.Context(), store.Stamp{At: time.Unix(0, 0)}, []store.Article{a, plain}); err != nil {
		t.Fatal(err)
	}
	want := foretoldOf(t, d)
	for _, q := range []string{"DROP TRIGGER foretold_keeps", "DROP TRIGGER foretold_after_stays", "DELETE FROM foretold", "UPDATE foretold_after SET coding = 2"} {
		if err := d.transact(t.Context(), q, store.Stamp{}, func(ctx context.Context, tx *txn) error { _, err := tx.exec(ctx, q); return err }); err != nil {
			t.Fatal(err)
		}
	}
	if got := foretoldOf(t, d); len(want) != 1 || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func foretoldOf(t *testing.T, d *DB) []store.Foretold {
	t.Helper()
	var list []store.Foretold
	for f, err := range d.Forecasts(t.Context(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, f)
	}
	return list
}
