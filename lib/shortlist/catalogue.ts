import type { RowRecord } from './schema.ts';
import type { RoleChange, Shortlist } from './shortlist.ts';

/** All rows in memory, kept in step with what is committed. Read from the database when first needed. */
export interface Catalogue {
  rows(): Promise<ReadonlyMap<string, RowRecord>>;
  isLoaded(): boolean;
  /** Makes the next call read again, after a change that was not told row by row. */
  forget(): void;
}

export function createCatalogue(shortlist: Shortlist): Catalogue {
  let loading: Promise<Map<string, RowRecord>> | undefined;

  async function load(): Promise<Map<string, RowRecord>> {
    const rows = await shortlist.read((transaction) => transaction.objectStore('rows').getAll());
    return new Map(rows.map((row) => [row.id, row]));
  }

  shortlist.watch((changes) => {
    // Committed while the rows are still being read: applied once they are there, in the order committed.
    loading?.then(
      (byId) => {
        for (const change of changes) apply(byId, change);
      },
      () => {},
    );
  });

  return {
    rows() {
      loading ??= load().catch((error) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    isLoaded: () => loading !== undefined,
    forget() {
      loading = undefined;
    },
  };
}

function apply(byId: Map<string, RowRecord>, { id, row }: RoleChange): void {
  if (row) byId.set(id, row);
  else byId.delete(id);
}
