import type { ComponentChild } from 'preact';
import { Options } from '../../entrypoints/options/Options.tsx';
import { Popup, type PopupProps } from '../../entrypoints/popup/Popup.tsx';
import { Page, type PageProps } from '../../entrypoints/shortlist/Page.tsx';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import type { PageTab } from '../../lib/panel/backend.ts';
import type { Shortcut } from '../../lib/panel/shortcut.ts';
import { EVERYTHING } from '../../lib/view/list-query.ts';
import { fakeBackend, type Overrides } from '../samples/fake-backend.ts';
import { fakeSites } from '../samples/fake-sites.ts';
import { sampleShortlist } from '../samples/shortlist.ts';

const nothing = () => {};

const summary: PageSummary = {
  board: 'linkedin',
  boardChanged: false,
  postings: 25,
  inFamily: 14,
  byLevel: { 1: 5, 2: 4, 3: 2, 4: 1, 5: 0, 6: 0, unknown: 2 },
  hidden: 0,
};

const noneInField: PageSummary = {
  ...summary,
  inFamily: 0,
  byLevel: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, unknown: 0 },
};

function tabOf(of: PageSummary): PageTab {
  return {
    async summary() {
      await new Promise((done) => setTimeout(done, 20));
      return { ok: true, value: of };
    },
    filter: async (filter) => ({ ok: true, value: { ...of, hidden: filter.how === 'off' ? 0 : 11 } }),
    report: async () => ({
      ok: true,
      value: { report: 'board linkedin, changed; found: result 0\nmain\n  ul.list > li × 25' },
    }),
    show: async () => ({ ok: true, value: {} }),
  };
}

function popup(props: Partial<PopupProps> = {}, overrides: Overrides = {}, roles = sampleShortlist()) {
  return (
    <Popup
      backend={fakeBackend(roles, overrides)}
      tab={null}
      openPage={nothing}
      openSample={nothing}
      {...props}
    />
  );
}

/** A set already chosen, as it is remembered. */
function chosen(...ids: string[]): Overrides {
  return {
    'sets.list': () => ({ ok: true, value: { sets: [{ id: 'current', name: '', ids, changedAt: '' }] } }),
  };
}
function page(props: Partial<PageProps> = {}, overrides: Overrides = {}, roles = sampleShortlist()) {
  return (
    <Page
      backend={fakeBackend(roles, overrides)}
      place=""
      go={nothing}
      onGoal={nothing}
      onErased={nothing}
      openSample={nothing}
      {...props}
    />
  );
}
function options(
  {
    own = ['careers.fennelandrye.example', 'jobs.corvidrail.example'],
    shortcut = { keys: 'Alt+Shift+S', change: async () => {} },
  }: { own?: string[]; shortcut?: Shortcut } = {},
  roles = sampleShortlist(),
) {
  return (
    <Options
      backend={fakeBackend(roles)}
      sites={fakeSites(own.map((host) => ({ host, pattern: `https://${host}/*` })))}
      readShortcut={async () => shortcut}
      review={{ every: 14, next: '2026-12-04' }}
      version="1.2.3"
      onGoal={nothing}
      onReview={nothing}
      onErased={nothing}
    />
  );
}
const all = ['linkedin:101', 'indeed:202', 'indeed:203', 'seek:304', 'web:505', 'linkedin:606'];
const fails = (code: string) => () => ({ ok: false, failure: { code } });

/** As after an update: what an earlier version judged, and how some of it reads now. */
const outdated: Overrides = {
  'roles.outdated': () => ({ ok: true, value: { ids: all } }),
  'role.rejudge': ({ id }) => ({
    ok: true,
    value: {
      changes: id.startsWith('indeed')
        ? [
            { field: 'level', from: 1, to: 2 },
            { field: 'skills', from: ['empathy'], to: ['empathy', 'listening'] },
          ]
        : [],
    },
  }),
};

export const STATES: Record<string, () => ComponentChild> = {
  'popup-fresh': () => popup({}, {}, []),
  'popup-fresh-page': () => popup({ tab: tabOf(summary) }, {}, []),
  'popup-list': () => popup(),
  'popup-page': () => popup({ tab: tabOf(summary) }),
  'popup-none-in-field': () => popup({ tab: tabOf(noneInField) }),
  'popup-none-fresh': () => popup({ tab: tabOf(noneInField) }, {}, []),
  'popup-no-postings': () => popup({ tab: tabOf({ ...noneInField, postings: 0 }) }),
  'popup-no-postings-fresh': () => popup({ tab: tabOf({ ...noneInField, postings: 0 }) }, {}, []),
  'popup-out-of-bounds': () =>
    popup(
      { tab: { ...tabOf(summary), summary: async () => ({ ok: false, failure: { code: 'unreachable' } }) } },
      {},
      [],
    ),
  'popup-degraded': () => popup({ tab: tabOf({ ...summary, boardChanged: true }) }),
  'popup-site': () =>
    popup({
      tab: {
        ...tabOf(summary),
        site: {
          host: 'jobs.fennel.example',
          isAllowed: async () => false,
          allow: async () => true,
          forbid: async () => true,
        },
      },
    }),
  'popup-chosen': () => popup({ tab: tabOf(summary) }, chosen('linkedin:101', 'indeed:202', 'indeed:203')),
  'popup-failed': () => popup({}, { 'roles.find': fails('database-failed') }),
  'popup-newer': () => popup({}, { 'roles.find': fails('database-newer') }),
  'page-list': () => page(),
  'page-empty': () => page({}, {}, []),
  'page-six': () => page({ place: 'compare' }, chosen(...all)),
  // One of them on no rung, one where the goal is.
  'page-unknown': () => page({ place: 'compare' }, chosen('indeed:909', 'linkedin:606', 'linkedin:101')),
  'page-few': () => page({ place: 'compare' }),
  'page-trash': () =>
    page(
      { place: 'trash' },
      {},
      sampleShortlist().map((role) => ({ ...role, deletedAt: '2026-11-20T10:00:00.000Z' })),
    ),
  'page-trash-none': () => page({ place: 'trash' }),
  'page-duplicates': () =>
    page(
      { place: 'duplicates' },
      {
        'duplicates.find': () => ({
          ok: true,
          value: {
            pairs: [{ ids: ['linkedin:101', 'indeed:202'], likeness: 0.91, because: ['title', 'company'] }],
          },
        }),
      },
    ),
  'page-transfer': () => page({ place: 'transfer' }, chosen('linkedin:101', 'indeed:202')),
  'page-plan': () => page({ place: 'plan', review: { every: 7, next: '2026-11-20' } }),
  'page-plan-far': () => page({ place: 'plan' }, {}, []),
  'page-rescue': () => page({ place: 'rescue' }),
  'page-outdated': () => page({}, outdated),
  'page-rejudge': () => page({ place: 'rejudge' }, outdated),
  'page-raw': () =>
    page(
      { place: '', lead: { open: 'linkedin:101' } },
      {
        'role.read': () => ({ ok: true, value: { role: null } }),
        'roles.read': () => ({
          ok: true,
          value: {
            roles: [{ id: 'linkedin:101', role: null, unreadable: { id: 'linkedin:101', posting: 7 } }],
          },
        }),
      },
    ),
  'page-role': () => page({ place: '', lead: { open: 'linkedin:101' } }),
  'page-filters': () => page({ place: '', lead: { choice: { ...EVERYTHING, level: [3, 4] } } }),
  'page-options': () => options(),
  'page-options-bare': () => options({ own: [], shortcut: { keys: '' } }, []),
  'popup-two': () => popup({}, chosen('linkedin:101', 'indeed:202')),
  'popup-three': () => popup({}, chosen('linkedin:101', 'indeed:202', 'indeed:203')),
};
