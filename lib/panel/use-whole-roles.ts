import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../messaging/protocol.ts';
import type { ReadRole } from '../shortlist/saved-role.ts';
import type { Backend } from './backend.ts';
import { type Reading, useReading } from './use-reading.ts';

export interface WholeRoles {
  roles: ReadRole[] | null;
  failure?: Failure;
}

/** Whole roles for a few ids, in that order, read again whenever one of them changes. */
export function useWholeRoles(backend: Backend, ids: readonly string[]): WholeRoles {
  const [state, setState] = useState<WholeRoles>({ roles: null });
  const key = JSON.stringify(ids);
  const wanted = useMemo(() => JSON.parse(key) as string[], [key]);
  const read = useCallback<Reading>(
    async (isWanted) => {
      if (wanted.length === 0) return setState({ roles: [] });
      const answer = await backend.ask('roles.read', { ids: wanted });
      if (!isWanted()) return;
      setState(answer.ok ? { roles: answer.value.roles } : { roles: null, failure: answer.failure });
    },
    [backend, wanted],
  );
  useReading(backend, read, wanted);
  return state;
}
