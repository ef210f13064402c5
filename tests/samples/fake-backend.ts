import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { AskPanel, Backend } from '../../lib/panel/backend.ts';
import type { RoleRow } from '../../lib/shortlist/role-row.ts';
import type { ComparisonSet, SavedRole } from '../../lib/shortlist/saved-role.ts';

/** What a list shows of a sample role. */
export function rowOf({ id, posting, annotation, ...role }: SavedRole): RoleRow {
  return {
    id,
    revision: role.revision,
    title: posting.title,
    company: posting.company,
    location: posting.location,
    board: posting.board,
    url: posting.url,
    pay: posting.pay,
    level: annotation.level.value,
    stage: annotation.stage.value,
    stageImplied: annotation.stage.implied,
    track: annotation.track.value,
    years: annotation.yearsRequired.value,
    education: annotation.education.value,
    titleOnly: annotation.basis === 'card',
    classifier: annotation.classifier,
    warnings: annotation.warnings.map((warning) => warning.id),
    status: role.status,
    tags: role.tags,
    rating: role.rating,
    followUp: role.followUp,
    note: role.notes.slice(0, 140) || undefined,
    postedOn: posting.postedOn,
    closesOn: posting.closesOn,
    savedAt: role.savedAt,
    lastSeen: role.lastSeen,
    changes: role.changes.length,
    merged: role.merged?.length ?? 0,
    deletedAt: role.deletedAt,
  };
}

export interface FakeBackend extends Backend {
  roles: Map<string, SavedRole>;
  sets: ComparisonSet[];
  /** Everything that was asked, for tests that count. */
  asked: { name: keyof PanelRequests; ask: unknown }[];
  /** How often the person was asked to allow notifications. */
  readonly reminderAsks: number;
}

let delay = 0;
/** From now on every answer takes this many milliseconds, as a background that is just waking. */
export function slowAnswers(milliseconds: number): void {
  delay = milliseconds;
}

/** Answers of a request that a test puts in place of the usual ones. */
export type Overrides = Partial<{
  [Name in keyof PanelRequests]: (ask: PanelRequests[Name]['ask']) => unknown;
}> & {
  /** What the person says to notifications. */
  allowed?: boolean;
};

/**
 * The shortlist in memory, for components: what they ask is answered as the background would, without a
 * browser. The real one is tested end to end.
 */
export function fakeBackend(roles: readonly SavedRole[], overrides: Overrides = {}): FakeBackend {
  const listeners = new Set<(ids: string[] | null) => void>();
  const tell = (ids: string[] | null) => {
    for (const listener of [...listeners]) listener(ids);
  };
  const held = new Map(roles.map((role) => [role.id, role]));
  const sets: ComparisonSet[] = [];
  let reminderAsks = 0;
  const asked: FakeBackend['asked'] = [];
  const change = (id: string, edit: (role: SavedRole) => SavedRole) => {
    const role = held.get(id);
    if (!role) return { ok: false, failure: { code: 'not-found' } };
    const next = { ...edit(role), revision: role.revision + 1 };
    held.set(id, next);
    tell([id]);
    return { ok: true, value: next };
  };
  const usual: { [Name in keyof PanelRequests]?: (ask: PanelRequests[Name]['ask']) => unknown } = {
    'roles.find': ({ search = '', offset = 0, limit = 50, in: place, filter }) => {
      const there = [...held.values()].filter((role) => Boolean(role.deletedAt) === (place === 'trash'));
      const rows = there
        .map(rowOf)
        .filter(
          (row) =>
            `${row.title} ${row.company} ${row.location}`.toLowerCase().includes(search.toLowerCase()) &&
            (!filter?.status || filter.status.includes(row.status)) &&
            (!filter?.level || filter.level.includes(row.level ?? 'unknown')) &&
            (!filter?.track || filter.track.includes(row.track ?? 'unknown')),
        );
      const value = {
        rows: rows.slice(offset, offset + limit),
        total: rows.length,
        of: there.length,
        complete: true,
      };
      return { ok: true, value };
    },
    'roles.values': () => {
      const there = [...held.values()].filter(({ deletedAt }) => deletedAt === undefined);
      const tags = [...new Set(there.flatMap((role) => role.tags))];
      return { ok: true, value: { tags, boards: [...new Set(there.map(({ posting }) => posting.board))] } };
    },
    'roles.read': ({ ids }) => ({
      ok: true,
      value: { roles: ids.flatMap((id) => (held.has(id) ? [{ id, role: held.get(id) }] : [])) },
    }),
    'role.read': ({ id }) => ({ ok: true, value: { role: held.get(id) ?? null } }),
    'role.trash': ({ id }) => change(id, (role) => ({ ...role, deletedAt: '2026-11-21T10:00:00.000Z' })),
    'role.restore': ({ id }) => change(id, ({ deletedAt: _, ...role }) => role),
    'role.update': ({ id, after }) => {
      const done = change(id, (role) => {
        const { rating, followUp, ...rest } = after;
        return {
          ...role,
          ...rest,
          ...(rating !== undefined && { rating: rating ?? undefined }),
          ...(followUp !== undefined && { followUp: followUp ?? undefined }),
        };
      });
      return done.ok ? { ok: true, value: { outcome: 'saved', role: done.value } } : done;
    },
    'sets.list': () => ({ ok: true, value: { sets: [...sets] } }),
    'set.save': ({ set }) => {
      const at = sets.findIndex(({ id }) => id === set.id);
      const full = { ...set, changedAt: '2026-11-21T10:00:00.000Z' };
      if (at < 0) sets.push(full);
      else sets[at] = full;
      return { ok: true, value: { set: full } };
    },
    'set.remove': ({ id }) => {
      sets.splice(0, sets.length, ...sets.filter((set) => set.id !== id));
      return { ok: true, value: { id } };
    },
    'duplicates.find': () => ({ ok: true, value: { pairs: [] } }),
    'imports.list': () => ({ ok: true, value: { imports: [] } }),
    'import.check': ({ roles }) => ({
      ok: true,
      value: {
        outcomes: roles.map((role, i) => {
          const title = (role as SavedRole | null)?.posting?.title;
          return title
            ? { outcome: 'added', id: `import:${i}` }
            : { outcome: 'rejected', reason: { code: 'missing', field: 'posting.title' } };
        }),
      },
    }),
    'shortlist.state': () => ({
      ok: true,
      value: { roles: held.size, trashed: 0, unreadable: 0, due: 0, persisted: true },
    }),
  };
  const ask = (async (name: keyof PanelRequests, question: never) => {
    asked.push({ name, ask: question });
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    const answer = (overrides[name] ?? usual[name]) as ((ask: never) => unknown) | undefined;
    return answer ? answer(question) : { ok: false, failure: { code: 'invalid' } };
  }) as AskPanel;
  return {
    roles: held,
    sets,
    asked,
    ask,
    get reminderAsks() {
      return reminderAsks;
    },
    async allowReminders() {
      reminderAsks += 1;
      return overrides.allowed ?? true;
    },
    watch(changed, signal) {
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed));
    },
  };
}
