import { expect, test, vi } from 'vitest';

type Removed = (what: { origins?: string[] }) => void;
const DECLARED = ['https://*.indeed.com/*'];
const KEPT = [...DECLARED, 'https://jobs.ie/*'];
let remove: Removed = () => {};
const sent = vi.fn();
const event = { addListener() {} };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onInstalled: event,
      onStartup: event,
      getManifest: () => ({ content_scripts: [{ matches: DECLARED }] }),
    },
    permissions: {
      onAdded: event,
      onRemoved: { addListener: (heard: Removed) => (remove = heard) },
      getAll: async () => ({ origins: KEPT }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      updateContentScripts: async () => {},
      registerContentScripts: async () => {},
    },
    storage: {
      session: { get: async () => ({ 'tab.asked.7.jobs': true, 'tab.asked.8.acme': true }), remove() {} },
    },
    tabs: {
      sendMessage: async (tabId: number, { name, ask }: { name: string; ask: unknown }) => {
        sent(tabId, name, ask);
        return { ok: true, value: {} };
      },
    },
  },
}));
const { watchSites } = await import('../../entrypoints/background/sites.ts');

test('open pages hear, as patterns, what was taken and what is still allowed: each knows its own address', async () => {
  watchSites(async () => {});
  // A name alone would say neither which of its sites, nor anything of a pattern for any scheme.
  for (const pattern of ['https://jobs.ch/*', '*://careers.acme.example/*']) {
    sent.mockClear();
    remove({ origins: [pattern] });
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    for (const tabId of [7, 8])
      expect(sent).toHaveBeenCalledWith(tabId, 'sites.taken', { taken: [pattern], kept: KEPT });
  }
});
