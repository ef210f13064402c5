import 'fake-indexeddb/auto';
import { openShortlist, type Shortlist } from '../../lib/shortlist/shortlist.ts';

let databases = 0;

/** A shortlist in a database of its own, with a clock that the test sets, and how many bytes the disk has left. */
export function freshShortlist(
  start = '2026-11-21T09:00:00.000Z',
  disk = { left: Number.POSITIVE_INFINITY },
) {
  const clock = { now: start };
  const name = `shortlist-${databases++}`;
  const shortlist: Shortlist = openShortlist({
    name,
    now: () => clock.now,
    room: async () => disk.left,
  });
  return { shortlist, clock, name };
}
