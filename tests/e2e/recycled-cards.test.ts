import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInCard, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside, madeUpJob } from '../samples/made-up-jobs.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 40;
const site = siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: CARDS }) });
const inFamily = (count: number) => Array.from({ length: count }, (_, i) => i).filter((i) => !isOutside(i));
const badges = (tab: Tab) => tab.evaluate(() => document.getElementsByTagName('next-rung-badge').length);

/** By title, the level that the badge on its card shows to tests; titles without badges are missing. */
function levels(tab: Tab): Promise<Record<string, string>> {
  return tab.evaluate(() => {
    const known: Record<string, string> = {};
    for (const host of document.querySelectorAll<HTMLElement>('next-rung-badge')) {
      const title = host.closest('li')?.querySelector('h3')?.textContent?.trim() ?? '';
      known[title] = host.dataset.level ?? '';
    }
    return known;
  });
}

describe.each(BROWSERS)(
  'a page that gives its cards to other postings all the time, in $name',
  ({ launch }) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch({ site });
    });
    afterAll(() => browser.close());

    test.each([
      { many: 5, when: 'a few at a time' },
      { many: CARDS, when: 'all at once' },
    ])(
      'never shows one posting’s badge on another, given $when, though the background stops in between',
      async ({ many }) => {
        const tab = await browser.open(LINKEDIN_LIST);
        await until('all badges', async () => (await badges(tab)) === inFamily(CARDS).length);
        const known = await levels(tab);
        expect(new Set(Object.values(known)).size).toBeGreaterThan(2);
        const html = Array.from({ length: 10 * CARDS }, (_, i) => linkedInCard(i + 100)).map((card, i) =>
          // Every other one has words that nobody has judged yet.
          i % 2 ? card.replaceAll('</h3>', ` ${i}</h3>`) : card,
        );
        await tab.evaluate(
          (cards: string[], right: Record<string, string>, many: number) => {
            const told = { wrong: [] as string[], looks: 0 };
            Object.assign(globalThis, { told });
            const parser = new DOMParser();
            const list = document.querySelector('ul.jobs-search__results-list') as Element;
            let next = 0;
            function give() {
              for (let n = 0; n < many && next < cards.length; n++, next++) {
                const to = parser
                  .parseFromString(`<ul>${cards[next]}</ul>`, 'text/html')
                  .querySelector('li > *');
                const inner = list.children[(next * 7) % list.children.length]?.firstElementChild;
                for (const { name, value } of to?.attributes ?? []) inner?.setAttribute(name, value);
                // Written over where it stands, as lists do that draw the same elements again: our badge stays inside.
                for (const part of ['h3', 'h4', '.base-card__full-link']) {
                  const [old, fresh] = [inner?.querySelector(part), to?.querySelector(part)];
                  for (const { name, value } of fresh?.attributes ?? []) old?.setAttribute(name, value);
                  const words = document.createTextNode(fresh?.textContent ?? '');
                  const ours = [...(old?.children ?? [])].filter(
                    (one) => one.localName === 'next-rung-badge',
                  );
                  old?.replaceChildren(words, ...ours);
                }
              }
              requestAnimationFrame(() => setTimeout(look));
            }
            function look() {
              told.looks++;
              for (const host of document.querySelectorAll<HTMLElement>('next-rung-badge')) {
                const title = host.closest('li')?.querySelector('h3')?.textContent?.trim() ?? '';
                const plain = title.replace(/ \d+$/, '');
                if (host.dataset.level !== right[plain]) told.wrong.push(`${title}: ${host.dataset.level}`);
              }
              if (next < cards.length) give();
              else Object.assign(told, { over: true });
            }
            give();
          },
          html,
          known,
          many,
        );
        await browser.stopBackground();
        const told = await until('the last card to be given', () =>
          tab.evaluate(() => {
            const { told } = globalThis as unknown as {
              told: { over?: boolean; wrong: string[]; looks: number };
            };
            return told.over && told;
          }),
        );
        expect(told.looks).toBeGreaterThanOrEqual(html.length / many);
        expect(told.wrong).toEqual([]);
        const wanted = () =>
          tab.evaluate((right: Record<string, string>) => {
            let missing = 0;
            for (const card of document.querySelectorAll('ul.jobs-search__results-list > li')) {
              const title = card.querySelector('h3')?.textContent?.trim().replace(/ \d+$/, '') ?? '';
              const host = card.querySelector<HTMLElement>('next-rung-badge');
              if ((host?.dataset.level ?? undefined) !== right[title]) missing++;
            }
            return missing;
          }, known);
        await until('each card to have its own posting’s badge, or none', async () => (await wanted()) === 0);
        await tab.close();
      },
    );

    test.each(['frame', 'resize'])(
      'nor for as long as one frame, where the page does it right before it is painted, in its own %s',
      async (when) => {
        const tab = await browser.open(LINKEDIN_LIST);
        await until('all badges', async () => (await badges(tab)) === inFamily(CARDS).length);
        const known = await levels(tab);
        const html = Array.from({ length: 60 }, (_, i) => linkedInCard(i + 100));
        await tab.evaluate(
          (cards: string[], right: Record<string, string>, when: string) => {
            const told = { wrong: [] as string[], looks: 0, errors: [] as string[] };
            Object.assign(globalThis, { told });
            addEventListener('error', ({ message }) => told.errors.push(message));
            const parser = new DOMParser();
            const list = document.querySelector('ul.jobs-search__results-list') as HTMLElement;
            const parts = ['h3', 'h4', '.base-card__full-link'];
            let next = 0;
            function give() {
              const to = parser
                .parseFromString(`<ul>${cards[next]}</ul>`, 'text/html')
                .querySelector('li > *');
              const inner = list.children[next % 8]?.firstElementChild;
              next++;
              for (const { name, value } of to?.attributes ?? []) inner?.setAttribute(name, value);
              for (const part of parts) {
                const [old, fresh] = [inner?.querySelector(part), to?.querySelector(part)];
                for (const { name, value } of fresh?.attributes ?? []) old?.setAttribute(name, value);
                const words = document.createTextNode(fresh?.textContent ?? '');
                const ours = [...(old?.children ?? [])].filter((one) => one.localName === 'next-rung-badge');
                old?.replaceChildren(words, ...ours);
              }
            }
            /** Before anything else of the next frame: what stands there now was painted with the last. */
            function look() {
              told.looks++;
              for (const host of document.querySelectorAll<HTMLElement>('next-rung-badge')) {
                const title = host.closest('li')?.querySelector('h3')?.textContent?.trim() ?? '';
                if (host.dataset.level !== right[title]) told.wrong.push(`${title}: ${host.dataset.level}`);
              }
              if (next === cards.length) Object.assign(told, { over: true });
              else requestAnimationFrame(begin);
            }
            function begin() {
              requestAnimationFrame(look);
              if (when === 'frame') give();
              else list.style.width = `${500 + (told.looks % 2) * 40}px`;
            }
            if (when === 'resize')
              new ResizeObserver(() => next < cards.length && told.looks > 0 && give()).observe(list);
            // A page that changes the very size it watches would hear of that itself.
            Object.assign(list.style, { width: '500px', height: '6000px' });
            requestAnimationFrame(look);
          },
          html,
          known,
          when,
        );
        const told = await until('the last card to be given', () =>
          tab.evaluate(() => {
            const { told } = globalThis as unknown as {
              told: { over?: boolean; wrong: string[]; looks: number; errors: string[] };
            };
            return told.over && told;
          }),
        );
        expect(told.looks).toBeGreaterThan(html.length / 2);
        expect(told.wrong).toEqual([]);
        expect(told.errors, 'nothing of it is told to the page as its own error').toEqual([]);
        await tab.close();
      },
    );

    test('a badge that stays, since the other posting is judged alike, stands on none of its words', async () => {
      const tab = await browser.open(LINKEDIN_LIST);
      await until('all badges', async () => (await badges(tab)) === inFamily(CARDS).length);
      // Of two postings whose badges look alike, the one with the least to say is given the place of the other.
      const given = await tab.evaluate(() => {
        const long = new Map<string, HTMLElement>();
        let best = { more: 0, from: -1, to: -1 };
        const cards = [...document.querySelectorAll<HTMLElement>('.job-search-card')];
        const words = (card: HTMLElement) => card.querySelector('h3')?.textContent?.trim().length ?? 0;
        const face = (card: HTMLElement) => {
          const { level, stage } = card.querySelector<HTMLElement>('next-rung-badge')?.dataset ?? {};
          return level && `${level}.${stage}`;
        };
        for (const card of cards) {
          const key = face(card);
          if (key && words(card) > words(long.get(key) ?? card) - 1) long.set(key, card);
        }
        for (const [to, card] of cards.entries()) {
          const from = long.get(face(card) ?? '');
          const more = from ? words(from) - words(card) : 0;
          if (from && more > best.more) best = { more, from: cards.indexOf(from), to };
        }
        return best;
      });
      expect(given.more, 'the page needs titles of different length that are judged alike').toBeGreaterThan(
        8,
      );
      const card = await tab.find(`li:nth-child(${given.to + 1}) .job-search-card`);
      const root = await (await card.find('next-rung-badge')).shadow();
      await root.find('.placed');
      await card.evaluate((to, at) => {
        const from = document.querySelectorAll('.job-search-card')[at] as Element;
        for (const { name, value } of from.attributes) to.setAttribute(name, value);
        for (const part of ['h3', 'h4', '.base-card__full-link']) {
          const [old, fresh] = [to.querySelector(part), from.querySelector(part)];
          for (const { name, value } of fresh?.attributes ?? []) old?.setAttribute(name, value);
          if (old) old.textContent = fresh?.textContent ?? '';
        }
      }, given.from);
      await until('a place beside the words', async () => {
        const [badge] = await root.all('.placed');
        const box = await badge?.evaluate((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return [left, right, top, bottom] as const;
        });
        return (
          box &&
          card.evaluate(
            (element, ...[left, right, top, bottom]) => {
              const range = document.createRange();
              range.selectNodeContents(element.querySelector('h3') as Element);
              return [...range.getClientRects()].every(
                (line) =>
                  line.right <= left ||
                  line.left >= right ||
                  line.bottom - 4 <= top ||
                  line.top + 4 >= bottom,
              );
            },
            ...box,
          )
        );
      });
      await tab.close();
    });

    test('gives each of thousands its badge, the same posting twice too', async () => {
      const tab = await browser.open(LINKEDIN_LIST);
      await until('all badges', async () => (await badges(tab)) === inFamily(CARDS).length);
      const count = 2500;
      const cards = Array.from({ length: count }, (_, i) =>
        linkedInCard(i % 1100).replaceAll('</h3>', ` ${i % 1100}</h3>`),
      );
      await tab.evaluate((html: string) => {
        const parsed = new DOMParser().parseFromString(`<ul>${html}</ul>`, 'text/html');
        document
          .querySelector('ul.jobs-search__results-list')
          ?.append(...(parsed.querySelector('ul')?.children ?? []));
      }, cards.join(''));
      const want =
        inFamily(CARDS).length + Array.from(cards.keys()).filter((i) => !isOutside(i % 1100)).length;
      await until('all of them', async () => (await badges(tab)) === want, 60_000);
      expect(madeUpJob(0).title in (await levels(tab))).toBe(true);
      await tab.close();
    });
  },
);
