import { readFileSync } from 'node:fs';
import { type Found, type Tab, until } from '../tests/e2e/driver/browser.ts';
import type { ChromiumBrowser, ChromiumTab } from '../tests/e2e/driver/chromium.ts';

/** One annotated posting as the page shows it. */
interface Annotated {
  title: string;
  level: string;
  stage: string;
  from: string;
}

const catalogue: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const word = (key: string) => catalogue[key]?.message ?? key;

/** Reads every badge of a page together with the title of the posting it stands at. */
export async function readAnnotated(tab: Tab): Promise<Annotated[]> {
  const found = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('next-rung-badge')].map((badge) => {
      let around = badge.parentElement;
      while (around?.parentElement && !around.querySelector('h1, h2, h3, h4, a[href]'))
        around = around.parentElement;
      const title = around?.querySelector('h1, h2, h3, h4') ?? around?.querySelector('a[href]');
      return { title: (title?.textContent ?? '').replace(/\s+/g, ' ').trim(), ...badge.dataset };
    }),
  );
  return found.map(({ title, level = 'unknown', stage = 'unknown', titleOnly }: Record<string, string>) => ({
    title: title ?? '',
    level: word(`level_${level}`),
    stage: word(`stage_${stage}`),
    from: titleOnly === undefined ? 'ad' : 'title',
  }));
}

/** Prints what was annotated, one posting a line. */
export function printAnnotated(rows: Annotated[]) {
  const columns = ['title', 'level', 'stage', 'from'] as const;
  const head = { title: 'Posting', level: 'Level', stage: 'Training', from: 'Read from' };
  const width = (column: (typeof columns)[number]) =>
    Math.min(60, Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row: Annotated) =>
    columns.map((column) => row[column].slice(0, 60).padEnd(width(column))).join('  ');
  console.log(`\n${line(head).trimEnd()}`);
  console.log(columns.map((column) => '─'.repeat(width(column))).join('  '));
  for (const row of rows) console.log(line(row).trimEnd());
  console.log(`\n${rows.length} ${rows.length === 1 ? 'posting' : 'postings'} annotated.`);
}

/** The whole job on the sample board: read all, open an explanation, save two, compare them. */
export async function tourOfSample(
  browser: ChromiumBrowser,
  tab: ChromiumTab,
  folder: string,
): Promise<string[]> {
  const shots: string[] = [];
  const shoot = async (of: Tab, name: string) => {
    await of.screenshot(`${folder}/${name}.png`);
    shots.push(`${folder}/${name}.png`);
  };
  await scrollToEnd(tab);
  printAnnotated(await readAnnotated(tab));
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await shoot(tab, '1-board');

  const badges = await tab.all('.card next-rung-badge');
  const [first, second] = badges;
  if (!first || !second) throw new Error('the sample board shows fewer than two badges');
  const open = await part(first, '.open');
  await open.click();
  await until('the explanation', async () => (await open.attribute('aria-expanded')) === 'true');
  await shoot(tab, '2-why');
  await tab.press('Escape');

  for (const badge of [first, second]) {
    const save = await part(badge, '.save');
    await save.click();
    await until('the role to be saved', async () => (await save.attribute('aria-pressed')) === 'true');
  }
  await shoot(tab, '3-saved');

  const popup = await browser.openPanel('popup.html');
  await popup.page.setViewportSize({ width: 400, height: 560 });
  await until(
    'two saved roles',
    async () => (await popup.all('.role-item input[type=checkbox]')).length === 2,
  );
  await shoot(popup, '4-shortlist');
  for (const choice of await popup.all('.role-item input[type=checkbox]')) await choice.click();
  await (await popup.find('.compare-bar .primary')).click();
  await popup.find('.comparison table');
  await popup.page.setViewportSize({ width: 760, height: 560 });
  await shoot(popup, '5-compare');
  console.log('\nSaved two and compared them: the five pictures show it.');
  return shots;
}

async function part(badge: Found, css: string): Promise<Found> {
  return (await badge.shadow()).find(css);
}

/** Scrolls until the board brings no further cards, as a person looking through all of it would. */
async function scrollToEnd(tab: Tab) {
  let before = -1;
  await until('the end of the list', async () => {
    const now = await tab.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      return document.querySelectorAll('.card').length;
    });
    const count = await tab.evaluate(() => document.querySelector('.count')?.textContent ?? '');
    const all = Number.parseInt(count, 10);
    const done = now === all && now === before;
    before = now;
    return done;
  });
}
