import { useEffect, useState } from 'preact/hooks';
import type { Backend } from './backend.ts';

export interface ValuesInUse {
  tags: string[];
  boards: string[];
}

/** The tags and boards of the whole shortlist in the order of the alphabet, kept up to date while `wanted`. */
export function useValues(backend: Backend, wanted: boolean): ValuesInUse {
  const [values, setValues] = useState<ValuesInUse>({ tags: [], boards: [] });
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    const read = async () => {
      const answer = await backend.ask('roles.values', {});
      if (stop.signal.aborted || !answer.ok) return;
      setValues({ tags: answer.value.tags.sort(byName), boards: answer.value.boards.sort(byName) });
    };
    void read();
    backend.watch(() => void read(), stop.signal);
    return () => stop.abort();
  }, [backend, wanted]);
  return values;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b);
}
