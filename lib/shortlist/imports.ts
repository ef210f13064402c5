import * as v from 'valibot';
import { roleCheck } from './checks/role.ts';
import { ShortlistError } from './failure.ts';
import type { ImportFault, ImportOutcome, ImportRecord } from './import-record.ts';
import type { SavedRole } from './saved-role.ts';
import type { Shortlist, Writer } from './shortlist.ts';

/** What importing these would do. Writes nothing. */
export function checkImport(shortlist: Shortlist, roles: unknown[]): Promise<ImportOutcome[]> {
  return shortlist.read(async (transaction) => {
    const known = new Set<string>();
    const store = transaction.objectStore('roles');
    return Promise.all(
      roles.map(async (role): Promise<ImportOutcome> => {
        const parsed = parseImported(role);
        if (!parsed.ok) return { outcome: 'rejected', reason: parsed.fault };
        const { id } = parsed.role;
        if (known.has(id)) return { outcome: 'duplicate', id };
        known.add(id);
        const there = await store.getKey(id);
        return there === undefined ? { outcome: 'added', id } : { outcome: 'duplicate', id };
      }),
    );
  });
}

export interface ImportPart {
  batch: string;
  source: string;
  part: number;
  roles: unknown[];
}

/**
 * Adds the roles that are new, whole and as they are, all of them or none. A part that was answered
 * before is answered again and not carried out twice.
 */
export function addImport(shortlist: Shortlist, part: ImportPart): Promise<ImportOutcome[]> {
  return shortlist.write(async (writer) => {
    const imports = writer.transaction.objectStore('imports');
    const state = await imports.get(part.batch);
    if (state && state.part === part.part) return state.outcomes;
    if ((state?.part ?? -1) + 1 !== part.part || state?.undoneAt) throw new ShortlistError('invalid');
    const outcomes: ImportOutcome[] = [];
    for (const role of part.roles) outcomes.push(await addOne(writer, part.batch, role));
    const added = outcomes.filter((one) => one.outcome === 'added').length;
    await imports.put({
      batch: part.batch,
      source: part.source,
      at: state?.at ?? shortlist.now(),
      added: (state?.added ?? 0) + added,
      part: part.part,
      outcomes,
    });
    return outcomes;
  });
}

async function addOne(writer: Writer, batch: string, candidate: unknown): Promise<ImportOutcome> {
  const parsed = parseImported(candidate);
  if (!parsed.ok) return { outcome: 'rejected', reason: parsed.fault };
  const { role } = parsed;
  const { id } = role;
  if ((await writer.transaction.objectStore('roles').getKey(id)) !== undefined) {
    return { outcome: 'duplicate', id };
  }
  // Merged into a role that is not here, it would stand nowhere: then it stands for itself.
  if (role.mergedInto !== undefined) {
    const kept = await writer.transaction.objectStore('roles').getKey(role.mergedInto);
    if (kept === undefined) delete role.mergedInto;
  }
  const { revision } = role;
  await writer.put({ ...role, imported: { batch, revision }, revision: revision - 1 });
  return { outcome: 'added', id };
}

/** Imports, the latest first. */
export function listImports(shortlist: Shortlist): Promise<ImportRecord[]> {
  return shortlist.read(async (transaction) => {
    const all = await transaction.objectStore('imports').getAll();
    return all.map(({ part: _, outcomes: __, ...record }) => record).sort((a, b) => (a.at < b.at ? 1 : -1));
  });
}

/** Takes back what an import added. Roles that were changed since are kept. */
export function undoImport(shortlist: Shortlist, batch: string): Promise<{ removed: number; kept: number }> {
  return shortlist.write(async (writer) => {
    const imports = writer.transaction.objectStore('imports');
    const state = await imports.get(batch);
    if (!state) throw new ShortlistError('not-found');
    const ids = await writer.transaction.objectStore('rows').index('batch').getAllKeys(batch);
    const gone: string[] = [];
    for (const id of ids) {
      const role = await writer.read(id).catch(() => undefined);
      if (!role || role.imported?.revision !== role.revision) continue;
      await writer.erase(id);
      gone.push(id);
    }
    for (const id of gone) await setFree(writer, id);
    const removed = gone.length;
    await imports.put({ ...state, undoneAt: state.undoneAt ?? shortlist.now(), outcomes: [] });
    return { removed, kept: ids.length - removed };
  }, 'makes-room');
}

/** What was merged into a role that is gone stands for itself again: else it would stand nowhere. */
async function setFree(writer: Writer, gone: string): Promise<void> {
  const merged = await writer.transaction.objectStore('rows').index('merged').getAllKeys(gone);
  for (const id of merged) {
    const role = await writer.read(id).catch(() => undefined);
    if (!role) continue;
    const { mergedInto: _, ...free } = role;
    await writer.put(free);
  }
}

type Parsed = { ok: true; role: SavedRole } | { ok: false; fault: ImportFault };

/** A role from a file; what is wrong with it names the first field at fault. */
function parseImported(candidate: unknown): Parsed {
  if (typeof candidate !== 'object' || candidate === null) {
    return { ok: false, fault: { code: 'not-an-object' } };
  }
  const parsed = v.safeParse(roleCheck, candidate, { abortEarly: true });
  if (parsed.success) {
    const role = parsed.output;
    return role.id === role.posting.id
      ? { ok: true, role }
      : { ok: false, fault: { code: 'wrong', field: 'id' } };
  }
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? undefined;
  const isMissing = issue.input === undefined || issue.input === '';
  const code = issue.type === 'max_length' ? 'too-long' : isMissing ? 'missing' : 'wrong';
  return { ok: false, fault: { code, field } };
}
