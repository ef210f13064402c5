import type { Catalogue } from './catalogue.ts';
import type { Shortlist } from './shortlist.ts';

/** The shortlist in numbers. */
export interface ShortlistState {
  roles: number;
  trashed: number;
  unreadable: number;
  /** Roles whose follow-up is due today or earlier. */
  due: number;
  /** Whether the browser promised not to clear it when the disk is full. */
  persisted: boolean;
  /** Bytes in use; absent where the browser does not say. */
  bytes?: number;
}

/** Counts what is there. */
export async function readState(shortlist: Shortlist, catalogue: Catalogue): Promise<ShortlistState> {
  const rows = [...(await catalogue.rows()).values()];
  const listed = rows.filter((row) => row.listedAt !== undefined);
  const today = shortlist.today();
  const storage = globalThis.navigator?.storage;
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.() ?? false,
    storage?.estimate?.() ?? {},
  ]);
  return {
    roles: listed.length,
    trashed: rows.filter((row) => row.deletedAt !== undefined).length,
    unreadable: rows.filter((row) => row.unreadable).length,
    due: listed.filter((row) => row.followUp && row.followUp.on <= today).length,
    persisted,
    bytes: (estimate as StorageEstimate).usage,
  };
}
