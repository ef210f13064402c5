import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Backend } from './backend.ts';

/** Reads something once; what comes back is shown only while `isWanted`: not after the page moved on or asked again. */
export type Reading = (isWanted: () => boolean) => Promise<void>;

/**
 * Reads at once and again after every change of the shortlist, until the component goes.
 * @param read stable from one drawing to the next (`useCallback`): another one begins anew; absent while nothing is wanted
 * @param ids the roles it is about, stable too; absent for all
 * @returns reads once more
 */
export function useReading(backend: Backend, read: Reading | undefined, ids?: readonly string[]): () => void {
  const again = useRef(() => {});
  useEffect(() => {
    if (!read) return;
    const stop = new AbortController();
    let turn = 0;
    const start = () => {
      const mine = ++turn;
      void read(() => !stop.signal.aborted && mine === turn);
    };
    again.current = start;
    start();
    backend.watch((changed) => {
      if (!changed || !ids || changed.some((id) => ids.includes(id))) start();
    }, stop.signal);
    return () => {
      again.current = () => {};
      stop.abort();
    };
  }, [backend, read, ids]);
  return useCallback(() => again.current(), []);
}
