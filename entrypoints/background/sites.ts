import browser from 'webextension-polyfill';
import { annotateTab, EVERY_BOARD } from '../../lib/messaging/annotate-tab.ts';
import { tellTabs } from '../../lib/messaging/to-pages.ts';

const SCRIPTS = [
  { id: 'sites-of-the-person', js: [EVERY_BOARD], runAt: 'document_end' as const },
  { id: 'guard-of-the-person', js: ['/content-scripts/guard.js'], runAt: 'document_start' as const },
];

/** Match patterns the manifest itself declares. */
function declared(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** Sites that the person said "always here" to. */
async function chosen(): Promise<string[]> {
  const known = new Set(declared());
  return (await sitesAllowed()).filter((pattern) => !known.has(pattern));
}

/** Every site that carries badges by itself: the declared ones, and those the person allowed. */
export async function sitesAllowed(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set([...declared(), ...origins])];
}

/**
 * Registers the content script for the sites the person said "always here" to, and for no others. Called
 * whenever the background starts with an update and whenever a permission comes or goes.
 */
export async function registerSites(): Promise<void> {
  const matches = await chosen();
  const scripts = SCRIPTS.map((script) => ({ ...script, matches, allFrames: true }));
  const ids = scripts.map(({ id }) => id);
  const before = await browser.scripting.getRegisteredContentScripts({ ids });
  const isKnown = (id: string) => before.some((script) => script.id === id);
  if (matches.length === 0) {
    if (before.length) await browser.scripting.unregisterContentScripts({ ids: before.map(({ id }) => id) });
    return;
  }
  await browser.scripting.updateContentScripts(scripts.filter(({ id }) => isKnown(id)));
  await browser.scripting.registerContentScripts(scripts.filter(({ id }) => !isKnown(id)));
}

/**
 * Puts badges on the pages that are open already, where they come by themselves. Browsers run the scripts of a new
 * version on pages that load from now on; those that are open hold what the old version left behind, or nothing.
 */
export async function serveOpenPages(): Promise<void> {
  const tabsOf = async (url: string[]) => {
    const tabs = url.length ? await browser.tabs.query({ url, discarded: false }) : [];
    return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  };
  // None waits for another: a page that never comes to rest answers never. One that is just being left has no frame to run in.
  const put = async ({ matches, js = [] }: { matches: string[]; js?: string[] }) => {
    for (const tabId of await tabsOf(matches))
      browser.scripting.executeScript({ target: { tabId }, files: js }).catch(() => undefined);
  };
  for (const script of browser.runtime.getManifest().content_scripts ?? []) await put(script);
  await Promise.all((await tabsOf(await chosen())).map(annotateTab));
}

/**
 * Has badges go from open pages that the person took back: no part of the script could come there any more. What the
 * browser still lets us into goes along, since patterns overlap: a declared one is not as good, it can be taken back too.
 */
async function leaveOpenPages(taken: string[]): Promise<void> {
  const { origins: kept = [] } = await browser.permissions.getAll();
  await tellTabs('sites.taken', { taken, kept });
}

/** Keeps what is registered, and what stands on open pages, in step with what the person allowed. */
export function watchSites(renewed: () => Promise<void>): void {
  // One at a time: two events together must not register the same script twice.
  let last = Promise.resolve();
  const renew = () => {
    last = last
      .then(registerSites)
      .then(renewed)
      // One that fails must not take the next one with it.
      .catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    renew();
    if (reason === 'install' || reason === 'update') serveOpenPages().catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(renew);
  browser.permissions.onAdded.addListener(({ origins }) => {
    renew();
    if (origins?.length) serveOpenPages().catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    renew();
    if (origins.length) leaveOpenPages(origins).catch(() => undefined);
  });
}
