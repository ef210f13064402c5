import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../lib/view/filter.ts';
import { INDEED_LIST, indeedPage } from '../samples/indeed-page.ts';
import { LINKEDIN_LIST, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside, madeUpJob } from '../samples/made-up-jobs.ts';
import { askPage } from './ask-page.ts';
import { untilFilled } from './bookmark.ts';
import { type Browser, type Found, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 12;
const IN_FAMILY = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const OTHER_LIST = 'https://www.linkedin.com/jobs/search-other';
const OTHER_LEVEL = 'https://www.linkedin.com/jobs/search-level';
const LONG_LIST = 'https://www.linkedin.com/jobs/search-long';

async function badgeOf(tab: Tab, title: string): Promise<{ host: Found; root: Found }> {
  return until(`the badge of "${title}"`, async () => {
    for (const host of await tab.all('next-rung-badge')) {
      const root = await host.shadow();
      const [open] = await root.all('button.open');
      const label = await open?.attribute('aria-label');
      if (open && label?.startsWith(`${title}:`)) return { host, root };
    }
    return undefined;
  });
}

describe.each(BROWSERS)('badges in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({
      site: siteOf({
        [LINKEDIN_LIST]: linkedInPage({ cards: CARDS, open: 1 }),
        [OTHER_LIST]: linkedInPage({ cards: CARDS }),
        [OTHER_LEVEL]: linkedInPage({ cards: CARDS, open: 0 }),
        [LONG_LIST]: linkedInPage({ cards: 120 }),
        [INDEED_LIST]: indeedPage({ cards: CARDS, open: 1 }),
        'https://www.linkedin.com/feed/':
          '<!doctype html><title>Feed</title><h1>News</h1><a href="/in/someone">Someone</a>',
      }),
    });
  });
  afterAll(() => browser.close());

  test.each([
    ['LinkedIn', LINKEDIN_LIST],
    ['Indeed', INDEED_LIST],
  ])(
    '%s: each customer-service card and the open posting have one, no other posting does',
    async (_name, url) => {
      const tab = await browser.open(url);
      await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY + 1);
      await until('the open posting judged by its whole advert', () =>
        tab.evaluate(
          () => document.querySelector('next-rung-badge:not([data-title-only])') !== null || undefined,
        ),
      );
      const hosts = await tab.evaluate(() =>
        [...document.querySelectorAll('next-rung-badge')].map((host) => ({
          level: (host as HTMLElement).dataset.level ?? '',
          titleOnly: (host as HTMLElement).dataset.titleOnly,
          names: host.getAttributeNames(),
          sealed: host.shadowRoot === null && host.childNodes.length === 0,
        })),
      );
      for (const { level, names, sealed } of hosts) {
        expect(level).toMatch(/^(?:[1-6]|unknown)$/);
        expect(sealed, 'a page can look into a badge: close its root').toBe(true);
        expect(names.filter((name) => !/^data-(?:level|stage|title-only|in-flow|over)$/.test(name))).toEqual(
          [],
        );
      }
      await tab.close();
    },
  );

  test('the open posting is judged by its whole advert though the background slept', async () => {
    await browser.stopBackground();
    const tab = await browser.open(INDEED_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY + 1);
    await until('the answer of the background', () =>
      tab.evaluate(
        () => document.querySelector('next-rung-badge:not([data-title-only])') !== null || undefined,
      ),
    );
    await tab.close();
  });

  test('an advert that tells another level than its card says so: in the name, aloud, and among its reasons', async () => {
    const tab = await browser.open(OTHER_LEVEL);
    const root = await (await tab.find('.details-pane__content next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    const open = await root.find('button.open');
    const said = 'Read from the full advert; the list alone suggested Entry.';
    expect(await open.attribute('aria-label')).toMatch(new RegExp(`: Lead; .*${said}$`));
    // Where the browser speaks by itself, a test cannot listen.
    if (await tab.evaluate(() => !('ariaNotify' in Element.prototype)))
      expect(await (await root.find('[role="status"][data-words]')).attribute('data-words')).toContain(said);
    await open.click();
    expect(await (await root.find('.basis')).attribute('data-words')).toBe(said);
    await tab.close();
  });

  test('moves nothing on the page and covers no word of a card', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const { root } = await badgeOf(tab, madeUpJob(0).title);
    await until('its place', async () => (await root.all('.placed')).length === 1);
    const [x, y, right, bottom] = await (await root.find('.badge')).evaluate((box) => {
      const rect = box.getBoundingClientRect();
      return [rect.x, rect.y, rect.right, rect.bottom] as const;
    });
    const overlaps = await tab.evaluate(
      (left: number, top: number, end: number, low: number) => {
        const card = document.querySelector('.job-search-card') as Element;
        const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const hit: string[] = [];
        while (walker.nextNode()) {
          if (
            !walker.currentNode.textContent?.trim() ||
            walker.currentNode.parentElement?.matches('.sr-only')
          )
            continue;
          range.selectNodeContents(walker.currentNode);
          for (const rect of range.getClientRects())
            if (rect.left < end && rect.right > left && rect.top + 4 < low && rect.bottom - 4 > top)
              hit.push(walker.currentNode.textContent);
        }
        return hit;
      },
      x,
      y,
      right,
      bottom,
    );
    expect(overlaps).toEqual([]);
    await tab.close();
  });

  test('one click saves, every badge of the role in every tab shows it, and undo takes it back', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const other = await browser.open(OTHER_LIST);
    const { title } = madeUpJob(5);
    const there = await badgeOf(other, title);
    await tab.show();
    const { root } = await badgeOf(tab, title);
    await (await root.find('.save')).click();
    await untilFilled(root);
    await untilFilled(there.root);
    // Where the browser speaks by itself, a test cannot listen.
    if (await tab.evaluate(() => !('ariaNotify' in Element.prototype))) {
      const status = await root.find('[role="status"][data-words]');
      expect(await status.attribute('data-words')).toBe('Saved to your shortlist');
    }
    await (await root.find({ role: 'button', name: 'Undo' })).click();
    await untilFilled(root, false);
    await untilFilled(there.root, false);
    await tab.close();
    await other.close();
  });

  test('what is saved outlives the background, and is known to a page opened later', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    const { title } = madeUpJob(2);
    const { root } = await badgeOf(tab, title);
    await browser.stopBackground();
    await (await root.find('.save')).click();
    await untilFilled(root);
    await tab.close();
    const later = await browser.open(OTHER_LIST);
    await untilFilled((await badgeOf(later, title)).root);
    await later.close();
  });

  test('opens its reasons by click and by key, shows the words, and Escape returns to the badge', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY + 1);
    const host = await tab.find('.details-pane__content next-rung-badge');
    const root = await host.shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    await (await root.find('button.open')).click();
    const why = await root.find('[role="dialog"]');
    expect(await why.text()).toContain('Team Leader');
    expect(await why.text()).toContain('One rung up');
    const inside = await why.evaluate((box) => {
      const rect = box.getBoundingClientRect();
      return rect.left >= 0 && rect.top >= 0 && rect.right <= innerWidth && rect.bottom <= innerHeight;
    });
    expect(inside, 'the explanation reaches outside the window').toBe(true);
    await tab.press('Escape');
    await until('it to close', async () => (await root.all('[role="dialog"]')).length === 0);
    await tab.press('Enter');
    await until('Enter to open it again', async () => (await root.all('[role="dialog"]')).length === 1);
    await tab.close();
  });

  test('the line about a goal shows all its words, and its place is as high without one', async () => {
    const tab = await browser.open(OTHER_LIST);
    const { root } = await badgeOf(tab, madeUpJob(3).title);
    await until('its place', async () => (await root.all('.placed')).length === 1);
    const open = await root.find('button.open');
    const line = async (said: RegExp) => {
      await open.click();
      const goal = await until('the line about the goal', async () => {
        const [found] = await root.all('.pop .goal');
        return found && said.test((await found.attribute('data-words')) ?? '') ? found : undefined;
      });
      const measured = await goal.evaluate((box) => [box.clientHeight, box.scrollHeight]);
      await tab.press('Escape');
      await until('it to close', async () => (await root.all('[role="dialog"]')).length === 0);
      return measured;
    };
    const [without] = await line(/^Set a goal/);
    const panel = await browser.openPanel('popup.html');
    const now = { level: 2, track: 'retail' };
    await askPage(panel, 'goal.changed', { goal: { level: 6, track: 'hospitality', now } });
    await panel.close();
    await tab.show();
    await until('the badge to know the goal', async () =>
      (await open.attribute('aria-label'))?.includes('Sideways from Experienced'),
    );
    const [high, words] = await line(
      /^Sideways from Experienced · 4 rungs below your goal, on another ladder$/,
    );
    expect(high, 'a page could tell whether there is a goal').toBe(without);
    expect(words, 'words are cut').toBeLessThanOrEqual(high ?? 0);
    await tab.close();
  });

  test('a quote leads to its words on the page and changes no node of it', async () => {
    const tab = await browser.open(INDEED_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY + 1);
    const root = await (await tab.find('.jobsearch-RightPane next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    const before = await tab.evaluate(() => document.querySelector('#jobDescriptionText')?.innerHTML);
    await (await root.find('button.open')).click();
    // Where the words are far down, they come into sight.
    await tab.evaluate(() => {
      const pane = document.querySelector<HTMLElement>('#jobDescriptionText');
      if (pane) pane.style.paddingBlockStart = '2000px';
    });
    const quotes = await root.all('button.quote');
    const last = quotes.at(-1) as Found;
    const said = await (await last.find('q')).attribute('data-words');
    await last.evaluate((button) => button.focus());
    await tab.press('Enter');
    const marked = await until('the words to be marked and in sight', () =>
      tab.evaluate(() => {
        const [range] = CSS.highlights.get('next-rung') ?? [];
        const box = (range as Range | undefined)?.getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= innerHeight ? String(range) : undefined;
      }),
    );
    expect(marked.toLowerCase()).toBe(said?.toLowerCase());
    expect(await tab.evaluate(() => document.querySelector('#jobDescriptionText')?.innerHTML)).toBe(before);
    await tab.close();
  });

  test('shows its reasons as a preview while the pointer rests on it, and takes them away when it leaves', async () => {
    const tab = await browser.open(LINKEDIN_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY + 1);
    const root = await (await tab.find('.details-pane__content next-rung-badge')).shadow();
    await until('its place', async () => (await root.all('.placed.ad')).length === 1);
    const open = await root.find('button.open');
    await open.hover();
    await root.find('[role="dialog"]');
    expect(await open.attribute('aria-expanded'), 'a preview is not opened').toBe('false');
    expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
    await (await tab.find('header')).hover();
    await until('the preview to go', async () => (await root.all('[role="dialog"]')).length === 0);
    await tab.close();
  });

  test('is reached by the keyboard after its card’s own links, card by card, and saves by it', async () => {
    const tab = await browser.open(OTHER_LIST);
    const { host, root } = await badgeOf(tab, madeUpJob(0).title);
    const next = await badgeOf(tab, madeUpJob(1).title);
    // The first card is judged by itself, before the others.
    for (const badge of [root, next.root])
      await until('its place', async () => (await badge.all('.placed')).length === 1);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.job-search-card a')?.focus());
    const order: string[] = [];
    for (let i = 0; i < 7; i++) {
      order.push(
        await tab.evaluate(() => {
          const { activeElement: at } = document;
          const cards = [...document.querySelectorAll('.job-search-card')];
          const card = cards.indexOf(at?.closest('.job-search-card') as Element);
          return `${at?.localName === 'next-rung-badge' ? 'badge' : at?.localName} ${card}`;
        }),
      );
      await tab.press('Tab');
    }
    expect(order).toEqual(['a 0', 'a 0', 'badge 0', 'badge 0', 'a 1', 'a 1', 'badge 1']);
    await (await root.find('.save')).evaluate((save) => save.focus());
    await tab.press('Enter');
    await untilFilled(root);
    const save = await root.find('.save');
    expect(await save.attribute('aria-label')).toBe(`Saved: ${madeUpJob(0).title}. Remove from shortlist`);
    expect(await host.evaluate((element) => document.activeElement === element)).toBe(true);
    await tab.press('Enter');
    await untilFilled(root, false);
    await tab.close();
  });

  test('the shortcut’s message saves the posting that is open, a menu’s the posting of its link', async () => {
    const tab = await browser.open(INDEED_LIST);
    const { root } = await badgeOf(tab, madeUpJob(3).title);
    const panel = await browser.openPanel('popup.html');
    const byLink = await askPage(panel, 'command.save', {
      linkUrl: await tab.evaluate(() => document.querySelectorAll<HTMLAnchorElement>('a[data-jk]')[3]?.href),
    });
    expect(byLink).toMatchObject({ ok: true, value: { id: expect.stringContaining('indeed:') } });
    await untilFilled(root);
    const open = await askPage(panel, 'command.save', {});
    expect(open).toMatchObject({ ok: true, value: { id: expect.stringContaining('indeed:') } });
    await panel.close();
    await tab.close();
  });

  test('the page is summed up, filtered, and whole again with one ask', async () => {
    const tab = await browser.open(OTHER_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY);
    const nodes = await tab.evaluate(() => document.querySelectorAll('.job-search-card').length);
    const style = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.job-search-card')].map((card) => card.getAttribute('style')),
      );
    const before = await style();
    const panel = await browser.openPanel('popup.html');
    expect(await askPage(panel, 'page.summary', {})).toMatchObject({
      value: { board: 'linkedin', postings: CARDS, inFamily: IN_FAMILY, hidden: 0 },
    });
    expect(await askPage(panel, 'page.filter', { ...NO_FILTER, how: 'hide', outside: true })).toMatchObject({
      value: { hidden: CARDS - IN_FAMILY },
    });
    const visible = await tab.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.job-search-card')].filter(
          (card) => card.offsetHeight > 0,
        ).length,
    );
    expect(visible).toBe(IN_FAMILY);
    expect(await tab.evaluate(() => document.querySelectorAll('.job-search-card').length)).toBe(nodes);
    await askPage(panel, 'page.filter', { ...NO_FILTER, how: 'hide', saved: true });
    expect(await style(), 'a page can see what is hidden: cover saved cards from inside the badge').toEqual(
      before,
    );
    expect(await askPage(panel, 'page.filter', NO_FILTER)).toMatchObject({ value: { hidden: 0 } });
    expect(await style()).toEqual(before);
    await panel.close();
    await tab.close();
  });

  test('cards that nobody scrolled to have their badges in place too, for who lists the page’s buttons', async () => {
    const tab = await browser.open(LONG_LIST);
    const hosts = await until('badges far down', async () => {
      const all = await tab.all('next-rung-badge');
      return all.length > 60 ? all : undefined;
    });
    const roots = await Promise.all([hosts[0], hosts.at(-1)].map((host) => (host as Found).shadow()));
    for (const root of roots) await until('its place', async () => (await root.all('.placed')).length === 1);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    await tab.close();
  });

  test('cards appended, cards recycled and panes swapped are read as they come', async () => {
    const tab = await browser.open(OTHER_LIST);
    await until('all badges', async () => (await tab.all('next-rung-badge')).length === IN_FAMILY);
    await tab.evaluate(() => {
      const list = document.querySelector('ul.jobs-search__results-list') as Element;
      const more = document.createDocumentFragment();
      for (let i = 0; i < 3; i++) {
        const item = (list.firstElementChild as Element).cloneNode(true) as HTMLElement;
        const card = item.querySelector('.job-search-card') as HTMLElement;
        card.dataset.entityUrn = `urn:li:jobPosting:55000000${10 + i}`;
        const link = item.querySelector<HTMLAnchorElement>('a.base-card__full-link');
        if (link) link.href = `https://www.linkedin.com/jobs/view/guest-agent-at-x-55000000${10 + i}`;
        for (const host of item.querySelectorAll('next-rung-badge')) host.id = 'copy';
        more.append(item);
      }
      list.append(more);
    });
    await until('badges on what was appended, and none of the clones’ empty ones', async () => {
      const copies = await tab.all('#copy');
      return copies.length === 0 && (await tab.all('next-rung-badge')).length === IN_FAMILY + 3;
    });
    await tab.evaluate(() => {
      const card = document.querySelector('.job-search-card') as HTMLElement;
      card.dataset.entityUrn = 'urn:li:jobPosting:6600000001';
      for (const heading of card.querySelectorAll('h3, .sr-only'))
        heading.textContent = 'Contact Centre Director';
      const link = card.querySelector('a.base-card__full-link') as HTMLAnchorElement;
      link.href = 'https://www.linkedin.com/jobs/view/contact-centre-director-at-x-6600000001';
    });
    await badgeOf(tab, 'Contact Centre Director');
    await tab.close();
  });

  test('a page of the same board without postings is left alone', async () => {
    const tab = await browser.open('https://www.linkedin.com/feed/');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await tab.evaluate(() => document.querySelectorAll('next-rung-badge').length)).toBe(0);
    await tab.close();
  });
});
