import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { MOST_COMPARED } from '../view/comparison.ts';
import type { Backend } from './backend.ts';

export interface Chosen {
  ids: string[];
  full: boolean;
  /** False until the set remembered from last time is known. */
  ready: boolean;
  choose(id: string, on: boolean): void;
  replace(ids: string[]): void;
}

/** The roles chosen for comparing: remembered from one time to the next and shared between pages. */
export function useChosen(backend: Backend): Chosen {
  const [ids, setIds] = useState<string[]>([]);
  const [ready, setReady] = useState(false);
  const latest = useRef(ids);
  const touched = useRef(false);

  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const answer = await backend.ask('sets.list', {});
      if (stop.signal.aborted) return;
      const current = answer.ok ? answer.value.sets.find(({ id }) => id === 'current') : undefined;
      if (answer.ok && !touched.current) {
        latest.current = current?.ids.slice(0, MOST_COMPARED) ?? [];
        setIds(latest.current);
      }
      setReady(true);
    };
    void read();
    // Everything may be another than before, or gone: then what was chosen here is not what is kept.
    backend.watch((changed) => {
      if (changed) return;
      touched.current = false;
      void read();
    }, stop.signal);
    return () => stop.abort();
  }, [backend]);

  const replace = useCallback(
    (next: string[]) => {
      touched.current = true;
      latest.current = next.slice(0, MOST_COMPARED);
      setIds(latest.current);
      void backend.ask('set.save', { set: { id: 'current', name: '', ids: latest.current } });
    },
    [backend],
  );
  const choose = useCallback(
    (id: string, on: boolean) => {
      const others = latest.current.filter((each) => each !== id);
      replace(on ? [...others, id] : others);
    },
    [replace],
  );
  return { ids, full: ids.length >= MOST_COMPARED, ready, choose, replace };
}
