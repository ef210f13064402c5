import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../messaging/protocol.ts';
import type { ReadRole } from '../shortlist/saved-role.ts';
import type { Backend } from './backend.ts';

export interface WholeRoles {
  roles: ReadRole[] | null;
  failure?: Failure;
}

/** Whole roles for a few ids, in that order, read again whenever one of them changes. */
export function useWholeRoles(backend: Backend, ids: readonly string[]): WholeRoles {
  const [state, setState] = useState<WholeRoles>({ roles: null });
  const key = JSON.stringify(ids);
  useEffect(() => {
    const stop = new AbortController();
    const wanted = JSON.parse(key) as string[];
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const answer = await backend.ask('roles.read', { ids: wanted });
      if (stop.signal.aborted || mine !== turn) return;
      setState(answer.ok ? { roles: answer.value.roles } : { roles: null, failure: answer.failure });
    };
    if (wanted.length > 0) void read();
    else setState({ roles: [] });
    backend.watch((changed) => {
      if (!changed || changed.some((id) => wanted.includes(id))) void read();
    }, stop.signal);
    return () => stop.abort();
  }, [backend, key]);
  return state;
}
