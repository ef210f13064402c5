import { useCallback, useState } from 'preact/hooks';
import type { Backend } from './backend.ts';
import { type Reading, useReading } from './use-reading.ts';

/** How many saved roles an earlier version of the classifier judged. */
export function useOutdated(backend: Backend): number {
  const [count, setCount] = useState(0);
  const read = useCallback<Reading>(
    async (isWanted) => {
      const answer = await backend.ask('roles.outdated', {});
      if (isWanted() && answer.ok) setCount(answer.value.ids.length);
    },
    [backend],
  );
  useReading(backend, read);
  return count;
}
