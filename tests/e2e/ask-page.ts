import type { Tab } from './driver/browser.ts';

interface Tabs {
  chrome: {
    tabs: {
      query(q: object): Promise<{ id: number }[]>;
      sendMessage(id: number, m: unknown): Promise<unknown>;
    };
  };
}

/** Asks the page with badges, with the envelope of the popup and the background, from a page of the extension. */
export function askPage(panel: Tab, name: string, ask: unknown): Promise<unknown> {
  return panel.evaluate(
    async (called: string, asked: unknown) => {
      const { tabs } = (globalThis as unknown as Tabs).chrome;
      for (const { id } of await tabs.query({})) {
        const message = { nextRung: 1, to: 'page', name: called, ask: asked };
        const answer = await tabs.sendMessage(id, message).catch(() => undefined);
        if (answer) return answer;
      }
      throw new Error('no page with badges answered');
    },
    name,
    ask,
  );
}
