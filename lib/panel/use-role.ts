import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../messaging/protocol.ts';
import type { RoleEdits, SavedRole } from '../shortlist/saved-role.ts';
import type { Backend } from './backend.ts';

export interface OpenRole {
  role: SavedRole | null;
  /** `gone` = read, and not there (any more), or it cannot be read. */
  state: 'loading' | 'there' | 'gone';
  failure?: Failure;
  /** What somebody else changed while the person was writing; `mine` was not saved. */
  conflict?: { fields: (keyof RoleEdits)[]; mine: RoleEdits };
  saved: 'no' | 'saving' | 'saved';
  /**
   * Writes edits. What the person was looking at goes along, so that nothing of another window's is
   * overwritten unseen: `seen`, where it is not what stands there now (a text that was being written meanwhile).
   */
  edit(after: RoleEdits, seen?: RoleEdits): Promise<void>;
  /** Writes once more what could not be written; absent where nothing failed. */
  retry?: () => void;
  /** Raised when the person gave up what they wrote. */
  round: number;
  /** Settles a conflict: writes what the person had, or keeps how it stands. */
  settle(keepMine: boolean): void;
}

/** One whole role, open for editing. */
export function useRole(backend: Backend, id: string): OpenRole {
  const [role, setRole] = useState<SavedRole | null>(null);
  const [state, setState] = useState<OpenRole['state']>('loading');
  const [failure, setFailure] = useState<Failure>();
  const [conflict, setConflict] = useState<OpenRole['conflict']>();
  const [unwritten, setUnwritten] = useState<RoleEdits>();
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<OpenRole['saved']>('no');
  const latest = useRef<SavedRole | null>(null);
  const failed = useRef<RoleEdits>({});
  const queue = useRef<Promise<void>>(Promise.resolve());

  const take = useCallback((next: SavedRole | null) => {
    if (next && latest.current?.id === next.id && next.revision < latest.current.revision) return;
    latest.current = next;
    setRole(next);
    setState(next ? 'there' : 'gone');
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    latest.current = null;
    failed.current = {};
    setState('loading');
    setRole(null);
    setConflict(undefined);
    setFailure(undefined);
    setUnwritten(undefined);
    setSaved('no');
    const read = async () => {
      const answer = await backend.ask('role.read', { id });
      if (stop.signal.aborted) return;
      if (answer.ok) take(answer.value.role);
      else setFailure(answer.failure);
    };
    void read();
    backend.watch((ids) => {
      if (!ids || ids.includes(id)) void read();
    }, stop.signal);
    return () => stop.abort();
  }, [backend, id, take]);

  const edit = useCallback(
    (after: RoleEdits, seen: RoleEdits = {}) => {
      // One after the other: two edits at once would each call the other's revision a conflict.
      queue.current = queue.current.then(async () => {
        const looking = latest.current;
        if (!looking || looking.id !== id) return;
        setSaved('saving');
        const before = { ...shownOf(looking, after), ...withoutFailed(seen, failed.current) };
        const answer = await backend.ask('role.update', { id, before, after });
        if (latest.current?.id !== id) return;
        if (!answer.ok) {
          setSaved('no');
          setFailure(answer.failure);
          failed.current = { ...failed.current, ...after };
          setUnwritten((before) => ({ ...before, ...after }));
          return;
        }
        setFailure(undefined);
        setUnwritten(undefined);
        failed.current = {};
        take(answer.value.role);
        setSaved(answer.value.outcome === 'saved' ? 'saved' : 'no');
        setConflict(
          answer.value.outcome === 'conflict' ? { fields: answer.value.fields, mine: after } : undefined,
        );
      });
      return queue.current;
    },
    [backend, id, take],
  );

  const settle = useCallback(
    (keepMine: boolean) => {
      const mine = conflict?.mine;
      setConflict(undefined);
      if (keepMine && mine) void edit(mine);
      else setRound((n) => n + 1);
    },
    [conflict, edit],
  );
  const retry = unwritten && (() => void edit(unwritten));
  return { role, state, failure, conflict, saved, round, edit, retry, settle };
}

/** What was seen, but for what this window wrote itself and could not save: nobody else knows of that. */
function withoutFailed(seen: RoleEdits, failed: RoleEdits): RoleEdits {
  const keys = Object.keys(seen) as (keyof RoleEdits)[];
  return Object.fromEntries(keys.filter((key) => seen[key] !== failed[key]).map((key) => [key, seen[key]]));
}

/** The values the person was looking at, for each key they change. */
function shownOf(role: SavedRole, after: RoleEdits): RoleEdits {
  const before: Record<string, unknown> = {};
  for (const key of Object.keys(after) as (keyof RoleEdits)[]) {
    if (key === 'followUp')
      before[key] = role.followUp ? { on: role.followUp.on, remind: role.followUp.remind } : null;
    else if (key === 'rating') before[key] = role.rating ?? null;
    else before[key] = role[key];
  }
  return before as RoleEdits;
}
