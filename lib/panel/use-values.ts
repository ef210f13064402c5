import { useEffect, useState } from 'preact/hooks';
import type { ValuesInUse } from '../shortlist/query.ts';
import type { Backend } from './backend.ts';

/** The tags, boards and warning signs of the whole shortlist in the order of the alphabet, kept up to date while `wanted`. */
export function useValues(backend: Backend, wanted: boolean): ValuesInUse {
  const [values, setValues] = useState<ValuesInUse>({ tags: [], boards: [], warnings: [] });
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    const read = async () => {
      const answer = await backend.ask('roles.values', {});
      if (stop.signal.aborted || !answer.ok) return;
      const { tags, boards, warnings } = answer.value;
      setValues({ tags: tags.sort(byName), boards: boards.sort(byName), warnings: warnings.sort(byName) });
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
