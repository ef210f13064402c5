import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { isFilled, untilFilled } from './bookmark.ts';
import { type Browser, type Found, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 6;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const SPIED = 'https://www.linkedin.com/jobs/search?hostile=spied';
const OTHER = 'https://www.linkedin.com/jobs/search-other';

/**
 * Listens on the window to everything there is, before any other script of the page. `leaks` counts where it
 * was handed a node of a closed root, `keys` which keys it heard, `heard` that it hears at all.
 */
const SPY = `<script>
window.leaks = {}; window.keys = []; window.heard = 0;
const note = (where, node) => {
  if (node && node.nodeType && node.getRootNode() instanceof ShadowRoot) leaks[where] = (leaks[where] || 0) + 1;
};
const look = (event) => {
  heard++;
  if (event.type.startsWith('key')) keys.push(event.type + ' ' + event.key);
  for (const name in event) { try { note(event.type + '.' + name, event[name]); } catch {} }
  for (const node of event.composedPath()) note(event.type + '.path', node);
  if (event.clientX !== undefined) {
    const { clientX: x, clientY: y } = event;
    note('caretPositionFromPoint', document.caretPositionFromPoint?.(x, y)?.offsetNode);
    note('caretRangeFromPoint', document.caretRangeFromPoint?.(x, y)?.startContainer);
    for (const node of document.elementsFromPoint(x, y)) note('elementsFromPoint', node);
  }
  const selection = getSelection();
  note('selection', selection.anchorNode); note('selection', selection.focusNode);
  note('activeElement', document.activeElement);
};
const ON = 'click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave ' +
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave gotpointercapture focus focusin blur ' +
  'focusout keydown keypress keyup beforeinput input select selectstart selectionchange toggle beforetoggle wheel scroll ' +
  'scrollend transitionend animationstart copy command DOMActivate';
for (const type of ON.split(' ')) { addEventListener(type, look, true); document.addEventListener(type, look, true); }
try {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      for (const name of ['target', 'element', 'node']) note(entry.entryType + '.' + name, entry[name]);
      for (const { node } of entry.sources || []) note('layout-shift.source', node);
    }
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => !/^(?:soft-nav|event)/.test(type)) });
} catch {}
</script>`;

interface Spied {
  leaks: Record<string, number>;
  keys: string[];
  heard: number;
}
const spied = (tab: Tab): Promise<Spied> =>
  tab.evaluate(() => {
    const { leaks, keys, heard } = window as unknown as Spied;
    return { leaks, keys, heard };
  });

/** What a page can find out of a host: names and values of attributes, every size, every computed style. */
const lookAtHosts = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('next-rung-badge')].map((host) => {
      const { width, height } = host.getBoundingClientRect();
      const style = getComputedStyle(host);
      return {
        html: host.outerHTML,
        sizes: [
          width,
          height,
          host.offsetWidth,
          host.offsetHeight,
          host.scrollWidth,
          host.scrollHeight,
        ].join(),
        rects: host.getClientRects().length,
        style: [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'),
        text: host.innerText + (host.textContent ?? ''),
        inside: [host.shadowRoot, host.childNodes.length, host.matches(':state(saved)')].join(),
      };
    }),
  );

describe.each(BROWSERS)('what a page tries to learn in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    const page = linkedInPage({ cards: CARDS, open: 1, head: SPY });
    browser = await launch({
      site: siteOf({
        [SPIED]: page,
        [LINKEDIN_LIST]: page,
        [OTHER]: linkedInPage({ cards: CARDS, open: 1 }),
      }),
    });
  });
  afterAll(() => browser?.close());

  async function openSpied(): Promise<{ tab: Tab; root: Found }> {
    const tab = await browser.open(SPIED);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY + 1);
    const root = await (await tab.find('.details-pane__content next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    return { tab, root };
  }

  test('no event, selection or timing entry hands it a node of a badge or its explanation', async () => {
    const { tab, root } = await openSpied();
    await (await root.find('button.open')).hover();
    await (await root.find('button.open')).click();
    await (await root.find('[role="dialog"] h2')).click();
    await (await root.find('button.quote')).click();
    await (await root.find('.primary')).click();
    await (await root.find({ role: 'button', name: 'Undo' })).click();
    await untilFilled(root, false);
    await tab.press('Tab');
    await tab.press('Escape');
    const before = await spied(tab);
    expect(before.leaks, 'stop the event in lib/page/guard.ts, or draw it without a text node').toEqual({});
    await (await tab.find('header')).click();
    expect((await spied(tab)).heard, 'the spy is deaf').toBeGreaterThan(before.heard);
    await tab.close();
  });

  test('it hears no key pressed in a badge, even where it listened first', async () => {
    const { tab, root } = await openSpied();
    await (await root.find('button.open')).click();
    await root.find('[role="dialog"]');
    for (const key of ['j', 'Tab', 's', 'Escape']) await tab.press(key);
    await until('Escape to close it', async () => (await root.all('[role="dialog"]')).length === 0);
    await tab.press('Enter');
    await root.find('[role="dialog"]');
    await tab.press('Escape');
    expect((await spied(tab)).keys).toEqual([]);
    await (await tab.find('header')).click();
    await tab.press('j');
    expect((await spied(tab)).keys, 'the spy is deaf').toContain('keydown j');
    await tab.close();
  });

  test('window.find finds no word of a badge, of what was saved or of the goal', async () => {
    const { tab, root } = await openSpied();
    await (await root.find('.save')).click();
    await root.find('.note-box');
    const found = () =>
      tab.evaluate(() => {
        const find = (words: string) => {
          getSelection()?.removeAllRanges();
          const page = window as unknown as { find(...all: unknown[]): boolean };
          return page.find(words, true, false, true, false, true, false);
        };
        const ours = [
          'Saved to your shortlist',
          'Undo',
          'Read from',
          'One rung up',
          'Set a goal',
          'Experienced',
        ];
        return { page: find('Fernwood'), ours: ours.filter(find) };
      });
    expect(await found()).toEqual({ page: true, ours: [] });
    await (await root.find('button.open')).click();
    await root.find('[role="dialog"]');
    expect(await found()).toEqual({ page: true, ours: [] });
    await (await root.find('.save')).click();
    await untilFilled(root, false);
    await tab.close();
  });

  test('a role saved elsewhere changes nothing of its host: no attribute, size, style, mutation or resize', async () => {
    const { tab, root } = await openSpied();
    await tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const mutations = new MutationObserver((records) => {
        for (const { type, attributeName } of records) seen.push(`${type} ${attributeName}`);
      });
      mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const hosts = [...document.querySelectorAll('next-rung-badge')];
      let first = true;
      const sizes = new ResizeObserver((entries) => {
        if (!first) seen.push(`resized ${entries.length}`);
        first = false;
      });
      for (const host of hosts) sizes.observe(host);
    });
    const before = await lookAtHosts(tab);
    const other = await browser.open(OTHER);
    await until('all badges', async () => (await other.all('next-rung-badge')).length === IN_FAMILY + 1);
    const there = await (await other.find('.details-pane__content next-rung-badge')).shadow();
    await until('its place', async () => (await there.all('.placed.ad')).length === 1);
    await (await there.find('.save')).click();
    await tab.show();
    await untilFilled(root);
    expect(await lookAtHosts(tab)).toEqual(before);
    expect(await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await tab.evaluate(() => document.querySelector('main')?.append(document.createElement('p')));
    await until('the page to see its own change', async () =>
      tab.evaluate(() => (window as unknown as { seen: string[] }).seen.length === 1),
    );
    await (await there.find('.save')).click();
    await untilFilled(root, false);
    expect(await lookAtHosts(tab)).toEqual(before);
    await other.close();
    await tab.close();
  });

  test('messages, events and calls that it makes up save nothing and are answered by nobody', async () => {
    const { tab, root } = await openSpied();
    const answers = await tab.evaluate(async () => {
      const got: string[] = [];
      addEventListener('message', ({ data }) => got.push(JSON.stringify(data) ?? 'nothing'));
      const asks = ['role.save', 'saved.which', 'page.begins', 'shortlist.list'];
      type Sent = { nextRung: number; to: string; name: string; ask: object };
      const sent: Sent[] = asks.map((name) => ({
        nextRung: 1,
        to: 'background',
        name,
        ask: { ids: ['linkedin:1'] },
      }));
      for (const message of sent) {
        postMessage(message, '*');
        for (const target of [window, document, ...document.querySelectorAll('next-rung-badge')]) {
          for (const type of ['next-rung', 'next-rung:save', 'role.save', 'wxt:content-script-started'])
            target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: message }));
        }
      }
      const { chrome, browser: ext } = window as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } }
      >;
      const channel = new BroadcastChannel('next-rung');
      channel.onmessage = ({ data }) => got.push(`channel ${data}`);
      channel.postMessage(sent[0]);
      await new Promise((resolve) => setTimeout(resolve, 400));
      channel.close();
      return {
        foreign: got.filter((data) => !data.includes('"to":"background"')),
        reach: [typeof chrome?.runtime?.sendMessage, typeof ext?.runtime?.sendMessage],
        storage: [localStorage.length, (await indexedDB.databases()).length],
      };
    });
    expect(answers).toEqual({ foreign: [], reach: ['undefined', 'undefined'], storage: [0, 0] });
    expect(await isFilled(root)).toBe(false);
    await tab.close();
  });
});
