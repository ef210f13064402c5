import type { ComponentChild } from 'preact';
import { Popup, type PopupProps } from '../../entrypoints/popup/Popup.tsx';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import type { PageTab } from '../../lib/panel/backend.ts';
import { fakeBackend, type Overrides } from '../samples/fake-backend.ts';
import { sampleShortlist } from '../samples/shortlist.ts';

const nothing = () => {};

const summary: PageSummary = {
  board: 'LinkedIn',
  boardChanged: false,
  postings: 25,
  inFamily: 14,
  byLevel: { 1: 5, 2: 4, 3: 2, 4: 1, 5: 0, 6: 0, unknown: 2 },
  hidden: 0,
};

function tabOf(of: PageSummary): PageTab {
  return {
    summary: async () => ({ ok: true, value: of }),
    filter: async (filter) => ({ ok: true, value: { ...of, hidden: filter.how === 'off' ? 0 : 11 } }),
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
const fails = (code: string) => () => ({ ok: false, failure: { code } });

export const STATES: Record<string, () => ComponentChild> = {
  'popup-fresh': () => popup({}, {}, []),
  'popup-fresh-page': () => popup({ tab: tabOf(summary) }, {}, []),
  'popup-list': () => popup(),
  'popup-page': () => popup({ tab: tabOf(summary) }),
  'popup-degraded': () => popup({ tab: tabOf({ ...summary, boardChanged: true }) }),
  'popup-chosen': () => popup({ tab: tabOf(summary) }, chosen('linkedin:101', 'indeed:202', 'indeed:203')),
  'popup-failed': () => popup({}, { 'roles.find': fails('database-failed') }),
  'popup-newer': () => popup({}, { 'roles.find': fails('database-newer') }),
  'popup-two': () => popup({}, chosen('linkedin:101', 'indeed:202')),
  'popup-three': () => popup({}, chosen('linkedin:101', 'indeed:202', 'indeed:203')),
};
