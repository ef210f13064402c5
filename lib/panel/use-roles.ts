import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
  /** The rows that are at hand, in order. */
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
  const asked = useRef({ key: '', turn: 0, pages: new Set<number>() });

  const again = useRef(() => {});

  const fetchPage = useCallback(
    async (page: number) => {
      const { turn, pages } = asked.current;
      if (pages.has(page)) return;
      pages.add(page);
      const answer = await backend.ask('roles.find', {
        ...JSON.parse(key),
        offset: page * PAGE,
        limit: PAGE,
      });
      if (asked.current.turn !== turn) return;
      if (!answer.ok) {
        pages.delete(page);
        setFailure(answer.failure);
        return;
      }
      setFailure(undefined);
      const { rows, total, of, complete } = answer.value;
      setHeld((before) => {
        const known = before.key === `${turn}` ? before.pages : new Map<number, RoleRow[]>();
        return { key: `${turn}`, pages: new Map(known).set(page, rows), total, of, complete };
      });
      if (!complete) setTimeout(() => asked.current.turn === turn && again.current(), AGAIN_MS);
    },
    [backend, key],
  );

  const shown = useRef<[number, number]>([0, 0]);
  const refresh = useCallback(() => {
    asked.current = { key, turn: asked.current.turn + 1, pages: new Set() };
    const [from, to] = shown.current;
    for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) void fetchPage(page);
  }, [fetchPage, key]);

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
      if (asked.current.key !== key) return;
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) void fetchPage(page);
    },
    [fetchPage, key],
  );

  const rows = useMemo(
    () => [...held.pages.entries()].sort(([a], [b]) => a - b).flatMap(([, some]) => some),
    [held.pages],
  );
  return {
    ready: held.key !== '' || first !== undefined,
    answered: held.key !== '',
    total: held.total,
    of: held.of,
    complete: held.complete,
    failure,
    at: (index) => held.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    rows,
    want,
    refresh,
  };
}
