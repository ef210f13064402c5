import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINKEDIN_LIST, linkedInCard, linkedInId, linkedInPage } from '../samples/linkedin-page.ts';
import { isOutside, madeUpJob } from '../samples/made-up-jobs.ts';
import { ask } from './ask.ts';
import { save } from './bookmark.ts';
import { type Browser, type Tab, until } from './driver/browser.ts';
import { BROWSERS } from './driver/index.ts';
import { siteOf } from './driver/pages.ts';

const CARDS = 6;
/** Stands open beside the list. */
const OPEN = 1;
const LISTED = Array.from({ length: CARDS }, (_, i) => i).filter((i) => !isOutside(i)).length;
const site = siteOf({ [LINKEDIN_LIST]: linkedInPage({ cards: CARDS, open: OPEN }) });

/** What each badge of the page says, in the page's order. */
const levels = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('next-rung-badge')].map(
      ({ dataset }) => `${dataset.level} ${dataset.stage}`,
    ),
  );

/**
 * Puts other words into the page's own nodes, as browsers' translators do: Chrome's and Edge's wrap each text in
 * elements of their own, Firefox's changes it where it stands. Both name the language at the root.
 */
const translate = (tab: Tab, how: 'wraps' | 'changes') =>
  tab.evaluate((way: string) => {
    document.documentElement.lang = 'es';
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (
        !text.data.trim() ||
        text.data.startsWith('Se busca') ||
        text.parentElement?.closest('script,style')
      )
        continue;
      const words = `Se busca gente con experiencia ${text.data.length}`;
      if (way === 'changes') text.data = words;
      else {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = words;
        outer.append(inner);
        text.replaceWith(outer);
      }
    }
  }, how);

describe.each(BROWSERS)('a page that the browser translates, in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ site });
  });
  afterAll(() => browser?.close());

  test.each(['wraps', 'changes'] as const)(
    'keeps its badges where the translator %s its words, and what is saved of it is what its employers wrote',
    async (how) => {
      const tab = await browser.open(LINKEDIN_LIST);
      await until('all badges, the open one by its whole advert', async () => {
        const whole = await tab.all('.details-pane__content next-rung-badge:not([data-title-only])');
        return whole.length === 1 && (await levels(tab)).length === LISTED + 1;
      });
      const before = await levels(tab);

      await translate(tab, how);
      // Of an added card it is known that all before it was read again when it has its badge.
      await tab.evaluate((html: string) => {
        const parsed = new DOMParser().parseFromString(`<ul>${html}</ul>`, 'text/html');
        document
          .querySelector('ul.jobs-search__results-list')
          ?.append(...(parsed.querySelector('ul')?.children ?? []));
      }, linkedInCard(CARDS));
      const added = `[data-entity-urn$="${linkedInId(CARDS)}"]`;
      const host = await tab.find(`${added} next-rung-badge`);
      const root = await host.shadow();
      await until('its place', async () => (await root.all('.placed')).length === 1);
      await translate(tab, how);
      await save(host);
      expect(await host.attribute('data-level')).toBeTruthy();
      const [pane, listed] = [before.slice(-1), before.slice(0, -1)];
      const level = `${await host.attribute('data-level')} ${await host.attribute('data-stage')}`;
      expect(await levels(tab)).toEqual([...listed, level, ...pane]);

      const panel = await browser.openPanel('manifest.json');
      const id = `linkedin:${linkedInId(CARDS)}`;
      const read = (await ask(panel, 'role.read', { id })) as unknown as {
        value: { role: { posting: object } };
      };
      expect(read.value.role.posting).toMatchObject({
        title: madeUpJob(CARDS).title,
        company: madeUpJob(CARDS).company,
      });
      await ask(panel, 'role.remove', { id });
      await panel.close();
      await tab.close();
    },
  );
});
