import { useCallback, useState } from 'preact/hooks';
import type { ValuesInUse } from '../shortlist/query.ts';
import type { Backend } from './backend.ts';
import { type Reading, useReading } from './use-reading.ts';

/** The tags, boards and warning signs of the whole shortlist in the order of the alphabet, kept up to date while `wanted`. */
export function useValues(backend: Backend, wanted: boolean): ValuesInUse {
  const [values, setValues] = useState<ValuesInUse>({ tags: [], boards: [], warnings: [] });
  const read = useCallback<Reading>(
    async (isWanted) => {
      const answer = await backend.ask('roles.values', {});
      if (!isWanted() || !answer.ok) return;
      const { tags, boards, warnings } = answer.value;
      setValues({ tags: tags.sort(byName), boards: boards.sort(byName), warnings: warnings.sort(byName) });
    },
    [backend],
  );
  useReading(backend, wanted ? read : undefined);
  return values;
}

function byName(a: string, b: string): number {
  return a.localeCompare(b);
}
