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
    let gone = false;
    void backend.ask('sets.list', {}).then((answer) => {
      if (gone) return;
      const current = answer.ok ? answer.value.sets.find(({ id }) => id === 'current') : undefined;
      if (current && !touched.current) {
        latest.current = current.ids.slice(0, MOST_COMPARED);
        setIds(latest.current);
      }
      setReady(true);
    });
    return () => {
      gone = true;
    };
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
