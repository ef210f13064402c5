import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  LINKEDIN_LIST,
  linkedInCard,
  linkedInId,
  linkedInPage,
  linkedInPane,
} from '../samples/linkedin-page.ts';
import { isOutside, madeUpJob } from '../samples/made-up-jobs.ts';
import { openAllowed } from './allowed-site.ts';
import { askPage } from './ask-page.ts';
import { save } from './bookmark.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { type ChromiumBrowser, launchChromium } from './driver/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from './driver/firefox.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';
import { openRealPopup } from './real-popup.ts';

const CARDS = 12;
const inFamily = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i));
const [FIRST, NEXT] = inFamily as [number, number];
const FEED = 'https://www.linkedin.com/feed/';
const CHANGED = 'https://www.linkedin.com/jobs/search-changed';
/** The same page after a redesign: no class and no attribute is called what it was. */
const redesigned = linkedInPage({ cards: CARDS })
  .replace(
    / class="([^"]*)"/g,
    (_, names: string) =>
      ` class="${names
        .split(' ')
        .map((name) => `z${name.length}q`)
        .join(' ')}"`,
  )
  .replaceAll('data-entity-urn', 'data-zq');

const site = siteOf({
  [LINKEDIN_LIST]: linkedInPage({ cards: CARDS, open: FIRST }),
  [CHANGED]: redesigned,
  [FEED]: '<!doctype html><title>Feed</title><h1>News</h1>',
});

/** The titles that badges speak of, in the order of the page. */
async function badgedTitles(tab: Tab): Promise<string[]> {
  const titles: string[] = [];
  for (const host of await tab.all('next-rung-badge')) {
    const [open] = await (await host.shadow()).all('button.open');
    titles.push(((await open?.attribute('aria-label')) ?? '').split(':')[0] ?? '');
  }
  return titles;
}

describe.each(BROWSERS)('a page that lives, in $name', ({ name, launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site });
  });
  afterAll(() => browser.close());

  test('the pane that an in-page navigation swaps is badged anew, and only for what it shows now', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === inFamily.length + 1);
    await tab.evaluate(
      (id: string, pane: string) => {
        history.pushState({}, '', `?keywords=customer%20service&currentJobId=${id}`);
        const parsed = new DOMParser().parseFromString(pane, 'text/html');
        (document.querySelector('.details-pane__content') as Element).replaceChildren(
          ...parsed.body.childNodes,
        );
      },
      linkedInId(NEXT),
      linkedInPane(NEXT),
    );
    const shown = async () =>
      tab.evaluate(() => document.querySelectorAll('.details-pane__content next-rung-badge').length);
    await until('one badge in the pane', async () => (await shown()) === 1);
    const { title } = madeUpJob(NEXT);
    await until('the badge of what is open now', async () => (await badgedTitles(tab)).at(-1) === title);
    expect((await tab.all('next-rung-badge')).length).toBe(inFamily.length + 1);
    await tab.close();
  });

  test('cards that come while the background sleeps get their badges, and each explains itself', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === inFamily.length + 1);
    await browser.stopBackground();
    const more = [CARDS, CARDS + 1, CARDS + 2, CARDS + 3];
    await tab.evaluate((html: string) => {
      const parsed = new DOMParser().parseFromString(`<ul>${html}</ul>`, 'text/html');
      const cards = parsed.querySelector('ul')?.children ?? [];
      document.querySelector('ul.jobs-search__results-list')?.append(...cards);
    }, more.map(linkedInCard).join(''));
    const want = more.filter((i) => !isOutside(i)).map((i) => madeUpJob(i).title);
    expect(want.length).toBeGreaterThan(0);
    await until('badges of the new cards', async () => {
      const titles = await badgedTitles(tab);
      return (
        titles.length === inFamily.length + 1 + want.length && want.every((title) => titles.includes(title))
      );
    });
    await browser.stopBackground();
    const [host] = await tab.all('next-rung-badge');
    const root = await host?.shadow();
    await (await root?.find('button.open'))?.click();
    await until('the explanation', async () => (await root?.all('[role=dialog]'))?.length === 1);
    await tab.close();
  });

  test('a card that the page gives to another posting has that one’s badge, and one outside the field none', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === inFamily.length + 1);
    const [at, other, outside] = [6, 12, 14];
    const give = (to: number) =>
      tab.evaluate(
        (html: string, place: number) => {
          const parsed = new DOMParser().parseFromString(`<ul>${html}</ul>`, 'text/html');
          const list = document.querySelector('ul.jobs-search__results-list') as Element;
          const card = list.children[place] as Element;
          const next = parsed.querySelector('li') as Element;
          const inner = card.firstElementChild as Element;
          for (const { name, value } of next.firstElementChild?.attributes ?? [])
            inner.setAttribute(name, value);
          inner.replaceChildren(...(next.firstElementChild?.childNodes ?? []));
        },
        linkedInCard(to),
        at,
      );
    const count = async (i: number) =>
      (await badgedTitles(tab)).filter((title) => title === madeUpJob(i).title).length;
    await until(
      'the badges of both to speak',
      async () => (await count(at)) === 1 && (await count(other)) === 1,
    );
    await give(other);
    await until('the other’s badge', async () => (await count(other)) === 2);
    expect(await count(at)).toBe(0);
    await give(outside);
    await until('no badge', async () => (await count(other)) === 1);
    expect((await badgedTitles(tab)).length).toBe(inFamily.length);
    await tab.close();
  });

  test('a page that one comes back to has its badges, each once, and they still save', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === inFamily.length + 1);
    await tab.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
    await tab.go(FEED);
    await until('the other page', () => tab.evaluate(() => document.title === 'Feed' || undefined));
    await tab.evaluate(() => setTimeout(() => history.back(), 0));
    await until(
      'all badges again',
      async () => (await tab.all('next-rung-badge')).length === inFamily.length + 1,
    );
    // Chromium under test keeps no page in its cache: there the page is loaded again.
    const kept = await tab.evaluate(() => document.documentElement.hasAttribute('data-kept'));
    if (name === 'Firefox') expect(kept, 'Firefox kept the page as it was left').toBe(true);
    // The first card's posting stands open too: once its advert is judged, its badge has the width it keeps.
    await save(await tab.find('li next-rung-badge:not([data-title-only])'));
    await tab.close();
  });

  test('a board that has changed its pages is read by structure, and the page says so', async () => {
    const tab = await browser.open(CHANGED);
    await until(
      'badges all the same',
      async () => (await tab.all('next-rung-badge')).length === inFamily.length,
    );
    const panel = await browser.openPanel('popup.html');
    await until('the answer that the board has changed', async () => {
      const answer = (await askPage(panel, 'page.summary', {})) as { value?: { boardChanged?: boolean } };
      return answer.value?.boardChanged === true;
    });
    await panel.close();
    await tab.close();
  });
});

/** Only Chromium lets a test open the toolbar's popup over a page. */
describe('a board that has changed its pages, in the popup', () => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ site });
  });
  afterAll(() => browser?.close());

  test('is named, with a report of the page’s shape that has none of its words', async () => {
    const page = await browser.open(CHANGED);
    await until('badges', async () => (await page.all('next-rung-badge')).length === inFamily.length);
    const popup = await openRealPopup(browser, page);
    await until('the notice', () =>
      popup.evaluate(() => document.body.innerText.includes('LinkedIn has changed its pages')),
    );
    expect(await popup.evaluate(() => document.querySelector('.layout-report') === null)).toBe(true);
    await popup.click('.message .button');
    await until('the report', () => popup.evaluate(() => document.querySelector('.layout-report') !== null));
    const report = await popup.evaluate(() => document.querySelector('.layout-report')?.textContent ?? '');
    expect(report).toContain('board linkedin, changed');
    expect(report).toMatch(/li.* ×\d+/);
    for (const i of inFamily) {
      const { title, company, place } = madeUpJob(i);
      for (const words of [title, company, place, linkedInId(i)]) expect(report).not.toContain(words);
    }
    await popup.close();
    await page.close();
  });
});

/** A board that an employer's page holds in a frame of its own site. Only Firefox lets a test click the toolbar's button. */
describe('a board in a frame, on a site with "always here"', () => {
  const HOST = 'careers.somewhere.example';
  const PAGE = `https://${HOST}/join-us`;
  const BOARD = `https://${HOST}/embed/job_board`;
  const ELSEWHERE = 'https://www.employer.example/work-here';
  /** The page around a frame of another site cannot look into it: the frame tells it. */
  const TELLS = `<script>setInterval(() => parent.postMessage(document.getElementsByTagName('next-rung-badge').length, '*'), 100)</script>`;
  let browser: FirefoxBrowser;
  beforeAll(async () => {
    browser = await launchFirefox({
      site: siteOf({
        [PAGE]: `<!doctype html><title>Join us</title><h1>Join us</h1><iframe src="${BOARD}" width="900" height="900"></iframe>`,
        [BOARD]: linkedInPage({ cards: CARDS })
          .replaceAll('www.linkedin.com', HOST)
          .replace('</body>', `${TELLS}</body>`),
        [ELSEWHERE]: `<!doctype html><title>Work here</title><h1>Work here</h1><script>addEventListener('message', ({ data }) => { document.title = 'badges ' + data })</script><iframe src="${BOARD}" width="900" height="900"></iframe>`,
      }),
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => browser?.close());

  test('has badges in the frame', async () => {
    const tab = await browser.open(PAGE);
    await tab.show();
    const popup = await browser.openPopup();
    await until('the question', async () => (await popup.text()).includes(`Always on ${HOST}`));
    await popup.click('.site-choice .button');
    await until('the question to go', async () => !(await popup.text()).includes(`Always on ${HOST}`));
    await tab.close();
    const later = await openAllowed(browser, PAGE, (opened) =>
      opened.evaluate(
        (count: number) =>
          document.querySelector('iframe')?.contentDocument?.querySelectorAll('next-rung-badge').length ===
          count,
        inFamily.length,
      ),
    );
    await later.close();
  });

  test('has badges in the frame of an employer’s page of another site too, and none around it', async () => {
    const tab = await browser.open(ELSEWHERE);
    await until('badges in the frame', () =>
      tab.evaluate((count: number) => document.title === `badges ${count}`, inFamily.length),
    );
    expect(await tab.evaluate(() => document.getElementsByTagName('next-rung-badge').length)).toBe(0);
    await tab.close();
  });
});
