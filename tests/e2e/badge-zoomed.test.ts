import { expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { type Box, boxOf, edgeColours } from './badge-pixels.ts';
import { until } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
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

test.each([1.1, 1.25, 1.5, 1.75])(
  'zoomed by the browser to %d the edges of badges are sharp',
  async (zoom) => {
    const browser = await launchChromium({
      site: siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: 6, head: UNEVEN }) }),
    });
    try {
      const tab = await browser.open(LINKEDIN_LIST);
      const panel = await browser.openPanel('options.html');
      await panel.evaluate(async (factor) => {
        const { chrome } = globalThis as unknown as Zooming;
        for (const { id, url } of await chrome.tabs.query({}))
          if (!url?.startsWith('chrome-extension:')) await chrome.tabs.setZoom(id, factor);
      }, zoom);
      await panel.close();
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
