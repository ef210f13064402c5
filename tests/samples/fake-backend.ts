import { judgeCard } from '../../lib/classify/judge-card.ts';
import type { PanelRequests } from '../../lib/messaging/protocol.ts';
import type { AskPanel, Backend } from '../../lib/panel/backend.ts';
import type { Catalogue } from '../../lib/shortlist/catalogue.ts';
import { findRoles, valuesInUse } from '../../lib/shortlist/find.ts';
import { readPlanFacts } from '../../lib/shortlist/plan-facts.ts';
import { rowOf as recordOf, shownRow } from '../../lib/shortlist/role-row.ts';
import type { RoleRow, RowRecord } from '../../lib/shortlist/row.ts';
import type { ComparisonSet, SavedRole } from '../../lib/shortlist/saved-role.ts';
import { wordsRecordOf } from '../../lib/shortlist/search.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import { createWordIndex } from '../../lib/shortlist/word-index.ts';
import { context } from './words.ts';

/** What a list shows of a sample role. */
export const rowOf = (role: SavedRole): RoleRow => shownRow(recordOf(role));

/** The shortlist's own catalogue over roles in memory: what is found, and in which order, is decided as in the background. */
function catalogueOf(held: ReadonlyMap<string, SavedRole>): Catalogue {
  const index = createWordIndex();
  const rows = new Map<string, RowRecord>();
  for (const role of held.values()) {
    rows.set(role.id, recordOf(role));
    index.set(role.id, wordsRecordOf(role).words);
  }
  const nothing = () => {};
  return {
    rows: async () => rows,
    areRowsRead: () => true,
    words: () => ({ index, isComplete: true }),
    ready: async () => {},
    warm: nothing,
    rest: nothing,
    forget: nothing,
  };
}
const TODAY = { today: () => context.today } as Shortlist;

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
    'roles.find': async (query) => ({ ok: true, value: await findRoles(TODAY, catalogueOf(held), query) }),
    'roles.values': async () => ({ ok: true, value: await valuesInUse(catalogueOf(held)) }),
    'plan.read': async () => ({ ok: true, value: await readPlanFacts(catalogueOf(held), context.today) }),
    'title.place': ({ title }) => {
      const { level, track } = judgeCard({ title });
      const rung = level.value && track.value ? { track: track.value, level: level.value } : null;
      return { ok: true, value: { rung } };
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
      value: { roles: held.size, trashed: 0, unreadable: 0, due: 0, persisted: true, bytes: 184_320 },
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
