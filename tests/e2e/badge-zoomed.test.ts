import { expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { type Box, boxOf, edgeColours } from './badge-pixels.ts';
import { type Found, type Tab, until } from './driver/browser.ts';
import { type ChromiumBrowser, type ChromiumTab, launchChromium } from './driver/chromium.ts';
import { siteOf } from './driver/pages.ts';

interface Zooming {
  chrome: {
    tabs: {
      query(what: object): Promise<{ id: number; url?: string }[]>;
      setZoom(tab: number, factor: number): Promise<void>;
    };
  };
}

/** Cards of which no two stand at the same fraction of a pixel. */
const UNEVEN =
  '<style>.job-search-card{margin-top:10.37px !important;padding-left:7.21px !important}</style>';

/** As wide whatever the zoom: nothing but the zoom itself says that places are other than they were. */
const FIXED = '<style>.job-search-card{width:420px !important}</style>';

async function zoomTo(browser: ChromiumBrowser, factor: number) {
  const panel = await browser.openPanel('options.html');
  await panel.evaluate(async (to) => {
    const { chrome } = globalThis as unknown as Zooming;
    for (const { id, url } of await chrome.tabs.query({}))
      if (!url?.startsWith('chrome-extension:')) await chrome.tabs.setZoom(id, to);
  }, factor);
  await panel.close();
}

const placedOn = async (tab: Tab) => {
  const placed: Found[] = [];
  for (const host of await tab.all('.job-search-card next-rung-badge'))
    placed.push(...(await (await host.shadow()).all('.placed')));
  return placed;
};

/** The colours of the edges of all badges in sight. */
async function edgesOn(tab: ChromiumTab) {
  const boxes: Box[] = [];
  for (const badge of await placedOn(tab)) boxes.push(await badge.evaluate(boxOf));
  return tab.evaluate(edgeColours, (await tab.page.screenshot()).toString('base64'), boxes);
}

test('zoomed while the page is open badges find sharp places again', async () => {
  const browser = await launchChromium({
    site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 6, head: UNEVEN + FIXED }) }),
  });
  try {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await placedOn(tab)).length >= 4);
    for (const zoom of [1.25, 1.1]) {
      await zoomTo(browser, zoom);
      await tab.show();
      await until('the zoom', () => tab.evaluate((to) => Math.abs(devicePixelRatio - to) < 0.01, zoom));
      await until('sharp edges', async () => {
        const edges = await edgesOn(tab);
        return edges.length >= 6 && edges.every((colours) => colours.length === 1);
      });
    }
  } finally {
    await browser.close();
  }
});

test('turned to be read from the other side while it is open, a page keeps its badges on their cards', async () => {
  const browser = await launchChromium({
    site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 4, head: FIXED }) }),
  });
  try {
    const tab = await browser.open(LINKEDIN_LIST);
    const offCard = async () => {
      const off: boolean[] = [];
      for (const badge of await placedOn(tab))
        off.push(
          await badge.evaluate((box) => {
            const card = (box.getRootNode() as ShadowRoot).host.closest('.job-search-card');
            const [on, at] = [card?.getBoundingClientRect(), box.getBoundingClientRect()];
            return (
              !on || at.left < on.left || at.right > on.right || at.top < on.top || at.bottom > on.bottom
            );
          }),
        );
      return off;
    };
    await until('all badges', async () => (await offCard()).length >= 3);
    for (const dir of ['rtl', 'ltr']) {
      await tab.evaluate((way) => {
        document.documentElement.dir = way;
      }, dir);
      await until(`badges on their cards, ${dir}`, async () => !(await offCard()).includes(true));
    }
  } finally {
    await browser.close();
  }
});

test.each([1.1, 1.25, 1.5, 1.75])(
  'zoomed by the browser to %d the edges of badges are sharp',
  async (zoom) => {
    const browser = await launchChromium({
      site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 6, head: UNEVEN }) }),
    });
    try {
      const tab = await browser.open(LINKEDIN_LIST);
      await zoomTo(browser, zoom);
      await tab.show();
      await tab.go(LINKEDIN_LIST);
      const boxes = await until('all badges', async () => {
        const placed: Box[] = [];
        for (const host of await tab.all('.job-search-card next-rung-badge'))
          for (const badge of await (await host.shadow()).all('.placed'))
            placed.push(await badge.evaluate(boxOf));
        return placed.length >= 4 ? placed : undefined;
      });
      expect(boxes[0]?.pixels).toBeCloseTo(zoom);
      const png = (await tab.page.screenshot()).toString('base64');
      const edges = await tab.evaluate(edgeColours, png, boxes);
      expect(edges.length).toBeGreaterThanOrEqual(6);
      expect(edges.map((colours) => colours.length)).toEqual(edges.map(() => 1));
    } finally {
      await browser.close();
    }
  },
);
