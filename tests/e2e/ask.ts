import type { Tab } from './driver/browser.ts';

type Runtime = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown }> } };

/** Asks the background from a page of the extension, as its own pages do. */
export function ask(tab: Tab, name: string, question: unknown) {
  return tab.evaluate(
    (asked, what) =>
      (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage({
        nextRung: 1,
        to: 'background',
        name: asked,
        ask: what,
      }),
    name,
    question as never,
  );
}
