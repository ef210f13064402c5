import { useCallback } from 'preact/hooks';
import type { Rung } from '../career/goal.ts';
import type { Backend } from './backend.ts';

/** Asks the background where a title stands that no list has. What fails is not known. */
export function usePlaceTitle(backend: Pick<Backend, 'ask'>): (title: string) => Promise<Rung | null> {
  return useCallback(
    async (title: string) => {
      const answer = await backend.ask('title.place', { title });
      return answer.ok ? answer.value.rung : null;
    },
    [backend],
  );
}
