import { useCallback, useState } from 'preact/hooks';
import type { Rung } from '../career/goal.ts';
import type { Failure } from '../messaging/protocol.ts';
import type { PlanFacts } from '../shortlist/plan-facts.ts';
import type { RoleRow } from '../shortlist/row.ts';
import type { Contact } from '../shortlist/saved-role.ts';
import type { Backend } from './backend.ts';
import { type Reading, useReading } from './use-reading.ts';

/** Roles named for each rung of the way; the list has them all. */
const SHOWN = 3;

export interface Plan {
  /** Null until the shortlist has answered. */
  facts: PlanFacts | null;
  /** Some saved roles of each rung asked about, soonest closing first. */
  rolesAt(rung: Rung): RoleRow[];
  failure?: Failure;
  /** Notes somebody with a role. What went wrong, if anything. */
  addPerson(roleId: string, contact: Contact): Promise<Failure | undefined>;
}

/** What the plan is made of, kept up to date. */
export function usePlan(backend: Backend, rungs: readonly Rung[]): Plan {
  const [facts, setFacts] = useState<PlanFacts | null>(null);
  const [roles, setRoles] = useState<Record<string, RoleRow[]>>({});
  const [failure, setFailure] = useState<Failure>();
  const key = JSON.stringify(rungs.map(keyOf));
  const read = useCallback<Reading>(
    async (isWanted) => {
      const wanted = JSON.parse(key) as string[];
      const [sums, ...found] = await Promise.all([
        backend.ask('plan.read', {}),
        ...wanted.map((each) => backend.ask('roles.find', { ...queryOf(each), limit: SHOWN })),
      ]);
      if (!isWanted()) return;
      setFailure(sums.ok ? undefined : sums.failure);
      if (sums.ok) setFacts(sums.value);
      const pairs = found.map((answer, i) => [wanted[i] ?? '', answer.ok ? answer.value.rows : []]);
      setRoles(Object.fromEntries(pairs));
    },
    [backend, key],
  );
  useReading(backend, read);

  return {
    facts,
    rolesAt: (rung) => roles[keyOf(rung)] ?? [],
    failure,
    async addPerson(roleId, contact) {
      const read = await backend.ask('role.read', { id: roleId });
      if (!read.ok) return read.failure;
      if (!read.value.role) return { code: 'not-found' };
      const before = { contacts: read.value.role.contacts };
      const after = { contacts: [...before.contacts, contact] };
      const written = await backend.ask('role.update', { id: roleId, before, after });
      return written.ok ? undefined : written.failure;
    },
  };
}

function keyOf({ track, level }: Rung): string {
  return `${track}.${level}`;
}

function queryOf(key: string) {
  const dot = key.lastIndexOf('.');
  const track = key.slice(0, dot) as Rung['track'];
  const level = Number(key.slice(dot + 1)) as Rung['level'];
  return { filter: { track: [track], level: [level] }, sort: { by: 'closesOn' as const } };
}
