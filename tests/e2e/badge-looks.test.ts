import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFor } from '../../scripts/build-for.mjs';
import { BOARD_LOOKS, type Look } from '../samples/board-looks.ts';
import { isOutside } from '../samples/made-up-jobs.ts';
import { type Browser, type Found, type Tab, until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';

const IN_FAMILY = Array.from({ length: 12 }, (_, i) => i).filter((i) => !isOutside(i)).length;
const UNDECLARED = BOARD_LOOKS.slice(2).map(({ url }) => `${new URL(url).origin}/*`);
const LOOKS: Record<string, Look> = {
  light: {},
  dark: { dark: true },
  dense: { dense: true },
  'right-to-left': { rtl: true },
};
/** Windows in CSS pixels: a usual one, a phone's, and the usual one at 200 % zoom. */
const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 360, height: 780 },
  { width: 640, height: 450 },
];

/** Milliseconds that one board may take where little of the machine is left for it: the last resort. */
const EACH_PAGE_MS = 60_000;

const addressOf = (url: string, look: string) => `${url}${url.includes('?') ? '&' : '?'}look=${look}`;

/** Every board in the look that an address asks for. */
function site(url: URL) {
  const look = LOOKS[url.searchParams.get('look') ?? ''];
  const board = BOARD_LOOKS.find(
    (one) => addressOf(one.url, url.searchParams.get('look') ?? '') === url.href,
  );
  return board && look ? { body: board.page(look) } : undefined;
}

interface Drawn {
  left: number;
  top: number;
  right: number;
  bottom: number;
  scheme: string;
  full: boolean;
}

/** How a badge is drawn: `undefined` where it is in a pane that is not shown, as in a narrow window; `null` where it has no place yet. */
async function drawnIn(host: Found): Promise<Drawn | null | undefined> {
  if (await host.evaluate((element) => element.getClientRects().length === 0)) return undefined;
  const [badge] = await (await host.shadow()).all('.badge.placed');
  return (
    (await badge?.evaluate((box) => {
      const { left, top, right, bottom } = box.getBoundingClientRect();
      return {
        left: left + scrollX,
        top: top + scrollY,
        right: right + scrollX,
        bottom: bottom + scrollY,
        scheme: getComputedStyle(box).colorScheme,
        full: !box.matches('.mini'),
      };
    })) ?? null
  );
}

/** All badges of a page at once: one after the other they would take a busy browser as many turns. */
async function drawnOn(tab: Tab): Promise<Drawn[] | undefined> {
  const hosts = await tab.all('next-rung-badge');
  const drawn = (await Promise.all(hosts.map(drawnIn))).filter((one) => one !== undefined);
  const placed = drawn.filter((one) => one !== null);
  return placed.length >= IN_FAMILY && placed.length === drawn.length ? placed : undefined;
}

/** Words of the page that stand under a badge by more than the air around letters; and what moved since it was parsed. */
function faultsOf(badges: Drawn[]): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (!textContent?.trim() || !parent || parent.offsetWidth <= 2 || parent.closest('script,style'))
      continue;
    range.selectNodeContents(walker.currentNode);
    for (const rect of range.getClientRects()) {
      const [left, top] = [rect.left + scrollX, rect.top + scrollY];
      const hit = badges.some(
        (box) =>
          box.left < left + rect.width - 1 &&
          box.right > left + 1 &&
          box.top < top + rect.height - 4 &&
          box.bottom > top + 4,
      );
      if (hit) faults.push(`a badge covers "${textContent.trim()}"`);
    }
  }
  const { stood } = window as unknown as { stood: string[] };
  const now = [...document.querySelectorAll('body *')]
    .filter((element) => element.localName !== 'next-rung-badge')
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].join();
    });
  const moved = stood.filter((place, i) => place !== now[i]).length;
  if (moved) faults.push(`${moved} elements of the page moved or changed their size`);
  for (const { left, right } of badges)
    if (left < 0 || right > document.documentElement.scrollWidth)
      faults.push('a badge reaches out of the page');
  return faults;
}

describe.each([
  {
    name: 'Chromium',
    launch: (viewport: { width: number; height: number }) =>
      launchChromium({ site, viewport, extension: buildFor('chrome', UNDECLARED) }),
  },
  {
    name: 'Firefox',
    launch: (viewport: { width: number; height: number }) =>
      launchFirefox({ site, viewport, extension: buildFor('firefox', UNDECLARED) }),
  },
])('badges on seven boards in $name', ({ launch }) => {
  describe.each(WINDOWS)('$width px wide', (viewport) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch(viewport);
    });
    afterAll(() => browser?.close());

    test.each(Object.keys(LOOKS))(
      'cover no word, move nothing and follow the page: %s',
      async (look) => {
        const faults: string[] = [];
        for (const { name, url } of BOARD_LOOKS) {
          const tab = await browser.open(addressOf(url, look));
          const drawn = await until(`badges on ${name}`, () => drawnOn(tab));
          faults.push(...(await tab.evaluate(faultsOf, drawn)).map((fault) => `${name}: ${fault}`));
          const scheme = LOOKS[look]?.dark ? 'dark' : 'light';
          if (drawn.some((one) => one.scheme !== scheme)) faults.push(`${name}: a badge is not ${scheme}`);
          if (viewport.width >= 1280 && drawn.filter(({ full }) => full).length < drawn.length / 2)
            faults.push(`${name}: most badges show no level`);
          await tab.close();
        }
        expect(faults.join('\n')).toBe('');
      },
      EACH_PAGE_MS * BOARD_LOOKS.length,
    );
  });
});
