import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../messaging/protocol.ts';
import type { RoleQuery } from '../shortlist/query.ts';
import type { RoleRow } from '../shortlist/row.ts';
import type { Backend } from './backend.ts';

/** Rows asked for at once: some screens full, one short message. The first decides how soon the popup stands. */
const PAGE = 50;
/** Milliseconds after which an answer that was not complete is asked for again. */
const AGAIN_MS = 250;

export interface Roles {
  /** False until the first answer for any query has come. */
  ready: boolean;
  /** Whether the shortlist itself has answered, and not only what was remembered of it. */
  answered: boolean;
  total: number;
  /** How many there are whatever is searched. */
  of: number;
  /** False while a search has not been through all texts yet; it asks again by itself. */
  complete: boolean;
  failure?: Failure;
  /** The row at a place of the list; undefined while it is on its way. */
  at(index: number): RoleRow | undefined;
  /** The first rows, in order. */
  rows: RoleRow[];
  /** Says which rows are on the screen, so that they are fetched. */
  want(from: number, to: number): void;
  refresh(): void;
}

interface Held {
  key: string;
  pages: Map<number, RoleRow[]>;
  total: number;
  of: number;
  complete: boolean;
}

/** Pages on their way at once. */
const AT_ONCE = 3;
const NONE: RoleRow[] = [];
const EMPTY: Held = { key: '', pages: new Map(), total: 0, of: 0, complete: true };

/**
 * The shortlist (or the trash) page by page, kept up to date. While a new query is on its way the rows of
 * the one before stay, so that typing does not make the list flicker; answers that come too late are dropped.
 * @param first rows known from before, shown until the first answer
 */
export function useRoles(
  backend: Backend,
  query: RoleQuery,
  first?: { rows: RoleRow[]; total: number },
): Roles {
  const [held, setHeld] = useState<Held>(() =>
    first ? { ...EMPTY, pages: new Map([[0, first.rows]]), total: first.total, of: first.total } : EMPTY,
  );
  const [failure, setFailure] = useState<Failure>();
  const key = JSON.stringify(query);
  const asked = useRef({ key: '', turn: 0, pages: new Set<number>(), waiting: 0 });
  const shown = useRef<[number, number]>([0, 0]);
  const again = useRef(() => {});

  /** Whether it is there now. */
  const fetchPage = useCallback(
    async (page: number): Promise<boolean> => {
      const mine = asked.current;
      mine.pages.add(page);
      mine.waiting++;
      const answer = await backend.ask('roles.find', {
        ...JSON.parse(key),
        offset: page * PAGE,
        limit: PAGE,
      });
      mine.waiting--;
      if (asked.current !== mine) return false;
      if (!answer.ok) {
        mine.pages.delete(page);
        setFailure(answer.failure);
        return false;
      }
      setFailure(undefined);
      const { rows, total, of, complete } = answer.value;
      setHeld((before) => {
        const known = before.key === `${mine.turn}` ? before.pages : new Map<number, RoleRow[]>();
        return { key: `${mine.turn}`, pages: new Map(known).set(page, rows), total, of, complete };
      });
      if (!complete) setTimeout(() => asked.current === mine && again.current(), AGAIN_MS);
      return true;
    },
    [backend, key],
  );

  /** Asks for what is on the screen, a few pages at once: of those that flew past in the meantime none. */
  const fetchShown = useCallback(() => {
    const mine = asked.current;
    const [from, to] = shown.current;
    for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
      if (mine.pages.has(page) || mine.waiting >= AT_ONCE) continue;
      void fetchPage(page).then((isThere) => isThere && fetchNext.current());
    }
  }, [fetchPage]);
  const fetchNext = useRef(fetchShown);
  fetchNext.current = fetchShown;

  const refresh = useCallback(() => {
    asked.current = { key, turn: asked.current.turn + 1, pages: new Set(), waiting: 0 };
    fetchShown();
  }, [fetchShown, key]);

  useEffect(() => {
    shown.current = [0, 0];
    again.current = refresh;
    refresh();
    const stop = new AbortController();
    backend.watch(refresh, stop.signal);
    return () => {
      again.current = () => {};
      stop.abort();
    };
  }, [backend, refresh]);

  const want = useCallback(
    (from: number, to: number) => {
      shown.current = [from, to];
      // Nothing of this query was asked yet: its beginning is about to be.
      if (asked.current.key === key) fetchShown();
    },
    [fetchShown, key],
  );

  return {
    ready: held.key !== '' || first !== undefined,
    answered: held.key !== '',
    total: held.total,
    of: held.of,
    complete: held.complete,
    failure,
    at: (index) => held.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    rows: held.pages.get(0) ?? NONE,
    want,
    refresh,
  };
}
