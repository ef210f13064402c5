import type { Answer, Failure } from '../../lib/messaging/protocol.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import type { VerdictChange } from '../../lib/shortlist/rejudge.ts';

/** Roles in one message, each with its advert: as many as are read at once. */
const PORTION = 10;

/** A role that this version judges differently. */
export interface Differing {
  id: string;
  title: string;
  company?: string;
  location?: string;
  changes: VerdictChange[];
}

/** Judges a role anew and says what that changes; with `apply` it takes the old judgement's place. */
export async function judgeAnew(
  backend: Pick<Backend, 'ask'>,
  id: string,
  apply: boolean,
): Promise<Answer<VerdictChange[]>> {
  const answer = await backend.ask('role.rejudge', { id, apply });
  return answer.ok ? { ok: true, value: answer.value.changes } : answer;
}

/**
 * Judges roles anew one after the other. Those that would say the same are noted as judged by this version; of the
 * others it is told what changes, and with `apply` it is taken over.
 * @param told after each role: how many were looked at, and the role if it differs
 * @returns what went wrong; what was told before stays true
 */
export async function judgeAllAnew(
  backend: Pick<Backend, 'ask'>,
  ids: readonly string[],
  apply: boolean,
  told: (looked: number, differing?: Differing) => void,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  for (let at = 0; at < ids.length; at += PORTION) {
    const portion = ids.slice(at, at + PORTION);
    const read = await backend.ask('roles.read', { ids: portion });
    if (signal.aborted) return undefined;
    if (!read.ok) return read.failure;
    const roles = new Map(read.value.roles.map(({ id, role }) => [id, role]));
    for (const [i, id] of portion.entries()) {
      const role = roles.get(id);
      const answer = role && (await judgeAnew(backend, id, apply));
      if (signal.aborted) return undefined;
      if (answer && !answer.ok) return answer.failure;
      const changes = answer?.value ?? [];
      if (role && changes.length === 0 && !apply) await judgeAnew(backend, id, true);
      const { title, company, location } = role?.posting ?? { title: '' };
      told(at + i + 1, changes.length > 0 ? { id, title, company, location, changes } : undefined);
    }
  }
  return undefined;
}
